//! Captions of pictures and their credits, in a line of their own or run into a paragraph.

use super::block::CAPTION_CHARACTERS;
use super::byline::{self, BylineKind};
use super::furniture::sentence_end;
use super::person::is_person;
use crate::text::Span;
use crate::text::chars::{is_closer, is_full_stop, is_han};

/// Longest credit at the end of a caption, in characters.
const CREDIT_CHARACTERS: usize = 30;

/// Where the credit of a caption begins: `7月26日，村民走上大桥。新华社记者 林舟 摄`
pub(super) fn caption_credit(text: &str) -> Option<usize> {
    let closed = text.trim_end_matches(['）', ')', '】', '。']);
    let taken = ["摄", "攝", "摄影", "供图", "制图", "摄影报道", "图"].iter().any(|credit| closed.ends_with(credit));
    if !taken || text.chars().take(CAPTION_CHARACTERS + 1).count() > CAPTION_CHARACTERS {
        return None;
    }
    let start = sentence_end(closed)?;
    let credit = closed[start..].trim();
    let short = credit.chars().count() <= CREDIT_CHARACTERS;
    (short && !credit.contains(['，', ',']) && !credit.is_empty()).then_some(start)
}

/// The caption of a picture and its credit that a page has run into a paragraph: `…。7月26日，村民走上大桥。新华社记者
/// 林舟 摄县长表示，…。` The sentence before a credit is the caption.
pub(super) fn run_in(text: &str) -> Option<(Span, Span)> {
    let last = text.rfind(is_full_stop)?;
    text[..last].match_indices(['摄', '攝', '图', '）']).find_map(|(offset, mark)| {
        let end = offset + mark.len();
        if mark == "）" {
            return bracketed(text, end);
        }
        let reach = text[..offset].char_indices().rev().nth(CREDIT_CHARACTERS).map_or(0, |(at, _)| at);
        let start = reach + sentence_end(&text[reach..offset])?;
        let is_picture = text[end..].starts_with(is_han) && is_credit(text[start..end].trim());
        let caption = is_picture.then(|| last_sentence(text, start)).flatten()?;
        Some((Span::new(caption, start), Span::new(start, end)))
    })
}

/// The same with the credit in brackets that close at `end`: 村民走上大桥（林舟 供图）, 村民走上大桥。新华社发（林舟摄）
fn bracketed(text: &str, end: usize) -> Option<(Span, Span)> {
    let reach = text[..end].char_indices().rev().nth(CREDIT_CHARACTERS).map_or(0, |(at, _)| at);
    let open = reach + text[reach..end].rfind('（')?;
    let inside = text[open..end].trim_matches(['（', '）']);
    let is_given = inside.ends_with("供图") || inside.starts_with("图源") || inside.starts_with("资料图");
    let is_taken = inside.ends_with('摄') || inside.starts_with("摄影");
    if !(is_given || is_taken) || !text[end..].starts_with(|letter| is_han(letter) || letter == '“') {
        return None;
    }
    let agency = text[..open].strip_suffix("新华社发").unwrap_or(&text[..open]);
    let start = agency.len();
    if agency.ends_with(is_full_stop) {
        return last_sentence(text, start).map(|caption| (Span::new(caption, start), Span::new(start, end)));
    }
    // A bracket in the midst of a sentence may say who took the picture that the sentence is about.
    let reach = agency.char_indices().rev().nth(CREDIT_CHARACTERS).map_or(0, |(at, _)| at);
    let caption = reach + sentence_end(&agency[reach..]).filter(|_| is_given)?;
    (!agency[caption..].contains(['，', ',', '《'])).then_some((Span::new(caption, start), Span::new(start, end)))
}

/// Where the sentence begins that ends at `end`, if it is as short as a caption.
fn last_sentence(text: &str, end: usize) -> Option<usize> {
    let before = text[..end].trim_end_matches(|letter| is_full_stop(letter) || is_closer(letter));
    let reach = before.char_indices().rev().nth(CAPTION_CHARACTERS).map_or(0, |(at, _)| at);
    let caption = reach + sentence_end(&before[reach..]).unwrap_or(0);
    (reach == 0 || caption > reach).then_some(caption)
}

/// 新华社记者 林舟 摄, 林舟/摄, 林舟摄, 望澜县体育局供图
fn is_credit(line: &str) -> bool {
    if let Some(name) = line.strip_suffix("供图") {
        return name.chars().all(is_han) && name.chars().nth(1).is_some();
    }
    let name = line.strip_suffix(['摄', '攝']).map(|name| name.trim_end_matches(['/', '／', ' ']));
    name.is_some_and(is_person) || matches!(byline::parse_line(line), Some((BylineKind::Credit, _)))
}
