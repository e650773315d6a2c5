use super::pack::{Entry, pack, with_modern};
use super::*;

fn entry<'w>(word: &'w str, frequency: u64, tag: &'w str, idf: Option<f64>) -> Entry<'w> {
    Entry { word, frequency, tag, idf, replaces: None }
}

pub(super) fn sample(tier: u32) -> Vec<u8> {
    let entries = [
        entry("a", 7, "eng", None),
        entry("中", 300_000, "f", Some(4.5)),
        entry("中国", 120_000, "ns", Some(3.06)),
        entry("中国人民", 90, "nt", None),
        entry("国", 5, "n", Some(0.01)),
        entry("𠮷野", 0, "nz", Some(999.0)),
    ];
    pack(&entries, tier)
}

fn read(file: &[u8]) -> Result<Lexicon, Error> {
    Lexicon::read(file.to_vec().into())
}

/// A file of each layout.
const TIERS: [u32; 2] = [TIER_CORE, TIER_FULL];

#[test]
fn gives_back_every_word_with_its_frequency_tag_and_idf() {
    for tier in TIERS {
        let lexicon = read(&sample(tier)).unwrap();
        let dictionary = if tier == TIER_CORE { Dictionary::Core } else { Dictionary::Full };
        assert_eq!((lexicon.totals().jieba, lexicon.dictionary()), (420_102, dictionary));
        // An idf is kept to a half, between a half and 255 halves.
        let cases = [
            ("a", 7, "eng", None),
            ("中", 300_000, "f", Some(4.5)),
            ("中国", 120_000, "ns", Some(3.0)),
            ("中国人民", 90, "nt", None),
            ("国", 5, "n", Some(0.5)),
            ("𠮷野", 0, "nz", Some(127.5)),
        ];
        for (text, frequency, tag, idf) in cases {
            let word = lexicon.find(text).unwrap_or_else(|| panic!("{text} is lost"));
            assert_eq!((word.frequency(), word.tag(), word.idf()), (frequency, tag, idf), "{text}");
        }
        for absent in ["", "人", "中国人", "国中", "𠮷", "aa", "\u{10FFFF}"] {
            assert!(lexicon.find(absent).is_none(), "{absent:?}");
        }
    }
}

/// A text of one character without end would else be walked through from each of its places.
#[test]
fn no_word_is_followed_past_the_longest() {
    let longest = "中".repeat(format::LONGEST_WORD);
    let too_long = "中".repeat(format::LONGEST_WORD + 1);
    let words = ["中中", &longest, &too_long];
    for tier in TIERS {
        let lexicon = read(&pack(&words.map(|word| entry(word, 1, "n", None)), tier)).unwrap();
        let mut found = Vec::new();
        Scan::new(&lexicon).words(&lexicon, &"中".repeat(200), |_, place| found.push(place.len()));
        assert_eq!(found, [2 * '中'.len_utf8(), longest.len()]);
    }
}

#[test]
fn refuses_a_frequency_beyond_32_bits_in_a_tag() {
    for tier in TIERS {
        let file = pack(&[entry("中", 1, "99999999999n", None)], tier);
        assert_eq!(read(&file).err().map(|error| error.code()), Some("lexicon_corrupt"));
    }
}

/// A word's frequency, what jieba has it with, and its tag.
type Modern = (u32, Option<u32>, &'static str);

#[test]
fn modern_words_come_before_jiebas() {
    let dictionary = [entry("中", 9, "f", None), entry("中台", 3, "nr", Some(9.0)), entry("国", 5, "n", None)];
    let modern = [entry("中台", 400, "n", None), entry("数智", 700, "n", None)];
    for tier in TIERS {
        let lexicon = read(&pack(&with_modern(&dictionary, &modern), tier)).unwrap();
        assert_eq!((lexicon.totals().jieba, lexicon.totals().all), (17, 1_114));
        let cases: [(&str, bool, Modern); 3] =
            [("中", false, (9, Some(9), "f")), ("中台", true, (400, Some(3), "n")), ("数智", true, (700, None, "n"))];
        for (text, is_modern, (frequency, of_jieba, tag)) in cases {
            let word = lexicon.find(text).unwrap_or_else(|| panic!("{text} is lost"));
            assert_eq!(word.is_modern(), is_modern, "{text}");
            assert_eq!((word.frequency(), word.jieba_frequency(), word.tag()), (frequency, of_jieba, tag), "{text}");
        }
    }
}

#[test]
fn list_of_modern_words_is_in_order_and_in_every_lexicon() {
    let lines: Vec<&str> = include_str!("modern-words.txt").lines().filter(|line| !line.starts_with("# ")).collect();
    let words = lines.iter().filter_map(|line| line.split_once(' ')).map(|(word, _)| word);
    assert!(words.is_sorted());
    let files: [&[u8]; 2] =
        [include_bytes!(env!("HANLENS_LEXICON_CORE")), include_bytes!(env!("HANLENS_LEXICON_FULL"))];
    for file in files {
        let lexicon = read(file).unwrap();
        for line in &lines {
            let [text, frequency, tag] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
            let word = lexicon.find(text).unwrap_or_else(|| panic!("{line}"));
            assert!(word.is_modern() && text.chars().count() > 1 && frequency != "0", "{line}");
            assert_eq!((word.frequency().to_string().as_str(), word.tag()), (frequency, tag), "{line}");
        }
    }
}

#[test]
fn groups_are_read_when_a_text_first_has_their_character() {
    let lexicon = read(include_bytes!(env!("HANLENS_LEXICON_CORE"))).unwrap();
    let read_so_far = || match &lexicon.words {
        Layout::Grouped { tries, .. } => tries.iter().filter(|trie| trie.get().is_some()).count(),
        Layout::Coded(_) => panic!("core is grouped"),
    };
    assert_eq!(read_so_far(), 0);
    let mut scan = Scan::new(&lexicon);
    for (text, groups) in [("中国", 2), ("国中", 2), ("中国人", 3)] {
        scan.words(&lexicon, text, |_, _| ());
        assert_eq!(read_so_far(), groups, "{text}");
    }
}

/// Nodes of all shapes, and numbers of one byte and of two.
#[test]
fn gives_back_large_families_and_rare_numbers() {
    let letters: Vec<char> = ('\u{4E00}'..'\u{5200}').collect();
    let word = |length: usize, last: char| letters[..length].iter().chain([&last]).collect::<String>();
    let words: Vec<String> = (1..4)
        .flat_map(|length| letters.iter().step_by(length).map(move |&last| (length, last)))
        .map(|(length, last)| word(length, last))
        .collect();
    let entries: Vec<_> = words.iter().zip(0..).map(|(word, place)| entry(word, 3 * place, "n", None)).collect();
    for tier in TIERS {
        let lexicon = read(&pack(&entries, tier)).unwrap();
        for entry in &entries {
            let found = lexicon.find(entry.word).unwrap_or_else(|| panic!("{} is lost", entry.word));
            assert_eq!(u64::from(found.frequency()), entry.frequency, "{}", entry.word);
        }
        assert!(lexicon.find(&word(3, letters[1])).is_none());
    }
}

#[test]
fn packs_the_same_words_into_the_same_bytes() {
    assert!(TIERS.iter().all(|&tier| sample(tier) == sample(tier)));
}

#[test]
fn refuses_what_is_not_a_whole_lexicon_of_this_version() {
    for file in TIERS.map(sample) {
        for length in 0..file.len() {
            assert_eq!(
                read(&file[..length]).err().map(|error| error.code()),
                Some("lexicon_corrupt"),
                "{length} bytes"
            );
        }
        let mut other_version = file.clone();
        other_version[6] += 1;
        let message = read(&other_version).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(message.contains(&format!("layout version {}", VERSION + 1)), "{message}");
    }
    assert_eq!(read(b"<!doctype html><title>404</title>").err().map(|error| error.code()), Some("lexicon_corrupt"));
}

/// Every byte changed, with and without a checksum that fits: an error or a lexicon, never a panic.
#[test]
fn survives_damage_that_the_checksum_does_not_show() {
    for file in TIERS.map(sample) {
        for place in 0..file.len() {
            for flip in [0x01, 0x80, 0xFF] {
                let mut damaged = file.clone();
                damaged[place] ^= flip;
                assert!(read(&damaged).is_err(), "byte {place} changed by {flip:#x}");
                read_damaged(damaged, "中国人民𠮷野a");
            }
        }
    }
}

/// Numbers that no packer writes, under a checksum that fits.
#[test]
fn refuses_numbers_beyond_all_bounds() {
    let counts = [1u32, 1, 0, 0].map(u32::to_le_bytes).concat();
    let header = |tier: u32| [&tier.to_le_bytes()[..], &[0; 16], &counts].concat();
    // No tags, and a table of the alphabet whose probabilities add up to more than 32 bits.
    let alphabet = [0, 0x03, 0x40, 0xC0, 0xFF, 0xFF, 0xFF, 0x0F, 0x01];
    let many_alike = [0, 0x03, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x01];
    for tier in TIERS {
        for table in [alphabet, many_alike] {
            let file = [&MAGIC[..], &VERSION.to_le_bytes(), &[0; 4], &header(tier), &table, &[0; 400]].concat();
            assert_eq!(read(&with_checksum(file)).err().map(|error| error.code()), Some("lexicon_corrupt"));
        }
    }
    let mut without_letters = sample(TIER_FULL);
    without_letters[32..36].fill(0);
    assert_eq!(read(&with_checksum(without_letters)).err().map(|error| error.code()), Some("lexicon_corrupt"));
}

/// The file with a checksum that fits.
fn with_checksum(mut file: Vec<u8>) -> Vec<u8> {
    let checksum = crc32fast::hash(&file[CHECKED_FROM..]);
    file[8..CHECKED_FROM].copy_from_slice(&checksum.to_le_bytes());
    file
}

/// Reads a file whose checksum is made to fit, and what it says of the words in a text.
fn read_damaged(file: Vec<u8>, text: &str) {
    if let Ok(lexicon) = Lexicon::read(with_checksum(file).into()) {
        Scan::new(&lexicon).words(&lexicon, text, |word, _| {
            let _ = (word.frequency(), word.tag(), word.idf());
        });
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
    let files: [&[u8]; 2] =
        [include_bytes!(env!("HANLENS_LEXICON_CORE")), include_bytes!(env!("HANLENS_LEXICON_FULL"))];
    let whole = files[(seed % 2) as usize];
    // A linear congruential generator (Knuth's MMIX) is random enough to pick places.
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut file = whole.to_vec();
    if random(4) == 0 {
        file.truncate(HEADER_BYTES + random(whole.len() - HEADER_BYTES));
    }
    for _ in 0..=random(8) {
        // The header and the tables are small and matter most, so half of the damage is done there.
        let reach = if random(2) == 0 { file.len().min(8_000) } else { file.len() };
        let place = random(reach);
        file[place] = random(256) as u8;
    }
    // Every character of the three planes that have any, so that every group is read.
    let all: String = ('\0'..='\u{3FFFF}').chain("中国人民银行发布公告，新就业群体𠮷野家AT&T".chars()).collect();
    read_damaged(file, &all);
}
