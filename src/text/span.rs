//! Places in a text.

use serde::{Deserialize, Serialize};

use super::chars::is_blank;

/// A half-open range `[start, end)` of the input text.
///
/// The unit is UTF-8 bytes in Rust and in the command's JSON, UTF-16 code units in JavaScript;
/// [`Report::unit`](crate::report::Report::unit) says which. It serialises as the pair `[start, end]`,
/// so that JavaScript cuts it with `text.slice(...span)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "(usize, usize)", into = "(usize, usize)")]
pub struct Span {
    /// Offset of the first unit.
    pub start: usize,
    /// Offset after the last unit.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Length in the span's unit.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies within this span.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The part of `text` the span covers; `span` must be a byte span of that text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// The span without what is blank at its two ends.
    #[must_use]
    pub(crate) fn trimmed(self, text: &str) -> Self {
        let slice = self.of(text).trim_end_matches(is_blank);
        let words = slice.trim_start_matches(is_blank);
        Self::new(self.start + slice.len() - words.len(), self.start + slice.len())
    }

    /// A span `offset` further on.
    #[must_use]
    pub(crate) const fn shifted(self, offset: usize) -> Self {
        Self::new(self.start + offset, self.end + offset)
    }
}

impl From<(usize, usize)> for Span {
    fn from((start, end): (usize, usize)) -> Self {
        Self { start, end }
    }
}

impl From<Span> for (usize, usize) {
    fn from(span: Span) -> Self {
        (span.start, span.end)
    }
}
