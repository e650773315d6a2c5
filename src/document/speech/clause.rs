//! The speaker that a clause names which closes with a verb of speech: 市长林舟 in 市长林舟26日在会上表示.

use super::ATTRIBUTION_CHARACTERS;
use super::vocabulary::{BEFORE_NAMES, MANNERS, NO_VERBS, NOUN_VERBS, OCCASIONS, SPEECH_VERBS};
use crate::text::Span;
use crate::text::chars::{is_digit, is_han};

/// Longest listener of 告诉, in characters: 告诉望澜日报全媒体记者.
const LISTENER_CHARACTERS: usize = 14;

/// Who a clause that closes with a verb of speech names: what stands before the verb, the manner and the occasion.
pub(super) fn subject(clause: &str) -> Option<Span> {
    let start = clause.len() - clause.trim_start().len();
    let clause = clause.trim();
    let mut name = before_verb(clause)?;
    loop {
        let shorter = MANNERS.iter().find_map(|manner| name.strip_suffix(manner)).map(str::trim_end);
        let Some(shorter) = shorter.filter(|shorter| !shorter.is_empty()) else { break };
        name = shorter;
    }
    // 林舟在会上, 林舟3日
    let occasion = OCCASIONS.iter().filter_map(|occasion| name.find(occasion)).filter(|&at| at > 0).min();
    let day = name.find(|letter: char| is_digit(letter)).filter(|&at| at > 0 && name[at..].contains('日'));
    name = &name[..occasion.into_iter().chain(day).min().unwrap_or(name.len())];
    // 完成迁移手续的…办事员孔瑞: what is told of a person before 的 is not what the person is called.
    let mut called = name.rfind('的').map_or(0, |of| of + "的".len());
    while let Some(opening) = BEFORE_NAMES.iter().find(|opening| name[called..].starts_with(**opening)) {
        called += opening.len();
    }
    let blanks = name[called..].len() - name[called..].trim_start().len();
    let start = start + called + blanks;
    let name = name[called..].trim();
    let plain = name.chars().all(|letter| {
        is_han(letter)
            || letter.is_alphanumeric()
            || matches!(letter, '·' | '、' | '（' | '）' | '(' | ')' | '“' | '”' | '《' | '》' | ' ')
    });
    let length = name.chars().count();
    let is_name =
        plain && (1..=ATTRIBUTION_CHARACTERS).contains(&length) && !name.starts_with(['据', '據']) && name != "记者";
    is_name.then(|| Span::new(start, start + name.len()))
}

/// What stands before the verb of speech that closes a clause: 林舟说, 林舟告诉望澜日报记者.
fn before_verb(clause: &str) -> Option<&str> {
    let told = clause.rfind("告诉").or_else(|| clause.rfind("告訴")).filter(|&at| at > 0);
    if let Some(at) = told {
        let listener = &clause[at..];
        let to_someone = ["记者", "記者", "我们", "我", "大家", "笔者"].iter().any(|ending| listener.ends_with(ending));
        if to_someone && listener.chars().count() <= LISTENER_CHARACTERS {
            return Some(&clause[..at]);
        }
    }
    if NO_VERBS.iter().any(|word| clause.ends_with(word)) {
        return None;
    }
    let name = SPEECH_VERBS.iter().find_map(|verb| clause.strip_suffix(verb))?;
    (!NOUN_VERBS.iter().any(|verb| name.ends_with(verb))).then_some(name)
}
