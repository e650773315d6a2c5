//! Candidates and their places: terms, runs of content words, and what stands in quotation marks.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::candidate::{Candidate, Extent, Form, Idf, MOST_CHARACTERS, Tally};
use super::marked::{defined_acronyms, marked_phrases};
use super::pieces::{Piece, Pieces};
use crate::document::{Document, Role};
use crate::text::chars::{is_closer, is_full_stop};
use crate::words::{Words, role_weight};

/// Longest candidate, in words.
const MOST_WORDS: usize = 6;

/// Characters of a set phrase: 千呼万唤.
const IDIOM_CHARACTERS: u32 = 4;

/// The candidates of a range of runs, in no particular order.
pub(crate) fn candidates<'w>(
    document: &Document<'_>,
    words: &'w Words,
    runs: &Range<usize>,
) -> (Vec<Candidate<'w>>, Extent) {
    let is_record = is_record(document, runs);
    let pieces = Pieces::new(document, words, runs, is_record);
    let (repetition, most_places) = repetition(&pieces.pieces);
    let extent = Extent {
        tokens: pieces.tokens.len(),
        log_tokens: (1.0 + pieces.tokens.len() as f64).ln(),
        sentences: pieces.sentences,
        repetition,
        most_places,
        is_record,
    };
    let acronyms = defined_acronyms(words, pieces.tokens);
    let taken = vec![false; pieces.tokens.len()];
    let mut gathering = Gathering { words, pieces: &pieces, acronyms, taken, candidates: Vec::new() };
    gathering.gather();
    let mut candidates = gathering.candidates;
    let known = candidates.iter().filter(|candidate| candidate.tally.quoted || candidate.tally.titled);
    let known: FxHashSet<String> = known.map(|candidate| candidate.form.text(words).into_owned()).collect();
    let marked = marked_phrases(document, runs, |run| words.runs[run].start - pieces.offset);
    let mut marked: Vec<_> = marked.into_iter().filter(|(text, _)| !known.contains(text)).collect();
    marked.sort_unstable_by(|a, b| a.1.first.cmp(&b.1.first).then_with(|| a.0.cmp(&b.0)));
    candidates.extend(marked.into_iter().map(|(text, tally)| {
        let first_sentence = pieces.pieces.get(tally.first as usize).map_or(0, |piece| piece.sentence);
        Candidate::marked(text, tally, first_sentence)
    }));
    (candidates, extent)
}

/// The share of the terms' places that are not a term's first, and the places of the commonest term.
fn repetition(pieces: &[Piece]) -> (f64, u32) {
    let (mut types, mut places, mut most) = (0.0, 0.0f64, 0);
    for piece in pieces.iter().filter(|piece| piece.joins && piece.is_term) {
        types += 1.0 / f64::from(piece.places);
        places += 1.0;
        most = most.max(piece.places);
    }
    (1.0 - types / places.max(1.0), most)
}

fn is_record(document: &Document<'_>, runs: &Range<usize>) -> bool {
    let [run] = &document.runs[runs.clone()] else { return false };
    let last = document.sentences[run.sentences.clone()].last();
    let ends = |letter: char| is_full_stop(letter) || is_closer(letter) || letter.is_ascii_punctuation();
    run.sentences.len() > 1 && last.is_some_and(|last| !document.sentence_text(last).ends_with(ends))
}

/// In place of a number: no run of words starts here.
const NONE: u32 = u32::MAX;

/// In place of a number: the run that starts here stands nowhere else.
const ONCE: u32 = u32::MAX - 1;

/// Runs of words of one length.
struct Level {
    /// The number of the run that starts at each place, the same for the same words, or [`NONE`] or [`ONCE`].
    numbers: Vec<u32>,
    /// How many numbers there are.
    count: usize,
}

impl Level {
    fn is_repeated(&self, place: usize) -> bool {
        self.numbers[place] < ONCE
    }
}

struct Gathering<'p, 'w> {
    words: &'w Words,
    pieces: &'p Pieces<'w>,
    acronyms: FxHashSet<&'w str>,
    /// Which tokens stand in a longer repeated candidate.
    taken: Vec<bool>,
    candidates: Vec<Candidate<'w>>,
}

impl Gathering<'_, '_> {
    fn gather(&mut self) {
        let mut levels = vec![self.single_words()];
        while levels.len() < MOST_WORDS
            && let Some(longer) = self.longer(&levels[levels.len() - 1], levels.len())
        {
            levels.push(longer);
        }
        for (shorter, level) in levels.iter().enumerate().rev() {
            self.add_level(level, shorter + 1);
        }
    }

    fn single_words(&self) -> Level {
        let mut fresh = 0;
        let mut numbers = vec![NONE; self.pieces.pieces.len()];
        let mut renumbered: Vec<u32> = Vec::new();
        for (place, piece) in self.pieces.pieces.iter().enumerate().filter(|(_, piece)| piece.joins) {
            if piece.number as usize == renumbered.len() {
                renumbered.push(if piece.places > 1 { fresh } else { ONCE });
                fresh += u32::from(piece.places > 1);
            }
            numbers[place] = renumbered[piece.number as usize];
        }
        Level { numbers, count: fresh as usize }
    }

    /// Runs one word longer than those of `level`, found level by level as in Apriori: they only can repeat where their
    /// first and their last words do. Those that stand once are kept where the text is telling.
    fn longer(&self, level: &Level, length: usize) -> Option<Level> {
        let pieces = &self.pieces.pieces;
        let of_once = |place: usize| if pieces[place].is_telling { ONCE } else { NONE };
        let mut numbers = vec![NONE; pieces.len()];
        let mut counts: Vec<u32> = Vec::new();
        let mut seen: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        let mut is_any = false;
        for place in 0..pieces.len().saturating_sub(length) {
            let is_run = level.numbers[place] != NONE
                && level.numbers[place + 1] != NONE
                && !pieces[place + length].opens_run;
            if !is_run {
                continue;
            }
            numbers[place] = of_once(place);
            is_any |= numbers[place] == ONCE;
            if level.is_repeated(place) && level.is_repeated(place + 1) {
                let number = *seen.entry((level.numbers[place], level.numbers[place + 1])).or_insert(counts.len() as u32);
                match counts.get_mut(number as usize) {
                    Some(count) => *count += 1,
                    None => counts.push(1),
                }
                numbers[place] = number;
            }
        }
        let mut fresh = 0;
        for count in &mut counts {
            let is_repeated = *count > 1;
            *count = if is_repeated { fresh } else { ONCE };
            fresh += u32::from(is_repeated);
        }
        for (place, number) in numbers.iter_mut().enumerate().filter(|(_, number)| **number < ONCE) {
            *number = counts[*number as usize];
            if *number == ONCE {
                *number = of_once(place);
                is_any |= *number == ONCE;
            }
        }
        (is_any || fresh > 0).then_some(Level { numbers, count: fresh as usize })
    }

    fn add_level(&mut self, level: &Level, length: usize) {
        let mut tallies = vec![Tally::default(); level.count];
        let mut added = vec![false; level.count];
        for (place, &number) in level.numbers.iter().enumerate() {
            if number == ONCE {
                let mut tally = Tally::default();
                if is_phrase(&self.pieces.pieces[place..place + length]) {
                    self.tally(&mut tally, place, length);
                    self.add(&tally, length);
                }
            } else if number != NONE {
                self.tally(&mut tallies[number as usize], place, length);
            }
        }
        for (tally, added) in tallies.iter().zip(&mut added) {
            let first = tally.first as usize;
            *added = is_phrase(&self.pieces.pieces[first..first + length]);
            if *added {
                self.add(tally, length);
            }
        }
        if length > 1 {
            for (place, &number) in level.numbers.iter().enumerate().filter(|&(_, &number)| number < ONCE) {
                if added[number as usize] && tallies[number as usize].free > 1 {
                    self.taken[place..place + length].fill(true);
                }
            }
        }
    }

    /// Adds a place to a tally.
    fn tally(&self, tally: &mut Tally, place: usize, length: usize) {
        let end = place + length;
        let Piece { role, sentence, .. } = self.pieces.pieces[place];
        if tally.count == 0 {
            tally.first = place as u32;
        }
        if tally.count == 0 || tally.last_sentence != sentence {
            tally.sentences += 1;
            tally.last_sentence = sentence;
        }
        tally.count += 1;
        // Where a longer run stands, this is only a part of it.
        tally.free += u32::from(!self.taken[place..end].iter().all(|&taken| taken));
        tally.open_left += u32::from(self.pieces.starts_at(place));
        tally.open_right += u32::from(self.pieces.ends_before(end));
        let marks = self.pieces.marks_around(place..end);
        tally.quoted |= marks.is_some_and(|close| close != '》');
        tally.titled |= marks == Some('》');
        tally.weight += role_weight(role);
        tally.in_title |= role == Role::Title;
        tally.in_heading |= matches!(role, Role::Heading | Role::Subtitle);
    }

    fn add(&mut self, tally: &Tally, length: usize) {
        let first = tally.first as usize;
        let of_run = &self.pieces.pieces[first..first + length];
        let tokens = &self.pieces.tokens[first..first + length];
        let (opening, closing) = (&of_run[0], &of_run[length - 1]);
        // A set phrase said once adds colour.
        let is_idiom = length == 1 && opening.is_idiom;
        let is_said_once = tally.count == 1 && !tally.in_title && !tally.in_heading;
        if is_idiom && opening.length == IDIOM_CHARACTERS && is_said_once {
            return;
        }
        let places = || of_run.iter().map(|piece| piece.places);
        let (least, most) = (places().min().unwrap_or(1), places().max().unwrap_or(1));
        let is_acronym = length == 1
            && !self.acronyms.is_empty()
            && self.acronyms.contains(self.words.type_of(tokens[0]).text.as_str());
        self.candidates.push(Candidate {
            form: Form::Words(tokens),
            tally: *tally,
            words: length,
            characters: characters(of_run) as usize,
            first_sentence: opening.sentence,
            in_last_sentence: tally.last_sentence == self.pieces.sentences,
            is_acronym,
            idf: idf(of_run),
            opening: opening.part_of_speech,
            closing: closing.part_of_speech,
            single_characters: of_run.iter().map(|piece| u32::from(piece.length == 1)).sum(),
            stop_words: of_run.iter().map(|piece| u32::from(piece.is_stop_word)).sum(),
            closes_with_stop_word: closing.is_stop_word,
            is_idiom,
            share_of_rarest: f64::from(tally.count) / f64::from(least),
            share_of_commonest: f64::from(tally.count) / f64::from(most),
        });
    }
}

fn characters(pieces: &[Piece]) -> u32 {
    pieces.iter().map(|piece| piece.length).sum()
}

fn idf(pieces: &[Piece]) -> Idf {
    // Stop words within a phrase (the 新 of 新就业群体) say nothing of how rare the whole is.
    let (mut sum, mut count, mut least, mut most) = (0.0, 0.0, f64::MAX, 0.0f64);
    for piece in pieces.iter().filter(|piece| !piece.is_stop_word) {
        sum += piece.idf;
        count += 1.0;
        least = least.min(piece.idf);
        most = most.max(piece.idf);
    }
    if count == 0.0 { Idf { mean: 0.0, least: 0.0, most: 0.0 } } else { Idf { mean: sum / count, least, most } }
}

/// Whether words in a row can be a phrase by their parts of speech: nothing of grammar, no loose ends.
fn is_phrase(pieces: &[Piece]) -> bool {
    match pieces {
        [] => false,
        [word] => word.is_term,
        [first, .., last] => {
            first.opens && last.closes && (3..=MOST_CHARACTERS as u32).contains(&characters(pieces))
        }
    }
}
