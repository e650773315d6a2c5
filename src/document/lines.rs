//! The lines of a text: as its line breaks divide it, and where a page has run its paragraphs into one line, as the
//! gaps that were their indents do.

use crate::text::Span;
use crate::text::chars::{is_blank, is_closer, is_full_stop};

/// Shortest line that can hold several paragraphs, in bytes: some 60 characters. In a shorter one a gap is the
/// printer's: 总理　　　李克强.
const LONG_LINE_BYTES: usize = 180;

/// Narrowest gap that parts paragraphs wherever it stands, in characters.
const GAP: usize = 3;

/// Narrowest gap that parts paragraphs after a sentence, in characters: the indent of a paragraph.
const INDENT: usize = 2;

/// Shortest line that can be a whole text, and shortest section in it, in bytes: some 300 and 60 characters.
const TEXT_BYTES: usize = 900;
const SECTION_BYTES: usize = 180;

/// Longest heading in brackets inside a line, in characters.
const BRACKETED_CHARACTERS: usize = 16;

/// The lines of `text` that are not blank, without the blanks at their ends.
pub(super) fn lines(text: &str) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}']) {
        let span = Span::new(start, start + line.len()).trimmed(text);
        start += line.len();
        if span.len() < LONG_LINE_BYTES {
            lines.extend(Some(span).filter(|span| !span.is_empty()));
        } else {
            divide(text, span, &mut lines);
        }
    }
    let is_prose = |line: &str| line.contains('。');
    let is_one_line = text.len() >= TEXT_BYTES && text.lines().filter(|line| is_prose(line)).nth(1).is_none();
    if is_one_line { lines.into_iter().flat_map(|line| sections(text, line)).collect() } else { lines }
}

/// Divides a line that is a whole text where its sections begin: 一、…。二、…。, or 【…】 before each. One of either may be
/// anything, and what follows one another closely is a list.
fn sections(text: &str, line: Span) -> Vec<Span> {
    let words = line.of(text);
    let mut numbered = Vec::new();
    let mut bracketed = Vec::new();
    let (mut opens, mut quoted) = (true, false);
    for (at, letter) in words.char_indices() {
        let rest = &words[at..];
        if opens && !quoted && letter == '【' {
            let closes = rest.char_indices().take(BRACKETED_CHARACTERS + 2).find(|&(_, letter)| letter == '】');
            bracketed.extend(closes.map(|(length, mark)| [at, at + length + mark.len_utf8()]));
        } else if opens
            && !quoted
            && "一二三四五六七八九十".chars().nth(numbered.len()) == Some(letter)
            && rest[letter.len_utf8()..].starts_with('、')
        {
            numbered.push(at);
        }
        quoted = letter == '“' || quoted && letter != '”';
        opens = is_full_stop(letter) || matches!(letter, '!' | '?') || opens && (is_closer(letter) || is_blank(letter));
    }
    let are_sections = |starts: &[usize]| {
        let ends = starts.iter().skip(1).copied().chain(Some(words.len()));
        starts.len() > 1 && starts.iter().zip(ends).all(|(start, end)| end - start >= SECTION_BYTES)
    };
    let edges: Vec<usize> = if are_sections(&numbered) {
        numbered
    } else if are_sections(&bracketed.iter().map(|[start, _]| *start).collect::<Vec<_>>()) {
        bracketed.concat()
    } else {
        return vec![line];
    };
    let starts = std::iter::once(0).chain(edges.iter().copied());
    let parts = starts.zip(edges.iter().copied().chain(Some(words.len())));
    let parts = parts.map(|(start, end)| Span::new(line.start + start, line.start + end).trimmed(text));
    parts.filter(|part| !part.is_empty()).collect()
}

/// Divides a long line at its gaps.
fn divide(text: &str, line: Span, lines: &mut Vec<Span>) {
    // A caption ends in its credit: 新华社记者 林舟 摄.
    let ends =
        |letter: char| is_full_stop(letter) || is_closer(letter) || matches!(letter, '…' | '!' | '?' | '摄' | '图');
    let mut start = line.start;
    let mut before = None;
    // Where the run of blanks that is being read began, and its characters.
    let mut gap = (line.start, 0);
    for (offset, letter) in line.of(text).char_indices() {
        let offset = line.start + offset;
        if is_blank(letter) {
            gap = if gap.1 == 0 { (offset, 1) } else { (gap.0, gap.1 + 1) };
            continue;
        }
        if gap.1 >= GAP || gap.1 >= INDENT && before.is_some_and(ends) {
            lines.push(Span::new(start, gap.0));
            start = offset;
        }
        gap.1 = 0;
        before = Some(letter);
    }
    lines.push(Span::new(start, line.end));
}
