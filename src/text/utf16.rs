//! Places in a text as JavaScript counts them.

/// From byte offsets of a text to UTF-16 offsets: built in one pass, then answered in constant time.
pub(crate) struct Utf16Map<'t> {
    text: &'t [u8],
    /// UTF-16 units before every `STRIDE`th byte.
    marks: Vec<u32>,
}

/// Bytes between two marks: at most this many are counted per look-up, at one mark's four bytes of memory.
const STRIDE: usize = 32;

impl<'t> Utf16Map<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let text = text.as_bytes();
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut units = 0;
        for chunk in text.chunks(STRIDE) {
            marks.push(units);
            units += chunk.iter().map(|&byte| units_of(byte)).sum::<u32>();
        }
        Self { text, marks }
    }

    /// The UTF-16 offset of byte `offset`, which must be a character boundary of the text.
    pub(crate) fn utf16(&self, offset: usize) -> usize {
        // The mark of a text's very end may be missing when its length is a multiple of the stride.
        let block = (offset / STRIDE).min(self.marks.len().saturating_sub(1));
        let before = self.marks.get(block).copied().unwrap_or(0);
        let rest: u32 = self.text[block * STRIDE..offset].iter().map(|&byte| units_of(byte)).sum();
        (before + rest) as usize
    }
}

/// UTF-16 units of a text. Goes from character to character, which for words is quicker than to look at every byte.
#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) fn utf16_len(text: &str) -> usize {
    let (mut place, mut units) = (0, 0);
    while let Some(&lead) = text.as_bytes().get(place) {
        place += match lead {
            0x00..=0x7F => 1,
            0x80..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0.. => 4,
        };
        units += units_of(lead) as usize;
    }
    units
}

/// UTF-16 units of the character that `byte` leads: none for a continuation byte, two outside the BMP.
const fn units_of(byte: u8) -> u32 {
    match byte {
        0x80..=0xBF => 0,
        0xF0.. => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_standard_library_at_every_boundary() {
        let pieces = ["", "a", "汉", "é", "𠮷", "😀", "\r\n"];
        for (first, second) in pieces.iter().flat_map(|a| pieces.iter().map(move |b| (a, b))) {
            let text = format!("{first}{second}").repeat(40);
            let map = Utf16Map::new(&text);
            for offset in (0..=text.len()).filter(|&offset| text.is_char_boundary(offset)) {
                let expected = text[..offset].encode_utf16().count();
                assert_eq!(
                    (map.utf16(offset), utf16_len(&text[..offset])),
                    (expected, expected),
                    "{text:?} at {offset}"
                );
            }
        }
    }
}
