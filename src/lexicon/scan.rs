//! Which words of a lexicon occur in a text.

use super::format::LONGEST_WORD;
use super::trie::Trie;
use super::{Lexicon, MOST_NODES, Word};
use crate::text::Span;

/// Most pairs of steps that are remembered, as a power of two. News goes the same few thousand steps over and over.
const REMEMBERED: u32 = 14;

/// Finds the words that occur in one text after another, each of them once, at its first place.
pub(crate) struct Scan {
    /// One bit a node of the lexicon's tries: whether the word that ends there has been found.
    seen: Vec<u64>,
    /// Where words begin, by the rank of their first character; nowhere for those not asked for yet.
    openings: Vec<Place>,
    /// The steps taken last, two for each hash and the newer one first: finding a child among many siblings takes much
    /// longer.
    steps: Box<[[Step; 2]]>,
    /// The characters of the text at hand: where each begins, and its rank in the alphabet.
    letters: Vec<(u32, Option<u16>)>,
}

/// A node, numbered among those of all tries, and whether a word ends there.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place(u32);

/// The bit that says that a word ends at the node; numbers of nodes are below it.
const WORD: u32 = MOST_NODES;
const NOWHERE: Place = Place(MOST_NODES - 1);

impl Place {
    fn new(trie: &Trie, node: u32) -> Self {
        let word = if trie.word_at(node).is_some() { WORD } else { 0 };
        Self((trie.base + node) | word)
    }

    const fn node(self) -> u32 {
        self.0 & (WORD - 1)
    }

    const fn is_word(self) -> bool {
        self.0 & WORD != 0
    }
}

/// A node and the rank of a character, and below them the place they lead to: small, so that many stay at hand.
#[derive(Clone, Copy)]
struct Step(u64);

const PLACE_BITS: u32 = WORD.ilog2() + 1;

impl Step {
    /// What no step has before it.
    const NEVER: Self = Self(u64::MAX);

    const fn key_of(from: u32, rank: u16) -> u64 {
        (from as u64) << u16::BITS | rank as u64
    }

    const fn key(self) -> u64 {
        self.0 >> PLACE_BITS
    }

    const fn new(key: u64, to: Place) -> Self {
        Self(key << PLACE_BITS | to.0 as u64)
    }

    const fn to(self) -> Place {
        Place((self.0 & ((1 << PLACE_BITS) - 1)) as u32)
    }
}

impl Scan {
    /// A scan that has found nothing yet.
    pub(crate) fn new(lexicon: &Lexicon) -> Self {
        Self {
            seen: Vec::new(),
            openings: vec![NOWHERE; lexicon.letters()],
            steps: vec![[Step::NEVER; 2]; 1 << REMEMBERED].into(),
            letters: Vec::new(),
        }
    }

    /// Calls `found` with every word that occurs in `text` and did not in the texts before, and its first place.
    ///
    /// `lexicon` must be the one the scan was made with. Linear in the text, since no word is longer than
    /// [`LONGEST_WORD`].
    pub(crate) fn words<'l>(&mut self, lexicon: &'l Lexicon, text: &str, mut found: impl FnMut(Word<'l>, Span)) {
        let mut letters = std::mem::take(&mut self.letters);
        letters.clear();
        letters.extend(text.char_indices().map(|(start, letter)| (start as u32, lexicon.alphabet.rank(letter))));
        letters.push((text.len() as u32, None));
        for (index, &(start, opening)) in letters.iter().enumerate() {
            let Some(opening) = opening else { continue };
            let mut place = self.opening(lexicon, opening);
            if place == NOWHERE {
                continue;
            }
            for &(end, rank) in letters[index + 1..].iter().take(LONGEST_WORD) {
                if place.is_word()
                    && self.is_new(place.node())
                    && let Some(word) = lexicon.word_at(opening, place.node())
                {
                    found(word, Span::new(start as usize, end as usize));
                }
                let Some(rank) = rank else { break };
                place = self.step(lexicon, opening, place.node(), rank);
                if place == NOWHERE {
                    break;
                }
            }
        }
        self.letters = letters;
    }

    /// Whether the word that ends at a node has not been seen before. From now on it has.
    #[inline(always)]
    fn is_new(&mut self, node: u32) -> bool {
        let (block, bit) = (node as usize / 64, 1 << (node % 64));
        if block >= self.seen.len() {
            self.seen.resize(block + 1, 0);
        }
        let is_new = self.seen[block] & bit == 0;
        self.seen[block] |= bit;
        is_new
    }

    #[inline(always)]
    fn opening(&mut self, lexicon: &Lexicon, rank: u16) -> Place {
        let opening = &mut self.openings[usize::from(rank)];
        if *opening == NOWHERE
            && let Some((trie, node)) = lexicon.opening(rank)
        {
            *opening = Place::new(trie, node);
        }
        *opening
    }

    /// The place that the character of a rank leads to from a node of the words that begin with `opening`.
    #[inline(always)]
    fn step(&mut self, lexicon: &Lexicon, opening: u16, from: u32, rank: u16) -> Place {
        let key = Step::key_of(from, rank);
        // Fibonacci hashing (Knuth): the high bits of the product depend on all of the key.
        let hash = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - REMEMBERED);
        let [newer, older] = &mut self.steps[hash as usize];
        if newer.key() == key {
            return newer.to();
        }
        if older.key() == key {
            return older.to();
        }
        let to = look_up(lexicon, opening, from, rank).unwrap_or(NOWHERE);
        *older = std::mem::replace(newer, Step::new(key, to));
        to
    }
}

#[inline(never)]
fn look_up(lexicon: &Lexicon, opening: u16, from: u32, rank: u16) -> Option<Place> {
    let (trie, _) = lexicon.opening(opening)?;
    Some(Place::new(trie, trie.child(from.checked_sub(trie.base)?, rank)?))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::lexicon::{TIER_CORE, tests::sample};

    #[test]
    fn finds_each_word_once_wherever_words_lie_inside_one_another() {
        let lexicon = Lexicon::read(sample(TIER_CORE).into()).unwrap();
        let mut scan = Scan::new(&lexicon);
        let texts: [(&str, &[&str]); 4] = [
            ("中国人民银行", &["中", "中国", "中国人民", "国"]),
            ("中国人a中", &["a"]),
            ("𠮷野", &["𠮷野"]),
            ("", &[]),
        ];
        for (text, expected) in texts {
            let mut words = Vec::new();
            scan.words(&lexicon, text, |word, place| {
                assert_eq!(lexicon.find(place.of(text)).map(Word::frequency), Some(word.frequency()));
                words.push(place.of(text));
            });
            assert_eq!(words, expected, "{text}");
        }
    }

    /// The words of a text by looking up every part of it.
    fn parts_found<'t>(lexicon: &Lexicon, text: &'t str) -> BTreeSet<&'t str> {
        let bounds: Vec<usize> = text.char_indices().map(|(start, _)| start).chain([text.len()]).collect();
        let parts = bounds.iter().flat_map(|&start| {
            bounds.iter().filter(move |&&end| end > start).take(10).map(move |&end| &text[start..end])
        });
        parts.filter(|part| lexicon.find(part).is_some()).collect()
    }

    fn scanned<'t>(lexicon: &Lexicon, text: &'t str) -> BTreeSet<&'t str> {
        let mut words = BTreeSet::new();
        Scan::new(lexicon).words(lexicon, text, |_, place| {
            words.insert(place.of(text));
        });
        words
    }

    /// Groups are numbered in the order in which they are read, and characters that begin no word have none.
    #[test]
    fn finds_the_same_in_whatever_order_groups_are_read() {
        let texts = ["孩孩三孩政策", "架架下架", "媒媒新媒体", "新就业群体发展数字经济"];
        let files: [&[u8]; 2] =
            [include_bytes!(env!("HANLENS_LEXICON_CORE")), include_bytes!(env!("HANLENS_LEXICON_FULL"))];
        for file in files {
            for text in texts {
                let lexicon = Lexicon::read(file.into()).unwrap();
                let words = scanned(&lexicon, text);
                assert_eq!(words, parts_found(&lexicon, text), "{text}");
            }
        }
    }

    #[test]
    fn threads_share_a_lexicon() {
        let text = include_str!("../../www/samples/feature.md");
        let half = text.len() / 2;
        let half = (half..).find(|&place| text.is_char_boundary(place)).unwrap();
        let (first, second) = text.split_at(half);
        let lexicon = Lexicon::read(include_bytes!(env!("HANLENS_LEXICON_CORE")).into()).unwrap();
        std::thread::scope(|scope| {
            for parts in [[first, second], [second, first], [first, first], [second, second]] {
                let lexicon = &lexicon;
                scope.spawn(move || {
                    let alone = Lexicon::read(include_bytes!(env!("HANLENS_LEXICON_CORE")).into()).unwrap();
                    for part in parts {
                        assert_eq!(scanned(lexicon, part), scanned(&alone, part));
                    }
                });
            }
        });
    }
}
