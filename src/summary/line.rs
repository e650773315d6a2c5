//! Lines of a summary: whole sentences, and runs of their clauses that stand on their own.

use std::ops::Range;

use super::cues::{goes_on, is_hearsay};
#[cfg(feature = "cli")]
use super::features::{COUNT, Features, features};
use super::features::{OWN_AND_CUES, Place, own_features, place_features, products, yes};
use super::salience::{Clause, Salience};
use super::weights;
use crate::document::reference::opens_backwards;
use crate::document::speaker_of;
use crate::order;
use crate::report::PartOfSpeech as P;
use crate::text::Span;
use crate::text::chars::AnyWord;
use crate::words::WordClass::Content;

/// Clauses that a line may leave out at its start, and among which it may end early; a sentence of more is a list.
const MOST_DROPPED: usize = 4;
const MOST_CLAUSES: usize = 24;

/// Openings in 为 that do not tell what something is done for.
const NO_PURPOSES: &[&str] = &["为此", "为何", "为什么", "为首", "为期"];

/// A shorter line says too little, in characters.
const LEAST_CHARACTERS: usize = 8;

/// A run of clauses of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Among the article's sentences.
    pub sentence: usize,
    pub first: usize,
    /// The last clause, included.
    pub last: usize,
    pub characters: usize,
    /// Whether it tells what for before what is done.
    pub opens_with_purpose: bool,
    /// What its form says for it.
    of_form: f64,
    /// How much speaks for it, in log-odds, of use only to compare.
    pub score: f64,
}

/// Names of the numbers of a line besides those of its clauses.
#[cfg(feature = "cli")]
pub(super) const FORM_NAMES: [&str; FORM] = [
    "log characters of the line",
    "characters",
    "characters over 40",
    "characters over 80",
    "characters under 15",
    "opening left out",
    "end left out",
    "end left out, characters",
    "clauses",
    "share of the sentence",
    "a line",
    "points back",
    "bare quotation",
    "without an end",
    "a question",
];
pub(super) const FORM: usize = 15;

#[cfg(feature = "cli")]
/// The numbers of a line: of its clauses by their length, of its opening clause, and its form.
pub(super) struct LineFeatures {
    pub clauses: Features,
    pub opening: Features,
    pub form: [f64; FORM],
}

impl Line {
    pub(super) fn ends_sentence(&self, salience: &Salience) -> bool {
        self.last + 1 == salience.clauses_of(self.sentence).len()
    }

    pub(super) fn clauses<'s>(&self, salience: &'s Salience) -> &'s [Clause] {
        &salience.clauses_of(self.sentence)[self.first..=self.last]
    }

    /// Its distinct terms.
    pub(super) fn terms(&self, salience: &Salience) -> Vec<u32> {
        let mut terms: Vec<u32> =
            self.clauses(salience).iter().flat_map(|clause| salience.terms_of(clause)).copied().collect();
        order::sort_numbers(&mut terms);
        terms.dedup();
        terms
    }

    /// Bytes of its run's own text; `sentence` is where the sentence stands there.
    pub(super) fn within(&self, salience: &Salience, sentence: Span) -> Span {
        let clauses = self.clauses(salience);
        let start = if self.first == 0 { sentence.start } else { clauses[0].within.start };
        let end = if self.ends_sentence(salience) { sentence.end } else { clauses[clauses.len() - 1].within.end };
        Span::new(start, end)
    }
}

/// Adds the lines that a sentence can give, without their scores. `text` is that of its run.
pub(super) fn lines(salience: &Salience, sentence: usize, text: &str, lines: &mut Vec<Line>) {
    let clauses = salience.clauses_of(sentence);
    let of_sentence = salience.sentences[sentence].characters;
    let purpose = purpose(clauses, text);
    for first in 0..clauses.len().min(MOST_DROPPED + 1) {
        if first > 0 && !purpose.contains(&(first - 1)) && !may_go(&clauses[first - 1], text) {
            break;
        }
        if first > 0 && (clauses[first].cues.joins() || first > purpose.start && purpose.contains(&first)) {
            continue;
        }
        let whole = clauses.len() - 1;
        let may_end = |last: &usize| {
            !clauses[*last].cues.is_open() && !purpose.contains(last) && !goes_on(clauses[last + 1].within.of(text))
        };
        let ends = (first..whole.min(first + MOST_CLAUSES)).filter(may_end);
        for last in ends.chain([whole]) {
            let start = if first == 0 { 0 } else { clauses[first].before };
            let end = if last == whole { of_sentence } else { clauses[last].before + clauses[last].characters };
            let opens_with_purpose = first < purpose.end;
            let characters = end - start;
            let mut line = Line { sentence, first, last, characters, opens_with_purpose, of_form: 0.0, score: 0.0 };
            if line.characters >= LEAST_CHARACTERS.min(of_sentence) {
                [line.of_form] = products(&form(salience, &line), [&weights::FORM]);
                lines.push(line);
            }
        }
    }
}

/// The clauses near the start of a sentence that tell what something is done for, up to the one that dates it or says by
/// whom: 为提高…，增强…，日前，.
fn purpose(clauses: &[Clause], text: &str) -> Range<usize> {
    let opens = |clause: &Clause| {
        let words = clause.within.of(text);
        words.starts_with('为') && !words.starts_with_any(NO_PURPOSES)
    };
    let names = |clause: &Clause| {
        let is_name = |part| !matches!(part, P::Verb | P::Adjective | P::Other);
        !clause.lacks_subject && matches!(clause.opens_with, Some(Content(part)) if is_name(part))
    };
    let start = clauses.iter().take_while(|clause| clause.cues.is_source() && !opens(clause)).count();
    let Some((first, rest)) = clauses.get(start..).and_then(<[Clause]>::split_first) else { return 0..0 };
    // 科学编制… opens with a noun as well, so what a day parts from it is the surer sign.
    let time = rest
        .iter()
        .take(MOST_DROPPED)
        .position(|clause| clause.cues.is_source() && clause.dates > 0 || clause.is_date());
    // 日前 may go as well; a date is wanted.
    let after = |time: usize| if rest[time].is_date() { time } else { time + 1 };
    let subject = time.map(after).or_else(|| rest.iter().position(names));
    match subject.filter(|&subject| subject < rest.len()) {
        Some(subject) if opens(first) => start..start + 1 + subject,
        _ => 0..0,
    }
}

/// Whether a line may leave out a clause at its start: when or from whom, as long as a speaker who is named can be
/// named beside the line, and what follows is more than hearsay and no effect of it (受台风影响).
fn may_go(clause: &Clause, text: &str) -> bool {
    let words = clause.within.of(text);
    let is_cause = words.starts_with('受') && words.ends_with("影响");
    clause.cues.is_source()
        && !is_hearsay(words)
        && !is_cause
        && (!clause.cues.says() || !opens_backwards(words) || speaker_of(words).is_none())
}

/// The numbers of each clause of a sentence.
#[cfg(feature = "cli")]
pub(super) fn clause_features(salience: &Salience, sentence: usize, place: &Place) -> Vec<Features> {
    (0..salience.clauses_of(sentence).len()).map(|index| features(salience, sentence, index, place)).collect()
}

/// The numbers of a line, from those of its sentence's clauses.
#[cfg(feature = "cli")]
pub(super) fn line_features(salience: &Salience, line: &Line, of_clauses: &[Features]) -> LineFeatures {
    let mut sum = [0.0; COUNT];
    for (clause, features) in line.clauses(salience).iter().zip(&of_clauses[line.first..]) {
        sum.iter_mut().zip(features).for_each(|(sum, number)| *sum += number * share(clause));
    }
    LineFeatures { clauses: sum, opening: of_clauses[line.first], form: form(salience, line) }
}

/// A clause counts by its length.
fn share(clause: &Clause) -> f64 {
    clause.characters as f64 / 40.0
}

fn form(salience: &Salience, line: &Line) -> [f64; FORM] {
    let sentence = &salience.sentences[line.sentence];
    let characters = line.characters as f64;
    let cut = !line.ends_sentence(salience);
    [
        characters.ln() / 4.0,
        characters / 100.0,
        (characters - 40.0).max(0.0) / 100.0,
        (characters - 80.0).max(0.0) / 100.0,
        (15.0 - characters).max(0.0) / 10.0,
        yes(line.first > 0),
        yes(cut),
        yes(cut) * characters / 50.0,
        (line.last - line.first + 1) as f64 / 5.0,
        characters / sentence.characters.max(1) as f64,
        1.0,
        yes(sentence.points_back),
        yes(sentence.is_bare_quotation),
        yes(!sentence.has_end),
        yes(sentence.is_question),
    ]
}

/// What speaks for a clause in a line, and for a line that opens with it, wherever it stands.
pub(super) struct OwnScore {
    inside: f64,
    opening: f64,
}

/// That of each of the article's clauses.
pub(super) fn own_scores(salience: &Salience) -> Vec<OwnScore> {
    let clauses = (0..salience.sentences.len())
        .flat_map(|sentence| (0..salience.clauses_of(sentence).len()).map(move |index| (sentence, index)));
    let score = |(sentence, index)| {
        let numbers = own_features(salience, sentence, index);
        let [inside, opening] = products(&numbers, [&weights::CLAUSES, &weights::OPENING]);
        OwnScore { inside, opening }
    };
    clauses.map(score).collect()
}

/// Gives the lines of one sentence their scores.
pub(super) fn score(salience: &Salience, own: &[OwnScore], lines: &mut [Line], place: &Place) {
    let Some(sentence) = lines.first().map(|line| line.sentence) else { return };
    let own = &own[salience.sentences[sentence].clauses.clone()];
    let mut sum = 0.0;
    let mut sums = Vec::with_capacity(own.len() + 1);
    sums.push(0.0);
    let mut openings = [0.0; MOST_DROPPED + 1];
    for (index, (clause, own)) in salience.clauses_of(sentence).iter().zip(own).enumerate() {
        let numbers = place_features(salience, sentence, index, place);
        let [inside, opening] =
            products(&numbers, [&weights::CLAUSES[OWN_AND_CUES..], &weights::OPENING[OWN_AND_CUES..]]);
        sum += (own.inside + inside) * share(clause);
        sums.push(sum);
        if let Some(of_line) = openings.get_mut(index) {
            *of_line = own.opening + opening;
        }
    }
    for line in lines {
        line.score = sums[line.last + 1] - sums[line.first] + openings[line.first] + line.of_form;
    }
}
