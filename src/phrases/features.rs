//! What is known of a candidate as numbers, and the score that weighs them.

use super::candidate::{Candidate, Extent};
use super::weights::{KINDS, WEIGHTS};
use crate::report::PartOfSpeech as P;

/// Names of a candidate's numbers, in their order; `tools/learn-phrases.py` writes weights for each.
#[cfg(feature = "cli")]
pub(crate) const NAMES: [&str; COUNT] = [
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
    "places beside the commonest word",
    "places beside the commonest word, by idf",
    "one word, places beside the commonest word",
    "log places, by idf",
    "unlisted word",
    "unlisted word, log places",
    "several words, one unlisted",
    "in longer words",
    "in longer words, log places",
];

/// How many numbers a candidate has.
pub(super) const COUNT: usize = 62;

/// Repetition that a text of some length has anyway, by the logarithm of its words (Heaps's law, as measured on news).
const fn usual_repetition(log_words: f64) -> f64 {
    0.13 * log_words - 0.45
}

/// From how much more than the usual a text is repetitive at all, and from how much more it is wholly so.
const REPETITIVE_FROM: f64 = 0.05;
const REPETITIVE_WHOLLY: f64 = 0.2;

/// Words up to which a text is too short to be repetitive; one of twice as many can be wholly so.
const SHORTEST_OF_KIND: f64 = 40.0;

/// In which measure a text is of a kind that wants phrases of its own form: catalogue records name their subject in terms
/// of several words, and paragraphs that repeat a few terms over and over (abstracts of patents) in single ones. Everything
/// else, news above all, has 0 for both.
pub(super) fn kinds(extent: &Extent) -> [f64; KINDS] {
    if extent.is_record {
        return [1.0, 0.0];
    }
    if !extent.is_one_paragraph {
        return [0.0; KINDS];
    }
    let words = extent.tokens.max(2) as f64;
    let more = extent.repetition - usual_repetition(words.ln());
    let is_repetitive = ((more - REPETITIVE_FROM) / (REPETITIVE_WHOLLY - REPETITIVE_FROM)).clamp(0.0, 1.0);
    // A few sentences on one thing are no kind of text yet.
    let is_text = (words / SHORTEST_OF_KIND - 1.0).clamp(0.0, 1.0);
    [0.0, is_repetitive * is_text]
}

/// The numbers that every candidate has; most lie between 0 and 1, logarithms and idf somewhat above.
pub(super) fn features(candidate: &Candidate<'_>, extent: &Extent) -> [f64; COUNT] {
    let c = candidate;
    let yes = |is: bool| f64::from(u8::from(is));
    let log = |count: u32| (1.0 + f64::from(count)).ln();
    let log_places = log(c.tally.count);
    let share = |part: u32| f64::from(part) / f64::from(c.tally.count.max(1));
    let single = c.words == 1;
    let several = c.words > 1;
    let closes = |classes: &[P]| yes(classes.contains(&c.closing));
    let beside_commonest = f64::from(c.tally.count) / f64::from(extent.most_places.max(1));
    let in_longer = if c.within == 0 { 0.0 } else { log(c.tally.count + c.within) - log_places };
    let place = f64::from(c.tally.first) / extent.tokens.max(1) as f64;
    [
        log_places,
        (1.0 + c.tally.weight).ln(),
        if c.tally.free == c.tally.count { log_places } else { log(c.tally.free) },
        share(c.tally.free),
        f64::from(c.tally.sentences) / f64::from(extent.sentences.max(1)),
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
        f64::from(c.single_characters) / c.words.max(1) as f64,
        yes(c.stop_words > 0),
        yes(c.is_idiom),
        yes(c.is_acronym),
        yes(c.tally.in_title),
        yes(c.tally.in_heading),
        yes(c.tally.quoted && !c.tally.titled),
        yes(c.tally.titled),
        yes(c.first_sentence <= 1),
        log(c.first_sentence) / 4.0,
        place,
        yes(c.in_last_sentence),
        share(c.tally.open_left),
        share(c.tally.open_right),
        yes(c.tally.open_left > 0 && c.tally.open_right > 0),
        c.share_of_rarest,
        c.share_of_commonest,
        yes(several && c.tally.count == 1),
        yes(single) * log_places,
        yes(single) * c.idf.mean / 10.0,
        yes(single) * (1.0 - share(c.tally.free)),
        yes(several) * log_places,
        log_places * extent.log_tokens / 10.0,
        yes(single && matches!(c.closing, P::Verb | P::Adjective)),
        yes(c.closes_with_stop_word),
        beside_commonest,
        beside_commonest * c.idf.mean / 10.0,
        yes(single) * beside_commonest,
        log_places * c.idf.mean / 10.0,
        yes(single && c.unlisted_words > 0),
        yes(single && c.unlisted_words > 0) * log_places,
        yes(several && c.unlisted_words > 0),
        in_longer,
        in_longer * log_places,
    ]
}

/// What is added for an acronym that the text defines and for a coinage of some length in quotation marks. News is often
/// about them, and the texts that the weights are learnt from hardly have any.
const ACRONYM_PRIOR: f64 = 1.5;
const COINAGE_PRIOR: f64 = 0.8;

/// What is added for words that only stand within coinages: the whole is what is meant.
const PART_OF_COINAGE_PRIOR: f64 = -1.5;

/// What is added, in news, for a verb, and for a word that nothing knows and that stands once: the first is no index term,
/// the second most often a wrong cut. Together they cost one phrase of those that people gave 24 news texts.
const VERB_PRIOR: f64 = -1.2;
const UNKNOWN_ONCE_PRIOR: f64 = -0.7;

/// What the keyphraseness of a candidate's words counts, in news. What it was learnt from has the words of news; the texts
/// that the other weights are learnt from are too few to tell, or of other kinds.
const KEYPHRASENESS_WEIGHT: f64 = 2.0;
const KEYPHRASENESS_WEIGHT_OF_SEVERAL: f64 = 0.5;

/// Score, less the logarithm of the words, where the share of phrases that people agree with falls from a third to an
/// eighth, which is where F1 is highest, cross-validated on news and on abstracts. In repetitive texts the share stays high.
const LEAST_SCORE: f64 = 8.6;

/// Scores the candidates of one text.
pub(super) struct Model {
    extent: Extent,
    /// In which measure the text is of no kind of its own.
    news: f64,
    repetitive: f64,
    weights: [f64; COUNT],
}

impl Model {
    pub(super) fn new(extent: Extent) -> Self {
        let [catalogue, repetitive] = kinds(&extent);
        let weights = WEIGHTS.map(|[of_all, in_catalogue, in_repetitive]| {
            of_all + catalogue * in_catalogue + repetitive * in_repetitive
        });
        Self { extent, news: 1.0 - catalogue - repetitive, repetitive, weights }
    }

    /// Whether the text rather repeats a few terms than that it is like other news.
    pub(super) fn is_repetitive(&self) -> bool {
        self.repetitive > 0.5
    }

    /// The score under which a candidate is most likely none that an editor would pick. In a short text all stand near
    /// the start, and score high.
    pub(super) fn least(&self) -> f64 {
        let least = LEAST_SCORE - self.extent.log_tokens;
        least - self.repetitive * least.max(0.0)
    }

    /// How likely the candidate is a phrase that an editor would pick: log-odds, of use only to compare.
    pub(super) fn score(&self, candidate: &Candidate<'_>) -> f64 {
        let features = features(candidate, &self.extent);
        let learnt = dot(&features, &self.weights);
        let prior = |is: bool, prior: f64| if is { prior } else { 0.0 };
        let marked = prior(candidate.is_acronym, ACRONYM_PRIOR)
            + prior(candidate.tally.in_coinage == candidate.tally.count, PART_OF_COINAGE_PRIOR)
            + prior(candidate.is_coinage(), COINAGE_PRIOR);
        let verb = candidate.opening == P::Verb || candidate.words == 1 && candidate.closing == P::Adjective;
        let unknown = candidate.words == 1 && candidate.unlisted_words > 0 && candidate.tally.count == 1;
        let loose = prior(verb, VERB_PRIOR) + prior(unknown, UNKNOWN_ONCE_PRIOR);
        let weight = if candidate.words == 1 { KEYPHRASENESS_WEIGHT } else { KEYPHRASENESS_WEIGHT_OF_SEVERAL };
        learnt + prior(!self.extent.is_record, marked) + self.news * (loose + weight * candidate.keyphraseness)
    }
}

/// Sums in four lanes, since each addition has to wait for the one before it.
fn dot(a: &[f64; COUNT], b: &[f64; COUNT]) -> f64 {
    let mut lanes = [0.0; 4];
    for index in 0..COUNT {
        lanes[index % 4] += a[index] * b[index];
    }
    lanes.iter().sum()
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;

    #[test]
    fn weights_are_for_the_numbers_there_are() {
        let rows = include_str!("weights.rs").lines().filter_map(|line| line.trim().split_once("], // "));
        assert_eq!(rows.map(|(_, name)| name).collect::<Vec<_>>(), NAMES);
    }
}
