//! The reader's side of the entropy coder.

use super::cursor::Cursor;
use super::symbols::{DIGIT_BITS, JOINED, LOWER_BOUND, PROBABILITY_BITS, SYMBOLS};
use crate::error::Error;

const PROBABILITIES: u32 = 1 << PROBABILITY_BITS;

/// Slots that share an entry of the table in which the search for a symbol begins. All slots of all contexts would be
/// more than a processor's caches hold.
const SLOTS_AN_ENTRY: u32 = 32;
const ENTRIES: usize = (PROBABILITIES / SLOTS_AN_ENTRY) as usize;

/// Numbers of one kind, read in the order and the contexts they were written in.
///
/// Reading goes on without complaint where the bytes are at an end or make no sense, so that the walk need not ask
/// after every number; [`Numbers::finish`] tells whether all was well.
pub(super) struct Numbers<'b> {
    tables: Vec<Table>,
    state: u32,
    symbols: &'b [u8],
    bits: &'b [u8],
    pending: u64,
    count: u32,
    overrun: bool,
}

/// The probabilities of one context.
#[derive(Clone)]
struct Table {
    /// The symbol of the first of each [`SLOTS_AN_ENTRY`] slots of the probability range.
    symbols: [u8; ENTRIES],
    /// The first slot of each symbol, and the end of the last one's.
    starts: [u16; SYMBOLS + 1],
}

impl Table {
    /// The symbol of a slot, its first slot, and how many it has.
    #[inline]
    fn symbol(&self, slot: u32) -> (u8, u32, u32) {
        let mut symbol = usize::from(self.symbols[(slot / SLOTS_AN_ENTRY) as usize]);
        let mut start = u32::from(self.starts[symbol]);
        loop {
            let end = self.starts.get(symbol + 1).map_or(PROBABILITIES, |&end| u32::from(end));
            if slot < end {
                return (symbol as u8, start, end - start);
            }
            start = end;
            symbol += 1;
        }
    }
}

impl<'b> Numbers<'b> {
    /// Takes a stream of as many contexts off `body`.
    pub(super) fn read(body: &mut Cursor<'b>, contexts: usize) -> Result<Self, Error> {
        let tables = (0..contexts).map(|_| read_table(body)).collect::<Result<_, Error>>()?;
        let length = body.varint()? as usize;
        let symbols = body.bytes(length)?;
        let length = body.varint()? as usize;
        let bits = body.bytes(length)?;
        let (state, symbols) = symbols.split_first_chunk().ok_or_else(Error::lexicon_damaged)?;
        let state = u32::from_le_bytes(*state);
        Ok(Self { tables, state, symbols, bits, pending: 0, count: 0, overrun: false })
    }

    /// The next number; `context` must be below the number of contexts.
    #[inline]
    pub(super) fn next(&mut self, context: usize) -> u32 {
        let slot = self.state & (PROBABILITIES - 1);
        let (symbol, start, width) = self.tables[context].symbol(slot);
        self.state = width.wrapping_mul(self.state >> PROBABILITY_BITS).wrapping_add(slot).wrapping_sub(start);
        if self.state < LOWER_BOUND {
            let (digit, rest) = self.symbols.split_first_chunk().unwrap_or_else(|| {
                self.overrun = true;
                (&[0, 0], &[])
            });
            self.symbols = rest;
            self.state = self.state << DIGIT_BITS | u32::from(u16::from_le_bytes(*digit));
        }
        let (least, length) = JOINED[usize::from(symbol)];
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

fn read_table(cursor: &mut Cursor<'_>) -> Result<Table, Error> {
    let mut table = Table { symbols: [0; ENTRIES], starts: [PROBABILITIES as u16; SYMBOLS + 1] };
    let used = cursor.varint()? as usize;
    if used > SYMBOLS {
        return Err(Error::lexicon_damaged());
    }
    let (mut symbol, mut start) = (0, 0);
    while symbol < used {
        let width = cursor.varint()?;
        // A symbol that never occurs has no slots; it is followed by how many more there are of its kind.
        let alike = if width == 0 { (cursor.varint()? as usize).saturating_add(1) } else { 1 };
        if width > PROBABILITIES - start || alike > used - symbol {
            return Err(Error::lexicon_damaged());
        }
        let end = start + width;
        table.starts[symbol..symbol + alike].fill(start as u16);
        let first_entry = start.div_ceil(SLOTS_AN_ENTRY) as usize;
        table.symbols[first_entry..end.div_ceil(SLOTS_AN_ENTRY) as usize].fill(symbol as u8);
        start = end;
        symbol += alike;
    }
    // A context that never occurs has no table.
    (start == PROBABILITIES || used == 0).then_some(table).ok_or_else(Error::lexicon_damaged)
}
