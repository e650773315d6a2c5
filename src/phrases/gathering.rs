//! Candidates and their places: terms, runs of content words, and what stands in quotation marks.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::candidate::{Candidate, Extent, Form, Idf, MOST_CHARACTERS, Tally};
use super::marked::{defined_acronyms, is_remark, marked_phrases};
use super::pieces::{Piece, Pieces};
use super::sources::is_medium;
use crate::document::{Document, Role};
use crate::order;
use crate::report::PartOfSpeech as P;
use crate::text::chars::{is_closer, is_full_stop};
use crate::words::{Words, role_weight};

/// Longest candidate, in words.
pub(super) const MOST_WORDS: usize = 6;

/// Characters of a set phrase: 千呼万唤.
const IDIOM_CHARACTERS: u32 = 4;

/// Inverse document frequency below which an adjective is common.
const COMMON_IDF: f64 = 6.0;

/// The candidates of a range of runs, in no particular order.
pub(crate) fn candidates<'w>(
    document: &Document<'_>,
    words: &'w Words,
    runs: &Range<usize>,
) -> (Vec<Candidate<'w>>, Extent) {
    let is_record = is_record(document, runs);
    let pieces = Pieces::new(document, words, runs, is_record);
    let extent = Extent {
        tokens: pieces.tokens.len(),
        log_tokens: (1.0 + pieces.tokens.len() as f64).ln(),
        sentences: pieces.sentences,
        repetition: pieces.repetition,
        is_one_paragraph: runs.len() == 1,
        most_places: pieces.most_places,
        is_record,
    };
    let acronyms = defined_acronyms(words, &pieces);
    let taken = vec![false; pieces.tokens.len()];
    let mut gathering = Gathering { words, pieces: &pieces, acronyms, taken, candidates: Vec::new() };
    gathering.gather();
    let mut candidates = gathering.candidates;
    let known = candidates.iter().filter(|candidate| candidate.tally.quoted || candidate.tally.titled);
    let known: FxHashSet<String> = known.map(|candidate| candidate.form.text(words).into_owned()).collect();
    let mut marked: Vec<_> = marked_phrases(document, &pieces, runs, words).into_iter().collect();
    let is_paper = |text: &str, tally: &Tally| tally.titled && !tally.in_title && is_medium(text);
    marked.retain(|(text, tally)| !known.contains(text) && !is_remark(text, tally) && !is_paper(text, tally));
    order::sort_by(&mut marked, |a, b| a.1.first.cmp(&b.1.first).then_with(|| a.0.cmp(&b.0)));
    candidates.extend(marked.into_iter().map(|(text, tally)| {
        let first_sentence = pieces.pieces.get(tally.first as usize).map_or(0, |piece| piece.sentence);
        Candidate::marked(text, tally, first_sentence)
    }));
    (candidates, extent)
}

fn is_record(document: &Document<'_>, runs: &Range<usize>) -> bool {
    let [run] = &document.runs[runs.clone()] else { return false };
    let last = document.sentences[run.sentences.clone()].last();
    let ends = |letter: char| is_full_stop(letter) || is_closer(letter) || letter.is_ascii_punctuation();
    run.sentences.len() > 1 && last.is_some_and(|last| !document.sentence_text(last).ends_with(ends))
}

/// In place of a number: the run stands nowhere else.
const ONCE: u32 = u32::MAX;

/// Runs of words of one length, where a candidate may stand, in reading order.
struct Level {
    runs: Vec<WordRun>,
    /// How many numbers there are.
    count: usize,
}

#[derive(Clone, Copy)]
struct WordRun {
    /// Place of its first word.
    place: u32,
    /// The same for the same words, or [`ONCE`].
    number: u32,
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
        let number = |piece: &Piece| if piece.places > 1 { piece.number } else { ONCE };
        let pieces = self.pieces.pieces.iter().zip(0..).filter(|(piece, _)| piece.joins);
        let runs = pieces
            .map(|(piece, place)| WordRun { place, number: number(piece) })
            .filter(|run| self.may_stand(run))
            .collect();
        Level { runs, count: self.pieces.distinct }
    }

    /// Whether a run stands more than once, or where the text is telling.
    fn may_stand(&self, run: &WordRun) -> bool {
        run.number != ONCE || self.pieces.pieces[run.place as usize].is_telling
    }

    /// Runs one word longer than those of `level`, found level by level as in Apriori: they only can repeat where their
    /// first and their last words do.
    fn longer(&self, level: &Level, length: usize) -> Option<Level> {
        let mut runs: Vec<WordRun> = Vec::new();
        let mut counts: Vec<u32> = Vec::new();
        let mut numbers: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        for pair in level.runs.windows(2) {
            let [head, tail] = [pair[0], pair[1]];
            let place = head.place;
            if tail.place != place + 1 || self.pieces.pieces[place as usize + length].opens_run {
                continue;
            }
            if head.number == ONCE || tail.number == ONCE {
                runs.push(WordRun { place, number: ONCE });
                continue;
            }
            let fresh = counts.len() as u32;
            let number = *numbers.entry((head.number, tail.number)).or_insert(fresh);
            if number == fresh {
                counts.push(0);
            }
            counts[number as usize] += 1;
            runs.push(WordRun { place, number });
        }
        for run in runs.iter_mut().filter(|run| run.number != ONCE && counts[run.number as usize] == 1) {
            run.number = ONCE;
        }
        runs.retain(|run| self.may_stand(run));
        (!runs.is_empty()).then_some(Level { runs, count: counts.len() })
    }

    fn add_level(&mut self, level: &Level, length: usize) {
        let mut tallies = vec![Tally::default(); level.count];
        for run in &level.runs {
            let place = run.place as usize;
            if !is_phrase(&self.pieces.pieces[place..place + length]) {
                continue;
            }
            if run.number == ONCE {
                let mut tally = Tally::default();
                self.tally(&mut tally, place, length);
                self.add(&tally, length);
            } else {
                self.tally(&mut tallies[run.number as usize], place, length);
            }
        }
        for tally in tallies.iter().filter(|tally| tally.count > 0) {
            self.add(tally, length);
        }
        if length > 1 {
            for run in level.runs.iter().filter(|run| run.number != ONCE) {
                if tallies[run.number as usize].free > 1 {
                    self.taken[run.place as usize..run.place as usize + length].fill(true);
                }
            }
        }
    }

    /// Adds a place to a tally.
    fn tally(&self, tally: &mut Tally, place: usize, length: usize) {
        let end = place + length;
        let Piece { role, sentence, in_coinage, .. } = self.pieces.pieces[place];
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
        tally.in_coinage += u32::from(in_coinage && marks.is_none());
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
        if is_idiom && opening.length == IDIOM_CHARACTERS && tally.count == 1 {
            return;
        }
        // A word that the lexicon lacks and that stands but once is a piece of something: 为|企纾|困求|实效, 千盏|渔灯照|归航.
        let is_piece =
            length == 1 && !opening.is_listed && matches!(opening.length, 2 | 3) && opening.part_of_speech == P::Other;
        if is_piece && tally.count == 1 && !tally.quoted && !tally.titled {
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
            keyphraseness: of_run.iter().map(|piece| piece.keyphraseness).sum::<f64>() / length as f64,
            opening: opening.part_of_speech,
            closing: closing.part_of_speech,
            single_characters: of_run.iter().map(|piece| u32::from(piece.length == 1)).sum(),
            stop_words: of_run.iter().map(|piece| u32::from(piece.is_stop_word)).sum(),
            within: if length == 1 { self.pieces.within[opening.number as usize] } else { 0 },
            closes_with_stop_word: closing.is_stop_word,
            is_idiom,
            unlisted_words: of_run.iter().map(|piece| u32::from(!piece.is_listed)).sum(),
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
        [word] => word.is_term && !word.is_vague && !is_common_quality(word),
        [first, second, ..] if is_before_place(first, second) => false,
        [first, .., last] => first.opens && last.closes && (3..=MOST_CHARACTERS as u32).contains(&characters(pieces)),
    }
}

/// Whether a word only tells how something is, as many texts do: 稳定, 广泛. jieba's tags take rarer words for adjectives
/// that are names (微软, 清明).
fn is_common_quality(word: &Piece) -> bool {
    word.part_of_speech == P::Adjective && word.idf < COMMON_IDF
}

/// Whether a word ends what stands before the name of a place, and is no part of its phrase: 在韩|中国公民.
fn is_before_place(word: &Piece, next: &Piece) -> bool {
    let is_place = next.length > 1 && next.part_of_speech == P::Place;
    is_place && word.length == 1 && word.part_of_speech != P::Person
}
