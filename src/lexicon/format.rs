// The layout that the packer (build script) and the reader share; `mod.rs` describes it.

/// First bytes of every lexicon file.
pub const MAGIC: [u8; 6] = *b"HANLEX";

/// Rises with every change of the layout, so that code and file of different builds never misread each other.
pub const VERSION: u16 = 1;

/// Bytes before the first stream: magic, version, checksum, total frequency, three counts, six stream lengths.
pub const HEADER_BYTES: usize = 6 + 2 + 4 + 8 + 3 * 4 + STREAMS * 4;

/// Where the checksum's reach begins: everything after the checksum itself.
pub const CHECKED_FROM: usize = 12;

/// The streams in file order: alphabet, child counts, labels, frequencies, tags, document frequencies.
pub const STREAMS: usize = 6;

/// Steps of the coarse inverse document frequency: one natural-log unit is this many classes.
pub const IDF_STEPS: f64 = 8.0;

/// Class of a word the document frequency table does not list.
pub const IDF_UNKNOWN: u8 = 0;

/// Bit of a child-count entry that says the node ends a word.
pub const ENDS_WORD: u32 = 1;
