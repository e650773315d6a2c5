use crate::text::chars::is_digit;

/// Reads a line from the left, a piece at a time; a piece that is not there is `None` and moves nothing.
#[derive(Clone, Copy)]
pub(super) struct Scan<'t> {
    text: &'t str,
    pub(super) offset: usize,
}

impl<'t> Scan<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, offset: 0 }
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.offset..]
    }

    pub(super) fn literal(&mut self, literal: &str) -> Option<&'t str> {
        let rest = self.rest();
        rest.starts_with(literal).then(|| self.take(literal.len()))
    }

    /// The first of `literals` that is next.
    pub(super) fn any(&mut self, literals: &[&str]) -> Option<&'t str> {
        literals.iter().find_map(|literal| self.literal(literal))
    }

    /// A run of characters of a class, at most `most` of them; `None` where there is not one.
    pub(super) fn run(&mut self, most: usize, class: impl Fn(char) -> bool) -> Option<&'t str> {
        let rest = self.rest();
        let length = rest.chars().take(most).take_while(|&letter| class(letter)).map(char::len_utf8).sum();
        (length > 0).then(|| self.take(length))
    }

    pub(super) fn digits(&mut self, most: usize) -> Option<&'t str> {
        self.run(most, is_digit)
    }

    pub(super) fn spaces(&mut self) {
        self.run(usize::MAX, char::is_whitespace);
    }

    /// What stands in a bracket of either width that opens here, if it closes within `most` characters.
    pub(super) fn bracketed(&mut self, most: usize) -> Option<&'t str> {
        let mut ahead = *self;
        ahead.any(&["（", "("])?;
        let inside = ahead.run(most, |letter| !matches!(letter, '）' | ')' | '（' | '(')).unwrap_or("");
        ahead.any(&["）", ")"])?;
        *self = ahead;
        Some(inside)
    }

    fn take(&mut self, length: usize) -> &'t str {
        let taken = &self.text[self.offset..self.offset + length];
        self.offset += length;
        taken
    }
}
