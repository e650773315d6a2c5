//! The boundary to JavaScript, in real browsers: `wasm-pack test --headless --chrome --firefox --release --test browser`.
#![cfg(target_arch = "wasm32")]

use hanlens::wasm::{analyze, load_lexicon, segment};
use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const LEXICON: &[u8] = include_bytes!(env!("HANLENS_LEXICON_CORE"));
const FULL_LEXICON: &[u8] = include_bytes!(env!("HANLENS_LEXICON_FULL"));

fn report_of(text: &str) -> JsValue {
    load_lexicon(LEXICON.to_vec()).unwrap();
    analyze(text.into(), JsValue::UNDEFINED).unwrap()
}

fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| match key.parse::<u32>() {
        Ok(index) => Array::from(&value).get(index),
        Err(_) => Reflect::get(&value, &key.into()).unwrap(),
    })
}

fn string(value: &JsValue, path: &str) -> String {
    get(value, path).as_string().unwrap_or_else(|| panic!("{path} is no string"))
}

fn number(value: &JsValue, path: &str) -> f64 {
    get(value, path).as_f64().unwrap_or_else(|| panic!("{path} is no number"))
}

fn code_of(result: Result<JsValue, JsValue>) -> String {
    let error = result.unwrap_err();
    assert!(error.is_instance_of::<js_sys::Error>());
    assert!(!string(&error, "message").is_empty());
    string(&error, "code")
}

/// Calls `check` with the text and span of every object that has both, and of every occurrence of a term or phrase.
fn for_each_passage(value: &JsValue, check: &mut impl FnMut(&str, &JsValue)) {
    if Array::is_array(value) {
        Array::from(value).iter().for_each(|value| for_each_passage(&value, check));
    } else if value.is_object() {
        let text = get(value, "text").as_string();
        let (span, occurrences) = (get(value, "span"), get(value, "occurrences"));
        if let Some(text) = text {
            if Array::is_array(&span) {
                check(&text, &span);
            }
            if Array::is_array(&occurrences) {
                Array::from(&occurrences).iter().for_each(|span| check(&text, &span));
            }
        }
        Object::values(value.unchecked_ref()).iter().for_each(|value| for_each_passage(&value, check));
    }
}

#[wasm_bindgen_test]
fn report_is_one_plain_object() {
    let report = report_of("# 新渡口通车\n\n新华社青岩3月2日电 青岩新渡口大桥2日通车。两岸六个村庄的村民走上桥面。");
    assert_eq!(number(&report, "schema"), 1.0);
    assert_eq!(string(&report, "unit"), "utf-16");
    assert_eq!(string(&report, "status"), "ok");
    assert!(number(&report, "statistics.hanCharacters") > 30.0);
    assert_eq!(string(&report, "articles.0.head.title.0.text"), "新渡口通车");
    assert_eq!(string(&report, "articles.0.head.dateline.agency"), "新华社");
    assert!(get(&report, "articles.0.head.kicker").is_null(), "what is absent is null");
    assert!(Array::is_array(&get(&report, "articles.0.keyPoints")));
    // A plain object survives JSON unchanged: no maps, no class instances, no undefined.
    let copy = JSON::parse(&String::from(JSON::stringify(&report).unwrap())).unwrap();
    assert_eq!(JSON::stringify(&copy).unwrap(), JSON::stringify(&report).unwrap());
}

#[wasm_bindgen_test]
fn spans_cut_the_javascript_string_after_emoji_and_han_outside_the_basic_plane() {
    let text = "# 😀𠮷野家开业 青岩迎来新店\n\n“👨‍👩‍👧都来了!”店长𠮷田说,青岩新店今天开业。\n\n😀😀青岩新店面积200平方米,青岩人排起长队。";
    let report = report_of(text);
    let js_text = JsString::from(text);
    let mut seen = 0;
    for_each_passage(&report, &mut |passage, span| {
        let bound = |index| Array::from(span).get(index).as_f64().unwrap() as u32;
        assert_eq!(String::from(js_text.slice(bound(0), bound(1))), passage);
        seen += 1;
    });
    assert!(seen > 20, "{seen} passages");
}

#[wasm_bindgen_test]
fn column_break_stays_in_the_span_and_out_of_the_text() {
    let report = report_of("# 题\n\n大桥通车。发挥优势,创新党组\n\n织设置和活动方式,扩大组织覆盖。");
    let mut across = 0;
    let text = JsString::from("# 题\n\n大桥通车。发挥优势,创新党组\n\n织设置和活动方式,扩大组织覆盖。");
    for_each_passage(&report, &mut |passage, span| {
        let bound = |index| Array::from(span).get(index).as_f64().unwrap() as u32;
        let slice = String::from(text.slice(bound(0), bound(1)));
        assert_eq!(slice.replace('\n', ""), passage);
        across += usize::from(slice != passage);
    });
    assert!(across > 0);
}

#[wasm_bindgen_test]
fn options_limit_the_lists() {
    load_lexicon(LEXICON.to_vec()).unwrap();
    let options = JSON::parse(r#"{"phrases": 2, "terms": 3, "summaryCharacters": null}"#).unwrap();
    Reflect::set(&options, &"summaryCharacters".into(), &JsValue::UNDEFINED).unwrap();
    let report = analyze("青岩渡口大桥通车,青岩渡口两岸村民庆祝大桥通车,青岩经济迎来机遇。".into(), options).unwrap();
    assert_eq!(Array::from(&get(&report, "phrases")).length(), 2);
    assert_eq!(Array::from(&get(&report, "terms")).length(), 3);
}

#[wasm_bindgen_test]
fn each_dictionary_is_used_where_it_is_asked_for() {
    let words = |options: &str| {
        let text = "坂田电机创造力";
        let ends = segment(text.into(), JSON::parse(options).unwrap()).unwrap();
        assert_eq!(ends.last(), Some(&7));
        ends.len()
    };
    load_lexicon(LEXICON.to_vec()).unwrap();
    load_lexicon(FULL_LEXICON.to_vec()).unwrap();
    load_lexicon(FULL_LEXICON.to_vec()).unwrap();
    assert_eq!(words(r#"{"dictionary": "core"}"#), words("{}"));
    assert_eq!(words(r#"{"dictionary": "full", "words": [{"word": "坂田电机创造力"}]}"#), 1);
    assert_ne!(words(r#"{"dictionary": "full"}"#), 1);
    let wrong = JSON::parse(r#"{"dictionary": "best"}"#).unwrap();
    assert_eq!(code_of(analyze("好".into(), wrong)), "invalid_input");
}

#[wasm_bindgen_test]
fn a_damaged_lexicon_has_a_code() {
    for bytes in [&b""[..], b"<!doctype html>", &LEXICON[..LEXICON.len() - 1], &FULL_LEXICON[1..]] {
        let error = load_lexicon(bytes.to_vec()).unwrap_err();
        assert_eq!(string(&error, "code"), "lexicon_corrupt");
    }
}

#[wasm_bindgen_test]
fn bad_input_has_a_code() {
    load_lexicon(LEXICON.to_vec()).unwrap();
    for input in [JsValue::NULL, JsValue::UNDEFINED, 5.into(), Object::new().into(), Array::new().into()] {
        assert_eq!(code_of(analyze(input, JsValue::UNDEFINED)), "invalid_input");
    }
    let lone = JsString::from_char_code(&[0x597D, 0xD83D]);
    assert_eq!(code_of(analyze(lone.into(), JsValue::UNDEFINED)), "invalid_input");
    for options in [
        r#"{"phrases": -1}"#,
        r#"{"phrase": 1}"#,
        r#"{"terms": "many"}"#,
        r#"{"words": [{"word": "好", "frequncy": 5}]}"#,
        "7",
    ] {
        let options = JSON::parse(options).unwrap();
        assert_eq!(code_of(analyze("好".into(), options)), "invalid_input");
    }
    assert_eq!(code_of(analyze("a".repeat(10 * 1024 * 1024 + 1).into(), JsValue::UNDEFINED)), "too_large");
    assert_eq!(code_of(analyze("好".repeat(4 * 1024 * 1024).into(), JsValue::UNDEFINED)), "too_large");
}

#[wasm_bindgen_test]
fn odd_texts_have_a_report() {
    let cases = [
        ("", "too-short"),
        (" \r\n\t", "too-short"),
        ("\0\u{1}\u{7F}", "too-short"),
        ("好", "too-short"),
        ("The bridge opened on Monday.", "not-chinese"),
    ];
    for (text, status) in cases {
        assert_eq!(string(&report_of(text), "status"), status, "{text:?}");
    }
    let english = report_of("The bridge opened on Monday. The bridge is 1.2 km long.");
    assert!(number(&english, "statistics.words") > 8.0);
    let terms = String::from(JSON::stringify(&get(&english, "terms")).unwrap());
    assert!(terms.contains(r#""text":"bridge","count":2"#), "{terms}");
    let crlf = report_of("# 题\r\n\r\n大桥通车。\r\n\r\n村民走上桥面。\r\n");
    assert_eq!(Array::from(&get(&crlf, "articles.0.sections.0.paragraphs")).length(), 2);
}

#[wasm_bindgen_test]
fn long_and_hostile_texts_come_back() {
    for text in [
        "新就业群体服务管理".repeat(40_000),
        "# 标题\n".repeat(100_000),
        "“（《".repeat(60_000),
        "一、".repeat(100_000),
        "渡口通车。".repeat(70_000),
    ] {
        let report = report_of(&text);
        assert_eq!(number(&report, "schema"), 1.0);
    }
}
