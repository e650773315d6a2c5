//! Phrases that say something new: each one chosen lowers those like it (maximal marginal relevance, Carbonell and
//! Goldstein 1998).

use std::borrow::Cow;

use super::candidate::Candidate;
use crate::words::Words;

/// What a phrase loses, in log-odds, by a better one that it is always a part of, that is a part of it, and that opens or
/// closes with the same two characters. Cross-validated, these cost nothing.
const PART: f64 = 1.0;
const WHOLE: f64 = 1.0;
const OVERLAP: f64 = 0.3;

/// Share of that in a catalogue's record, whose index wants general terms beside special ones.
const SHARE_IN_RECORD: f64 = 0.6;

/// How many times as many phrases as wanted are looked at, and put in order.
const LOOKED_AT: usize = 4;
const IN_ORDER: usize = 2;

struct Contender<'t, 'c, 'w> {
    score: f64,
    candidate: &'c Candidate<'w>,
    text: Cow<'t, str>,
    /// One bit for some of all characters: what is a part of a text has no bit that the text has not.
    letters: u64,
    /// The first two characters and the last two.
    ends: [[char; 2]; 2],
}

impl<'t, 'c: 't, 'w> Contender<'t, 'c, 'w> {
    fn new(score: f64, candidate: &'c Candidate<'w>, words: &'t Words) -> Self {
        let text = candidate.form.text(words);
        let letters = text.chars().fold(0, |letters, letter| letters | 1 << (letter as u32 % u64::BITS));
        let (mut forwards, mut backwards) = (text.chars(), text.chars().rev());
        let head = [forwards.next(), forwards.next()].map(Option::unwrap_or_default);
        let tail = [backwards.next(), backwards.next()].map(Option::unwrap_or_default);
        Self { score, candidate, letters, ends: [head, [tail[1], tail[0]]], text }
    }

    fn is_part_of(&self, other: &Self) -> bool {
        self.letters & !other.letters == 0 && other.text.contains(&*self.text)
    }

    /// What this one loses by `chosen`.
    fn loss(&self, chosen: &Self) -> f64 {
        if chosen.text.len() > self.text.len() && self.is_part_of(chosen) {
            let places = |contender: &Self| f64::from(contender.candidate.tally.count);
            PART * (places(chosen) / places(self)).min(1.0)
        } else if chosen.is_part_of(self) {
            WHOLE
        } else if self.ends.iter().any(|end| chosen.ends.contains(end)) {
            OVERLAP
        } else {
            0.0
        }
    }
}

/// Puts the first of `scored`, which is sorted, in an order in which each says something new, with scores that tell so.
pub(super) fn diversify(scored: &mut [(f64, &Candidate<'_>)], words: &Words, limit: usize, is_record: bool) {
    let share = if is_record { SHARE_IN_RECORD } else { 1.0 };
    let looked_at = scored.len().min(LOOKED_AT * limit);
    let contenders = scored[..looked_at].iter().map(|&(score, candidate)| Contender::new(score, candidate, words));
    let mut contenders: Vec<_> = contenders.collect();
    for place in 0..looked_at.min(IN_ORDER * limit) {
        let rest = &contenders[place..];
        // Of equals the first, as they were sorted.
        let best = rest.iter().enumerate().rev().max_by(|a, b| a.1.score.total_cmp(&b.1.score));
        let Some((best, _)) = best else { break };
        contenders[place..=place + best].rotate_right(1);
        let (chosen, rest) = contenders.split_at_mut(place + 1);
        let chosen = &chosen[place];
        rest.iter_mut().for_each(|other| other.score -= share * other.loss(chosen));
    }
    let mut most = f64::INFINITY;
    for (place, contender) in contenders.iter().enumerate() {
        most = most.min(contender.score);
        scored[place] = (most, contender.candidate);
    }
    scored[looked_at..].iter_mut().for_each(|(score, _)| *score = score.min(most));
}
