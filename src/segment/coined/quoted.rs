//! Coinages in quotation marks and titles in 《》 that a text comes back to.

use rustc_hash::FxHashMap;

use super::{most_strings, occurrences};
use crate::document::Document;
use crate::text::chars::is_han;
use crate::words::{WordClass, Words};

/// Marks that stand around names.
const MARKS: [(&str, &str); 3] = [("“", "”"), ("《", "》"), ("「", "」")];

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
            let open = &words.type_of(open).text;
            let Some(&(_, close)) = MARKS.iter().find(|(mark, _)| open == mark) else { continue };
            let inside = tokens[place + 1..].iter().map(|&token| words.type_of(token));
            let inside: Vec<_> = inside.take(LONGEST + 1).take_while(|word| word.text != close).collect();
            let characters: usize = inside.iter().map(|word| word.length).sum();
            let is_name = inside.iter().all(|word| {
                matches!(word.class, WordClass::Content(_) | WordClass::Number) && word.text.chars().all(is_han)
            });
            let is_closed =
                tokens.get(place + 1 + inside.len()).is_some_and(|&token| words.type_of(token).text == close);
            if is_closed && is_name && inside.len() > 1 && characters <= LONGEST {
                *counts.entry(inside.iter().map(|word| word.text.as_str()).collect()).or_default() += 1;
            }
        }
    }
    let mut names: Vec<(String, usize)> = counts.into_iter().collect();
    names.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    names.truncate(most_strings(document.text));
    let everywhere = occurrences(document.text, names.iter().map(|(name, _)| name.as_str()));
    let is_used = |(name, count): &&(String, usize)| {
        let places = everywhere[name.as_str()];
        places >= LEAST_PLACES && *count as f64 >= LEAST_SHARE * places as f64
    };
    names.iter().filter(is_used).map(|(name, _)| name.clone()).collect()
}
