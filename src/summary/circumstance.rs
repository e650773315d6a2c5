//! Clauses that only say when, where, from whom or under what circumstances.

use crate::text::chars::{AnyWord, Letters};

/// Openings that tell when or from whom, and not what.
const TIME_AND_SOURCE: &[&str] = &[
    "近日",
    "日前",
    "近年来",
    "连日来",
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

/// Openings and closings of clauses that tell under what circumstances.
const SUBORDINATE: &[&str] = &["截至", "随着", "由于", "为了", "为防止", "针对", "按照", "受", "正值", "时值"];
const CIRCUMSTANCE: &[&str] = &["之际", "期间", "中", "后", "时", "下", "以来", "前", "上", "起", "现场"];

/// Longest clause that tells a source or circumstances alone, in characters.
const SOURCE_CHARACTERS: usize = 30;

/// Openings that add nothing but the tie to the sentence before, alone in their clause.
const TIES: &[&str] =
    &["此外", "同时", "与此同时", "另外", "另据报道", "不过", "然而", "事实上", "其实", "目前", "如今"];

/// The characters that an opening of time, source or circumstances begins with, or a tie.
const SOURCE_OPENERS: &str = "近日今连当目据據记会截昨数最根来随由为针按受在自从继此同与另不然事其如进正时应應经（(";

/// Whether a clause does nothing but tie the sentence to the one before: 此外，….
fn is_tie(clause: &str) -> bool {
    TIES.contains(&clause)
}

/// Whether a clause only says when, where, from which source or under what circumstances: 今天（2月29日）, 16日到17日,
/// 据美国媒体18日报道.
pub(super) fn is_time_or_circumstance(clause: &str) -> bool {
    let is_time = |letter: char| {
        letter.is_ascii_digit() || "年月日时分号秒上下午晚早凌晨深夜中今昨当地天从到至起间—～-".contains(letter)
    };
    if !clause.starts_with(|letter| is_time(letter) || SOURCE_OPENERS.contains(letter)) {
        return false;
    }
    let length = clause.chars().count();
    let outside = clause.split(['（', '(']).next().unwrap_or(clause);
    let short = length <= SOURCE_CHARACTERS;
    let has_opening = TIME_AND_SOURCE
        .iter()
        .any(|opening| clause.strip_prefix(opening).is_some_and(|rest| rest.chars().count() <= 4));
    let source = short
        && (clause.opens_with(&['据', '據'])
            || clause.starts_with("根据")
            || clause.starts_with("来自") && clause.ends_with("显示"))
        || clause.starts_with("记者") && clause.ends_with("获悉");
    // 进入2023年, 进入三伏天
    let enters = short && clause.starts_with("进入") && clause.closes_with(&['年', '月', '季', '期', '天', '伏', '汛']);
    // 应巴西联邦共和国总统卢拉邀请
    let invited = clause.opens_with(&['应', '應']) && clause.ends_with_any(&["邀请", "邀請"]);
    // 经市政府批准
    let allowed = short && clause.starts_with('经') && clause.ends_with_any(&["批准", "同意", "研究决定"]);
    let subordinate = short && clause.starts_with_any(SUBORDINATE)
        || clause.opens_with(&['在', '自', '从', '继']) && clause.ends_with_any(CIRCUMSTANCE);
    has_opening
        || source
        || enters
        || invited
        || allowed
        || subordinate
        || is_tie(clause)
        || length <= 24 && outside.chars().all(is_time)
}

/// Openings of clauses without which the rest of their sentence says more than it did: where, why, by what rule.
const CONDITIONS: &[&str] = &["在", "自", "从", "继", "由于", "针对", "按照", "根据", "受", "截至"];

/// Ends of what only tells a source (根据望澜市统计局数据; of 根据该文章 only the sentence before tells whose) or under whom.
#[rustfmt::skip]
const UNCONDITIONAL: &[&str] = &[
    "统计", "数据", "显示", "报道", "消息", "介绍", "公告", "通报", "了解到", "获悉", "看到", "安排", "领导下", "指引下", "指导下",
];

/// Whether a clause, which tells a source or circumstances, tells something without which the rest of its sentence says
/// more than it did: 在男子单打半决赛中, 由于雷暴天气.
pub(super) fn is_condition(clause: &str) -> bool {
    clause.starts_with_any(CONDITIONS) && !clause.ends_with_any(UNCONDITIONAL)
}

/// Whether a clause only says what day or month it is: 6月8日是世界海洋日, 今年6月是第三个渡轮安全月.
pub(super) fn names_day(clause: &str) -> bool {
    let opens = clause.starts_with(|letter: char| letter.is_ascii_digit() || "今明昨当".contains(letter));
    let day = |(time, day): (&str, &str)| {
        (time.has_any(&['日', '月', '年']) || time.contains('天')) && day.closes_with(&['日', '节', '月', '周'])
    };
    opens && clause.split_once('是').is_some_and(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clause_may_only_name_a_day() {
        let cases = [
            ("6月8日是世界海洋日", true),
            ("今年6月是第三个渡轮安全月", true),
            ("6月8日是他任期的开始", false),
            ("海洋日是6月8日", false),
        ];
        for (clause, expected) in cases {
            assert_eq!(names_day(clause), expected, "{clause}");
        }
    }

    #[test]
    fn conditions_are_no_sources() {
        for clause in ["在男子单打半决赛中", "由于雷暴天气", "根据该文章", "截至8月2日收盘"] {
            assert!(is_condition(clause), "{clause}");
        }
        for clause in ["根据望澜市统计局数据", "从望澜市交通局了解到", "据介绍", "近日", "在市政府指导下"]
        {
            assert!(!is_condition(clause), "{clause}");
        }
    }

    #[test]
    fn openings_are_told_by_their_first_characters() {
        for opening in [TIME_AND_SOURCE, SUBORDINATE, TIES].into_iter().flatten() {
            assert!(opening.starts_with(|letter| SOURCE_OPENERS.contains(letter)), "{opening}");
        }
    }
}
