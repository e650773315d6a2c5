//! Gists: what a section is about in one run of clauses.

use super::attribution::speaker_named;
use super::cues::{goes_on, is_hearsay};
#[cfg(feature = "cli")]
use super::features::{COUNT, Features};
use super::features::{Place, features, products, yes};
use super::formulas::holds_press_conference;
use super::salience::Salience;
use super::standing::{concludes, is_aside, is_period, may_stand, only_leads_to_more, time_at_start};
use super::weights;
use crate::report::PartOfSpeech as P;
use crate::text::Span;
use crate::text::chars::Letters;
use crate::words::WordClass::{Content, Function};

/// Longest gist, in characters.
pub(super) const CHARACTERS: usize = 30;

/// Longest gist that is one clause, in characters: better a little long than cut short.
const CLAUSE_CHARACTERS: usize = 38;

/// The same under a title, where it has a subject, and what it loses then: it has to tell much more of the title than
/// shorter ones do.
const UNDER_TITLE_CHARACTERS: usize = 45;
const LONG: f64 = 1.5;

/// Longest clause that is the gist for want of shorter ones, in characters: a half of it would tell nothing.
pub(super) const WHOLE_CHARACTERS: usize = 60;

/// Shortest gist, in characters.
const LEAST_CHARACTERS: usize = 6;

/// Sentences looked through for a gist: news, and each of its sections, opens with what it is about. Where a title tells
/// what that is, a few more, since a feature opens with a scene.
pub(super) const SENTENCES: usize = 3;
pub(super) const SENTENCES_UNDER_TITLE: usize = 5;

/// Clauses of a sentence looked through.
const MOST_CLAUSES: usize = 24;

/// A run of clauses, perhaps without the time at its start.
pub(super) struct Gist {
    pub within: Span,
    /// Its clauses among those of the sentence, the last included.
    pub first: usize,
    pub last: usize,
    characters: usize,
    time_left_out: bool,
    pub modifier_left_out: bool,
    /// Opens with a verb whose subject it leaves out.
    pub lacks_subject: bool,
}

/// What a gist loses without its subject. Not learnt: headlines leave out what everybody knows, but a gist leaves out
/// what it was cut from.
const NO_SUBJECT: f64 = 1.0;

/// What it loses where it opens with a word that points at what it was cut from.
const POINTING: f64 = 0.5;

/// What it loses where it only says what day it is, which few of the learnt headlines tell anything about.
const ONLY_A_DAY: f64 = 3.0;

/// What it loses where it names something and says nothing of it.
const ONLY_A_TOPIC: f64 = 3.7;

/// What it loses where it only says what something is in general: headlines tell news.
const TRUISM: f64 = 5.0;

/// What it loses where it only tells that someone met the press.
const PRESS: f64 = 4.0;

/// What it loses where it paints a scene.
const SCENE: f64 = 5.0;

/// What it loses where it only tells what for, or who was behind it.
const ASIDE: f64 = 3.0;

/// What speaks for the gist of an article that tells all of its title, in log-odds; of a section it should tell what its
/// heading does not. Not learnt: the sections that gists are learnt from have no titles. Of 360 wire stories with titles,
/// 75% of a gist's pairs of characters then stand in the human abstract too, and 72% without it.
const TITLE: f64 = 4.0;

/// Names of the numbers of a gist besides those of its clauses.
#[cfg(feature = "cli")]
pub(super) const FORM_NAMES: [&str; FORM] = [
    "characters",
    "off 17 characters",
    "off 15 characters",
    "off 20 characters",
    "under 10 characters",
    "under 13 characters",
    "16 characters or more",
    "20 characters or more",
    "24 characters or more",
    "28 characters or more",
    "over 30 characters",
    "time left out",
    "time left out of the opening clause",
    "clauses after the first",
    "opening left out",
    "opening without a source left out",
    "closes with a source",
    "closes with saying",
    "closes open",
    "closes the sentence",
    "first sentence",
    "second sentence",
    "third sentence",
    "opening of the first sentence",
    "first sentence after its source",
    "first sentence, clauses left out",
    "digits",
    "joins",
    "closes with a circumstance",
    "share of the sentence left out",
    "opens with a verb of grammar",
    "only names a day",
    "modifier left out",
    "modifier kept",
    "closes with a topic",
    "period left out",
    "opens with a name",
    "opens with a noun",
    "lacks a subject",
    "closes with a verb",
    "closes with a noun",
    "closes with grammar",
];
pub(super) const FORM: usize = 42;

/// The gists that a sentence can give; `text` is that of its run.
pub(super) fn gists(salience: &Salience, sentence: usize, text: &str, is_under_title: bool) -> Vec<Gist> {
    let clauses = salience.clauses_of(sentence);
    let mut gists = Vec::new();
    let is_question = salience.sentences[sentence].is_question;
    for first in 0..clauses.len().min(MOST_CLAUSES) {
        // What follows would be the paper's own word, unless someone can be named for it.
        let before = first.checked_sub(1).map(|before| clauses[before].within.of(text));
        if before.is_some_and(|before| is_hearsay(before) && speaker_named(before).is_none()) {
            break;
        }
        let start = clauses[first].within.start;
        let time = time_at_start(clauses[first].within.of(text));
        let sourced = clauses[..first].iter().all(|clause| clause.cues.is_source());
        let lacks_subject = !sourced && clauses[first].lacks_subject;
        for (last, closing) in clauses.iter().enumerate().skip(first).take(MOST_CLAUSES) {
            // When and from whom is no gist, and leads to what follows.
            let is_last = last + 1 == clauses.len();
            let only_sources = clauses[first..last].iter().all(|clause| clause.cues.is_source());
            if closing.cues.is_source() && (only_sources || !is_last && !closing.cues.says()) {
                continue;
            }
            let limit = match last == first {
                true if is_under_title && !lacks_subject => UNDER_TITLE_CHARACTERS,
                true => CLAUSE_CHARACTERS,
                false => CHARACTERS,
            };
            let goes_on = clauses.get(last + 1).is_some_and(|next| goes_on(next.within.of(text)));
            if closing.cues.is_open() && !closing.cues.is_source() || goes_on {
                continue;
            }
            // Without its mark what is asked would be said.
            let leads_to_more = || closing.is_setting || only_leads_to_more(closing.within.of(text));
            if is_question && is_last || !is_last && leads_to_more() {
                continue;
            }
            let whole = closing.before + closing.characters - clauses[first].before;
            if last > first && whole > limit + LEFT_OUT_CHARACTERS {
                break;
            }
            let mut offer = |left_out: usize, modifier_left_out: bool| {
                let characters = whole - text[start..start + left_out].chars().count();
                let within = Span::new(start + left_out, closing.within.end);
                let words = within.of(text);
                if (LEAST_CHARACTERS..=limit).contains(&characters) && may_stand(words) {
                    let time_left_out = left_out > 0 && !modifier_left_out;
                    let lacks_subject = lacks_subject && !modifier_left_out;
                    gists.push(Gist {
                        within,
                        first,
                        last,
                        characters,
                        time_left_out,
                        modifier_left_out,
                        lacks_subject,
                    });
                }
            };
            offer(0, false);
            time.into_iter().for_each(|time| offer(time, false));
            if clauses[first].modifier > 0 {
                offer(clauses[first].modifier, true);
            }
        }
    }
    gists
}

/// Longest time or modifier that is left out at the start, in characters, more or less.
const LEFT_OUT_CHARACTERS: usize = 30;

fn form(salience: &Salience, sentence: usize, gist: &Gist, text: &str, place: &Place) -> [f64; FORM] {
    let clauses = salience.clauses_of(sentence);
    let words = gist.within.of(text);
    let length = gist.characters as f64;
    let opening = place.sentence == 0;
    let sourced = clauses[..gist.first].iter().all(|clause| clause.cues.is_source());
    let last = &clauses[gist.last];
    let left_out = gist.first > 0;
    let before = gist.first.checked_sub(1).map(|before| clauses[before].within.of(text));
    let digits = words.chars().filter(char::is_ascii_digit).count() as f64;
    let of_sentence = salience.sentences[sentence].characters.max(1) as f64;
    let opens_with = clauses[gist.first].opens_with;
    [
        length / 20.0,
        (length - 17.0).abs() / 10.0,
        (length - 15.0).abs() / 10.0,
        (length - 20.0).abs() / 10.0,
        yes(gist.characters < 10),
        yes(gist.characters < 13),
        yes(gist.characters >= 16),
        yes(gist.characters >= 20),
        yes(gist.characters >= 24),
        yes(gist.characters >= 28),
        yes(gist.characters > 30),
        yes(gist.time_left_out),
        yes(gist.time_left_out && gist.first == 0),
        (gist.last - gist.first) as f64,
        yes(left_out),
        yes(left_out && !sourced),
        yes(last.cues.is_source()),
        yes(last.cues.says()),
        yes(last.cues.is_open()),
        yes(gist.last + 1 == clauses.len()),
        yes(opening),
        yes(place.sentence == 1),
        yes(place.sentence == 2),
        yes(opening && !left_out),
        yes(opening && left_out && sourced),
        yes(opening) * gist.first as f64,
        digits / length,
        yes(clauses[gist.first].cues.joins()),
        yes(words.closes_with(&['的', '中', '后', '时', '下', '上'])),
        1.0 - length / of_sentence,
        yes(words.opens_with(&['是', '有', '为', '在', '将', '要', '把', '被', '向', '对'])),
        yes(last.names_day),
        yes(gist.modifier_left_out),
        yes(!gist.modifier_left_out && clauses[gist.first].modifier > 0),
        yes(last.is_topic),
        yes(before.is_some_and(is_period)),
        yes(matches!(opens_with, Some(Content(P::Person | P::Place | P::Organisation | P::Name)))),
        yes(opens_with == Some(Content(P::Noun))),
        yes(gist.lacks_subject),
        yes(last.closes_with == Some(Content(P::Verb))),
        yes(last.closes_with == Some(Content(P::Noun))),
        yes(last.closes_with == Some(Function)),
    ]
}

/// The numbers of a gist: of its clauses by their length, of its opening clause, and its form.
#[cfg(feature = "cli")]
pub(super) fn numbers(
    salience: &Salience,
    sentence: usize,
    gist: &Gist,
    text: &str,
    place: &Place,
) -> (Features, Features, [f64; FORM]) {
    let mut sum = [0.0; COUNT];
    for index in gist.first..=gist.last {
        let share = salience.clauses_of(sentence)[index].characters as f64 / 30.0;
        let numbers = features(salience, sentence, index, place);
        sum.iter_mut().zip(numbers).for_each(|(sum, number)| *sum += number * share);
    }
    (sum, features(salience, sentence, gist.first, place), form(salience, sentence, gist, text, place))
}

/// Share of the title's weight that a gist tells.
fn told_of_title(salience: &Salience, sentence: usize, gist: &Gist) -> f64 {
    let clauses = &salience.clauses_of(sentence)[gist.first..=gist.last];
    let told: f64 = clauses.iter().map(|clause| clause.title).sum();
    if salience.title_weight > 0.0 { (told / salience.title_weight).min(1.0) } else { 0.0 }
}

/// How much speaks for each of a sentence's gists, in log-odds.
pub(super) fn scores(
    salience: &Salience,
    sentence: usize,
    gists: &[Gist],
    text: &str,
    place: &Place,
    is_of_article: bool,
) -> Vec<f64> {
    let of_clauses: Vec<(f64, f64)> = (0..salience.clauses_of(sentence).len().min(2 * MOST_CLAUSES))
        .map(|index| {
            let share = salience.clauses_of(sentence)[index].characters as f64 / 30.0;
            let numbers = features(salience, sentence, index, place);
            let [inside, opening] = products(&numbers, [&weights::GIST_CLAUSES, &weights::GIST_OPENING]);
            (inside * share, opening)
        })
        .collect();
    let score = |gist: &Gist| {
        let last = &salience.clauses_of(sentence)[gist.last];
        let [of_form] = products(&form(salience, sentence, gist, text, place), [&weights::GIST_FORM]);
        of_clauses[gist.first..=gist.last].iter().map(|(clause, _)| clause).sum::<f64>()
            + of_clauses[gist.first].1
            + of_form
            + told_of_title(salience, sentence, gist) * yes(is_of_article && !last.is_truism) * TITLE
            - NO_SUBJECT * yes(gist.lacks_subject)
            - POINTING * yes(!gist.modifier_left_out && salience.clauses_of(sentence)[gist.first].cues.joins())
            - POINTING * yes(concludes(gist.within.of(text)))
            - ASIDE * yes(is_aside(gist.within.of(text)))
            - LONG * yes(gist.characters > CLAUSE_CHARACTERS)
            - ONLY_A_DAY * yes(last.names_day)
            - TRUISM * yes(last.is_truism)
            - PRESS * yes(gist.first == gist.last && holds_press_conference(gist.within.of(text)))
            - SCENE * yes(salience.sentences[sentence].is_scene)
            - ONLY_A_TOPIC * yes(gist.first == gist.last && last.is_topic)
    };
    gists.iter().map(score).collect()
}
