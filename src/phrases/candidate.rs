//! What may be a key phrase, and what is known of it.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::marked::{Marked, defined_acronyms, marked};
use crate::document::{Document, Role};
use crate::report::PartOfSpeech as P;
use crate::text::chars::{is_closer, is_full_stop};
use crate::words::{WordClass, WordToken, WordType, Words, role_weight};

/// Longest candidate, in words.
const MOST_WORDS: usize = 6;

/// Longest candidate, in characters.
pub(super) const MOST_CHARACTERS: usize = 14;

/// Characters of a set phrase: 千呼万唤.
const IDIOM_CHARACTERS: usize = 4;

/// Longest label in brackets before a title, in tokens.
const LABEL_TOKENS: usize = 8;

/// Longest list of names before 摄, in tokens.
const CREDIT_TOKENS: usize = 6;

/// Up to this many tokens, runs of words that stand only once are candidates too; a longer text repeats what it is
/// about, and all of its runs would fill the memory.
const ONCE_TOKENS: usize = 6000;

/// Inverse document frequency of a phrase in quotation marks that is no run of words: that of a rare word.
const MARKED_IDF: f64 = 9.0;

/// What a candidate says.
#[derive(Clone, Debug)]
pub(crate) enum Form<'w> {
    /// Words in a row, where they stand first. Nearly all candidates are such, and few of them are ever read.
    Words(&'w [WordToken]),
    /// A phrase in quotation marks that begins or ends inside a word.
    Marked(String),
}

impl Form<'_> {
    pub(crate) fn text<'t>(&'t self, words: &'t Words) -> Cow<'t, str> {
        match self {
            Self::Words([word]) => Cow::Borrowed(&words.type_of(*word).text),
            Self::Words(tokens) => tokens.iter().map(|&token| words.type_of(token).text.as_str()).collect(),
            Self::Marked(text) => Cow::Borrowed(text),
        }
    }
}

/// A word, or words in a row, with what its places tell.
#[derive(Clone, Debug)]
pub(crate) struct Candidate<'w> {
    pub form: Form<'w>,
    /// Words; 0 for a phrase in quotation marks that begins or ends inside a word.
    pub words: usize,
    pub characters: usize,
    /// Places.
    pub count: usize,
    /// Places that no longer repeated candidate takes.
    pub free: usize,
    /// Summed role weights of all places.
    pub weight: f64,
    /// Places with nothing before, or after, that the phrase could go on in.
    pub open_left: usize,
    pub open_right: usize,
    /// First place: a token of the range.
    pub first: usize,
    /// Sentences it stands in, and the first of them; titles are sentence 0.
    pub sentences: usize,
    pub first_sentence: usize,
    pub in_title: bool,
    pub in_heading: bool,
    /// Stands in the text's last sentence.
    pub in_last_sentence: bool,
    /// Stands in quotation marks, or in 《》, by itself.
    pub quoted: bool,
    pub titled: bool,
    /// The text defines it as an acronym.
    pub is_acronym: bool,
    pub idf: Idf,
    /// Parts of speech of the first and the last word.
    pub opening: P,
    pub closing: P,
    /// Words of one character, and stop words.
    pub single_characters: usize,
    pub stop_words: usize,
    pub closes_with_stop_word: bool,
    pub is_idiom: bool,
    /// Its share of the places of the rarest and the commonest of its words.
    pub share_of_rarest: f64,
    pub share_of_commonest: f64,
}

/// Inverse document frequencies of a candidate's words, natural log; stop words left out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Idf {
    pub mean: f64,
    pub least: f64,
    pub most: f64,
}

/// What is known of the range that candidates come from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extent {
    pub tokens: usize,
    /// Natural logarithm of the number of tokens and one.
    pub log_tokens: f64,
    pub sentences: usize,
    /// Share of the terms' places that are not a term's first.
    pub repetition: f64,
    /// Places of the commonest term.
    pub most_places: usize,
    /// Whether the text is a catalogue's record: one paragraph, and after its last sentence a line without an end, which
    /// is the title.
    pub is_record: bool,
}

/// The candidates of a range of runs, in no particular order.
pub(crate) fn candidates<'w>(
    document: &Document<'_>,
    words: &'w Words,
    runs: &Range<usize>,
) -> (Vec<Candidate<'w>>, Extent) {
    let mut gathering = Gathering::new(document, words, runs);
    gathering.gather();
    gathering.add_marked();
    let extent = Extent {
        tokens: gathering.tokens.len(),
        log_tokens: (1.0 + gathering.tokens.len() as f64).ln(),
        sentences: gathering.sentence_count,
        repetition: gathering.repetition,
        most_places: gathering.most_places,
        is_record: is_record(document, runs),
    };
    (gathering.candidates, extent)
}

fn is_record(document: &Document<'_>, runs: &Range<usize>) -> bool {
    let [run] = &document.runs[runs.clone()] else { return false };
    let last = document.sentences[run.sentences.clone()].last();
    let ends = |letter: char| is_full_stop(letter) || is_closer(letter) || letter.is_ascii_punctuation();
    run.sentences.len() > 1 && last.is_some_and(|last| !document.sentence_text(last).ends_with(ends))
}

/// No run of words starts here.
const NONE: u32 = u32::MAX;

/// Runs of words of one length. Runs of the same words have the same number.
struct Level {
    /// The number of the run that starts at each place, or [`NONE`].
    numbers: Vec<u32>,
    /// How many numbers there are.
    count: usize,
}

/// What the places of one run of words add up to.
#[derive(Clone, Copy, Default)]
struct Tally {
    count: u32,
    free: u32,
    first: u32,
    open_left: u32,
    open_right: u32,
    sentences: u32,
    last_sentence: u32,
    weight: f64,
    in_title: bool,
    in_heading: bool,
}

struct Gathering<'d, 'w> {
    document: &'d Document<'d>,
    words: &'w Words,
    runs: &'d Range<usize>,
    tokens: &'w [WordToken],
    /// First token of the range.
    offset: usize,
    /// Role of each token, and the sentence it is in.
    roles: Vec<Role>,
    sentence_of: Vec<u32>,
    sentence_count: usize,
    repetition: f64,
    most_places: usize,
    /// Whether a token opens a run of text, which no run of words reaches into from before.
    opens_run: Vec<bool>,
    /// Whether a token can be part of a phrase.
    joins: Vec<bool>,
    candidates: Vec<Candidate<'w>>,
}

impl<'d, 'w> Gathering<'d, 'w> {
    fn new(document: &'d Document<'_>, words: &'w Words, runs: &'d Range<usize>) -> Self {
        let range = words.of_runs(runs);
        let tokens = &words.tokens[range.clone()];
        let mut roles = vec![Role::Body; tokens.len()];
        let mut opens_run = vec![false; tokens.len() + 1];
        let mut sentence_of = vec![0; tokens.len()];
        let mut sentence_count = 0;
        for index in runs.clone() {
            let of_run = &words.runs[index];
            opens_run[of_run.start - range.start] = true;
            let run = &document.runs[index];
            roles[of_run.start - range.start..of_run.end - range.start].fill(run.role);
            for sentence in &words.sentences[run.sentences.clone()] {
                sentence_count += 1;
                sentence_of[sentence.start - range.start..sentence.end - range.start].fill(sentence_count);
            }
        }
        let is_content = |&token: &WordToken| matches!(words.type_of(token).class, WordClass::Content(_));
        let mut joins: Vec<bool> = tokens.iter().map(is_content).collect();
        let text_of = |place: usize| words.type_of(tokens[place]).text.as_str();
        for place in 0..tokens.len() {
            // A wire's label opens a title, （科技）…, and is of the desk and not of the text.
            if opens_run[place] && roles[place] == Role::Title && matches!(text_of(place), "（" | "(") {
                let end = (place..tokens.len()).take(LABEL_TOKENS).find(|&end| matches!(text_of(end), "）" | ")"));
                joins[place..end.unwrap_or(place)].fill(false);
            }
            // So is who took a picture: 林舟 周澄 摄
            if matches!(text_of(place), "摄" | "攝") {
                for before in (0..place).rev().take(CREDIT_TOKENS) {
                    let word = words.type_of(tokens[before]);
                    let is_gap = word.text.trim().is_empty() || word.text == "、";
                    let is_name = matches!(word.part_of_speech(), Some(P::Person | P::Place)) || !word.is_listed;
                    if !is_gap && (word.class == WordClass::Break || !is_name) {
                        break;
                    }
                    joins[before] = false;
                }
            }
        }
        Self {
            document,
            words,
            runs,
            tokens,
            offset: range.start,
            roles,
            sentence_of,
            sentence_count: sentence_count as usize,
            repetition: 0.0,
            most_places: 0,
            opens_run,
            joins,
            candidates: Vec::new(),
        }
    }

    fn gather(&mut self) {
        let mut levels = vec![self.single_words()];
        while levels.len() < MOST_WORDS
            && let Some(longer) = self.longer(&levels[levels.len() - 1], levels.len())
        {
            levels.push(longer);
        }
        let counts = self.counts(&levels[0]);
        let is_term = |place: &u32| self.words.type_of(self.tokens[*place as usize]).is_term();
        let firsts = first_places(&levels[0]);
        let (mut types, mut places) = (0, 0);
        for (_, &count) in firsts.iter().zip(&counts).filter(|(place, _)| is_term(place)) {
            types += 1;
            places += count;
            self.most_places = self.most_places.max(count as usize);
        }
        self.repetition = 1.0 - f64::from(types) / f64::from(places.max(1));
        let acronyms = defined_acronyms(self.words, self.tokens);
        let mut taken = vec![false; self.tokens.len()];
        for (shorter, level) in levels.iter().enumerate().rev() {
            self.add_level(shorter + 1, level, &levels[0], &counts, &acronyms, &mut taken);
        }
    }

    fn single_words(&self) -> Level {
        let mut dense: FxHashMap<u32, u32> = FxHashMap::default();
        let numbers = self.tokens.iter().zip(&self.joins).map(|(token, &joins)| {
            let fresh = dense.len() as u32;
            if joins { *dense.entry(token.id).or_insert(fresh) } else { NONE }
        });
        Level { numbers: numbers.collect(), count: dense.len() }
    }

    /// Runs one word longer than those of `level`, found level by level as in Apriori: in a long text only those that
    /// repeat, which only can where their first and their last words do.
    fn longer(&self, level: &Level, length: usize) -> Option<Level> {
        let once = self.tokens.len() <= ONCE_TOKENS;
        let places = self.tokens.len();
        let key = |index: usize| {
            let within = index + length < places && !self.opens_run[index + length] && self.joins[index + length];
            (within && level.numbers[index] != NONE && level.numbers[index + 1] != NONE)
                .then(|| (level.numbers[index], self.tokens[index + length].id))
        };
        let mut counts: FxHashMap<(u32, u32), (u32, u32)> = FxHashMap::default();
        for key in (0..places).filter_map(key) {
            counts.entry(key).or_insert((0, NONE)).0 += 1;
        }
        let mut count = 0;
        let numbers = (0..places).map(|index| {
            let found = key(index).and_then(|key| counts.get_mut(&key)).filter(|(count, _)| once || *count > 1);
            let Some((_, number)) = found else { return NONE };
            if *number == NONE {
                *number = count;
                count += 1;
            }
            *number
        });
        let numbers = numbers.collect();
        (count > 0).then_some(Level { numbers, count: count as usize })
    }

    fn counts(&self, singles: &Level) -> Vec<u32> {
        let mut counts = vec![0; singles.count];
        singles.numbers.iter().filter(|&&number| number != NONE).for_each(|&number| counts[number as usize] += 1);
        counts
    }

    fn add_level(
        &mut self,
        length: usize,
        level: &Level,
        singles: &Level,
        counts: &[u32],
        acronyms: &FxHashSet<&str>,
        taken: &mut [bool],
    ) {
        let tallies = self.tallies(length, level, taken);
        let words = self.words;
        for tally in &tallies {
            let first = tally.first as usize;
            let of_run = &self.tokens[first..first + length];
            let types = || of_run.iter().map(|&token| words.type_of(token));
            // A set phrase said once adds colour.
            let is_colour = length == 1
                && tally.count == 1
                && types().all(|word| word.is_idiom && word.length == IDIOM_CHARACTERS)
                && !tally.in_title
                && !tally.in_heading;
            if is_colour || !is_phrase(types()) {
                continue;
            }
            let rarest = singles.numbers[first..first + length].iter().map(|&number| counts[number as usize]);
            let (least, most) = rarest.fold((u32::MAX, 0), |(least, most), count| (least.min(count), most.max(count)));
            let Some((opening, closing)) = types().next().zip(types().next_back()) else { continue };
            self.candidates.push(Candidate {
                words: length,
                characters: types().map(|word| word.length).sum(),
                count: tally.count as usize,
                free: tally.free as usize,
                weight: tally.weight,
                open_left: tally.open_left as usize,
                open_right: tally.open_right as usize,
                first,
                sentences: tally.sentences as usize,
                first_sentence: self.sentence_of[first] as usize,
                in_title: tally.in_title,
                in_heading: tally.in_heading,
                in_last_sentence: tally.last_sentence as usize == self.sentence_count,
                quoted: false,
                titled: false,
                is_acronym: length == 1 && acronyms.contains(opening.text.as_str()),
                idf: Idf::of(types()),
                opening: opening.part_of_speech().unwrap_or(P::Other),
                closing: closing.part_of_speech().unwrap_or(P::Other),
                single_characters: types().filter(|word| word.length == 1).count(),
                stop_words: types().filter(|word| word.is_stop_word).count(),
                closes_with_stop_word: closing.is_stop_word,
                is_idiom: length == 1 && opening.is_idiom,
                share_of_rarest: f64::from(tally.count) / f64::from(least.max(1)),
                share_of_commonest: f64::from(tally.count) / f64::from(most.max(1)),
                form: Form::Words(of_run),
            });
        }
        if length > 1 {
            for (index, &number) in level.numbers.iter().enumerate().filter(|&(_, &number)| number != NONE) {
                let tally = &tallies[number as usize];
                let of_run = &self.tokens[index..index + length];
                if tally.free > 1 && is_phrase(of_run.iter().map(|&token| words.type_of(token))) {
                    taken[index..index + length].fill(true);
                }
            }
        }
    }

    fn tallies(&self, length: usize, level: &Level, taken: &[bool]) -> Vec<Tally> {
        let mut tallies = vec![Tally::default(); level.count];
        for (index, &number) in level.numbers.iter().enumerate() {
            let Some(tally) = tallies.get_mut(number as usize) else { continue };
            let end = index + length;
            let sentence = self.sentence_of[index];
            if tally.count == 0 {
                tally.first = index as u32;
            }
            if tally.count == 0 || tally.last_sentence != sentence {
                tally.sentences += 1;
                tally.last_sentence = sentence;
            }
            tally.count += 1;
            // Where a longer run stands, this is only a part of it.
            tally.free += u32::from(!taken[index..end].iter().all(|&taken| taken));
            tally.open_left += u32::from(self.opens_run[index] || !self.joins[index - 1]);
            tally.open_right += u32::from(end == self.tokens.len() || self.opens_run[end] || !self.joins[end]);
            let role = self.roles[index];
            tally.weight += role_weight(role);
            tally.in_title |= role == Role::Title;
            tally.in_heading |= matches!(role, Role::Heading | Role::Subtitle);
        }
        tallies
    }

    /// Coinages in quotation marks and titles in 《》, which are often the subject itself.
    fn add_marked(&mut self) {
        let mut found: FxHashMap<String, Marked> = FxHashMap::default();
        for index in self.runs.clone() {
            let run = &self.document.runs[index];
            let text = run.run.text(self.document.text);
            for (open, close) in [('“', '”'), ('《', '》'), ('「', '」')] {
                for (start, _) in text.match_indices(open) {
                    let Some(inside) = marked(&text[start + open.len_utf8()..], open, close) else { continue };
                    let first = self.words.runs[index].start - self.offset;
                    let mark = found.entry(inside.to_owned()).or_insert_with(|| Marked { first, ..Marked::default() });
                    mark.count += 1;
                    mark.weight += role_weight(run.role);
                    mark.in_title |= run.role == Role::Title;
                    mark.titled |= open == '《';
                }
            }
        }
        let lengths: FxHashSet<usize> = found.keys().map(|text| text.chars().count()).collect();
        for candidate in self.candidates.iter_mut().filter(|candidate| lengths.contains(&candidate.characters)) {
            if let Some(mark) = found.remove(&*candidate.form.text(self.words)) {
                candidate.quoted = !mark.titled;
                candidate.titled = mark.titled;
            }
        }
        let mut found: Vec<(String, Marked)> = found.into_iter().collect();
        found.sort_unstable_by(|a, b| a.1.first.cmp(&b.1.first).then_with(|| a.0.cmp(&b.0)));
        let first_sentence = |mark: &Marked| self.sentence_of.get(mark.first).map_or(0, |&sentence| sentence as usize);
        let marked = found.into_iter().map(|(text, mark)| Candidate {
            words: 0,
            characters: text.chars().count(),
            count: mark.count,
            free: mark.count,
            weight: mark.weight,
            open_left: mark.count,
            open_right: mark.count,
            first: mark.first,
            sentences: mark.count,
            first_sentence: first_sentence(&mark),
            in_title: mark.in_title,
            in_heading: false,
            in_last_sentence: false,
            quoted: !mark.titled,
            titled: mark.titled,
            is_acronym: false,
            idf: Idf { mean: MARKED_IDF, least: MARKED_IDF, most: MARKED_IDF },
            opening: P::Other,
            closing: P::Other,
            single_characters: 0,
            stop_words: 0,
            closes_with_stop_word: false,
            is_idiom: false,
            share_of_rarest: 1.0,
            share_of_commonest: 1.0,
            form: Form::Marked(text),
        });
        let marked: Vec<_> = marked.collect();
        self.candidates.extend(marked);
    }
}

/// Where the run of each number stands first.
fn first_places(level: &Level) -> Vec<u32> {
    let mut firsts = vec![NONE; level.count];
    for (index, &number) in level.numbers.iter().enumerate().rev() {
        if let Some(first) = firsts.get_mut(number as usize) {
            *first = index as u32;
        }
    }
    firsts
}

impl Idf {
    fn of<'t>(types: impl Iterator<Item = &'t WordType>) -> Self {
        // Stop words within a phrase (the 新 of 新就业群体) say nothing of how rare the whole is.
        let (mut sum, mut count, mut least, mut most) = (0.0, 0.0, f64::MAX, 0.0f64);
        for word in types.filter(|word| !word.is_stop_word) {
            sum += word.idf;
            count += 1.0;
            least = least.min(word.idf);
            most = most.max(word.idf);
        }
        if count == 0.0 { Self { mean: 0.0, least: 0.0, most: 0.0 } } else { Self { mean: sum / count, least, most } }
    }
}

/// Whether words in a row can be a phrase by their parts of speech: nothing of grammar, no loose ends.
fn is_phrase<'t>(types: impl Iterator<Item = &'t WordType> + Clone) -> bool {
    let Some(first) = types.clone().next() else { return false };
    let Some(last) = types.clone().skip(1).last() else { return first.is_term() };
    let characters: usize = types.clone().map(|word| word.length).sum();
    if !(3..=MOST_CHARACTERS).contains(&characters) {
        return false;
    }
    let opens = match first.part_of_speech() {
        Some(P::Verb) => first.length > 1,
        Some(_) => first.length > 1 || !first.is_stop_word || matches!(first.text.as_str(), "新" | "大"),
        None => false,
    };
    let closes = match last.part_of_speech() {
        Some(P::Verb) => last.length > 1,
        Some(P::Adjective) | None => false,
        Some(_) => last.length > 1 || !last.is_stop_word,
    };
    opens && closes
}
