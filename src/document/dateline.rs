//! 电头: `新华社北京4月26日电（记者…）`, `本报济南讯(…)`, `央视网消息（新闻联播）：`.

use super::byline::parse_people;
use super::scan::Scan;
use crate::report::{Dateline, DatelinePosition, Person};
use crate::text::Span;
use crate::text::chars::{is_digit, is_han};

/// Who sends the news. Longer names come before their own beginnings.
const AGENCIES: &[&str] = &[
    "新华社",
    "新華社",
    "新华网",
    "新华全媒+",
    "新华财经",
    "中新社",
    "中新网",
    "中新經緯",
    "中新经纬",
    "中国新闻网",
    "中央社",
    "中央通訊社",
    "人民网",
    "人民日报",
    "光明网",
    "光明日报",
    "央视网",
    "央视新闻",
    "央广网",
    "央视财经",
    "经济日报",
    "中国经济网",
    "中国青年报",
    "中青在线",
    "中青网",
    "中国网",
    "国际在线",
    "海外网",
    "环球网",
    "科技日报",
    "法治日报",
    "工人日报",
    "农民日报",
    "解放军报",
    "中国日报网",
    "中国日报",
    "澎湃新闻",
    "新京报",
    "红网",
    "大众网",
    "财联社",
    "证券时报网",
    "证券时报",
    "上证报",
    "界面新闻",
    "南方网",
    "东方网",
    "北京日报",
    "解放日报",
    "文汇报",
    "本报",
    "本報",
    "本台",
    "本网",
    "本網",
    "本刊",
    "本社",
];

/// What closes a dateline. 专电 is a story of the agency's own correspondent.
const CLOSINGS: &[&str] = &["专电", "專電", "电", "電", "讯", "訊", "消息", "报道", "報道"];

/// Longest name of an agency that the list lacks, in characters.
const AGENCY_CHARACTERS: usize = 8;

/// Longest place in a dateline, in characters: 阿拉伯联合酋长国迪拜.
const PLACE_CHARACTERS: usize = 14;

/// Longest list of reporters in a dateline, in characters.
const REPORTERS_CHARACTERS: usize = 80;

/// The dateline that opens `text`, with `offset` added to its spans, and its length in bytes, the colon and white
/// space after it included.
pub(super) fn at_start(text: &str, offset: usize) -> Option<(Dateline, usize)> {
    let mut scan = Scan::new(text);
    let opened = scan.any(&["（", "(", "【"]).is_some();
    scan.literal("据").or_else(|| scan.literal("據"));
    let known = scan.any(AGENCIES);
    let agency = known.or_else(|| other_agency(&mut scan))?;
    let mut reporters = Vec::new();
    let mut joined_place = None;
    if let Some(role) = scan.any(&["记者", "記者"]) {
        let (name, place) = name_and_place(place(&mut scan)?);
        reporters.push(Person { role: Some(role.to_owned()), name: name.to_owned() });
        joined_place = place;
    }
    if let Some(inside) = scan.bracketed(PLACE_CHARACTERS) {
        reporters.extend(parse_people(inside).into_iter().filter(|person| person.role.is_some()));
    }
    scan.spaces();
    let place = joined_place.or_else(|| place(&mut scan));
    scan.spaces();
    let date = date(&mut scan);
    scan.spaces();
    scan.any(CLOSINGS)?;
    if known.is_none() && date.is_none() {
        return None;
    }
    if let Some(inside) = scan.bracketed(REPORTERS_CHARACTERS) {
        // （新闻联播） names a programme.
        reporters.extend(parse_people(inside).into_iter().filter(|person| person.role.is_some()));
    }
    if opened {
        scan.any(&["）", ")", "】"])?;
    }
    let end = scan.offset;
    scan.any(&["：", ":", "丨", "|"]);
    scan.spaces();
    // 本报记者报道了… and 新华社电讯… are sentences: a dateline without a date must be closed off by something.
    let closed = opened || date.is_some() || !reporters.is_empty() || place.is_some() || scan.offset > end;
    let ends = scan.rest().is_empty() || closed || text[..end].ends_with(['）', ')']);
    if !ends {
        return None;
    }
    let dateline = Dateline {
        text: text[..end].to_owned(),
        span: Span::new(0, end).shifted(offset),
        agency: Some(agency.to_owned()),
        place: place.map(str::to_owned),
        date: date.map(str::to_owned),
        reporters,
        position: DatelinePosition::Head,
    };
    Some((dateline, scan.offset))
}

/// The dateline that is all of `text`: it closes the story above.
pub(super) fn alone(text: &str, offset: usize) -> Option<Dateline> {
    let (mut dateline, length) = at_start(text, offset)?;
    dateline.position = DatelinePosition::Tail;
    (length == text.len()).then_some(dateline)
}

/// An agency that the list lacks: a few characters that end in 社. With a date and 电 after it, it can be nothing else.
fn other_agency<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    let (end, _) = rest.char_indices().take(AGENCY_CHARACTERS).find(|&(_, letter)| letter == '社')?;
    let name = &rest[..end + "社".len()];
    name.chars().all(is_han).then(|| scan.literal(name)).flatten()
}

/// A place runs up to the date or to what closes the dateline.
fn place<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    let end = rest.char_indices().take(PLACE_CHARACTERS + 1).find_map(|(offset, letter)| {
        let closes = CLOSINGS.iter().any(|closing| rest[offset..].starts_with(closing));
        (closes || is_digit(letter) || letter.is_whitespace()).then_some(offset)
    })?;
    let place = &rest[..end];
    let plain = |letter: char| is_han(letter) || matches!(letter, '·' | '/' | '—' | '、');
    if place.is_empty() || !place.chars().all(plain) {
        return None;
    }
    scan.literal(place)
}

/// Parts `林大年台北`, as papers of Taiwan and Hong Kong print it: most names have two or three characters, and most
/// places of such datelines two. What cannot be parted is taken for the name.
fn name_and_place(joined: &str) -> (&str, Option<&str>) {
    let count = joined.chars().count();
    let split = joined.char_indices().nth(count.saturating_sub(2)).filter(|_| (4..=5).contains(&count));
    match split {
        Some((offset, _)) => (&joined[..offset], Some(&joined[offset..])),
        None => (joined, None),
    }
}

fn date<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let (mut ahead, start) = (*scan, scan.rest());
    if let Some(digits) = ahead.digits(4) {
        if digits.chars().count() == 4 && ahead.literal("年").is_some() {
            ahead.digits(2)?;
        }
        if ahead.literal("月").is_some() {
            ahead.digits(2)?;
        }
        ahead.any(&["日", "号"])?;
        let length = ahead.offset - scan.offset;
        *scan = ahead;
        return Some(&start[..length]);
    }
    None
}
