//! 电头: `新华社北京4月26日电（记者…）`, `本报济南讯(…)`, `央视网消息（新闻联播）：`.

use super::agency;
use super::byline::{is_name, opens_with_role, parse_people};
use super::date::{TIMES, closing_date, date};
use super::person::is_person;
use super::place::{PLACE_CHARACTERS, name_and_place, place};
use super::scan::Scan;
use crate::report::{Dateline, DatelinePosition, Person};
use crate::text::Span;
use crate::text::chars::{Letters, is_blank, is_digit, is_han};

/// What closes a dateline. 专电 is a story of the agency's own correspondent.
pub(super) const CLOSINGS: &[&str] = &[
    "专电",
    "專電",
    "电",
    "電",
    "專訊",
    "专讯",
    "讯",
    "訊",
    "消息",
    "报道",
    "報道",
    "報導",
    "外电报道",
    "外電報道",
    "外電報導",
];

/// Brackets that a dateline may stand in.
const OPENING_BRACKETS: &[&str] = &["（", "(", "【", "〔", "[", "［"];
const CLOSING_BRACKETS: &[char] = &['）', ')', '】', '〕', ']', '］'];

/// Longest line that is a dateline and nothing else, in bytes: some 160 characters.
const ALONE_BYTES: usize = 480;

/// A desk's own telegrams, told by what they end in: 体育专电, 新媒体专电.
const DESK_CLOSINGS: &[&str] = &["专电", "專電"];

/// Longest name of a desk before 专电, in characters.
const DESK_CHARACTERS: usize = 4;

/// What stands for 电 in brackets: 【新华社微特稿】.
const BRACKETED_CLOSINGS: &[&str] = &["微特稿", "特稿", "专稿", "图表"];

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
    skip_stray(&mut scan);
    let bracket = scan.any(OPENING_BRACKETS);
    let relayed = scan.any(&["据", "據"]).is_some();
    let known = agency::known(&mut scan);
    let agency = known.or_else(|| agency::unknown(&mut scan));
    let report = report(&mut scan).filter(|report| agency.is_some() || report.is_slashed);
    let reported = report.is_some();
    let Report { mut reporters, place, date, kind, .. } = match report {
        Some(report) => report,
        None if agency.is_some() => telegram(&mut scan, bracket)?,
        None => return None,
    };
    if !reported && !scan.rest().starts_with(CLOSING_BRACKETS) {
        reporters.extend(reporters_after(&mut scan, date));
    }
    if bracket.is_some() {
        // 【环球网报道 记者 林舟】
        let length = scan.rest().find(CLOSING_BRACKETS)?;
        let inside = &scan.rest()[..length];
        if length > 0 {
            reporters.extend(Some(parse_people(inside)).filter(|_| opens_with_role(inside.trim_start()))?);
        }
        scan.offset += length;
        scan.run(1, |letter| CLOSING_BRACKETS.contains(&letter))?;
        if reporters.is_empty() {
            // 【本報訊】記者林大年報道：
            reporters.extend(reporters_after(&mut scan, date));
        }
    }
    let end = scan.offset;
    scan.any(&["：", ":", "丨", "|"]);
    let is_news = matches!(kind, "消息" | "讯" | "訊" | "专讯" | "專訊" | "报道" | "報道" | "報導");
    let is_relay_of_known = relayed && known.is_some();
    let is_relayed_telegram = is_relay_of_known && kind == "电";
    let parts_by_comma = known.is_some() && kind == "消息"
        || is_news && (date.is_some() || is_relay_of_known || reported)
        || relayed && date.is_some();
    if parts_by_comma {
        scan.any(&["，", ",", "称，"]);
    }
    scan.spaces();
    // 本报记者报道了… and 新华社电讯… are sentences: a dateline without a date must be closed off by something.
    let says_more = date.is_some() || place.is_some() || !reporters.is_empty();
    let is_parted = bracket.is_some() || scan.offset > end || text[..end].closes_with(&['）', ')']);
    let next_opens_sentence = scan.rest().is_empty()
        || is_relayed_telegram && !scan.rest().starts_with(continues_compound)
        || kind == "讯" && scan.rest().starts_with(|letter: char| is_digit(letter) || matches!(letter, '“' | '据'));
    // What follows a name that the list lacks has made sure of it already.
    let is_sure_of_itself = known.is_none();
    if !(says_more || is_parted || next_opens_sentence || is_sure_of_itself) {
        return None;
    }
    let report = Report { reporters, place, date, kind, is_slashed: false };
    Some((report.dateline(text[..end].trim_end(), agency), scan.offset))
}

/// What stands before a dateline by accident: marks of no width, and the 0 of an export.
fn skip_stray(scan: &mut Scan<'_>) {
    let mut ahead = *scan;
    ahead.run(usize::MAX, is_blank);
    if ahead.literal("0").is_some() {
        ahead.run(usize::MAX, is_blank);
        if agency::opens_text(ahead.rest()) {
            scan.offset = ahead.offset;
        }
    } else {
        scan.offset = ahead.offset;
    }
}

/// What follows 电 in words that are no datelines: 据新华社电讯稿.
const fn continues_compound(letter: char) -> bool {
    matches!(letter, '讯' | '視' | '视' | '话' | '台' | '文' | '子' | '影')
}

/// What a dateline says beside the name of its sender.
struct Report<'t> {
    reporters: Vec<Person>,
    place: Option<&'t str>,
    date: Option<&'t str>,
    kind: &'t str,
    /// Whether a slash parts reporter and place, as nothing but a dateline does: 記者林大年／台北報導.
    is_slashed: bool,
}

impl Report<'_> {
    /// The dateline that is `text`, with which a paragraph begins.
    fn dateline(self, text: &str, agency: Option<&str>) -> Dateline {
        Dateline {
            text: text.to_owned(),
            span: Span::new(0, text.len()),
            agency: agency.map(str::to_owned),
            // 综合报道 puts several sources together.
            place: self.place.filter(|place| !matches!(*place, "综合" | "綜合")).map(str::to_owned),
            date: self.date.map(str::to_owned),
            kind: self.kind.to_owned(),
            reporters: self.reporters,
            position: DatelinePosition::Head,
        }
    }
}

/// Place, day and kind: 北京4月26日电, with (全媒体记者) or the like before the place.
fn telegram<'t>(scan: &mut Scan<'t>, bracket: Option<&str>) -> Option<Report<'t>> {
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
    let kind = closing(scan, bracket, date)?;
    Some(Report { reporters, place, date, kind, is_slashed: false })
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
    let ends = |letter: char| matches!(letter, '，' | ',' | '。' | '：' | ':' | '“' | '（' | '(');
    let reach = rest[..reach].find(|letter| ends(letter) || CLOSING_BRACKETS.contains(&letter)).unwrap_or(reach);
    let kinds = ["报道", "報道", "報導", "電", "电"];
    let (end, kind) = kinds.iter().filter_map(|kind| Some((rest[..reach].find(kind)?, *kind))).min()?;
    let mut head = &rest[..end];
    let mut date = None;
    if let Some((before, day)) = closing_date(head, kind) {
        (head, date) = (before.trim_end(), Some(day));
    } else if head.contains(is_digit) {
        return None;
    }
    let mut slashed = None;
    if let Some((names, place)) = head.split_once(['／', '/']) {
        slashed = Some(place.trim_end_matches("即時").trim()).filter(|place| place.chars().all(is_han));
        head = slashed.map(|_| names.trim_end())?;
    }
    let mut place = slashed.filter(|place| !place.is_empty());
    let mut reporters = parse_people(head);
    let parted = head.rfind(char::is_whitespace).map(|at| head[at..].trim_start());
    let last = reporters.last().map(|person| person.name.len());
    if let Some(last) = parted.filter(|parted| slashed.is_none() && reporters.len() > 1 && last == Some(parted.len())) {
        // 林舟 青岩报道: what stands apart right before 报道 is where it was written.
        reporters.pop();
        place = Some(last);
    } else if slashed.is_none()
        && let Some(person) = reporters.last_mut().filter(|person| head.ends_with(&person.name))
    {
        let (name, joined) = name_and_place(&head[head.len() - person.name.len()..]);
        person.name = name.to_owned();
        place = joined;
    }
    if reporters.is_empty() || !reporters.iter().all(|person| is_name(&person.name)) {
        return None;
    }
    // 记者林舟报道了…, 记者林舟报道的…
    ahead.offset += end + kind.len();
    if ahead.rest().opens_with(&['了', '的', '说', '称', '中', '过']) {
        return None;
    }
    let kind = &rest[end..end + kind.len()];
    *scan = ahead;
    Some(Report { reporters, place, date, kind, is_slashed: slashed.is_some() })
}

/// The reporters that stand after 电 or 讯, in brackets or up to 报道: （记者林舟）, 林舟、全媒体记者王渡报道：
fn reporters_after(scan: &mut Scan<'_>, date: Option<&str>) -> Vec<Person> {
    let mut ahead = *scan;
    ahead.spaces();
    if let Some(inside) = ahead.bracketed(REPORTERS_CHARACTERS) {
        let people = people_of_telegram(inside, date);
        // After a date, brackets without a name belong to the text: 电（现场直击）…
        if !people.is_empty() || date.is_none() {
            *scan = ahead;
        }
        return people;
    }
    let rest = ahead.rest();
    let reach = rest.char_indices().nth(REPORT_CHARACTERS).map_or(rest.len(), |(offset, _)| offset);
    let end = ["报道", "報道", "報導"].iter().filter_map(|verb| rest[..reach].find(verb)).min();
    let Some(end) = end else { return Vec::new() };
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

/// What opens the sentence right after 讯 besides days and times, where nothing parts them: 1905电影网讯随着…
const OPENINGS: [&str; 5] = ["北京时间", "随着", "由", "虽然", "曾"];

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
    let names = scan.bracketed(REPORTERS_CHARACTERS).is_some_and(|inside| !people_of_telegram(inside, None).is_empty());
    let closed = match *kind {
        _ if dated => true,
        "讯" | "訊" if place.is_none() => {
            let opens = |letter: char| is_digit(letter) || matches!(letter, '（' | '(' | '据' | '“');
            let goes_on = TIMES.iter().chain(&OPENINGS).any(|opening| rest.starts_with(opening));
            apart || rest.is_empty() || rest.starts_with(opens) || goes_on || opens_with_role(rest)
        }
        "讯" | "訊" => names,
        "消息" | "报道" | "報道" => place.is_none() && (apart || names),
        _ => false,
    };
    closed.then_some(*kind)
}

/// Whether a text goes on as an agency's telegram does, its day without a month: 巴黎10日電.
pub(super) fn is_dated_telegram(text: &str) -> bool {
    let mut scan = Scan::new(text);
    place(&mut scan).filter(|place| place.chars().nth(1).is_some()).is_some()
        && date(&mut scan).is_some()
        && scan.any(&["专电", "專電", "电", "電"]).is_some()
}

/// 8月16日消息，: a site's own news without its name.
fn nameless(text: &str) -> Option<(Dateline, usize)> {
    let mut scan = Scan::new(text);
    let date = date(&mut scan).filter(|date| date.contains('月'))?;
    let kind = scan.any(&["消息", "讯"])?;
    let end = scan.offset;
    scan.any(&["，", ",", "：", ":"]).or_else(|| scan.rest().starts_with(char::is_whitespace).then_some(""))?;
    scan.spaces();
    let report = Report { reporters: Vec::new(), place: None, date: Some(date), kind, is_slashed: false };
    Some((report.dateline(&text[..end], None), scan.offset))
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
    let report = Report { reporters: Vec::new(), place: Some(place), date: Some(date), kind, is_slashed: false };
    Some((report.dateline(&text[..end], Some(agency)), scan.offset))
}

/// What closes a dateline. A desk is believed only after a date, since 体育 and the like can be anything.
fn closing<'t>(scan: &mut Scan<'t>, bracket: Option<&str>, date: Option<&str>) -> Option<&'t str> {
    let rest = scan.rest();
    let desk = rest.char_indices().take(DESK_CHARACTERS + 1).find_map(|(offset, _)| {
        let closing = DESK_CLOSINGS.iter().find(|closing| rest[offset..].starts_with(**closing))?;
        Some(&rest[..offset + closing.len()])
    });
    if let Some(desk) = desk.filter(|desk| date.is_some() && desk.chars().all(is_han)) {
        return scan.literal(desk);
    }
    if bracket.is_some()
        && let Some(kind) = scan.any(BRACKETED_CLOSINGS)
    {
        return Some(kind);
    }
    scan.any(CLOSINGS)
}

/// The people in the brackets after 电. Without a role they are people only where a date has made sure that this is a
/// dateline: （新闻联播） names a programme.
fn people_of_telegram(inside: &str, date: Option<&str>) -> Vec<Person> {
    let people = parse_people(inside);
    let named = people.iter().any(|person| person.role.is_some());
    // （现场直击） names no one; one name that can be nothing else vouches for a rare one beside it: (奥蓝 林舟).
    let are_names = date.is_some()
        && people.iter().all(|person| is_name(&person.name))
        && people.iter().any(|person| is_person(&person.name));
    people.into_iter().filter(|person| if named { person.role.is_some() } else { are_names }).collect()
}

/// The dateline that is all of `text`: it closes the story above.
pub(super) fn alone(text: &str, offset: usize) -> Option<Dateline> {
    if text.len() > ALONE_BYTES {
        return None;
    }
    let (mut dateline, length) = at_start(text)?;
    dateline.span = dateline.span.shifted(offset);
    dateline.position = DatelinePosition::Tail;
    (length == text.len()).then_some(dateline)
}
