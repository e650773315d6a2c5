//! The packer's side of the entropy coder.

use super::symbols::{DIGIT_BITS, LOWER_BOUND, PROBABILITY_BITS, SYMBOLS, split};

/// Numbers of one kind, each with the context it is coded in.
#[derive(Default)]
pub struct Stream {
    numbers: Vec<(usize, u32)>,
}

impl Stream {
    pub fn push(&mut self, context: usize, number: u32) {
        self.numbers.push((context, number));
    }

    /// The stream's bytes: a table of probabilities for each of `contexts`, then the coded symbols and the stored
    /// bits, each with its length.
    pub fn encode(&self, contexts: usize) -> Vec<u8> {
        let mut counts = vec![[0u32; SYMBOLS]; contexts];
        for &(context, number) in &self.numbers {
            counts[context][usize::from(split(number).0)] += 1;
        }
        let tables: Vec<[u32; SYMBOLS]> = counts.iter().map(probabilities).collect();
        let mut bytes = Vec::new();
        for table in &tables {
            write_table(&mut bytes, table);
        }
        let (symbols, bits) = (self.symbols(&tables), self.bits());
        for part in [symbols, bits] {
            varint(&mut bytes, part.len() as u64);
            bytes.extend_from_slice(&part);
        }
        bytes
    }

    /// The symbols by rANS. It codes backwards what is to be read forwards.
    fn symbols(&self, tables: &[[u32; SYMBOLS]]) -> Vec<u8> {
        let mut digits = Vec::new();
        let mut state = LOWER_BOUND;
        for &(context, number) in self.numbers.iter().rev() {
            let symbol = usize::from(split(number).0);
            let probability = tables[context][symbol];
            let before: u32 = tables[context][..symbol].iter().sum();
            let limit = u64::from((LOWER_BOUND >> PROBABILITY_BITS) * probability) << DIGIT_BITS;
            if u64::from(state) >= limit {
                digits.push(state as u16);
                state >>= DIGIT_BITS;
            }
            state = ((state / probability) << PROBABILITY_BITS) + state % probability + before;
        }
        let mut bytes = state.to_le_bytes().to_vec();
        bytes.extend(digits.iter().rev().flat_map(|digit| digit.to_le_bytes()));
        bytes
    }

    /// What the symbols leave out, lowest bit first.
    fn bits(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let (mut pending, mut count) = (0u64, 0);
        for &(_, number) in &self.numbers {
            let (_, length, rest) = split(number);
            pending |= u64::from(rest) << count;
            count += length;
            while count >= 8 {
                bytes.push(pending as u8);
                pending >>= 8;
                count -= 8;
            }
        }
        if count > 0 {
            bytes.push(pending as u8);
        }
        bytes
    }
}

/// Counts scaled to add up to `1 << PROBABILITY_BITS`, no symbol that occurs falling to 0. All 0 where nothing occurs.
fn probabilities(counts: &[u32; SYMBOLS]) -> [u32; SYMBOLS] {
    let total: u64 = counts.iter().copied().map(u64::from).sum();
    let mut scaled = [0; SYMBOLS];
    if total == 0 {
        return scaled;
    }
    for (scaled, &count) in scaled.iter_mut().zip(counts) {
        if count > 0 {
            *scaled = (((u64::from(count) << PROBABILITY_BITS) / total) as u32).max(1);
        }
    }
    // What rounding leaves over or takes too much goes to the most frequent symbols, who feel it least.
    let mut order: Vec<usize> = (0..SYMBOLS).filter(|&symbol| counts[symbol] > 0).collect();
    order.sort_by_key(|&symbol| (std::cmp::Reverse(counts[symbol]), symbol));
    let mut sum: u32 = scaled.iter().sum();
    for &symbol in order.iter().cycle() {
        match sum.cmp(&(1 << PROBABILITY_BITS)) {
            std::cmp::Ordering::Less => {
                scaled[symbol] += (1 << PROBABILITY_BITS) - sum;
                sum = 1 << PROBABILITY_BITS;
            }
            std::cmp::Ordering::Equal => break,
            std::cmp::Ordering::Greater if scaled[symbol] > 1 => {
                scaled[symbol] -= 1;
                sum -= 1;
            }
            std::cmp::Ordering::Greater => {}
        }
    }
    scaled
}

/// A table as its number of symbols and their probabilities; a 0 is followed by how many more there are.
fn write_table(bytes: &mut Vec<u8>, table: &[u32; SYMBOLS]) {
    let used = table.iter().rposition(|&probability| probability > 0).map_or(0, |last| last + 1);
    varint(bytes, used as u64);
    let mut symbol = 0;
    while symbol < used {
        varint(bytes, u64::from(table[symbol]));
        symbol += 1;
        if table[symbol - 1] == 0 {
            let more = table[symbol..used].iter().take_while(|&&probability| probability == 0).count();
            varint(bytes, more as u64);
            symbol += more;
        }
    }
}

/// LEB128: seven bits a byte, lowest first, the high bit set on all but the last.
pub fn varint(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push((value as u8 & 0x7F) | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}
