//! 电头: `新华社北京4月26日电（记者…）`, `本报济南讯(…)`, `央视网消息（新闻联播）：`.

use super::byline::{is_name, parse_people};
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

/// What the names of papers and sites end in.
const PAPERS: &[&str] = &["报", "网", "社", "台", "新闻", "在线", "客户端", "周刊", "商报"];

/// What closes a dateline. 专电 is a story of the agency's own correspondent.
const CLOSINGS: &[&str] = &["专电", "專電", "电", "電", "讯", "訊", "消息", "报道", "報道"];

/// A desk's own telegrams, told by what they end in: 体育专电, 新媒体专电.
const DESK_CLOSINGS: &[&str] = &["专电", "專電"];

/// Longest name of a desk before 专电, in characters.
const DESK_CHARACTERS: usize = 4;

/// What stands for 电 in brackets: 【新华社微特稿】.
const BRACKETED_CLOSINGS: &[&str] = &["微特稿", "特稿", "专稿", "图表"];

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
    if let Some(found) = photograph(text, offset) {
        return Some(found);
    }
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
    if place.is_some() {
        // 平昌（韩国）
        scan.bracketed(PLACE_CHARACTERS);
    }
    scan.spaces();
    let date = date(&mut scan);
    scan.spaces();
    let kind = closing(&mut scan, opened, date.is_some())?;
    let mut ahead = scan;
    ahead.spaces();
    if let Some(inside) = ahead.bracketed(REPORTERS_CHARACTERS) {
        let people = people_of_telegram(inside, date.is_some());
        // After a date, brackets without a name belong to the text: 电（现场直击）…
        if !people.is_empty() || date.is_none() {
            scan = ahead;
        }
        reporters.extend(people);
    }
    if known.is_none() && date.is_none() && reporters.is_empty() {
        return None;
    }
    if opened {
        scan.any(&["）", ")", "】"])?;
    }
    let end = scan.offset;
    scan.any(&["：", ":", "丨", "|"]);
    if date.is_some() && matches!(kind, "消息" | "讯" | "报道" | "報道") {
        scan.any(&["，", ",", "称，"]);
    }
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
        kind: kind.to_owned(),
        reporters,
        position: DatelinePosition::Head,
    };
    Some((dateline, scan.offset))
}

/// The line above an agency's photographs: `新华社照片，北京，2015年4月23日`.
fn photograph(text: &str, offset: usize) -> Option<(Dateline, usize)> {
    let mut scan = Scan::new(text);
    let agency = scan.any(AGENCIES)?;
    let kind = scan.any(&["照片", "图片"])?;
    scan.any(&["，", ","])?;
    let place = scan.run(PLACE_CHARACTERS, is_han)?;
    scan.any(&["，", ","])?;
    let date = date(&mut scan)?;
    let end = scan.offset;
    scan.spaces();
    let dateline = Dateline {
        text: text[..end].to_owned(),
        span: Span::new(0, end).shifted(offset),
        agency: Some(agency.to_owned()),
        place: Some(place.to_owned()),
        date: Some(date.to_owned()),
        kind: kind.to_owned(),
        reporters: Vec::new(),
        position: DatelinePosition::Head,
    };
    Some((dateline, scan.offset))
}

/// What closes a dateline. A desk is believed only after a date, since 体育 and the like can be anything.
fn closing<'t>(scan: &mut Scan<'t>, opened: bool, dated: bool) -> Option<&'t str> {
    let rest = scan.rest();
    let desk = rest.char_indices().take(DESK_CHARACTERS + 1).find_map(|(offset, _)| {
        let closing = DESK_CLOSINGS.iter().find(|closing| rest[offset..].starts_with(**closing))?;
        Some(&rest[..offset + closing.len()])
    });
    if let Some(desk) = desk.filter(|desk| dated && desk.chars().all(is_han)) {
        return scan.literal(desk);
    }
    if opened && let Some(kind) = scan.any(BRACKETED_CLOSINGS) {
        return Some(kind);
    }
    scan.any(CLOSINGS)
}

/// The people in the brackets after 电. Without a role they are people only where a date has made sure that this is a
/// dateline: （新闻联播） names a programme.
fn people_of_telegram(inside: &str, dated: bool) -> Vec<Person> {
    let people = parse_people(inside);
    let named = people.iter().any(|person| person.role.is_some());
    // （现场直击） names no one: names of four characters are too rare to be taken for such.
    let is_short_name = |name: &str| is_name(name) && (name.contains('·') || name.chars().count() < 4);
    let are_names = dated && people.iter().all(|person| is_short_name(&person.name));
    people.into_iter().filter(|person| if named { person.role.is_some() } else { are_names }).collect()
}

/// The dateline that is all of `text`: it closes the story above.
pub(super) fn alone(text: &str, offset: usize) -> Option<Dateline> {
    let (mut dateline, length) = at_start(text, offset)?;
    dateline.position = DatelinePosition::Tail;
    (length == text.len()).then_some(dateline)
}

/// An agency that the list lacks: a few characters that end in 社, or any name right before the date. With 电 or 消息
/// after the date it can be nothing else.
fn other_agency<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    let mut letters = rest.char_indices().take(AGENCY_CHARACTERS);
    if let Some((end, _)) = letters.find(|&(_, letter)| letter == '社') {
        let name = &rest[..end + "社".len()];
        return name.chars().all(is_han).then(|| scan.literal(name)).flatten();
    }
    if let Some(name) = paper_before_reporter(rest) {
        return scan.literal(name);
    }
    let mut ahead = *scan;
    let in_name = |letter: char| letter.is_alphabetic() && !is_digit(letter) || matches!(letter, '《' | '》' | '+');
    let name = ahead.run(2 * AGENCY_CHARACTERS, in_name).filter(|name| !name.ends_with("时间"))?;
    let after_name = ahead;
    ahead.spaces();
    date(&mut ahead).filter(|date| date.contains('月'))?;
    ahead.spaces();
    ahead.any(&["电", "讯", "消息"])?;
    *scan = after_name;
    Some(name)
}

/// The paper in `中国消费者报哈尔滨讯（记者…`: 讯 and a reporter in brackets after it make sure of it.
fn paper_before_reporter(text: &str) -> Option<&str> {
    let reach = text.char_indices().nth(AGENCY_CHARACTERS + PLACE_CHARACTERS).map_or(text.len(), |(offset, _)| offset);
    let end = text[..reach].find('讯')?;
    let inside = text[end + "讯".len()..].strip_prefix(['（', '('])?;
    let names = ["记者", "通讯员"].iter().any(|role| inside.chars().take(12).collect::<String>().contains(role));
    let head = &text[..end];
    let name = PAPERS.iter().filter_map(|ending| head.rfind(ending).map(|at| at + ending.len())).max()?;
    (names && name > "报".len() && head.chars().all(char::is_alphabetic)).then(|| &head[..name])
}

/// Whether a text begins with the name of an agency or a paper that is known.
pub(super) fn opens_with_agency(text: &str) -> bool {
    AGENCIES.iter().any(|agency| text.starts_with(agency))
}

/// A place runs up to the date or to what closes the dateline.
fn place<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    let end = rest.char_indices().take(PLACE_CHARACTERS + 1).find_map(|(offset, letter)| {
        let closes = CLOSINGS.iter().any(|closing| rest[offset..].starts_with(closing));
        (closes || is_digit(letter) || letter.is_whitespace() || matches!(letter, '（' | '(')).then_some(offset)
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

/// `4月26日`, `2025年4月26日`, and with spaces, as some sites set numbers: `8 月 5 日`.
fn date<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let (mut ahead, start) = (*scan, scan.rest());
    let digits = ahead.digits(4)?;
    ahead.spaces();
    if digits.chars().count() == 4 && ahead.literal("年").is_some() {
        ahead.spaces();
        ahead.digits(2)?;
        ahead.spaces();
    }
    if ahead.literal("月").is_some() {
        ahead.spaces();
        ahead.digits(2)?;
        ahead.spaces();
    }
    ahead.any(&["日", "号"])?;
    let length = ahead.offset - scan.offset;
    *scan = ahead;
    Some(&start[..length])
}
