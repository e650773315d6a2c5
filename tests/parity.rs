//! Token for token what jieba-rs gives: with its complete dictionary for the full tier, and loaded with the same words
//! for the core.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::collections::HashSet;
use std::fs;

use hanlens::{Dictionary, Options, segment};
use jieba_rs::Jieba;
use proptest::prelude::*;
use proptest::sample::select;

/// jieba-rs with the words of each tier.
struct Peers {
    core: Jieba,
    full: Jieba,
}

impl Peers {
    fn new() -> Self {
        let dictionary = fs::read_to_string(env!("HANLENS_JIEBA_DICTIONARY")).unwrap();
        let idfs = fs::read_to_string(env!("HANLENS_JIEBA_IDFS")).unwrap();
        let listed: HashSet<&str> =
            idfs.lines().filter_map(|line| line.rsplit_once(' ')).map(|(word, _)| word).collect();
        let is_core = |line: &&str| {
            let mut fields = line.split(' ');
            let (word, frequency) = (fields.next().unwrap(), fields.next().unwrap().parse::<u64>().unwrap());
            let is_name = fields.next().unwrap_or_default().starts_with("nr");
            let rare = if !listed.contains(word) {
                8
            } else if is_name {
                5
            } else {
                4
            };
            word.chars().count() == 1 || frequency > rare
        };
        let core = dictionary.lines().filter(is_core).collect::<Vec<_>>().join("\n");
        Self { core: Jieba::with_dict(&mut core.as_bytes()).unwrap(), full: Jieba::new() }
    }

    fn assert_parity(&self, text: &str) {
        for (dictionary, jieba) in [(Dictionary::Core, &self.core), (Dictionary::Full, &self.full)] {
            let mut options = Options::default();
            options.dictionary = dictionary;
            options.plain = true;
            let expected: Vec<&str> = jieba.cut(text, true).into_iter().map(|token| token.word).collect();
            assert_eq!(segment(text, &options).unwrap(), expected, "{dictionary:?}");
        }
    }
}

#[test]
fn words_are_jiebas_over_the_corpus() {
    let peers = Peers::new();
    for folder in ["tests/corpus", "www/samples"] {
        for entry in walk(folder.as_ref()) {
            peers.assert_parity(&fs::read_to_string(entry).unwrap());
        }
    }
}

#[test]
fn words_are_jiebas_over_the_newspaper_page() {
    if let Some(text) = common::sample() {
        Peers::new().assert_parity(&text);
    }
}

#[test]
fn words_are_jiebas_over_all_news() {
    let Some(folder) = common::shared("data/news") else { return };
    let peers = Peers::new();
    for file in walk(&folder) {
        texts(&file).iter().for_each(|text| peers.assert_parity(text));
    }
}

/// The `text` of every line of a JSON lines file.
fn texts(file: &std::path::Path) -> Vec<String> {
    let lines = fs::read_to_string(file).unwrap();
    let text =
        |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["text"].as_str().unwrap().to_owned();
    lines.lines().map(text).collect()
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(walk(&path));
        } else {
            files.push(path);
        }
    }
    assert!(!files.is_empty());
    files
}

thread_local! {
    static PEERS: Peers = Peers::new();
}

/// Dictionary words, rare Han, Latin, digits, punctuation, emoji and Han outside the basic plane.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        select(vec![
            "新兴",
            "就业",
            "群体",
            "合法权益",
            "中国人民",
            "AT&T",
            "C++",
            "T恤",
            "1号店",
            "γ射线",
            "龘",
            "靐",
            "𠮷",
            "𡃁",
            "😀",
            "👨‍👩‍👧",
            "的",
            "了",
            "。",
            "，",
            ",",
            " ",
            "\u{3000}",
            "\r\n",
            "\n",
            "\0",
            "229.2",
            "81.32%",
            "１７％",
            "2025年10月29日",
            "AI",
            "a-b_c.d",
            "·",
            "“",
            "”",
            "\u{10FFFF}",
            "\u{E000}",
        ])
        .prop_map(str::to_owned),
        "[\u{4E00}-\u{9FFF}]{1,6}",
        "[一-龥]{1,4}",
        "\\PC{1,4}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn words_are_jiebas_over_random_text(text in pieces()) {
        PEERS.with(|peers| peers.assert_parity(&text));
    }
}

/// Random texts compared: a few thousand with every test run, and as many as `HANLENS_PARITY_CASES` says on demand.
fn cases() -> u32 {
    std::env::var("HANLENS_PARITY_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2_000)
}

#[test]
fn modern_words_are_known_and_leave_plain_words_as_they_are() {
    let words = |plain| {
        let mut options = Options::default();
        options.plain = plain;
        segment("共建一带一路发展数字经济", &options).unwrap()
    };
    for _ in 0..2 {
        assert_eq!(words(false), ["共建", "一带一路", "发展", "数字", "经济"]);
        assert!(words(true).len() > 5, "{:?}", words(true));
    }
}
