//! What is known of a trie node when its numbers are coded. The packer and the reader walk the trie in the same order
//! and ask for the same contexts, so that each number is coded with the probabilities of its kind.

/// Contexts of each stream of the trie, in file order: shape, labels, whether a label is a follower, which follower,
/// frequencies, tags, document frequencies.
pub const CONTEXTS: [usize; STREAMS] = [SHAPE, LABELS, FOLLOWS, FOLLOWERS, FREQUENCIES, TAGS, IDFS];

/// Streams of the trie.
pub const STREAMS: usize = 7;

/// Contexts of the alphabet.
pub const ALPHABET: usize = 16;

const DEPTHS: usize = 5;
const SHAPE: usize = DEPTHS * 4 * LAST_SHAPES;
const FOLLOWS: usize = 3 * 8 * 3;
const FOLLOWERS: usize = 12 * 3;
const LABELS: usize = 3 * 6 * 5;
const FREQUENCIES: usize = DEPTHS * 2 * 6;
const TAGS: usize = 3 * TAGS_BELOW * TAGS_BEFORE;
const IDFS: usize = 24 * 2;

/// Shapes of the node before that are told apart: neighbours are alike.
const LAST_SHAPES: usize = 4;

/// Tags told apart as contexts, and one for none: of the word that ended in the same character, and of the word before.
/// The rest of jieba's 54 are too rare to matter.
const TAGS_BELOW: usize = 14;
const TAGS_BEFORE: usize = 10;

/// A breadth-first walk over the trie.
pub struct Walk {
    depth: usize,
    /// Nodes left of the current depth, and nodes found so far of the next.
    left: usize,
    below: usize,
    /// Siblings of every node found so far, itself included, up to three.
    families: Vec<u8>,
    /// The node after the current one.
    next: usize,
    last_frequency: u32,
    /// Shape of the node before.
    last_shape: u32,
    /// Tag + 1 of the last word that ended in each character, at depth 1 and below, and of the last word of all.
    tags_below: Vec<[u8; 2]>,
    tag_before: u8,
}

impl Walk {
    pub fn new(letters: usize) -> Self {
        Self {
            depth: 0,
            left: 1,
            below: 0,
            families: vec![0],
            next: 0,
            last_frequency: 0,
            last_shape: 0,
            tags_below: vec![[0; 2]; letters],
            tag_before: 0,
        }
    }

    /// Steps to the next node.
    pub fn step(&mut self) {
        if self.left == 0 {
            self.depth += 1;
            self.left = std::mem::take(&mut self.below);
        }
        self.left = self.left.saturating_sub(1);
        self.next += 1;
    }

    /// The context of the step from one letter of the alphabet to the next.
    pub fn letter(rank: u32) -> usize {
        (rank + 1).ilog2().min(ALPHABET as u32 - 1) as usize
    }

    pub fn shape(&self) -> usize {
        let family = self.families.get(self.next - 1).copied().unwrap_or(0);
        (self.depth.min(DEPTHS - 1) * 4 + usize::from(family)) * LAST_SHAPES
            + self.last_shape.min(LAST_SHAPES as u32 - 1) as usize
    }

    /// Takes note of the current node's shape.
    pub fn has_shape(&mut self, shape: u32) {
        self.last_shape = shape;
    }

    /// Takes note of the current node's children.
    pub fn has_children(&mut self, count: u32) {
        self.below += count as usize;
        self.families.resize(self.families.len() + count as usize, count.min(3) as u8);
    }

    /// The label of a child, given how many children are left, it included, and the least label it can have.
    pub fn label(&self, left: u32, least: u32) -> usize {
        let magnitude = (least + 1).ilog2().div_ceil(3).min(4) as usize;
        (self.depth.min(2) * 6 + left.clamp(1, 6) as usize - 1) * 5 + magnitude
    }

    /// Whether a child's label is looked for among the followers of the current node's own character: the characters
    /// that come second in words it opens. Words end in other words (中华 + 人民), so half of all labels are there.
    pub fn has_followers(&self) -> bool {
        self.depth >= 2
    }

    /// The context of whether a label is among `count` followers, given how many children are left.
    pub fn follows(&self, left: u32, count: usize) -> usize {
        let magnitude = (count + 1).ilog2().min(7) as usize;
        ((self.depth.min(4) - 2) * 8 + magnitude) * 3 + left.clamp(1, 3) as usize - 1
    }

    /// The context of which of `count` followers a label is.
    pub fn follower(&self, left: u32, count: usize) -> usize {
        (count + 1).ilog2().min(11) as usize * 3 + left.clamp(1, 3) as usize - 1
    }

    pub fn frequency(&mut self, children: u32) -> usize {
        let magnitude = ((self.last_frequency + 1).ilog2() as usize / 2).min(5);
        (self.depth.min(DEPTHS - 1) * 2 + usize::from(children > 0)) * 6 + magnitude
    }

    /// Takes note of the current word's frequency code.
    pub fn has_frequency(&mut self, code: u32) {
        self.last_frequency = code;
    }

    pub fn tag(&self, label: u16) -> usize {
        let below = usize::from(self.tags_below[usize::from(label)][usize::from(self.depth > 1)]);
        let before = usize::from(self.tag_before);
        let depth = self.depth.clamp(1, 3) - 1;
        (depth * TAGS_BELOW + below.min(TAGS_BELOW - 1)) * TAGS_BEFORE + before.min(TAGS_BEFORE - 1)
    }

    /// Takes note of the current word's tag.
    pub fn has_tag(&mut self, label: u16, tag: u32) {
        self.tag_before = tag.min(254) as u8 + 1;
        self.tags_below[usize::from(label)][usize::from(self.depth > 1)] = self.tag_before;
    }

    pub fn idf(&self, frequency_code: u32, tag: u32) -> usize {
        // Half a power of two a class: the exponent and the bit below it.
        let number = frequency_code + 2;
        let exponent = number.ilog2();
        let class = (2 * exponent + (number >> (exponent - 1) & 1)) as usize;
        class.min(23) * 2 + usize::from(tag < 2)
    }
}
