//! The reader of the grouped layout: the words of each first character by themselves, read when a text first has it.

use std::num::NonZeroU8;

use super::MOST_NODES;
use super::cursor::Cursor;
use super::format::SHORT_BYTES;
use super::trie::{Codes, Trie};
use crate::error::Error;

/// Where the group of each first character is.
pub(super) struct Groups {
    /// Where each group begins in the file, and where the last one ends.
    starts: Vec<u32>,
    /// Tags and inverse document frequencies that words have together, the most common first.
    pairs: Vec<(NonZeroU8, u8)>,
}

impl Groups {
    /// Reads what stands before the groups of `letters` characters; they reach to the end of the file.
    pub(super) fn read(body: &mut Cursor<'_>, letters: usize, tags: usize, file_length: usize) -> Result<Self, Error> {
        let count = body.varint()? as usize;
        let pair = |bytes: &[u8]| match *bytes {
            [tag, idf] if usize::from(tag) < tags => NonZeroU8::new(tag + 1).map(|tag| (tag, idf)),
            _ => None,
        };
        let pairs: Option<_> = body.bytes(count.saturating_mul(2))?.chunks(2).map(pair).collect();
        let pairs = pairs.ok_or_else(Error::lexicon_damaged)?;
        let lengths = (0..letters).map(|_| body.varint()).collect::<Result<Vec<_>, Error>>()?;
        let mut starts = Vec::with_capacity(letters + 1);
        let mut start = file_length - body.len();
        starts.push(start as u32);
        for length in lengths {
            start = start.saturating_add(length as usize);
            starts.push(start.min(file_length) as u32);
        }
        // A node is a byte at least, and the root of a group two: no more may be numbered.
        let is_whole = start == file_length && file_length < MOST_NODES as usize;
        is_whole.then_some(Self { starts, pairs }).ok_or_else(Error::lexicon_damaged)
    }

    /// The words that begin with the character of a rank, as a trie whose root is that character; empty where none do. A
    /// group that makes no sense, which a file with a right checksum does not have, has no words either.
    pub(super) fn trie(&self, file: &[u8], rank: u16, frequencies: usize) -> Trie {
        let place = usize::from(rank);
        let group = match self.starts.get(place..place + 2) {
            Some(&[start, end]) => file.get(start as usize..end as usize).unwrap_or_default(),
            _ => &[],
        };
        if group.is_empty() {
            return Trie::default();
        }
        self.read_trie(group, rank, frequencies).unwrap_or_default()
    }

    fn read_trie(&self, group: &[u8], rank: u16, frequencies: usize) -> Option<Trie> {
        let mut shapes = Shapes { bytes: group, pending: 0, count: 0 };
        let mut parents = Vec::new();
        let (mut nodes, mut node) = (1, 0);
        loop {
            node += shapes.leaves(nodes - node)?;
            if node == nodes {
                break;
            }
            let parent = shapes.parent(node)?;
            nodes = parent.children.checked_add(nodes)?;
            // Every node but the first has a label of a byte or two.
            if nodes as usize > group.len() + 1 {
                return None;
            }
            parents.push(parent);
            node += 1;
        }
        let mut trie = Trie::with_capacity(nodes as usize);
        let mut rest = Shorts(shapes.bytes);
        trie.labels.push(rank);
        for parent in &parents {
            trie.first_child.resize(parent.node as usize + 1, trie.labels.len() as u32);
            let mut least = 0;
            for _ in 0..parent.children {
                let label = least + rest.next()?;
                trie.labels.push(u16::try_from(label).ok()?);
                least = label + 1;
            }
        }
        trie.first_child.resize(nodes as usize + 1, nodes);
        let mut wordless = parents.iter().filter(|parent| !parent.is_end).map(|parent| parent.node).peekable();
        for node in 0..nodes {
            if wordless.next_if_eq(&node).is_some() {
                trie.words.push(None);
                continue;
            }
            let frequency = rest.next().filter(|&place| (place as usize) < frequencies)?;
            let (tag, idf) = *self.pairs.get(rest.next()? as usize)?;
            trie.words.push(Some(Codes { frequency: frequency as u16, tag, idf }));
        }
        rest.0.is_empty().then_some(trie)
    }
}

/// A node with children.
struct Parent {
    node: u32,
    children: u32,
    is_end: bool,
}

/// The shapes of nodes, in bits: most have no children and end a word, and most others have one child.
struct Shapes<'b> {
    bytes: &'b [u8],
    /// Bits that have been taken off `bytes`, the next one lowest, and how many they are.
    pending: u32,
    count: u32,
}

impl Shapes<'_> {
    /// How many of the next nodes, of `most`, have no children.
    #[inline]
    fn leaves(&mut self, most: u32) -> Option<u32> {
        let mut leaves = 0;
        while leaves < most {
            self.fill()?;
            let zeros = self.pending.trailing_zeros().min(self.count).min(most - leaves);
            self.pending >>= zeros;
            self.count -= zeros;
            leaves += zeros;
            if self.count > 0 {
                break;
            }
        }
        Some(leaves)
    }

    /// The next node, of this number, which has children.
    #[inline]
    fn parent(&mut self, node: u32) -> Option<Parent> {
        self.bit()?;
        if !self.bit()? {
            return Some(Parent { node, children: 1, is_end: false });
        }
        if !self.bit()? {
            return Some(Parent { node, children: 1, is_end: true });
        }
        let is_end = self.bit()?;
        // Elias's gamma code, of the children less one.
        let mut zeros = 0;
        while !self.bit()? {
            zeros += 1;
        }
        let mut number = 1u32;
        for _ in 0..zeros {
            number = number.checked_mul(2)? | u32::from(self.bit()?);
        }
        Some(Parent { node, children: number.checked_add(1)?, is_end })
    }

    #[inline]
    fn bit(&mut self) -> Option<bool> {
        self.fill()?;
        let bit = self.pending & 1 == 1;
        self.pending >>= 1;
        self.count -= 1;
        Some(bit)
    }

    /// Takes a byte where there are no bits left.
    #[inline]
    fn fill(&mut self) -> Option<()> {
        if self.count == 0 {
            let (&byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            self.pending = u32::from(byte);
            self.count = 8;
        }
        Some(())
    }
}

/// Numbers of a byte or two.
struct Shorts<'b>(&'b [u8]);

impl Shorts<'_> {
    #[inline]
    fn next(&mut self) -> Option<u32> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        let first = u32::from(first);
        if first < SHORT_BYTES {
            return Some(first);
        }
        let (&second, rest) = self.0.split_first()?;
        self.0 = rest;
        Some((((first - SHORT_BYTES) << 8) | u32::from(second)) + SHORT_BYTES)
    }
}
