//! What the text itself marks as a name: coinages in quotation marks, titles in 《》, acronyms it defines.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::candidate::{MOST_CHARACTERS, Tally};
use crate::document::{Document, Role};
use crate::words::{WordToken, Words, role_weight};

/// Marks that stand around names.
pub(super) const MARKS: [(char, char); 3] = [('“', '”'), ('《', '》'), ('「', '」')];

/// The texts in quotation marks or 《》 that can be names; `first_token` tells the first token of a run.
pub(super) fn marked_phrases(
    document: &Document<'_>,
    runs: &Range<usize>,
    first_token: impl Fn(usize) -> usize,
) -> FxHashMap<String, Tally> {
    let mut found: FxHashMap<String, Tally> = FxHashMap::default();
    for index in runs.clone() {
        let run = &document.runs[index];
        let text = run.run.text(document.text);
        for (open, close) in MARKS {
            for (start, _) in text.match_indices(open) {
                let Some(inside) = marked(&text[start + open.len_utf8()..], open, close) else { continue };
                let fresh = || Tally { first: first_token(index) as u32, ..Tally::default() };
                let tally = found.entry(inside.to_owned()).or_insert_with(fresh);
                let count = tally.count + 1;
                // A place is its own sentence, and nothing takes it or goes on from it.
                *tally = Tally { count, free: count, open_left: count, open_right: count, sentences: count, ..*tally };
                tally.weight += role_weight(run.role);
                tally.in_title |= run.role == Role::Title;
                tally.quoted |= open != '《';
                tally.titled |= open == '《';
            }
        }
    }
    found
}

/// The words between a mark that has just opened and the one that closes it, if they can be a name.
pub(super) fn marked(text: &str, open: char, close: char) -> Option<&str> {
    let (end, _) = text.char_indices().take(MOST_CHARACTERS * 2).find(|&(_, letter)| letter == close)?;
    let inside = &text[..end];
    let longest = if open == '《' { MOST_CHARACTERS * 2 } else { MOST_CHARACTERS };
    let plain = |letter: char| letter.is_alphanumeric() || letter == '·' || letter == '—';
    ((2..=longest).contains(&inside.chars().count()) && inside.chars().all(plain)).then_some(inside)
}

/// Acronyms that the text defines: 技术与创新支持中心(TISC).
pub(super) fn defined_acronyms<'w>(words: &'w Words, tokens: &[WordToken]) -> FxHashSet<&'w str> {
    let text = |token: WordToken| words.type_of(token).text.as_str();
    let is_capital = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    let defined = tokens.windows(3).filter_map(|window| {
        let &[open, inside, close] = window else { return None };
        let bracketed = matches!(text(open), "（" | "(") && matches!(text(close), "）" | ")");
        let acronym = text(inside);
        (bracketed && acronym.len() >= 2 && acronym.chars().all(is_capital)).then_some(acronym)
    });
    defined.filter(|acronym| acronym.starts_with(|letter: char| letter.is_ascii_uppercase())).collect()
}
