//! jieba-rs with its default dictionary, behind the two boundaries a web page could choose: offsets and strings.

use std::sync::LazyLock;

use jieba_rs::Jieba;
use wasm_bindgen::prelude::wasm_bindgen;

static JIEBA: LazyLock<Jieba> = LazyLock::new(Jieba::new);

/// Cuts a text with the hidden Markov model on. The result has the end of every word in UTF-16 units.
#[wasm_bindgen]
pub fn cut_offsets(text: &str) -> Vec<u32> {
    let mut end = 0;
    let words = JIEBA.cut(text, true);
    let ends = words.iter().map(|token| {
        end += token.word.chars().map(char::len_utf16).sum::<usize>() as u32;
        end
    });
    ends.collect()
}

/// Cuts a text with the hidden Markov model on. The result has the words as strings.
#[wasm_bindgen]
pub fn cut(text: &str) -> Vec<String> {
    JIEBA.cut(text, true).into_iter().map(|token| token.word.to_owned()).collect()
}
