//! The title that opens a text without any mark, told by the lines below it.
//!
//! Most are short lines that end no sentence, and are told by that alone. These may be as long as a paragraph's line
//! (习近平在…时强调 …), or ask and exclaim.

use super::assemble::{is_paragraph, reaches_body};
use super::block::{Block, Kind};
use super::picture::caption_credit;
use super::{dateline, lead};
use crate::text::chars::Letters;

/// Longest title, in characters.
const CHARACTERS: usize = 120;

/// How much shorter a line is than the one above it, in characters, where the two are no lines of one paragraph.
const SHORTER: usize = 4;

/// What ends a line that goes on in the next, and what begins one that goes on from the line before.
const GOES_ON: &[char] = &['，', ',', '、', '：', ':', '；', ';', '（', '(', '《', '“'];
const GOES_ON_FROM: &[char] = &['，', ',', '、', '。', '；', ';', '）', ')', '》', '”'];

/// Shortest part of a title in parts, in characters: 袁 野 is a name.
const PART_CHARACTERS: usize = 6;

/// Whether spaces part a line as they part titles, and no sentence: 岚州市长在大会上强调 把渡口管好 让旅客放心.
fn is_in_parts(line: &str) -> bool {
    let is_part = |part: &str| part.chars().nth(PART_CHARACTERS - 1).is_some();
    !line.has_any(&['，', ',']) && line.split_whitespace().nth(1).is_some() && line.split_whitespace().all(is_part)
}

/// Whether `first`, the first line of a text, is its title.
///
/// In text that is broken into lines of one width no line is much longer than the first, so that a longer paragraph
/// tells that the first is no part of one. Nor is a line that spaces part.
pub(super) fn is_title(text: &str, first: &Block, following: &[Block]) -> bool {
    let line = first.run.text(text);
    let characters = line.chars().take(CHARACTERS + 1).count();
    let can_be = matches!(first.kind, Kind::Plain)
        && characters <= CHARACTERS
        && !line.contains('。')
        && !line.ends_with(GOES_ON)
        && !lead::is_picture(&line)
        && !line.closes_with(&['摄', '攝'])
        && caption_credit(&line).is_none()
        && dateline::at_start(&line).is_none();
    if !can_be || !reaches_body(text, following) {
        return false;
    }
    for next in following {
        // Of a paragraph whose lines are joined already, the first of them.
        let next_line = next.run.pieces().next().map_or("", |line| line.of(text));
        // Pages have their title in the frame and above the text.
        if line.contains(next_line) {
            continue;
        }
        // 新华社岚州2月2日电 题：…
        if dateline::at_start(next_line).is_some() {
            return true;
        }
        let length = next_line.chars().take(characters + SHORTER).count();
        if is_paragraph(text, next) {
            return (length > characters || is_in_parts(&line)) && !next_line.starts_with(GOES_ON_FROM);
        }
        if matches!(next.kind, Kind::Plain) && length + SHORTER > characters {
            return false;
        }
    }
    false
}
