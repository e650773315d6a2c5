//! Titles and headings: their marks, and the kicker, parts and lines inside a title.

use crate::text::{Span, chars::closer_of, chars::is_han};

/// A `#` heading: its depth, and where its words begin in the line.
pub(super) fn hashes(line: &str) -> Option<(usize, usize)> {
    let depth = line.bytes().take_while(|&byte| byte == b'#').count();
    let rest = &line[depth..];
    let words = rest.trim_start();
    // #话题# is a hashtag, so the marks must stand apart from the words.
    let apart = words.len() < rest.len() || rest.is_empty();
    ((1..=6).contains(&depth) && apart).then(|| (depth, line.len() - words.len()))
}

/// Where the kicker of a title ends: `齐诵《论语》,共玩投壶—— 济澳青年…` has one before the space, dash included.
pub(super) fn kicker_end(title: &str) -> Option<usize> {
    let dash = title.find("——")? + "——".len();
    let rest = title[dash..].trim_start();
    // A dash with no space after it joins a title and its own explanation.
    (title[dash..].starts_with(char::is_whitespace) && !rest.is_empty()).then_some(dash)
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
