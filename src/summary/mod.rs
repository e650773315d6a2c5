//! Key points, section summaries and gists: the paper's own sentences and clauses, chosen and never rewritten.
//!
//! A sentence weighs what its words weigh (frequency against inverse document frequency, more for words of the title
//! and the heading above), corrected for length, and more where news puts what matters: the lead, and the opening of a
//! section. Sentences are taken one at a time, each by what it adds to those already taken (maximal marginal
//! relevance, Carbonell and Goldstein 1998), and given in reading order.

mod clauses;

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::document::reference::opens_backwards;
use crate::document::{self, Document, Role, Speech};
use crate::report::{KeySentence, Passage};
use crate::text::Span;
use crate::text::chars::{is_closer, is_full_stop};
use crate::words::{WordClass, Words, role_weight};
use clauses::{clauses, is_time_or_source};

/// Longest gist, in characters.
const GIST_CHARACTERS: usize = 30;

/// Longest gist that is one clause, in characters: better a little long than cut short.
const GIST_CLAUSE_CHARACTERS: usize = 36;

/// How much more the opening clause of a sentence weighs in a gist.
const OPENING_CLAUSE_FACTOR: f64 = 3.0;

/// A section with at least this many sentences gets a second one in its summary.
const SECOND_SENTENCE_FROM: usize = 6;

/// Sentences per key point, before the bounds of three and five.
const SENTENCES_PER_POINT: usize = 5;

/// How far a sentence's weight is divided by its length: 0 takes the longest sentence, 1 the densest.
const LENGTH_EXPONENT: f64 = 0.7;

/// A sentence shorter than this seldom says much alone, in characters.
const FULL_SENTENCE: f64 = 20.0;

/// A sentence longer than this is hard going in a summary, in characters.
const LONG_SENTENCE: f64 = 110.0;

/// What is left of a sentence's weight for each sentence its section has in the summary already.
const SAME_SECTION_FACTOR: f64 = 0.5;

/// A sentence shorter than this that opens a picture story is the caption, in characters.
const CAPTION_CHARACTERS: f64 = 25.0;

/// A run of clauses shorter than this seldom tells what a section says, in characters.
const FULL_GIST: usize = 8;

/// Sentences looked through for a gist.
const GIST_SENTENCES: usize = 3;

/// Words that join a clause to the one before.
const CONJUNCTIONS: &[&str] = &["以及", "及", "和", "与", "或", "等"];

/// Chooses sentences of one article.
pub(crate) struct Summarizer<'d> {
    document: &'d Document<'d>,
    words: &'d Words,
    article: &'d document::Article,
    /// Weight of each word of the article.
    weights: FxHashMap<u32, f64>,
    /// What is known of each of the article's sentences, whatever summary it is wanted for.
    sentences: Vec<Facts>,
}

/// What a sentence brings with it.
struct Facts {
    /// Its distinct words of weight, and whether the title has them.
    words: Vec<(u32, f64, bool)>,
    characters: usize,
    /// What its place in its paragraph, its length and its form make of its words' weight.
    factor: f64,
    /// The top-level section it is in.
    section: usize,
}

impl<'d> Summarizer<'d> {
    pub(crate) fn new(document: &'d Document<'d>, words: &'d Words, article: &'d document::Article) -> Self {
        let mut counts: FxHashMap<u32, f64> = FxHashMap::default();
        let mut title = FxHashSet::default();
        for index in article.runs.clone() {
            let role = document.runs[index].role;
            for &token in &words.tokens[words.runs[index].clone()] {
                if words.type_of(token).is_term() {
                    *counts.entry(token.id).or_default() += role_weight(role);
                    if role == Role::Title {
                        title.insert(token.id);
                    }
                }
            }
        }
        let weight = |(id, count): (u32, f64)| (id, count * words.types[id as usize].idf);
        let weights = counts.into_iter().map(weight).collect();
        let mut summarizer = Self { document, words, article, weights, sentences: Vec::new() };
        let mut seen = FxHashSet::default();
        summarizer.sentences =
            article.sentences.clone().map(|index| summarizer.facts(index, &title, &mut seen)).collect();
        summarizer.note_sections();
        summarizer
    }

    fn facts(&self, index: usize, title: &FxHashSet<u32>, seen: &mut FxHashSet<u32>) -> Facts {
        seen.clear();
        let tokens = &self.words.tokens[self.words.sentences[index].clone()];
        let weigh = |id: u32| Some((id, *self.weights.get(&id)?, title.contains(&id)));
        let count = tokens.iter().filter(|&&token| self.words.type_of(token).class != WordClass::Break).count();
        let text = self.text_around(index);
        let text = self.document.sentences[index].within.of(&text);
        let opens_paragraph = self.document.runs[self.document.sentences[index].run].sentences.start == index;
        let opening = if opens_paragraph { 1.4 } else { 1.0 };
        // A sentence of punctuation alone says nothing.
        let dense = if count == 0 { 0.0 } else { (count as f64).powf(-LENGTH_EXPONENT) };
        Facts {
            words: tokens.iter().filter(|token| seen.insert(token.id)).filter_map(|token| weigh(token.id)).collect(),
            characters: text.chars().count(),
            factor: dense * opening * self.completeness(index, text),
            section: usize::MAX,
        }
    }

    fn note_sections(&mut self) {
        let mut top = usize::MAX;
        for index in self.article.sections.clone() {
            let section = &self.document.sections[index];
            top = if section.parent.is_none() { index } else { top };
            for run in &self.document.runs[section.runs.clone()] {
                for sentence in run.sentences.clone() {
                    self.sentences[sentence - self.article.sentences.start].section = top;
                }
            }
        }
    }

    fn facts_of(&self, index: usize) -> &Facts {
        &self.sentences[index - self.article.sentences.start]
    }

    /// Three to five sentences of the article in reading order; with `characters`, as many as fit, and at least one.
    pub(crate) fn key_points(&self, characters: Option<usize>) -> Vec<KeySentence> {
        let range = self.article.sentences.clone();
        let most = match characters {
            Some(_) => range.len(),
            None => (range.len() / SENTENCES_PER_POINT).clamp(3, 5),
        };
        self.key_sentences(self.choose(range, &FxHashSet::default(), most, characters))
    }

    /// What the article is about in one run of clauses.
    pub(crate) fn gist(&self) -> Option<Passage> {
        self.gist_of(self.article.sentences.clone(), &FxHashSet::default())
    }

    /// Gist and summary of a section, subsections included.
    pub(crate) fn section(&self, section: &document::Section) -> (Option<Passage>, Vec<KeySentence>) {
        let sentences = self.sentences_within(section);
        let heading = self.heading_words(section);
        let most = if sentences.len() >= SECOND_SENTENCE_FROM { 2 } else { 1 };
        let summary = self.key_sentences(self.choose(sentences.clone(), &heading, most, None));
        (self.gist_of(sentences, &heading), summary)
    }

    fn sentences_within(&self, section: &document::Section) -> Range<usize> {
        let sentences = &self.document.sentences[self.article.sentences.clone()];
        let place = |sentence: &document::Sentence| self.document.runs[sentence.run].run.span().start;
        let first = sentences.partition_point(|sentence| place(sentence) < section.span.start);
        let count = sentences[first..].partition_point(|sentence| place(sentence) < section.span.end);
        let first = self.article.sentences.start + first;
        first..first + count
    }

    fn heading_words(&self, section: &document::Section) -> FxHashSet<u32> {
        // The heading is the run just before the section's own paragraphs.
        let Some(run) = section.heading.as_ref().and_then(|_| section.runs.start.checked_sub(1)) else {
            return FxHashSet::default();
        };
        self.words.tokens[self.words.runs[run].clone()].iter().map(|token| token.id).collect()
    }

    fn key_sentences(&self, chosen: Vec<usize>) -> Vec<KeySentence> {
        let key_sentence = |index: usize| {
            let sentence = &self.document.sentences[index];
            KeySentence {
                text: self.document.sentence_text(sentence),
                span: self.document.sentence_span(sentence),
                speaker: sentence.speaker.clone(),
            }
        };
        chosen.into_iter().map(key_sentence).collect()
    }

    /// At most `most` sentences of `range` in reading order, within `characters` if given.
    fn choose(
        &self,
        range: Range<usize>,
        heading: &FxHashSet<u32>,
        most: usize,
        characters: Option<usize>,
    ) -> Vec<usize> {
        let mut left = characters.unwrap_or(usize::MAX);
        let mut covered = FxHashSet::default();
        let mut chosen: Vec<usize> = Vec::new();
        while chosen.len() < most {
            let fits = |index: &usize| chosen.is_empty() || self.facts_of(*index).characters <= left;
            let best = range
                .clone()
                .filter(|index| !chosen.contains(index))
                .filter(fits)
                .map(|index| (self.salience(index, &range, heading, &covered) * self.spread(index, &chosen), index))
                .filter(|&(salience, _)| salience > 0.0)
                // The first of equals, since reading order breaks ties.
                .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
            let Some((_, index)) = best else { break };
            left = left.saturating_sub(self.facts_of(index).characters);
            covered.extend(self.facts_of(index).words.iter().map(|&(id, ..)| id));
            chosen.push(index);
        }
        chosen.sort_unstable();
        chosen
    }

    /// Less for a sentence of a section that has one chosen already, so that key points tell of the whole article.
    fn spread(&self, index: usize, chosen: &[usize]) -> f64 {
        let section = self.facts_of(index).section;
        let before = chosen.iter().filter(|&&chosen| self.facts_of(chosen).section == section).count();
        SAME_SECTION_FACTOR.powi(before as i32)
    }

    /// What a sentence would add to a summary that covers the words `covered` already.
    fn salience(&self, index: usize, range: &Range<usize>, heading: &FxHashSet<u32>, covered: &FxHashSet<u32>) -> f64 {
        let facts = self.facts_of(index);
        let weight = |&(id, weight, in_title): &(u32, f64, bool)| {
            let topical = if in_title || heading.contains(&id) { 1.2 } else { 1.0 };
            let fresh = if covered.contains(&id) { 0.5 } else { 1.0 };
            weight * topical * fresh
        };
        facts.words.iter().map(weight).sum::<f64>() * facts.factor * lead(index - range.start)
    }

    /// Less for a sentence that does not stand on its own.
    fn completeness(&self, index: usize, text: &str) -> f64 {
        let length = text.chars().count() as f64;
        let mut factor = (length / FULL_SENTENCE).min(1.0) * (LONG_SENTENCE / length).min(1.0);
        if self.document.sentences[index].refers_back {
            factor *= 0.6;
        }
        let sentence = &self.document.sentences[index];
        if sentence.speech == Some(Speech::Quoted) && sentence.speaker.is_none() {
            factor *= 0.4;
        }
        if text.ends_with(['？', '?']) {
            factor *= 0.5;
        }
        // 4月26日,萨维冲过终点线。 above 当地时间4月26日…: the caption of the picture that the credit is for.
        let is_first = index == self.article.sentences.start && self.article.sentences.len() > 1;
        if is_first && !self.article.head.credits.is_empty() && length < CAPTION_CHARACTERS {
            return 0.0;
        }
        // A salutation, a signature, a list's opening line.
        if !text
            .ends_with(|letter| is_closer(letter) || is_full_stop(letter) || matches!(letter, '!' | '…' | '.' | '?'))
        {
            factor *= 0.1;
        }
        factor
    }

    /// The best run of clauses of the best sentences of `range`.
    fn gist_of(&self, range: Range<usize>, heading: &FxHashSet<u32>) -> Option<Passage> {
        let chosen = self.choose(range, heading, GIST_SENTENCES, None);
        let passage = |index: usize, within: Span| {
            let run = &self.document.runs[self.document.sentences[index].run].run;
            Passage { text: within.of(&run.text(self.document.text)).to_owned(), span: run.locate(within) }
        };
        let whole = chosen.iter().find_map(|&index| Some(passage(index, self.best_clauses(index)?)));
        whole.or_else(|| chosen.first().map(|&index| passage(index, self.shortened(index))))
    }

    /// The weightiest run of clauses that a gist can hold. News puts the event first, once it has told when and from
    /// whom, and the first clause carries the subject of the rest, so early clauses weigh more.
    /// `None` where every clause is too long, or too short to tell much.
    fn best_clauses(&self, index: usize) -> Option<Span> {
        let text = self.text_around(index);
        let clauses = self.telling_clauses(index);
        let tokens = &self.words.tokens[self.words.sentences[index].clone()];
        let value = |span: Span| {
            let first = tokens.partition_point(|token| token.within.start < span.start);
            let inside = tokens[first..].iter().take_while(|token| token.within.end <= span.end);
            inside.filter_map(|token| self.weights.get(&token.id)).sum::<f64>()
        };
        let mut best: Option<(f64, Span)> = None;
        for (place, first) in clauses.iter().enumerate() {
            for (last, count) in clauses[place..].iter().zip(1..) {
                let span = Span::new(first.start, last.end);
                let limit = if count == 1 { GIST_CLAUSE_CHARACTERS } else { GIST_CHARACTERS };
                let length = span.of(&text).chars().take(limit + 1).count();
                if length > limit {
                    break;
                }
                if length < FULL_GIST {
                    continue;
                }
                let clause = span.of(&text);
                let dangles = opens_backwards(clause) || CONJUNCTIONS.iter().any(|opening| clause.starts_with(opening));
                let factor = match place {
                    0 => OPENING_CLAUSE_FACTOR,
                    _ if dangles => 0.2,
                    _ => 1.0 / (1.0 + 0.2 * place as f64),
                };
                let score = value(span) * factor;
                if best.is_none_or(|(best, _)| score > best) {
                    best = Some((score, span));
                }
            }
        }
        best.map(|(_, span)| span)
    }

    /// As many whole words of the first telling clause as a gist can hold.
    fn shortened(&self, index: usize) -> Span {
        let text = self.text_around(index);
        let sentence = self.document.sentences[index].within;
        let clause = self.telling_clauses(index).first().copied().unwrap_or(sentence);
        let words = self.words.tokens[self.words.sentences[index].clone()].iter().map(|token| token.within);
        let fits =
            |word: &Span| text[clause.start..word.end].chars().take(GIST_CHARACTERS + 1).count() <= GIST_CHARACTERS;
        let end =
            words.filter(|word| clause.contains(*word)).take_while(fits).last().map_or(clause.start, |word| word.end);
        Span::new(clause.start, end)
    }

    /// The clauses of a sentence from the first that tells more than when and from whom.
    fn telling_clauses(&self, index: usize) -> Vec<Span> {
        let text = self.text_around(index);
        let mut clauses = clauses(&text, self.document.sentences[index].within);
        let opening = clauses.iter().position(|clause| !is_time_or_source(clause.of(&text))).unwrap_or(0);
        clauses.drain(..opening);
        clauses
    }

    /// The text of the run a sentence is in, which its spans point into.
    fn text_around(&self, index: usize) -> Cow<'_, str> {
        self.document.runs[self.document.sentences[index].run].run.text(self.document.text)
    }
}

/// News leads with what matters, and so does each section: the factor of the sentence at a place in its range.
fn lead(place: usize) -> f64 {
    match place {
        0 => 20.0,
        1 => 3.0,
        2 => 1.3,
        _ => 1.0 + 0.3 / (place as f64).sqrt(),
    }
}
