//! The structure of a news text: articles, heads, sections, paragraphs, sentences and speakers.
//!
//! Lines become [`block::Block`]s, each of one [`block::Kind`]; blocks that a column break cut in two are joined;
//! the assembler then hangs them into articles and sections. Nothing is rewritten: everything here is a span.

mod agency;
mod assemble;
mod block;
mod byline;
mod column_break;
mod date;
mod dateline;
mod furniture;
mod head;
mod heading;
mod lead;
mod lines;
mod numbered;
mod numbering;
mod official;
mod page_controls;
mod person;
mod picture;
mod place;
pub(crate) mod reference;
mod run_in_byline;
mod scan;
mod sentence;
mod speech;
#[cfg(test)]
mod tests;
mod title_line;

use std::ops::Range;

pub(crate) use person::is_family_name;
pub(crate) use speech::{Speech, speaker_of};

use crate::report::Head;
use crate::text::{Span, run::Run};

/// A text and what stands where in it. The lists are flat and in reading order; ranges point from one to another.
#[derive(Debug)]
pub(crate) struct Document<'t> {
    pub text: &'t str,
    pub articles: Vec<Article>,
    pub sections: Vec<Section>,
    /// What is segmented and counted.
    pub runs: Vec<TextRun>,
    pub sentences: Vec<Sentence>,
}

#[derive(Debug)]
pub(crate) struct Article {
    pub span: Span,
    pub head: Head,
    pub sections: Range<usize>,
    pub runs: Range<usize>,
    pub sentences: Range<usize>,
}

#[derive(Debug)]
pub(crate) struct Section {
    /// `None` at the top level of an article.
    pub parent: Option<usize>,
    /// 1 at the top; at most the number of heading ranks there are.
    pub level: usize,
    pub heading: Option<Run>,
    /// The number as printed, without the heading.
    pub number: Option<Span>,
    pub run_in: bool,
    /// Whether the text has no such section of its own.
    pub is_inferred: bool,
    pub span: Span,
    /// The section's own paragraphs.
    pub runs: Range<usize>,
}

/// What a run is in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Subtitle,
    Heading,
    Body,
}

/// A run that counts: a title part, a heading or a paragraph.
#[derive(Debug)]
pub(crate) struct TextRun {
    pub role: Role,
    pub run: Run,
    /// Sentences of a body run; empty for the rest.
    pub sentences: Range<usize>,
}

#[derive(Debug)]
pub(crate) struct Sentence {
    /// Index of the run it is in.
    pub run: usize,
    /// Bytes of the run's own text.
    pub within: Span,
    /// Whether someone says it, in quotation marks or in the paper's words.
    pub speech: Option<Speech>,
    /// Who says it, as printed: title and name. Where the sentence has 他 or no name, the one named before.
    pub speaker: Option<String>,
    /// Whether it opens by pointing back at the sentence before it: 此外, 对此, 这….
    pub refers_back: bool,
}

impl<'t> Document<'t> {
    /// Reads the structure of `text`, in time linear in its length.
    pub(crate) fn read(text: &'t str) -> Self {
        let blocks = column_break::join(text, block::blocks(text));
        assemble::assemble(text, &blocks)
    }

    /// A sentence's words, column breaks left out.
    pub(crate) fn sentence_text(&self, sentence: &Sentence) -> String {
        sentence.within.of(&self.runs[sentence.run].run.text(self.text)).to_owned()
    }
}
