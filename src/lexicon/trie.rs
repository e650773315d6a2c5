//! Words as a tree of their characters, in arrays.

use std::num::NonZeroU8;
use std::ops::Range;

/// A trie, breadth first: the children of a node are neighbours, in the order of their labels.
#[derive(Default)]
pub(super) struct Trie {
    /// Number of its first node among the nodes of all tries of a lexicon.
    pub base: u32,
    /// First child of each node, and the end of the last one's children.
    pub first_child: Vec<u32>,
    /// Alphabet rank of the character that leads to each node.
    pub labels: Vec<u16>,
    /// The word that ends at each node.
    pub words: Vec<Option<Codes>>,
}

/// What the dictionary says of a word, as places in the lexicon's tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Codes {
    pub frequency: u16,
    /// Place in the table of tags, and 1.
    pub tag: NonZeroU8,
    /// Half natural-log units.
    pub idf: u8,
}

impl Trie {
    pub(super) fn with_capacity(nodes: usize) -> Self {
        Self {
            base: 0,
            first_child: Vec::with_capacity(nodes + 1),
            labels: Vec::with_capacity(nodes),
            words: Vec::with_capacity(nodes),
        }
    }

    pub(super) fn children(&self, node: u32) -> Range<usize> {
        match (self.first_child.get(node as usize), self.first_child.get(node as usize + 1)) {
            (Some(&first), Some(&end)) => first as usize..end as usize,
            _ => 0..0,
        }
    }

    /// The node that the character of a rank leads to from `node`.
    #[inline]
    pub(super) fn child(&self, node: u32, rank: u16) -> Option<u32> {
        let children = self.children(node);
        let place = self.labels.get(children.clone())?.binary_search(&rank).ok()?;
        Some((children.start + place) as u32)
    }

    /// The word that ends at `node`.
    #[inline]
    pub(super) fn word_at(&self, node: u32) -> Option<Codes> {
        self.words.get(node as usize).copied().flatten()
    }
}
