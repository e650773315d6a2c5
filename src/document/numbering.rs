//! 公文层次: 第一章, 第一条, 一、, （一）, 1., （1） (GB/T 9704), and the 1, 1.1, 1.1.1 of plans and standards (GB/T 1.1).

use super::scan::Scan;
use crate::text::chars::{AnyWord, is_han_numeral};

/// A number at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub level: NumberLevel,
    /// Bytes of the number, white space after it included.
    pub length: usize,
}

/// Levels of numbering, outermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NumberLevel {
    /// 第一章
    Chapter,
    /// 第一节
    Part,
    /// 第一条
    Article,
    /// 1, 1.1, 1.1.1: the points in it
    Clause(u8),
    /// 一、
    First,
    /// （一）
    Second,
    /// 1.
    Third,
    /// （1）
    Fourth,
}

/// Longest numeral that counts as numbering; 二百三十五 has five characters.
const NUMERAL_CHARACTERS: usize = 6;

impl Number {
    pub(super) fn at_start(text: &str) -> Option<Self> {
        let level = |parse: fn(&mut Scan<'_>) -> Option<()>, level| {
            let mut scan = Scan::new(text);
            parse(&mut scan)?;
            scan.spaces();
            Some(Self { level, length: scan.offset })
        };
        level(|scan| chapter(scan, &["章", "编", "篇"]), NumberLevel::Chapter)
            .or_else(|| level(|scan| chapter(scan, &["节"]), NumberLevel::Part))
            .or_else(|| level(|scan| chapter(scan, &["条"]), NumberLevel::Article))
            .or_else(|| clause(text))
            .or_else(|| level(first, NumberLevel::First))
            .or_else(|| level(|scan| bracketed(scan, is_han_numeral), NumberLevel::Second))
            .or_else(|| level(third, NumberLevel::Third))
            .or_else(|| level(|scan| bracketed(scan, |letter| letter.is_ascii_digit()), NumberLevel::Fourth))
    }
}

fn chapter(scan: &mut Scan<'_>, units: &[&str]) -> Option<()> {
    scan.literal("第")?;
    scan.run(NUMERAL_CHARACTERS, |letter| is_han_numeral(letter) || letter.is_ascii_digit())?;
    scan.any(units)?;
    // 第一章 stands apart from its heading; 第一节课 is a word.
    scan.rest().starts_with(char::is_whitespace).then_some(())
}

/// 1.2　, parted from its heading by a space; 1　 by an ideographic one, since a number may open a sentence.
fn clause(text: &str) -> Option<Number> {
    let mut scan = Scan::new(text);
    scan.digits(2)?;
    let mut depth = 0;
    while depth < 3 && scan.literal(".").is_some() {
        scan.digits(2)?;
        depth += 1;
    }
    let apart =
        if depth == 0 { scan.rest().starts_with('\u{3000}') } else { scan.rest().starts_with(char::is_whitespace) };
    scan.spaces();
    // 1.2 亿元 opens a sentence.
    let counts = scan.rest().starts_with_any(&["亿", "万", "元", "吨", "米", "公里", "%", "％"]);
    (apart && !counts).then_some(Number { level: NumberLevel::Clause(depth), length: scan.offset })
}

fn first(scan: &mut Scan<'_>) -> Option<()> {
    let numeral = scan.run(NUMERAL_CHARACTERS, is_han_numeral)?;
    // A numeral that is a line of its own, as the parts of speeches are told.
    if scan.rest().is_empty() {
        return (numeral.chars().count() <= 3).then_some(());
    }
    scan.any(&["、", "．", "."]).map(drop)
}

fn third(scan: &mut Scan<'_>) -> Option<()> {
    scan.digits(3)?;
    scan.any(&[".", "．", "、"])?;
    // 3.5亿元 opens a sentence, not an item.
    (!scan.rest().starts_with(|letter: char| letter.is_ascii_digit())).then_some(())
}

fn bracketed(scan: &mut Scan<'_>, class: fn(char) -> bool) -> Option<()> {
    let inside = scan.bracketed(NUMERAL_CHARACTERS)?;
    (!inside.is_empty() && inside.chars().all(class)).then_some(())
}
