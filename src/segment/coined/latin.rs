//! Names of several Latin words that a text comes back to: Cal Fire, Vision Pro, MIX Fold 3.

use rustc_hash::FxHashMap;

use super::{LEAST_COHESION, most_strings};
use crate::document::Document;
use crate::order;
use crate::words::{WordToken, WordType, Words};

/// Most words of a name; more are a sentence.
const MOST_WORDS: usize = 4;

/// Rows of Latin words that open with capitals or digits, with single spaces between them, and hang together.
pub(super) fn latin(document: &Document<'_>, words: &Words) -> Vec<String> {
    let is_part: Vec<bool> = words.types.iter().map(is_part).collect();
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    for tokens in &words.runs {
        let tokens = &words.tokens[tokens.clone()];
        let is_part = |place: usize| tokens.get(place).is_some_and(|token| is_part[token.id as usize]);
        let is_space = |place: usize| tokens.get(place).is_some_and(|&token| words.type_of(token).text == " ");
        let mut first = 0;
        while first < tokens.len() {
            let mut end = first;
            while is_part(end) && is_space(end + 1) && is_part(end + 2) {
                end += 2;
            }
            if is_part(first) && end - first < 2 * MOST_WORDS {
                count_parts(&tokens[first..=end], words, &mut counts);
            }
            first = end + 1;
        }
    }
    let mut names: Vec<(&str, usize)> = counts
        .iter()
        .map(|(name, &count)| (name.as_str(), count))
        .filter(|&(name, count)| count > 1 && is_name(name) && hangs_together(name, &counts))
        .collect();
    order::sort_by(&mut names, |a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    names.truncate(most_strings(document.text));
    names.into_iter().map(|(name, _)| name.to_owned()).collect()
}

/// Counts every part of a row of words with spaces between them.
fn count_parts(row: &[WordToken], words: &Words, counts: &mut FxHashMap<String, usize>) {
    for first in (0..row.len()).step_by(2) {
        for last in (first..row.len()).step_by(2) {
            let part = row[first..=last].iter().map(|&token| words.type_of(token).text.as_str());
            *counts.entry(part.collect()).or_default() += 1;
        }
    }
}

/// Whether a part of a row can be a name: several words, of which one is more than a letter and a number.
fn is_name(part: &str) -> bool {
    part.contains(' ') && part.starts_with(|letter: char| letter.is_ascii_uppercase()) && part.split(' ').any(is_word)
}

fn is_part(word: &WordType) -> bool {
    word.text.starts_with(|letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit())
        && word.text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '+'))
}

/// Whether it is a word, and no number or letter: Xperia, but neither 5 nor V.
fn is_word(part: &str) -> bool {
    part.chars().take_while(char::is_ascii_alphabetic).count() > 1
}

/// Whether it stands in most places of its rarer part, wherever it is parted; what follows a name to tell one of its kind
/// (Xperia | 5 V) is none.
fn hangs_together(name: &str, counts: &FxHashMap<String, usize>) -> bool {
    let count = |part: &str| counts.get(part).copied().unwrap_or_default();
    name.match_indices(' ').all(|(space, _)| {
        let (head, tail) = (&name[..space], &name[space + 1..]);
        let rarer = if tail.split(' ').any(is_word) { count(head).min(count(tail)) } else { count(head) };
        count(name) as f64 >= LEAST_COHESION * rarer as f64
    })
}
