//! Captions of pictures and their credits, in a line of their own or run into a paragraph.

use super::block::CAPTION_CHARACTERS;
use super::byline::{self, BylineKind};
use super::furniture::sentence_end;
use super::person::is_person;
use crate::text::Span;
use crate::text::chars::{AnyWord, Letters, is_closer, is_digit, is_full_stop, is_han};

/// Longest credit at the end of a caption, in characters.
const CREDIT_CHARACTERS: usize = 30;

/// Where the credit of a caption begins: `7月26日，村民走上大桥。新华社记者 林舟 摄`
pub(super) fn caption_credit(text: &str) -> Option<usize> {
    let closed = text.trim_closing(&['）', ')', '】', '。']);
    let taken = closed.ends_with_any(&["摄", "攝", "摄影", "供图", "制图", "摄影报道", "图"]);
    if !taken || text.chars().take(CAPTION_CHARACTERS + 1).count() > CAPTION_CHARACTERS {
        return None;
    }
    let start = sentence_end(closed)?;
    let credit = closed[start..].trim();
    let short = credit.chars().count() <= CREDIT_CHARACTERS;
    (short && !credit.has_any(&['，', ',']) && !credit.is_empty()).then_some(start)
}

/// The caption of a picture and its credit that a page has run into a paragraph: `…。7月26日，村民走上大桥。新华社记者
/// 林舟 摄县长表示，…。` The caption is the sentence before the credit, or what a space parts from it: 桥上的村民 望澜影像 图.
pub(super) fn run_in(text: &str) -> Option<(Span, Span)> {
    let last = text.rfind(is_full_stop)?;
    text[..last].match_indices(['摄', '攝', '图', '）']).find_map(|(offset, mark)| {
        let end = offset + mark.len();
        if mark == "）" {
            return bracketed(text, end);
        }
        let end =
            if text[..offset].ends_with("资料") && text[end..].starts_with('片') { end + "片".len() } else { end };
        // 图源：…, 图自…, 图为…
        if !opens_sentence(text[end..].trim_start()) || text[end..].opens_with(&['源', '自', '为', '文']) {
            return None;
        }
        let reach = characters_before(text, offset, CAPTION_CHARACTERS);
        let start = sentence_end(&text[reach..offset]).map(|start| reach + start).or((reach == 0).then_some(0))?;
        if is_credit(text[start..end].trim()) {
            // The caption may be a paragraph of its own.
            return last_sentence(text, start).map(|caption| (Span::new(caption, start), Span::new(start, end)));
        }
        let spaces = text[start..offset].match_indices(char::is_whitespace).map(|(space, _)| start + space);
        let short = |&space: &usize| characters_before(text, offset, CREDIT_CHARACTERS) <= space;
        let mut credits = spaces.filter(short).filter(|&space| !text[start..space].trim().is_empty());
        let credit = credits.find(|&space| is_credit(text[space..end].trim()))?;
        Some((Span::new(start, credit), Span::new(credit, end)))
    })
}

/// The same with the credit in brackets that close at `end`: 村民走上大桥（林舟 供图）, 村民走上大桥。新华社发（林舟摄）
fn bracketed(text: &str, end: usize) -> Option<(Span, Span)> {
    let reach = characters_before(text, end, CREDIT_CHARACTERS);
    let open = reach + text[reach..end].rfind('（')?;
    let inside = text[open..end].trim_both(&['（', '）']);
    let is_given = inside.ends_with("供图") || inside.starts_with("图源") || inside.starts_with("资料图");
    let is_taken = inside.ends_with('摄') || inside.starts_with("摄影");
    if !(is_given || is_taken) || !opens_sentence(&text[end..]) {
        return None;
    }
    let agency = text[..open].strip_suffix("新华社发").unwrap_or(&text[..open]);
    let start = agency.len();
    if agency.ends_with(is_full_stop) {
        return last_sentence(text, start).map(|caption| (Span::new(caption, start), Span::new(start, end)));
    }
    // A bracket in the midst of a sentence may say who took the picture that the sentence is about.
    let is_caption = is_given || inside.contains("记者") || inside.contains("发 ");
    let reach = characters_before(agency, start, CREDIT_CHARACTERS);
    let near = sentence_end(&agency[reach..]).map(|end| reach + end).or((reach == 0).then_some(0));
    let near = near.filter(|&caption| !agency[caption..].has_any(&['，', ',', '《']));
    let opens = inside.starts_with("资料图")
        && characters_before(agency, start, CAPTION_CHARACTERS) == 0
        && sentence_end(agency).is_none();
    let caption = near.or(opens.then_some(0)).filter(|_| is_caption)?;
    Some((Span::new(caption, start), Span::new(start, end)))
}

/// Where the sentence begins that ends at `end`, if it is as short as a caption.
fn last_sentence(text: &str, end: usize) -> Option<usize> {
    let before = text[..end].trim_end_matches(|letter| is_full_stop(letter) || is_closer(letter));
    let reach = characters_before(before, before.len(), CAPTION_CHARACTERS);
    let caption = reach + sentence_end(&before[reach..]).unwrap_or(0);
    (reach == 0 || caption > reach).then_some(caption)
}

/// What may stand after a credit that nothing parts from the text.
fn opens_sentence(text: &str) -> bool {
    text.starts_with(|letter| is_han(letter) || is_digit(letter) || letter == '“')
}

/// Where the last `count` characters before `end` begin.
fn characters_before(text: &str, end: usize, count: usize) -> usize {
    text[..end].char_indices().rev().nth(count).map_or(0, |(at, _)| at)
}

/// Whether a line only says who took a picture, or whose it is: 新华社记者 林舟 摄, 林舟/摄, 林舟摄, 望澜县体育局 供图, 望澜影像 资料图, 资料图片
fn is_credit(line: &str) -> bool {
    if line == "资料图片" {
        return true;
    }
    // A gap parts it from the caption.
    if line.split(char::is_whitespace).any(str::is_empty) {
        return false;
    }
    let given = ["供图", " 资料图", " 图", "\u{a0}图"].iter().find_map(|mark| line.strip_suffix(mark));
    if let Some(name) = given {
        let name = name.trim_end();
        // Of two words the first may be a caption.
        let is_one = !name.contains(' ') || name.starts_with("本文图片") || name.contains("记者");
        return is_one && name.chars().all(|letter| is_han(letter) || letter == ' ') && name.chars().nth(1).is_some();
    }
    let name = line.strip_closing(&['摄', '攝']).map(|name| name.trim_closing(&['/', '／', ' ']));
    name.is_some_and(is_person) || matches!(byline::parse_line(line), Some((BylineKind::Credit, _)))
}
