//! What is known of a candidate as numbers, and the score that weighs them.

use super::candidate::{Candidate, Extent};
use super::weights::WEIGHTS;
use crate::report::PartOfSpeech as P;

/// Names of the numbers that every candidate has, in their order.
const NAMES: [&str; OF_ALL] = [
    "log places",
    "log role weight",
    "log free places",
    "share of free places",
    "in most sentences",
    "mean idf",
    "least idf",
    "most idf",
    "one word",
    "two words",
    "three words",
    "four words or more",
    "no whole words",
    "two characters",
    "three characters",
    "four characters",
    "five characters",
    "six characters",
    "seven characters or more",
    "closes with a noun",
    "closes with a person",
    "closes with a place or organisation",
    "closes with another name",
    "closes with a verb",
    "closes with Latin",
    "closes with another class",
    "opens with a verb",
    "opens with an adjective",
    "words of one character",
    "stop words",
    "idiom",
    "acronym",
    "in the title",
    "in a heading",
    "quoted",
    "in 《》",
    "first sentence",
    "log first sentence",
    "first place",
    "last sentence",
    "open on the left",
    "open on the right",
    "open on both sides",
    "share of the rarest word",
    "share of the commonest word",
    "several words, once",
    "one word, log places",
    "one word, idf",
    "one word, in a longer one",
    "several words, log places",
    "log places in a long text",
    "one verb or adjective",
    "closes with a stop word",
];

const OF_ALL: usize = 53;

/// Kinds of text want phrases of other forms: catalogue records name their subject in terms of several words, and texts
/// that repeat a few terms over and over (patents, rules) in single ones. So these numbers weigh once more in the measure
/// in which a text is of either kind.
const BY_KIND: [&str; 19] = [
    "one word",
    "two words",
    "log places",
    "log role weight",
    "mean idf",
    "several words, once",
    "two characters",
    "three characters",
    "four characters",
    "first place",
    "last sentence",
    "share of free places",
    "in most sentences",
    "log first sentence",
    "seven characters or more",
    "opens with a verb",
    "closes with a person",
    "closes with a place or organisation",
    "one word, idf",
];

/// All numbers: those of every candidate, and those by kind for each of the two kinds.
pub(super) const COUNT: usize = OF_ALL + 2 * BY_KIND.len();

/// Texts in which fewer of the words repeat are in no measure repetitive; news is about there.
const USUAL_REPETITION: f64 = 0.3;

/// Names of all numbers, in their order; `tools/learn-phrases.py` writes a weight for each.
#[cfg(feature = "cli")]
pub(crate) fn names() -> Vec<String> {
    let by_kind = |kind: &'static str| BY_KIND.iter().map(move |name| format!("{name}, in a {kind} text"));
    NAMES.iter().map(|&name| name.to_owned()).chain(by_kind("catalogue")).chain(by_kind("repetitive")).collect()
}

const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    a.len() == b.len() && index == a.len()
}

/// Where the numbers by kind stand among those of every candidate.
const PLACES: [usize; BY_KIND.len()] = {
    let mut places = [OF_ALL; BY_KIND.len()];
    let mut index = 0;
    while index < places.len() {
        let mut place = 0;
        while place < OF_ALL {
            if is_same(NAMES[place], BY_KIND[index]) {
                places[index] = place;
            }
            place += 1;
        }
        assert!(places[index] < OF_ALL);
        index += 1;
    }
    places
};

/// All numbers of a candidate.
pub(super) fn features(candidate: &Candidate<'_>, extent: &Extent) -> [f64; COUNT] {
    let of_all = features_of_all(candidate, extent);
    let repetitive = (extent.repetition - USUAL_REPETITION).max(0.0);
    let kinds = [f64::from(u8::from(extent.is_record)), repetitive];
    let mut features = [0.0; COUNT];
    features[..OF_ALL].copy_from_slice(&of_all);
    for (kind, features) in kinds.iter().zip(features[OF_ALL..].chunks_exact_mut(BY_KIND.len())) {
        for (feature, place) in features.iter_mut().zip(PLACES) {
            *feature = kind * of_all[place];
        }
    }
    features
}

/// The numbers that every candidate has; most lie between 0 and 1, logarithms and idf somewhat above.
fn features_of_all(candidate: &Candidate<'_>, extent: &Extent) -> [f64; OF_ALL] {
    let c = candidate;
    let yes = |is: bool| f64::from(u8::from(is));
    let log = |count: usize| (1.0 + count as f64).ln();
    let share = |part: usize| part as f64 / c.count.max(1) as f64;
    let single = c.words == 1;
    let several = c.words > 1;
    let closes = |classes: &[P]| yes(classes.contains(&c.closing));
    let place = c.first as f64 / extent.tokens.max(1) as f64;
    [
        log(c.count),
        (1.0 + c.weight).ln(),
        log(c.free),
        share(c.free),
        c.sentences as f64 / extent.sentences.max(1) as f64,
        c.idf.mean / 10.0,
        c.idf.least / 10.0,
        c.idf.most / 10.0,
        yes(single),
        yes(c.words == 2),
        yes(c.words == 3),
        yes(c.words > 3),
        yes(c.words == 0),
        yes(c.characters == 2),
        yes(c.characters == 3),
        yes(c.characters == 4),
        yes(c.characters == 5),
        yes(c.characters == 6),
        yes(c.characters > 6),
        closes(&[P::Noun]),
        closes(&[P::Person]),
        closes(&[P::Place, P::Organisation]),
        closes(&[P::Name]),
        closes(&[P::Verb]),
        closes(&[P::Latin]),
        closes(&[P::Other, P::Adjective]),
        yes(several && c.opening == P::Verb),
        yes(several && c.opening == P::Adjective),
        c.single_characters as f64 / c.words.max(1) as f64,
        yes(c.stop_words > 0),
        yes(c.is_idiom),
        yes(c.is_acronym),
        yes(c.in_title),
        yes(c.in_heading),
        yes(c.quoted),
        yes(c.titled),
        yes(c.first_sentence <= 1),
        log(c.first_sentence) / 4.0,
        place,
        yes(c.in_last_sentence),
        share(c.open_left),
        share(c.open_right),
        yes(c.open_left > 0 && c.open_right > 0),
        c.share_of_rarest,
        c.share_of_commonest,
        yes(several && c.count == 1),
        yes(single) * log(c.count),
        yes(single) * c.idf.mean / 10.0,
        yes(single) * (1.0 - share(c.free)),
        yes(several) * log(c.count),
        log(c.count) * (1.0 + extent.tokens as f64).ln() / 10.0,
        yes(single && matches!(c.closing, P::Verb | P::Adjective)),
        yes(c.closes_with_stop_word),
    ]
}

/// What is added for an acronym that the text defines and for a coinage of some length in quotation marks. News is often
/// about them, and the texts that the weights are learnt from hardly have any.
const ACRONYM_PRIOR: f64 = 1.5;
const COINAGE_PRIOR: f64 = 1.0;

/// Two or three characters in quotation marks are more often a turn of phrase.
const COINAGE_CHARACTERS: usize = 4;

/// How likely the candidate is a phrase that an editor would pick: log-odds, of use only to compare.
pub(super) fn score(candidate: &Candidate<'_>, extent: &Extent) -> f64 {
    let learnt: f64 =
        features(candidate, extent).iter().zip(WEIGHTS).map(|(feature, (_, weight))| feature * weight).sum();
    let coinage = candidate.quoted && candidate.characters >= COINAGE_CHARACTERS;
    let prior = |is: bool, prior| if is { prior } else { 0.0 };
    learnt + prior(candidate.is_acronym, ACRONYM_PRIOR) + prior(coinage, COINAGE_PRIOR)
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;

    #[test]
    fn weights_are_for_the_numbers_there_are() {
        assert_eq!(WEIGHTS.map(|(name, _)| name.to_owned()).to_vec(), names());
    }
}
