//! Writes the coded layout: all words in one trie.

use super::context::{CONTEXTS, STREAMS, Walk};
use super::encode::Stream;
use super::pack::{Codes, Node};

/// Appends the trie's streams to `file`.
pub fn write(file: &mut Vec<u8>, nodes: &[Node], letters: usize) {
    for (stream, contexts) in streams(nodes, letters).iter().zip(CONTEXTS) {
        file.extend_from_slice(&stream.encode(contexts));
    }
}

/// The streams of the trie, node by node. Breadth first, so that the children of
/// node n follow those of node n - 1, and the counts of children alone give the tree its shape.
fn streams(nodes: &[Node], letters: usize) -> [Stream; STREAMS] {
    let mut streams: [Stream; STREAMS] = Default::default();
    let [shapes, labels, follows, follower_places, frequencies, tags, idfs] = &mut streams;
    let mut walk = Walk::new(letters);
    let mut order = vec![(0, 0u32)];
    let mut next = 0;
    while next < order.len() {
        let (index, label) = order[next];
        next += 1;
        let node = &nodes[index];
        let children = u32::try_from(node.children.len()).expect("a node has at most one child a character");
        walk.step();
        let shape = children << 1 | u32::from(node.codes.is_some());
        shapes.push(walk.shape(), shape);
        walk.has_shape(shape);
        let followers: Vec<u32> = match nodes[0].children.get(&label) {
            Some(&opening) if walk.has_followers() => nodes[opening].children.keys().copied().collect(),
            _ => Vec::new(),
        };
        let (mut least, mut left) = (0, children);
        for (&rank, &child) in &node.children {
            let left_out = followers.partition_point(|&follower| follower < least);
            let candidates = &followers[left_out..];
            let place = candidates.binary_search(&rank).ok();
            if walk.has_followers() {
                follows.push(walk.follows(left, candidates.len()), place.is_some().into());
            }
            match place {
                Some(place) => {
                    let place = u32::try_from(place).expect("followers are characters");
                    follower_places.push(walk.follower(left, candidates.len()), place);
                }
                None => labels.push(walk.label(left, least), rank - least),
            }
            least = rank + 1;
            left -= 1;
            order.push((child, rank));
        }
        if let Some(Codes { frequency, tag, idf }) = node.codes {
            frequencies.push(walk.frequency(children), frequency);
            walk.has_frequency(frequency);
            tags.push(walk.tag(label as u16), tag);
            walk.has_tag(label as u16, tag);
            idfs.push(walk.idf(frequency, tag), idf.into());
        }
        walk.has_children(children);
    }
    streams
}
