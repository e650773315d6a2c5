//! Lists of words that come with the program.

use rustc_hash::FxHashMap;

/// The label of each word of a list: a label and its words a line; `#` opens a comment.
pub(super) fn labels(list: &'static str) -> FxHashMap<&'static str, &'static str> {
    let lines = list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '));
    lines.flat_map(|(label, words)| words.split(' ').map(move |word| (word, label))).collect()
}
