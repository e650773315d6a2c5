//! How seldom a common word is what a text is about.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// A grade and its words a line; `#` opens a comment.
static KEYPHRASENESS: LazyLock<FxHashMap<&'static str, f64>> = LazyLock::new(|| {
    let lines = include_str!("keyphraseness.txt").lines().filter(|line| !line.starts_with('#'));
    let graded = lines.filter_map(|line| {
        let (grade, words) = line.split_once(' ')?;
        Some((grade.parse().ok()?, words))
    });
    graded.flat_map(|(grade, words): (f64, _)| words.split(' ').map(move |word| (word, grade))).collect()
});

/// How much seldomer than others a word is what a text that repeats it is about (领域, 责任): natural logarithm, from −3
/// for the seldomest to 0 for most words. Learnt from the titles of news (keyphraseness: Mihalcea and Csomai 2007).
pub(crate) fn keyphraseness(word: &str) -> f64 {
    KEYPHRASENESS.get(word).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("keyphraseness.txt").lines().filter(|line| !line.starts_with('#'));
        let words = lines.map(|line| line.split(' ').count() - 1).sum::<usize>();
        assert_eq!(KEYPHRASENESS.len(), words);
        assert!(KEYPHRASENESS.values().all(|grade| (-3.0..=-0.5).contains(grade)));
    }

    #[test]
    fn words_of_every_report_are_seldom_its_subject() {
        assert!(keyphraseness("领域") < keyphraseness("市场"));
        assert_eq!(keyphraseness("灯塔"), 0.0);
    }
}
