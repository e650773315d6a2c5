//! Words that news uses and jieba's dictionary of 2012 lacks (一带一路, 双碳, 短视频): a short list, searched where it
//! stands. `tools/discover-words.py` finds them.

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// `word frequency tag` a line, in the order of their bytes; `#` opens a comment.
const LIST: &str = include_str!("../lexicon/modern-words.txt");

/// Each word and what its line says of it.
static ENTRIES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ')).collect()
});

/// The entries whose words begin with a character.
static OPENED_BY: LazyLock<FxHashMap<char, Range<u16>>> = LazyLock::new(|| {
    let mut opened_by: FxHashMap<char, Range<u16>> = FxHashMap::default();
    for (letter, index) in ENTRIES.iter().filter_map(|(word, _)| word.chars().next()).zip(0..) {
        opened_by.entry(letter).or_insert(index..index).end = index + 1;
    }
    opened_by
});

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ModernWord {
    /// Place in the list.
    pub index: usize,
    pub word: &'static str,
    /// Frequency in a corpus as large as jieba's.
    pub frequency: usize,
    /// Part of speech as jieba tags it.
    pub tag: &'static str,
}

impl ModernWord {
    fn read(index: usize) -> Option<Self> {
        let &(word, about) = ENTRIES.get(index)?;
        let (frequency, tag) = about.split_once(' ')?;
        Some(Self { index, word, frequency: frequency.parse().ok()?, tag })
    }

    /// Whether the word is made of words, as treebanks see it (数字|经济); a name is not.
    pub(super) fn is_compound(&self) -> bool {
        self.word.chars().count() > 3 && !matches!(self.tag, "nr" | "ns" | "nt" | "nz")
    }
}

/// How many there are.
pub(super) fn count() -> usize {
    ENTRIES.len()
}

/// The word that is all of `text`.
pub(crate) fn find(text: &str) -> Option<ModernWord> {
    let index = ENTRIES.partition_point(|&(word, _)| word < text);
    ModernWord::read(index).filter(|found| found.word == text)
}

/// The words that begin `text`.
pub(super) fn prefixes(text: &str) -> impl Iterator<Item = ModernWord> {
    let lines = text.chars().next().and_then(|letter| OPENED_BY.get(&letter)).cloned().unwrap_or_default();
    let found = lines.map(usize::from).filter(|&index| text.starts_with(ENTRIES[index].0));
    found.filter_map(ModernWord::read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_is_in_order_and_can_be_read() {
        assert!(ENTRIES.is_sorted_by(|a, b| a.0 < b.0));
        for index in 0..count() {
            let word = ModernWord::read(index).unwrap_or_else(|| panic!("{}", ENTRIES[index].0));
            assert_eq!(find(word.word), Some(word));
            assert!(word.frequency > 0 && word.word.chars().count() > 1, "{word:?}");
        }
    }

    #[test]
    fn words_that_begin_a_text_are_found() {
        let words = |text| prefixes(text).map(|found| found.word).collect::<Vec<_>>();
        assert_eq!(words("一带一路倡议"), ["一带一路"]);
        assert!(words("粤港澳大湾区的城市").contains(&"粤港澳大湾区"));
        assert!(words("，一带一路").is_empty());
        assert!(words("").is_empty());
        assert_eq!(find("一带一"), None);
    }
}
