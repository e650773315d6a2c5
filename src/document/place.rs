//! Where a story comes from, as datelines name it.

use super::date::date;
use super::dateline::CLOSINGS;
use super::scan::Scan;
use crate::text::chars::{AnyWord, is_digit, is_han, is_han_numeral};

/// Longest place in a dateline, in characters: 阿拉伯联合酋长国迪拜.
pub(super) const PLACE_CHARACTERS: usize = 14;

/// Whether any of [`CLOSINGS`] may begin with such a character, which few do.
const fn begins_closing(letter: char) -> bool {
    matches!(letter, '专' | '專' | '电' | '電' | '讯' | '訊' | '消' | '报' | '報' | '外')
}

/// A place runs up to the date or to what closes the dateline.
pub(super) fn place<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    // “雪龙2”号
    let ship = if rest.starts_with('“') { rest.find('”').unwrap_or(0) } else { 0 };
    let end = rest.char_indices().take(PLACE_CHARACTERS + 1).find_map(|(offset, letter)| {
        if offset <= ship && ship > 0 {
            return None;
        }
        let closes = begins_closing(letter) && rest[offset..].starts_with_any(CLOSINGS);
        let dates = is_han_numeral(letter) && date(&mut Scan::new(&rest[offset..])).is_some();
        (closes || dates || is_digit(letter) || letter.is_whitespace() || matches!(letter, '（' | '('))
            .then_some(offset)
    })?;
    let place = &rest[..end];
    let plain =
        |letter: char| is_han(letter) || matches!(letter, '·' | '/' | '—' | '、' | '“' | '”') || is_digit(letter);
    if place.is_empty() || !place.chars().all(plain) {
        return None;
    }
    scan.literal(place)
}

/// Parts `林大年台北`, as papers of Taiwan and Hong Kong print it: most names have two or three characters, and most
/// places of such datelines two. What cannot be parted is taken for the name.
pub(super) fn name_and_place(joined: &str) -> (&str, Option<&str>) {
    let count = joined.chars().count();
    let split = joined.char_indices().nth(count.saturating_sub(2)).filter(|_| (4..=5).contains(&count));
    match split {
        Some((offset, _)) => (&joined[..offset], Some(&joined[offset..])),
        None => (joined, None),
    }
}
