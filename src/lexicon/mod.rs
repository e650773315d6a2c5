//! The packed dictionary: 349,045 words with jieba's exact frequencies and tags, read without building anything.
//!
//! # File
//!
//! All numbers are little endian; a varint is LEB128.
//!
//! ```text
//! offset  bytes
//!      0  6      magic "HANLEX"
//!      6  2      layout version
//!      8  4      CRC-32 (IEEE) of everything from offset 12
//!     12  8      total frequency of all words
//!     20  3 × 4  number of characters, trie nodes, words
//!     32  6 × 4  length of each stream below, in bytes
//!     56         alphabet   code points, most used first; the place of a character here is its rank
//!                shape      a varint a node, breadth first: children × 2, plus 1 if a word ends here
//!                labels     a varint a node but the root: rank, within siblings less the one before, less 1
//!                frequency  table of distinct frequencies, then a varint a word: place in the table
//!                tags       table of part-of-speech tags, then a byte a word: place in the table
//!                idf        a byte a word: ⌊8 · ln(documents ÷ document frequency)⌉, 0 where unknown
//! ```
//!
//! Nodes are in breadth-first order, so the children of a node are neighbours, and words are numbered in the
//! order of the nodes that end them. Siblings are sorted by rank, so a child is found by binary search.

mod cursor;
mod format;
#[cfg(test)]
mod pack;
mod stop_words;
#[cfg(test)]
mod tests;

use crate::error::Error;
use cursor::Cursor;
use format::{CHECKED_FROM, ENDS_WORD, HEADER_BYTES, IDF_STEPS, IDF_UNKNOWN, MAGIC, STREAMS, VERSION};
pub(crate) use stop_words::is_stop_word;

/// A dictionary word, numbered in file order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct WordId(pub u32);

/// The dictionary in memory. Cheap to search, never changed.
pub(crate) struct Lexicon {
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
        let total = header.u64()?;
        let (letters, nodes, words) = (header.u32()? as usize, header.u32()? as usize, header.u32()? as usize);
        let mut body = Cursor::new(&file[HEADER_BYTES..]);
        let mut streams: [Cursor<'_>; STREAMS] = std::array::from_fn(|_| Cursor::new(&[]));
        for stream in &mut streams {
            *stream = Cursor::new(body.bytes(header.u32()? as usize)?);
        }
        // A node takes a byte of the shape and a word a byte of the tags, so counts beyond the file are lies.
        if nodes > file.len() || words > file.len() || letters > usize::from(u16::MAX) || nodes == 0 {
            return Err(Error::lexicon_corrupt("the lexicon's counts do not fit its size"));
        }
        let [alphabet, shape, labels, frequencies, tags, idf] = streams;
        let (ranks, astral_ranks) = read_alphabet(alphabet, letters)?;
        let (first_child, ends, ends_before) = read_shape(shape, nodes, words)?;
        let labels = read_labels(labels, &first_child, letters)?;
        let mut root = vec![0; letters];
        for child in 1..first_child[1] {
            root[usize::from(labels[child as usize])] = child;
        }
        let (frequencies, frequency_of) = read_frequencies(frequencies, words)?;
        let (tags, tag_of) = read_tags(tags, words)?;
        let mut idf = idf;
        let idf_of = idf.bytes(words)?.to_vec();
        Ok(Self {
            ranks,
            astral_ranks,
            first_child,
            labels,
            root,
            ends,
            ends_before,
            frequencies,
            frequency_of,
            tags,
            tag_of,
            idf_of,
            total,
        })
    }

    /// Sum of all frequencies.
    pub(crate) const fn total(&self) -> u64 {
        self.total
    }

    /// Number of words.
    pub(crate) const fn len(&self) -> usize {
        self.tag_of.len()
    }

    /// Frequency of a word in jieba's corpus.
    pub(crate) fn frequency(&self, word: WordId) -> u32 {
        self.frequencies[usize::from(self.frequency_of[word.0 as usize])]
    }

    /// jieba's part-of-speech tag of a word.
    pub(crate) fn tag(&self, word: WordId) -> &str {
        &self.tags[usize::from(self.tag_of[word.0 as usize])]
    }

    /// Inverse document frequency in natural-log units, to an eighth; `None` where jieba's table lacks the word.
    pub(crate) fn idf(&self, word: WordId) -> Option<f64> {
        let class = self.idf_of[word.0 as usize];
        (class != IDF_UNKNOWN).then(|| f64::from(class) / IDF_STEPS)
    }

    /// The word that is all of `text`.
    pub(crate) fn find(&self, text: &str) -> Option<WordId> {
        let mut node = 0;
        for letter in text.chars() {
            node = self.child(node, letter)?;
        }
        self.word_at(node)
    }

    /// Calls `found` with every word that begins `text` and its length in bytes, shortest first.
    pub(crate) fn prefixes(&self, text: &str, mut found: impl FnMut(WordId, usize)) {
        let mut node = 0;
        for (offset, letter) in text.char_indices() {
            let Some(child) = self.child(node, letter) else { return };
            node = child;
            if let Some(word) = self.word_at(node) {
                found(word, offset + letter.len_utf8());
            }
        }
    }

    fn rank(&self, letter: char) -> Option<u16> {
        match self.ranks.get(letter as usize) {
            Some(&rank) => rank.checked_sub(1),
            None => {
                let place = self.astral_ranks.binary_search_by_key(&letter, |&(letter, _)| letter).ok()?;
                Some(self.astral_ranks[place].1)
            }
        }
    }

    fn child(&self, node: u32, letter: char) -> Option<u32> {
        let rank = self.rank(letter)?;
        if node == 0 {
            return Some(self.root[usize::from(rank)]).filter(|&child| child != 0);
        }
        let (first, end) = (self.first_child[node as usize], self.first_child[node as usize + 1]);
        let siblings = &self.labels[first as usize..end as usize];
        siblings.binary_search(&rank).ok().map(|place| first + place as u32)
    }

    fn word_at(&self, node: u32) -> Option<WordId> {
        let (block, bit) = (node as usize / 64, node % 64);
        let ends = self.ends[block];
        let before = (ends & ((1 << bit) - 1)).count_ones();
        (ends >> bit & 1 == 1).then(|| WordId(self.ends_before[block] + before))
    }
}

type Alphabet = (Vec<u16>, Vec<(char, u16)>);

fn read_alphabet(mut stream: Cursor<'_>, letters: usize) -> Result<Alphabet, Error> {
    let mut ranks = vec![0; 0x1_0000];
    let mut astral = Vec::new();
    for rank in 0..letters as u16 {
        let letter = char::from_u32(stream.varint()?).ok_or_else(Error::lexicon_damaged)?;
        match ranks.get_mut(letter as usize) {
            Some(place) => *place = rank + 1,
            None => astral.push((letter, rank)),
        }
    }
    astral.sort_unstable();
    Ok((ranks, astral))
}

type Shape = (Vec<u32>, Vec<u64>, Vec<u32>);

fn read_shape(mut stream: Cursor<'_>, nodes: usize, words: usize) -> Result<Shape, Error> {
    let mut first_child = Vec::with_capacity(nodes + 1);
    let mut ends = vec![0u64; nodes.div_ceil(64)];
    let mut ends_before = Vec::with_capacity(ends.len());
    let (mut next_child, mut word) = (1u32, 0u32);
    for node in 0..nodes {
        if node % 64 == 0 {
            ends_before.push(word);
        }
        let entry = stream.varint()?;
        first_child.push(next_child);
        next_child = next_child.saturating_add(entry >> 1);
        if entry & ENDS_WORD == ENDS_WORD {
            ends[node / 64] |= 1 << (node % 64);
            word += 1;
        }
    }
    first_child.push(next_child);
    if next_child as usize != nodes || word as usize != words {
        return Err(Error::lexicon_damaged());
    }
    Ok((first_child, ends, ends_before))
}

fn read_labels(mut stream: Cursor<'_>, first_child: &[u32], letters: usize) -> Result<Vec<u16>, Error> {
    let mut labels = Vec::with_capacity(first_child.len());
    labels.push(0);
    for bounds in first_child.windows(2) {
        let mut next = 0u32;
        for _ in bounds[0]..bounds[1] {
            let rank = next.saturating_add(stream.varint()?);
            if rank as usize >= letters {
                return Err(Error::lexicon_damaged());
            }
            labels.push(rank as u16);
            next = rank + 1;
        }
    }
    Ok(labels)
}

fn read_frequencies(mut stream: Cursor<'_>, words: usize) -> Result<(Vec<u32>, Vec<u16>), Error> {
    let distinct = stream.varint()?;
    let table = (0..distinct).map(|_| stream.varint()).collect::<Result<Vec<_>, _>>()?;
    let mut codes = Vec::with_capacity(words);
    for _ in 0..words {
        let code = u16::try_from(stream.varint()?).ok().filter(|&code| usize::from(code) < table.len());
        codes.push(code.ok_or_else(Error::lexicon_damaged)?);
    }
    Ok((table, codes))
}

fn read_tags(mut stream: Cursor<'_>, words: usize) -> Result<(Vec<Box<str>>, Vec<u8>), Error> {
    let distinct = stream.varint()?;
    let mut table = Vec::new();
    for _ in 0..distinct {
        let length = stream.varint()? as usize;
        let tag = std::str::from_utf8(stream.bytes(length)?).map_err(|_| Error::lexicon_damaged())?;
        table.push(tag.into());
    }
    let codes = stream.bytes(words)?.to_vec();
    if codes.iter().any(|&code| usize::from(code) >= table.len()) {
        return Err(Error::lexicon_damaged());
    }
    Ok((table, codes))
}
