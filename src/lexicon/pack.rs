//! Packs jieba's dictionary into the lexicon file. Used by the build script, and by tests of the reader.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::context::{ALPHABET, Walk};
use super::encode::{Stream, varint};
use super::format::{
    CHECKED_FROM, HEADER_BYTES, IDF_STEPS, IDF_UNKNOWN, LONGEST_WORD, MAGIC, RARE_FREQUENCY, RARE_NAME_FREQUENCY,
    RARE_UNLISTED_FREQUENCY, TIER_FULL, VERSION,
};
use super::symbols::split;
use super::{pack_coded, pack_grouped};

/// One dictionary entry.
#[derive(Clone)]
pub struct Entry<'d> {
    pub word: &'d str,
    pub frequency: u64,
    pub tag: &'d str,
    /// Inverse document frequency in natural-log units, where known.
    pub idf: Option<f64>,
    /// Of a modern word: the frequency that jieba has it with, 0 for none.
    pub replaces: Option<u64>,
}

impl Entry<'_> {
    /// The tag as the file has it: a modern word's begins with what it replaces.
    fn written_tag(&self) -> String {
        self.replaces.map_or(String::new(), |frequency| frequency.to_string()) + self.tag
    }
}

/// Reads `word frequency tag` lines, as in jieba's dict.txt, and `word idf` lines, as in its idf.txt; a line that begins
/// with `# ` is a comment.
#[cfg_attr(test, allow(dead_code, reason = "tests make their own entries"))]
pub fn parse<'d>(dictionary: &'d str, idf: &'d str) -> Result<Vec<Entry<'d>>, String> {
    let mut idf_of = HashMap::new();
    for line in idf.lines() {
        if let Some((word, value)) = line.rsplit_once(' ') {
            idf_of.insert(word, value.parse::<f64>().map_err(|error| format!("idf of {word}: {error}"))?);
        }
    }
    let mut entries = BTreeMap::new();
    for line in dictionary.lines().filter(|line| !line.starts_with("# ")) {
        let mut fields = line.split_whitespace();
        let Some(word) = fields.next() else { continue };
        if word.chars().count() > LONGEST_WORD {
            return Err(format!("{word} has more than {LONGEST_WORD} characters"));
        }
        let frequency = fields.next().unwrap_or("0");
        let frequency = frequency.parse().map_err(|error| format!("frequency of {word}: {error}"))?;
        let tag = fields.next().unwrap_or("");
        entries.insert(word, Entry { word, frequency, tag, idf: idf_of.get(word).copied(), replaces: None });
    }
    Ok(entries.into_values().collect())
}

/// `entries` and the words of `modern`, which come before what jieba has of the same word.
pub fn with_modern<'d>(entries: &[Entry<'d>], modern: &[Entry<'d>]) -> Vec<Entry<'d>> {
    let mut all: BTreeMap<&str, Entry<'d>> = entries.iter().map(|entry| (entry.word, entry.clone())).collect();
    for entry in modern {
        let replaces = all.get(entry.word).map_or(0, |entry| entry.frequency);
        all.insert(entry.word, Entry { replaces: Some(replaces), ..entry.clone() });
    }
    all.into_values().collect()
}

/// A node of the trie of all words.
#[derive(Default)]
pub struct Node {
    /// Keyed by alphabet rank, so that siblings come in the order of the file.
    pub children: BTreeMap<u32, usize>,
    /// The word that ends here.
    pub codes: Option<Codes>,
}

/// A word's frequency and tag as places in the file's tables, and the class of its inverse document frequency.
#[derive(Clone, Copy)]
pub struct Codes {
    pub frequency: u32,
    pub tag: u32,
    pub idf: u8,
}

/// Whether an entry is in the core tier: a single character, or a word that is not among the rarest of its kind.
#[cfg_attr(test, allow(dead_code, reason = "tests make their own tiers"))]
pub fn is_core(entry: &Entry<'_>) -> bool {
    let rare = if entry.idf.is_none() {
        RARE_UNLISTED_FREQUENCY
    } else if entry.tag.starts_with("nr") {
        RARE_NAME_FREQUENCY
    } else {
        RARE_FREQUENCY
    };
    entry.frequency > rare || entry.word.chars().nth(1).is_none()
}

/// The lexicon file of `entries`. The same entries give the same bytes.
pub fn pack(entries: &[Entry<'_>], tier: u32) -> Vec<u8> {
    let alphabet = alphabet(entries);
    let written_tags: Vec<String> = entries.iter().map(Entry::written_tag).collect();
    let tags = ranked(written_tags.iter().map(String::as_str));
    let frequencies: BTreeSet<u64> = entries.iter().map(|entry| entry.frequency).collect();
    let frequency_codes: HashMap<u64, u32> = frequencies.iter().copied().zip(0..).collect();
    let codes = |entry: &Entry<'_>| Codes {
        frequency: frequency_codes[&entry.frequency],
        tag: tags[entry.written_tag().as_str()],
        idf: idf_class(entry.idf),
    };
    let nodes = trie(entries, &alphabet, codes);

    let mut file = Vec::new();
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&VERSION.to_le_bytes());
    file.extend_from_slice(&[0; 4]);
    file.extend_from_slice(&tier.to_le_bytes());
    let of_jieba: u64 = entries.iter().map(|entry| entry.replaces.unwrap_or(entry.frequency)).sum();
    let of_all: u64 = entries.iter().map(|entry| entry.frequency).sum();
    file.extend_from_slice(&of_jieba.to_le_bytes());
    file.extend_from_slice(&of_all.to_le_bytes());
    for count in [alphabet.len(), nodes.len(), entries.len(), frequencies.len()] {
        file.extend_from_slice(&u32::try_from(count).expect("counts fit in 32 bits").to_le_bytes());
    }
    assert_eq!(file.len(), HEADER_BYTES);
    let mut before = 0;
    for frequency in &frequencies {
        varint(&mut file, frequency - before);
        before = *frequency;
    }
    varint(&mut file, tags.len() as u64);
    for tag in in_rank_order(&tags) {
        varint(&mut file, tag.len() as u64);
        file.extend_from_slice(tag.as_bytes());
    }
    file.extend_from_slice(&letters(&alphabet).encode(ALPHABET));
    if tier == TIER_FULL {
        pack_coded::write(&mut file, &nodes, alphabet.len());
    } else {
        pack_grouped::write(&mut file, &nodes, alphabet.len());
    }
    let checksum = crc32fast::hash(&file[CHECKED_FROM..]);
    file[8..CHECKED_FROM].copy_from_slice(&checksum.to_le_bytes());
    file
}

/// Code points in rank order, each against the one before.
fn letters(alphabet: &HashMap<char, u32>) -> Stream {
    let ranks: BTreeMap<char, u32> = alphabet.iter().map(|(&letter, &rank)| (letter, rank)).collect();
    let mut stream = Stream::default();
    let mut before = 0i32;
    for (&letter, rank) in in_rank_order(&ranks).zip(0..) {
        let point = u32::from(letter) as i32;
        let step = point - before;
        // Zigzag: small steps either way are small numbers.
        stream.push(Walk::letter(rank), ((step << 1) ^ (step >> 31)) as u32);
        before = point;
    }
    stream
}

/// Characters ranked by how many words they stand in: common ones get short codes. Among ranks whose codes have the
/// same symbol the order matters little, so they are in the order of the standard, which takes fewer bytes to tell.
fn alphabet(entries: &[Entry<'_>]) -> HashMap<char, u32> {
    let ranks = ranked(entries.iter().flat_map(|entry| entry.word.chars()));
    let mut letters: Vec<(u8, char)> = ranks.into_iter().map(|(letter, rank)| (split(rank).0, letter)).collect();
    letters.sort_unstable();
    letters.into_iter().map(|(_, letter)| letter).zip(0..).collect()
}

/// The words as a trie; the first node is its root.
fn trie(entries: &[Entry<'_>], alphabet: &HashMap<char, u32>, codes: impl Fn(&Entry<'_>) -> Codes) -> Vec<Node> {
    let mut nodes = vec![Node::default()];
    for entry in entries {
        let mut node = 0;
        for letter in entry.word.chars() {
            let fresh = nodes.len();
            let child = *nodes[node].children.entry(alphabet[&letter]).or_insert(fresh);
            if child == fresh {
                nodes.push(Node::default());
            }
            node = child;
        }
        nodes[node].codes = Some(codes(entry));
    }
    nodes
}

/// The distinct values with their rank: most frequent first, ties by value.
pub fn ranked<T: Ord + Copy + std::hash::Hash>(values: impl Iterator<Item = T>) -> BTreeMap<T, u32> {
    let mut counts: BTreeMap<T, u64> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let mut order: Vec<_> = counts.into_iter().collect();
    order.sort_by_key(|&(value, count)| (std::cmp::Reverse(count), value));
    (0..).zip(order).map(|(rank, (value, _))| (value, rank)).collect()
}

pub fn in_rank_order<T>(ranks: &BTreeMap<T, u32>) -> impl Iterator<Item = &T> {
    let mut values: Vec<_> = ranks.iter().collect();
    values.sort_by_key(|&(_, rank)| rank);
    values.into_iter().map(|(value, _)| value)
}

fn idf_class(idf: Option<f64>) -> u8 {
    // Classes begin at 1, since 0 says that nothing is known.
    idf.map_or(IDF_UNKNOWN, |idf| (idf * IDF_STEPS).round().clamp(1.0, 255.0) as u8)
}
