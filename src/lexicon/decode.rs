//! The reader's side of the entropy coder.

use super::cursor::Cursor;
use super::symbols::{LOWER_BOUND, PROBABILITY_BITS, SYMBOLS, join};
use crate::error::Error;

const PROBABILITIES: usize = 1 << PROBABILITY_BITS;

/// Numbers of one kind, read in the order and the contexts they were written in.
///
/// Reading goes on without complaint where the bytes are at an end or make no sense, so that the walk need not ask
/// after every number; [`Numbers::finish`] tells whether all was well.
pub(super) struct Numbers<'b> {
    /// The symbol of each slot of the probability range, for each context.
    slots: Vec<u8>,
    /// Start and width of each symbol's slots, for each context.
    ranges: Vec<[(u16, u16); SYMBOLS]>,
    state: u32,
    symbols: &'b [u8],
    bits: &'b [u8],
    pending: u64,
    count: u32,
    overrun: bool,
}

impl<'b> Numbers<'b> {
    pub(super) fn read(stream: &'b [u8], contexts: usize) -> Result<Self, Error> {
        let mut cursor = Cursor::new(stream);
        let mut slots = vec![0; contexts * PROBABILITIES];
        let mut ranges = vec![[(0, 0); SYMBOLS]; contexts];
        for (slots, ranges) in slots.chunks_exact_mut(PROBABILITIES).zip(&mut ranges) {
            read_table(&mut cursor, slots, ranges)?;
        }
        let length = cursor.varint()? as usize;
        let symbols = cursor.bytes(length)?;
        let length = cursor.varint()? as usize;
        let bits = cursor.bytes(length)?;
        let (state, symbols) = symbols.split_first_chunk().ok_or_else(Error::lexicon_damaged)?;
        let state = u32::from_be_bytes(*state);
        Ok(Self { slots, ranges, state, symbols, bits, pending: 0, count: 0, overrun: false })
    }

    /// The next number; `context` must be below the number of contexts.
    #[inline]
    pub(super) fn next(&mut self, context: usize) -> u32 {
        let slot = self.state & (PROBABILITIES as u32 - 1);
        let symbol = self.slots[context * PROBABILITIES + slot as usize];
        let (start, width) = self.ranges[context][usize::from(symbol)];
        self.state = u32::from(width)
            .wrapping_mul(self.state >> PROBABILITY_BITS)
            .wrapping_add(slot)
            .wrapping_sub(u32::from(start));
        while self.state < LOWER_BOUND {
            let Some((&byte, rest)) = self.symbols.split_first() else {
                self.overrun = true;
                self.state = LOWER_BOUND;
                break;
            };
            self.symbols = rest;
            self.state = self.state << 8 | u32::from(byte);
        }
        let (least, length) = join(symbol);
        if length == 0 { least } else { least + self.rest(length) }
    }

    #[inline]
    fn rest(&mut self, length: u32) -> u32 {
        while self.count < length {
            let (&byte, rest) = self.bits.split_first().unwrap_or_else(|| {
                self.overrun = true;
                (&0, &[])
            });
            self.bits = rest;
            self.pending |= u64::from(byte) << self.count;
            self.count += 8;
        }
        let value = self.pending & ((1 << length) - 1);
        self.pending >>= length;
        self.count -= length;
        value as u32
    }

    /// `lexicon_corrupt` unless exactly what was written has been read.
    pub(super) fn finish(self) -> Result<(), Error> {
        let whole = !self.overrun && self.state == LOWER_BOUND && self.symbols.is_empty() && self.bits.is_empty();
        whole.then_some(()).ok_or_else(Error::lexicon_damaged)
    }
}

fn read_table(cursor: &mut Cursor<'_>, slots: &mut [u8], ranges: &mut [(u16, u16); SYMBOLS]) -> Result<(), Error> {
    let used = cursor.varint()? as usize;
    if used > SYMBOLS {
        return Err(Error::lexicon_damaged());
    }
    let (mut symbol, mut start) = (0, 0);
    while symbol < used {
        let width = cursor.varint()? as usize;
        if width == 0 {
            symbol = symbol.saturating_add(cursor.varint()? as usize + 1);
            continue;
        }
        let end = start + width;
        slots.get_mut(start..end).ok_or_else(Error::lexicon_damaged)?.fill(symbol as u8);
        ranges[symbol] = (start as u16, width as u16);
        start = end;
        symbol += 1;
    }
    // A context that never occurs has no table.
    (start == PROBABILITIES || used == 0).then_some(()).ok_or_else(Error::lexicon_damaged)
}
