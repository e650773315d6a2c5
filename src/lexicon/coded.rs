//! The reader of the coded layout: all words in one trie, each number of it coded in the light of the others.

use std::num::NonZeroU8;
use std::ops::Range;

use super::context::{CONTEXTS, STREAMS, Walk};
use super::cursor::Cursor;
use super::decode::Numbers;
use super::trie::{Codes, Trie};
use crate::error::Error;

/// How much a file claims to hold. What is read has to come to exactly that.
#[derive(Clone, Copy)]
pub(super) struct Counts {
    pub letters: usize,
    pub nodes: u32,
    pub words: u32,
    pub frequencies: usize,
    pub tags: usize,
}

/// A trie, and the root's child by rank, 0 for none: the first step of every walk.
pub(super) struct Coded {
    pub trie: Trie,
    pub openings: Vec<u32>,
}

impl Coded {
    /// Reads the streams together, node by node.
    pub(super) fn read(body: &mut Cursor<'_>, counts: &Counts) -> Result<Self, Error> {
        let mut streams = Vec::with_capacity(STREAMS);
        for contexts in CONTEXTS {
            streams.push(Numbers::read(body, contexts)?);
        }
        let mut streams: [Numbers<'_>; STREAMS] = streams.try_into().map_err(|_| Error::lexicon_damaged())?;
        let [shapes, labels, follows, followers, frequencies, tags, idfs] = &mut streams;
        let (nodes, letters) = (counts.nodes, counts.letters);
        let mut coded = Self { trie: Trie::with_capacity(nodes as usize), openings: vec![0; letters] };
        let mut walk = Walk::new(letters);
        let mut next_child = 1;
        let mut words = 0;
        coded.trie.labels.push(0);
        for node in 0..nodes {
            walk.step();
            let shape = shapes.next(walk.shape());
            walk.has_shape(shape);
            let children = shape >> 1;
            coded.trie.first_child.push(next_child);
            if children > nodes - next_child {
                return Err(Error::lexicon_damaged());
            }
            let place = coded.trie.labels.get(node as usize).copied().ok_or_else(Error::lexicon_damaged)?;
            let mut candidates = if walk.has_followers() { coded.followers(place) } else { 0..0 };
            let mut least = 0;
            for left in (1..=children).rev() {
                let known = &coded.trie.labels[candidates.clone()];
                candidates.start += known.partition_point(|&follower| u32::from(follower) < least);
                let count = candidates.len();
                let rank = if walk.has_followers() && follows.next(walk.follows(left, count)) == 1 {
                    let place = followers.next(walk.follower(left, count)) as usize;
                    let follower = coded.trie.labels[candidates.clone()].get(place);
                    u32::from(*follower.ok_or_else(Error::lexicon_damaged)?)
                } else {
                    least.saturating_add(labels.next(walk.label(left, least)))
                };
                if rank as usize >= letters {
                    return Err(Error::lexicon_damaged());
                }
                coded.trie.labels.push(rank as u16);
                least = rank + 1;
            }
            coded.trie.words.push(if shape & 1 == 1 {
                let frequency = frequencies.next(walk.frequency(children));
                walk.has_frequency(frequency);
                let tag = tags.next(walk.tag(place));
                walk.has_tag(place, tag);
                if frequency as usize >= counts.frequencies || tag as usize >= counts.tags {
                    return Err(Error::lexicon_damaged());
                }
                words += 1;
                let idf = idfs.next(walk.idf(frequency, tag)).min(255) as u8;
                NonZeroU8::new(tag as u8 + 1).map(|tag| Codes { frequency: frequency as u16, tag, idf })
            } else {
                None
            });
            walk.has_children(children);
            next_child += children;
            if node == 0 {
                for child in 1..next_child {
                    coded.openings[usize::from(coded.trie.labels[child as usize])] = child;
                }
            }
        }
        coded.trie.first_child.push(next_child);
        if next_child != nodes || words != counts.words {
            return Err(Error::lexicon_damaged());
        }
        streams.into_iter().try_for_each(Numbers::finish)?;
        Ok(coded)
    }

    /// The places of the labels that follow a character at the beginning of words, once the walk has passed them.
    fn followers(&self, letter: u16) -> Range<usize> {
        match self.openings[usize::from(letter)] {
            0 => 0..0,
            opening => self.trie.children(opening),
        }
    }
}
