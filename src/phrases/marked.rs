//! What the text itself marks as a name: coinages in quotation marks, titles in 《》, acronyms it defines.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::candidate::{MOST_CHARACTERS, Tally};
use super::pieces::Pieces;
use crate::document::{Document, Role};
use crate::text::chars::AnyWord;
use crate::words::{Words, role_weight};

/// The texts in quotation marks or 《》 that can be names.
pub(super) fn marked_phrases(
    document: &Document<'_>,
    pieces: &Pieces<'_>,
    runs: &Range<usize>,
    words: &Words,
) -> FxHashMap<String, Tally> {
    let mut found: FxHashMap<String, Tally> = FxHashMap::default();
    for index in runs.clone() {
        let run = &document.runs[index];
        let tokens = words.runs[index].start - pieces.offset..words.runs[index].end - pieces.offset;
        let first = tokens.start as u32;
        let mut text = None;
        for place in tokens {
            let Some((close, open)) = pieces.closer_at(place).zip(pieces.pieces[place].mark) else { continue };
            let text = text.get_or_insert_with(|| run.run.text(document.text));
            let Some(inside) = marked(&text[pieces.tokens[place].within.end..], open, close) else { continue };
            let fresh = || Tally { first, ..Tally::default() };
            let tally = found.entry(inside.to_owned()).or_insert_with(fresh);
            let count = tally.count + 1;
            // A place is its own sentence, and nothing takes it or goes on from it.
            *tally = Tally { count, free: count, open_left: count, open_right: count, sentences: count, ..*tally };
            tally.weight += role_weight(run.role);
            tally.in_title |= run.role == Role::Title;
            tally.quoted |= open != '《';
            tally.titled |= open == '《';
        }
    }
    found
}

/// The words between a mark that has just opened and the one that closes it, if they can be a name.
pub(super) fn marked(text: &str, open: char, close: char) -> Option<&str> {
    let (end, _) = text.char_indices().take(MOST_CHARACTERS * 2).find(|&(_, letter)| letter == close)?;
    let inside = &text[..end];
    let longest = if open == '《' { MOST_CHARACTERS * 2 } else { MOST_CHARACTERS };
    let plain = |letter: char| letter.is_alphanumeric() || letter == '·' || letter == '—';
    let is_name = (2..=longest).contains(&inside.chars().count()) && inside.chars().all(plain);
    (is_name && inside.contains(char::is_alphabetic)).then_some(inside)
}

/// Characters of talk, and what a remark opens with.
const TALK: &[char] = &['我', '你', '您', '他', '她', '它', '们', '吗', '呢', '吧', '啊', '嘛', '被', '們', '嗎'];
const REMARKS: &[&str] = &[
    "非常", "只是", "有人", "真", "太", "很", "更", "已经", "大致", "都", "也", "还", "没", "别", "请", "让", "这",
    "那", "是",
];

/// Whether what stands in quotation marks, once and outside the title, was said and names nothing: 只是个开始,
/// 有人被刺伤了. 我的书屋·我的梦 and 我为群众办实事 are slogans.
pub(super) fn is_remark(text: &str, tally: &Tally) -> bool {
    let is_talk = text.contains(TALK) || text.ends_with('了') || text.starts_with_any(REMARKS);
    let stands_once = tally.count == 1 && !tally.titled && !tally.in_title;
    stands_once && is_talk && !text.contains('·') && !text.starts_with("我为")
}

/// Acronyms that the text defines: 技术与创新支持中心(TISC).
pub(super) fn defined_acronyms<'w>(words: &'w Words, pieces: &Pieces<'_>) -> FxHashSet<&'w str> {
    let is_capital = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    let bracketed = pieces.pieces.windows(3).filter_map(|window| match window {
        [open, inside, close] if matches!((open.mark, close.mark), (Some('（' | '('), Some('）' | ')'))) => {
            Some(inside)
        }
        _ => None,
    });
    let texts = bracketed.map(|inside| words.types[inside.id as usize].text.as_str());
    texts
        .filter(|text| text.len() >= 2 && text.starts_with(|letter: char| letter.is_ascii_uppercase()))
        .filter(|text| text.chars().all(is_capital))
        .collect()
}
