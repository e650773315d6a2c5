//! Who says what a line or gist tells, where the clause that names the speaker is left out.

use super::salience::Clause;
use crate::document::speaker_of;
use crate::text::chars::Letters;

/// Who the last of the clauses that are left out before a line or gist names.
pub(super) fn speaker_left_out(clauses: &[Clause], text: &str) -> Option<String> {
    clauses.iter().rev().find_map(|clause| speaker_named(clause.within.of(text)))
}

/// When someone speaks, before his verb; 今 is what 今日 leaves when its 日 is taken for a date's.
const TIMES: &[&str] = &["今天", "昨天", "今日", "近日", "日前", "当天", "今"];

/// What stands before the time of what someone does: 主席林舟|近日|对渡口工作作出指示.
fn before_time<'n>(name: &'n str, time: &str) -> Option<&'n str> {
    let (before, after) = name.split_once(time)?;
    (after.is_empty() || after.opens_with(&['对', '就', '向', '给', '致'])).then_some(before)
}

/// Who a clause names: 市长林舟 for 市长林舟26日表示. Papers and figures are no speakers.
pub(super) fn speaker_named(clause: &str) -> Option<String> {
    const NOBODY: &[&str] =
        &["据", "根据", "来自", "记者", "报道", "数据", "统计", "消息", "大家", "他", "她", "双方", "会议", "之所以"];
    let date = |letter: char| letter.is_ascii_digit() || matches!(letter, '年' | '月' | '日' | ' ');
    let name = speaker_of(clause)?.trim_end_matches(date);
    let name = TIMES.iter().find_map(|time| before_time(name, time)).unwrap_or(name).trim_end();
    // 会长林舟与县长会谈时
    let name = if name.ends_with('时') { name.split(['与', '同']).next().unwrap_or(name) } else { name };
    // 站长李明在信中强调, 站长李明回应称: where and how it is said is not who says it.
    let name = name.find('在').filter(|&place| place > 3).map_or(name, |place| &name[..place]);
    let name = name.trim_end_matches("回应");
    // 有网友称
    let name = name.strip_prefix('有').filter(|rest| !rest.starts_with('关')).unwrap_or(name);
    (!name.is_empty() && !NOBODY.iter().any(|nobody| name.starts_with(nobody) || name.ends_with(nobody)))
        .then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaker_is_named_without_when_and_about_what() {
        let cases = [
            ("市长林舟26日表示", "市长林舟"),
            ("博主 Lin Zhou 今日表示", "博主 Lin Zhou"),
            ("望澜航运今 8 月 1 日表示", "望澜航运"),
            ("主席林舟近日对渡口工作作出指示指出", "主席林舟"),
            ("会长林舟与县长会谈时表示", "会长林舟"),
        ];
        for (clause, name) in cases {
            assert_eq!(speaker_named(clause).as_deref(), Some(name), "{clause}");
        }
    }
}
