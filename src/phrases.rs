//! Key phrases: words, and runs of words, that a text is about.
//!
//! Candidates are the terms of the text; runs of words it repeats (新/就业/群体), found level by level as in Apriori
//! and rid of those that only live inside longer ones, in the spirit of C-value (Frantzi et al. 2000); coinages in
//! quotation marks; and titles in 《》. They are ranked by frequency against inverse document frequency, with more
//! for titles, headings and early places.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::document::Document;
use crate::report::{KeyPhrase, PartOfSpeech as P};
use crate::text::Span;
use crate::words::{WordClass, WordToken, WordType, Words, role_weight};

/// Longest candidate, in words.
const MOST_WORDS: usize = 6;

/// Longest candidate, in characters.
const MOST_CHARACTERS: usize = 14;

/// Exponents and factors of the score, chosen on development sets of news, abstracts and patents together. More
/// places count for less each, and a longer phrase for a little more.
const FREQUENCY_EXPONENT: f64 = 0.8;
const LENGTH_EXPONENT: f64 = 0.4;

/// Length beyond which a phrase gains nothing more, in characters.
const SATURATED_LENGTH: usize = 6;

/// A run of words against a word of the dictionary, which others have found worth a name.
const RUN_FACTOR: f64 = 1.0;

/// What the first place adds, and how fast that falls off: the opening of a text says what it is about.
const EARLY_FACTOR: f64 = 1.2;
const EARLY_EXPONENT: i32 = 4;

/// Factor for coinages and titles, which are often the subject itself; two characters in quotation marks are more
/// often a turn of phrase.
const MARKED_FACTOR: f64 = 1.4;
const SHORT_MARKED_FACTOR: f64 = 0.8;

/// Factor for set phrases.
const IDIOM_FACTOR: f64 = 0.4;

/// Length up to which a marked phrase is short, in characters.
const SHORT_MARKED_LENGTH: usize = 2;

/// Inverse document frequency of a marked phrase: that of a rare word.
const MARKED_IDF: f64 = 9.0;

/// Words of a phrase, and what is known of its places.
struct Candidate<'w> {
    text: Cow<'w, str>,
    /// Summed role weights of the places that no longer candidate takes.
    weight: f64,
    idf: f64,
    factor: f64,
    /// First place, as a token index.
    first: usize,
}

/// The key phrases of a range of runs, best first, ties by first place; at most `limit`.
pub(crate) fn phrases(document: &Document<'_>, words: &Words, runs: &Range<usize>, limit: usize) -> Vec<KeyPhrase> {
    let mut candidates = repeated_runs(document, words, runs);
    candidates.extend(marked(document, words, runs));
    let total = words.of_runs(runs);
    let weight_of_length: Vec<f64> =
        (0..=SATURATED_LENGTH).map(|length| (length as f64).powf(LENGTH_EXPONENT)).collect();
    let score = |candidate: &Candidate<'_>| {
        let early = 1.0 - (candidate.first - total.start) as f64 / total.len().max(1) as f64;
        let length = candidate.text.chars().take(SATURATED_LENGTH).count();
        candidate.weight.powf(FREQUENCY_EXPONENT)
            * candidate.idf
            * candidate.factor
            * weight_of_length[length]
            * (1.0 + EARLY_FACTOR * early.powi(EARLY_EXPONENT))
    };
    let mut scored: Vec<_> = candidates.iter().map(|candidate| (score(candidate), candidate)).collect();
    scored.retain(|&(score, _)| score > 0.0);
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.first.cmp(&b.1.first)).then_with(|| a.1.text.cmp(&b.1.text)));
    let best = scored.first().map_or(1.0, |&(score, _)| score);
    let haystack = Haystack::new(document, runs);
    let mut places = Vec::new().into_iter();
    let mut chosen: Vec<KeyPhrase> = Vec::new();
    for (rank, (score, candidate)) in scored.iter().enumerate() {
        // A few more than wanted, since a longer phrase may yet take the place of a part of it.
        if chosen.len() >= limit + limit / 2 {
            break;
        }
        let occurrences = places.next().unwrap_or_else(|| {
            let next: Vec<&str> = scored[rank..].iter().take(2 * limit).map(|(_, next)| &*next.text).collect();
            places = haystack.occurrences(&next).into_iter();
            places.next().unwrap_or_default()
        });
        if chosen.iter().any(|phrase| says_the_same(&phrase.text, &candidate.text)) {
            continue;
        }
        let stands_apart =
            |phrase: &KeyPhrase| occurrences.len() > phrase.count || !phrase.text.contains(&*candidate.text);
        if !chosen.iter().all(stands_apart) {
            continue;
        }
        chosen.push(KeyPhrase {
            text: candidate.text.clone().into_owned(),
            score: *score / best,
            count: occurrences.len(),
            occurrences,
        });
    }
    let is_part = |phrase: &KeyPhrase| {
        chosen.iter().any(|other| {
            other.text.len() > phrase.text.len() && other.text.contains(&phrase.text) && other.count >= phrase.count
        })
    };
    let parts: Vec<bool> = chosen.iter().map(is_part).collect();
    let mut parts = parts.into_iter();
    chosen.retain(|_| !parts.next().unwrap_or(false));
    chosen.truncate(limit);
    chosen
}

/// Whether a phrase adds nothing to a better one: the same words, or the same but for one character at an end.
fn says_the_same(chosen: &str, phrase: &str) -> bool {
    let (long, short) = if chosen.len() >= phrase.len() { (chosen, phrase) } else { (phrase, chosen) };
    let extra = long.chars().count() - short.chars().count();
    extra == 0 && long == short
        || extra == 1 && (long.starts_with(short) || long.ends_with(short)) && short.chars().count() > 2
}

/// Words and repeated runs of words, with the places that no longer run takes.
fn repeated_runs<'w>(document: &Document<'_>, words: &'w Words, runs: &Range<usize>) -> Vec<Candidate<'w>> {
    let range = words.of_runs(runs);
    let tokens = &words.tokens[range.clone()];
    let mut weights = vec![0.0; tokens.len()];
    // No run of words crosses from one text run into the next.
    let mut opens_run = vec![false; tokens.len() + 1];
    for run in runs.clone() {
        let places = words.runs[run].start - range.start..words.runs[run].end - range.start;
        opens_run[places.start] = true;
        weights[places].fill(role_weight(document.runs[run].role));
    }
    let joins = |index: usize| {
        let word = words.type_of(tokens[index]);
        matches!(word.class, WordClass::Content(_)) || word.length == 1 && word.class == WordClass::Number
    };

    // Level n holds, for every place, the number of the n-word run that starts there, or NONE. A run of n + 1 words
    // can only repeat where its first and its last n words do.
    let mut level: Vec<u32> =
        (0..tokens.len()).map(|index| if joins(index) { tokens[index].id } else { NONE }).collect();
    let mut levels = Vec::new();
    for length in 1..=MOST_WORDS {
        let next =
            extend(tokens.len(), &level, &opens_run, |index| tokens.get(index + length).map(|token| token.id), length);
        levels.push(level);
        level = next;
        if level.iter().all(|&number| number == NONE) {
            break;
        }
    }

    let acronyms = defined_acronyms(words, tokens);
    // Longest runs first, so that each takes its places from the shorter ones inside it.
    let mut taken = vec![false; tokens.len()];
    let mut candidates = Vec::new();
    let (mut places, mut free): (Vec<(u32, usize)>, Vec<usize>) = (Vec::new(), Vec::new());
    for length in (1..=levels.len()).rev() {
        let numbered = levels[length - 1].iter().enumerate().filter(|&(_, &number)| number != NONE);
        places.clear();
        places.extend(numbered.map(|(index, &number)| (number, index)));
        // The places of a run are neighbours then.
        places.sort_unstable();
        let mut groups: Vec<&[(u32, usize)]> = places.chunk_by(|a, b| a.0 == b.0).collect();
        groups.sort_unstable_by_key(|group| group[0].1);
        for group in groups {
            let first = group[0].1;
            let types = || tokens[first..first + length].iter().map(|&token| words.type_of(token));
            let Some(shape) = shape(types()) else { continue };
            free.clear();
            free.extend(group.iter().map(|&(_, start)| start).filter(|&start| {
                // Where a longer run stands, this is only a part of it.
                !taken[start..start + length].iter().all(|&taken| taken)
            }));
            let mut text = Cow::Borrowed(types().next().map_or("", |word| word.text.as_str()));
            let mut factor = shape;
            if length > 1 {
                if free.len() < 2 {
                    continue;
                }
                for &start in &free {
                    taken[start..start + length].fill(true);
                }
                text = types().map(|word| word.text.as_str()).collect();
                factor *= RUN_FACTOR;
            } else if acronyms.contains(&*text) {
                factor *= MARKED_FACTOR;
            }
            candidates.push(Candidate {
                text,
                weight: free.iter().map(|&start| weights[start]).sum(),
                idf: mean_idf(types()),
                factor,
                first: range.start + first,
            });
        }
    }
    candidates
}

/// No run starts here.
const NONE: u32 = u32::MAX;

/// Runs one word longer than those of `level` that stand twice or more.
fn extend(
    places: usize,
    level: &[u32],
    opens_run: &[bool],
    next_word: impl Fn(usize) -> Option<u32>,
    length: usize,
) -> Vec<u32> {
    let longer = |index: usize| {
        let within = index + length < places && !opens_run[index + length];
        (within && level[index] != NONE && level[index + 1] != NONE)
            .then(|| next_word(index).map(|word| (level[index], word)))
            .flatten()
            .filter(|_| level[index + 1] != NONE)
    };
    let mut counts: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    for index in 0..places {
        if let Some(key) = longer(index) {
            *counts.entry(key).or_default() += 1;
        }
    }
    let mut numbers: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    (0..places)
        .map(|index| {
            let Some(key) = longer(index).filter(|key| counts.get(key).is_some_and(|&count| count > 1)) else {
                return NONE;
            };
            let fresh = numbers.len() as u32;
            *numbers.entry(key).or_insert(fresh)
        })
        .collect()
}

/// Acronyms that the text defines: 技术与创新支持中心(TISC).
fn defined_acronyms<'w>(words: &'w Words, tokens: &[WordToken]) -> FxHashSet<&'w str> {
    let text = |token: WordToken| words.type_of(token).text.as_str();
    let is_capital = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    let defined = tokens.windows(3).filter_map(|window| {
        let &[open, inside, close] = window else { return None };
        let bracketed = matches!(text(open), "（" | "(") && matches!(text(close), "）" | ")");
        let acronym = text(inside);
        (bracketed && acronym.len() >= 2 && acronym.chars().all(is_capital)).then_some(acronym)
    });
    defined.filter(|acronym| acronym.starts_with(|letter: char| letter.is_ascii_uppercase())).collect()
}

/// How good a phrase the words make by their parts of speech; `None` where they make none.
fn shape<'w>(types: impl Iterator<Item = &'w WordType> + Clone) -> Option<f64> {
    let first = types.clone().next()?;
    let Some(last) = types.clone().skip(1).last() else {
        return first.is_term().then(|| match first.part_of_speech() {
            _ if first.is_idiom => IDIOM_FACTOR,
            Some(P::Person) => 1.3,
            Some(P::Noun | P::Place | P::Organisation | P::Name | P::Other | P::Latin) => 1.0,
            Some(P::Verb) => 0.4,
            _ => 0.3,
        });
    };
    let characters: usize = types.clone().map(|word| word.length).sum();
    let is_content = |word: &WordType| matches!(word.class, WordClass::Content(_));
    let may_hold = |word: &WordType| is_content(word) && !(word.is_stop_word && word.length > 1);
    if !(3..=MOST_CHARACTERS).contains(&characters) || !types.clone().all(may_hold) {
        return None;
    }
    let opening = match first.part_of_speech()? {
        P::Verb if first.length == 1 => return None,
        P::Verb => 0.3,
        _ if first.length == 1 && first.is_stop_word && first.text != "新" && first.text != "大" => return None,
        _ => 1.0,
    };
    let closing = match last.part_of_speech()? {
        _ if last.length == 1 && last.is_stop_word => return None,
        P::Verb | P::Adjective if last.length == 1 => return None,
        P::Verb => 0.8,
        P::Adjective => return None,
        _ => 1.0,
    };
    Some(opening * closing)
}

fn mean_idf<'w>(types: impl Iterator<Item = &'w WordType>) -> f64 {
    // Stop words within a phrase (the 新 of 新就业群体) say nothing of how rare the whole is.
    let known = types.filter(|word| !word.is_stop_word).map(|word| word.idf);
    let (sum, count) = known.fold((0.0, 0usize), |(sum, count), idf| (sum + idf, count + 1));
    sum / count.max(1) as f64
}

/// Coinages in quotation marks and titles in 《》.
fn marked(document: &Document<'_>, words: &Words, runs: &Range<usize>) -> Vec<Candidate<'static>> {
    let mut found: FxHashMap<String, Candidate<'static>> = FxHashMap::default();
    for index in runs.clone() {
        let run = &document.runs[index];
        let text = run.run.text(document.text);
        for (open, close) in [('“', '”'), ('《', '》'), ('「', '」')] {
            for (start, _) in text.match_indices(open) {
                let inside = &text[start + open.len_utf8()..];
                let Some(end) = inside.char_indices().take(MOST_CHARACTERS * 2).find(|&(_, letter)| letter == close)
                else {
                    continue;
                };
                let inside = &inside[..end.0];
                let characters = inside.chars().count();
                let longest = if open == '《' { MOST_CHARACTERS * 2 } else { MOST_CHARACTERS };
                let plain = |letter: char| letter.is_alphanumeric() || letter == '·' || letter == '—';
                if !(2..=longest).contains(&characters) || !inside.chars().all(plain) {
                    continue;
                }
                let first = words.runs[index].start;
                let candidate = found.entry(inside.to_owned()).or_insert_with(|| Candidate {
                    text: Cow::Owned(inside.to_owned()),
                    weight: 0.0,
                    idf: MARKED_IDF,
                    factor: if characters > SHORT_MARKED_LENGTH { MARKED_FACTOR } else { SHORT_MARKED_FACTOR },
                    first,
                });
                candidate.weight += role_weight(run.role);
            }
        }
    }
    let mut found: Vec<Candidate<'static>> = found.into_values().collect();
    found.sort_unstable_by(|a, b| a.first.cmp(&b.first).then_with(|| a.text.cmp(&b.text)));
    found
}

/// The text of a range of runs in one piece, to search it for phrase after phrase.
struct Haystack<'d> {
    document: &'d Document<'d>,
    text: String,
    /// Offset and index of each run.
    runs: Vec<(usize, usize)>,
}

/// Parts the runs of a haystack: no phrase holds a line break.
const RUN_BREAK: char = '\n';

impl<'d> Haystack<'d> {
    fn new(document: &'d Document<'d>, runs: &Range<usize>) -> Self {
        let mut haystack = Self { document, text: String::new(), runs: Vec::with_capacity(runs.len()) };
        for index in runs.clone() {
            haystack.runs.push((haystack.text.len(), index));
            haystack.text.push_str(&document.runs[index].run.text(document.text));
            haystack.text.push(RUN_BREAK);
        }
        haystack
    }

    /// Every place of each phrase, in reading order and without overlaps of one phrase with itself.
    fn occurrences(&self, phrases: &[&str]) -> Vec<Vec<Span>> {
        let mut by_first: FxHashMap<char, Vec<usize>> = FxHashMap::default();
        for (index, phrase) in phrases.iter().enumerate() {
            by_first.entry(phrase.chars().next().unwrap_or(RUN_BREAK)).or_default().push(index);
        }
        let mut found = vec![Vec::new(); phrases.len()];
        let mut ends = vec![0; phrases.len()];
        let mut run = 0;
        for (start, letter) in self.text.char_indices() {
            let Some(candidates) = by_first.get(&letter) else { continue };
            for &index in candidates {
                let place = Span::new(start, start + phrases[index].len());
                let matches = start >= ends[index] && self.text[start..].starts_with(phrases[index]);
                if !matches || !stands_alone(&self.text, place) {
                    continue;
                }
                ends[index] = place.end;
                while self.runs.get(run + 1).is_some_and(|&(offset, _)| offset <= start) {
                    run += 1;
                }
                let (offset, of_document) = self.runs[run];
                let within = Span::new(place.start - offset, place.end - offset);
                found[index].push(self.document.runs[of_document].run.locate(within));
            }
        }
        found
    }
}

/// Whether a place is not the inside of a longer Latin word: AI is not in AIDS.
fn stands_alone(text: &str, within: Span) -> bool {
    let latin = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    let phrase = within.of(text);
    let cut_before = latin(phrase.chars().next()) && latin(text[..within.start].chars().next_back());
    let cut_after = latin(phrase.chars().next_back()) && latin(text[within.end..].chars().next());
    !cut_before && !cut_after
}
