//! What the text itself marks as a name: coinages in quotation marks, titles in 《》, acronyms it defines.

use rustc_hash::FxHashSet;

use super::candidate::MOST_CHARACTERS;
use crate::words::{WordToken, Words};

/// What is known of a text in quotation marks.
#[derive(Clone, Copy, Default)]
pub(super) struct Marked {
    /// First place: a token of the range.
    pub first: usize,
    pub count: usize,
    /// Summed role weights of its places.
    pub weight: f64,
    pub in_title: bool,
    /// In 《》.
    pub titled: bool,
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
