//! Words, by jieba-rs, token for token what it gives with its complete dictionary.
//!
//! A text can only use dictionary words that occur in it. So jieba starts empty, and before a text is cut, the
//! words that occur in it are looked up in the packed lexicon and added. One word that no text can contain
//! carries the rest of the total frequency, so that every log probability is what it is in the full dictionary.

use jieba_rs::Jieba;

use crate::lexicon::{Lexicon, WordId};
use crate::text::Span;

/// Carries the frequency of all words that have not occurred yet. A non-character outside every class of
/// characters that jieba looks up, so that no text can contain it as a word.
const ABSENT_WORDS: &str = "\u{10FFFF}";

/// Cuts texts into words. Keeps the words of earlier texts, which changes no result.
pub(crate) struct Segmenter {
    jieba: Jieba,
    /// One bit a lexicon word: whether jieba has it already.
    known: Vec<u64>,
    /// Frequency of the words jieba does not have yet.
    absent: u64,
}

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Bytes of the text that was cut.
    pub span: Span,
    /// The dictionary's word, if it has this one.
    pub word: Option<WordId>,
}

impl Segmenter {
    pub(crate) fn new(lexicon: &Lexicon) -> Self {
        Self { jieba: Jieba::empty(), known: vec![0; lexicon.len().div_ceil(64)], absent: lexicon.total() }
    }

    /// The words of `text`, punctuation and white space included: their spans cover it without gaps.
    ///
    /// `lexicon` must be the one the segmenter was made with.
    pub(crate) fn cut(&mut self, lexicon: &Lexicon, text: &str) -> Vec<Token> {
        self.learn(lexicon, text);
        let tokens = self.jieba.cut(text, true);
        tokens
            .into_iter()
            .map(|token| Token { span: Span::new(token.byte_start, token.byte_end), word: lexicon.find(token.word) })
            .collect()
    }

    /// Gives jieba every dictionary word that occurs in `text`.
    fn learn(&mut self, lexicon: &Lexicon, text: &str) {
        let before = self.absent;
        for (start, _) in text.char_indices() {
            lexicon.prefixes(&text[start..], |word, length| {
                let (block, bit) = (word.0 as usize / 64, 1 << (word.0 % 64));
                if self.known[block] & bit != 0 {
                    return;
                }
                self.known[block] |= bit;
                let frequency = lexicon.frequency(word);
                self.jieba.add_word(&text[start..start + length], Some(frequency as usize), None);
                self.absent -= u64::from(frequency);
            });
        }
        if self.absent != before {
            self.jieba.add_word(ABSENT_WORDS, Some(self.absent as usize), None);
        }
    }
}
