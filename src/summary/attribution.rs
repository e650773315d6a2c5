//! Who says what a line or gist tells, where the clause that names the speaker is left out.

use super::salience::Clause;
use crate::document::speaker_of;

/// Who the last of the clauses that are left out before a line or gist names.
pub(super) fn speaker_left_out(clauses: &[Clause], text: &str) -> Option<String> {
    clauses.iter().rev().find_map(|clause| speaker_named(clause.within.of(text)))
}

/// Who a clause names: 市长林舟 for 市长林舟26日表示. Papers and figures are no speakers.
pub(super) fn speaker_named(clause: &str) -> Option<String> {
    const NOBODY: &[&str] =
        &["据", "根据", "来自", "记者", "报道", "数据", "统计", "消息", "大家", "他", "她", "双方", "会议", "之所以"];
    let date = |letter: char| letter.is_ascii_digit() || matches!(letter, '年' | '月' | '日');
    let name = speaker_of(clause)?.trim_end_matches(date);
    let name = ["今天", "昨天", "近日", "日前", "当天"].iter().find_map(|time| name.strip_suffix(time)).unwrap_or(name);
    // 站长李明在信中强调, 站长李明回应称: where and how it is said is not who says it.
    let name = name.find('在').filter(|&place| place > 3).map_or(name, |place| &name[..place]);
    let name = name.trim_end_matches("回应");
    // 有网友称
    let name = name.strip_prefix('有').filter(|rest| !rest.starts_with('关')).unwrap_or(name);
    (!name.is_empty() && !NOBODY.iter().any(|nobody| name.starts_with(nobody) || name.ends_with(nobody)))
        .then(|| name.to_owned())
}
