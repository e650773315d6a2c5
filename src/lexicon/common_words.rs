//! What the words are that jieba tags as names or nouns and news does not use as such.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::word_lists::{labels, list};

static TAGS: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| labels(list!("common-words.txt")));

/// What a word is that jieba tags as a name (`nr`, `ns`…) though news hardly uses it as one (慈善 is no person), or as a
/// noun though it is a verb (会见) or a set phrase (出谋划策).
pub(crate) fn common_word_tag(word: &str) -> Option<&'static str> {
    TAGS.get(word).copied()
}
