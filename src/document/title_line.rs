//! The title that opens a text without any mark, told by the lines below it.
//!
//! Most are short lines that end no sentence, and are told by that alone. These may be as long as a paragraph's line
//! (习近平在…时强调 …), or ask and exclaim.

use super::assemble::{is_paragraph, reaches_body};
use super::block::{Block, Kind};
use super::picture::caption_credit;
use super::{dateline, lead};

/// Longest title, in characters.
const CHARACTERS: usize = 120;

/// How much shorter a line is than the one above it, in characters, where the two are no lines of one paragraph.
const SHORTER: usize = 4;

/// What ends a line that goes on in the next, and what begins one that goes on from the line before.
const GOES_ON: &[char] = &['，', ',', '、', '：', ':', '；', ';', '（', '(', '《', '“'];
const GOES_ON_FROM: &[char] = &['，', ',', '、', '。', '；', ';', '）', ')', '》', '”'];

/// Whether `first`, the first line of a text, is its title.
///
/// In text that is broken into lines of one width no line is much longer than the first, so that a longer paragraph
/// tells that the first is no part of one.
pub(super) fn is_title(text: &str, first: &Block, following: &[Block]) -> bool {
    let line = first.run.text(text);
    let characters = line.chars().take(CHARACTERS + 1).count();
    let can_be = matches!(first.kind, Kind::Plain)
        && characters <= CHARACTERS
        && !line.contains('。')
        && !line.ends_with(GOES_ON)
        && !lead::is_picture(&line)
        && !line.ends_with(['摄', '攝'])
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
            return length > characters && !next_line.starts_with(GOES_ON_FROM);
        }
        if matches!(next.kind, Kind::Plain) && length + SHORTER > characters {
            return false;
        }
    }
    false
}
