//! Numbers as symbols of an entropy coder: small numbers are a symbol each; of larger ones the symbol says the leading
//! bits, and the rest is stored as it is (an Exp-Golomb code with two bits of mantissa).

/// Probabilities are whole numbers out of `1 << PROBABILITY_BITS`.
pub const PROBABILITY_BITS: u32 = 12;

/// Lower end of the coder's state interval; the coder is rANS (Duda 2013) with digits of 16 bits, so that a symbol
/// takes at most one of them.
pub const LOWER_BOUND: u32 = 1 << DIGIT_BITS;

/// Bits of a digit.
pub const DIGIT_BITS: u32 = 16;

/// Numbers below this are symbols of their own.
const DIRECT: u32 = 32;

/// Leading bits that the symbol of a larger number tells, the highest not counted.
const MANTISSA_BITS: u32 = 2;

/// Symbols there are: the direct ones, and four for each power of two up to the largest number.
pub const SYMBOLS: usize = (DIRECT + ((32 - DIRECT.ilog2()) << MANTISSA_BITS)) as usize;

/// The symbol of a number, how many bits are stored beside it, and those bits.
#[cfg_attr(not(test), allow(dead_code, reason = "only the packer takes numbers apart"))]
pub const fn split(number: u32) -> (u8, u32, u32) {
    if number < DIRECT {
        return (number as u8, 0, 0);
    }
    let exponent = number.ilog2();
    let rest = exponent - MANTISSA_BITS;
    let mantissa = (number >> rest) & ((1 << MANTISSA_BITS) - 1);
    let symbol = DIRECT + ((exponent - DIRECT.ilog2()) << MANTISSA_BITS) + mantissa;
    (symbol as u8, rest, number & ((1 << rest) - 1))
}

/// The smallest number of each symbol, and how many bits are stored beside it.
#[cfg_attr(not(test), allow(dead_code, reason = "only the reader puts numbers together"))]
pub const JOINED: [(u32, u32); SYMBOLS] = {
    let mut joined = [(0, 0); SYMBOLS];
    let mut symbol = 0;
    while symbol < SYMBOLS as u32 {
        joined[symbol as usize] = join(symbol);
        symbol += 1;
    }
    joined
};

const fn join(symbol: u32) -> (u32, u32) {
    if symbol < DIRECT {
        return (symbol, 0);
    }
    let above = symbol - DIRECT;
    let rest = (above >> MANTISSA_BITS) + DIRECT.ilog2() - MANTISSA_BITS;
    let mantissa = above & ((1 << MANTISSA_BITS) - 1);
    (((1 << MANTISSA_BITS) | mantissa) << rest, rest)
}
