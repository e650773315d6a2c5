//! Key phrases: words, and runs of words, that a text is about.
//!
//! Candidates are the terms of the text, runs of its content words, coinages in quotation marks and titles in 《》. Each
//! is described by numbers (frequency, document frequency, place, form, neighbours), and a linear model learnt from texts
//! with human key phrases ranks them; each one chosen lowers those like it. Of phrases inside one another those stay that
//! stand alone as well (in the spirit of C-value, Frantzi et al. 2000).

mod candidate;
mod diversity;
mod features;
mod gathering;
mod marked;
mod nested;
mod pairs;
mod pieces;
mod places;
mod sources;
mod weights;

use std::ops::Range;

use crate::document::Document;
use crate::order;
use crate::report::KeyPhrase;
use crate::text::chars::Letters;
use crate::words::{PLACE_ENDINGS, Words};
use places::{Haystack, starts_of};

use candidate::{Candidate, Form};
use diversity::diversify;
use features::Model;
#[cfg(feature = "cli")]
pub(crate) use features::NAMES as FEATURE_NAMES;
use gathering::candidates;
use nested::join_nested;
use pairs::join_pairs;

/// The candidates of a text, each with its numbers, and in which measure the text is of each kind.
#[cfg(feature = "cli")]
pub struct PhraseCandidates {
    /// In which measure the text is a catalogue's record, and repetitive.
    pub kinds: Vec<f64>,
    /// Texts and numbers.
    pub candidates: Vec<(String, Vec<f64>)>,
}

/// What the weights are learnt from.
#[cfg(feature = "cli")]
pub(crate) fn described(document: &Document<'_>, words: &Words) -> PhraseCandidates {
    let (candidates, extent) = candidates(document, words, &(0..document.runs.len()));
    let numbers = |candidate| features::features(candidate, &extent).to_vec();
    PhraseCandidates {
        kinds: features::kinds(&extent).to_vec(),
        candidates: candidates
            .iter()
            .map(|candidate| (candidate.form.text(words).into_owned(), numbers(candidate)))
            .collect(),
    }
}

/// Places that do not yet tell that a phrase only stands as a part of another, in a catalogue's record.
const PLACES_IN_RECORD: usize = 2;

/// Phrases that are listed however low they score, so that every text has some.
const LEAST_PHRASES: usize = 5;

/// The key phrases of a range of runs, best first, ties by first place; at most `limit`, and beyond a few none that
/// scores too low to be one.
pub(crate) fn phrases(document: &Document<'_>, words: &Words, runs: &Range<usize>, limit: usize) -> Vec<KeyPhrase> {
    if limit == 0 {
        return Vec::new();
    }
    let (candidates, extent) = candidates(document, words, runs);
    // An index wants general terms beside special ones (蚕丝 beside 蚕丝蛋白), so in a catalogue's record a part has to be
    // repeated as one to be taken out.
    let least_places = if extent.is_record { PLACES_IN_RECORD } else { 0 };
    let part_of = |places: usize, of_whole: usize| places > least_places && places <= of_whole;
    let model = Model::new(extent);
    let mut scored: Vec<_> = candidates.iter().map(|candidate| (model.score(candidate), candidate)).collect();
    // Records and texts that repeat a few terms want those one by one, too.
    if !extent.is_record && !model.is_repetitive() {
        join_nested(&mut scored, words);
    }
    join_pairs(&mut scored, words, model.is_repetitive());
    // Phrases in quotation marks that stand in one place are in the order of their texts already.
    order::sort_by(&mut scored, |a, b| {
        b.0.total_cmp(&a.0).then_with(|| (a.1.tally.first, a.1.words).cmp(&(b.1.tally.first, b.1.words)))
    });
    diversify(&mut scored, words, limit, extent.is_record);
    let best = scored.first().map_or(0.0, |&(score, _)| score);
    let least = (model.least() - best).exp();
    let haystack = Haystack::new(document, runs);
    let mut places = Vec::new().into_iter();
    let mut chosen: Vec<(KeyPhrase, &Candidate<'_>)> = Vec::new();
    for (rank, &(score, candidate)) in scored.iter().enumerate() {
        // A few more than wanted, since a longer phrase may yet take the place of a part of it.
        if chosen.len() >= limit + limit / 2 {
            break;
        }
        let occurrences = places.next().unwrap_or_else(|| {
            let next: Vec<_> = scored[rank..].iter().take(2 * limit).map(|(_, next)| next.form.text(words)).collect();
            places = haystack.occurrences(&next).into_iter();
            places.next().unwrap_or_default()
        });
        let text = &*candidate.form.text(words);
        let adds_nothing = |phrase: &KeyPhrase| {
            // A longer phrase that stands as often takes the place of its part below.
            let is_whole = text.len() > phrase.text.len() && occurrences.len() >= phrase.count;
            !is_whole && says_the_same(&phrase.text, text)
                || phrase.text.contains(text) && part_of(occurrences.len(), phrase.count)
        };
        if chosen.iter().any(|(phrase, _)| adds_nothing(phrase)) {
            continue;
        }
        let (text, count) = (text.to_owned(), occurrences.len());
        chosen.push((KeyPhrase { text, score: (score - best).exp(), count, occurrences }, candidate));
    }
    // What the text coins or abbreviates is told even if it scores low.
    let is_told = |phrase: &KeyPhrase, candidate: &Candidate<'_>| {
        phrase.score >= least || candidate.is_coinage() || candidate.is_acronym
    };
    // A word may stand beside a compound of two that it is always part of, since it is a name of its own; what a longer
    // phrase always takes with it may not, nor may a piece.
    let is_piece = |phrase: &KeyPhrase, candidate: &Candidate<'_>| {
        chosen.iter().any(|(other, whole)| {
            let holds = other.text.len() > phrase.text.len() && other.text.contains(&phrase.text);
            let takes =
                || candidate.tally.free == 0 && whole.words > 2 && whole.tally.count > 2 && is_told(other, whole);
            holds && part_of(phrase.count, other.count) && (candidate.words > 1 || takes())
        })
    };
    let pieces: Vec<bool> = chosen.iter().map(|(phrase, candidate)| is_piece(phrase, candidate)).collect();
    let whole = chosen.into_iter().zip(pieces).filter(|&(_, is_piece)| !is_piece).map(|(chosen, _)| chosen);
    let is_listed = |(place, (phrase, candidate)): &(usize, (KeyPhrase, &Candidate<'_>))| {
        *place < LEAST_PHRASES || is_told(phrase, candidate)
    };
    let mut listed: Vec<_> = whole.enumerate().filter(is_listed).map(|(_, chosen)| chosen).take(limit).collect();
    let words_listed = listed.iter().filter_map(|(_, candidate)| word_of(candidate)).collect();
    let starts = starts_of(&words_listed, document, words, runs);
    // A word is counted where it is no part of another: 汉学, but not in 汉学家.
    for (phrase, candidate) in &mut listed {
        let Some(word) = word_of(candidate) else { continue };
        phrase.occurrences.retain(|place| starts.contains(&(word, place.start)));
        phrase.count = phrase.occurrences.len();
    }
    listed.into_iter().map(|(phrase, _)| phrase).collect()
}

/// The type of a candidate's word, if it has but one.
fn word_of(candidate: &Candidate<'_>) -> Option<u32> {
    match candidate.form {
        Form::Words([word]) => Some(word.id),
        _ => None,
    }
}

/// Whether a phrase adds nothing to a better one: the same words, or the same but for one character at an end; of a place
/// also where only two are left (望澜, 望澜市), and of several people (孩子, 孩子们).
fn says_the_same(chosen: &str, phrase: &str) -> bool {
    let (long, short) = if chosen.len() >= phrase.len() { (chosen, phrase) } else { (phrase, chosen) };
    let extra = long.chars().count().abs_diff(short.chars().count());
    let opens = long.starts_with(short);
    let is_long = short.chars().count() > 2;
    let is_suffixed = opens && (long.ends_with(PLACE_ENDINGS) || long.closes_with(&['省', '们']));
    extra == 0 && opens || extra == 1 && (is_long && (opens || long.ends_with(short)) || is_suffixed)
}
