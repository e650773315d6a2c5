//! What stands around the text proper: kickers, titles, wire headers, notes.

use std::iter::once;

use super::assemble::{Assembler, BARE_TITLE_CHARACTERS, is_paragraph, passage, reaches_body};
use super::block::{Block, Kind, holds_sentence, is_mark, is_timestamp};
use super::byline::BylineKind;
use super::heading::{kicker_end, title_parts};
use super::person::is_person;
use super::{Role, byline, dateline, furniture, lead, picture, run_in_byline, title_line};
use crate::report::{Byline, Head};
use crate::text::chars::Letters;
use crate::text::{Span, run::Run};

/// Blocks within which a text has to follow its picture.
const CAPTION_REACH: usize = 6;

/// Shortest line of marks that parts one text from the next, in bytes.
const LEAST_RULE: usize = 3;

/// Shortest story below a rule, in characters.
const LEAST_STORY: usize = 40;

/// Fewest characters of a line that is told to be one of the title.
const LINE_OF_TITLE: usize = 6;

impl Assembler<'_> {
    /// Takes back the last heading if nothing stands below it yet: it is the kicker of the title that follows.
    pub(super) fn take_kicker(&mut self) -> Option<Run> {
        let heading = self.document.sections.last()?;
        // A numbered heading belongs to the document it numbers.
        let heading = Some(heading).filter(|heading| heading.runs.is_empty() && heading.number.is_none())?;
        let kicker = heading.heading.clone()?;
        let is_last = self.document.articles.last().is_some_and(|article| article.span.end == kicker.span().end);
        if !is_last {
            return None;
        }
        self.document.sections.pop();
        self.document.runs.pop();
        let before = self.document.runs.last().map(|run| run.run.span().end);
        let index = self.document.articles.len() - 1;
        let article = &mut self.document.articles[index];
        if self.document.runs.len() > article.runs.start {
            // A heading's full stop is of its section and of no run.
            let sections = self.document.sections[article.sections.start..].iter().map(|section| section.span.end);
            let before = before.into_iter().chain(sections.filter(|&end| end <= kicker.span().start)).max();
            article.span.end = before.unwrap_or(article.span.start).max(end_of_head(&article.head));
        } else if article.head == Head::default() {
            // Nothing but the kicker stood in it.
            self.document.articles.pop();
            self.started = false;
        } else {
            article.span.end = end_of_head(&article.head);
        }
        if let Some(end) = self.document.articles.last().map(|article| article.span.end) {
            for &(_, section) in &self.open {
                if let Some(section) = self.document.sections.get_mut(section) {
                    section.span.end = section.span.end.min(end);
                }
            }
        }
        Some(kicker)
    }

    pub(super) fn set_title(&mut self, title: &Run, kicker: Option<&Run>) {
        let text = self.document.text;
        *self.head() = Head { kicker: kicker.map(|kicker| passage(text, kicker)), ..Head::default() };
        self.has_marked_title = true;
        self.add_title_line(title);
    }

    /// Adds a line of the title; the first may open with the kicker.
    pub(super) fn add_title_line(&mut self, line: &Run) {
        let text = self.document.text;
        let is_first = self.head().title.is_empty() && self.head().kicker.is_none();
        let end = kicker_end(&line.text(text)).filter(|_| is_first);
        if let Some(end) = end {
            self.head().kicker = Some(passage(text, &line.ending_at(end)));
        }
        let line = line.skipping(end.unwrap_or(0)).trimmed(text);
        for part in title_parts(&line.text(text)) {
            let run = line.slice(part);
            self.head().title.push(passage(text, &run));
            self.push_run(Role::Title, run);
        }
    }

    /// Whether a line opens another story of those that a text has one after another without marks: the title above a
    /// dateline, or a dateline below a story that had its own; a title that stands twice, has the time when it was put
    /// up below it, or a rule above it.
    pub(super) fn opens_article(&self, line: &str, following: &[Block]) -> bool {
        let Some(article) = self.document.articles.last().filter(|_| self.has_body) else { return false };
        let text = self.document.text;
        let opens_with_dateline =
            |block: &Block| matches!(block.kind, Kind::Plain) && lead::is_telegram(&block.run.text(text));
        if lead::is_telegram(line) {
            return article.head.dateline.is_some();
        }
        let can_be_title =
            !holds_sentence(line) && (LINE_OF_TITLE..=BARE_TITLE_CHARACTERS).contains(&line.chars().count());
        let Some(next) = following.first().filter(|_| can_be_title) else { return false };
        let words = next.run.text(text);
        let has_sign = || words == line || is_timestamp(&words) || self.rule_above().is_some();
        opens_with_dateline(next) || has_sign() && reaches_body(text, following)
    }

    /// Whether a line stands below a rule that parts it from a story: `---`, and at least a paragraph of some length below
    /// it. Less is what a page says of itself.
    pub(super) fn is_parted(&self, block: &Block, following: &[Block]) -> bool {
        let is_marked = matches!(block.kind, Kind::Heading { .. } | Kind::Numbered(_));
        let is_below = || self.rule_above().is_some_and(|rule| rule.starts_with("---"));
        if !self.has_body || is_marked || !is_below() {
            return false;
        }
        let text = self.document.text;
        let mut characters = 0;
        for line in once(block).chain(following) {
            let words = line.run.text(text);
            if words.starts_with("---") {
                break;
            }
            characters += if is_paragraph(text, line) { words.chars().count() } else { 0 };
        }
        characters >= LEAST_STORY
    }

    /// The last line so far, if it is a rule: ------.
    fn rule_above(&self) -> Option<&str> {
        let article = self.document.articles.last()?;
        let last = article.head.notes.last().filter(|note| note.span.end == article.span.end)?;
        (is_mark(&last.text) && last.text.len() >= LEAST_RULE).then_some(&last.text)
    }

    /// The title that opens the text without any mark, or a line that only says it once more.
    pub(super) fn add_opening_title(&mut self, block: &Block, following: &[Block]) -> bool {
        let text = self.document.text;
        if self.has_body || !self.open.is_empty() || following.is_empty() {
            return false;
        }
        let is_first = *self.head() == Head::default();
        if is_first && title_line::is_title(text, block, following) {
            self.add_title_line(&block.run);
            return true;
        }
        let is_again = self.is_title_again(&block.run.text(text));
        if is_again {
            self.add_note(&block.run);
        }
        is_again
    }

    /// A wire story's own title, which stands in the line of the dateline: `新华社福州9月13日电题：特写：…  新华社记者 沈汝发`.
    pub(super) fn add_wire_title(&mut self, block: &Block, following: &[Block]) -> bool {
        let text = self.document.text;
        if self.has_body || self.head().dateline.is_some() {
            return false;
        }
        let words = block.run.text(text);
        let Some((mut dateline, length)) = dateline::at_start(&words) else { return false };
        let rest = &words[length..];
        let title = ["题：", "题:"].iter().find_map(|mark| rest.strip_prefix(mark));
        let has_title = !self.head().title.is_empty();
        let is_title = title.is_some()
            || !rest.is_empty()
                && !holds_sentence(rest)
                && rest.chars().count() <= BARE_TITLE_CHARACTERS
                && (matches!(following.first(), Some(Block { kind: Kind::Byline(_), .. }))
                    || !has_title && reaches_body(text, following));
        if !is_title {
            return false;
        }
        let title = title.unwrap_or(rest);
        if title.contains('。') {
            dateline.span = block.run.locate(dateline.span);
            self.head().dateline = Some(dateline);
            self.add_story_in_line(&block.run.skipping(words.len() - title.len()));
            return true;
        }
        // The reporter may stand in the same line, parted by a space.
        let spaces = title.char_indices().filter(|(_, letter)| letter.is_whitespace());
        let byline = spaces.map(|(offset, _)| offset).find_map(|offset| {
            let line = title[offset..].trim();
            let (_, people) = byline::parse_line(line)?;
            Some((offset, line, people))
        });
        let start = words.len() - title.len();
        let end = byline.as_ref().map_or(words.len(), |&(offset, ..)| start + offset);
        let line = block.run.slice(Span::new(start, end)).trimmed(text);
        dateline.span = block.run.locate(dateline.span);
        self.head().dateline = Some(dateline);
        if !has_title {
            self.add_title_line(&line);
        } else if self.head().subtitle.is_none() && !self.repeats_title(&line.text(text)) {
            self.head().subtitle = Some(passage(text, &line));
            self.push_run(Role::Subtitle, line);
        } else {
            self.add_note(&line);
        }
        if let Some((_, names, people)) = byline {
            let run = block.run.slice(Span::new(words.len() - names.len(), words.len()));
            self.head().bylines.push(Byline { span: run.span(), text: names.to_owned(), people });
        }
        true
    }

    /// A wire story all in the line of its title: 题：大桥通车新华社记者 林舟8月1日，….
    fn add_story_in_line(&mut self, line: &Run) {
        let text = self.document.text;
        let end = lead::story_start(&line.text(text)).unwrap_or(0);
        let title = line.ending_at(end).trimmed(text);
        if end > 0 && self.head().title.is_empty() {
            self.add_title_line(&title);
        } else if end > 0 {
            self.add_note(&title);
        }
        self.add_paragraph(line.skipping(end).trimmed(text));
    }

    /// A name, or names, alone in the line between a title and its text: who wrote it. 新华社记者 names no one.
    pub(super) fn add_author(&mut self, block: &Block, following: &[Block]) -> bool {
        let text = self.document.text;
        let is_below_title = !self.has_body && !self.head().title.is_empty() && self.head().bylines.is_empty();
        if !is_below_title || !following.first().is_some_and(|next| is_paragraph(text, next)) {
            return false;
        }
        let line = block.run.text(text);
        let people = byline::parse_people(&line);
        let are_names = people.iter().all(|person| person.role.is_none() && is_person(&person.name));
        let is_role = byline::role_at_start(&line) == Some(line.len());
        if !is_role && (people.is_empty() || !are_names) {
            return false;
        }
        self.head().bylines.push(Byline { text: line.into_owned(), span: block.run.span(), people });
        true
    }

    /// The caption of a picture with its credit, which is no paragraph of the text unless it is all of it.
    pub(super) fn add_caption(&mut self, block: &Block, following: &[Block]) -> bool {
        let text = self.document.text;
        let words = block.run.text(text);
        let Some(start) = picture::caption_credit(&words) else { return false };
        let is_marked = words.opens_with(&['▲', '△', '▼', '▽']);
        if !is_marked && !self.has_body && !following.iter().take(CAPTION_REACH).any(|next| is_paragraph(text, next)) {
            return false;
        }
        let credit = block.run.skipping(start).trimmed(text);
        let line = credit.text(text).into_owned();
        let people = byline::parse_people(line.trim_both(&['（', '）', '(', ')']));
        self.head().credits.push(Byline { text: line, span: credit.span(), people });
        self.add_note(&block.run.ending_at(start));
        true
    }

    /// The first paragraph without what the page has run into it before its first sentence.
    pub(super) fn without_lead(&mut self, mut run: Run) -> Run {
        let text = self.document.text;
        run = self.without_foreign(run);
        if let Some(length) = lead::captions(&run.text(text)) {
            self.add_note(&run.ending_at(length));
            run = run.skipping(length).trimmed(text);
        }
        if let Some(title) = lead::title(&run.text(text)) {
            match title.within.filter(|_| self.head().title.is_empty()) {
                Some(within) => {
                    self.add_title_line(&run.slice(within));
                    if let Some(note) = title.note {
                        self.add_note(&run.slice(note));
                    }
                }
                None => self.add_note(&run.ending_at(title.length)),
            }
            run = run.skipping(title.length).trimmed(text);
        }
        run = self.without_foreign(run);
        let title: String = self.head().title.iter().map(|part| part.text.as_str()).collect();
        if let Some(length) = lead::repeated_title(&run.text(text), &title) {
            self.add_note(&run.ending_at(length));
            run = run.skipping(length).trimmed(text);
        }
        if dateline::at_start(&run.text(text)).is_some() {
            return run;
        }
        let bracketed = run_in_byline::bracketed(&run.text(text)).map(|(line, length)| {
            let people = byline::parse_people(line.of(&run.text(text)));
            (people, line, length)
        });
        let run_in = || run_in_byline::at_start(&run.text(text)).map(|(people, end)| (people, Span::new(0, end), end));
        if let Some((people, line, length)) = bracketed.or_else(run_in) {
            let line = run.slice(line).trimmed(text);
            self.head().bylines.push(Byline { text: line.text(text).into_owned(), span: line.span(), people });
            run = run.skipping(length).trimmed(text);
        }
        run
    }

    /// A paragraph without an advertisement or the like at its start.
    fn without_foreign(&mut self, run: Run) -> Run {
        let text = self.document.text;
        let Some(length) = lead::foreign(&run.text(text)) else { return run };
        self.add_note(&run.ending_at(length));
        run.skipping(length).trimmed(text)
    }

    /// A paragraph without what the page has put after its last sentence, which goes into the head.
    pub(super) fn without_tail(&mut self, mut run: Run) -> Run {
        let text = self.document.text;
        if let Some(start) = furniture::tail(&run.text(text)) {
            let tail = run.skipping(start).trimmed(text);
            let line = tail.text(text);
            match byline::parse_line(&line).filter(|_| !furniture::is_editors_line(&line)) {
                Some((kind, people)) => {
                    let byline = Byline { text: line.into_owned(), span: tail.span(), people };
                    let head = self.head();
                    if kind == BylineKind::Credit { &mut head.credits } else { &mut head.bylines }.push(byline);
                }
                None if !line.is_empty() => self.add_note(&tail),
                None => {}
            }
            run = run.ending_at(start);
            // 编辑 林舟返回搜狐，查看更多
            let left = run.text(text).into_owned();
            if let Some((_, people)) = byline::parse_line(&left) {
                let length = left.len();
                self.head().bylines.push(Byline { text: left, span: run.span(), people });
                run = run.skipping(length);
            }
        }
        run
    }

    /// Whether a line is the title again, or a part of it, as saved pages often have it above the text.
    fn repeats_title(&self, line: &str) -> bool {
        self.title_without_spaces().contains(&without_spaces(line))
    }

    /// Whether a line is the title once more or a line of it, as pages have it in their frame and above the text.
    fn is_title_again(&self, line: &str) -> bool {
        let (title, line) = (self.title_without_spaces(), without_spaces(line));
        title == line || line.chars().nth(LINE_OF_TITLE - 1).is_some() && title.contains(&line)
    }

    fn title_without_spaces(&self) -> String {
        let head = self.document.articles.last().map(|article| &article.head);
        let parts = head.into_iter().flat_map(|head| head.kicker.iter().chain(&head.title));
        parts.map(|part| without_spaces(&part.text)).collect()
    }

    pub(super) fn add_note(&mut self, run: &Run) {
        let note = passage(self.document.text, run);
        self.head().notes.push(note);
    }

    /// The head of the article being filled; starts one where there is none.
    pub(super) fn head(&mut self) -> &mut Head {
        if self.document.articles.is_empty() {
            self.start_article(Span::default());
        }
        let last = self.document.articles.len() - 1;
        &mut self.document.articles[last].head
    }
}

fn end_of_head(head: &Head) -> usize {
    let bylines = head.bylines.iter().chain(&head.credits).map(|byline| byline.span);
    let passages = head
        .title
        .iter()
        .chain(&head.kicker)
        .chain(&head.subtitle)
        .chain(&head.notes)
        .chain(&head.signatories)
        .map(|passage| passage.span);
    let others = head.dateline.iter().map(|dateline| dateline.span).chain(head.date.iter().map(|date| date.span));
    bylines.chain(passages).chain(others).map(|span| span.end).max().unwrap_or(0)
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}
