//! What a caller can ask for.

use serde::{Deserialize, Serialize};

#[cfg(target_arch = "wasm32")]
#[allow(unused_imports, reason = "the derive below needs the trait in scope")]
use tsify::Tsify;

/// What to put into a report, and how much of it. Fields left out keep their defaults.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Options {
    /// Which of jieba's words are used; the core by default.
    pub dictionary: Dictionary,
    /// Words that the text is to be cut with besides those of the dictionary, for this call only.
    pub words: Vec<UserWord>,
    /// Whether words are left exactly as jieba cuts them: numbers, dates and full-width letters in pieces, and no words
    /// but those of its dictionary, neither modern ones nor names that the text teaches.
    pub plain: bool,
    /// Most key phrases of an article and of the text; 20 by default.
    pub phrases: usize,
    /// Most terms of the text; 200 by default. Where it holds several articles, each has at most an eighth as many, or
    /// 25 where that is more.
    pub terms: usize,
    /// Most characters of an article's key points together; at least one line is given, and sentences may lose their
    /// last clauses to fit. `null`, the default, gives three to five lines of whatever length.
    pub summary_characters: Option<usize>,
}

/// A word of the caller's own: a name, a product, a coinage. Spaces, hyphens and symbols may be part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct UserWord {
    /// The word itself.
    pub word: String,
    /// Frequency in a corpus of 60 million words, which is what jieba's is. `null` means: keep it one word.
    #[serde(default)]
    pub frequency: Option<u32>,
    /// Part of speech as jieba tags it: `n`, `nr` (person), `ns` (place), `nt` (organisation), `nz` (other name), `v`…
    /// `null` takes it for a name.
    #[serde(default)]
    pub tag: Option<String>,
}

/// Which of jieba's words are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub enum Dictionary {
    /// All characters, and the words that are not among jieba's rarest (frequency 4 or less, and somewhat more for
    /// names of people and for words without a document frequency; over half of them). It cuts modern news better than
    /// the whole and takes half the bytes, compressed.
    #[default]
    Core,
    /// All of jieba's words: what jieba gives.
    Full,
}

impl Options {
    /// The fields as JavaScript names them. serde-wasm-bindgen reads the fields it knows and passes over others, so
    /// the boundary looks for misspelt ones itself.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub(crate) const FIELDS: [&str; 6] = ["dictionary", "words", "plain", "phrases", "terms", "summaryCharacters"];
}

impl UserWord {
    /// The fields, for the same reason.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub(crate) const FIELDS: [&str; 3] = ["word", "frequency", "tag"];
}

impl Default for Options {
    fn default() -> Self {
        Self {
            dictionary: Dictionary::default(),
            words: Vec::new(),
            plain: false,
            phrases: 20,
            terms: 200,
            summary_characters: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_names_all(fields: &[&str], error: &str) {
        for field in fields {
            assert!(error.contains(&format!("`{field}`")), "{error}");
        }
        assert_eq!(error.matches('`').count(), 2 * (fields.len() + 1), "{error}");
    }

    #[test]
    fn fields_are_all_there_are() {
        let error = serde_json::from_str::<Options>(r#"{"phrase": 1}"#).unwrap_err();
        assert_names_all(&Options::FIELDS, &error.to_string());
        let error = serde_json::from_str::<UserWord>(r#"{"wort": 1}"#).unwrap_err();
        assert_names_all(&UserWord::FIELDS, &error.to_string());
    }
}
