//! Phrases that only stand as parts of longer ones: 规模存量, of 社会融资规模存量 (nested terms, Frantzi et al. 2000).

use rustc_hash::FxHashMap;

use super::candidate::{Candidate, Form};
use super::gathering::MOST_WORDS;
use crate::order;
use crate::report::PartOfSpeech as P;
use crate::segment::names::is_post;
use crate::words::{WordToken, Words};

/// Fewest places of a name that others are parts of, and of what is none: a title and the lead may say the same once.
const PLACES: u32 = 2;
const PLACES_OF_SLOGAN: u32 = 3;

/// Most characters of a phrase that stands for its parts: a longer one is a slogan.
const MOST_CHARACTERS: usize = 9;

/// Share of a part's places that the whole has.
const SHARE: f64 = 0.8;

/// What a phrase of several words loses that only stands in longer ones which are no names, in log-odds.
const PIECE: f64 = 1.5;

/// Lets each name of several words stand for the shorter ones that the text hardly has elsewhere, with the best one's
/// score; what only stands in slogans loses.
pub(super) fn join_nested(scored: &mut Vec<(f64, &Candidate<'_>)>, words: &Words) {
    let wholes = Wholes::new(scored);
    if wholes.entries.is_empty() {
        return;
    }
    let mut is_part = vec![false; scored.len()];
    // What a part hands on, the whole may hand on in its turn.
    for length in 1..MOST_WORDS {
        for place in 0..scored.len() {
            let (score, part) = scored[place];
            let Form::Words(tokens) = part.form else { continue };
            if part.words != length || !may_be_part(part) {
                continue;
            }
            let (mut name, mut is_in_slogan): (Option<usize>, bool) = (None, false);
            let mut next = wholes.first(tokens);
            while let Some(&(whole, after)) = wholes.entries.get(next) {
                let candidate = scored[whole].1;
                if f64::from(candidate.tally.count) < SHARE * f64::from(part.tally.count) {
                    break;
                }
                if is_within(tokens, candidate) {
                    is_in_slogan |= candidate.tally.count >= PLACES_OF_SLOGAN;
                    let is_longer = name.is_none_or(|name| candidate.words >= scored[name].1.words);
                    name = if is_longer && is_name(candidate, words) { Some(whole) } else { name };
                }
                next = after;
            }
            if let Some(whole) = name {
                scored[whole].0 = scored[whole].0.max(score);
                is_part[place] = true;
            } else if length > 1 && is_in_slogan {
                scored[place].0 -= PIECE;
            }
        }
    }
    let mut is_part = is_part.iter();
    scored.retain(|_| !is_part.next().is_some_and(|&is_part| is_part));
}

/// The repeated phrases of more than two words, by each word and each two words in a row in them.
struct Wholes {
    /// The first entry of each: of the commonest phrase.
    firsts: FxHashMap<(u32, u32), u32>,
    /// A phrase's place among those scored, and the next entry, if there is one.
    entries: Vec<(usize, usize)>,
}

/// In place of the second word: there is but one. And in place of an entry: there is none.
const NONE: u32 = u32::MAX;

impl Wholes {
    fn new(scored: &[(f64, &Candidate<'_>)]) -> Self {
        let is_whole = |candidate: &Candidate<'_>| candidate.words > 2 && candidate.tally.count >= PLACES;
        let mut places: Vec<usize> = (0..scored.len()).filter(|&place| is_whole(scored[place].1)).collect();
        order::sort_by(&mut places, |&a, &b| scored[b].1.tally.count.cmp(&scored[a].1.tally.count));
        let mut wholes = Self { firsts: FxHashMap::default(), entries: Vec::new() };
        for &place in places.iter().rev() {
            let Form::Words(tokens) = scored[place].1.form else { continue };
            for (at, token) in tokens.iter().enumerate() {
                wholes.add((token.id, NONE), place);
                if let Some(second) = tokens.get(at + 1) {
                    wholes.add((token.id, second.id), place);
                }
            }
        }
        wholes
    }

    fn add(&mut self, key: (u32, u32), place: usize) {
        let next = self.firsts.insert(key, self.entries.len() as u32).unwrap_or(NONE);
        self.entries.push((place, next as usize));
    }

    /// The first entry of the phrases that hold the first word of `part`, and its second if it has one.
    fn first(&self, part: &[WordToken]) -> usize {
        let second = part.get(1).map_or(NONE, |second| second.id);
        self.firsts.get(&(part[0].id, second)).copied().unwrap_or(NONE) as usize
    }
}

/// Who and where something is is told by itself.
const fn may_be_part(candidate: &Candidate<'_>) -> bool {
    candidate.words > 1 || !matches!(candidate.opening, P::Person | P::Place | P::Organisation)
}

/// Whether the words of `part` stand in a row in a longer phrase.
fn is_within(part: &[WordToken], whole: &Candidate<'_>) -> bool {
    let Form::Words(tokens) = whole.form else { return false };
    let is_part = |window: &[WordToken]| window.iter().zip(part).all(|(a, b)| a.id == b.id);
    part.len() < tokens.len() && tokens.windows(part.len()).any(is_part)
}

/// Whether a phrase of several words names something: no verbs, no grammar, nobody with a post (习近平主席领导), no pieces
/// but at its end (国家卫生健康委).
fn is_name(candidate: &Candidate<'_>, words: &Words) -> bool {
    let Form::Words(tokens) = candidate.form else { return false };
    let has = |part: P| tokens.iter().any(|&token| words.type_of(token).part_of_speech() == Some(part));
    let has_post = || tokens.iter().any(|&token| is_post(&words.type_of(token).text));
    let is_piece = |token: &WordToken| words.type_of(*token).length == 1;
    let is_grammar = |token: &WordToken| words.type_of(*token).is_stop_word;
    let has_pieces = tokens[..tokens.len() - 1].iter().any(is_piece) || tokens[1..].iter().any(is_grammar);
    let has_holder = has(P::Person) && has_post();
    candidate.characters <= MOST_CHARACTERS && !has(P::Verb) && !has_pieces && !has_holder
}
