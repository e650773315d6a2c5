use super::pack::{Entry, pack};
use super::*;

fn entry<'w>(word: &'w str, frequency: u64, tag: &'w str, idf: Option<f64>) -> Entry<'w> {
    Entry { word, frequency, tag, idf }
}

fn sample() -> Vec<u8> {
    pack(&[
        entry("a", 7, "eng", None),
        entry("中", 300_000, "f", Some(4.5)),
        entry("中国", 120_000, "ns", Some(3.06)),
        entry("中国人民", 90, "nt", None),
        entry("国", 5, "n", Some(0.01)),
        entry("𠮷野", 0, "nz", Some(99.0)),
    ])
}

fn read(file: &[u8]) -> Result<Lexicon, Error> {
    Lexicon::read(file)
}

#[test]
fn gives_back_every_word_with_its_frequency_tag_and_idf() {
    let lexicon = read(&sample()).unwrap();
    assert_eq!((lexicon.len(), lexicon.total()), (6, 420_102));
    // An idf is kept to an eighth, between an eighth and 255 eighths.
    let cases = [
        ("a", 7, "eng", None),
        ("中", 300_000, "f", Some(4.5)),
        ("中国", 120_000, "ns", Some(3.0)),
        ("中国人民", 90, "nt", None),
        ("国", 5, "n", Some(0.125)),
        ("𠮷野", 0, "nz", Some(31.875)),
    ];
    for (word, frequency, tag, idf) in cases {
        let id = lexicon.find(word).unwrap_or_else(|| panic!("{word} is lost"));
        assert_eq!((lexicon.frequency(id), lexicon.tag(id), lexicon.idf(id)), (frequency, tag, idf), "{word}");
    }
    for absent in ["", "人", "中国人", "国中", "𠮷", "aa", "\u{10FFFF}"] {
        assert_eq!(lexicon.find(absent), None, "{absent:?}");
    }
}

#[test]
fn lists_the_words_that_begin_a_text_shortest_first() {
    let lexicon = read(&sample()).unwrap();
    let mut lengths = Vec::new();
    lexicon.prefixes("中国人民银行", |_, length| lengths.push(length));
    assert_eq!(lengths, [3, 6, 12]);
}

#[test]
fn packs_the_same_words_into_the_same_bytes() {
    assert_eq!(sample(), sample());
}

#[test]
fn refuses_what_is_not_a_whole_lexicon_of_this_version() {
    let file = sample();
    for length in 0..file.len() {
        assert_eq!(read(&file[..length]).err().map(|error| error.code()), Some("lexicon_corrupt"), "{length} bytes");
    }
    let mut other_version = file.clone();
    other_version[6] += 1;
    let message = read(&other_version).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(message.contains("layout version 2"), "{message}");
    assert_eq!(read(b"<!doctype html><title>404</title>").err().map(|error| error.code()), Some("lexicon_corrupt"));
}

/// Every byte changed, with and without a checksum that fits: an error or a lexicon, never a panic.
#[test]
fn survives_damage_that_the_checksum_does_not_show() {
    let file = sample();
    for place in 0..file.len() {
        for flip in [0x01, 0x80, 0xFF] {
            let mut damaged = file.clone();
            damaged[place] ^= flip;
            assert!(read(&damaged).is_err(), "byte {place} changed by {flip:#x}");
            let checksum = crc32fast::hash(&damaged[CHECKED_FROM..]);
            damaged[8..CHECKED_FROM].copy_from_slice(&checksum.to_le_bytes());
            if let Ok(lexicon) = read(&damaged) {
                lexicon.prefixes("中国人民𠮷野a", |word, _| {
                    lexicon.frequency(word);
                    lexicon.tag(word);
                    lexicon.idf(word);
                });
            }
        }
    }
}
