//! What a web page leaves after the last sentence of a paragraph: 来源：…, 责任编辑：…, 返回搜狐，查看更多 and the like.

use super::block::CAPTION_CHARACTERS;
use super::byline;
use super::person::is_person;

use crate::text::chars::{is_closer, is_full_stop};

/// Texts of the page's own that are no sentences, wherever they begin.
const LABELS: &[&str] =
    &["返回搜狐", "责任编辑", "責任編輯", "举报/反馈", "分享让更多人看到", "【投稿、区域合作", "【我要纠错】"];

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

/// Longest such sentence, in characters.
const DISCLAIMER_CHARACTERS: usize = 160;

/// What tells where a text is from and who made it; an article about sources may say such things too, so that what
/// follows them must be short.
const WEAK_MARKS: &[&str] = &[
    "来源：",
    "来源:",
    "来源 |",
    "来源|",
    "来源丨",
    "来源｜",
    "来 源：",
    "供 稿：",
    "稿源：",
    "图源：",
    "综合：",
    "编辑：",
    "编辑:",
    "编辑 ",
    "编辑|",
    "编辑/",
    "编辑丨",
    "责编 |",
    "责编丨",
    "责编:",
    "责编：",
    "审核丨",
    "校对丨",
    "流程编辑：",
    "【原标题】",
    "本文译自",
    "本文来源",
    "本文来自",
    "综合自",
    "监制：",
    "监制 |",
    "一审 ",
    "-END-",
    "值班编辑",
    "（央视新闻客户端",
    "(央视新闻客户端",
    "返回腾讯网首页",
    "审核：",
    "审核 ",
    "校对：",
    "校对 ",
    "终审：",
    "作者：",
    "作者:",
    "（作者",
    "(作者",
    "（记者",
    "(记者",
    "记者：",
    "记者 |",
    "（编译",
    "(编译",
    "（原标题",
    "(原标题",
    "原标题：",
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
];

/// How far from the end such marks are looked for, in characters.
const REACH: usize = 240;

/// How much may stand between the last sentence and a mark, in characters: 红星新闻记者 叶燕 编辑：…
const BETWEEN: usize = 40;

/// Longest tail that a weak mark opens, in characters.
const WEAK_TAIL: usize = 100;

/// Where what follows the last sentence begins, in bytes, if it is none of the text's own.
pub(super) fn tail(text: &str) -> Option<usize> {
    let mut end = text.len();
    while let Some(start) = last_part(&text[..end]).filter(|&start| start < end) {
        end = start;
    }
    (end < text.len()).then_some(end)
}

fn last_part(text: &str) -> Option<usize> {
    // Nearly every paragraph ends in its own sentence, and few of a page's texts do.
    if let Some(rest) = text.strip_suffix("【纠错】") {
        return Some(rest.trim_end().len());
    }
    let is_whole = text.ends_with(['。', '！', '？', '”']);
    let (labels, weak_marks) = if is_whole { (&[][..], &[][..]) } else { (LABELS, WEAK_MARKS) };
    let within = text.char_indices().rev().nth(REACH - 1).map_or(0, |(offset, _)| offset);
    let first = |marks: &[&str]| marks.iter().filter_map(|mark| text[within..].find(mark)).min().map(|at| within + at);
    let strong = first(labels).into_iter().chain(first(STATEMENTS)).min();
    let strong = strong.map(|mark| text[..mark].trim_end_matches(['（', '(', '[', '【', ' ']).len());
    let weak = || {
        let start = begin(text, first(weak_marks)?)?;
        // A sentence after the mark would be the text's own.
        let rest = text[start..].trim_end_matches(|letter| is_full_stop(letter) || is_closer(letter));
        (rest.chars().count() <= WEAK_TAIL && !rest.contains('。')).then_some(start)
    };
    let names = || {
        let start = sentence_end(text)?;
        let line = text[start..].trim();
        let inside = line.trim_matches(['（', '）', '(', ')']);
        let bracketed = inside.len() < line.len();
        let people = byline::parse_people(inside);
        let has_role = people.iter().any(|person| person.role.is_some() && is_person(&person.name));
        let only_names =
            bracketed && !people.is_empty() && (has_role || people.iter().all(|person| is_person(&person.name)));
        (only_names || byline::parse_line(line).is_some()).then_some(start)
    };
    // 《望澜日报》（2023年8月17日 10版）
    let printed = || sentence_end(text).filter(|&start| text[start..].trim_start().starts_with('《'));
    let is_printed = text.ends_with(['）', ')']) && text.trim_end_matches(['）', ')']).ends_with('版');
    let disclaimer = || disclaimer(text);
    strong
        .or_else(disclaimer)
        .or_else(weak)
        .or_else(|| printed().filter(|_| is_printed))
        .or_else(|| names().filter(|_| !is_whole))
}

/// Where the last sentence begins, if the page says something of itself in it.
fn disclaimer(text: &str) -> Option<usize> {
    let inside = text.trim_end_matches(|letter| is_full_stop(letter) || matches!(letter, '!' | '）' | ')' | ' '));
    let start = sentence_end(inside)?;
    let sentence = &inside[start..];
    let is_short = sentence.chars().nth(DISCLAIMER_CHARACTERS).is_none();
    (is_short && DISCLAIMERS.iter().any(|mark| sentence.contains(mark))).then_some(start)
}

/// Where the part begins that a mark stands in: after the sentence before it, if that is near.
fn begin(text: &str, mark: usize) -> Option<usize> {
    let before = sentence_end(&text[..mark])?;
    (text[before..mark].chars().count() <= BETWEEN).then_some(before)
}

/// Where the last sentence of a text ends, marks that close it included.
fn sentence_end(text: &str) -> Option<usize> {
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

/// Longest credit at the end of a caption, in characters.
const CREDIT_CHARACTERS: usize = 30;

/// Where the credit of a caption begins: `7月26日，村民走上大桥。新华社记者 林舟 摄`
pub(super) fn caption_credit(text: &str) -> Option<usize> {
    let closed = text.trim_end_matches(['）', ')', '】', '。']);
    let taken = ["摄", "攝", "摄影", "供图", "制图", "摄影报道", "图"].iter().any(|credit| closed.ends_with(credit));
    if !taken || text.chars().take(CAPTION_CHARACTERS + 1).count() > CAPTION_CHARACTERS {
        return None;
    }
    let start = sentence_end(closed)?;
    let credit = closed[start..].trim();
    let short = credit.chars().count() <= CREDIT_CHARACTERS;
    (short && !credit.contains(['，', ',']) && !credit.is_empty()).then_some(start)
}
