//! What is known of an article's sentences and clauses, whatever summary they are wanted for.

use std::ops::Range;

use super::cues::Cues;
use crate::text::Span;
use crate::words::WordClass;

/// An article's sentences, and the words that carry weight in it.
pub(super) struct Salience {
    /// In reading order, one for each of the article's.
    pub sentences: Vec<Sentence>,
    pub clauses: Vec<Clause>,
    /// Terms of all clauses, one after another.
    pub terms: Vec<u32>,
    /// Weight of each term: how often it stands in the article, more in a title, times its inverse document frequency.
    pub weights: Vec<f64>,
    /// Whether the title has each term.
    pub in_title: Vec<bool>,
    pub total_weight: f64,
    pub most_weight: f64,
    pub title_weight: f64,
}

pub(super) struct Sentence {
    /// Among the article's clauses.
    pub clauses: Range<usize>,
    pub characters: usize,
    /// The document's run it is in.
    pub run: usize,
    /// Its place among the sentences of the run.
    pub place: usize,
    pub is_alone: bool,
    pub has_speaker: bool,
    pub points_back: bool,
    pub opens_with_quotation: bool,
    /// A quotation, or the first part of one, that nobody is named for.
    pub is_bare_quotation: bool,
    pub is_question: bool,
    /// What a journalist asks.
    pub is_asked: bool,
    /// A call of a few words: 爱心汇聚！
    pub is_call: bool,
    /// Ends as sentences do, and is no note in brackets nor what hands over to the articles of a document or the
    /// next part of a programme.
    pub has_end: bool,
    pub is_caption: bool,
    /// Whether it only lists who was there, tells who met the press or greets.
    pub is_attendance: bool,
    /// Whether someone demands or promises something in it, or only leads up to that.
    pub demands: bool,
    pub leads_up: bool,
    /// Whether it could stand in any text on its subject.
    pub is_background: bool,
    /// Whether it paints a scene.
    pub is_scene: bool,
    /// Mean 1.
    pub centrality: f64,
    /// Share of its words' weight that the first sentence has.
    pub like_lead: f64,
    /// Weight of its words that the title has.
    pub title: f64,
}

pub(super) struct Clause {
    /// Bytes of the run's own text.
    pub within: Span,
    pub characters: usize,
    /// Characters of the sentence before it.
    pub before: usize,
    /// Among the article's terms; repeats left out.
    pub terms: Range<usize>,
    pub cues: Cues,
    pub figures: u8,
    /// Characters that are digits.
    pub digits: usize,
    /// Whether one of them is written in digits, or a percentage.
    pub has_digits: bool,
    /// Whether it opens with a verb, or an adverb and a verb, so that it lacks a subject of its own.
    pub lacks_subject: bool,
    /// Whether it only says what day or month it is.
    pub names_day: bool,
    /// Whether it only says of what months or years the figures after it tell.
    pub is_period: bool,
    /// The same under a title that does not name the period.
    pub is_other_period: bool,
    /// Whether it tells under what circumstances the rest of its sentence holds, and that is more than when.
    pub is_condition: bool,
    /// Bytes that it can be told without: an opening that modifies its subject (由三市承办的), or joins (但).
    pub modifier: usize,
    /// Whether it names something and says nothing of it: 渡轮业的发展.
    pub is_topic: bool,
    /// Whether it only tells who, where or when: 警方在夏季行动中.
    pub is_setting: bool,
    /// Only says what its subject is in general.
    pub is_truism: bool,
    /// Class of its first word, and of its last, that is neither a time nor a number.
    pub opens_with: Option<WordClass>,
    pub closes_with: Option<WordClass>,
    pub dates: u8,
    pub people: u8,
    pub places: u8,
    /// Share of its words that are grammar.
    pub grammar: f64,
    pub holds_speech: bool,
    /// Weight of its terms; of the heaviest; of those the title has, the heading above has, and sentences before have.
    pub weight: f64,
    pub heaviest: f64,
    pub title: f64,
    pub heading: f64,
    pub told: f64,
    /// Which of the title's figures it has, a bit for each.
    pub title_figures: u64,
}

impl Clause {
    /// Whether it only gives a date in digits. Of 27日 the words are a number and its measure, and none is a time.
    pub(super) fn is_date(&self) -> bool {
        self.cues.is_source() && !self.cues.says() && self.digits > 0 && self.terms.is_empty()
    }
}

impl Salience {
    pub(super) fn clauses_of(&self, sentence: usize) -> &[Clause] {
        &self.clauses[self.sentences[sentence].clauses.clone()]
    }

    pub(super) fn terms_of(&self, clause: &Clause) -> &[u32] {
        &self.terms[clause.terms.clone()]
    }
}
