//! Which words of a lexicon occur in a text.

use super::{Lexicon, ROOT, WordId};
use crate::text::Span;

/// Most steps that are remembered; a power of two. News goes the same few thousand over and over.
const REMEMBERED: usize = 1 << 15;

/// Finds the words that occur in one text after another, each of them once, at its first place.
pub(crate) struct Scan {
    /// One bit a node of the trie: whether a word ends there that has not been found yet.
    unseen: Vec<u64>,
    /// The steps taken last, each where its hash puts it: finding a child among many siblings takes much longer.
    steps: Vec<Step>,
    /// The characters of the text at hand: where each begins, and its rank in the alphabet.
    letters: Vec<(u32, Option<u16>)>,
}

#[derive(Clone, Copy)]
struct Step {
    from: u32,
    rank: u16,
    /// The root where there is no child, as no child is the root.
    to: u32,
}

impl Scan {
    /// A scan that has found nothing yet.
    pub(crate) fn new(lexicon: &Lexicon) -> Self {
        // Nothing steps out of a node that there is not.
        let never = Step { from: u32::MAX, rank: 0, to: ROOT };
        let steps = lexicon.labels.len().next_power_of_two().min(REMEMBERED);
        Self { unseen: lexicon.ends.clone(), steps: vec![never; steps], letters: Vec::new() }
    }

    /// Calls `found` with every word that occurs in `text` and did not in the texts before, and its first place.
    ///
    /// `lexicon` must be the one the scan was made with. Linear in the text, since no word is longer than a few
    /// characters.
    pub(crate) fn words(&mut self, lexicon: &Lexicon, text: &str, mut found: impl FnMut(WordId, Span)) {
        let mut letters = std::mem::take(&mut self.letters);
        letters.clear();
        letters.extend(text.char_indices().map(|(start, letter)| (start as u32, lexicon.rank(letter))));
        letters.push((text.len() as u32, None));
        for (index, &(start, _)) in letters.iter().enumerate() {
            let mut node = ROOT;
            for (&(_, rank), &(end, _)) in letters[index..].iter().zip(&letters[index + 1..]) {
                let Some(rank) = rank else { break };
                node = if node == ROOT { lexicon.root[usize::from(rank)] } else { self.step(lexicon, node, rank) };
                if node == ROOT {
                    break;
                }
                if self.sees(node)
                    && let Some(word) = lexicon.word_at(node)
                {
                    found(word, Span::new(start as usize, end as usize));
                }
            }
        }
        self.letters = letters;
    }

    /// Whether a word ends at the node that has not been seen before. From now on it has.
    #[inline]
    fn sees(&mut self, node: u32) -> bool {
        let (block, bit) = (&mut self.unseen[node as usize / 64], 1 << (node % 64));
        let is_new = *block & bit != 0;
        *block &= !bit;
        is_new
    }

    #[inline]
    fn step(&mut self, lexicon: &Lexicon, from: u32, rank: u16) -> u32 {
        // Fibonacci hashing (Knuth): the high bits of the product depend on all of both.
        let hash = (from ^ u32::from(rank).rotate_left(18)).wrapping_mul(0x9E37_79B9);
        let place = hash.checked_shr(32 - self.steps.len().ilog2()).unwrap_or(0);
        let step = &mut self.steps[place as usize];
        if (step.from, step.rank) != (from, rank) {
            *step = Step { from, rank, to: lexicon.child(from, rank).unwrap_or(ROOT) };
        }
        step.to
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::tests::sample;

    #[test]
    fn finds_each_word_once_wherever_words_lie_inside_one_another() {
        let lexicon = Lexicon::read(&sample()).unwrap();
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
                assert_eq!(lexicon.find(place.of(text)), Some(word));
                words.push(place.of(text));
            });
            assert_eq!(words, expected, "{text}");
        }
    }
}
