//! Sets of Chinese characters that are asked for at every character of a text.

/// The block of Unicode that holds all common characters: CJK Unified Ideographs.
const FIRST: u32 = 0x4E00;
const LAST: u32 = 0x9FFF;
const BLOCKS: usize = ((LAST - FIRST) / u64::BITS + 1) as usize;

/// A set of characters of that block, one bit for each, made where the program is compiled.
pub(crate) struct HanSet([u64; BLOCKS]);

impl HanSet {
    /// The characters of `letters`. Any of another block does not compile in a constant.
    pub(crate) const fn new(letters: &str) -> Self {
        let bytes = letters.as_bytes();
        let mut blocks = [0; BLOCKS];
        let mut place = 0;
        while place < bytes.len() {
            // All of the block take three bytes of UTF-8 (RFC 3629), and what takes fewer or more leads out of it.
            let (lead, middle, end) = (bytes[place] as u32, bytes[place + 1] as u32, bytes[place + 2] as u32);
            let letter = (lead & 0xF) << 12 | (middle & 0x3F) << 6 | end & 0x3F;
            assert!(lead >> 4 == 0xE && letter >= FIRST && letter <= LAST, "not a common character");
            let index = letter - FIRST;
            blocks[(index / u64::BITS) as usize] |= 1 << (index % u64::BITS);
            place += 3;
        }
        Self(blocks)
    }

    /// Whether `letter` is one of the set.
    pub(crate) const fn contains(&self, letter: char) -> bool {
        let index = (letter as u32).wrapping_sub(FIRST);
        index <= LAST - FIRST && self.0[(index / u64::BITS) as usize] >> (index % u64::BITS) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_its_letters_and_no_others() {
        const LETTERS: &str = "一王李鿿";
        const SET: HanSet = HanSet::new(LETTERS);
        for letter in (0..=0x3_0000).filter_map(char::from_u32) {
            assert_eq!(SET.contains(letter), LETTERS.contains(letter), "{letter}");
        }
    }
}
