// Packs jieba's dictionary into the lexicon file. Used by the build script, and by tests of the reader.

use std::collections::{BTreeMap, HashMap};

use super::format::{CHECKED_FROM, ENDS_WORD, HEADER_BYTES, IDF_STEPS, IDF_UNKNOWN, MAGIC, STREAMS, VERSION};

/// One dictionary entry.
pub struct Entry<'d> {
    pub word: &'d str,
    pub frequency: u64,
    pub tag: &'d str,
    /// Inverse document frequency in natural-log units, where known.
    pub idf: Option<f64>,
}

/// Reads `word frequency tag` lines, as in jieba's dict.txt, and `word idf` lines, as in its idf.txt.
#[cfg_attr(test, allow(dead_code, reason = "tests make their own entries"))]
pub fn parse<'d>(dictionary: &'d str, idf: &'d str) -> Result<Vec<Entry<'d>>, String> {
    let mut idf_of = HashMap::new();
    for line in idf.lines() {
        if let Some((word, value)) = line.rsplit_once(' ') {
            idf_of.insert(word, value.parse::<f64>().map_err(|error| format!("idf of {word}: {error}"))?);
        }
    }
    let mut entries = BTreeMap::new();
    for line in dictionary.lines() {
        let mut fields = line.split_whitespace();
        let Some(word) = fields.next() else { continue };
        let frequency = fields.next().unwrap_or("0");
        let frequency = frequency.parse().map_err(|error| format!("frequency of {word}: {error}"))?;
        let tag = fields.next().unwrap_or("");
        entries.insert(word, Entry { word, frequency, tag, idf: idf_of.get(word).copied() });
    }
    Ok(entries.into_values().collect())
}

#[derive(Default)]
struct Node {
    /// Keyed by alphabet rank, so that siblings come in the order of the file.
    children: BTreeMap<u32, usize>,
    entry: Option<usize>,
}

/// The lexicon file of `entries`. The same entries give the same bytes.
pub fn pack(entries: &[Entry<'_>]) -> Vec<u8> {
    let alphabet = alphabet(entries);
    let nodes = trie(entries, &alphabet);
    let tags = ranked(entries.iter().map(|entry| entry.tag));
    let frequencies = ranked(entries.iter().map(|entry| entry.frequency));

    let mut streams: [Vec<u8>; STREAMS] = Default::default();
    let [letters, counts, labels, frequency_codes, tag_codes, idf_codes] = &mut streams;
    let mut by_rank: Vec<_> = alphabet.iter().collect();
    by_rank.sort_by_key(|&(_, rank)| rank);
    for (letter, _) in by_rank {
        varint(letters, u64::from(u32::from(*letter)));
    }
    table(frequency_codes, &frequencies, |bytes, &value| varint(bytes, value));
    table(tag_codes, &tags, |bytes, tag| {
        varint(bytes, tag.len() as u64);
        bytes.extend_from_slice(tag.as_bytes());
    });

    // Breadth first: the children of node n follow those of node n-1, so child counts alone give the tree's shape.
    let mut order = vec![0];
    let mut next = 0;
    while next < order.len() {
        let node = &nodes[order[next]];
        next += 1;
        let ends_word = if node.entry.is_some() { ENDS_WORD } else { 0 };
        varint(counts, ((node.children.len() as u64) << 1) | u64::from(ends_word));
        if let Some(entry) = node.entry.map(|index| &entries[index]) {
            varint(frequency_codes, frequencies[&entry.frequency].into());
            tag_codes.push(u8::try_from(tags[entry.tag]).expect("jieba has a few dozen tags"));
            idf_codes.push(idf_class(entry.idf));
        }
        let mut previous = None;
        for (&rank, &child) in &node.children {
            varint(labels, previous.map_or(rank, |previous| rank - previous - 1).into());
            previous = Some(rank);
            order.push(child);
        }
    }

    let total: u64 = entries.iter().map(|entry| entry.frequency).sum();
    let mut file = Vec::with_capacity(HEADER_BYTES + streams.iter().map(Vec::len).sum::<usize>());
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&VERSION.to_le_bytes());
    file.extend_from_slice(&[0; 4]);
    file.extend_from_slice(&total.to_le_bytes());
    for count in [alphabet.len(), nodes.len(), entries.len()].into_iter().chain(streams.iter().map(Vec::len)) {
        file.extend_from_slice(&u32::try_from(count).expect("counts fit in 32 bits").to_le_bytes());
    }
    for stream in &streams {
        file.extend_from_slice(stream);
    }
    let checksum = crc32fast::hash(&file[CHECKED_FROM..]);
    file[8..CHECKED_FROM].copy_from_slice(&checksum.to_le_bytes());
    file
}

/// Characters ranked by how many words they stand in: common ones get short codes.
fn alphabet(entries: &[Entry<'_>]) -> HashMap<char, u32> {
    let ranks = ranked(entries.iter().flat_map(|entry| entry.word.chars()));
    ranks.into_iter().collect()
}

fn trie(entries: &[Entry<'_>], alphabet: &HashMap<char, u32>) -> Vec<Node> {
    let mut nodes = vec![Node::default()];
    for (index, entry) in entries.iter().enumerate() {
        let mut node = 0;
        for letter in entry.word.chars() {
            let fresh = nodes.len();
            let child = *nodes[node].children.entry(alphabet[&letter]).or_insert(fresh);
            if child == fresh {
                nodes.push(Node::default());
            }
            node = child;
        }
        nodes[node].entry = Some(index);
    }
    nodes
}

/// The distinct values with their rank: most frequent first, ties by value.
fn ranked<T: Ord + Copy + std::hash::Hash>(values: impl Iterator<Item = T>) -> BTreeMap<T, u32> {
    let mut counts: BTreeMap<T, u64> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let mut order: Vec<_> = counts.into_iter().collect();
    order.sort_by_key(|&(value, count)| (std::cmp::Reverse(count), value));
    (0..).zip(order).map(|(rank, (value, _))| (value, rank)).collect()
}

/// A table of distinct values in rank order, its length first.
fn table<T>(bytes: &mut Vec<u8>, ranks: &BTreeMap<T, u32>, mut write: impl FnMut(&mut Vec<u8>, &T)) {
    let mut values: Vec<_> = ranks.iter().collect();
    values.sort_by_key(|&(_, rank)| rank);
    varint(bytes, values.len() as u64);
    for (value, _) in values {
        write(bytes, value);
    }
}

fn idf_class(idf: Option<f64>) -> u8 {
    // Classes begin at 1, since 0 says that nothing is known.
    idf.map_or(IDF_UNKNOWN, |idf| (idf * IDF_STEPS).round().clamp(1.0, 255.0) as u8)
}

/// LEB128: seven bits a byte, lowest first, the high bit set on all but the last.
fn varint(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push((value as u8 & 0x7F) | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}
