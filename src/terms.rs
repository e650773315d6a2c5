//! Term frequencies.

use std::cmp::Reverse;
use std::ops::Range;

use crate::document::Document;
use crate::report::{PartOfSpeech, Term};
use crate::words::Words;

/// The terms of a range of runs, most frequent first, ties by first place; at most `limit`.
pub(crate) fn terms(document: &Document<'_>, words: &Words, runs: &Range<usize>, limit: usize) -> Vec<Term> {
    // Sorted by word and then by place, the occurrences of a word are neighbours.
    let mut places: Vec<(u32, usize, usize)> = Vec::new();
    for run in runs.clone() {
        for index in words.runs[run].clone() {
            let token = words.tokens[index];
            if words.type_of(token).is_term() {
                places.push((token.id, index, run));
            }
        }
    }
    places.sort_unstable();
    let mut groups: Vec<&[(u32, usize, usize)]> = places.chunk_by(|a, b| a.0 == b.0).collect();
    groups.sort_by_key(|group| (Reverse(group.len()), group[0].1));
    groups.truncate(limit);
    groups
        .into_iter()
        .map(|group| {
            let word = &words.types[group[0].0 as usize];
            let locate =
                |&(_, token, run): &(u32, usize, usize)| document.runs[run].run.locate(words.tokens[token].within);
            Term {
                text: word.text.clone(),
                count: group.len(),
                part_of_speech: word.part_of_speech().unwrap_or(PartOfSpeech::Other),
                occurrences: group.iter().map(locate).collect(),
            }
        })
        .collect()
}
