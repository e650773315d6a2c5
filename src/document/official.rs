//! What official documents have beside their text (GB/T 9704): whom they address, who signs them and when, what is
//! attached to them, and their tables of contents.

use super::assemble::{Assembler, BARE_TITLE_CHARACTERS, Opening, Rank, is_paragraph, passage};
use super::block::{Block, Kind, holds_sentence};
use super::numbering::NumberLevel;
use crate::text::chars::{AnyWord, Letters};
use crate::text::run::Run;

/// What 主送机关 are called, at the end of the line that addresses them.
const ADDRESSEES: &[&str] = &[
    "政府", "部", "委", "局", "厅", "院", "办", "会", "机构", "单位", "公司", "银行", "代表", "委员", "同志", "主席",
    "领导", "乡镇",
];

/// Longest line that a document addresses others in, in characters.
const ADDRESS_CHARACTERS: usize = 120;

/// Longest line of a signature, in characters, and most lines of one above its date.
const SIGNATURE_CHARACTERS: usize = 30;
const SIGNATURE_LINES: usize = 3;

/// Most lines that the title of an attachment is set in.
const TITLE_LINES: usize = 3;

/// Where an official document has got to.
#[derive(Debug, Default)]
pub(super) struct Official {
    /// The level of the list that the last block was an item of.
    pub list: Option<NumberLevel>,
    /// Whether the last block was a signature, its date or a note below it, so that a title may follow.
    signed: bool,
    /// Whether the last block was of the list of what is attached: 附件：1.….
    listing: bool,
    /// The first entry of the table of contents that is being passed over.
    contents: Option<String>,
}

impl Assembler<'_> {
    /// Hangs a block in that only official documents have, and says how many that follow went with it.
    pub(super) fn add_official(&mut self, block: &Block, following: &[Block]) -> Option<usize> {
        let text = self.document.text;
        let words = block.run.text(text);
        let listing = std::mem::take(&mut self.official.listing);
        let signed = std::mem::take(&mut self.official.signed);
        if !matches!(block.kind, Kind::Numbered(_)) {
            self.official.list = None;
        }
        if self.passes_contents(&words, block) {
            self.add_note(&block.run);
            return Some(0);
        }
        match block.kind {
            // 附件：1.…, and the lines numbered 2. and so on below it.
            Kind::Numbered(_) if listing && !holds_sentence(&words) => {
                self.official.listing = true;
                self.add_note(&block.run);
                Some(0)
            }
            Kind::Date(_) | Kind::Note if signed => {
                self.official.signed = true;
                None
            }
            Kind::Plain => self.add_of_letter(block, &words, following).or_else(|| {
                let titled = signed && self.has_body;
                titled.then(|| self.add_attached_title(block, following)).flatten()
            }),
            _ => None,
        }
    }

    fn add_of_letter(&mut self, block: &Block, words: &str, following: &[Block]) -> Option<usize> {
        if !self.has_body && self.is_address(words) && !following.is_empty() {
            self.add_note(&block.run);
            return Some(0);
        }
        if self.has_body && is_signature(words) && self.signs(following) {
            let signatory = passage(self.document.text, &block.run);
            self.head().signatories.push(signatory);
            self.official.signed = true;
            return Some(0);
        }
        let plain: String = words.chars().filter(|letter| !letter.is_whitespace()).collect();
        if self.has_body && plain.starts_with_any(&["附件：", "附件:", "附：", "附:"]) && !holds_sentence(words)
        {
            self.official.listing = true;
            self.add_note(&block.run);
            return Some(0);
        }
        let number = plain.strip_prefix("附件").filter(|number| number.chars().count() <= 2);
        let is_numeral = |letter: char| letter.is_numeric() || "一二三四五六七八九十".contains(letter);
        if number.is_some_and(|number| number.chars().all(is_numeral)) {
            let (heading, taken) = self.title_lines(following);
            let span = block.run.span();
            self.open_section(Rank::ATTACHMENT, Opening { span, number: Some(span), heading, ..Opening::default() });
            return Some(taken);
        }
        None
    }

    /// 各省、自治区、直辖市人民政府，…：
    fn is_address(&mut self, words: &str) -> bool {
        let Some(organs) = words.strip_closing(&['：', ':']) else { return false };
        let has_title = !self.head().title.is_empty();
        let short = words.chars().take(ADDRESS_CHARACTERS + 1).count() <= ADDRESS_CHARACTERS;
        has_title
            && short
            && !organs.has_any(&['。', '“', '：'])
            && (organs.starts_with('各') || organs.ends_with_any(ADDRESSEES))
    }

    /// Whether a date stands below a line, and nothing but other such lines between them.
    fn signs(&self, following: &[Block]) -> bool {
        let below = following
            .iter()
            .take(SIGNATURE_LINES)
            .find(|block| !(matches!(block.kind, Kind::Plain) && is_signature(&block.run.text(self.document.text))));
        // A date in brackets belongs to the title above it.
        below.is_some_and(|block| matches!(&block.kind, Kind::Date(date) if !date.text.opens_with(&['（', '('])))
    }

    /// The title of what is attached to a document, in as many lines as it is set in.
    fn add_attached_title(&mut self, block: &Block, following: &[Block]) -> Option<usize> {
        let lines: Vec<&Block> = std::iter::once(block).chain(following).take(TITLE_LINES).collect();
        let (heading, taken) =
            joined_title(self.document.text, &lines, &following[..following.len().min(TITLE_LINES + 2)])?;
        let opening = Opening { span: heading.span(), heading: Some(heading), ..Opening::default() };
        self.open_section(Rank::ATTACHED_TITLE, opening);
        Some(taken - 1)
    }

    fn title_lines(&self, following: &[Block]) -> (Option<Run>, usize) {
        let lines: Vec<&Block> = following.iter().take(TITLE_LINES).collect();
        let ahead = &following[..following.len().min(TITLE_LINES + 2)];
        joined_title(self.document.text, &lines, ahead).map_or((None, 0), |(heading, taken)| (Some(heading), taken))
    }

    /// Whether a block is of the table of contents: everything below 目录 until its first entry comes again.
    fn passes_contents(&mut self, words: &str, block: &Block) -> bool {
        let plain: String = words.chars().take(TITLE_LINES * 20).filter(|letter| !letter.is_whitespace()).collect();
        match &self.official.contents {
            None if is_contents(words) => {
                self.official.contents = Some(String::new());
                true
            }
            None => false,
            Some(first) if first.is_empty() && !holds_sentence(words) => {
                self.official.contents = Some(plain);
                true
            }
            Some(first) => {
                let passes = *first != plain && !holds_sentence(words) && !matches!(block.kind, Kind::Heading { .. });
                if !passes {
                    self.official.contents = None;
                }
                passes
            }
        }
    }
}

/// The lines of a title joined, and how many they are, if text stands below them.
fn joined_title(text: &str, lines: &[&Block], ahead: &[Block]) -> Option<(Run, usize)> {
    let is_line = |block: &&&Block| {
        let words = block.run.text(text);
        let short = words.chars().take(BARE_TITLE_CHARACTERS + 1).count() <= BARE_TITLE_CHARACTERS;
        matches!(block.kind, Kind::Plain) && short && !holds_sentence(&words) && !is_contents(&words)
    };
    let taken = lines.iter().take_while(is_line).count();
    let mut title = lines.first().filter(|_| taken > 0)?.run.clone();
    for line in &lines[1..taken] {
        line.run.pieces().for_each(|piece| title.push(piece));
    }
    ahead.iter().any(|block| is_paragraph(text, block)).then_some((title, taken))
}

/// 目　　录, in its own line.
fn is_contents(words: &str) -> bool {
    let mut letters = words.chars().filter(|letter| !letter.is_whitespace());
    letters.next() == Some('目')
        && letters.next().is_some_and(|letter| matches!(letter, '录' | '錄'))
        && letters.next().is_none()
}

/// Whether a line can be the name of an organ or an official above a date.
fn is_signature(words: &str) -> bool {
    let short = words.chars().take(SIGNATURE_CHARACTERS + 1).count() <= SIGNATURE_CHARACTERS;
    short && !holds_sentence(words) && !words.has_any(&['，', ',', '、', '“']) && !words.starts_with("附件")
}
