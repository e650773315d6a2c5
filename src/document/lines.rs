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
    lines
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
