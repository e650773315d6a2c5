//! Words that say nothing of what a text is about.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::word_lists::list;

static STOP_WORDS: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| list!("stop-words.txt").split_whitespace().collect());

/// Whether a word says nothing of what a news text is about: function words, and the verbs and nouns of
/// reporting itself (表示, 记者).
pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.contains(word)
}
