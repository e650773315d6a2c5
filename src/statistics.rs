//! Counts of a text or one of its articles, and whether it is Chinese and long enough to be summed up.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::report::{Statistics, Status};
use crate::text::chars::is_han;
use crate::words::{WordClass, WordToken, Words};

/// Fewer Han characters than this are too short to sum up.
pub const MIN_HAN: usize = 30;

/// The counts of `text`, which has these of the document's tokens and sentences.
pub(crate) fn statistics(text: &str, words: &Words, tokens: Range<usize>, sentences: Range<usize>) -> Statistics {
    let is_word = |token: &&WordToken| words.type_of(**token).class != WordClass::Break;
    let has_word = |sentence: &&Range<usize>| words.tokens[(*sentence).clone()].iter().any(|token| is_word(&token));
    let (mut characters, mut han_characters) = (0, 0);
    for letter in text.chars() {
        characters += usize::from(!letter.is_whitespace());
        han_characters += usize::from(is_han(letter));
    }
    let tokens = || words.tokens[tokens.clone()].iter().filter(is_word);
    Statistics {
        characters,
        han_characters,
        sentences: words.sentences[sentences].iter().filter(has_word).count(),
        words: tokens().count(),
        distinct_words: tokens().map(|token| token.id).collect::<FxHashSet<_>>().len(),
    }
}

/// What `text`, of these counts, is good for.
pub(crate) fn status(text: &str, statistics: &Statistics) -> Status {
    // Han is asked first, since the tables of all letters are slow to look through.
    let letters = text.chars().filter(|&letter| is_han(letter) || letter.is_alphabetic()).count();
    let letters = letters.saturating_sub(letters_of_addresses(text));
    if letters > 0 && statistics.han_characters * 3 < letters {
        Status::NotChinese
    } else if statistics.han_characters < MIN_HAN {
        Status::TooShort
    } else {
        Status::Ok
    }
}

/// Letters of web addresses, which are of no language.
fn letters_of_addresses(text: &str) -> usize {
    let mut letters = 0;
    let mut end = 0;
    for (at, mark) in text.match_indices("://") {
        if at < end {
            continue;
        }
        let address = &text[at + mark.len()..];
        let length = address.find(|letter: char| !letter.is_ascii_graphic()).unwrap_or(address.len());
        letters += address[..length].bytes().filter(u8::is_ascii_alphabetic).count();
        end = at + mark.len() + length;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_of_no_language() {
        let statistics =
            |han_characters| Statistics { characters: 0, han_characters, sentences: 1, words: 1, distinct_words: 1 };
        let address = format!("https://example.org/?to=http://example.net/{}", "a/b".repeat(200));
        let chinese = "岚州大桥通车".repeat(10);
        assert_eq!(status(&format!("{chinese}{address}，{chinese}"), &statistics(120)), Status::Ok);
        assert_eq!(status(&format!("{chinese}{}", "word ".repeat(200)), &statistics(60)), Status::NotChinese);
        assert_eq!(letters_of_addresses("://a1://b。c://"), 2);
    }
}
