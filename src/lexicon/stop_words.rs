//! Words that say nothing of what a text is about.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// One or more words a line; `#` opens a comment.
static STOP_WORDS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("stop-words.txt").lines();
    lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
});

/// Whether a word says nothing of what a news text is about: function words, and the verbs and nouns of
/// reporting itself (表示, 记者).
pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.contains(word)
}
