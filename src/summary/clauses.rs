//! Clauses of a sentence.

use crate::text::Span;
use crate::text::chars::{is_closer, is_full_stop, parts_clauses};

/// The clauses of a sentence, without the marks that part or end them. A mark inside a number or a quotation parts
/// nothing.
pub(super) fn clauses(text: &str, sentence: Span) -> Vec<Span> {
    let mut clauses = Vec::new();
    let mut start = sentence.start;
    let mut depth = 0usize;
    let mut letters = sentence.of(text).char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        if matches!(letter, '“' | '「' | '《' | '（' | '(') {
            depth += 1;
        } else if is_closer(letter) {
            depth = depth.saturating_sub(1);
        }
        let in_number = letters.peek().is_some_and(|&(_, next)| next.is_ascii_digit())
            && text[..sentence.start + offset].ends_with(|letter: char| letter.is_ascii_digit());
        if depth == 0 && parts_clauses(letter) && !in_number {
            clauses.push(Span::new(start, sentence.start + offset));
            start = sentence.start + offset + letter.len_utf8();
        }
    }
    let end = sentence.start
        + sentence.of(text).trim_end_matches(|letter| is_full_stop(letter) || matches!(letter, '!' | '?' | '.')).len();
    clauses.push(Span::new(start, end.max(start)));
    clauses.into_iter().map(|clause| clause.trimmed(text)).filter(|clause| !clause.is_empty()).collect()
}
