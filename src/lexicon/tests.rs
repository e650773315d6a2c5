use super::pack::{Entry, pack};
use super::*;

fn entry<'w>(word: &'w str, frequency: u64, tag: &'w str, idf: Option<f64>) -> Entry<'w> {
    Entry { word, frequency, tag, idf }
}

pub(super) fn sample() -> Vec<u8> {
    let entries = [
        entry("a", 7, "eng", None),
        entry("中", 300_000, "f", Some(4.5)),
        entry("中国", 120_000, "ns", Some(3.06)),
        entry("中国人民", 90, "nt", None),
        entry("国", 5, "n", Some(0.01)),
        entry("𠮷野", 0, "nz", Some(999.0)),
    ];
    pack(&entries, TIER_CORE)
}

fn read(file: &[u8]) -> Result<Lexicon, Error> {
    Lexicon::read(file)
}

#[test]
fn gives_back_every_word_with_its_frequency_tag_and_idf() {
    let lexicon = read(&sample()).unwrap();
    assert_eq!((lexicon.total(), lexicon.dictionary()), (420_102, Some(Dictionary::Core)));
    // An idf is kept to a half, between a half and 255 halves.
    let cases = [
        ("a", 7, "eng", None),
        ("中", 300_000, "f", Some(4.5)),
        ("中国", 120_000, "ns", Some(3.0)),
        ("中国人民", 90, "nt", None),
        ("国", 5, "n", Some(0.5)),
        ("𠮷野", 0, "nz", Some(127.5)),
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
    assert!(message.contains(&format!("layout version {}", VERSION + 1)), "{message}");
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
                Scan::new(&lexicon).words(&lexicon, "中国人民𠮷野a", |word, _| {
                    lexicon.frequency(word);
                    lexicon.tag(word);
                    lexicon.idf(word);
                });
            }
        }
    }
}

/// The real lexicons, damaged at random with checksums that fit. Runs until it is stopped or fails.
#[test]
#[ignore = "runs until it is stopped: make fuzz"]
fn fuzz() {
    for seed in 0.. {
        damage_and_read(seed);
        if seed % 100 == 99 {
            eprintln!("{} damaged files read", seed + 1);
        }
    }
}

#[test]
fn real_lexicons_survive_damage() {
    (0..20).for_each(damage_and_read);
}

fn damage_and_read(seed: u64) {
    let core: &[u8] = include_bytes!(env!("HANLENS_LEXICON_CORE"));
    // A linear congruential generator (Knuth's MMIX) is random enough to pick places.
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut file = core.to_vec();
    if random(4) == 0 {
        file.truncate(HEADER_BYTES + random(core.len() - HEADER_BYTES));
    }
    for _ in 0..=random(8) {
        // The header and the tables are small and matter most, so half of the damage is done there.
        let reach = if random(2) == 0 { file.len().min(8_000) } else { file.len() };
        let place = random(reach);
        file[place] = random(256) as u8;
    }
    let checksum = crc32fast::hash(&file[CHECKED_FROM.min(file.len())..]);
    file[8..CHECKED_FROM].copy_from_slice(&checksum.to_le_bytes());
    if let Ok(lexicon) = read(&file) {
        for text in ["中国人民银行发布公告", "新就业群体", "𠮷野家AT&T"] {
            Scan::new(&lexicon).words(&lexicon, text, |word, _| {
                lexicon.frequency(word);
                lexicon.tag(word);
                lexicon.idf(word);
            });
        }
    }
}
