//! Where phrases stand.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::document::Document;
use crate::text::Span;
use crate::words::Words;

/// The text of a range of runs in one piece, to search it for phrase after phrase.
pub(super) struct Haystack<'d> {
    document: &'d Document<'d>,
    text: String,
    /// Offset and index of each run.
    runs: Vec<(usize, usize)>,
}

/// Parts the runs of a haystack: no phrase holds a line break.
const RUN_BREAK: char = '\n';

impl<'d> Haystack<'d> {
    pub(super) fn new(document: &'d Document<'d>, runs: &Range<usize>) -> Self {
        let mut haystack = Self { document, text: String::new(), runs: Vec::with_capacity(runs.len()) };
        for index in runs.clone() {
            haystack.runs.push((haystack.text.len(), index));
            haystack.text.push_str(&document.runs[index].run.text(document.text));
            haystack.text.push(RUN_BREAK);
        }
        haystack
    }

    /// Every place of each phrase, in reading order and without overlaps of one phrase with itself.
    pub(super) fn occurrences(&self, phrases: &[impl AsRef<str>]) -> Vec<Vec<Span>> {
        let phrases: Vec<&str> = phrases.iter().map(AsRef::as_ref).collect();
        let mut by_first: FxHashMap<char, Vec<usize>> = FxHashMap::default();
        for (index, phrase) in phrases.iter().enumerate() {
            by_first.entry(phrase.chars().next().unwrap_or(RUN_BREAK)).or_default().push(index);
        }
        let mut found = vec![Vec::new(); phrases.len()];
        let mut ends = vec![0; phrases.len()];
        let mut run = 0;
        for (start, letter) in self.text.char_indices() {
            let Some(candidates) = by_first.get(&letter) else { continue };
            for &index in candidates {
                let place = Span::new(start, start + phrases[index].len());
                let matches = start >= ends[index] && self.text[start..].starts_with(phrases[index]);
                if !matches || !stands_alone(&self.text, place) {
                    continue;
                }
                ends[index] = place.end;
                while self.runs.get(run + 1).is_some_and(|&(offset, _)| offset <= start) {
                    run += 1;
                }
                let (offset, of_document) = self.runs[run];
                let within = Span::new(place.start - offset, place.end - offset);
                found[index].push(self.document.runs[of_document].run.locate(within));
            }
        }
        found
    }
}

/// Each of `types` with the document's offset, in bytes, of each of its tokens in a range of runs.
pub(super) fn starts_of(
    types: &FxHashSet<u32>,
    document: &Document<'_>,
    words: &Words,
    runs: &Range<usize>,
) -> FxHashSet<(u32, usize)> {
    let of_run = |index: usize| {
        let tokens = words.tokens[words.runs[index].clone()].iter().filter(|token| types.contains(&token.id));
        tokens.map(move |token| (token.id, document.runs[index].run.locate(token.within).start))
    };
    runs.clone().flat_map(of_run).collect()
}

/// Whether a place is not the inside of a longer Latin word: AI is not in AIDS.
fn stands_alone(text: &str, within: Span) -> bool {
    let latin = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    let phrase = within.of(text);
    let cut_before = latin(phrase.chars().next()) && latin(text[..within.start].chars().next_back());
    let cut_after = latin(phrase.chars().next_back()) && latin(text[within.end..].chars().next());
    !cut_before && !cut_after
}
