//! 电头: `新华社北京4月26日电（记者…）`, `本报济南讯(…)`, `央视网消息（新闻联播）：`.

use super::agency;
use super::byline::{is_name, opens_with_role, parse_people};
use super::person::is_person;
use super::scan::Scan;
use crate::report::{Dateline, DatelinePosition, Person};
use crate::text::Span;
use crate::text::chars::{is_digit, is_han};

/// What closes a dateline. 专电 is a story of the agency's own correspondent.
const CLOSINGS: &[&str] = &["专电", "專電", "电", "電", "讯", "訊", "消息", "报道", "報道"];

/// A desk's own telegrams, told by what they end in: 体育专电, 新媒体专电.
const DESK_CLOSINGS: &[&str] = &["专电", "專電"];

/// Longest name of a desk before 专电, in characters.
const DESK_CHARACTERS: usize = 4;

/// What stands for 电 in brackets: 【新华社微特稿】.
const BRACKETED_CLOSINGS: &[&str] = &["微特稿", "特稿", "专稿", "图表"];

/// Longest place in a dateline, in characters: 阿拉伯联合酋长国迪拜.
const PLACE_CHARACTERS: usize = 14;

/// Longest list of reporters in a dateline, in characters.
const REPORTERS_CHARACTERS: usize = 80;

/// How far from its opening a reporter's 报道 may stand, in characters: 记者 林舟 通讯员 王渡 青岩报道.
const REPORT_CHARACTERS: usize = 40;

/// The dateline that opens `text`, its span one of `text`, and its length in bytes, the colon and white space after it
/// included.
pub(super) fn at_start(text: &str) -> Option<(Dateline, usize)> {
    if let Some(found) = photograph(text).or_else(|| nameless(text)) {
        return Some(found);
    }
    let mut scan = Scan::new(text);
    let opened = scan.any(&["（", "(", "【"]).is_some();
    let relayed = scan.any(&["据", "據"]).is_some();
    let known = agency::known(&mut scan);
    let agency = known.or_else(|| agency::unknown(&mut scan))?;
    let report = report(&mut scan);
    let reported = report.is_some();
    let Report { mut reporters, place, date, kind } = match report {
        Some(report) => report,
        None => telegram(&mut scan, opened)?,
    };
    if !reported {
        reporters.extend(reporters_after(&mut scan, date.is_some()));
    }
    if opened && !scan.rest().starts_with(['）', ')', '】']) {
        // 【环球网报道 记者 林舟】
        let length = scan.rest().find(['）', ')', '】'])?;
        let inside = &scan.rest()[..length];
        reporters.extend(Some(parse_people(inside)).filter(|_| opens_with_role(inside.trim_start()))?);
        scan.offset += length;
    }
    if opened {
        scan.any(&["）", ")", "】"])?;
    }
    let end = scan.offset;
    scan.any(&["：", ":", "丨", "|"]);
    let news = matches!(kind, "消息" | "讯" | "报道" | "報道");
    let relays = relayed && known.is_some() && (news || kind == "电");
    if news && (date.is_some() || relays || reported) || known.is_some() && kind == "消息" {
        scan.any(&["，", ",", "称，"]);
    }
    scan.spaces();
    // 本报记者报道了… and 新华社电讯… are sentences: a dateline without a date must be closed off by something.
    let opens_sentence = relays && kind == "电" && !scan.rest().starts_with(is_han_of_compound);
    // What follows a name that the list lacks has made sure of it already.
    let opens_sentence = opens_sentence
        || known.is_none()
        || kind == "讯" && scan.rest().starts_with(|letter: char| is_digit(letter) || matches!(letter, '“' | '据'));
    let closed =
        opened || date.is_some() || !reporters.is_empty() || place.is_some() || scan.offset > end || opens_sentence;
    let ends = scan.rest().is_empty() || closed || text[..end].ends_with(['）', ')']);
    if !ends {
        return None;
    }
    let dateline = Dateline {
        text: text[..end].trim_end().to_owned(),
        span: Span::new(0, text[..end].trim_end().len()),
        agency: Some(agency.to_owned()),
        // 综合报道 puts several sources together.
        place: place.filter(|place| *place != "综合").map(str::to_owned),
        date: date.map(str::to_owned),
        kind: kind.to_owned(),
        reporters,
        position: DatelinePosition::Head,
    };
    Some((dateline, scan.offset))
}

/// What follows 电 in words that are no datelines: 据新华社电讯稿.
const fn is_han_of_compound(letter: char) -> bool {
    matches!(letter, '讯' | '視' | '视' | '话' | '台' | '文' | '子' | '影')
}

/// What a dateline says beside the name of its sender.
struct Report<'t> {
    reporters: Vec<Person>,
    place: Option<&'t str>,
    date: Option<&'t str>,
    kind: &'t str,
}

/// Place, day and kind: 北京4月26日电, with (全媒体记者) or the like before the place.
fn telegram<'t>(scan: &mut Scan<'t>, opened: bool) -> Option<Report<'t>> {
    let mut reporters = Vec::new();
    if let Some(inside) = scan.bracketed(PLACE_CHARACTERS) {
        reporters.extend(parse_people(inside).into_iter().filter(|person| person.role.is_some()));
    }
    scan.spaces();
    let place = place(scan);
    if place.is_some() {
        // 平昌（韩国）
        scan.bracketed(PLACE_CHARACTERS);
    }
    scan.spaces();
    let date = date(scan);
    scan.spaces();
    let kind = closing(scan, opened, date.is_some())?;
    Some(Report { reporters, place, date, kind })
}

/// Reporters first, and 报道 after them: 记者 林舟 通讯员 王渡 青岩报道, 通讯员林舟8月4日报道, 記者林大年台北5日電.
fn report<'t>(scan: &mut Scan<'t>) -> Option<Report<'t>> {
    let mut ahead = *scan;
    ahead.spaces();
    let rest = ahead.rest();
    if !opens_with_role(rest) {
        return None;
    }
    let reach = rest.char_indices().nth(REPORT_CHARACTERS).map_or(rest.len(), |(offset, _)| offset);
    let reach = rest[..reach].find(['，', ',', '。', '：', ':', '“', '（', '(']).unwrap_or(reach);
    let kinds = ["报道", "報道", "電", "电"];
    let (end, kind) = kinds.iter().filter_map(|kind| Some((rest[..reach].find(kind)?, *kind))).min()?;
    let mut head = &rest[..end];
    let day = head.find(is_digit).unwrap_or(head.len());
    let mut day_scan = Scan::new(&head[day..]);
    let date = date(&mut day_scan).filter(|_| day_scan.rest().trim().is_empty());
    if date.is_none() && day < head.len() {
        return None;
    }
    head = head[..day].trim_end();
    let mut place = None;
    let mut reporters = parse_people(head);
    let parted = head.rfind(char::is_whitespace).map(|at| head[at..].trim_start());
    let last = reporters.last().map(|person| person.name.len());
    if let Some(last) = parted.filter(|parted| reporters.len() > 1 && last == Some(parted.len())) {
        // 林舟 青岩报道: what stands apart right before 报道 is where it was written.
        reporters.pop();
        place = Some(last);
    } else if let Some(person) = reporters.last_mut().filter(|person| head.ends_with(&person.name)) {
        let (name, joined) = name_and_place(&head[head.len() - person.name.len()..]);
        person.name = name.to_owned();
        place = joined;
    }
    if reporters.is_empty() || !reporters.iter().all(|person| is_name(&person.name)) {
        return None;
    }
    // 记者林舟报道了…, 记者林舟报道的…
    ahead.offset += end + kind.len();
    if ahead.rest().starts_with(['了', '的', '说', '称', '中', '过']) {
        return None;
    }
    let kind = &rest[end..end + kind.len()];
    *scan = ahead;
    Some(Report { reporters, place, date, kind })
}

/// The reporters that stand after 电 or 讯, in brackets or up to 报道: （记者林舟）, 林舟、全媒体记者王渡报道：
fn reporters_after(scan: &mut Scan<'_>, dated: bool) -> Vec<Person> {
    let mut ahead = *scan;
    ahead.spaces();
    if let Some(inside) = ahead.bracketed(REPORTERS_CHARACTERS) {
        let people = people_of_telegram(inside, dated);
        // After a date, brackets without a name belong to the text: 电（现场直击）…
        if !people.is_empty() || !dated {
            *scan = ahead;
        }
        return people;
    }
    let rest = ahead.rest();
    let reach = rest.char_indices().nth(REPORT_CHARACTERS).map_or(rest.len(), |(offset, _)| offset);
    let Some(end) = rest[..reach].find("报道") else { return Vec::new() };
    let people = parse_people(&rest[..end]);
    let closed =
        rest[end + "报道".len()..].starts_with(|letter: char| matches!(letter, '：' | ':') || letter.is_whitespace());
    let named = people.iter().any(|person| person.role.is_some()) && people.iter().all(|person| is_name(&person.name));
    if !closed || !named {
        return Vec::new();
    }
    scan.offset = ahead.offset + end + "报道".len();
    people
}

/// What a name followed by such words makes a dateline of, if it does: a date with 电, 讯, 消息 or 报道 after it, or one
/// of those that something closes off. 讯 is surest, 报道 is a verb as well.
pub(super) fn tells(text: &str) -> Option<&'static str> {
    let mut scan = Scan::new(text);
    if report(&mut scan.clone()).is_some() {
        return Some("报道");
    }
    scan.spaces();
    let place = place(&mut scan);
    // 路透社等
    if place.is_some_and(|place| place.chars().nth(1).is_none()) {
        return None;
    }
    scan.spaces();
    let dated = date(&mut scan).is_some_and(|date| date.contains('月'));
    scan.spaces();
    let kind = CLOSINGS.iter().find(|kind| scan.literal(kind).is_some())?;
    let rest = scan.rest();
    let closes = |letter: char| letter.is_whitespace() || matches!(letter, '：' | ':' | '）' | ')' | '】');
    let apart = rest.starts_with(closes);
    scan.spaces();
    let names =
        scan.bracketed(REPORTERS_CHARACTERS).is_some_and(|inside| !people_of_telegram(inside, false).is_empty());
    let closed = match *kind {
        _ if dated => true,
        "讯" | "訊" if place.is_none() => {
            let opens = |letter: char| is_digit(letter) || matches!(letter, '（' | '(' | '据' | '“');
            apart || rest.is_empty() || rest.starts_with(opens) || opens_with_role(rest)
        }
        "讯" | "訊" => names,
        "消息" | "报道" | "報道" => place.is_none() && (apart || names),
        _ => false,
    };
    closed.then_some(*kind)
}

/// 8月16日消息，: a site's own news without its name.
fn nameless(text: &str) -> Option<(Dateline, usize)> {
    let mut scan = Scan::new(text);
    let date = date(&mut scan).filter(|date| date.contains('月'))?;
    let kind = scan.any(&["消息", "讯"])?;
    let end = scan.offset;
    scan.any(&["，", ",", "：", ":"]).or_else(|| scan.rest().starts_with(char::is_whitespace).then_some(""))?;
    scan.spaces();
    let dateline = Dateline {
        text: text[..end].to_owned(),
        span: Span::new(0, end),
        agency: None,
        place: None,
        date: Some(date.to_owned()),
        kind: kind.to_owned(),
        reporters: Vec::new(),
        position: DatelinePosition::Head,
    };
    Some((dateline, scan.offset))
}

/// The line above an agency's photographs: `新华社照片，北京，2015年4月23日`.
fn photograph(text: &str) -> Option<(Dateline, usize)> {
    let mut scan = Scan::new(text);
    let agency = agency::known(&mut scan)?;
    let kind = scan.any(&["照片", "图片"])?;
    scan.any(&["，", ","])?;
    let place = scan.run(PLACE_CHARACTERS, is_han)?;
    scan.any(&["，", ","])?;
    let date = date(&mut scan)?;
    let end = scan.offset;
    scan.spaces();
    let dateline = Dateline {
        text: text[..end].to_owned(),
        span: Span::new(0, end),
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
    // （现场直击） names no one.
    let are_names = dated && people.iter().all(|person| is_person(&person.name));
    people.into_iter().filter(|person| if named { person.role.is_some() } else { are_names }).collect()
}

/// The dateline that is all of `text`: it closes the story above.
pub(super) fn alone(text: &str, offset: usize) -> Option<Dateline> {
    let (mut dateline, length) = at_start(text)?;
    dateline.span = dateline.span.shifted(offset);
    dateline.position = DatelinePosition::Tail;
    (length == text.len()).then_some(dateline)
}

/// A place runs up to the date or to what closes the dateline.
fn place<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    // “雪龙2”号
    let ship = if rest.starts_with('“') { rest.find('”').unwrap_or(0) } else { 0 };
    let end = rest.char_indices().take(PLACE_CHARACTERS + 1).find_map(|(offset, letter)| {
        if offset <= ship && ship > 0 {
            return None;
        }
        let closes = CLOSINGS.iter().any(|closing| rest[offset..].starts_with(closing));
        (closes || is_digit(letter) || letter.is_whitespace() || matches!(letter, '（' | '(')).then_some(offset)
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
fn name_and_place(joined: &str) -> (&str, Option<&str>) {
    let count = joined.chars().count();
    let split = joined.char_indices().nth(count.saturating_sub(2)).filter(|_| (4..=5).contains(&count));
    match split {
        Some((offset, _)) => (&joined[..offset], Some(&joined[offset..])),
        None => (joined, None),
    }
}

/// `4月26日`, `2025年4月26日`, with spaces, as some sites set numbers: `8 月 5 日`, and without 日 right before what
/// closes a dateline: `8月18讯`.
pub(super) fn date<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
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
    let is_closed = has_month && ahead.rest().starts_with(['讯', '訊', '电', '電']);
    ahead.any(&["日", "号"]).or(is_closed.then_some(""))?;
    let length = ahead.offset - scan.offset;
    *scan = ahead;
    Some(&start[..length])
}
