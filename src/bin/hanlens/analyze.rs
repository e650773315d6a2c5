//! `hanlens analyze`: one text, a report for people or for programs.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use hanlens::report::{Article, Byline, Head, KeyPhrase, Report, Section, Status, Term};
use hanlens::{Options, analyze};

use crate::Failure;

/// Terms the readable report lists.
const TERMS: usize = 15;

/// Most characters of a note that shares its line with others.
const SHORT_NOTE: usize = 20;

pub(crate) fn run(file: &Path, json: bool, options: &Options) -> Result<(), Failure> {
    let bytes = if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        bytes
    } else {
        fs::read(file).map_err(|error| Failure {
            code: "io",
            message: format!("{}: {error}", file.display()),
            kind: Some(error.kind()),
        })?
    };
    let text = String::from_utf8(bytes).map_err(|error| Failure {
        code: "invalid_input",
        message: format!("the text is not UTF-8: {}", error.utf8_error()),
        kind: None,
    })?;
    // A byte order mark is no part of the text.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let report = analyze(text, options)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    if json {
        serde_json::to_writer_pretty(&mut out, &report).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        out.write_all(readable(&report).as_bytes())?;
    }
    out.flush()?;
    Ok(())
}

fn readable(report: &Report) -> String {
    let mut out = String::new();
    let statistics = &report.statistics;
    line(
        &mut out,
        0,
        &format!(
            "{}字  {}句  {}词（不重复{}）",
            statistics.han_characters, statistics.sentences, statistics.words, statistics.distinct_words
        ),
    );
    match report.status {
        Status::Ok => {}
        Status::TooShort => line(&mut out, 0, "文本太短，摘句仅供参考。"),
        Status::NotChinese => line(&mut out, 0, "文本似乎不是中文，只作词频统计。"),
    }
    for article in &report.articles {
        article_lines(&mut out, article);
    }
    if report.articles.len() > 1 {
        line(&mut out, 0, "");
        line(&mut out, 0, "━━ 全部文本");
        vocabulary_lines(&mut out, &report.phrases, &report.terms);
    }
    out
}

fn article_lines(out: &mut String, article: &Article) {
    let head = &article.head;
    let title: Vec<&str> = head.title.iter().map(|part| part.text.as_str()).collect();
    line(out, 0, "");
    line(out, 0, &format!("━━ {}", if title.is_empty() { "（无题）".into() } else { title.join("　") }));
    for (name, passage) in [("引题", &head.kicker), ("副题", &head.subtitle)] {
        if let Some(passage) = passage {
            line(out, 1, &format!("{name}  {}", passage.text));
        }
    }
    for (name, value) in facts(head) {
        line(out, 1, &format!("{name}  {value}"));
    }
    if !article.key_points.is_empty() {
        line(out, 1, "要点（原文摘句，自动选取）");
    }
    for sentence in &article.key_points {
        line(out, 2, &format!("· {}{}", sentence.text, speaker_note(&sentence.text, &sentence.speaker)));
    }
    if article.sections.iter().any(|section| section.heading.is_some() || section.inferred) {
        let inferred = article.sections.iter().any(|section| section.inferred);
        line(out, 1, if inferred { "提纲（原文未分节，按话题的转换划分）" } else { "提纲" });
        article.sections.iter().for_each(|section| section_lines(out, section));
    }
    vocabulary_lines(out, &article.phrases, &article.terms);
}

/// Who says a line, in brackets, or nothing.
fn speaker_note(text: &str, speaker: &Option<String>) -> String {
    super::untold(text, speaker).map(|speaker| format!("（{speaker}说）")).unwrap_or_default()
}

fn section_lines(out: &mut String, section: &Section) {
    let number = section.number.as_deref().unwrap_or("");
    let unheaded = if section.inferred { "（一节）" } else { "（开头）" };
    let heading = section.heading.as_ref().map_or(unheaded, |heading| heading.text.as_str());
    line(out, section.level + 1, &format!("{number}{heading}"));
    if let Some(gist) = &section.gist {
        line(out, section.level + 2, &format!("— {}{}", gist.text, speaker_note(&gist.text, &gist.speaker)));
    }
    section.sections.iter().for_each(|section| section_lines(out, section));
}

fn vocabulary_lines(out: &mut String, phrases: &[KeyPhrase], terms: &[Term]) {
    let phrases: Vec<String> = phrases.iter().map(|phrase| format!("{}×{}", phrase.text, phrase.count)).collect();
    let terms: Vec<String> = terms.iter().take(TERMS).map(|term| format!("{}×{}", term.text, term.count)).collect();
    for (name, list) in [("关键词组", phrases), ("词频", terms)] {
        if !list.is_empty() {
            line(out, 1, &format!("{name}  {}", list.join("  ")));
        }
    }
}

/// What the head tells about the article, named and ordered as on the page, and then what is none of the text.
fn facts(head: &Head) -> Vec<(&'static str, String)> {
    let plain = |byline: &Byline| byline.text.trim_start_matches(['■', ' ']).to_owned();
    let signatories: Vec<&str> = head.signatories.iter().map(|passage| passage.text.as_str()).collect();
    let mut facts = Vec::new();
    if !signatories.is_empty() {
        facts.push(("落款", signatories.join("、")));
    }
    facts.extend(head.date.iter().map(|date| ("日期", date.iso.as_ref().unwrap_or(&date.text).clone())));
    facts.extend(head.bylines.iter().map(|byline| ("署名", plain(byline))));
    facts.extend(head.dateline.iter().map(|dateline| ("电头", dateline.text.clone())));
    facts.extend(head.credits.iter().map(|credit| ("图文", plain(credit))));
    // A page's controls are many and short: 字号：默认, 大, 超大.
    let (long, short): (Vec<&str>, Vec<&str>) =
        head.notes.iter().map(|note| note.text.as_str()).partition(|note| note.chars().nth(SHORT_NOTE).is_some());
    facts.extend(long.into_iter().map(|note| ("附注", note.to_owned())));
    if !short.is_empty() {
        facts.push(("附注", short.join("  ")));
    }
    facts
}

fn line(out: &mut String, depth: usize, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{:indent$}{text}", "", indent = depth * 2);
}
