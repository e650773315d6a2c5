//! Reads an article sentence by sentence, clause by clause and word by word for what its [`Salience`] holds.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::build::Build;
use super::centrality::centrality;
use super::circumstance::{is_condition, names_day};
use super::clauses::clauses;
use super::cues::{CueWords, is_truism};
use super::formulas::{
    demands, hands_over, is_asked, is_attendance, is_background, is_greeting, is_scene, leads_up, only_meets_press,
    opens_glossary,
};
use super::salience::{Clause, Salience, Sentence};
use super::standing::{is_other_period, is_period};
use crate::document::{self, Document, Role, Speech};
use crate::order;
use crate::report::PartOfSpeech as P;
use crate::text::Span;
use crate::text::chars::{Letters, is_closer, is_digit, is_full_stop};
use crate::words::{WordClass, Words, role_weight};

/// A sentence shorter than this that opens a picture story is the caption, in characters.
const CAPTION_CHARACTERS: usize = 25;

/// A shorter sentence that exclaims is a call, in characters.
const CALL_CHARACTERS: usize = 15;

/// A quotation in a clause of more than this may be speech, in characters.
const SPEECH_CHARACTERS: usize = 12;

/// What is known of an article's sentences and clauses.
pub(super) fn read(
    document: &Document<'_>,
    words: &Words,
    cue_words: &CueWords,
    article: &document::Article,
) -> Salience {
    Reading::new(document, words, cue_words, article).read()
}

/// The terms of an article and what has been read of it.
struct Reading<'d> {
    document: &'d Document<'d>,
    words: &'d Words,
    cue_words: &'d CueWords,
    article: &'d document::Article,
    /// The term that each of the article's words is, if any; the first of them among the document's.
    terms: Vec<Option<u32>>,
    first_token: usize,
    /// The words of the title, marks included.
    title: String,
    /// The title's figures.
    title_figures: Vec<&'d str>,
    /// Terms of the heading above, and whether each term is one.
    heading: Vec<u32>,
    in_heading: Vec<bool>,
    told: Vec<bool>,
    /// Whether what follows explains terms.
    in_glossary: bool,
    salience: Salience,
}

impl<'d> Reading<'d> {
    fn new(
        document: &'d Document<'d>,
        words: &'d Words,
        cue_words: &'d CueWords,
        article: &'d document::Article,
    ) -> Self {
        let tokens = words.of_runs(&article.runs);
        let mut ids = FxHashMap::default();
        let mut terms = Vec::with_capacity(tokens.len());
        let mut weights = Vec::new();
        let mut in_title = Vec::new();
        let mut title = String::new();
        let mut title_figures = Vec::new();
        for index in article.runs.clone() {
            let role = document.runs[index].role;
            for &token in &words.tokens[words.runs[index].clone()] {
                let word = words.type_of(token);
                if role == Role::Title {
                    title.push_str(&word.text);
                }
                if role == Role::Title && word.class == WordClass::Number && word.text.contains(is_digit) {
                    title_figures.push(word.text.as_str());
                }
                if !word.is_term() {
                    terms.push(None);
                    continue;
                }
                let id = *ids.entry(token.id).or_insert(weights.len() as u32);
                let term = id as usize;
                if term == weights.len() {
                    weights.push(0.0);
                    in_title.push(false);
                }
                terms.push(Some(id));
                weights[term] += role_weight(role) * word.idf;
                in_title[term] |= role == Role::Title;
            }
        }
        let title_weight = weights.iter().zip(&in_title).filter(|&(_, &is)| is).map(|(weight, _)| weight).sum();
        let salience = Salience {
            sentences: Vec::with_capacity(article.sentences.len()),
            clauses: Vec::new(),
            terms: Vec::new(),
            total_weight: weights.iter().sum(),
            most_weight: weights.iter().copied().fold(0.0, f64::max),
            title_weight,
            weights,
            in_title,
        };
        let none = vec![false; salience.weights.len()];
        Self {
            document,
            words,
            cue_words,
            article,
            terms,
            first_token: tokens.start,
            title,
            title_figures,
            heading: Vec::new(),
            in_heading: none.clone(),
            told: none,
            in_glossary: false,
            salience,
        }
    }

    fn read(mut self) -> Salience {
        for index in self.article.runs.clone() {
            let run = &self.document.runs[index];
            if run.role == Role::Heading {
                self.heading.drain(..).for_each(|term| self.in_heading[term as usize] = false);
                self.heading.extend(terms_of(&self.terms, self.first_token, &self.words.runs[index]));
                self.heading.iter().for_each(|&term| self.in_heading[term as usize] = true);
            }
            let text = run.run.text(self.document.text);
            for sentence in run.sentences.clone() {
                self.read_sentence(index, sentence, &text);
            }
        }
        self.compare();
        self.salience
    }

    fn read_sentence(&mut self, run: usize, index: usize, text: &str) {
        let sentence = &self.document.sentences[index];
        let of_run = &self.document.runs[run].sentences;
        let whole = sentence.within.of(text);
        let tokens = &self.words.tokens;
        let mut rest = self.words.sentences[index].clone();
        let first = self.salience.clauses.len();
        let (mut before, mut counted) = (0, sentence.within.start);
        for within in clauses(text, sentence.within) {
            let start = rest.start + tokens[rest.clone()].partition_point(|token| token.within.start < within.start);
            let end = start + tokens[start..rest.end].partition_point(|token| token.within.start < within.end);
            let mut clause = self.clause(within, within.of(text), start..end);
            rest.start = end;
            before += text[counted..within.start].chars().count();
            counted = within.end;
            clause.before = before;
            before += clause.characters;
            self.salience.clauses.push(clause);
        }
        let characters = before + text[counted..sentence.within.end].chars().count();
        let of_sentence = first..self.salience.clauses.len();
        let first_term =
            self.salience.clauses.get(first).map_or(self.salience.terms.len(), |clause| clause.terms.start);
        self.salience.terms[first_term..].iter().for_each(|&term| self.told[term as usize] = true);
        self.in_glossary |= opens_glossary(whole);
        let has_speaker = sentence.speech == Some(Speech::Quoted) && sentence.speaker.is_some();
        // A speech that runs over several sentences or paragraphs is opened here, and not closed.
        let is_half = whole.matches(['“', '「']).count() > whole.matches(['”', '」']).count();
        let opens_with_quotation = whole.opens_with(&['“', '「']);
        let of_speech = sentence.speech.is_some() || sentence.speaker.is_some();
        let said = self.salience.clauses[of_sentence.clone()].iter().find(|clause| !clause.cues.says());
        let said = said.filter(|_| of_speech).map_or("", |clause| clause.within.of(text));
        let ends = |letter| is_closer(letter) || is_full_stop(letter) || matches!(letter, '!' | '…' | '.' | '?');
        // 4月26日,萨维冲过终点线。 above 当地时间4月26日…: the caption of the picture that the credit is for.
        let opens_story = index == self.article.sentences.start && self.article.sentences.len() > 1;
        self.salience.sentences.push(Sentence {
            clauses: of_sentence,
            characters,
            run,
            place: index - of_run.start,
            is_alone: of_run.len() == 1,
            has_speaker,
            points_back: sentence.refers_back,
            opens_with_quotation,
            is_bare_quotation: opens_with_quotation && (whole.ends_with(is_closer) || is_half) && !has_speaker,
            is_question: whole.closes_with(&['？', '?']),
            is_asked: is_asked(whole),
            is_call: characters < CALL_CHARACTERS && whole.closes_with(&['！', '!']),
            has_end: whole.ends_with(ends) && !whole.opens_with(&['（', '(']) && !hands_over(whole),
            is_caption: opens_story && characters < CAPTION_CHARACTERS && self.has_picture_without_caption(),
            is_attendance: is_attendance(whole) || only_meets_press(whole) || is_greeting(whole),
            demands: demands(said),
            leads_up: leads_up(said),
            is_background: self.in_glossary || is_background(whole),
            is_scene: is_scene(whole),
            centrality: 1.0,
            like_lead: 0.0,
            title: 0.0,
        });
    }

    /// Which of the title's figures a number is, a bit for each.
    fn title_figures_in(&self, number: &str) -> u64 {
        let is_same = |(_, figure): &(u32, &&str)| value(figure).eq(value(number));
        (0..u64::BITS).zip(&self.title_figures).filter(is_same).fold(0, |bits, (place, _)| bits | 1 << place)
    }

    /// Whether someone is credited for a picture, and no caption stands before the credit.
    fn has_picture_without_caption(&self) -> bool {
        let head = &self.article.head;
        let between = |note: Span, credit: Span| self.document.text.get(note.end..credit.start);
        head.credits.iter().any(|credit| {
            !head.notes.iter().any(|note| between(note.span, credit.span).is_some_and(|gap| gap.trim().is_empty()))
        })
    }

    fn clause(&mut self, within: Span, text: &str, range: Range<usize>) -> Clause {
        let tokens = &self.words.tokens[range.clone()];
        let first = self.salience.terms.len();
        let mut cues = self.cue_words.of_clause(text);
        let (mut figures, mut dates, mut people, mut places, mut grammar) = (0u8, 0u8, 0u8, 0u8, 0usize);
        let mut build = Build::default();
        let mut title_figures = 0;
        for &token in tokens {
            cues.add(self.cue_words.of(token));
            let word = self.words.type_of(token);
            build.add(&word.text, word.class, token.within);
            if word.class == WordClass::Number {
                title_figures |= self.title_figures_in(&word.text);
            }
            let count = match word.class {
                WordClass::Number => &mut figures,
                WordClass::Time => &mut dates,
                WordClass::Content(P::Person) => &mut people,
                WordClass::Content(P::Place | P::Organisation | P::Name) => &mut places,
                WordClass::Function => {
                    grammar += 1;
                    continue;
                }
                WordClass::Content(_) | WordClass::Break => continue,
            };
            *count = count.saturating_add(1);
        }
        if build.promises() {
            cues.promise();
        }
        let mut classes = tokens
            .iter()
            .map(|&token| self.words.type_of(token).class)
            .filter(|class| !matches!(class, WordClass::Time | WordClass::Number | WordClass::Break));
        let opens_with = classes.next();
        let closes_with = classes.next_back().or(opens_with);
        // A clause has few words, and most of them once.
        let (mut all, mut heaviest, mut title, mut heading, mut told) = (0.0, 0.0_f64, 0.0, 0.0, 0.0);
        for term in terms_of(&self.terms, self.first_token, &range) {
            if self.salience.terms[first..].contains(&term) {
                continue;
            }
            self.salience.terms.push(term);
            let term = term as usize;
            let weight = self.salience.weights[term];
            all += weight;
            heaviest = heaviest.max(weight);
            title += if self.salience.in_title[term] { weight } else { 0.0 };
            heading += if self.in_heading[term] { weight } else { 0.0 };
            told += if self.told[term] { weight } else { 0.0 };
        }
        Clause {
            within,
            characters: text.chars().count(),
            before: 0,
            terms: first..self.salience.terms.len(),
            cues,
            figures,
            digits: text.chars().filter(|&letter| is_digit(letter)).count(),
            has_digits: figures > 0 && (text.contains(is_digit) || text.contains("百分之")),
            lacks_subject: build.lacks_subject(),
            names_day: dates > 0 && names_day(text),
            is_period: is_period(text),
            is_other_period: is_other_period(&self.title, text),
            is_condition: cues.is_source() && !cues.says() && is_condition(text),
            modifier: build.modifier(within),
            is_topic: build.is_topic(),
            is_setting: build.is_setting(),
            is_truism: is_truism(text),
            opens_with,
            closes_with,
            dates,
            people,
            places,
            grammar: grammar as f64 / tokens.len().max(1) as f64,
            holds_speech: text.has_any(&['“', '「']) && text.chars().nth(SPEECH_CHARACTERS).is_some(),
            weight: all,
            heaviest,
            title,
            heading,
            told,
            title_figures,
        }
    }

    /// What only shows once all sentences are read.
    fn compare(&mut self) {
        let salience = &mut self.salience;
        let sentence_terms = |salience: &Salience, index: usize| -> Vec<u32> {
            let clauses = salience.clauses_of(index);
            let mut terms: Vec<u32> = match (clauses.first(), clauses.last()) {
                (Some(first), Some(last)) => salience.terms[first.terms.start..last.terms.end].to_vec(),
                _ => Vec::new(),
            };
            order::sort_numbers(&mut terms);
            terms.dedup();
            terms
        };
        let terms: Vec<Vec<u32>> = (0..salience.sentences.len()).map(|index| sentence_terms(salience, index)).collect();
        let centrality = centrality(&terms, &salience.weights);
        let mut in_lead = vec![false; salience.weights.len()];
        terms.first().into_iter().flatten().for_each(|&term| in_lead[term as usize] = true);
        for ((sentence, terms), centrality) in salience.sentences.iter_mut().zip(&terms).zip(centrality) {
            let weight = |term: &u32| salience.weights[*term as usize];
            let all: f64 = terms.iter().map(weight).sum();
            let of_lead: f64 = terms.iter().filter(|&&term| in_lead[term as usize]).map(weight).sum();
            sentence.centrality = centrality;
            sentence.like_lead = if all > 0.0 { of_lead / all } else { 0.0 };
            sentence.title = terms.iter().filter(|&&term| salience.in_title[term as usize]).map(weight).sum();
        }
    }
}

/// The terms of a range of the document's tokens, with repeats; `first` is the article's first token.
fn terms_of(terms: &[Option<u32>], first: usize, tokens: &Range<usize>) -> impl Iterator<Item = u32> {
    terms[tokens.start - first..tokens.end - first].iter().flatten().copied()
}

/// What of a number tells its value: 1.8亿 of 1.8亿余.
fn value(number: &str) -> impl Iterator<Item = char> {
    number.chars().filter(|&letter| is_digit(letter) || matches!(letter, '万' | '亿' | '.' | '%' | '％'))
}
