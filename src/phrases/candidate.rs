//! What may be a key phrase, and what is known of it.

use std::borrow::Cow;

use super::pieces::COINAGE_CHARACTERS;
use crate::report::PartOfSpeech as P;
use crate::words::{WordToken, Words};

/// Longest candidate, in characters.
pub(super) const MOST_CHARACTERS: usize = 14;

/// Longest phrase in quotation marks that is likely a name, in characters; what is longer was most often said.
const NAME_CHARACTERS: usize = 8;

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
    pub tally: Tally,
    /// Words; 0 for a phrase in quotation marks that begins or ends inside a word.
    pub words: usize,
    pub characters: usize,
    /// Sentence of the first place, as numbered by [`super::pieces::Pieces`].
    pub first_sentence: u32,
    /// Stands in the text's last sentence.
    pub in_last_sentence: bool,
    /// The text defines it as an acronym.
    pub is_acronym: bool,
    pub idf: Idf,
    /// Mean of its words; see [`crate::lexicon::keyphraseness`].
    pub keyphraseness: f64,
    /// Parts of speech of the first and the last word.
    pub opening: P,
    pub closing: P,
    /// Words of one character, and stop words.
    pub single_characters: u32,
    pub stop_words: u32,
    pub closes_with_stop_word: bool,
    /// Of one word: openings and closings of longer words, at all their places, that are it.
    pub within: u32,
    pub is_idiom: bool,
    /// Words that the lexicon lacks: names, and pieces of wrong cuts.
    pub unlisted_words: u32,
    /// Its share of the places of the rarest and the commonest of its words.
    pub share_of_rarest: f64,
    pub share_of_commonest: f64,
}

impl Candidate<'_> {
    /// Whether the text marks it as a name that it coins, or as the title of a work.
    pub(super) const fn is_coinage(&self) -> bool {
        let quoted = self.tally.quoted && !self.is_idiom && self.characters <= NAME_CHARACTERS;
        (quoted || self.tally.titled) && self.characters >= COINAGE_CHARACTERS as usize
    }

    /// A phrase in quotation marks that is no run of words.
    pub(super) fn marked(text: String, tally: Tally, first_sentence: u32) -> Self {
        Self {
            words: 0,
            characters: text.chars().count(),
            tally,
            first_sentence,
            in_last_sentence: false,
            is_acronym: false,
            idf: Idf { mean: MARKED_IDF, least: MARKED_IDF, most: MARKED_IDF },
            keyphraseness: 0.0,
            opening: P::Other,
            closing: P::Other,
            single_characters: 0,
            stop_words: 0,
            closes_with_stop_word: false,
            within: 0,
            is_idiom: false,
            unlisted_words: 0,
            share_of_rarest: 1.0,
            share_of_commonest: 1.0,
            form: Form::Marked(text),
        }
    }
}

/// What the places of a candidate add up to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub count: u32,
    /// Places that no longer repeated candidate takes.
    pub free: u32,
    /// First place: a token of the range.
    pub first: u32,
    /// Places with nothing before, or after, that the phrase could go on in.
    pub open_left: u32,
    pub open_right: u32,
    /// Sentences it stands in, and the last of them.
    pub sentences: u32,
    pub last_sentence: u32,
    /// Summed role weights of all places.
    pub weight: f64,
    pub in_title: bool,
    /// In a heading or subtitle.
    pub in_heading: bool,
    /// Places that are a part of a coinage in quotation marks.
    pub in_coinage: u32,
    /// Stands in quotation marks, or in 《》, by itself.
    pub quoted: bool,
    pub titled: bool,
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
    pub sentences: u32,
    /// Share of the terms' places that are not a term's first.
    pub repetition: f64,
    pub is_one_paragraph: bool,
    /// Places of the commonest term.
    pub most_places: u32,
    /// Whether the text is a catalogue's record: one paragraph, and after its last sentence a line without an end, which
    /// is the title.
    pub is_record: bool,
}
