//! The day in a dateline: `4月26日`, `8 月 5 日`, `八月十日`; and how a first sentence names one.

use super::dateline::CLOSINGS;
use super::scan::Scan;
use crate::text::chars::{AnyWord, Letters, is_digit, is_han_numeral};

/// Days and times with which a first sentence opens: before a comma, or right after a reporter's name or a dateline.
pub(super) const TIMES: &[&str] =
    &["近日", "日前", "近期", "近年", "今年", "今天", "今日", "昨天", "昨日", "去年", "连日", "最近", "当地时间"];

/// Parts of a day, which may follow its date.
pub(super) const HOURS: &[&str] =
    &["上午", "下午", "晚间", "晚上", "晚", "凌晨", "起", "清晨", "中午", "傍晚", "早上", "深夜", "收盘"];

/// The date that a text closes with, right before `kind`, and what stands before it.
pub(super) fn closing_date<'t>(text: &'t str, kind: &str) -> Option<(&'t str, &'t str)> {
    text.char_indices().filter(|&(_, letter)| is_digit(letter) || is_han_numeral(letter)).find_map(|(start, _)| {
        let mut scan = Scan::new(&text[start..]);
        let day = if text[start..].starts_with(is_digit) {
            date(&mut scan)
        } else {
            date_of_numerals(&mut scan, |rest| rest.is_empty() && kind != "报道")
        };
        day.filter(|_| scan.rest().trim().is_empty()).map(|day| (&text[..start], day))
    })
}

/// `4月26日`, `2025年4月26日`, with spaces, as some sites set numbers: `8 月 5 日`, and without 日 right before what
/// closes a dateline: `8月18讯`. `八月十日` only right before that, for 三亚 and 九江 are places.
pub(super) fn date<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    if scan.rest().starts_with(is_han_numeral) {
        return date_of_numerals(scan, |rest| rest.starts_with_any(CLOSINGS));
    }
    let (mut ahead, start) = (*scan, scan.rest());
    let digits = ahead.digits(4)?;
    ahead.spaces();
    if digits.chars().count() == 4 && ahead.literal("年").is_some() {
        ahead.spaces();
        ahead.digits(2)?;
        ahead.spaces();
    }
    let has_month = ahead.literal("月").is_some();
    if has_month {
        ahead.spaces();
        ahead.digits(2)?;
        ahead.spaces();
    }
    let is_closed = has_month && ahead.rest().opens_with(&['讯', '訊', '电', '電']);
    ahead.any(&["日", "号"]).or(is_closed.then_some(""))?;
    let length = ahead.offset - scan.offset;
    *scan = ahead;
    Some(&start[..length])
}

/// `二〇二三年八月十日`, `十日`, if what follows closes a dateline.
fn date_of_numerals<'t>(scan: &mut Scan<'t>, closes: impl Fn(&str) -> bool) -> Option<&'t str> {
    let (mut ahead, start) = (*scan, scan.rest());
    for unit in ["年", "月", "日"] {
        let mut part = ahead;
        part.run(4, is_han_numeral);
        if part.literal(unit).is_some() {
            ahead = part;
        }
    }
    let length = ahead.offset - scan.offset;
    if !start[..length].ends_with('日') || !closes(ahead.rest()) {
        return None;
    }
    *scan = ahead;
    Some(&start[..length])
}
