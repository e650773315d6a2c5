//! Words that news uses and jieba's dictionary of 2012 lacks (一带一路, 双碳, 短视频): a small lexicon that the program
//! carries. `tools/discover-words.py` finds them.

use std::sync::LazyLock;

use crate::lexicon::{Lexicon, Word};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let file = include_bytes!(env!("HANLENS_LEXICON_MODERN"));
    // Cannot fail: the build script packed it for this very reader, and a test reads it.
    #[allow(clippy::expect_used)]
    Lexicon::read(file.into()).expect("the list of modern words is a lexicon of this version")
});

/// The list, with frequencies as in a corpus as large as jieba's, and parts of speech as jieba tags them.
pub(super) fn lexicon() -> &'static Lexicon {
    &LEXICON
}

/// The tag of the word that is all of `text`.
pub(crate) fn tag(text: &str) -> Option<&'static str> {
    LEXICON.find(text).map(Word::tag)
}

/// Whether the word is made of words, as treebanks see it (数字|经济); a name is not.
pub(super) fn is_compound(text: &str, word: Word<'_>) -> bool {
    text.chars().count() > 3 && !matches!(word.tag(), "nr" | "ns" | "nt" | "nz")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_can_be_read() {
        let lines = include_str!("../lexicon/modern-words.txt").lines().filter(|line| !line.starts_with("# "));
        assert!(lines.clone().filter_map(|line| line.split_once(' ')).map(|(word, _)| word).is_sorted());
        let mut count = 0;
        for line in lines {
            let [word, frequency, word_tag] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
            assert_eq!(tag(word), Some(word_tag), "{line}");
            let found = lexicon().find(word).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(found.frequency().to_string(), frequency, "{line}");
            assert!(word.chars().count() > 1 && frequency != "0", "{line}");
            count += 1;
        }
        assert!(count > 0);
        assert_eq!((tag("一带一"), tag("")), (None, None));
    }
}
