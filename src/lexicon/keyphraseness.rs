//! How seldom a common word is what a text is about.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::word_lists::{labels, list};

/// In tenths: reading other than whole numbers takes more program than the table.
static TENTHS: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
    let mut tenths = labels(list!("keyphraseness.txt"));
    tenths.extend(labels(list!("report-words.txt")));
    tenths
});

/// How much seldomer than others a word is what a text that repeats it is about (领域, 责任): natural logarithm, from −3
/// for the seldomest to 0 for most words. Learnt from the titles of news (keyphraseness: Mihalcea and Csomai 2007),
/// and for words that titles have for form's sake (建设, 行动) found by eye.
pub(crate) fn keyphraseness(word: &str) -> f64 {
    let tenths: i32 = TENTHS.get(word).and_then(|tenths| tenths.parse().ok()).unwrap_or(0);
    f64::from(tenths) / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grade_of_the_table_is_read() {
        assert!(TENTHS.len() > 1000);
        for word in TENTHS.keys() {
            assert!((-3.0..=-0.5).contains(&keyphraseness(word)), "{word}");
        }
    }

    #[test]
    fn words_of_every_report_are_seldom_its_subject() {
        assert!(keyphraseness("领域") < keyphraseness("市场"));
        assert_eq!(keyphraseness("灯塔"), 0.0);
        assert_eq!(keyphraseness("建设"), -1.2);
    }
}
