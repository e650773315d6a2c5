//! Clauses of a sentence, and those that tell nothing of what happened.

use crate::text::Span;
use crate::text::chars::{is_closer, is_full_stop, parts_clauses};

/// Openings that tell when or from whom, and not what.
const TIME_AND_SOURCE: &[&str] = &[
    "近日",
    "日前",
    "近年来",
    "今年",
    "当日",
    "目前",
    "当前",
    "据悉",
    "据介绍",
    "据了解",
    "据报道",
    "记者获悉",
    "记者了解到",
    "会议指出",
    "会议强调",
    "会上",
    "当地时间",
    "截至目前",
    "昨天",
    "今天",
    "数据显示",
    "最新数据显示",
];

/// Verbs that hand over to what is said: 欧洲议会主席26日表示，….
const SAYING: &[&str] =
    &["表示", "称", "指出", "介绍", "显示", "获悉", "了解到", "报道说", "宣布说", "认为", "强调说", "透露"];

/// Openings and closings of clauses that tell under what circumstances.
const SUBORDINATE: &[&str] = &["截至", "随着", "由于", "为了", "为防止", "针对", "按照", "受"];
const CIRCUMSTANCE: &[&str] = &["之际", "期间", "中", "后", "时", "下", "以来", "前", "上"];

/// Longest clause that tells a source or circumstances alone, in characters.
const SOURCE_CHARACTERS: usize = 30;

/// The clauses of a sentence, without the marks that part or end them. A mark inside a number or a quotation parts
/// nothing.
pub(super) fn clauses(text: &str, sentence: Span) -> Vec<Span> {
    let mut clauses = Vec::new();
    let mut start = sentence.start;
    let mut depth = 0usize;
    let mut letters = sentence.of(text).char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        if matches!(letter, '“' | '「' | '《' | '（' | '(') {
            depth += 1;
        } else if is_closer(letter) {
            depth = depth.saturating_sub(1);
        }
        let in_number = letters.peek().is_some_and(|&(_, next)| next.is_ascii_digit())
            && text[..sentence.start + offset].ends_with(|letter: char| letter.is_ascii_digit());
        if depth == 0 && parts_clauses(letter) && !in_number {
            clauses.push(Span::new(start, sentence.start + offset));
            start = sentence.start + offset + letter.len_utf8();
        }
    }
    let end = sentence.start
        + sentence.of(text).trim_end_matches(|letter| is_full_stop(letter) || matches!(letter, '!' | '?' | '.')).len();
    clauses.push(Span::new(start, end.max(start)));
    clauses.into_iter().map(|clause| clause.trimmed(text)).filter(|clause| !clause.is_empty()).collect()
}

/// Whether a clause only says when, where or from whom: 今天（2月29日）, 16日到17日, 据美国媒体18日报道.
pub(super) fn is_time_or_source(clause: &str) -> bool {
    let length = clause.chars().count();
    let outside = clause.split(['（', '(']).next().unwrap_or(clause);
    let is_time = |letter: char| {
        letter.is_ascii_digit() || "年月日时分号秒上下午晚早凌晨中今昨当天从到至起间—～-".contains(letter)
    };
    let opens = TIME_AND_SOURCE
        .iter()
        .any(|opening| clause.strip_prefix(opening).is_some_and(|rest| rest.chars().count() <= 4));
    let short = length <= SOURCE_CHARACTERS;
    let source = short
        && (clause.starts_with(['据', '據'])
            || clause.starts_with("根据")
            || clause.starts_with("来自") && clause.ends_with("显示"))
        || clause.starts_with("记者") && clause.ends_with("获悉")
        || SAYING.iter().any(|verb| clause.ends_with(verb));
    let subordinate = short
        && (SUBORDINATE.iter().any(|opening| clause.starts_with(opening))
            || clause.starts_with(['在', '自', '从', '继'])
                && CIRCUMSTANCE.iter().any(|closing| clause.ends_with(closing)));
    opens || source || subordinate || length <= 24 && outside.chars().all(is_time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clause_that_tells_only_when_from_whom_or_under_what_circumstances_opens_no_gist() {
        let cases = [
            ("7月15日上午", true),
            ("根据市交通局统计", true),
            ("据外媒27日报道", true),
            ("截至2月3日18时30分", true),
            ("市政府新闻发言人林舟26日表示", true),
            ("国家统计局今天发布的数据显示", true),
            ("随着气温逐渐回暖", true),
            ("在大桥通车之际", true),
            ("青岩新渡轮3月2日首航", false),
            ("在青岩港停靠的渡轮有六艘", false),
            ("读者对开放阅读空间表示欢迎", false),
        ];
        for (clause, expected) in cases {
            assert_eq!(is_time_or_source(clause), expected, "{clause}");
        }
    }
}
