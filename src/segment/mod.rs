//! Words, by jieba-rs, token for token what it gives with the same dictionary.
//!
//! A text can only use dictionary words that occur in it. So jieba starts empty, and before a text is cut, the
//! words that occur in it are looked up in the packed lexicon and added. One word that no text can contain
//! carries the rest of the total frequency, so that every log probability is what it is in the whole dictionary.
//!
//! Layers stand above, and all can be left out: the lexicon's modern words are those that jieba lacks, [`units`] keeps
//! numbers, dates and identifiers whole, and [`user_words`] the words that the caller gives, and those that the text
//! itself teaches ([`names`], [`coined`]).

pub(crate) mod coined;
pub(crate) mod names;
mod units;
mod user_words;

use jieba_rs::Jieba;

use crate::lexicon::{Lexicon, Scan, Word};
use crate::text::Span;
pub(crate) use units::Units;
pub(crate) use user_words::{MOST_WORDS, UserWords};

/// Carries the frequency of all words that have not occurred yet. A non-character outside every class of
/// characters that jieba looks up, so that no text can contain it as a word.
const ABSENT_WORDS: &str = "\u{10FFFF}";

/// Cuts texts into words. Keeps the words of earlier texts, which changes no result.
pub(crate) struct Segmenter {
    jieba: Jieba,
    /// Knows which words jieba has already.
    scan: Scan,
    /// Frequency of the words jieba does not have yet.
    absent: u64,
    units: Units,
}

impl Segmenter {
    pub(crate) fn new(lexicon: &Lexicon, units: Units) -> Self {
        let totals = lexicon.totals();
        let absent = if units == Units::Plain { totals.jieba } else { totals.all };
        Self { jieba: Jieba::empty(), scan: Scan::new(lexicon), absent, units }
    }

    /// A segmenter that knows the caller's words besides those of `lexicon`.
    pub(crate) fn with_words(lexicon: &Lexicon, words: &UserWords<'_>, units: Units) -> Self {
        let mut segmenter = Self::new(lexicon, units);
        for word in words.of_one_block() {
            // jieba weighs a word against the dictionary words inside it, so it has to know them.
            segmenter.learn(lexicon, &word.word);
            let frequency = word.frequency.map(|frequency| frequency as usize);
            segmenter.jieba.add_word(&word.word, frequency, None);
        }
        segmenter
    }

    /// The words of `text`, punctuation and white space included: the spans cover it without gaps.
    ///
    /// `lexicon` must be the one the segmenter was made with.
    pub(crate) fn cut(&mut self, lexicon: &Lexicon, text: &str, words: &UserWords<'_>) -> Vec<Span> {
        self.learn(lexicon, text);
        let mut tokens = Vec::new();
        for (part, is_word) in words.parts(text) {
            if is_word {
                tokens.push(part);
                continue;
            }
            let cut = self.jieba.cut(part.of(text), true).into_iter();
            tokens.extend(cut.map(|token| Span::new(token.byte_start, token.byte_end).shifted(part.start)));
        }
        units::join(text, &mut tokens, self.units);
        tokens
    }

    /// Gives jieba every dictionary word that occurs in `text`.
    fn learn(&mut self, lexicon: &Lexicon, text: &str) {
        let before = self.absent;
        self.scan.words(lexicon, text, |word, place| {
            let text = place.of(text);
            let is_left_out = match self.units {
                Units::Plain => word.is_modern(),
                Units::Numbers => word.is_modern() && is_compound(text, word),
                Units::NumbersAndDates => false,
            };
            let frequency = if is_left_out { word.jieba_frequency() } else { Some(word.frequency()) };
            if let Some(frequency) = frequency {
                self.jieba.add_word(text, Some(frequency as usize), None);
                // Only a crafted lexicon has words of more than its total.
                self.absent = self.absent.saturating_sub(frequency.into());
            }
        });
        if self.absent != before {
            self.jieba.add_word(ABSENT_WORDS, Some(self.absent as usize), None);
        }
    }
}

/// Whether a modern word is made of words, as treebanks see it (数字|经济); a name is not.
fn is_compound(text: &str, word: Word<'_>) -> bool {
    text.chars().count() > 3 && !matches!(word.tag(), "nr" | "ns" | "nt" | "nz")
}

/// Whether jieba can have `letter` inside a word of its dictionary.
const fn is_word_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, '+' | '#' | '&' | '.' | '_' | '%' | '-')
        || crate::text::chars::is_han(letter) && !matches!(letter, '々' | '〇')
}
