//! Titles and headings: their marks, and the kicker, parts and lines inside a title.

use crate::text::Span;
use crate::text::chars::{AnyWord, Letters, closer_of, is_digit, is_han};

/// A `#` heading: its depth, and where its words begin in the line.
pub(super) fn hashes(line: &str) -> Option<(usize, usize)> {
    let depth = line.bytes().take_while(|&byte| byte == b'#').count();
    let rest = &line[depth..];
    let words = rest.trim_start();
    // #话题# is a hashtag, so the marks must stand apart from the words.
    let apart = words.len() < rest.len() || rest.is_empty();
    ((1..=6).contains(&depth) && apart).then(|| (depth, line.len() - words.len()))
}

/// Longest label in brackets, and before a stroke or colon, in characters.
const BRACKETED_LABEL: usize = 40;
const STROKED_LABEL: usize = 12;

/// What the label of an article's kind ends in: 央视快评：, 新华社综述：. Another colon may part a speaker from what he says.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "快评", "短评", "时评", "述评", "社论", "社评", "评论员文章", "署名文章", "综述", "特稿", "特写", "通讯", "侧记", "观察", "访谈",
    "海采", "快讯", "图解", "评论",
];

/// Where the kicker of a title ends: the part before a dash and a space (`齐诵《论语》,共玩投壶—— 济澳青年…`), or the label of
/// a column or kind (【文化中国行】, （体育）, 学习进行时丨, 央视快评：).
pub(super) fn kicker_end(title: &str) -> Option<usize> {
    let end = before_dash(title).or_else(|| label_end(title))?;
    (!title[end..].trim_start().is_empty()).then_some(end)
}

fn before_dash(title: &str) -> Option<usize> {
    let dash = title.find("——")? + "——".len();
    // A dash with no space after it joins a title and its own explanation.
    title[dash..].starts_with(char::is_whitespace).then_some(dash)
}

fn label_end(title: &str) -> Option<usize> {
    let first = title.chars().next()?;
    let bracket = closer_of(first).filter(|_| matches!(first, '【' | '（' | '(' | '['));
    let ends =
        |letter| bracket.map_or(matches!(letter, '丨' | '｜' | '|' | '：' | ':'), |bracket| letter == bracket);
    let (end, mark) = title.char_indices().find(|&(_, letter)| ends(letter))?;
    let label = &title[bracket.map_or(0, |_| first.len_utf8())..end];
    let characters = label.chars().count();
    let is_label = match mark {
        '：' | ':' => label.ends_with_any(KINDS) && characters <= STROKED_LABEL,
        '丨' | '｜' | '|' => (2..=STROKED_LABEL).contains(&characters),
        // （2019年修订） is the title's own.
        _ => characters <= BRACKETED_LABEL && !label.starts_with(is_digit),
    };
    (is_label && !label.has_any(&['。', '，'])).then_some(end + mark.len_utf8())
}

/// The parts of a title, as the spaces between Chinese words divide it. A space inside quotation marks or brackets,
/// or between two Latin words, divides nothing.
pub(super) fn title_parts(title: &str) -> Vec<Span> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut closers = Vec::new();
    let mut before = None;
    for (offset, letter) in title.char_indices() {
        if let Some(closer) = closer_of(letter) {
            closers.push(closer);
        } else if closers.last() == Some(&letter) {
            closers.pop();
        }
        if letter.is_whitespace() {
            let after = title[offset..].trim_start().chars().next();
            let chinese = |letter: Option<char>| letter.is_some_and(|letter| is_han(letter) || !letter.is_ascii());
            if closers.is_empty() && (chinese(before) || chinese(after)) {
                parts.push(Span::new(start, offset));
                start = offset + letter.len_utf8();
            }
        } else {
            before = Some(letter);
        }
    }
    parts.push(Span::new(start, title.len()));
    let parts: Vec<Span> = parts.into_iter().map(|part| part.trimmed(title)).filter(|part| !part.is_empty()).collect();
    // 工 作 规 则 is set wide, and one part.
    let is_letter = |part: &Span| part.of(title).chars().nth(1).is_none();
    match (parts.first(), parts.last()) {
        (Some(first), Some(last)) if parts.len() > 2 && parts.iter().all(is_letter) => {
            vec![Span::new(first.start, last.end)]
        }
        _ => parts,
    }
}
