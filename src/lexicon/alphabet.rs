//! The characters of a dictionary's words, ranked.

use super::context::{ALPHABET, Walk};
use super::cursor::Cursor;
use super::decode::Numbers;
use crate::error::Error;
use crate::order;

/// Which rank each character has.
pub(super) struct Alphabet {
    /// Rank + 1 of every character of the basic plane; 0 for those no word has.
    ranks: Vec<u16>,
    /// Ranks of characters outside the basic plane, sorted by character.
    astral_ranks: Vec<(char, u16)>,
}

impl Alphabet {
    pub(super) fn read(body: &mut Cursor<'_>, letters: usize) -> Result<Self, Error> {
        let mut steps = Numbers::read(body, ALPHABET)?;
        let mut alphabet = Self { ranks: vec![0; 0x1_0000], astral_ranks: Vec::new() };
        let mut before = 0i32;
        for rank in 0..letters as u16 {
            let zigzag = steps.next(Walk::letter(rank.into()));
            before = before.wrapping_add((zigzag >> 1) as i32 ^ -((zigzag & 1) as i32));
            let letter = char::from_u32(before as u32).ok_or_else(Error::lexicon_damaged)?;
            match alphabet.ranks.get_mut(letter as usize) {
                Some(place) => *place = rank + 1,
                None => alphabet.astral_ranks.push((letter, rank)),
            }
        }
        steps.finish()?;
        order::sort(&mut alphabet.astral_ranks);
        Ok(alphabet)
    }

    #[inline]
    pub(super) fn rank(&self, letter: char) -> Option<u16> {
        match self.ranks.get(letter as usize) {
            Some(&rank) => rank.checked_sub(1),
            None => {
                let place = self.astral_ranks.binary_search_by_key(&letter, |&(letter, _)| letter).ok()?;
                Some(self.astral_ranks[place].1)
            }
        }
    }
}
