//! Words of the caller's own: kept for their call, and forgotten after it.
#![cfg(not(target_arch = "wasm32"))]

use hanlens::report::PartOfSpeech;
use hanlens::{Options, UserWord, analyze, segment};

fn options(words: &[(&str, Option<u32>)]) -> Options {
    let word = |&(word, frequency): &(&str, Option<u32>)| UserWord { word: word.to_owned(), frequency, tag: None };
    let mut options = Options::default();
    options.words = words.iter().map(word).collect();
    options
}

fn cut(text: &str, words: &[(&str, Option<u32>)]) -> String {
    segment(text, &options(words)).unwrap().join("|")
}

#[test]
fn words_of_the_callers_are_one_word() {
    let cases = [
        ("萨维破世界纪录", &[("萨维", None)][..], "萨维|破|世界纪录"),
        ("聚集了新就业群体。", &[("新就业群体", None)], "聚集|了|新就业群体|。"),
        ("符合 GB/T 9704 的要求", &[("GB/T 9704", None)], "符合| |GB/T 9704| |的|要求"),
        ("“爱山东”App上线", &[("“爱山东”App", Some(5))], "“爱山东”App|上线"),
        ("A·B与A·B·C", &[("A·B", None), ("A·B·C", None)], "A·B|与|A·B·C"),
        ("台中正确应该不会被切开", &[("台中", Some(69_000))], "台中|正确|应该|不会|被|切开"),
    ];
    for (text, words, expected) in cases {
        assert_eq!(cut(text, words), expected);
    }
}

#[test]
fn words_of_one_call_do_not_leak_into_the_next() {
    let text = "萨维破世界纪录,新就业群体见证。";
    let before = cut(text, &[]);
    assert_ne!(cut(text, &[("萨维", None), ("新就业群体", None), ("纪录,新", None)]), before);
    assert_eq!(cut(text, &[]), before);
}

#[test]
fn tag_tells_the_part_of_speech() {
    let mut options = options(&[("萨维", None)]);
    let part = |options: &Options| {
        let report = analyze("萨维冲过终点线。萨维破世界纪录。", options).unwrap();
        report.terms.iter().find(|term| term.text == "萨维").map(|term| (term.count, term.part_of_speech))
    };
    assert_eq!(part(&options), Some((2, PartOfSpeech::Name)));
    options.words[0].tag = Some("nr".to_owned());
    assert_eq!(part(&options), Some((2, PartOfSpeech::Person)));
}

#[test]
fn what_is_no_word_is_refused() {
    let long = "很".repeat(65);
    for word in ["", " ", " 前", "后 ", "一\n二", long.as_str()] {
        let error = segment("好", &options(&[(word, None)])).unwrap_err();
        assert_eq!(error.code(), "invalid_input", "{word:?}");
    }
    let many: Vec<(&str, Option<u32>)> = vec![("词", None); 10_001];
    assert_eq!(analyze("好", &options(&many)).unwrap_err().code(), "invalid_input");
}
