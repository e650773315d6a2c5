//! Key points, section summaries and gists: the paper's own sentences and runs of their clauses, chosen and never
//! rewritten.
//!
//! Every clause is described by numbers (place, words shared with title and heading, centrality, figures and names, cue
//! words), and a linear model learnt from human abstracts weighs the lines that a sentence can give: the whole, or a run
//! of its clauses that stands on its own. Within a budget of characters the lines that tell most together are searched
//! for; without one they are taken one at a time, each by what it adds (maximal marginal relevance, Carbonell and
//! Goldstein 1998). A second model, learnt from headlines, chooses gists. Lines come in reading order.

mod attribution;
mod build;
mod centrality;
mod circumstance;
mod clauses;
mod completion;
mod cues;
#[cfg(feature = "cli")]
mod export;
mod features;
mod formulas;
mod gist;
mod line;
mod points;
mod reading;
mod reasons;
mod salience;
mod select;
mod standing;
mod weights;

use std::borrow::Cow;
use std::ops::Range;

use crate::document::{self, Document};
use crate::report::{self, KeySentence};
use crate::text::Span;
use crate::words::Words;
use attribution::speaker_left_out;
use completion::completed;
pub(crate) use cues::CueWords;
#[cfg(feature = "cli")]
pub use export::{SummaryCandidates, SummaryFeatures, names as feature_names};
use features::Place;
use gist::Gist;
use line::Line;
use salience::Salience;

/// A section with at least this many sentences gets a second one in its summary.
const SECOND_SENTENCE_FROM: usize = 6;

/// Sentences per key point, before the bounds of three and five.
const SENTENCES_PER_POINT: usize = 5;

/// Chooses sentences of one article.
pub(crate) struct Summarizer<'d> {
    document: &'d Document<'d>,
    words: &'d Words,
    article: &'d document::Article,
    /// The top-level section that each of the article's sentences is in.
    sections: Vec<usize>,
    /// Whether all of them are in one section.
    is_one_section: bool,
    salience: Salience,
    /// What speaks for each of the article's clauses, wherever it stands.
    own_scores: Vec<line::OwnScore>,
    /// The lines of the whole article.
    lines: Vec<Line>,
    gist: Option<report::Gist>,
}

impl<'d> Summarizer<'d> {
    pub(crate) fn new(
        document: &'d Document<'d>,
        words: &'d Words,
        cue_words: &CueWords,
        article: &'d document::Article,
    ) -> Self {
        let mut sections = vec![usize::MAX; article.sentences.len()];
        let mut top = usize::MAX;
        for index in article.sections.clone() {
            let section = &document.sections[index];
            top = if section.parent.is_none() { index } else { top };
            for run in &document.runs[section.runs.clone()] {
                run.sentences.clone().for_each(|sentence| sections[sentence - article.sentences.start] = top);
            }
        }
        let salience = reading::read(document, words, cue_words, article);
        let own_scores = line::own_scores(&salience);
        let is_one_section = sections.windows(2).all(|pair| pair[0] == pair[1]);
        let mut summarizer = Self {
            document,
            words,
            article,
            sections,
            is_one_section,
            salience,
            own_scores,
            lines: Vec::new(),
            gist: None,
        };
        let mut lines = summarizer.lines();
        summarizer.score(&mut lines, 0..article.sentences.len());
        summarizer.lines = lines;
        summarizer.gist = summarizer.gist_of(0..article.sentences.len(), true);
        summarizer
    }

    /// Three to five lines of the article in reading order; with `characters`, those that tell most within it, and at
    /// least one.
    pub(crate) fn key_points(&self, characters: Option<usize>) -> Vec<KeySentence> {
        let range = 0..self.article.sentences.len();
        let chosen = match characters {
            Some(budget) => select::within(&self.salience, &self.lines, range.len(), budget),
            None => self.choose(&self.lines, (range.len() / SENTENCES_PER_POINT).clamp(3, 5)),
        };
        chosen.into_iter().map(|line| self.key_sentence(&self.lines[line], &range)).collect()
    }

    /// What the article is about in one run of clauses.
    pub(crate) fn gist(&self) -> Option<report::Gist> {
        self.gist.clone()
    }

    /// Gist and summary of a section, subsections included.
    pub(crate) fn section(&self, section: &document::Section) -> (Option<report::Gist>, Vec<KeySentence>) {
        let range = self.sentences_within(section);
        // The text of most articles is one section.
        let whole = range.len() == self.salience.sentences.len();
        let lines = if whole { Cow::Borrowed(&self.lines) } else { Cow::Owned(self.lines_of(range.clone())) };
        let most = if range.len() >= SECOND_SENTENCE_FROM { 2 } else { 1 };
        let chosen = self.choose(&lines, most).into_iter();
        let summary = chosen.map(|line| self.key_sentence(&lines[line], &range)).collect();
        (if whole { self.gist() } else { self.gist_of(range, false) }, summary)
    }

    /// Among the article's sentences.
    fn sentences_within(&self, section: &document::Section) -> Range<usize> {
        let sentences = &self.document.sentences[self.article.sentences.clone()];
        let place = |sentence: &document::Sentence| self.document.runs[sentence.run].run.span().start;
        let first = sentences.partition_point(|sentence| place(sentence) < section.span.start);
        let count = sentences[first..].partition_point(|sentence| place(sentence) < section.span.end);
        first..first + count
    }

    /// The lines that the article's sentences can give, without their scores, in reading order.
    fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut run = usize::MAX;
        let mut text = Cow::Borrowed("");
        for (index, sentence) in self.salience.sentences.iter().enumerate() {
            if run != sentence.run {
                run = sentence.run;
                text = self.document.runs[run].run.text(self.document.text);
            }
            if !sentence.is_caption {
                line::lines(&self.salience, index, &text, &mut lines);
            }
        }
        lines
    }

    /// The lines of a range of the article's sentences, each with what it is worth in it.
    fn lines_of(&self, range: Range<usize>) -> Vec<Line> {
        let place = |sentence: usize| self.lines.partition_point(|line| line.sentence < sentence);
        let mut lines = self.lines[place(range.start)..place(range.end)].to_vec();
        self.score(&mut lines, range);
        lines
    }

    /// Gives the lines of a range of the article's sentences their scores.
    fn score(&self, lines: &mut [Line], range: Range<usize>) {
        let places = self.places(range.clone());
        for of_sentence in lines.chunk_by_mut(|a, b| a.sentence == b.sentence) {
            let place = &places[of_sentence[0].sentence - range.start];
            line::score(&self.salience, &self.own_scores, of_sentence, place);
        }
    }

    /// Where each sentence of a range stands in it.
    fn places(&self, range: Range<usize>) -> Vec<Place> {
        let sentences = &self.salience.sentences[range];
        let starts = |index: usize| index > 0 && sentences[index].run != sentences[index - 1].run;
        let paragraphs = 1 + (0..sentences.len()).filter(|&index| starts(index)).count();
        let mut paragraph = 0;
        let place = |sentence: usize| {
            paragraph += usize::from(starts(sentence));
            Place::new(sentence, sentences.len(), paragraph, paragraphs)
        };
        (0..sentences.len()).map(place).collect()
    }

    fn within(&self, sentence: usize) -> Span {
        self.document.sentences[self.article.sentences.start + sentence].within
    }

    fn key_sentence(&self, line: &Line, range: &Range<usize>) -> KeySentence {
        let sentence = &self.document.sentences[self.article.sentences.start + line.sentence];
        let run = &self.document.runs[sentence.run].run;
        let text = run.text(self.document.text);
        let within = line.within(&self.salience, sentence.within);
        let left_out = || speaker_left_out(&self.salience.clauses_of(line.sentence)[..line.first], &text);
        let speaker = sentence.speaker.clone().or_else(left_out);
        let before = line.sentence.checked_sub(1).map(|before| self.sections[before]);
        let opens_section = before.is_some_and(|before| before != self.sections[line.sentence]);
        KeySentence {
            text: within.of(&text).to_owned(),
            span: run.locate(within),
            reasons: reasons::reasons(&self.salience, line, range, opens_section, speaker.is_some()),
            speaker,
        }
    }

    /// The best run of clauses of the first sentences of `range`.
    fn gist_of(&self, range: Range<usize>, is_of_article: bool) -> Option<report::Gist> {
        let places = self.places(range.clone());
        let mut best: Option<(f64, usize, Gist)> = None;
        let is_under_title = is_of_article && self.salience.title_weight > 0.0;
        let looked_at = if is_under_title { gist::SENTENCES_UNDER_TITLE } else { gist::SENTENCES };
        for sentence in self.telling(range.clone()).take(looked_at) {
            let text = self.text_around(sentence);
            let gists = gist::gists(&self.salience, sentence, &text, is_under_title);
            let place = &places[sentence - range.start];
            let scores = gist::scores(&self.salience, sentence, &gists, &text, place, is_of_article);
            for (gist, score) in gists.into_iter().zip(scores) {
                if best.as_ref().is_none_or(|&(best, ..)| score > best) {
                    best = Some((score, sentence, gist));
                }
            }
        }
        let Some((_, sentence, gist)) = best else {
            let sentence = range.clone().next()?;
            return self.report_gist(sentence, self.shortened(sentence), 0);
        };
        let within = completed(&self.salience, sentence, &gist, &self.text_around(sentence));
        self.report_gist(sentence, within, gist.first)
    }

    /// A gist of a sentence as it is reported, with who says it where the clauses before it or its marks tell.
    fn report_gist(&self, sentence: usize, within: Span, first: usize) -> Option<report::Gist> {
        let run = &self.document.runs[self.salience.sentences[sentence].run].run;
        let text = run.text(self.document.text);
        let gist = within.of(&text);
        let before = &self.salience.clauses_of(sentence)[..first];
        let is_said =
            before.iter().any(|clause| clause.cues.says()) || self.salience.sentences[sentence].opens_with_quotation;
        let of_sentence = || self.document.sentences[self.article.sentences.start + sentence].speaker.clone();
        let speaker = if is_said { speaker_left_out(before, &text).or_else(of_sentence) } else { None };
        (!gist.is_empty()).then(|| report::Gist { text: gist.to_owned(), span: run.locate(within), speaker })
    }

    /// The first sentences of a range that tell something themselves.
    fn telling(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        let tells = |&sentence: &usize| {
            let sentence = &self.salience.sentences[sentence];
            let is_mere = sentence.is_caption || sentence.is_attendance || sentence.is_asked;
            sentence.has_end && !is_mere && !sentence.is_bare_quotation
        };
        range.filter(tells)
    }

    /// As many whole words of the first telling clause as a gist can hold, or all of it where it is not much too long; of a
    /// name in marks that would be cut, rather what stands in them.
    fn shortened(&self, sentence: usize) -> Span {
        let text = self.text_around(sentence);
        let clauses = self.salience.clauses_of(sentence);
        let telling = clauses.iter().find(|clause| !clause.cues.is_source()).or_else(|| clauses.first());
        let clause = telling.map_or_else(|| self.within(sentence), |clause| clause.within);
        let whole = self.fitting(sentence, clause, &text);
        let words = clause.of(&text);
        match standing::cut_open(whole.of(&text)) {
            Some(mark) => {
                let inside = Span::new(whole.start + mark, clause.end);
                let ends = ["——", "》"].iter().filter_map(|end| inside.of(&text).find(end));
                let end = ends.min().map_or(inside.end, |length| inside.start + length);
                self.fitting(sentence, Span::new(inside.start, end), &text)
            }
            None if words.chars().nth(gist::WHOLE_CHARACTERS).is_none() && standing::may_stand(words) => {
                Span::new(clause.start + standing::time_at_start(words).unwrap_or(0), clause.end)
            }
            None => whole,
        }
    }

    /// As many whole words at the start of a part of a sentence as a gist can hold.
    fn fitting(&self, sentence: usize, part: Span, text: &str) -> Span {
        let tokens = &self.words.tokens[self.words.sentences[self.article.sentences.start + sentence].clone()];
        let words = tokens.iter().map(|token| token.within).filter(|word| part.contains(*word));
        let fits =
            |word: &Span| text[part.start..word.end].chars().take(gist::CHARACTERS + 1).count() <= gist::CHARACTERS;
        Span::new(part.start, words.take_while(fits).last().map_or(part.start, |word| word.end))
    }

    /// The text of the run a sentence is in, which its spans point into.
    fn text_around(&self, sentence: usize) -> Cow<'_, str> {
        self.document.runs[self.salience.sentences[sentence].run].run.text(self.document.text)
    }
}
