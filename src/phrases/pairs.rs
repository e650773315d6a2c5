//! Words that a text hardly has without one another: 带状|疱疹, 质押|融资.

use rustc_hash::FxHashMap;

use super::candidate::{Candidate, Form};
use crate::report::PartOfSpeech as P;
use crate::segment::names::is_post;
use crate::words::Words;

/// Fewest places of such a pair, and its least share of the places of either word.
const PLACES: u32 = 3;
const SHARE: f64 = 0.75;

/// From how many places on a verb and what is after it are more likely a name (阅读|空间) than something that is done
/// (驾驶|卡车).
const PLACES_OF_VERB: u32 = 6;

/// What such a name gets back of what phrases lose that open with a verb, in log-odds.
const OPENED_BY_VERB: f64 = 2.0;

/// That share in texts that repeat a few terms over and over, which want them one by one.
const SHARE_IN_REPETITION: f64 = 0.95;

/// Lets each pair stand for its two words, with the better one's score; where only its rarer word hardly stands without
/// the other, or the other is no phrase alone, for that one.
pub(super) fn join_pairs(scored: &mut Vec<(f64, &Candidate<'_>)>, words: &Words, is_repetitive: bool) {
    let share = if is_repetitive { SHARE_IN_REPETITION } else { SHARE };
    let is_pair = |candidate: &Candidate<'_>| {
        candidate.words == 2
            && candidate.tally.count >= PLACES
            && candidate.share_of_rarest >= share
            && (!is_repetitive || 2 * candidate.tally.free > candidate.tally.count)
    };
    if !scored.iter().any(|(_, candidate)| is_pair(candidate)) {
        return;
    }
    let longer = places_in_longer(scored);
    let single = scored.iter().enumerate().filter_map(|(place, (_, candidate))| match candidate.form {
        Form::Words([word]) => Some((word.id, place)),
        _ => None,
    });
    let single: FxHashMap<u32, usize> = single.collect();
    let mut is_joined = vec![false; scored.len()];
    for place in 0..scored.len() {
        let (score, candidate) = scored[place];
        let score = if opens_with_verb(candidate) { score + OPENED_BY_VERB } else { score };
        let Form::Words([first, second]) = candidate.form else { continue };
        let in_longer = longer.get(&(first.id, second.id)).copied().unwrap_or(0);
        let is_part = f64::from(in_longer) >= share * f64::from(candidate.tally.count);
        if !is_pair(candidate) || is_part || !is_one_name(candidate, words) {
            continue;
        }
        let (first, second) = match [single.get(&first.id), single.get(&second.id)] {
            [Some(&first), Some(&second)] => (first, second),
            // What only stands beside one word that is no phrase alone is a piece of a name: 豌豆|尖, 协同|发展.
            [Some(&only), None] | [None, Some(&only)] if !is_repetitive && !closes_open(candidate, words) => {
                if f64::from(candidate.tally.count) >= share * f64::from(scored[only].1.tally.count) {
                    scored[place].0 = score.max(scored[only].0);
                    is_joined[only] = true;
                }
                continue;
            }
            _ => continue,
        };
        if candidate.share_of_commonest >= share {
            scored[place].0 = score.max(scored[first].0).max(scored[second].0);
            is_joined[first] = true;
            is_joined[second] = true;
        } else if !is_repetitive && candidate.closing != P::Verb {
            let count = |place: usize| scored[place].1.tally.count;
            let rarer = if count(first) <= count(second) { first } else { second };
            scored[place].0 = score.max(scored[rarer].0);
            is_joined[rarer] = true;
        }
    }
    let mut joined = is_joined.iter();
    scored.retain(|_| !joined.next().is_some_and(|&joined| joined));
}

/// For each two words in a row of longer candidates that stand as often as a pair has to, the most places of such a one.
fn places_in_longer(scored: &[(f64, &Candidate<'_>)]) -> FxHashMap<(u32, u32), u32> {
    let mut longer = FxHashMap::default();
    let is_repeated = |candidate: &Candidate<'_>| candidate.words > 2 && candidate.tally.count >= PLACES;
    for (_, candidate) in scored.iter().filter(|(_, candidate)| is_repeated(candidate)) {
        let Form::Words(tokens) = candidate.form else { continue };
        for pair in tokens.windows(2) {
            let places: &mut u32 = longer.entry((pair[0].id, pair[1].id)).or_default();
            *places = candidate.tally.count.max(*places);
        }
    }
    longer
}

/// Whether a pair closes with a verb, whose object is to come, or with a post, whose holder is: 外交部|发言人.
fn closes_open(pair: &Candidate<'_>, words: &Words) -> bool {
    pair.closing == P::Verb || closes_with_post(pair, words)
}

fn opens_with_verb(pair: &Candidate<'_>) -> bool {
    pair.opening == P::Verb && pair.closing != P::Verb
}

fn closes_with_post(pair: &Candidate<'_>, words: &Words) -> bool {
    matches!(pair.form, Form::Words([.., last]) if is_post(&words.type_of(*last).text))
}

/// Whether a pair names one thing. Whoever holds a post is named by himself (习近平|主席, 陈望川|校长), and so is each of
/// two places (常州市|武进) and what a verb is done to (驾驶|卡车); a country and what is of it belong together only where
/// neither stands alone.
fn is_one_name(pair: &Candidate<'_>, words: &Words) -> bool {
    let opens = |part| pair.opening == part;
    let closes = |part| pair.closing == part;
    let of_person = opens(P::Person) || closes(P::Person) || closes_with_post(pair, words) && pair.unlisted_words > 0;
    let of_verb = opens_with_verb(pair) && pair.tally.count < PLACES_OF_VERB;
    let of_places = opens(P::Place) && (closes(P::Place) || pair.share_of_commonest < 1.0);
    !of_person && !of_verb && !of_places
}
