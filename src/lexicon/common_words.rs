//! What the words are that jieba tags as names or nouns and news does not use as such.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// A tag and its words a line; `#` opens a comment.
static COMMON_WORDS: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("common-words.txt").lines().filter(|line| !line.starts_with('#'));
    let entries = lines.filter_map(|line| line.split_once(' '));
    entries.flat_map(|(tag, words)| words.split(' ').map(move |word| (word, tag))).collect()
});

/// What a word is that jieba tags as a name (`nr`, `ns`…) though news hardly uses it as one (慈善 is no person), or as a
/// noun though it is a verb (会见) or a set phrase (出谋划策).
pub(crate) fn common_word_tag(word: &str) -> Option<&'static str> {
    COMMON_WORDS.get(word).copied()
}
