//! Hangs blocks into articles and sections.

use super::block::{Block, Kind, holds_sentence};
use super::numbering::{Number, NumberLevel};
use super::official::Official;
use super::reference::opens_backwards;
use super::sentence;
use super::speech::{Attribution, Dialogue};
use super::{Article, Document, Role, Section, Sentence, TextRun};
use super::{byline, dateline, furniture, lead, picture};
use crate::report::{Byline, Head, Passage};
use crate::text::chars::{Letters, is_han};
use crate::text::{Span, run::Run};

/// Longest line that can be a heading without any mark, in characters.
const BARE_HEADING_CHARACTERS: usize = 26;

/// Longest line that can be a title without any mark, in characters.
pub(super) const BARE_TITLE_CHARACTERS: usize = 45;

/// Longest line between a marked title and the text that can only be page furniture (字号：默认, 打印), in characters.
const FURNITURE_CHARACTERS: usize = 18;

/// Labels whose value may stand in the line below.
const LABELS: &[&str] = &["来源", "稿源", "作者", "发布时间", "时间", "稿件来源"];

/// Most lines a title without any mark can have.
const BARE_TITLE_LINES: usize = 3;

/// What a heading is subordinate to: a lower rank takes in a higher one. The values leave room between kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank(u8);

impl Rank {
    pub(super) const ATTACHMENT: Self = Self(8);
    pub(super) const ATTACHED_TITLE: Self = Self(10);
    pub(super) const BARE: Self = Self(40);

    const fn of_hashes(depth: usize) -> Self {
        Self(depth as u8)
    }

    pub(super) const fn of_number(level: NumberLevel) -> Self {
        Self(match level {
            NumberLevel::Chapter => 20,
            NumberLevel::Part => 30,
            NumberLevel::Article => 45,
            NumberLevel::Clause(depth) => 46 + depth,
            NumberLevel::First => 50,
            NumberLevel::Second => 60,
            NumberLevel::Third => 70,
            NumberLevel::Fourth => 80,
        })
    }
}

/// What a section opens with.
#[derive(Default)]
pub(super) struct Opening {
    pub span: Span,
    pub number: Option<Span>,
    pub heading: Option<Run>,
    /// Whether the first paragraph stands in the line of the heading.
    pub run_in: bool,
}

pub(super) fn assemble<'t>(text: &'t str, blocks: &[Block]) -> Document<'t> {
    let mut assembler = Assembler::new(text);
    let mut rest = blocks;
    while let Some((block, following)) = rest.split_first() {
        let taken = assembler.add(block, following);
        rest = &following[taken..];
    }
    assembler.finish()
}

pub(super) struct Assembler<'t> {
    pub(super) document: Document<'t>,
    /// The article being filled is the last one; `false` before the first block.
    pub(super) started: bool,
    /// Ranks and indices of the sections that are open, outermost first.
    pub(super) open: Vec<(Rank, usize)>,
    /// Whether the article's title was marked as one.
    pub(super) has_marked_title: bool,
    /// Whether the article has a paragraph yet.
    pub(super) has_body: bool,
    /// Where an official document has got to.
    pub(super) official: Official,
    /// Who speaks.
    dialogue: Dialogue,
}

impl<'t> Assembler<'t> {
    fn new(text: &'t str) -> Self {
        let document =
            Document { text, articles: Vec::new(), sections: Vec::new(), runs: Vec::new(), sentences: Vec::new() };
        Self {
            document,
            started: false,
            open: Vec::new(),
            has_marked_title: false,
            has_body: false,
            official: Official::default(),
            dialogue: Dialogue::default(),
        }
    }

    /// Hangs a block in, and says how many of those that follow went with it.
    fn add(&mut self, block: &Block, following: &[Block]) -> usize {
        let span = block.run.span();
        if let Kind::Heading { depth: 1 } = block.kind {
            let kicker = self.take_kicker();
            self.start_article(kicker.as_ref().map_or(span, Run::span));
            self.set_title(&block.run, kicker.as_ref());
            self.extend(span);
            return 0;
        }
        if !self.started || self.is_parted(block, following) {
            self.start_article(span);
        }
        if let Some(taken) = self.add_official(block, following) {
            let last = taken.checked_sub(1).and_then(|last| following.get(last)).unwrap_or(block);
            self.extend(Span::new(span.start, last.run.span().end));
            return taken;
        }
        match &block.kind {
            Kind::Heading { depth } => self.add_heading(&block.run, Rank::of_hashes(*depth)),
            Kind::Numbered(number) => self.add_numbered(block, *number, following),
            Kind::Plain => self.add_plain(block, following),
            Kind::Byline(byline) => self.head().bylines.push(byline.clone()),
            Kind::Credit(credit) => self.head().credits.push(credit.clone()),
            Kind::Dateline(dateline) if self.head().dateline.is_none() => {
                self.head().dateline = Some(dateline.clone());
            }
            Kind::Date(date) if self.head().date.is_none() => self.head().date = Some(date.clone()),
            Kind::Note if self.is_original_title(block) => {
                let label = lead::title_label(&block.run.text(self.document.text)).unwrap_or(0);
                self.add_title_line(&block.run.skipping(label).trimmed(self.document.text));
                self.has_marked_title = true;
            }
            Kind::Dateline(_) | Kind::Date(_) | Kind::Note => self.add_note(&block.run),
        }
        self.extend(span);
        0
    }

    /// Whether a line tells the title that the page had elsewhere, and the article has none.
    fn is_original_title(&mut self, block: &Block) -> bool {
        let line = block.run.text(self.document.text);
        !self.has_body
            && self.head().title.is_empty()
            && lead::title_label(&line).is_some_and(|label| label < line.len())
    }

    fn finish(mut self) -> Document<'t> {
        self.close_article();
        self.document
    }

    pub(super) fn start_article(&mut self, span: Span) {
        self.close_article();
        let Document { articles, sections, runs, sentences, .. } = &mut self.document;
        articles.push(Article {
            span,
            head: Head::default(),
            sections: sections.len()..sections.len(),
            runs: runs.len()..runs.len(),
            sentences: sentences.len()..sentences.len(),
        });
        self.started = true;
        self.has_marked_title = false;
        self.has_body = false;
        self.official = Official::default();
        self.dialogue = Dialogue::default();
        self.open.clear();
    }

    fn close_article(&mut self) {
        let Document { articles, sections, runs, sentences, .. } = &mut self.document;
        if let Some(article) = articles.last_mut() {
            article.sections.end = sections.len();
            article.runs.end = runs.len();
            article.sentences.end = sentences.len();
        }
    }

    fn add_heading(&mut self, run: &Run, rank: Rank) {
        let text = self.document.text;
        let words = run.text(text);
        let number = Number::at_start(&words);
        let heading = number.map_or_else(|| run.clone(), |number| run.skipping(number.length));
        let number = number.map(|number| number_span(text, run, number));
        self.open_section(rank, Opening { span: run.span(), number, heading: Some(heading), ..Opening::default() });
    }

    fn add_plain(&mut self, block: &Block, following: &[Block]) {
        let text = self.document.text;
        let words = block.run.text(text);
        let length = words.chars().take(BARE_TITLE_CHARACTERS + 1).count();
        let next = following.first();
        if self.opens_article(&words, following) {
            self.start_article(block.run.span());
        }
        if self.add_opening_title(block, following)
            || self.add_wire_title(block, following)
            || self.add_author(block, following)
            || self.add_caption(block, following)
        {
            return;
        }
        // 来源： in a line, and what the source is in the next.
        let asked = |note: &Passage| LABELS.contains(&note.text.trim_closing(&['：', ':']));
        let asked = self.head().notes.last().is_some_and(asked);
        if asked && !self.has_body && length <= FURNITURE_CHARACTERS {
            self.add_note(&block.run);
            return;
        }
        if self.has_body && !holds_sentence(&words) && furniture::is_credits_line(&words) {
            self.add_note(&block.run);
            return;
        }
        let heading = ["（小标题）", "(小标题)"].iter().find_map(|mark| words.strip_prefix(mark));
        if let Some(heading) = heading.filter(|heading| !heading.is_empty() && !holds_sentence(heading)) {
            let heading = block.run.skipping(words.len() - heading.len());
            let heading = Some(heading);
            self.open_section(Rank::BARE, Opening { span: block.run.span(), heading, ..Opening::default() });
            return;
        }
        if !self.has_body && self.open.is_empty() && !holds_sentence(&words) && next.is_some() {
            let head = self.head();
            if words.starts_with("——") && head.subtitle.is_none() && !head.title.is_empty() {
                head.subtitle = Some(passage(text, &block.run));
                self.push_run(Role::Subtitle, block.run.clone());
                return;
            }
            let title_is_complete = self.has_marked_title
                || self.document.articles.last().is_some_and(|article| {
                    let head = &article.head;
                    head.title.len() >= BARE_TITLE_LINES || !head.bylines.is_empty() || !head.credits.is_empty()
                });
            let clauses = words.has_any(&['；', ';']) || words.closes_with(&['，', ',', '、']);
            let can_be_title = !clauses && !words.closes_with(&['摄', '攝']) && length <= BARE_TITLE_CHARACTERS;
            if !title_is_complete && can_be_title && reaches_body(text, following) {
                self.add_title_line(&block.run);
                return;
            }
            if self.has_marked_title && !clauses && length <= FURNITURE_CHARACTERS {
                self.add_note(&block.run);
                return;
            }
        }
        let bracketed = words.starts_with('【') && words.ends_with('】');
        let is_heading = length <= BARE_HEADING_CHARACTERS
            && !holds_sentence(&words)
            && !words.closes_with(&['，', ',', '、'])
            && words.contains(is_han)
            && next.is_some_and(|next| is_paragraph(text, next));
        if is_heading && (bracketed || self.has_body) {
            let heading = if bracketed {
                block.run.slice(Span::new("【".len(), words.len() - "】".len()))
            } else {
                block.run.clone()
            };
            let heading = Some(heading).filter(|heading| !heading.span().is_empty());
            self.open_section(Rank::BARE, Opening { span: block.run.span(), heading, ..Opening::default() });
            return;
        }
        self.add_paragraph(block.run.clone());
    }

    /// Opens a section below the nearest open one of a lower rank.
    pub(super) fn open_section(&mut self, rank: Rank, opening: Opening) {
        while self.open.last().is_some_and(|&(open, _)| open >= rank) {
            self.open.pop();
        }
        if let Some(heading) = &opening.heading {
            self.push_run(Role::Heading, heading.clone());
        }
        self.push_section(opening);
        self.open.push((rank, self.document.sections.len() - 1));
    }

    fn push_section(&mut self, Opening { span, number, heading, run_in }: Opening) {
        let runs = self.document.runs.len();
        self.document.sections.push(Section {
            parent: self.open.last().map(|&(_, index)| index),
            level: self.open.len() + 1,
            heading,
            number,
            run_in,
            is_inferred: false,
            span,
            runs: runs..runs,
        });
    }

    pub(super) fn add_paragraph(&mut self, run: Run) {
        let text = self.document.text;
        let mut run = self.without_tail(run);
        loop {
            if !self.has_body {
                run = self.without_lead(run);
            }
            // A picture with its caption may stand above the text of a wire story.
            if self.head().dateline.is_none()
                && (!self.has_body || run.text(text).starts_with("新华社"))
                && let Some((mut dateline, length)) = dateline::at_start(&run.text(text))
            {
                dateline.span = run.locate(dateline.span);
                self.head().dateline = Some(dateline);
                run = run.skipping(length);
            }
            // Text that a column break has cut is no page's with captions in it.
            let picture = if run.pieces().count() == 1 { picture::run_in(&run.text(text)) } else { None };
            let Some((caption, credit)) = picture else { break };
            self.has_body |= caption.start > 0;
            self.push_paragraph(run.ending_at(caption.start).trimmed(text));
            if !caption.is_empty() {
                self.add_note(&run.slice(caption).trimmed(text));
            }
            self.add_credit(&run.slice(credit).trimmed(text));
            run = run.skipping(credit.end).trimmed(text);
        }
        self.has_body = true;
        self.push_paragraph(run);
    }

    fn push_paragraph(&mut self, run: Run) {
        let text = self.document.text;
        if run.span().is_empty() {
            return;
        }
        if self.open.is_empty() {
            self.push_section(Opening { span: run.span(), ..Opening::default() });
            // A section without a heading ends at any heading, whatever its rank.
            self.open.push((Rank(u8::MAX), self.document.sections.len() - 1));
        }
        let index = self.document.runs.len();
        let first = self.document.sentences.len();
        let words = run.text(text);
        let quotations = sentence::quotations(&words);
        let spans = sentence::divide(&words, &quotations);
        let attributions = self.dialogue.attribute(&words, &spans, &quotations);
        for (within, Attribution { speech, speaker }) in spans.into_iter().zip(attributions) {
            let refers_back = opens_backwards(within.of(&words));
            self.document.sentences.push(Sentence { run: index, within, speech, speaker, refers_back });
        }
        drop(words);
        self.push_run(Role::Body, run);
        self.document.runs[index].sentences = first..self.document.sentences.len();
        if let Some(&(_, section)) = self.open.last() {
            self.document.sections[section].runs.end = self.document.runs.len();
        }
    }

    fn add_credit(&mut self, run: &Run) {
        let line = run.text(self.document.text).into_owned();
        let people = byline::parse_people(&line);
        self.head().credits.push(Byline { text: line, span: run.span(), people });
    }

    pub(super) fn push_run(&mut self, role: Role, run: Run) {
        let sentences = self.document.sentences.len();
        self.document.runs.push(TextRun { role, run, sentences: sentences..sentences });
    }

    /// Makes the article and the open sections reach over `span`.
    fn extend(&mut self, span: Span) {
        if let Some(article) = self.document.articles.last_mut() {
            article.span.end = article.span.end.max(span.end);
        }
        for &(_, section) in &self.open {
            let section = &mut self.document.sections[section];
            section.span.end = section.span.end.max(span.end);
        }
    }
}

pub(super) fn passage(text: &str, run: &Run) -> Passage {
    Passage { text: run.text(text).into_owned(), span: run.span() }
}

pub(super) fn number_span(text: &str, run: &Run, number: Number) -> Span {
    run.locate(Span::new(0, number.length)).trimmed(text)
}

pub(super) fn is_paragraph(text: &str, block: &Block) -> bool {
    match block.kind {
        Kind::Plain => holds_sentence(&block.run.text(text)),
        Kind::Numbered(_) => true,
        _ => false,
    }
}

/// Whether a paragraph follows within a few lines: what stands above it may be a title.
pub(super) fn reaches_body(text: &str, following: &[Block]) -> bool {
    let nearby = following.iter().filter(|block| !matches!(block.kind, Kind::Note)).take(BARE_TITLE_LINES + 4);
    nearby.take_while(|block| !matches!(block.kind, Kind::Heading { depth: 1 })).any(|block| is_paragraph(text, block))
}
