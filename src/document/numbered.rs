//! Numbered lines (公文层次, GB/T 9704): headings, run-in headings, numbered paragraphs and the items of lists.

use super::assemble::{Assembler, Opening, Rank, number_span};
use super::block::{Block, Kind, holds_sentence};
use super::numbering::{Number, NumberLevel};
use crate::text::Span;
use crate::text::chars::{Letters, is_full_stop};

/// Longest heading, in characters; what runs on longer is an ordinary sentence.
const HEADING_CHARACTERS: usize = 40;

/// Longest heading with one comma in it, and with more, in characters.
const CLAUSE_CHARACTERS: usize = 34;
const CLAUSES_CHARACTERS: usize = 24;

/// What a numbered line is.
enum Item {
    /// A heading in a line of its own, up to this byte of the line.
    Heading(usize),
    /// A heading up to this byte, where its full stop stands, and the first paragraph after it.
    RunIn(usize),
    /// A paragraph with a number and no heading, as the articles of laws are.
    Paragraph,
    /// One of a list.
    OfList,
}

impl Assembler<'_> {
    pub(super) fn add_numbered(&mut self, block: &Block, number: Number, following: &[Block]) {
        let text = self.document.text;
        let words = block.run.text(text);
        let number_span = Some(number_span(text, &block.run, number));
        let rank = Rank::of_number(number.level);
        let opening = Opening { span: block.run.span(), number: number_span, ..Opening::default() };
        let heading = |end| (number.length < end).then(|| block.run.slice(Span::new(number.length, end)));
        match self.item(&words, number, following) {
            Item::Heading(end) => self.open_section(rank, Opening { heading: heading(end), ..opening }),
            Item::RunIn(end) => {
                // The full stop closes the heading and is no part of it.
                self.open_section(rank, Opening { heading: heading(end), run_in: true, ..opening });
                self.add_paragraph(block.run.skipping(end + "。".len()));
            }
            Item::Paragraph => {
                self.open_section(rank, opening);
                self.add_paragraph(block.run.skipping(number.length));
            }
            Item::OfList => {
                self.official.list = Some(number.level);
                self.add_paragraph(block.run.clone());
            }
        }
    }

    fn item(&self, words: &str, number: Number, following: &[Block]) -> Item {
        let rest = &words[number.length..];
        let is_short = |text: &str| text.chars().take(HEADING_CHARACTERS + 1).count() <= HEADING_CHARACTERS;
        let sentence_end = rest.find(is_full_stop);
        let is_law = matches!(number.level, NumberLevel::Article);
        // 项 of an article are items of its list, however they end: （一）有码头。
        if number.level > NumberLevel::First && self.is_open(NumberLevel::Article) {
            return Item::OfList;
        }
        match sentence_end {
            None if !holds_sentence(rest) && is_short(rest) && leads_on(number, following) => {
                Item::Heading(words.len())
            }
            // （二）加强船员培训。 with text or 1. below it: a heading with a full stop of its own.
            Some(end) if end + "。".len() == rest.len() && is_short(rest) && !is_law => {
                let follows_items = self.official.list == Some(number.level);
                if goes_deeper(number, following) || !follows_items && leads_on(number, following) {
                    Item::Heading(number.length + end)
                } else if self.is_open(number.level) || number.level == NumberLevel::First {
                    Item::Paragraph
                } else {
                    Item::OfList
                }
            }
            // A single item is no list, and its first sentence no heading.
            Some(end) if end + "。".len() < rest.len() && self.is_alone(number, following) => Item::Paragraph,
            Some(end)
                if end + "。".len() < rest.len()
                    && is_short(&rest[..end])
                    && !is_law
                    && !is_clausal(&rest[..end])
                    && !(self.follows_paragraph(number) && rest[..end].chars().nth(CLAUSES_CHARACTERS).is_some()) =>
            {
                Item::RunIn(number.length + end)
            }
            _ if self.is_numbered_paragraph(rest, number) => Item::Paragraph,
            _ => Item::OfList,
        }
    }

    /// Whether a paragraph's number is one of the text's own and not of a list inside it: the articles of a law, 一、 and
    /// what goes on from a section of the same level.
    fn is_numbered_paragraph(&self, rest: &str, number: Number) -> bool {
        if rest.closes_with(&['；', ';']) {
            return false;
        }
        // Directly below a heading there is no paragraph that a list could belong to.
        let heads_section = self.open.last().is_some_and(|&(rank, section)| {
            rank < Rank::of_number(number.level) && self.document.sections[section].runs.is_empty()
        });
        match number.level {
            _ if !holds_sentence(rest) => false,
            NumberLevel::Chapter | NumberLevel::Part => false,
            NumberLevel::Article => true,
            NumberLevel::First => rest.contains(is_full_stop),
            NumberLevel::Clause(depth) => {
                depth > 0 && self.open.iter().any(|&(rank, _)| rank <= Rank::of_number(number.level))
            }
            _ => self.is_open(number.level) || heads_section,
        }
    }

    /// Whether the item before this one has no heading; this one then has none either, or a plain one.
    fn follows_paragraph(&self, number: Number) -> bool {
        let before = self.open.iter().find(|&&(rank, _)| rank == Rank::of_number(number.level));
        before.is_some_and(|&(_, section)| self.document.sections[section].heading.is_none())
    }

    /// Whether it is below no section, and no other block has a number of the same level.
    fn is_alone(&self, number: Number, following: &[Block]) -> bool {
        let is_like = |block: &Block| matches!(block.kind, Kind::Numbered(other) if other.level == number.level);
        self.open.is_empty() && self.official.list != Some(number.level) && !following.iter().any(is_like)
    }

    /// Whether a section of the same level is open.
    fn is_open(&self, level: NumberLevel) -> bool {
        self.open.iter().any(|&(rank, _)| rank == Rank::of_number(level))
    }
}

/// Whether the first sentence of an item has too much to say for a heading.
fn is_clausal(sentence: &str) -> bool {
    let commas = sentence.matches(['，', ',']).count();
    let length = sentence.chars().count();
    commas >= 3 || commas == 2 && length > CLAUSES_CHARACTERS || commas == 1 && length > CLAUSE_CHARACTERS
}

/// Whether a numbered line without a sentence end is a heading: text or deeper numbering stands below it. A line
/// numbered 1. among its like is an item of a list.
fn leads_on(number: Number, following: &[Block]) -> bool {
    following.first().is_some_and(|next| matches!(next.kind, Kind::Plain)) || goes_deeper(number, following)
}

fn goes_deeper(number: Number, following: &[Block]) -> bool {
    following.first().is_some_and(|next| matches!(next.kind, Kind::Numbered(next) if next.level > number.level))
}
