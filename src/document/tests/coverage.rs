//! Nothing is repaired or lost: what holds for every text.

use proptest::prelude::*;

use super::*;
use crate::document::{block, column_break};

#[path = "../../../tests/common/soup.rs"]
mod soup;

use soup::soup;

/// Texts that each property is tried on.
const CASES: u32 = 3_000;

/// Every span that something of the text is read into, in order.
fn spans(document: &Document<'_>) -> Vec<Span> {
    let mut spans = Vec::new();
    for article in &document.articles {
        let Head { kicker, title, subtitle, bylines, dateline, date, signatories, credits, notes } = &article.head;
        let passages = title.iter().chain(kicker).chain(subtitle).chain(signatories).chain(notes);
        spans.extend(passages.map(|passage| passage.span));
        spans.extend(bylines.iter().chain(credits).map(|byline| byline.span));
        spans.extend(dateline.iter().map(|dateline| dateline.span));
        spans.extend(date.iter().map(|date| date.span));
    }
    spans.extend(document.sections.iter().filter_map(|section| section.number));
    // Titles are runs too.
    let counted = document.runs.iter().filter(|run| matches!(run.role, Role::Heading | Role::Body));
    spans.extend(counted.map(|run| run.run.span()));
    spans.retain(|span| !span.is_empty());
    spans.sort_unstable();
    spans
}

/// Words that say what the words after them are, and are none of the text themselves.
const LABELS: &[&str] = &["原标题", "小标题", "题", "據", "据"];

fn check_coverage(text: &str) -> Result<(), TestCaseError> {
    let document = Document::read(text);
    let mut end = 0;
    for span in spans(&document) {
        prop_assert!(end <= span.start, "{:?} is read twice in {text:?}", &text[span.start..end]);
        check_gap(text, Span::new(end, span.start))?;
        for edge in [span.start, span.end] {
            prop_assert!(text.is_char_boundary(edge));
            let cuts = edge > 0 && text[..edge].ends_with('\r') && text[edge..].starts_with('\n');
            prop_assert!(!cuts, "a line break is cut at {edge} in {text:?}");
        }
        end = span.end;
    }
    check_gap(text, Span::new(end, text.len()))
}

/// What no span covers are marks, blanks and labels.
fn check_gap(text: &str, gap: Span) -> Result<(), TestCaseError> {
    let gap = gap.of(text);
    let mut letters: String = gap.chars().filter(|letter| letter.is_alphanumeric()).collect();
    for label in LABELS {
        letters = letters.replace(label, "");
    }
    prop_assert!(letters.is_empty(), "{gap:?} is lost in {text:?}");
    Ok(())
}

/// The text that the spans of a text's blocks make, each in a line of its own.
fn rewritten(text: &str) -> String {
    let blocks = column_break::join(text, block::blocks(text));
    let line = |block: &block::Block| {
        let marks = match block.kind {
            block::Kind::Heading { depth } => "#".repeat(depth) + " ",
            _ => String::new(),
        };
        marks + &block.run.pieces().map(|piece| piece.of(text)).collect::<Vec<_>>().join("\n\n")
    };
    blocks.iter().map(line).collect::<Vec<_>>().join("\n\n")
}

/// What a document is read as, spans left out.
fn tree(text: &str) -> (Vec<String>, Vec<String>, Vec<Vec<String>>) {
    let document = Document::read(text);
    let heads = document.articles.iter().map(|article| {
        let Head { kicker, title, subtitle, bylines, dateline, date, signatories, credits, notes } = &article.head;
        let passages = title.iter().chain(kicker).chain(subtitle).chain(signatories).chain(notes);
        let mut words: Vec<String> = passages.map(|passage| passage.text.clone()).collect();
        words.extend(bylines.iter().chain(credits).map(|byline| byline.text.clone()));
        words.extend(dateline.iter().map(|dateline| dateline.text.clone()));
        words.extend(date.iter().map(|date| date.text.clone()));
        words
    });
    (outline(&document), paragraphs(&document), heads.collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_a_text_is_read_once_and_in_order(text in soup()) {
        check_coverage(&text)?;
    }

    #[test]
    fn reading_its_own_blocks_again_gives_the_same_tree(text in soup()) {
        let first = rewritten(&text);
        prop_assert_eq!(rewritten(&first), first.clone());
        prop_assert_eq!(tree(&text), tree(&first), "{:?}", text);
    }
}

/// A megabyte of each: work that grew with the square of the length would take hours here.
#[test]
fn hostile_texts_are_covered_too() {
    let units = [
        "#",
        "# ",
        "## 题\n",
        "一、",
        "一、题\n",
        "（一）题。\n",
        "（",
        "（\n",
        "）",
        "【",
        "“",
        "”",
        "“\n",
        "”。\n",
        "《",
        "。",
        "。  ",
        "！？",
        "……",
        "、",
        "——",
        "题 ",
        "附件1\n",
        "目录\n",
        "政府\n",
        "2025年1月1日\n",
        "新华社",
        "新华社电",
        "据",
        "记者 林舟",
        "原标题：",
        "来源：",
        "责任编辑",
        "说：“",
        "他说，",
        "林舟说，“",
        "图。",
        "1.1　",
        "第一条　",
        "（来源：）",
        "。（记者 林舟）",
        "  ",
        "\u{FEFF}",
        "\r\n",
        "摄",
        "!林舟摄",
        "。林舟摄村",
        "。桥（林舟供图）村",
        "（供图）",
        "。（转自：望澜",
        "文/林舟",
        "一、题。",
        "【题】题。",
    ];
    for unit in units {
        let of = |bytes: usize| unit.repeat(bytes / unit.len());
        let below = format!("# 题\n\n正文一句。\n\n{}", of(1 << 16));
        for text in [of(1 << 20), below, of(1 << 16) + "正文一句。"] {
            check_coverage(&text).unwrap_or_else(|error| {
                panic!("{unit:?}: {}", error.to_string().chars().take(300).collect::<String>())
            });
        }
    }
}
