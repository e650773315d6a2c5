//! Paragraphs that a column break cut in two, mid-sentence or mid-word, and a blank line now parts.

use super::block::{Block, Kind, bracket_is_open, has_ended, holds_sentence, is_note};
use super::numbering::NumberLevel;
use super::picture::caption_credit;
use super::title_line;
use crate::text::chars::Letters;

/// Shortest text without a sentence end that still can only be the beginning of a paragraph, in characters: a
/// heading of this length does not exist.
const PARAGRAPH_CHARACTERS: usize = 50;

/// Longest annotation in two lines, in bytes: some 60 characters.
const ANNOTATION_BYTES: usize = 180;

/// Most pieces of a paragraph: no page has more columns, and each look at a run goes through its pieces.
const MOST_PIECES: usize = 16;

/// Joins each block that stops short with the block it goes on in.
pub(super) fn join(text: &str, blocks: Vec<Block>) -> Vec<Block> {
    let has_title = blocks.split_first().is_some_and(|(first, following)| title_line::is_title(text, first, following));
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        let is_below_title = has_title && joined.len() == 1;
        match joined.last_mut().filter(|_| !is_below_title) {
            Some(before) if is_column_break(text, before, &block) || closes_annotation(text, before, &block) => {
                for piece in block.run.pieces() {
                    before.run.push(piece);
                }
                if is_note(&before.run.text(text)) {
                    before.kind = Kind::Note;
                }
            }
            _ => joined.push(block),
        }
    }
    joined
}

/// Whether two lines are one annotation in brackets: （2019年1月2日国务院 ⏎ 第54次常务会议通过）
fn closes_annotation(text: &str, before: &Block, after: &Block) -> bool {
    let (head, tail) = (before.run.span().of(text), after.run.span().of(text));
    let both = matches!((&before.kind, &after.kind), (Kind::Plain, Kind::Plain));
    let in_brackets = both && head.opens_with(&['（', '(']) && tail.closes_with(&['）', ')']);
    in_brackets
        && head.len() + tail.len() <= ANNOTATION_BYTES
        && !head.has_any(&['）', ')'])
        && !tail.has_any(&['（', '('])
}

/// Whether `after` goes on where `before` stops.
fn is_column_break(text: &str, before: &Block, after: &Block) -> bool {
    if !may_stop_short(before) || !matches!(after.kind, Kind::Plain) || before.run.pieces().count() == MOST_PIECES {
        return false;
    }
    // Of a block already joined only the last piece can stop short.
    let Some(last) = before.run.pieces().last() else { return false };
    let (head, tail) = (last.of(text), after.run.span().of(text));
    if has_ended(head) || caption_credit(head).is_some() {
        return false;
    }
    // “汽车 ⏎ 电子…”: what closes in the next block has to have been opened in this one.
    let quotation_goes_on =
        quotation_is_open(head) && tail.first_of(&['“', '”']).is_some_and(|at| tail[at..].starts_with('”'));
    if quotation_goes_on {
        return true;
    }
    let is_paragraph = holds_sentence(head)
        || before.run.span() != last
        || head.chars().take(PARAGRAPH_CHARACTERS).count() == PARAGRAPH_CHARACTERS;
    let goes_on = tail.opens_with(&['、', '，', ',', '。', '）', ')', '”', '；', ';', '》']);
    is_paragraph && (holds_sentence(tail) || goes_on || bracket_is_open(head))
}

/// Whether the last quotation mark opens one. Alone this proves nothing, since a quotation of several paragraphs
/// opens each and closes only the last.
fn quotation_is_open(text: &str) -> bool {
    text.last_of(&['“', '”']).is_some_and(|at| text[at..].starts_with('“'))
}

/// Whether a block is of a kind that can stop short: a paragraph, or an item with a run-in heading.
fn may_stop_short(block: &Block) -> bool {
    match &block.kind {
        Kind::Plain => true,
        Kind::Numbered(number) => number.level > NumberLevel::Part,
        _ => false,
    }
}
