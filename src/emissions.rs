//! The emission probabilities of jieba's hidden Markov model, as the counts they were made of.
//!
//! jieba-rs holds them as a table of 8-byte logarithms, half of the whole program. Each is that of a count divided by its
//! state's total and rounded to six decimals, so the counts give the same table, bit for bit, in a sixth of the bytes.
//! Beside it stands an index, which has the row of each character that is in the table. The build takes both out of the
//! program and puts what they were made of beside it (`tools/emissions.mjs`), and a worker puts them back before the
//! program is used.

use crate::lexicon::Cursor;

/// States of the model: a word begins, ends, goes on, or is the one character.
const STATES: usize = 4;

/// What jieba-rs holds for a character that a state never emits.
const NEVER: f64 = -3.14e100;

/// What jieba-rs holds in the index for a character that has no row.
const NO_ROW: u16 = u16::MAX;

/// Most characters that an index has: those of the basic plane.
const MOST_CHARACTERS: usize = 1 << 16;

/// Decimals that the probabilities were written with.
const DECIMALS: f64 = 1e6;

/// Counts below this come up again and again; their logarithms are taken once.
const FREQUENT: usize = 1 << 12;

/// The table that `packed` stands for: a row for each character, and in it the natural logarithm of each state's
/// probability. `None` where the bytes make no sense.
///
/// `packed` holds the total of each state in 4 bytes, little endian, and then for each character its count in each state
/// as LEB128 numbers, 0 where the state never emits it.
pub(crate) fn unpack_table(packed: &[u8]) -> Option<Vec<f64>> {
    let (totals, counts) = packed.split_at_checked(4 * STATES)?;
    let mut bytes = Cursor::new(counts);
    let mut states = [(); STATES].map(|()| State { total: 0.0, taken: [0.0; FREQUENT] });
    for (state, total) in states.iter_mut().zip(totals.chunks_exact(4)) {
        state.total = f64::from(u32::from_le_bytes(total.try_into().ok()?)).ln();
    }
    let mut table = Vec::with_capacity(counts.len());
    while !bytes.is_empty() {
        for state in &mut states {
            table.push(state.logarithm(bytes.varint().ok()?));
        }
    }
    Some(table)
}

/// What the logarithms of one state are taken with.
struct State {
    /// Logarithm of the state's total.
    total: f64,
    /// Logarithms that have been taken; 0 stands for none, since the few that are 0 can be taken again.
    taken: [f64; FREQUENT],
}

impl State {
    fn logarithm(&mut self, count: u32) -> f64 {
        if count == 0 {
            return NEVER;
        }
        if let Some(&taken) = self.taken.get(count as usize)
            && taken != 0.0
        {
            return taken;
        }
        let logarithm = ((f64::from(count).ln() - self.total) * DECIMALS).round() / DECIMALS;
        if let Some(taken) = self.taken.get_mut(count as usize) {
            *taken = logarithm;
        }
        logarithm
    }
}

/// The index that `packed` stands for: the row of each character. `None` where the bytes make no sense.
///
/// `packed` holds LEB128 numbers: how many characters have a row, how many have none, and so on in turn.
pub(crate) fn unpack_index(packed: &[u8]) -> Option<Vec<u16>> {
    let mut index = Vec::new();
    let mut bytes = Cursor::new(packed);
    let (mut row, mut have_rows) = (0, true);
    while !bytes.is_empty() {
        let run = bytes.varint().ok()? as usize;
        if index.len() + run > MOST_CHARACTERS {
            return None;
        }
        if have_rows {
            index.extend((row..row + run).map(|row| row as u16));
            row += run;
        } else {
            index.resize(index.len() + run, NO_ROW);
        }
        have_rows = !have_rows;
    }
    Some(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(totals: [u32; STATES], counts: &[u8]) -> Vec<u8> {
        totals.iter().flat_map(|total| total.to_le_bytes()).chain(counts.iter().copied()).collect()
    }

    #[test]
    fn counts_become_rounded_logarithms() {
        // Two characters; the second state counts 0 and 300, which takes two bytes.
        let packed = packed([30, 1_000, 1, 9], &[1, 0, 0, 4, 2, 0xAC, 0x02, 1, 9]);
        let expected = [-3.401197, NEVER, NEVER, -0.81093, -2.70805, -1.203973, 0.0, 0.0];
        assert_eq!(unpack_table(&packed).unwrap(), expected);
    }

    #[test]
    fn runs_become_rows() {
        assert_eq!(unpack_index(&[2, 3, 1]).unwrap(), [0, 1, NO_ROW, NO_ROW, NO_ROW, 2]);
        assert_eq!(unpack_index(&[]), Some(Vec::new()));
        assert_eq!(unpack_index(&[0xFF, 0xFF, 0xFF, 0x7F]), None);
        assert_eq!(unpack_index(&[2, 0x80]), None);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let totals = [1, 1, 1, 1];
        for counts in [&[1, 1, 1][..], &[1, 1, 1, 1, 1], &[1, 1, 1, 0x80], &[1, 1, 1, 1, 0x80]] {
            assert_eq!(unpack_table(&packed(totals, counts)), None, "{counts:?}");
        }
        assert_eq!(unpack_table(&[1, 2, 3]), None);
        assert_eq!(unpack_table(&packed(totals, &[])), Some(Vec::new()));
    }
}
