//! Writes the grouped layout: the words of each first character by themselves.

use std::collections::BTreeMap;

use super::encode::varint;
use super::format::SHORT_BYTES;
use super::pack::{Codes, Node, in_rank_order, ranked};

/// Tags and classes of inverse document frequency that words have together, by how many do.
type Pairs = BTreeMap<(u32, u8), u32>;

/// Appends the table of pairs, the length of each group, and the groups in the order of their characters' ranks.
pub fn write(file: &mut Vec<u8>, nodes: &[Node], letters: usize) {
    let pairs = ranked(nodes.iter().filter_map(|node| node.codes).map(|codes| (codes.tag, codes.idf)));
    varint(file, pairs.len() as u64);
    for &(tag, idf) in in_rank_order(&pairs) {
        file.extend_from_slice(&[u8::try_from(tag).expect("there are few tags"), idf]);
    }
    let group = |rank| nodes[0].children.get(&rank).map_or(Vec::new(), |&opening| group(nodes, opening, &pairs));
    let groups: Vec<_> = (0..letters as u32).map(group).collect();
    for group in &groups {
        varint(file, group.len() as u64);
    }
    file.extend(groups.iter().flatten());
}

/// The words below `opening`, breadth first: shapes of all nodes, then all labels, then what is said of all words.
fn group(nodes: &[Node], opening: usize, pairs: &Pairs) -> Vec<u8> {
    let mut order = vec![opening];
    let mut next = 0;
    while next < order.len() {
        order.extend(nodes[order[next]].children.values());
        next += 1;
    }
    let mut shapes = Shapes::default();
    let (mut labels, mut words) = (Vec::new(), Vec::new());
    for node in order.into_iter().map(|index| &nodes[index]) {
        shapes.push(node.children.len(), node.codes.is_some());
        let mut least = 0;
        for &rank in node.children.keys() {
            short(&mut labels, rank - least);
            least = rank + 1;
        }
        if let Some(Codes { frequency, tag, idf }) = node.codes {
            short(&mut words, frequency);
            short(&mut words, pairs[&(tag, idf)]);
        }
    }
    [shapes.bytes, labels, words].concat()
}

/// Bits, the lowest of a byte first.
#[derive(Default)]
struct Shapes {
    bytes: Vec<u8>,
    count: usize,
}

impl Shapes {
    fn push(&mut self, children: usize, is_end: bool) {
        match (children, is_end) {
            (0, _) => self.bits(&[false]),
            (1, false) => self.bits(&[true, false]),
            (1, true) => self.bits(&[true, true, false]),
            _ => {
                self.bits(&[true, true, true, is_end]);
                // Elias's gamma code, of the children less one.
                let number = children - 1;
                let length = number.ilog2();
                (0..length).for_each(|_| self.bits(&[false]));
                (0..=length).rev().for_each(|place| self.bits(&[number >> place & 1 == 1]));
            }
        }
    }

    fn bits(&mut self, bits: &[bool]) {
        for &bit in bits {
            if self.count.is_multiple_of(8) {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().expect("a byte was pushed") |= u8::from(bit) << (self.count % 8);
            self.count += 1;
        }
    }
}

/// A number of a byte, or of two with the higher one first.
fn short(bytes: &mut Vec<u8>, number: u32) {
    let Some(above) = number.checked_sub(SHORT_BYTES) else {
        bytes.push(number as u8);
        return;
    };
    bytes.push(u8::try_from(SHORT_BYTES + (above >> 8)).expect("the number fits two bytes"));
    bytes.push(above as u8);
}
