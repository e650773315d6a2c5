//! Lists of words that come with the program, as `build.rs` leaves them: without comments.

use rustc_hash::FxHashMap;

/// The text of a list.
macro_rules! list {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name))
    };
}
pub(super) use list;

/// The label of each word of a list: a label and its words a line.
pub(super) fn labels(list: &'static str) -> FxHashMap<&'static str, &'static str> {
    let lines = list.lines().filter_map(|line| line.split_once(' '));
    lines.flat_map(|(label, words)| words.split(' ').map(move |word| (word, label))).collect()
}
