//! Text that reads on over column breaks.

use std::borrow::Cow;

use super::Span;
use super::chars::is_blank;

/// Text that reads on, though a column break may cut it in pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    first: Span,
    /// What follows after column breaks; empty for nearly every run.
    rest: Vec<Span>,
}

impl Run {
    /// The spans in reading order, as byte spans of the input.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = Span> + '_ {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }

    /// From the first piece's start to the last one's end.
    pub(crate) fn span(&self) -> Span {
        Span::new(self.first.start, self.rest.last().unwrap_or(&self.first).end)
    }

    /// Reads on with `piece`, which must stand after the run.
    pub(crate) fn push(&mut self, piece: Span) {
        self.rest.push(piece);
    }

    /// The words of the run, without the breaks.
    pub(crate) fn text<'t>(&self, input: &'t str) -> Cow<'t, str> {
        if self.rest.is_empty() {
            return Cow::Borrowed(self.first.of(input));
        }
        self.pieces().map(|piece| piece.of(input)).collect::<String>().into()
    }

    /// The run without its first `offset` bytes. White space that a dateline or heading leaves at the new start is
    /// the caller's to include in `offset`.
    pub(crate) fn skipping(&self, offset: usize) -> Self {
        let mut passed = 0;
        let mut pieces = self.pieces().filter_map(|piece| {
            let skipped = offset.saturating_sub(passed).min(piece.len());
            passed += piece.len();
            Some(Span::new(piece.start + skipped, piece.end)).filter(|piece| !piece.is_empty())
        });
        let end = self.span().end;
        let first = pieces.next().unwrap_or(Span::new(end, end));
        Self { first, rest: pieces.collect() }
    }

    /// The first `offset` bytes of the run.
    pub(crate) fn ending_at(&self, offset: usize) -> Self {
        let mut passed = 0;
        let mut pieces = self.pieces().filter_map(|piece| {
            let kept = offset.saturating_sub(passed).min(piece.len());
            passed += piece.len();
            (kept > 0).then(|| Span::new(piece.start, piece.start + kept))
        });
        let start = self.first.start;
        let first = pieces.next().unwrap_or(Span::new(start, start));
        Self { first, rest: pieces.collect() }
    }

    /// The run without the blanks at its ends.
    pub(crate) fn trimmed(&self, input: &str) -> Self {
        let words = self.text(input);
        let start = words.len() - words.trim_start_matches(is_blank).len();
        let end = words.trim_end_matches(is_blank).len();
        if (start, end) == (0, words.len()) { self.clone() } else { self.slice(Span::new(start.min(end), end)) }
    }

    /// The part of the run that `within` spans of its own text.
    pub(crate) fn slice(&self, within: Span) -> Self {
        self.ending_at(within.end).skipping(within.start)
    }

    /// The place in the input of `within`, a span of the run's own text. Starts belong to the piece they open,
    /// ends to the piece they close, so that a break at either end stays outside.
    pub(crate) fn locate(&self, within: Span) -> Span {
        let mut offset = 0;
        let mut found = Span::new(self.first.start, self.span().end);
        for piece in self.pieces() {
            let end = offset + piece.len();
            if (offset..end).contains(&within.start) {
                found.start = piece.start + within.start - offset;
            }
            if offset < within.end && within.end <= end {
                found.end = piece.start + within.end - offset;
                break;
            }
            offset = end;
        }
        found
    }
}

impl From<Span> for Run {
    fn from(first: Span) -> Self {
        Self { first, rest: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locates_words_on_both_sides_of_a_break_and_across_it() {
        let input = "创新党组\n\n织设置";
        let mut run = Run::from(Span::new(0, 12));
        run.push(Span::new(14, 23));
        assert_eq!(run.text(input), "创新党组织设置");
        let cases = [((0, 6), "创新"), ((6, 12), "党组"), ((12, 15), "织"), ((9, 15), "组\n\n织"), ((15, 21), "设置")];
        for (within, expected) in cases {
            assert_eq!(run.locate(within.into()).of(input), expected);
        }
    }
}
