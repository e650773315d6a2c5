//! The words of a document: which word stands where, and what is known of each.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::document::{Document, Role};
use crate::lexicon::{Lexicon, Word, common_word_tag, is_stop_word, keyphraseness};
use crate::options::UserWord;
use crate::report::PartOfSpeech;
use crate::segment::UserWords;
use crate::text::Span;
use crate::text::chars::{Letters, fold_width, is_digit, is_han, is_han_numeral};
use crate::text::run::Run;

/// Inverse document frequency of a word that jieba's table lacks: proper names and coinages, but also
/// wrong cuts, so less than the rarest words have.
const UNLISTED_IDF: f64 = 7.0;

/// What a word of three characters or more that nothing knows ends with if it is a place: 望澜市.
pub(crate) const PLACE_ENDINGS: &[char] = &['市', '县', '镇', '乡', '村'];

/// Tag of a word that the caller gives without one: another proper name.
const USER_TAG: &str = "nz";

/// All words of a document, in reading order.
pub(crate) struct Words {
    pub tokens: Vec<WordToken>,
    /// Distinct words. After a second cutting there may be some that stand nowhere any more.
    pub types: Vec<WordType>,
    /// Tokens of each of the document's runs.
    pub runs: Vec<Range<usize>>,
    /// Tokens of each of the document's sentences.
    pub sentences: Vec<Range<usize>>,
}

/// One word where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordToken {
    /// Index of its type.
    pub id: u32,
    /// Bytes of its run's own text.
    pub within: Span,
}

/// A distinct word.
#[derive(Debug)]
pub(crate) struct WordType {
    pub text: String,
    pub class: WordClass,
    /// Characters.
    pub length: usize,
    /// Inverse document frequency, natural log.
    pub idf: f64,
    /// How much seldomer than others it is what a text is about; see [`keyphraseness`].
    pub keyphraseness: f64,
    pub is_stop_word: bool,
    /// Known to the lexicon or to the caller.
    pub is_listed: bool,
    /// A set phrase of the dictionary (欢声笑语), which adds colour and seldom is the subject.
    pub is_idiom: bool,
    /// Has Latin letters or digits, which may be written in another width or case: ＡＩ, AI.
    pub has_variants: bool,
}

/// What a word can be part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WordClass {
    /// Punctuation and white space: no phrase crosses it.
    Break,
    /// Bare numbers, percentages, quantities.
    Number,
    /// Dates and times.
    Time,
    /// Grammar: particles, conjunctions, adverbs, pronouns.
    Function,
    /// Anything with a meaning of its own.
    Content(PartOfSpeech),
}

/// Measures of one character, which jieba's model of characters joins with the end of a number.
const MEASURES: &[char] = &[
    '人', '件', '剂', '列', '辆', '名', '项', '箱', '份', '起', '册', '条', '株', '盆', '栋', '票', '级', '字', '次',
    '吨', '亩', '棵',
];

impl WordType {
    fn new(lexicon: &Lexicon, text: &str, user: Option<&UserWord>) -> Self {
        let word = lexicon.find(text);
        let tag = match user {
            Some(user) => Some(user.tag.as_deref().unwrap_or(USER_TAG)),
            None => {
                let modern = word.filter(|word| word.is_modern()).map(Word::tag);
                modern.or_else(|| common_word_tag(text)).or_else(|| word.map(Word::tag))
            }
        };
        let class = classify(text, tag);
        let idf = word.and_then(Word::idf).unwrap_or(UNLISTED_IDF);
        Self {
            text: text.to_owned(),
            class,
            length: text.chars().count(),
            idf,
            keyphraseness: keyphraseness(text),
            is_stop_word: is_stop_word(text),
            is_listed: tag.is_some() || word.is_some(),
            is_idiom: matches!(tag, Some("i" | "l")),
            has_variants: text.chars().any(|letter| fold_width(letter).is_ascii()),
        }
    }

    /// Whether the word alone can be a term: two characters or more, with a meaning, and not one of every report's.
    pub(crate) fn is_term(&self) -> bool {
        self.part_of_speech().is_some() && self.length > 1 && !self.is_stop_word
    }

    pub(crate) fn part_of_speech(&self) -> Option<PartOfSpeech> {
        match self.class {
            WordClass::Content(part_of_speech) => Some(part_of_speech),
            _ => None,
        }
    }
}

fn classify(text: &str, tag: Option<&str>) -> WordClass {
    use PartOfSpeech as P;
    if !text.chars().any(char::is_alphanumeric) {
        return WordClass::Break;
    }
    let numeral = |letter: char| {
        is_digit(letter)
            || is_han_numeral(letter)
            || matches!(
                letter,
                '万' | '亿' | '两' | '%' | '％' | '‰' | '℃' | '.' | '．' | '·' | '-' | '+' | ',' | ':' | '：'
            )
    };
    if text.chars().all(numeral) {
        return WordClass::Number;
    }
    if text.starts_with(is_digit)
        && text.chars().all(|letter| is_digit(letter) || matches!(letter, '年' | '月' | '日' | '号'))
    {
        return WordClass::Time;
    }
    let Some(tag) = tag else {
        // jieba joins a name with the verb of speech after it, a verb with the preposition after it, and a preposition with
        // what it stands before: 乌称, 收于, 重挫逾, 对朝, 较前, 遭非裔.
        if text.closes_with(&['称', '于', '逾']) || text.opens_with(&['对', '较', '遭']) {
            return WordClass::Function;
        }
        // jieba joins a demonstrative with the measure after it: 这款, 该名.
        if text.opens_with(&['这', '那', '该', '每']) && text.chars().nth(2).is_none() {
            return WordClass::Function;
        }
        // Or the end of a number with it: 2900|亿件, 30|余起.
        if text.opens_with(&['亿', '万', '余']) && text.chars().nth(2).is_none() && text.closes_with(MEASURES) {
            return WordClass::Number;
        }
        let is_place = text.ends_with(PLACE_ENDINGS) && text.chars().nth(2).is_some() && text.chars().all(is_han);
        if is_place {
            return WordClass::Content(P::Place);
        }
        // 5G and 3D are names; 12.5kg is a quantity.
        return match text.chars().find(|letter| letter.is_alphabetic()) {
            Some(letter) if is_han(letter) => WordClass::Content(P::Other),
            Some(_) if text.chars().filter(char::is_ascii_digit).count() * 2 > text.len() => WordClass::Number,
            Some(_) => WordClass::Content(P::Latin),
            None => WordClass::Number,
        };
    };
    match tag {
        "nr" | "nrt" | "nrfg" => WordClass::Content(P::Person),
        "ns" => WordClass::Content(P::Place),
        "nt" => WordClass::Content(P::Organisation),
        "nz" => WordClass::Content(P::Name),
        "n" | "ng" | "j" | "vn" | "an" | "s" | "k" | "h" => WordClass::Content(P::Noun),
        "v" | "vd" | "vi" | "vg" | "vq" => WordClass::Content(P::Verb),
        "a" | "ad" | "ag" | "b" | "z" => WordClass::Content(P::Adjective),
        "i" | "l" | "g" | "x" | "eng" => WordClass::Content(P::Other),
        "m" | "mq" | "mg" | "q" => WordClass::Number,
        // A festival is a day, but the subject as well.
        "t" if text.ends_with('节') => WordClass::Content(P::Noun),
        "t" | "tg" => WordClass::Time,
        "zg" if !is_stop_word(text) => WordClass::Content(P::Other),
        _ => WordClass::Function,
    }
}

impl Words {
    /// Cuts every run of the document. Column breaks are no boundary: a word may stand on both sides of one.
    pub(crate) fn cut(
        document: &Document<'_>,
        mut cut: impl FnMut(&str) -> Vec<Span>,
        lexicon: &Lexicon,
        user: &UserWords<'_>,
    ) -> Self {
        let mut types = Types::default();
        let cut_run = |run: &Run, tokens: &mut Vec<WordToken>| {
            let text = run.text(document.text);
            tokens.extend(cut(&text).into_iter().map(|within| types.token(&text, within, lexicon, user)));
        };
        let mut words = Self::gather(document, cut_run);
        words.types = types.types;
        words
    }

    /// Cuts again the runs that hold one of `user`'s words that jieba is not told of.
    pub(crate) fn cut_anew(
        self,
        document: &Document<'_>,
        mut cut: impl FnMut(&str) -> Vec<Span>,
        lexicon: &Lexicon,
        user: &UserWords<'_>,
    ) -> Self {
        let mut types = Types::of(self.types);
        let mut known = self.runs.iter();
        let cut_run = |run: &Run, tokens: &mut Vec<WordToken>| {
            let text = run.text(document.text);
            let before = known.next().cloned().unwrap_or_default();
            if user.divide(&text) {
                tokens.extend(cut(&text).into_iter().map(|within| types.token(&text, within, lexicon, user)));
            } else {
                tokens.extend_from_slice(&self.tokens[before]);
            }
        };
        let mut words = Self::gather(document, cut_run);
        words.types = types.types;
        words
    }

    /// The words of all runs and where sentences part them; `cut` appends those of one run.
    fn gather(document: &Document<'_>, mut cut: impl FnMut(&Run, &mut Vec<WordToken>)) -> Self {
        let mut tokens = Vec::new();
        let mut runs = Vec::with_capacity(document.runs.len());
        let mut sentences = Vec::with_capacity(document.sentences.len());
        for run in &document.runs {
            let first = tokens.len();
            cut(&run.run, &mut tokens);
            runs.push(first..tokens.len());
            let mut next = first;
            for sentence in &document.sentences[run.sentences.clone()] {
                let reaches = |end: usize| move |token: &WordToken| token.within.end <= end;
                let start = next + tokens[next..].partition_point(reaches(sentence.within.start));
                next = start + tokens[start..].partition_point(reaches(sentence.within.end));
                sentences.push(start..next);
            }
        }
        Self { tokens, types: Vec::new(), runs, sentences }
    }

    pub(crate) fn type_of(&self, token: WordToken) -> &WordType {
        &self.types[token.id as usize]
    }

    /// Tokens of a range of runs.
    pub(crate) fn of_runs(&self, runs: &Range<usize>) -> Range<usize> {
        match (self.runs.get(runs.start), runs.end.checked_sub(1).and_then(|last| self.runs.get(last))) {
            (Some(first), Some(last)) if !runs.is_empty() => first.start..last.end,
            _ => 0..0,
        }
    }
}

/// The distinct words so far, and where each is.
#[derive(Default)]
struct Types {
    types: Vec<WordType>,
    ids: FxHashMap<String, u32>,
}

impl Types {
    fn of(types: Vec<WordType>) -> Self {
        let ids = types.iter().map(|word| word.text.clone()).zip(0..).collect();
        Self { types, ids }
    }

    /// The word at `within` of `text`.
    fn token(&mut self, text: &str, within: Span, lexicon: &Lexicon, user: &UserWords<'_>) -> WordToken {
        let word = within.of(text);
        let id = self.ids.get(word).copied().unwrap_or_else(|| {
            let id = self.types.len() as u32;
            self.types.push(WordType::new(lexicon, word, user.get(word)));
            self.ids.insert(word.to_owned(), id);
            id
        });
        WordToken { id, within }
    }
}

/// How much more a word weighs in a title or heading than in a paragraph.
pub(crate) const fn role_weight(role: Role) -> f64 {
    match role {
        Role::Title => 4.0,
        Role::Subtitle | Role::Heading => 1.5,
        Role::Body => 1.0,
    }
}
