//! The packed dictionary: jieba's words with exact frequencies and tags, read in one pass without building anything.
//!
//! `FORMAT.md` beside this file draws the layout of the file.

mod common_words;
mod context;
mod cursor;
mod decode;
#[cfg(test)]
mod encode;
mod format;
#[cfg(test)]
mod pack;
mod scan;
mod stop_words;
mod symbols;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::error::Error;
use crate::options::Dictionary;
pub(crate) use common_words::common_word_tag;
use context::{CONTEXTS, STREAMS, Walk};
#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) use cursor::Cursor;
#[cfg(not(any(test, target_arch = "wasm32")))]
use cursor::Cursor;
use decode::Numbers;
use format::{CHECKED_FROM, HEADER_BYTES, IDF_STEPS, IDF_UNKNOWN, MAGIC, TIER_CORE, TIER_FULL, TIER_MODERN, VERSION};
pub(crate) use scan::Scan;
pub(crate) use stop_words::is_stop_word;

/// A dictionary word, numbered in file order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct WordId(pub u32);

/// The dictionary in memory. Cheap to search, never changed.
pub(crate) struct Lexicon {
    #[cfg_attr(not(any(test, target_arch = "wasm32")), allow(dead_code, reason = "only a web build is given files"))]
    dictionary: Option<Dictionary>,
    /// Rank + 1 of every character of the basic plane; 0 for those no word has.
    ranks: Vec<u16>,
    /// Ranks of characters outside the basic plane, sorted by character.
    astral_ranks: Vec<(char, u16)>,
    /// First child of each node, and the end of the last one's children.
    first_child: Vec<u32>,
    /// Alphabet rank of the character that leads to each node.
    labels: Vec<u16>,
    /// The root's child by rank, 0 for none: the first step of every walk.
    root: Vec<u32>,
    /// One bit a node: whether a word ends there.
    ends: Vec<u64>,
    /// Words that end before each 64 nodes.
    ends_before: Vec<u32>,
    frequencies: Vec<u32>,
    frequency_of: Vec<u16>,
    tags: Vec<Box<str>>,
    tag_of: Vec<u8>,
    idf_of: Vec<u8>,
    total: u64,
}

impl Lexicon {
    /// Reads a lexicon file.
    ///
    /// # Errors
    ///
    /// `lexicon_corrupt` for anything but a whole, undamaged file of this layout version.
    pub(crate) fn read(file: &[u8]) -> Result<Self, Error> {
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
        let dictionary = match header.u32()? {
            TIER_CORE => Some(Dictionary::Core),
            TIER_FULL => Some(Dictionary::Full),
            TIER_MODERN => None,
            _ => return Err(Error::lexicon_damaged()),
        };
        let total = header.u64()?;
        let [letters, nodes, words, frequencies] = [header.u32()?, header.u32()?, header.u32()?, header.u32()?];
        // Bounds for memory, some way above any dictionary: what a damaged file claims must not be believed.
        if letters >= u32::from(u16::MAX) || nodes == 0 || nodes > MOST_NODES || words > nodes || frequencies > words {
            return Err(Error::lexicon_corrupt("the lexicon's counts make no sense"));
        }
        let mut body = Cursor::new(&file[HEADER_BYTES..]);
        let mut lexicon = Self {
            dictionary,
            ranks: vec![0; 0x1_0000],
            astral_ranks: Vec::new(),
            first_child: Vec::with_capacity(nodes as usize + 1),
            labels: Vec::with_capacity(nodes as usize),
            root: vec![0; letters as usize],
            ends: vec![0; nodes.div_ceil(64) as usize],
            ends_before: Vec::with_capacity(nodes.div_ceil(64) as usize),
            frequencies: read_frequencies(&mut body, frequencies as usize)?,
            frequency_of: Vec::with_capacity(words as usize),
            tags: read_tags(&mut body)?,
            tag_of: Vec::with_capacity(words as usize),
            idf_of: Vec::with_capacity(words as usize),
            total,
        };
        lexicon.read_nodes(&mut body, nodes, words)?;
        body.is_empty().then_some(lexicon).ok_or_else(Error::lexicon_damaged)
    }

    /// Reads the streams together, since each is coded in the light of the others.
    fn read_nodes(&mut self, body: &mut Cursor<'_>, nodes: u32, words: u32) -> Result<(), Error> {
        let mut streams = Vec::with_capacity(STREAMS);
        for contexts in CONTEXTS {
            let length = body.varint()? as usize;
            streams.push(Numbers::read(body.bytes(length)?, contexts)?);
        }
        let mut streams: [Numbers<'_>; STREAMS] = streams.try_into().map_err(|_| Error::lexicon_damaged())?;
        let [alphabet, shapes, labels, follows, followers, frequencies, tags, idfs] = &mut streams;
        let letters = self.root.len();
        self.read_alphabet(alphabet)?;
        let mut walk = Walk::new(letters);
        let mut next_child = 1;
        self.labels.push(0);
        for node in 0..nodes {
            if node % 64 == 0 {
                self.ends_before.push(self.tag_of.len() as u32);
            }
            walk.step();
            let shape = shapes.next(walk.shape());
            walk.has_shape(shape);
            let children = shape >> 1;
            self.first_child.push(next_child);
            if children > nodes - next_child {
                return Err(Error::lexicon_damaged());
            }
            let place = self.labels.get(node as usize).copied().ok_or_else(Error::lexicon_damaged)?;
            let mut candidates = if walk.has_followers() { self.followers(place) } else { 0..0 };
            let mut least = 0;
            for left in (1..=children).rev() {
                let known = &self.labels[candidates.clone()];
                candidates.start += known.partition_point(|&follower| u32::from(follower) < least);
                let count = candidates.len();
                let rank = if walk.has_followers() && follows.next(walk.follows(left, count)) == 1 {
                    let place = followers.next(walk.follower(left, count)) as usize;
                    let follower = self.labels[candidates.clone()].get(place).ok_or_else(Error::lexicon_damaged)?;
                    u32::from(*follower)
                } else {
                    least.saturating_add(labels.next(walk.label(left, least)))
                };
                if rank as usize >= letters {
                    return Err(Error::lexicon_damaged());
                }
                self.labels.push(rank as u16);
                least = rank + 1;
            }
            if shape & 1 == 1 {
                let code = frequencies.next(walk.frequency(children));
                walk.has_frequency(code);
                let tag = tags.next(walk.tag(place));
                walk.has_tag(place, tag);
                if code as usize >= self.frequencies.len() || tag as usize >= self.tags.len() {
                    return Err(Error::lexicon_damaged());
                }
                self.ends[node as usize / 64] |= 1 << (node % 64);
                self.frequency_of.push(code as u16);
                self.tag_of.push(tag as u8);
                self.idf_of.push(idfs.next(walk.idf(code, tag)).min(255) as u8);
            }
            walk.has_children(children);
            next_child += children;
            if node == 0 {
                for child in 1..next_child {
                    self.root[usize::from(self.labels[child as usize])] = child;
                }
            }
        }
        self.first_child.push(next_child);
        if next_child != nodes || self.tag_of.len() != words as usize {
            return Err(Error::lexicon_damaged());
        }
        streams.into_iter().try_for_each(Numbers::finish)
    }

    /// The places of the labels that follow a character at the beginning of words, once the walk has passed them.
    fn followers(&self, letter: u16) -> Range<usize> {
        let opening = self.root[usize::from(letter)] as usize;
        match (self.first_child.get(opening), self.first_child.get(opening + 1)) {
            (Some(&first), Some(&end)) if opening != 0 => first as usize..end as usize,
            _ => 0..0,
        }
    }

    fn read_alphabet(&mut self, steps: &mut Numbers<'_>) -> Result<(), Error> {
        let mut before = 0i32;
        for rank in 0..self.root.len() as u16 {
            let zigzag = steps.next(Walk::letter(rank.into()));
            before = before.wrapping_add((zigzag >> 1) as i32 ^ -((zigzag & 1) as i32));
            let letter = char::from_u32(before as u32).ok_or_else(Error::lexicon_damaged)?;
            match self.ranks.get_mut(letter as usize) {
                Some(place) => *place = rank + 1,
                None => self.astral_ranks.push((letter, rank)),
            }
        }
        self.astral_ranks.sort_unstable();
        Ok(())
    }

    /// Which of jieba's words these are, if they are jieba's.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub(crate) const fn dictionary(&self) -> Option<Dictionary> {
        self.dictionary
    }

    /// Sum of all frequencies.
    pub(crate) const fn total(&self) -> u64 {
        self.total
    }

    /// Frequency of a word in jieba's corpus.
    pub(crate) fn frequency(&self, word: WordId) -> u32 {
        self.frequencies[usize::from(self.frequency_of[word.0 as usize])]
    }

    /// jieba's part-of-speech tag of a word.
    pub(crate) fn tag(&self, word: WordId) -> &str {
        &self.tags[usize::from(self.tag_of[word.0 as usize])]
    }

    /// Inverse document frequency in natural-log units, to a half; `None` where jieba's table lacks the word.
    pub(crate) fn idf(&self, word: WordId) -> Option<f64> {
        let class = self.idf_of[word.0 as usize];
        (class != IDF_UNKNOWN).then(|| f64::from(class) / IDF_STEPS)
    }

    /// The word that is all of `text`.
    pub(crate) fn find(&self, text: &str) -> Option<WordId> {
        let mut node = ROOT;
        for letter in text.chars() {
            node = self.child(node, self.rank(letter)?)?;
        }
        self.word_at(node)
    }

    #[inline]
    fn rank(&self, letter: char) -> Option<u16> {
        match self.ranks.get(letter as usize) {
            Some(&rank) => rank.checked_sub(1),
            None => {
                let place = self.astral_ranks.binary_search_by_key(&letter, |&(letter, _)| letter).ok()?;
                Some(self.astral_ranks[place].1)
            }
        }
    }

    /// The node that the character of a rank leads to from `node`.
    fn child(&self, node: u32, rank: u16) -> Option<u32> {
        if node == ROOT {
            return Some(self.root[usize::from(rank)]).filter(|&child| child != 0);
        }
        let (first, end) = (self.first_child[node as usize], self.first_child[node as usize + 1]);
        let siblings = &self.labels[first as usize..end as usize];
        siblings.binary_search(&rank).ok().map(|place| first + place as u32)
    }

    /// The word that ends at `node`.
    fn word_at(&self, node: u32) -> Option<WordId> {
        let (block, bit) = (node as usize / 64, node % 64);
        let ends = self.ends[block];
        let before = (ends & ((1 << bit) - 1)).count_ones();
        (ends >> bit & 1 == 1).then(|| WordId(self.ends_before[block] + before))
    }
}

/// The node that every word begins at.
const ROOT: u32 = 0;

/// Most nodes a lexicon may claim; jieba's whole dictionary has half a million.
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

fn read_tags(body: &mut Cursor<'_>) -> Result<Vec<Box<str>>, Error> {
    let count = body.varint()?;
    if count > u32::from(u8::MAX) {
        return Err(Error::lexicon_damaged());
    }
    let tag = |_| {
        let length = body.varint()? as usize;
        Ok(std::str::from_utf8(body.bytes(length)?).map_err(|_| Error::lexicon_damaged())?.into())
    };
    (0..count).map(tag).collect()
}
