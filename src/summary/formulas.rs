//! Sentences that stand in every report or document of their kind and tell nothing of this one.

use crate::text::chars::is_full_stop;

/// Ends of sentences that only list who was at a meeting, and below how many characters one name is list enough.
const ATTENDED: &[&str] =
    &["参加会见", "参加会谈", "参加上述活动", "出席上述活动", "参加活动", "参加会议", "出席会议", "陪同"];
const SHORT_ATTENDANCE: usize = 16;

/// Ends of the sentence after which the articles of an official document begin.
#[rustfmt::skip]
const HANDING_OVER: &[&str] = &[
    "如下意见", "意见如下", "通知如下", "公告如下", "决定如下", "规定如下", "批复如下", "报告如下", "如下通知", "如下决定",
    "如下规定", "如下措施", "制定本办法", "制定本条例", "制定本规定",
];

/// Whether a sentence only lists who was there: 林舟、周澄、何砚参加会议。 王渡参加会见。
pub(super) fn is_attendance(sentence: &str) -> bool {
    let words = sentence.trim_end_matches(is_full_stop);
    if words.contains(['，', '“']) {
        return false;
    }
    let commas = words.matches('、').count();
    let is_short = || words.chars().count() < SHORT_ATTENDANCE;
    ATTENDED.iter().any(|end| words.ends_with(end)) && (commas > 0 || is_short())
        || commas > 1 && (words.ends_with("出席") || words.ends_with("参加") || words.contains("先后发言"))
}

/// Whether a sentence only hands over to the articles of an official document: 现提出如下意见。 现将有关事项通知如下：
pub(super) fn hands_over(sentence: &str) -> bool {
    let words = sentence.trim_end_matches(|letter| is_full_stop(letter) || matches!(letter, '：' | ':'));
    HANDING_OVER.iter().any(|end| words.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_told_by_their_ends() {
        for sentence in ["林舟、周澄、何砚参加会议。", "王渡参加会见。"] {
            assert!(is_attendance(sentence), "{sentence}");
        }
        assert!(!is_attendance("林舟、周澄参加比赛。"));
        for sentence in ["现提出如下意见。", "现将有关事项通知如下："] {
            assert!(hands_over(sentence), "{sentence}");
        }
        assert!(!hands_over("委员们提出意见。"));
    }
}
