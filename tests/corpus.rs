//! Whole texts with the reports expected of them: `tests/corpus/<name>/expected.json` for the text beside it, or for
//! the page's sample of that name. A report that differs is written over the expected one, and the test fails, so
//! that the change shows in the diff and has to be approved by committing it.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::{Path, PathBuf};

use hanlens::{Options, analyze};
use serde_json::{Value, to_value};

/// Phrases and terms kept in an expected report: enough to show a change of ranking.
const PHRASES: usize = 10;
const TERMS: usize = 12;

#[test]
fn reports_are_as_expected() {
    let mut differing = Vec::new();
    for folder in folders() {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let beside = folder.join("source.md");
        let source = if beside.exists() { beside } else { root().join("www/samples").join(format!("{name}.md")) };
        let text = fs::read_to_string(&source).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        let report = serde_json::to_string_pretty(&digest(&text)).unwrap() + "\n";
        let expected = folder.join("expected.json");
        if fs::read_to_string(&expected).unwrap_or_default() != report {
            fs::write(&expected, report).unwrap();
            differing.push(name);
        }
    }
    assert!(
        differing.is_empty(),
        "these reports changed; look at the diff and commit it if it is right: {differing:?}"
    );
}

#[test]
fn every_sample_of_the_page_has_an_expected_report() {
    let samples = fs::read_dir(root().join("www/samples")).unwrap();
    for sample in samples {
        let name = sample.unwrap().path().file_stem().unwrap().to_owned();
        assert!(root().join("tests/corpus").join(&name).is_dir(), "{name:?}");
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folders() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("tests/corpus")).unwrap();
    let mut folders: Vec<_> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    assert!(!folders.is_empty());
    folders
}

/// The report without the places of terms and phrases, and with every passage's span shown to be the passage's own.
fn digest(text: &str) -> Value {
    let mut options = Options::default();
    options.phrases = PHRASES;
    options.terms = TERMS;
    let mut report = to_value(analyze(text, &options).unwrap()).unwrap();
    simplify(&mut report, text);
    report
}

fn simplify(value: &mut Value, text: &str) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| simplify(value, text)),
        Value::Object(fields) => {
            if let (Some(Value::String(passage)), Some(Value::Array(span))) = (fields.get("text"), fields.get("span")) {
                let bound = |index: usize| span[index].as_u64().unwrap() as usize;
                let slice = &text[bound(0)..bound(1)];
                assert_eq!(&slice.replace(['\n', '\r'], ""), passage);
            }
            let terms = ["count", "occurrences"].iter().all(|field| fields.contains_key(*field));
            if terms {
                let passage = fields["text"].as_str().unwrap().to_owned();
                for span in fields["occurrences"].as_array().unwrap() {
                    let slice = &text[span[0].as_u64().unwrap() as usize..span[1].as_u64().unwrap() as usize];
                    assert_eq!(slice.replace(['\n', '\r'], ""), passage);
                }
                let summary = format!("{passage} × {}", fields["count"]);
                *value = match fields.get("partOfSpeech") {
                    Some(part) => format!("{summary} {}", part.as_str().unwrap()).into(),
                    None => format!("{summary} {:.3}", fields["score"].as_f64().unwrap()).into(),
                };
                return;
            }
            fields.values_mut().for_each(|value| simplify(value, text));
        }
        _ => {}
    }
}
