//! What holds for every text whatever.
#![cfg(not(target_arch = "wasm32"))]

use hanlens::report::{Article, Gist, KeySentence, Passage, Report, Section};
use hanlens::{Options, Span, analyze};
use proptest::prelude::*;

#[path = "common/soup.rs"]
mod soup;

use soup::soup;

fn passages(report: &Report) -> Vec<(&str, Span)> {
    let mut found = Vec::new();
    for article in &report.articles {
        let Article { head, gist, key_points, sections, .. } = article;
        let heads =
            head.title.iter().chain(&head.kicker).chain(&head.subtitle).chain(&head.notes).chain(&head.signatories);
        found.extend(heads.map(passage));
        found.extend(gist.iter().map(of_gist));
        found.extend(key_points.iter().map(sentence));
        found.extend(head.bylines.iter().chain(&head.credits).map(|line| (line.text.as_str(), line.span)));
        found.extend(head.dateline.iter().map(|line| (line.text.as_str(), line.span)));
        sections.iter().for_each(|section| of_section(section, &mut found));
    }
    found
}

fn passage(passage: &Passage) -> (&str, Span) {
    (&passage.text, passage.span)
}

fn of_gist(gist: &Gist) -> (&str, Span) {
    (&gist.text, gist.span)
}

fn sentence(sentence: &KeySentence) -> (&str, Span) {
    (&sentence.text, sentence.span)
}

fn of_section<'r>(section: &'r Section, found: &mut Vec<(&'r str, Span)>) {
    found.extend(section.heading.iter().map(passage));
    found.extend(section.gist.iter().map(of_gist));
    found.extend(section.summary.iter().map(sentence));
    section.sections.iter().for_each(|section| of_section(section, found));
}

/// Text without what a column break consists of.
fn joined(text: &str) -> String {
    let is_blank = |letter: char| letter.is_whitespace() || matches!(letter, '\u{FEFF}' | '\u{200B}');
    text.chars().filter(|&letter| !is_blank(letter)).collect()
}

fn nested(sections: &[Section], within: Span) -> bool {
    let ordered = sections.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
    ordered && sections.iter().all(|section| within.contains(section.span) && nested(&section.sections, section.span))
}

fn folded(text: &str) -> String {
    let half_width = |letter: char| match letter {
        '！'..='～' => char::from_u32(letter as u32 - 0xFEE0).unwrap_or(letter),
        _ => letter,
    };
    joined(text).chars().map(half_width).collect::<String>().to_ascii_lowercase()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn every_passage_is_verbatim_at_its_span(text in soup()) {
        let report = analyze(&text, &Options::default()).unwrap();
        for (passage, span) in passages(&report) {
            prop_assert_eq!(joined(span.of(&text)), joined(passage));
        }
        // A term's places may differ from it in width and case.
        let exactly: fn(&str) -> String = joined;
        let terms = report.terms.iter().map(|term| (&term.text, &term.occurrences, term.count, folded as fn(&str) -> _));
        let phrases = report.phrases.iter().map(|phrase| (&phrase.text, &phrase.occurrences, phrase.count, exactly));
        for (word, occurrences, count, form) in terms.chain(phrases) {
            prop_assert_eq!(occurrences.len(), count);
            prop_assert!(occurrences.is_sorted());
            for span in occurrences {
                prop_assert_eq!(form(span.of(&text)), form(word));
            }
        }
    }

    #[test]
    fn every_line_of_a_summary_has_its_reasons(text in soup()) {
        let report = analyze(&text, &Options::default()).unwrap();
        for point in report.articles.iter().flat_map(|article| &article.key_points) {
            prop_assert!(!point.reasons.is_empty());
        }
    }

    #[test]
    fn articles_and_sections_nest_in_order(text in soup()) {
        let report = analyze(&text, &Options::default()).unwrap();
        prop_assert!(report.articles.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        for article in &report.articles {
            prop_assert!(nested(&article.sections, article.span), "{:#?}", article.sections);
        }
    }

    #[test]
    fn the_same_text_has_the_same_report(text in soup()) {
        let first = analyze(&text, &Options::default()).unwrap();
        analyze("别的文本教给词典别的词。", &Options::default()).unwrap();
        prop_assert_eq!(first, analyze(&text, &Options::default()).unwrap());
    }

    #[test]
    fn utf16_spans_cut_the_same_passages(text in soup()) {
        let bytes = analyze(&text, &Options::default()).unwrap();
        let units: Vec<u16> = text.encode_utf16().collect();
        let utf16 = bytes.clone().into_utf16(&text);
        for ((_, span), (_, wide)) in passages(&bytes).into_iter().zip(passages(&utf16)) {
            prop_assert_eq!(span.of(&text), String::from_utf16(&units[wide.start..wide.end]).unwrap());
        }
    }
}
