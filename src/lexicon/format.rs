//! The layout that the packer (build script) and the reader share; FORMAT.md describes it.

/// First bytes of every lexicon file.
pub const MAGIC: [u8; 6] = *b"HANLEX";

/// Rises with every change of the layout, so that code and file of different builds never misread each other.
pub const VERSION: u16 = 6;

/// Where the checksum's reach begins: everything after the checksum itself.
pub const CHECKED_FROM: usize = 12;

/// Bytes before the tables: magic, version, checksum, tier, two total frequencies, and four counts.
pub const HEADER_BYTES: usize = CHECKED_FROM + 4 + 2 * 8 + 4 * 4;

/// Steps of the coarse inverse document frequency: one natural-log unit is this many classes.
pub const IDF_STEPS: f64 = 2.0;

/// Class of a word the document frequency table does not list.
pub const IDF_UNKNOWN: u8 = 0;

/// Numbers of the grouped layout below this are a byte; two bytes reach to 48 × 256 above it, which is enough for every
/// character and every distinct frequency of the core tier.
pub const SHORT_BYTES: u32 = 208;

/// Words of several characters with at most this frequency are in the full tier only. Without them jieba cuts better
/// and has under half the words.
#[cfg_attr(not(test), allow(dead_code, reason = "only the packer sorts words into tiers"))]
pub const RARE_FREQUENCY: u64 = 4;

/// The same for names of people, of which many come from novels.
#[cfg_attr(not(test), allow(dead_code, reason = "only the packer sorts words into tiers"))]
pub const RARE_NAME_FREQUENCY: u64 = 5;

/// The same for words that jieba's table of document frequencies lacks.
#[cfg_attr(not(test), allow(dead_code, reason = "only the packer sorts words into tiers"))]
pub const RARE_UNLISTED_FREQUENCY: u64 = 8;

/// Characters of the longest word a lexicon may hold; jieba's longest has 16. A scan follows no word further, so that it
/// is linear in the text whatever the file says.
pub const LONGEST_WORD: usize = 64;

/// Which words a lexicon holds, as the header says it.
pub const TIER_CORE: u32 = 1;
pub const TIER_FULL: u32 = 2;
