//! What is known of a clause as numbers. Most lie between 0 and 1.

use super::cues;
use super::salience::Salience;

/// Names of the numbers by a clause's words, its form and its sentence; those of its cues and of its place follow.
#[cfg(feature = "cli")]
const OWN_NAMES: [&str; OWN] = [
    "opens its paragraph",
    "second in its paragraph",
    "paragraph of one sentence",
    "only clause",
    "opening clause",
    "second clause",
    "third clause",
    "last of several clauses",
    "log characters",
    "short",
    "long",
    "log characters of the sentence",
    "long sentence",
    "mean weight of words",
    "heaviest word",
    "share of the article's weight",
    "centrality of the sentence",
    "likeness to the lead",
    "words told before",
    "no words of weight",
    "weight shared with the title",
    "share of the title told",
    "title words in the sentence",
    "weight shared with the heading",
    "figures",
    "dates",
    "people",
    "places and organisations",
    "grammar",
    "question",
    "holds speech",
    "sentence has a speaker",
    "opens with a quotation",
    "sentence without an end",
    "sentence points back",
    "sentence opens with a source or time",
    "after saying",
    "after a source or time",
    "sentence has figures",
    "sentence joins",
];
const OWN: usize = 40;

#[cfg(feature = "cli")]
const PLACE_NAMES: [&str; PLACE] = [
    "first sentence",
    "second sentence",
    "third sentence",
    "log place",
    "share before",
    "first paragraph",
    "second paragraph",
    "last paragraph",
    "last sentence",
    "log sentences",
    "first sentence, opening clause",
    "first sentence, second clause",
    "first sentence, third clause",
    "first sentence, last clause",
    "first sentence, log sentences",
    "second sentence, log sentences",
    "opens a later paragraph",
    "later sentence, opening clause",
    "first sentence, source or time",
    "one paragraph",
];
const PLACE: usize = 20;

pub(super) const OWN_AND_CUES: usize = OWN + cues::COUNT;

/// Numbers of a clause.
pub(super) const COUNT: usize = OWN_AND_CUES + PLACE;

pub(super) type Features = [f64; COUNT];

/// Names of all numbers of a clause, in their order.
#[cfg(feature = "cli")]
pub(super) fn names() -> Vec<&'static str> {
    OWN_NAMES.iter().chain(&cues::NAMES).chain(&PLACE_NAMES).copied().collect()
}

/// Where a sentence stands in what a summary is of: the article or a section.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub sentence: usize,
    sentences: usize,
    paragraph: usize,
    paragraphs: usize,
    log_place: f64,
    log_size: f64,
}

impl Place {
    pub(super) fn new(sentence: usize, sentences: usize, paragraph: usize, paragraphs: usize) -> Self {
        let (log_place, log_size) = (log(sentence) / 3.0, log(sentences) / 3.0);
        Self { sentence, sentences, paragraph, paragraphs, log_place, log_size }
    }
}

pub(super) const fn yes(is: bool) -> f64 {
    if is { 1.0 } else { 0.0 }
}

/// What numbers say under each of some weights.
pub(super) fn products<const TABLES: usize>(numbers: &[f64], weights: [&[f32]; TABLES]) -> [f64; TABLES] {
    weights.map(|weights| {
        // Four sums side by side, since each addition waits for the one before.
        let (numbers, weights) = (numbers.as_chunks::<4>(), weights.as_chunks::<4>());
        let mut sums = [0.0; 4];
        for (numbers, weights) in numbers.0.iter().zip(weights.0) {
            for place in 0..4 {
                sums[place] += numbers[place] * f64::from(weights[place]);
            }
        }
        let rest = numbers.1.iter().zip(weights.1).map(|(number, &weight)| number * f64::from(weight));
        sums.into_iter().chain(rest).sum()
    })
}

fn log(count: usize) -> f64 {
    (1.0 + count as f64).ln()
}

/// The numbers of the clause at `index` of a sentence that stands at `place`.
pub(super) fn features(salience: &Salience, sentence: usize, index: usize, place: &Place) -> Features {
    let mut features = [0.0; COUNT];
    let (own, of_place) = features.split_at_mut(OWN_AND_CUES);
    own.copy_from_slice(&own_features(salience, sentence, index));
    of_place.copy_from_slice(&place_features(salience, sentence, index, place));
    features
}

/// Those of its numbers that are the same wherever it stands; they come first.
pub(super) fn own_features(salience: &Salience, sentence: usize, index: usize) -> [f64; OWN_AND_CUES] {
    let mut features = [0.0; OWN_AND_CUES];
    let (own, of_cues) = features.split_at_mut(OWN);
    own.copy_from_slice(&own_numbers(salience, sentence, index));
    of_cues.copy_from_slice(&salience.clauses_of(sentence)[index].cues.numbers());
    features
}

fn own_numbers(salience: &Salience, sentence: usize, index: usize) -> [f64; OWN] {
    let clauses = salience.clauses_of(sentence);
    let sentence = &salience.sentences[sentence];
    let clause = &clauses[index];
    let before = index.checked_sub(1).map(|before| &clauses[before]);
    let several = clauses.len() > 1;
    let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
    let count = clause.terms.len().max(1) as f64;
    let some = |count: u8| f64::from(count.min(3)) / 3.0;
    [
        yes(sentence.place == 0),
        yes(sentence.place == 1),
        yes(sentence.is_alone),
        yes(!several),
        yes(several && index == 0),
        yes(index == 1),
        yes(index == 2),
        yes(several && index + 1 == clauses.len()),
        log(clause.characters) / 3.0,
        yes(clause.characters <= 6),
        yes(clause.characters >= 30),
        log(sentence.characters) / 4.0,
        yes(sentence.characters > 100),
        share(clause.weight / count, salience.most_weight),
        share(clause.heaviest, salience.most_weight),
        share(clause.weight, salience.total_weight),
        sentence.centrality.ln_1p(),
        sentence.like_lead,
        share(clause.told, clause.weight),
        yes(clause.terms.is_empty()),
        share(clause.title, clause.weight),
        share(clause.title, salience.title_weight),
        share(sentence.title, salience.title_weight),
        share(clause.heading, clause.weight),
        some(clause.figures),
        some(clause.dates),
        some(clause.people),
        some(clause.places),
        clause.grammar,
        yes(sentence.is_question),
        yes(clause.holds_speech),
        yes(sentence.has_speaker),
        yes(sentence.opens_with_quotation),
        yes(!sentence.has_end),
        yes(sentence.points_back),
        yes(clauses[0].cues.is_source()),
        yes(before.is_some_and(|before| before.cues.says())),
        yes(before.is_some_and(|before| before.cues.is_source())),
        yes(clauses.iter().take(FIGURE_CLAUSES).any(|clause| clause.figures > 0)),
        yes(clauses[0].cues.joins()),
    ]
}

/// Clauses of a sentence looked through for figures; a sentence of more is a list.
const FIGURE_CLAUSES: usize = 24;

/// Those of its numbers that tell where it stands; they come last.
pub(super) fn place_features(salience: &Salience, sentence: usize, index: usize, place: &Place) -> [f64; PLACE] {
    let clauses = salience.clauses_of(sentence);
    let opens_paragraph = salience.sentences[sentence].place == 0;
    let first = place.sentence == 0;
    let size = place.log_size;
    [
        yes(first),
        yes(place.sentence == 1),
        yes(place.sentence == 2),
        place.log_place,
        place.sentence as f64 / place.sentences.max(1) as f64,
        yes(place.paragraph == 0),
        yes(place.paragraph == 1),
        yes(place.paragraphs > 1 && place.paragraph + 1 == place.paragraphs),
        yes(place.sentences > 1 && place.sentence + 1 == place.sentences),
        size,
        yes(first && index == 0),
        yes(first && index == 1),
        yes(first && index == 2),
        yes(first && index + 1 == clauses.len()),
        yes(first) * size,
        yes(place.sentence == 1) * size,
        yes(opens_paragraph && place.paragraph > 0),
        yes(!first && index == 0),
        yes(first && clauses[index].cues.is_source()),
        yes(place.paragraphs == 1),
    ]
}
