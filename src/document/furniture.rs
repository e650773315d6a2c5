//! What a web page leaves after the last sentence of a paragraph: 来源：…, 责任编辑：…, 返回搜狐，查看更多 and the like.

use super::byline;
use super::person::is_person;

use crate::text::chars::{AnyWord, Letters, is_full_stop, is_han, parts_clauses};

/// Texts of the page's own that are no sentences, wherever they begin.
const LABELS: &[&str] = &[
    "返回搜狐",
    "返回腾讯网首页",
    "责任编辑",
    "責任編輯",
    "举报/反馈",
    "分享让更多人看到",
    "【投稿、区域合作",
    "【我要纠错】",
];

/// Such texts that are whole sentences.
const STATEMENTS: &[&str] = &[
    "广告声明：",
    "免责声明",
    "版权声明",
    "版权说明：",
    "特别声明",
    "声明：此文",
    "声明：本网",
    "声明：本公",
    "新闻线索报料",
    "转载请注明",
    "如遇作品内容",
];

/// What a page says of itself, in the midst of a sentence that is none of the text's own.
const DISCLAIMERS: &[&str] = &[
    "不构成投资建议",
    "不构成任何投资建议",
    "构成任何投资建议",
    "与本站立场无关",
    "不保证该信息",
    "不代表本网",
    "不代表本站",
    "不代表本公众号",
    "版权归原作者",
    "如有侵权",
    "侵权请联系",
    "未经授权不得转载",
    "资讯请在应用市场",
    "欢迎提供新闻线索",
    "扫描二维码关注",
    "更多原创资讯请下载",
];

/// Whether one of the lists above has an entry that opens with `letter`: a paragraph is looked through once for these
/// and not once an entry.
const fn opens_entry(letter: char) -> bool {
    matches!(
        letter,
        '返' | '责'
            | '責'
            | '举'
            | '分'
            | '【'
            | '广'
            | '免'
            | '版'
            | '特'
            | '声'
            | '新'
            | '转'
            | '如'
            | '不'
            | '构'
            | '与'
            | '侵'
            | '未'
            | '资'
            | '欢'
            | '扫'
            | '更'
    )
}

/// Longest such sentence, in characters.
const DISCLAIMER_CHARACTERS: usize = 160;

/// Who made a text and where it is from, before a mark of [`parts_label`]; an article about sources may say such things
/// too, so that what follows them must be short.
const CREDIT_LABELS: &[&str] = &[
    "来源",
    "來源",
    "来 源",
    "稿源",
    "图源",
    "圖源",
    "供稿",
    "供 稿",
    "转自",
    "转载自",
    "综合",
    "编辑",
    "編輯",
    "责编",
    "责 编",
    "审核",
    "校对",
    "校對",
    "监制",
    "監製",
    "终审",
    "一审",
    "二审",
    "三审",
    "初审",
    "复审",
    "编审",
    "作者",
    "记者",
    "記者",
    "撰文",
    "图文",
    "摄影",
    "攝影",
    "摄像",
    "制片人",
    "编导",
    "整理",
    "原文报道",
];

/// What opens such a credit in brackets, or closes a text, as it stands.
const OPENINGS: &[&str] = &[
    "（央视新闻客户端",
    "(央视新闻客户端",
    "（作者",
    "(作者",
    "（记者",
    "(记者",
    "（記者",
    "(記者",
    "（编译",
    "(编译",
    "（原标题",
    "(原标题",
    "（来源",
    "(来源",
    "（责编",
    "(责编",
    "（以上",
    "（通讯员",
    "(通讯员",
    "（完）",
    "(完)",
    "[ 责编",
    "【原标题】",
    "原标题：",
    "本文译自",
    "本文来源",
    "本文来自",
    "综合自",
    "-END-",
    "值班编辑",
    "相关阅读：《",
];

/// Sources that money and people come from, and texts do not.
const OTHER_SOURCES: &[&str] = &["资金来源", "经费来源", "收入来源", "人员来源"];

/// What a note in brackets about the text itself speaks of; any other is the text's own.
const NOTES: &[&str] = &["网", "網", "社", "报", "報", "台", "发布", "新闻", "客户端", "来源", "转自", "化名", "纪委"];

/// How far from the end such marks are looked for, in characters.
const REACH: usize = 240;

/// How much may stand between the last sentence and a mark, in characters: 红星新闻记者 叶燕 编辑：…
const BETWEEN: usize = 40;

/// Longest tail that one label opens, and how much each label of a list of them accounts for, in characters.
const CREDITS_TAIL: usize = 100;
const CREDIT_SHARE: usize = 40;

/// Longest source without a sentence end before it, and longest attribution in brackets, in characters.
const SOURCE_CHARACTERS: usize = 30;

/// Longest name of a paper that stands alone at the end, in characters.
const PAPER_CHARACTERS: usize = 10;

/// Where what follows the last sentence begins, in bytes, if it is none of the text's own.
pub(super) fn tail(text: &str) -> Option<usize> {
    let mut end = text.len();
    while let Some(start) = last_part(&text[..end]).filter(|&start| start < end) {
        end = start;
    }
    (end < text.len()).then_some(end)
}

/// Whether a line below the text, without a sentence, only tells who made it or where it is from.
pub(super) fn is_credits_line(line: &str) -> bool {
    let within = line.chars().take(REACH + 1).count() <= REACH;
    let in_brackets = line.opens_with(&['（', '(']) && line.closes_with(&['）', ')']);
    within
        && (credits(line, 0) == Some(0)
            || first_entry(line, DISCLAIMERS).is_some()
            || in_brackets && is_attribution(line, false)
            || is_credit_of_text(line))
}

fn last_part(text: &str) -> Option<usize> {
    if let Some(rest) = text.strip_suffix("【纠错】") {
        return Some(rest.trim_end().len());
    }
    let reach = text.char_indices().rev().nth(REACH - 1).map_or(0, |(offset, _)| offset);
    // Nearly every paragraph ends in its own sentence, and few of a page's texts do.
    let is_whole = text.closes_with(&['。', '！', '？', '”']);
    let entry = |lists: &[&[&str]]| lists.iter().filter_map(|list| first_entry(&text[reach..], list)).min();
    let strong = if is_whole { entry(&[STATEMENTS]) } else { entry(&[LABELS, STATEMENTS]) };
    if let Some(at) = strong {
        return Some(text[..reach + at].trim_closing(&['（', '(', '[', '【', ' ']).len());
    }
    disclaimer(text).or_else(|| {
        if is_whole {
            return None;
        }
        let Some(start) = sentence_end(text) else { return credits(text, 0).filter(|&at| at > 0) };
        let is_printed = text.closes_with(&['）', ')']) && text.trim_closing(&['）', ')']).ends_with('版');
        credits(text, start).or_else(|| is_attribution(&text[start..], is_printed).then_some(start))
    })
}

/// Whether what stands after the last sentence says who wrote it or where it was printed: （林舟、周澄）, （望澜网 林舟）,
/// 每日望澜新闻, 《望澜日报》（2023年8月17日 10版）.
fn is_attribution(rest: &str, is_printed: bool) -> bool {
    let line = rest.trim();
    if is_printed && line.starts_with('《') || byline::parse_line(line).is_some() {
        return true;
    }
    let length = line.chars().take(SOURCE_CHARACTERS + 1).count();
    if is_credit_of_text(line) {
        return true;
    }
    let inside = line.strip_opening(&['（', '(']).and_then(|rest| rest.strip_closing(&['）', ')']));
    match inside {
        Some(inside) => {
            let people = byline::parse_people(inside);
            let has_role = people.iter().any(|person| person.role.is_some() && is_person(&person.name));
            let only_names = !people.is_empty() && people.iter().all(|person| is_person(&person.name));
            let of_source = length <= SOURCE_CHARACTERS
                && inside.contains_any(NOTES)
                && !inside.contains(|letter| parts_clauses(letter) && !matches!(letter, '：' | ':'))
                && !inside.has_any(&['（', '(', '）', ')']);
            has_role || only_names || of_source
        }
        None => {
            let is_paper = line.ends_with_any(&["日报", "晚报", "新闻", "新闻网", "日報", "晚報"]);
            is_paper && length <= PAPER_CHARACTERS && line.chars().all(is_han)
        }
    }
}

/// 文/林舟 图/周澄, 圖／望澜社提供, 更多望澜新聞網報導
fn is_credit_of_text(line: &str) -> bool {
    let opens = line.starts_with_any(&["文/", "图/", "圖/", "文／", "图／", "圖／"]);
    let leads = line.starts_with("更多") && line.ends_with_any(&["报道", "報導", "報道"]);
    (opens || leads) && line.chars().take(SOURCE_CHARACTERS + 1).count() <= SOURCE_CHARACTERS
}

/// Where credits begin that close a text, after its last sentence at `start` or, for lists of them and for sources, in
/// the midst of text that has no marks.
fn credits(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let mut first = None;
    let mut labels = 0;
    for (offset, letter) in rest.char_indices() {
        let label = parts_label(letter).then(|| label_before(&rest[..offset], letter)).flatten();
        let opens = || matches!(letter, '（' | '(' | '[' | '【' | '原' | '本' | '综' | '-' | '值' | '相');
        let opening = || (opens() && rest[offset..].starts_with_any(OPENINGS)).then_some(offset);
        if let Some(at) = label.or_else(opening) {
            first.get_or_insert((at, &rest[at..offset]));
            labels += 1;
        }
    }
    let (at, label) = first?;
    let between = rest[..at].chars().count();
    let length = rest[at..].chars().count();
    let most = CREDITS_TAIL.max(labels * CREDIT_SHARE);
    if between + length <= most && between <= BETWEEN {
        return Some(start);
    }
    let is_source = label.ends_with("来源")
        && length <= SOURCE_CHARACTERS
        && !rest[..at + label.len()].ends_with_any(OTHER_SOURCES)
        && !rest[at + label.len()..].has_any(&['，', '；', ',', ';']);
    let start = start + at;
    // 素材来源：…
    let kind = ["素材", "图片", "文章", "信息", "资料", "消息"].iter().find(|kind| text[..start].ends_with(**kind));
    (is_source || labels > 2 && length <= most).then_some(start - kind.map_or(0, |kind| kind.len()))
}

/// Marks between what someone did and who it was: 编辑：, 编辑丨, 编辑 林舟.
const fn parts_label(letter: char) -> bool {
    matches!(letter, '：' | ':' | '|' | '丨' | '｜' | '/' | '／' | ' ' | '\u{3000}')
}

/// Where the label begins that `text` ends with, before this mark.
fn label_before(text: &str, mark: char) -> Option<usize> {
    let spaced = mark.is_whitespace();
    let text = text.trim_end();
    let label = CREDIT_LABELS.iter().find(|label| text.ends_with(**label))?;
    // 综合 and 来源 before a space are words of a heading.
    let is_word = spaced && !label.ends_with_any(&["编辑", "编导", "审", "校对", "监制", "记者", "作者", "摄影"]);
    (!is_word).then_some(text.len() - label.len())
}

/// Where the first entry of a list stands in a text.
fn first_entry(text: &str, list: &[&str]) -> Option<usize> {
    let is_entry = |offset: usize| text[offset..].starts_with_any(list);
    text.char_indices().find(|&(offset, letter)| opens_entry(letter) && is_entry(offset)).map(|(offset, _)| offset)
}

/// Where the last sentence begins, if the page says something of itself in it.
fn disclaimer(text: &str) -> Option<usize> {
    let inside = text.trim_end_matches(|letter| is_full_stop(letter) || matches!(letter, '!' | '）' | ')' | ' '));
    let start = sentence_end(inside)?;
    let sentence = &inside[start..];
    let is_short = sentence.chars().nth(DISCLAIMER_CHARACTERS).is_none();
    (is_short && first_entry(sentence, DISCLAIMERS).is_some()).then_some(start)
}

/// Where the last sentence of a text ends, marks that close it included.
pub(super) fn sentence_end(text: &str) -> Option<usize> {
    let ends = |letter: char| is_full_stop(letter) || matches!(letter, '!' | '?' | '…');
    let (offset, letter) = text.char_indices().rev().find(|&(_, letter)| ends(letter))?;
    let after = offset + letter.len_utf8();
    let closers = text[after..].chars().take_while(|&letter| matches!(letter, '”' | '’' | '」' | '』'));
    Some(after + closers.map(char::len_utf8).sum::<usize>())
}

/// Whether a line says who edited it, and not who wrote it.
pub(super) fn is_editors_line(text: &str) -> bool {
    text.contains("责任编辑") || text.contains("責任編輯") || text.contains("责编")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_found_by_its_first_character() {
        for entry in [LABELS, STATEMENTS, DISCLAIMERS].concat() {
            assert_eq!(first_entry(&format!("大桥{entry}"), &[entry]), Some("大桥".len()), "{entry}");
        }
        for opening in OPENINGS {
            assert_eq!(credits(opening, 0), Some(0), "{opening}");
        }
    }
}
