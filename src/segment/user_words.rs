//! Words that the caller gives, for one call.

use rustc_hash::FxHashMap;

use super::is_word_letter;
use crate::error::Error;
use crate::options::UserWord;
use crate::order;
use crate::text::Span;
use crate::text::chars::Letters;

/// Longest word, in characters.
const WORD_CHARACTERS: usize = 64;

/// Most words of a call.
pub(crate) const MOST_WORDS: usize = 10_000;

/// The caller's words, sorted by how they are found.
#[derive(Default)]
pub(crate) struct UserWords<'w> {
    words: FxHashMap<&'w str, &'w UserWord>,
    /// Names that are words wherever they stand; jieba is not told of them, so that it need not be set up anew.
    names: FxHashMap<&'w str, &'w UserWord>,
    /// Those names, and words that jieba cannot look up, since it divides texts at their symbols and spaces; by first
    /// character, longest first.
    beyond_jieba: FxHashMap<char, Vec<&'w str>>,
}

impl<'w> UserWords<'w> {
    /// # Errors
    ///
    /// `invalid_input` for a word that is blank, spans lines or is longer than a word can be, and for too many words.
    pub(crate) fn new(words: &'w [UserWord]) -> Result<Self, Error> {
        if words.len() > MOST_WORDS {
            return Err(Error::invalid_input(format!(
                "there are {} words, and at most {MOST_WORDS} are taken",
                words.len()
            )));
        }
        let mut all = Self::default();
        for entry in words {
            let word = entry.word.as_str();
            let too_long = word.chars().nth(WORD_CHARACTERS).is_some();
            if too_long || word.trim() != word || word.is_empty() || word.has_any(&['\n', '\r']) {
                return Err(Error::invalid_input(format!(
                    "{word:?} is no word: it has to have one to {WORD_CHARACTERS} characters, be on one line, and \
                     neither begin nor end with a space"
                )));
            }
            if all.words.insert(word, entry).is_none() && !word.chars().all(is_word_letter) {
                let first = word.chars().next().unwrap_or_default();
                all.beyond_jieba.entry(first).or_default().push(word);
            }
        }
        all.sort();
        Ok(all)
    }

    /// Adds names that the text teaches; the caller's words come first.
    pub(crate) fn and_names(mut self, names: &'w [UserWord]) -> Self {
        for name in names.iter().filter(|name| !self.words.contains_key(name.word.as_str())) {
            if self.names.insert(&name.word, name).is_none() {
                let first = name.word.chars().next().unwrap_or_default();
                self.beyond_jieba.entry(first).or_default().push(&name.word);
            }
        }
        self.sort();
        self
    }

    fn sort(&mut self) {
        for words in self.beyond_jieba.values_mut() {
            order::sort_by(words, |a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        }
    }

    /// Whether there are words that jieba has to be given.
    pub(crate) fn are_given(&self) -> bool {
        !self.words.is_empty()
    }

    pub(crate) fn get(&self, word: &str) -> Option<&'w UserWord> {
        self.words.get(word).or_else(|| self.names.get(word)).copied()
    }

    /// The words that jieba can look up, in an order that does not depend on the caller's.
    pub(super) fn of_one_block(&self) -> Vec<&'w UserWord> {
        let mut words: Vec<_> =
            self.words.values().copied().filter(|entry| entry.word.chars().all(is_word_letter)).collect();
        order::sort_by(&mut words, |a, b| a.word.cmp(&b.word));
        words
    }

    /// Whether one of the words that jieba cannot look up, or is not told of, stands in `text`.
    pub(crate) fn divide(&self, text: &str) -> bool {
        self.beyond_jieba(text).next().is_some()
    }

    /// Divides `text` at the words that jieba cannot look up; `true` marks such a word. Where several begin at one
    /// place the longest is taken.
    pub(super) fn parts(&self, text: &str) -> Vec<(Span, bool)> {
        let mut parts = Vec::new();
        let mut start = 0;
        for word in self.beyond_jieba(text) {
            if word.start >= start {
                parts.push((Span::new(start, word.start), false));
                parts.push((word, true));
                start = word.end;
            }
        }
        parts.push((Span::new(start, text.len()), false));
        parts.retain(|(part, _)| !part.is_empty());
        parts
    }

    /// The longest of the words that jieba cannot look up at each place of `text` where there is one.
    fn beyond_jieba(&self, text: &str) -> impl Iterator<Item = Span> {
        let letters = if self.beyond_jieba.is_empty() { "" } else { text }.char_indices();
        letters.filter_map(move |(start, letter)| {
            let words = self.beyond_jieba.get(&letter)?;
            let word = words.iter().find(|word| text[start..].starts_with(**word))?;
            Some(Span::new(start, start + word.len()))
        })
    }
}
