//! Who wrote a text, run into its first paragraph.

use super::byline::{self, is_name, role_at_start};
use super::date::{HOURS, TIMES};
use super::person::{opens_with_family_name, spaced_name};
use super::{agency, block};
use crate::report::Person;
use crate::text::Span;
use crate::text::chars::{AnyWord, Letters, is_digit, is_han};

/// Roles that are believed where a mark or a space parts them from a name: 每经编辑：林舟, 视频剪辑 林舟.
const LABELS: &[&str] = &["每经编辑", "编辑", "作者", "视频剪辑", "剪辑", "摄影摄像", "摄影"];

/// Marks between a role and a name.
const AFTER_ROLE: &[char] = &['：', ':', '|', '｜', '丨'];

/// Other openings of a first sentence after a reporter's name that nothing parts from it.
const AFTER_NAME: &[&str] = &[
    "近段", "近一", "据", "记者", "为", "在", "从", "随着", "综合", "针对", "面对", "盛夏", "炎炎", "夏日", "高温",
    "暑", "走进", "作为", "自", "每", "又", "本报", "新", "这", "一", "有", "不", "对于", "当", "由", "受", "眼下",
    "进入", "时值", "正值",
];

/// Characters that open a sentence far more often than they end a name of three.
const HARDLY_END_NAMES: &str =
    "二三四五六七八九十百千两几第首大少老人朝今昨本各该其这那我你他她不没无有在从据对由当经被把将与街男女婚";

/// Characters that end the name of a place.
const PLACES: &[char] = &['省', '市', '区', '县', '乡', '镇', '村'];

/// What stands before the name of who gave a text its pictures, and longest such name, in characters.
const PICTURES_BY: &[&str] = &["图/", "图｜", "图|", "图："];
const GIVER_CHARACTERS: usize = 14;

/// The reporter of a paper that opens a text in brackets: `【环球时报驻韩国特约记者 张静】`, and the bytes it takes.
pub(super) fn bracketed(text: &str) -> Option<(Span, usize)> {
    let inside = text.strip_opening(&['【', '（', '('])?;
    let end = inside.first_of(&['】', '）', ')']).filter(|&end| end <= 3 * block::BYLINE_CHARACTERS)?;
    let line = &inside[..end];
    let names_reporter = line.contains("记者") || line.contains("記者") || line.contains("通讯员");
    let plain = |letter: char| is_han(letter) || letter.is_whitespace() || matches!(letter, '·' | '、' | '/');
    let is_byline = names_reporter && line.chars().all(plain) && !line.contains(is_digit);
    let start = text.len() - inside.len();
    let closer = inside[end..].chars().next().map_or(0, char::len_utf8);
    let short = line.chars().count() <= block::BYLINE_CHARACTERS;
    (is_byline && short).then(|| (Span::new(start, start + end), start + end + closer))
}

/// A byline with nothing between its last name and the text: `极目新闻记者 林舟通讯员 王渡 周澄8月11日，…`, and the bytes
/// it takes.
pub(super) fn at_start(text: &str) -> Option<(Vec<Person>, usize)> {
    let author = ["文、图", "文/图", "文图", "文"].iter().find_map(|mark| text.strip_prefix(mark)).unwrap_or(text);
    let marks = author.trim_opening(&['/', '｜', '|', '□', '■', ' ', '：']);
    let mut end = if text.opens_with(&['文', '□', '■']) { text.len() - marks.len() } else { 0 };
    // 望澜日报客户端 | 记者 林舟
    let after_paper = agency::after_name(text).and_then(|rest| rest.trim_start().strip_opening(&['|', '｜', '丨']));
    end = after_paper.map_or(end, |rest| text.len() - rest.len());
    // 林舟 望澜日报记者 周澄
    let first = told_name(marks).filter(|&first| {
        marks[first..].starts_with(char::is_whitespace) && role_at_start(marks[first..].trim_start()).is_some()
    });
    let mut people: Vec<_> = first.map_or_else(Vec::new, |first| byline::parse_people(&marks[..first]));
    end = first.map_or(end, |first| text.len() - marks.len() + first);
    // 文/林舟近日
    let is_signed = author.len() < text.len() && marks.len() < author.len();
    if let Some(name) = told_name(marks).filter(|_| is_signed && people.is_empty()) {
        end = text.len() - marks.len() + name;
        people = byline::parse_people(&text[..end]);
    }
    loop {
        let rest = &text[end..];
        let opening = rest.trim_start();
        let Some(role) = role(opening) else { break };
        let length = rest.len() - opening.len() + role + names(&opening[role..])?;
        people.extend(byline::parse_people(&rest[..length]));
        end += length;
    }
    end += pictures_given(&text[end..]).unwrap_or(0);
    // 新华社记者 林舟 摄 ends a caption.
    if text[end..].trim_start().opens_with(&['摄', '攝']) {
        return None;
    }
    (!people.is_empty() && people.iter().all(|person| is_name(&person.name)) && end < text.len())
        .then_some((people, end))
}

/// Where the role ends that opens `text`, if a name may follow: 记者从…获悉 has no space after 记者.
fn role(text: &str) -> Option<usize> {
    let label = || LABELS.iter().find(|label| text.starts_with(**label)).map(|label| label.len());
    let end = role_at_start(text).or_else(label)?;
    text[end..].starts_with(|letter: char| letter.is_whitespace() || AFTER_ROLE.contains(&letter)).then_some(end)
}

/// The bytes that say who gave the pictures, after the names of who wrote: 图/通讯员提供.
fn pictures_given(text: &str) -> Option<usize> {
    let inside = PICTURES_BY.iter().find_map(|mark| text.trim_start().strip_prefix(mark))?;
    let reach = inside.char_indices().nth(GIVER_CHARACTERS).map_or(inside.len(), |(offset, _)| offset);
    let giver = &inside[..reach];
    let end = ["提供", "供图"].iter().filter_map(|verb| giver.find(verb).map(|at| at + verb.len())).min()?;
    Some(text.len() - inside.len() + end)
}

/// The bytes of the names that open `text`, each after a space, 、 or the mark of a role.
fn names(text: &str) -> Option<usize> {
    let mut end = text.len() - text.trim_start().trim_start_matches(AFTER_ROLE).len();
    let mut found = false;
    loop {
        let rest = &text[end..];
        let apart = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '、');
        let may_follow = apart.len() < rest.len() || !found;
        let Some(name) = may_follow.then(|| told_name(apart).or_else(|| likely_name(apart))).flatten() else { break };
        end += rest.len() - apart.len() + name;
        found = true;
    }
    found.then_some(end)
}

/// The bytes of the name that opens `text`: two or three characters, what follows them being no part of it; names of
/// two are often set wide.
fn told_name(text: &str) -> Option<usize> {
    if let Some(length) = spaced_name(text) {
        return Some(length);
    }
    let is_told = |rest: &str| {
        rest.is_empty()
            || !rest.starts_with(is_han) && !rest.starts_with('/')
            || role(rest).is_some()
            || role_at_start(rest).is_some_and(|end| end <= 4 * "记".len())
            || rest.starts_with_any(PICTURES_BY)
            || [TIMES, AFTER_NAME].into_iter().flatten().any(|opening| rest.starts_with(opening))
            // 舟晚 may be a name.
            || HOURS.iter().any(|hour| hour.len() > "晚".len() && rest.starts_with(hour))
    };
    // The longer name first: 陈石 has ended only where 陈石思 cannot have.
    let ends = [name_of(text, 3), name_of(text, 2)].into_iter().flatten();
    opens_with_family_name(text).then(|| ends.into_iter().find(|&end| is_told(&text[end..]))).flatten()
}

/// The same where nothing tells the name's end: most names have three characters, and few end in one that opens words.
/// Correspondents of an office sign with what it is (粤交警), which only a time after it tells.
fn likely_name(text: &str) -> Option<usize> {
    let three = name_of(text, 3)?;
    if opens_with_family_name(text) {
        let last = text[..three].chars().next_back()?;
        // 作者：岚州市林舟
        if PLACES.contains(&last) {
            return None;
        }
        return if HARDLY_END_NAMES.contains(last) { name_of(text, 2) } else { Some(three) };
    }
    let opens = |rest: &str| rest.starts_with(is_digit) || rest.starts_with_any(TIMES);
    Some(three).filter(|&end| opens(&text[end..]))
}

/// The bytes of so many characters, if all can stand in a name.
fn name_of(text: &str, characters: usize) -> Option<usize> {
    let end = text.char_indices().nth(characters).map_or(text.len(), |(offset, _)| offset);
    let name = &text[..end];
    (name.chars().count() == characters && name.chars().all(is_han)).then_some(end)
}
