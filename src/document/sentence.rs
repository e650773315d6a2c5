//! Sentences (GB/T 15834), and the quotations that hold them together.

use super::speech::attribution;
use crate::order;
use crate::text::Span;
use crate::text::chars::{is_closer, is_full_stop, is_han, parts_clauses};

/// Longest quotation that stays one sentence, in bytes: some 300 characters. A speech printed whole is divided.
const QUOTATION_BYTES: usize = 900;

/// Divides a paragraph with these quotations into sentences. Their spans cover it but for white space between them.
pub(super) fn divide(text: &str, quotations: &[Span]) -> Vec<Span> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for end in ends(text, quotations) {
        sentences.extend(Some(Span::new(start, end).trimmed(text)).filter(|within| !within.is_empty()));
        start = end;
    }
    sentences
}

/// Outermost quotations, marks included. A mark that never closes in the paragraph opens nothing.
pub(super) fn quotations(text: &str) -> Vec<Span> {
    let mut quotations = Vec::new();
    // Only the first of the marks that are open matters, so one place a kind is enough.
    for (open, close) in [('“', '”'), ('「', '」')] {
        let mut opened: Option<usize> = None;
        for (offset, letter) in text.match_indices([open, close]) {
            match opened {
                None if letter.starts_with(open) => opened = Some(offset),
                Some(start) if letter.starts_with(close) => {
                    quotations.push(Span::new(start, offset + letter.len()));
                    opened = None;
                }
                // A second opening mark without a close begins anew: the first was a slip or a page-long speech.
                Some(_) if offset - opened.unwrap_or(offset) > QUOTATION_BYTES => opened = Some(offset),
                _ => {}
            }
        }
    }
    order::sort(&mut quotations);
    quotations
}

/// Byte offsets after each sentence, the last one the text's end.
fn ends(text: &str, quotations: &[Span]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut quotation = quotations.iter().peekable();
    let mut letters = text.char_indices().peekable();
    let mut before = None;
    while let Some((offset, letter)) = letters.next() {
        while quotation.peek().is_some_and(|span| span.end <= offset) {
            quotation.next();
        }
        let rest = &text[offset + letter.len_utf8()..];
        let ended = ends_sentence(before, letter, rest);
        before = Some(letter);
        if !ended {
            continue;
        }
        let inside = quotation.peek().filter(|span| span.start <= offset && span.len() <= QUOTATION_BYTES);
        // More enders and closing marks belong to the sentence they end.
        let tail = rest.trim_start_matches(|letter| is_closer(letter) || is_ender_tail(letter));
        let end = text.len() - tail.len();
        if inside.is_some_and(|span| end < span.end) {
            continue;
        }
        if inside.is_some() && attribution(tail).is_some() {
            continue;
        }
        while letters.next_if(|&(offset, _)| offset < end).is_some() {}
        ends.push(end);
    }
    if ends.last() != Some(&text.len()) {
        ends.push(text.len());
    }
    ends
}

pub(super) const fn is_ender_tail(letter: char) -> bool {
    is_full_stop(letter) || matches!(letter, '!' | '?' | '…' | '.')
}

/// Whether `letter` ends a sentence between what stands before and after it.
fn ends_sentence(before: Option<char>, letter: char, rest: &str) -> bool {
    let after = rest.chars().next();
    let chinese = |letter: char| is_han(letter) || is_closer(letter) || matches!(letter, '“' | '‘' | '《');
    match letter {
        _ if is_full_stop(letter) => true,
        '!' | '?' => after.is_none_or(|after| chinese(after) || after.is_whitespace()),
        // The second half of …… ends what a new clause follows; inside a clause it is a pause.
        '…' => {
            before == Some('…') && after.is_none_or(|after| is_closer(after) || !parts_clauses(after) && after != '、')
        }
        // Abstracts end Chinese sentences with a period; decimals, numbering and Latin abbreviations do not end any.
        '.' => {
            let after_han = before.is_some_and(|before| is_han(before) || is_closer(before));
            let between_words = before.is_some_and(|before| before.is_ascii_lowercase()) && {
                let mut rest = rest.chars();
                rest.next().is_none_or(char::is_whitespace) && rest.next().is_none_or(|next| !next.is_lowercase())
            };
            after_han && after.is_none_or(|after| chinese(after) || after.is_whitespace()) || between_words
        }
        _ => false,
    }
}
