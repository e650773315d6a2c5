//! What a page has run into the first paragraph of a text: an advertisement, captions, the title it had elsewhere, and the
//! title again.

use super::byline::role_at_start;
use super::date::{HOURS, TIMES};
use super::dateline;
use super::scan::Scan;
use super::{agency, block, run_in_byline};
use crate::text::Span;
use crate::text::chars::{AnyWord, Letters, is_digit, is_full_stop, is_han};

/// What stands before the title that a page had elsewhere.
const ORIGINAL_TITLE: &[&str] = &["原标题：", "原标题:", "原標題：", "【原标题】"];

/// What stands before the name of whom a text or its picture is from; its shortest and longest name, in characters.
const SOURCE_LABELS: &[&str] = &["来源：", "来源:", "图片来源：", "图源："];
const SOURCE_NAME: std::ops::RangeInclusive<usize> = 2..=20;

/// How many bytes later the name of a paper may end as well: 望澜新闻|网, 望澜网|－岚州频道.
const PAPER_GOES_ON: usize = 5 * "－".len();

/// Shortest and longest title run into a text, in characters.
const TITLE_CHARACTERS: std::ops::RangeInclusive<usize> = 6..=64;

/// Shortest title that is believed to be said again, in letters, and shortest that needs no sign after it.
const REPEATED_LETTERS: usize = 8;
const LONG_REPEATED_LETTERS: usize = 14;

/// Shortest quotation with a comma that is speech, and how far one is looked at, in characters.
const SPEECH_CHARACTERS: usize = 18;
const SPEECH_REACH: usize = 60;

/// What goes on with such a time: 今年以来, 连日来.
const TIME_ENDINGS: &[&str] = &["以来", "来"];

/// Openings of a first sentence that need no comma.
const OPENINGS: &[&str] = &[
    "本文转自",
    "公众号转载",
    "投稿微信",
    "记者从",
    "记者获悉",
    "从最高人民",
    "编者按",
    "为进一步",
    "为深入",
    "为认真贯彻",
    "为全面",
];

/// Openings of a first sentence that tell the end of a title where nothing better does.
const LIKELY_OPENINGS: &[&str] = &[
    "随着",
    "今天是",
    "今天（",
    "目前，",
    "连日来，",
    "为强化",
    "为帮助",
    "为答谢",
    "炎炎",
    "为了",
    "为营造",
    "为充分",
    "为切实",
    "为积极",
    "为提高",
    "为提升",
    "为丰富",
    "为增强",
    "为加强",
    "为持续",
    "为有效",
    "为更好",
    "为推动",
    "为引导",
    "正值",
    "时下",
    "眼下",
    "本公司",
    "北京时间",
    "日前",
    "近日",
    "近期",
    "近年来",
];

/// How many characters of a title's end part the two where the text opens with them; of its start it takes one more.
const SAID_AGAIN: usize = 3;

/// Longest name of a share, in characters.
const SHARE_CHARACTERS: usize = 8;

/// Words that 据 closes, so that no source begins with it: 数据, 证据.
const ENDS_IN_SOURCE: &[char] = &['数', '证', '根', '依', '论', '占', '凭', '票', '收'];

/// Longest clause that names a source, in characters: 据望澜国电视频道网站8月7日报道，
const SOURCE_CHARACTERS: usize = 30;

/// What a first sentence says of its source, before a comma.
const HEARSAY: &[&str] = &["据悉", "据了解"];

/// A title run into the text: where it stands, if its end is known, and what of the text is not its own.
pub(super) struct RunInTitle {
    pub within: Option<Span>,
    /// What stands between it and the text: the title once more, or when the page was put up.
    pub note: Option<Span>,
    pub length: usize,
}

/// Whether a line is a title that a page had elsewhere, and where its words begin.
pub(super) fn title_label(line: &str) -> Option<usize> {
    ORIGINAL_TITLE.iter().find(|label| line.starts_with(**label)).map(|label| label.len())
}

/// Whether a line of no sentence says what a picture shows, or where it is from.
pub(super) fn is_picture(line: &str) -> bool {
    const ENDS: &[&str] = &["资料图", "资料图片", "截图", "供图"];
    const OPENINGS: &[&str] = &["图片来源", "图源", "图/", "图自", "数据来源", "图片由", "视频来源"];
    let closed = line.trim_closing(&['）', ')']);
    closed.ends_with_any(ENDS) || line.starts_with_any(OPENINGS)
}

/// What is none of the text's own: 广告 …? ×, 本文转自【…】；来源：望澜网 before 8月3日，….
pub(super) fn foreign(text: &str) -> Option<usize> {
    if let Some(label) = SOURCE_LABELS.iter().find(|label| text.starts_with(**label)) {
        return source(&text[label.len()..]).map(|end| label.len() + end);
    }
    let (opening, close) = [("广告 ", "×"), ("本文转自", "；"), ("公众号转载", "。"), ("投稿微信", "成员")]
        .into_iter()
        .find(|(opening, _)| text.starts_with(opening))?;
    let rest = &text[opening.len()..];
    let reach = rest.char_indices().nth(*TITLE_CHARACTERS.end()).map_or(rest.len(), |(offset, _)| offset);
    let end = rest[..reach].find(close)?;
    Some(opening.len() + end + close.len())
}

/// Where the name of a source ends that a page has run into its text: before what opens a text, or a gap, or as the names
/// of papers and sites end.
fn source(text: &str) -> Option<usize> {
    let ends = text.char_indices().map(|(end, _)| end).take(*SOURCE_NAME.end() + 1).skip(*SOURCE_NAME.start());
    let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '－' | '-' | '·' | '—' | '|' | ' ');
    let opens = |rest: &str| rest.starts_with("  ") || opens_text(rest) || rest.starts_with_any(LIKELY_OPENINGS);
    let ends = || ends.clone().take_while(|&end| text[..end].chars().all(is_name));
    // 望澜新闻网－岚州频道
    let papers = || ends().filter(|&end| agency::paper_ending(&text[..end]).is_some());
    let longest = |first: usize| papers().take_while(|&end| end - first <= PAPER_GOES_ON).last();
    ends().find(|&end| opens(&text[end..])).or_else(|| papers().next().and_then(longest))
}

/// Where captions end that a page has run into the text before its dateline or byline: 会议现场。望澜网8月4日讯（记者 林舟）
pub(super) fn captions(text: &str) -> Option<usize> {
    let reach = text.char_indices().nth(block::CAPTION_CHARACTERS).map_or(text.len(), |(offset, _)| offset);
    let ends = text[..reach].char_indices().filter(|&(_, letter)| is_full_stop(letter));
    let opens = |rest: &str| {
        let rest = rest.trim_start();
        let telegram = || dateline::at_start(rest).is_some_and(|(dateline, _)| !dateline.reporters.is_empty());
        // 据新华社电（记者林舟） goes on with the news.
        agency::opens_text(rest)
            && !rest.opens_with(&['据', '據'])
            && (telegram() || run_in_byline::at_start(rest).is_some())
    };
    ends.map(|(end, letter)| end + letter.len_utf8()).find(|&end| opens(&text[end..]))
}

/// The title that opens a text: one labelled 原标题：, up to where it is said again, a dateline or what opens a first
/// sentence; without a label only one before a dateline that can be nothing else.
pub(super) fn title(text: &str) -> Option<RunInTitle> {
    let label = title_label(text).unwrap_or(0);
    let rest = &text[label..];
    let places = rest.char_indices().enumerate().skip(*TITLE_CHARACTERS.start()).map(|(_, (offset, _))| offset);
    let near = places.take(TITLE_CHARACTERS.end() - TITLE_CHARACTERS.start());
    if label == 0 {
        let end = near.take_while(|&end| !rest[..end].contains('。')).find(|&end| {
            let before = rest[..end].trim_end();
            let open =
                before.closes_with(&['，', ',', '、', '“', '《', '（', '的', '从', '在', '由', '据', '和', '与', '是']);
            !open && is_telegram(&rest[end..])
        })?;
        // What stands there may be the caption of a picture: 望澜大桥（资料图）
        let within = Some(Span::new(0, end).trimmed(text)).filter(|title| !is_picture(title.of(text)));
        return Some(RunInTitle { within, note: None, length: end });
    }
    for end in near.take_while(|&end| !rest[..end].contains('。')) {
        let said = rest[..end].trim_end();
        let again = rest[end..].trim_start();
        if again.starts_with(said) {
            let start = text.len() - again.len();
            let length = start + said.len();
            let within = Some(Span::new(label, label + said.len()));
            return Some(RunInTitle { within, note: Some(Span::new(start, length)), length });
        }
        if let Some(stamp) = block::timestamp(&rest[end..]) {
            let (start, length) = (label + end, label + end + stamp);
            let within = Some(Span::new(label, start).trimmed(text));
            return Some(RunInTitle { within, note: Some(Span::new(start, length)), length });
        }
        // After its mark a title needs no comma behind the day: 已报案！8月14日登上热搜
        let closes = || said.closes_with(&['！', '？', '!', '?']) && day(&mut Scan::new(&rest[end..])).is_some();
        // What opens after a comma goes on with a sentence.
        let goes_on = || said.closes_with(&['，', ',', '：', ':', '、', '/']) || block::bracket_is_open(said);
        let opens = || opens_text(&rest[end..]) || !said.ends_with(ENDS_IN_SOURCE) && names_source(&rest[end..]);
        if closes() || !goes_on() && opens() {
            let within = Some(Span::new(label, label + end).trimmed(text));
            return Some(RunInTitle { within, note: None, length: label + end });
        }
    }
    // The caption of a picture may stand between the title and the dateline, so that neither can be told apart.
    let dateline = rest.char_indices().take(2 * TITLE_CHARACTERS.end()).map(|(offset, _)| offset);
    if let Some(end) = dateline.skip(*TITLE_CHARACTERS.start()).find(|&end| is_telegram(&rest[end..])) {
        return Some(RunInTitle { within: None, note: None, length: label + end });
    }
    let within = likely_end(rest).map(|end| Span::new(label, label + end).trimmed(text));
    Some(RunInTitle { within, note: None, length: within.map_or(label, |title| title.end) })
}

/// Where a title ends that nothing certain parts from its text: where the text takes up its last or its first words, or
/// opens as few titles go on; else after the last mark before the first full stop.
fn likely_end(text: &str) -> Option<usize> {
    let reach = text.char_indices().nth(*TITLE_CHARACTERS.end()).map_or(text.len(), |(offset, _)| offset);
    let reach = text[..reach].find('。').unwrap_or(reach);
    let places = || text[..reach].char_indices().skip(*TITLE_CHARACTERS.start()).map(|(offset, _)| offset);
    let first_words = text.char_indices().nth(SAID_AGAIN + 1).map_or(text, |(end, _)| &text[..end]);
    let opens = |&end: &usize| {
        let (said, rest) = text.split_at(end);
        let last_word = said.char_indices().rev().nth(SAID_AGAIN - 1).map_or(said, |(start, _)| &said[start..]);
        !said.closes_with(&['，', ',', '：', ':', '、', '/', '“', '《'])
            && !said.ends_with("记者")
            && (rest.starts_with_any(LIKELY_OPENINGS)
                // The subject of a sentence that is under way may be the title's: …当地时间3日，县长林舟.
                || rest.starts_with(first_words) && !said.has_any(&['，', ','])
                || names_share(rest, first_words)
                || rest.starts_with(last_word) && last_word.chars().all(is_han))
    };
    let after_mark = || {
        let (mark, letter) =
            text[..reach].char_indices().rfind(|&(_, letter)| matches!(letter, '！' | '？' | '!' | '?'))?;
        let end = mark + letter.len_utf8();
        (end < reach && text[..end].chars().nth(*TITLE_CHARACTERS.start()).is_some() && text[end..].starts_with(is_han))
            .then_some(end)
    };
    places().find(opens).or_else(after_mark)
}

/// Whether a text opens with the name of a share that opens its title too, and its number: 今日望澜航运（600001）.
fn names_share(text: &str, title: &str) -> bool {
    let mut scan = Scan::new(text);
    time(&mut scan);
    let opening: usize = title.chars().take(SAID_AGAIN).map(char::len_utf8).sum();
    let reach = scan.rest().char_indices().nth(SHARE_CHARACTERS).map_or(scan.rest().len(), |(offset, _)| offset);
    let number = scan.rest()[..reach].first_of(&['（', '(']).map(|open| scan.rest()[open..].trim_opening(&['（', '(']));
    scan.rest().starts_with(&title[..opening]) && number.is_some_and(|number| number.starts_with(is_digit))
}

/// Where the story begins in the line of its title: at its reporter or at what opens a first sentence.
pub(super) fn story_start(line: &str) -> Option<usize> {
    let places = line.char_indices().map(|(offset, _)| offset).take(*TITLE_CHARACTERS.end());
    let reporter = |text: &str| agency::opens_text(text) && role_at_start(text).is_some();
    let mut near = places.skip(*TITLE_CHARACTERS.start()).take_while(|&end| !line[..end].contains('。'));
    near.find(|&end| !line[..end].closes_with(&['，', '：']) && (reporter(&line[end..]) || opens_text(&line[end..])))
}

/// Whether a dateline opens a text that can be nothing else, so that what stands before it is a title.
pub(super) fn is_telegram(text: &str) -> bool {
    agency::opens_text(text)
        && dateline::at_start(text).is_some_and(|(dateline, _)| {
            dateline.date.is_some_and(|date| date.contains('月')) || !dateline.reporters.is_empty()
        })
}

fn opens_text(text: &str) -> bool {
    if is_telegram(text) || text.starts_with("来源：") || text.starts_with_any(OPENINGS) {
        return true;
    }
    let marked = text.starts_with_any(&["文/", "文｜", "文|", "□", "■", "记者 ", "通讯员 ", "作者："]);
    let byline = || (marked || agency::opens_text(text)) && run_in_byline::at_start(text).is_some();
    if run_in_byline::bracketed(text).is_some() || byline() {
        return true;
    }
    // 澎湃新闻获悉, 澎湃新闻记者 林舟
    let unmarked = ["文/", "文、图/", "文/图 ", "文｜"].iter().find_map(|mark| text.strip_prefix(mark)).unwrap_or(text);
    if let Some(rest) = agency::after_name(unmarked)
        && (rest.starts_with("获悉") || role_at_start(rest).is_some_and(|end| tells_reporter(&rest[end..])))
    {
        return true;
    }
    // 据新华社电, 央视网消息：
    if agency::opens_text(text) && dateline::at_start(text).is_some() {
        return true;
    }
    if text.starts_with('“') && opens_speech(text) {
        return true;
    }
    let mut scan = Scan::new(text);
    let is_timed = time(&mut scan).is_some() || scan.any(HEARSAY).is_some();
    is_timed && scan.any(&["，", ","]).is_some()
}

/// What follows 记者 at the start of a story: a name apart, or how the reporter came to know.
fn tells_reporter(text: &str) -> bool {
    text.starts_with(char::is_whitespace) || text.starts_with_any(&["从", "获悉", "了解到", "注意到"])
}

/// Whether a text opens with the clause that names its source: 据望澜国电视频道网站8月7日报道，
fn names_source(text: &str) -> bool {
    if !text.starts_with('据') {
        return false;
    }
    let mut letters = text.char_indices().take(SOURCE_CHARACTERS);
    let end = letters.find(|&(_, letter)| matches!(letter, '，' | ',' | '。' | '：')).map(|(end, _)| end);
    end.is_some_and(|end| {
        text[end..].opens_with(&['，', ',', '：']) && text[..end].ends_with_any(&["报道", "消息", "通报", "介绍"])
    })
}

/// Whether a quotation is what someone says, which opens many a feature, and not a term of the title's.
fn opens_speech(text: &str) -> bool {
    let reach = text.char_indices().nth(SPEECH_REACH).map_or(text.len(), |(offset, _)| offset);
    let closed = text[..reach].find('”').map_or(reach, |end| end);
    let words = &text[..closed];
    words.has_any(&['。', '？', '！']) || words.contains('，') && words.chars().count() > SPEECH_CHARACTERS
}

/// 近日, 今年以来, 当地时间8月13日, 截至8月13日收盘
fn time(scan: &mut Scan<'_>) -> Option<()> {
    let named = scan.any(TIMES).or_else(|| scan.literal("截至"));
    if named.is_some() && scan.any(TIME_ENDINGS).is_some() {
        return Some(());
    }
    day(scan).or(named.filter(|named| *named != "截至").map(|_| ()))
}

/// 15日12时, 7月6日、10日, 8月13日, 2023年8月13日下午, 7月29日至30日, 8月1日1时03分
fn day(scan: &mut Scan<'_>) -> Option<()> {
    let mut ahead = *scan;
    let year = ahead.digits(4)?;
    if year.len() == 4 && ahead.literal("年").is_some() {
        ahead.digits(2)?;
    }
    if ahead.literal("月").is_none() {
        // 15日12时
        ahead.literal("日")?;
        ahead.digits(2)?;
        ahead.any(&["时", "点"])?;
        ahead.digits(2);
        ahead.any(&["分", "许"]);
        *scan = ahead;
        return Some(());
    }
    if ahead.digits(2).is_none() {
        // 2023年6月
        *scan = Some(ahead).filter(|_| year.len() == 4)?;
        return Some(());
    }
    ahead.any(&["日", "号"])?;
    if ahead.any(&["至", "-", "—", "、"]).is_some() {
        ahead.run(6, |letter| is_digit(letter) || matches!(letter, '月' | '日'));
    }
    ahead.any(HOURS);
    if ahead.digits(2).is_some() {
        ahead.any(&["时", "点", "："])?;
        ahead.digits(2);
        ahead.any(&["分", "许"]);
    }
    *scan = ahead;
    Some(())
}

/// The bytes of `text` in which it says `title` again before it begins, marks and spaces aside: the whole title, or,
/// of 林舟：大桥通车, 大桥通车林舟.
pub(super) fn repeated_title(text: &str, title: &str) -> Option<usize> {
    let (before, after) = title.split_once(['：', ':']).unwrap_or(("", title));
    let whole = said(text, title).filter(|&(end, letters)| {
        letters >= REPEATED_LETTERS
            && (letters >= LONG_REPEATED_LETTERS && cannot_go_on(&text[end..]) || opens(&text[end..]))
    });
    let turned = || {
        let (end, letters) = said(text, after).filter(|_| !before.is_empty())?;
        let (length, _) = said(&text[end..], before)?;
        Some((end + length, letters))
    };
    let (end, _) = whole.or_else(turned)?;
    (!text[end..].trim().is_empty()).then_some(end)
}

fn opens(text: &str) -> bool {
    let text = text.trim_start();
    opens_text(text)
        || text.opens_with(&['（', '('])
        || text.starts_with(is_digit)
        || run_in_byline::at_start(text).is_some()
}

/// Whether what follows a title cannot go on with it as a sentence does.
fn cannot_go_on(text: &str) -> bool {
    const MARKS: &[char] = &['，', ',', '。', '、', '；', '：', '！', '？', '”', '》'];
    const PARTICLES: &[char] = &['的', '了', '是', '并', '和', '与', '后', '时'];
    !text.starts_with(MARKS)
        && !text.starts_with(PARTICLES)
        && !text.starts_with_any(&["显示", "指出", "表示", "以来", "期间"])
}

/// Where the letters of `words` end in `text`, if it opens with them, and how many they are.
fn said(text: &str, words: &str) -> Option<(usize, usize)> {
    let mut letters = text.char_indices().filter(|(_, letter)| letter.is_alphanumeric());
    let (mut end, mut count) = (0, 0);
    for wanted in words.chars().filter(|letter| letter.is_alphanumeric()) {
        let (offset, letter) = letters.next()?;
        if letter != wanted {
            return None;
        }
        end = offset + letter.len_utf8();
        count += 1;
    }
    let closers = text[end..].chars().take_while(|letter| matches!(letter, '”' | '》' | '」' | '！' | '？'));
    (count > 0).then(|| (end + closers.map(char::len_utf8).sum::<usize>(), count))
}
