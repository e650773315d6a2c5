//! The packed dictionary: jieba's words with exact frequencies and tags, read by first characters or decoded as a whole.
//!
//! `FORMAT.md` beside this file draws the layout of the file.

mod alphabet;
mod coded;
mod common_words;
mod context;
mod cursor;
mod decode;
#[cfg(test)]
mod encode;
mod format;
mod grouped;
mod keyphraseness;
#[cfg(test)]
mod pack;
#[cfg(test)]
mod pack_coded;
#[cfg(test)]
mod pack_grouped;
mod scan;
mod stop_words;
mod symbols;
#[cfg(test)]
mod tests;
mod trie;
mod word_lists;

use std::borrow::Cow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::error::Error;
use crate::options::Dictionary;
use alphabet::Alphabet;
use coded::{Coded, Counts};
pub(crate) use common_words::common_word_tag;
pub(crate) use cursor::Cursor;
use format::{CHECKED_FROM, HEADER_BYTES, IDF_STEPS, IDF_UNKNOWN, MAGIC, TIER_CORE, TIER_FULL, VERSION};
use grouped::Groups;
pub(crate) use keyphraseness::keyphraseness;
pub(crate) use scan::Scan;
pub(crate) use stop_words::is_stop_word;
use trie::{Codes, Trie};

/// The dictionary in memory, for threads to share: groups are read when first asked for, which changes no answer.
pub(crate) struct Lexicon {
    #[cfg_attr(not(any(test, target_arch = "wasm32")), allow(dead_code, reason = "only a web build is given files"))]
    dictionary: Dictionary,
    alphabet: Alphabet,
    frequencies: Vec<u32>,
    tags: Vec<Tag>,
    totals: Totals,
    words: Layout,
}

/// How the words stand in the file.
enum Layout {
    /// All in one trie, which had to be decoded whole.
    Coded(Coded),
    /// Those of each first character by themselves.
    Grouped {
        file: Cow<'static, [u8]>,
        groups: Groups,
        /// By rank: those that have been asked for.
        tries: Box<[OnceLock<Box<Trie>>]>,
        /// Nodes of these tries.
        read: AtomicU32,
    },
}

/// What the table of tags says of words.
struct Tag {
    /// Part of speech.
    name: Box<str>,
    /// Of modern words: the frequency in jieba's dictionary, 0 where it lacks them.
    replaces: Option<u32>,
}

/// Sums of frequencies.
#[derive(Clone, Copy)]
pub(crate) struct Totals {
    /// Of jieba's own words.
    pub jieba: u64,
    /// With the modern words.
    pub all: u64,
}

/// A word of the dictionary, with what is said of it.
#[derive(Clone, Copy)]
pub(crate) struct Word<'l> {
    lexicon: &'l Lexicon,
    codes: Codes,
}

impl<'l> Word<'l> {
    /// Frequency in a corpus as large as jieba's.
    pub(crate) fn frequency(self) -> u32 {
        self.lexicon.frequencies[usize::from(self.codes.frequency)]
    }

    /// Frequency that jieba's dictionary has the word with; `None` where it lacks it.
    pub(crate) fn jieba_frequency(self) -> Option<u32> {
        match self.entry().replaces {
            Some(frequency) => (frequency > 0).then_some(frequency),
            None => Some(self.frequency()),
        }
    }

    /// Whether it is one of the words that news uses and jieba's dictionary of 2012 lacks, or has as rare ones.
    pub(crate) fn is_modern(self) -> bool {
        self.entry().replaces.is_some()
    }

    /// Part of speech, as jieba tags it.
    pub(crate) fn tag(self) -> &'l str {
        &self.entry().name
    }

    fn entry(self) -> &'l Tag {
        &self.lexicon.tags[usize::from(self.codes.tag.get() - 1)]
    }

    /// Inverse document frequency in natural-log units, to a half; `None` where jieba's table lacks the word.
    pub(crate) fn idf(self) -> Option<f64> {
        (self.codes.idf != IDF_UNKNOWN).then(|| f64::from(self.codes.idf) / IDF_STEPS)
    }
}

impl Lexicon {
    /// Reads a lexicon file.
    ///
    /// # Errors
    ///
    /// `lexicon_corrupt` for anything but a whole, undamaged file of this layout version.
    pub(crate) fn read(file: Cow<'static, [u8]>) -> Result<Self, Error> {
        if file.len() < HEADER_BYTES || file[..6] != MAGIC {
            return Err(Error::lexicon_corrupt("this is not a lexicon file"));
        }
        let mut header = Cursor::new(&file[6..HEADER_BYTES]);
        let version = header.u16()?;
        if version != VERSION {
            return Err(Error::lexicon_corrupt(format!(
                "lexicon of layout version {version}, this code reads version {VERSION}; \
                 serve the code and the lexicon of one release"
            )));
        }
        if header.u32()? != crc32fast::hash(&file[CHECKED_FROM..]) {
            return Err(Error::lexicon_corrupt("the lexicon's checksum does not match its content"));
        }
        let tier = header.u32()?;
        let dictionary = match tier {
            TIER_CORE => Dictionary::Core,
            TIER_FULL => Dictionary::Full,
            _ => return Err(Error::lexicon_damaged()),
        };
        let totals = Totals { jieba: header.u64()?, all: header.u64()? };
        let [letters, nodes, words, frequencies] = [header.u32()?, header.u32()?, header.u32()?, header.u32()?];
        // Bounds for memory, some way above any dictionary: what a damaged file claims must not be believed.
        if letters == 0
            || letters >= u32::from(u16::MAX)
            || nodes == 0
            || nodes >= MOST_NODES
            || words > nodes
            || frequencies > words
        {
            return Err(Error::lexicon_corrupt("the lexicon's counts make no sense"));
        }
        let letters = letters as usize;
        let mut body = Cursor::new(&file[HEADER_BYTES..]);
        let frequencies = read_frequencies(&mut body, frequencies as usize)?;
        let tags = read_tags(&mut body)?;
        let alphabet = Alphabet::read(&mut body, letters)?;
        let words = if tier == TIER_FULL {
            let counts = Counts { letters, nodes, words, frequencies: frequencies.len(), tags: tags.len() };
            let coded = Coded::read(&mut body, &counts)?;
            if !body.is_empty() {
                return Err(Error::lexicon_damaged());
            }
            Layout::Coded(coded)
        } else {
            let groups = Groups::read(&mut body, letters, tags.len(), file.len())?;
            let tries = (0..letters).map(|_| OnceLock::new()).collect();
            Layout::Grouped { file, groups, tries, read: AtomicU32::new(0) }
        };
        Ok(Self { dictionary, alphabet, frequencies, tags, totals, words })
    }

    /// Which of jieba's words it has.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub(crate) const fn dictionary(&self) -> Dictionary {
        self.dictionary
    }

    /// Sums of the frequencies of its words.
    pub(crate) const fn totals(&self) -> Totals {
        self.totals
    }

    /// The word that is all of `text`.
    pub(crate) fn find(&self, text: &str) -> Option<Word<'_>> {
        let mut letters = text.chars();
        let (trie, mut node) = self.opening(self.alphabet.rank(letters.next()?)?)?;
        for letter in letters {
            node = trie.child(node, self.alphabet.rank(letter)?)?;
        }
        Some(self.word(trie.word_at(node)?))
    }

    /// How many characters have a rank.
    fn letters(&self) -> usize {
        match &self.words {
            Layout::Coded(coded) => coded.openings.len(),
            Layout::Grouped { tries, .. } => tries.len(),
        }
    }

    const fn word(&self, codes: Codes) -> Word<'_> {
        Word { lexicon: self, codes }
    }

    /// The word that ends at a node, numbered among those of all tries, of the words that begin with `opening`.
    fn word_at(&self, opening: u16, node: u32) -> Option<Word<'_>> {
        let (trie, _) = self.opening(opening)?;
        Some(self.word(trie.word_at(node.checked_sub(trie.base)?)?))
    }

    /// Where the words begin whose first character has this rank: a trie, and the node that the character leads to.
    #[inline]
    fn opening(&self, rank: u16) -> Option<(&Trie, u32)> {
        match &self.words {
            Layout::Coded(coded) => match coded.openings.get(usize::from(rank)) {
                Some(&opening) if opening != 0 => Some((&coded.trie, opening)),
                _ => None,
            },
            Layout::Grouped { file, groups, tries, read } => {
                let trie = tries.get(usize::from(rank))?.get_or_init(|| {
                    let mut trie = groups.trie(file, rank, self.frequencies.len());
                    trie.base = read.fetch_add(trie.labels.len() as u32, Ordering::Relaxed);
                    Box::new(trie)
                });
                // A character that begins no word has an empty trie, whose nodes have no numbers.
                (!trie.labels.is_empty()).then_some((&**trie, 0))
            }
        }
    }
}

/// A lexicon has fewer nodes than this; jieba's whole dictionary has half a million.
const MOST_NODES: u32 = 1 << 22;

/// The distinct frequencies, in rising order.
fn read_frequencies(body: &mut Cursor<'_>, count: usize) -> Result<Vec<u32>, Error> {
    let mut frequency = 0u32;
    let next = |_| {
        frequency = frequency.checked_add(body.varint()?).ok_or_else(Error::lexicon_damaged)?;
        Ok(frequency)
    };
    let frequencies: Vec<u32> = (0..count).map(next).collect::<Result<_, Error>>()?;
    // Codes are kept in 16 bits.
    (count <= usize::from(u16::MAX)).then_some(frequencies).ok_or_else(Error::lexicon_damaged)
}

/// Tags; a modern word's begins with the frequency that jieba has the word with.
fn read_tags(body: &mut Cursor<'_>) -> Result<Vec<Tag>, Error> {
    let count = body.varint()?;
    if count > u32::from(u8::MAX) {
        return Err(Error::lexicon_damaged());
    }
    let tag = |_| {
        let length = body.varint()? as usize;
        let tag = std::str::from_utf8(body.bytes(length)?).map_err(|_| Error::lexicon_damaged())?;
        let name = tag.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let digits = &tag[..tag.len() - name.len()];
        let replaces =
            if digits.is_empty() { None } else { Some(digits.parse().map_err(|_| Error::lexicon_damaged())?) };
        Ok(Tag { name: name.into(), replaces })
    };
    (0..count).map(tag).collect()
}
