//! Words that news uses and jieba's dictionary of 2012 lacks (一带一路, 双碳, 短视频): a short list, searched where it
//! stands. `tools/discover-words.py` finds them.

use std::sync::LazyLock;

/// `word frequency tag` a line, in the order of their bytes; `#` opens a comment.
const LIST: &str = include_str!("../lexicon/modern-words.txt");

/// The lines that are words.
static LINES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| LIST.lines().filter(|line| !line.starts_with('#')).collect());

/// One bit a character of the basic plane: whether a word of the list begins with it. Most characters begin none, and
/// a look at a bit spares the search.
static OPENS: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut opens = vec![0; 0x1_0000 / 64];
    for letter in LINES.iter().filter_map(|line| line.chars().next()) {
        if let Some(block) = opens.get_mut(letter as usize / 64) {
            *block |= 1 << (letter as usize % 64);
        }
    }
    opens
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
        let mut fields = LINES.get(index)?.split(' ');
        let (word, frequency, tag) = (fields.next()?, fields.next()?, fields.next()?);
        Some(Self { index, word, frequency: frequency.parse().ok()?, tag })
    }

    /// Whether the word is made of words, as treebanks see it (数字|经济); a name is not.
    pub(super) fn is_compound(&self) -> bool {
        self.word.chars().count() > 3 && !matches!(self.tag, "nr" | "ns" | "nt" | "nz")
    }
}

/// How many there are.
pub(super) fn count() -> usize {
    LINES.len()
}

/// The word that is all of `text`.
pub(crate) fn find(text: &str) -> Option<ModernWord> {
    let index = LINES.partition_point(|line| word_of(line) < text);
    ModernWord::read(index).filter(|found| found.word == text)
}

/// The words that begin `text`.
pub(super) fn prefixes(text: &str) -> impl Iterator<Item = ModernWord> {
    let first = text.chars().next().filter(|&letter| {
        OPENS.get(letter as usize / 64).is_some_and(|block| block >> (letter as usize % 64) & 1 == 1)
    });
    let opening = first.map_or("", |letter| &text[..letter.len_utf8()]);
    let start = if opening.is_empty() { LINES.len() } else { LINES.partition_point(|line| *line < opening) };
    let same_opening = LINES[start..].iter().take_while(move |line| line.starts_with(opening));
    let found = same_opening.zip(start..).filter(|(line, _)| text.starts_with(word_of(line)));
    found.filter_map(|(_, index)| ModernWord::read(index))
}

fn word_of(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_is_in_order_and_can_be_read() {
        assert!(LINES.is_sorted_by(|a, b| word_of(a) < word_of(b)));
        for index in 0..count() {
            let word = ModernWord::read(index).unwrap_or_else(|| panic!("{}", LINES[index]));
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
