//! Coinages in quotation marks and titles in 《》 that a text comes back to.

use rustc_hash::FxHashMap;

use super::{Counted, counted};
use crate::document::Document;
use crate::text::chars::{closer_of_name, is_han};
use crate::words::{WordClass, WordType, Words};

/// Longest name, in characters.
const LONGEST: usize = 8;

/// Places that make what stands in marks a name that the text uses, and the share of them that are in marks.
const LEAST_PLACES: usize = 2;
const LEAST_SHARE: f64 = 0.5;

/// Rows of content words in marks, by which the text most often means the whole.
pub(super) fn quoted(document: &Document<'_>, words: &Words) -> Vec<String> {
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    for tokens in &words.runs {
        let tokens = &words.tokens[tokens.clone()];
        for (place, &open) in tokens.iter().enumerate() {
            let Some(close) = mark(words.type_of(open)).and_then(closer_of_name) else { continue };
            let after = tokens[place + 1..].iter().map(|&token| words.type_of(token)).take(LONGEST + 1);
            let after: Vec<_> = after.collect();
            let Some(end) = after.iter().position(|word| mark(word) == Some(close)) else { continue };
            let inside = &after[..end];
            let characters: usize = inside.iter().map(|word| word.length).sum();
            let is_name = inside.iter().all(|word| {
                matches!(word.class, WordClass::Content(_) | WordClass::Number) && word.text.chars().all(is_han)
            });
            if is_name && inside.len() > 1 && characters <= LONGEST {
                *counts.entry(inside.iter().map(|word| word.text.as_str()).collect()).or_default() += 1;
            }
        }
    }
    let is_used = |name: &Counted| name.places >= LEAST_PLACES && name.count as f64 >= LEAST_SHARE * name.places as f64;
    counted(document.text, counts).into_iter().filter(is_used).map(|name| name.text).collect()
}

/// The only character of a word.
fn mark(word: &WordType) -> Option<char> {
    word.text.chars().next().filter(|letter| letter.len_utf8() == word.text.len())
}
