//! Lines and what each of them is.

use super::byline::{self, BylineKind};
use super::lines::lines;
use super::numbering::Number;
use super::scan::Scan;
use super::{dateline, heading, lead, page_controls};
use crate::report::{Byline, Dateline, DocumentDate};
use crate::text::chars::{AnyWord, Letters, closer_of, is_closer, is_full_stop, is_han_numeral};
use crate::text::{Span, run::Run};

/// A line of the text, joined with the lines it goes on in.
#[derive(Debug)]
pub(super) struct Block {
    pub run: Run,
    pub kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// `# …`; the run is the words without the marks.
    Heading {
        depth: usize,
    },
    /// Opened by a number; its length in bytes is part of it.
    Numbered(Number),
    Byline(Byline),
    Credit(Byline),
    /// A dateline that is a line of its own.
    Dateline(Dateline),
    Date(DocumentDate),
    /// Boilerplate, page jumps, captions.
    Note,
    /// Anything else: a paragraph, or a short line that may prove a heading.
    Plain,
}

/// Beginnings of lines that belong to the page and not to the text.
const NOTE_BEGINNINGS: &[&str] = &[
    "责任编辑",
    "责编",
    "编辑：",
    "编辑:",
    "来源：",
    "来源:",
    "原标题",
    "返回搜狐",
    "分享让更多人看到",
    "（下转",
    "(下转",
    "下转第",
    "（上接",
    "(上接",
    "上接第",
    "图为",
    "资料图",
    "网友评论仅供",
    "本文来源",
    "本文来自",
    "图片来源",
    "图片均来自",
    "违法和不良信息",
    "举报邮箱",
    "举报电话",
    "更多猛料",
    "欢迎扫描",
    "关键词 >>",
    "策划/",
    "版权声明",
    "免责声明",
    "特别声明",
    "转载请注明",
    "扫描二维码",
    "扫码",
    "举报/反馈",
    "点击查看",
    "值班编辑",
    "校对",
    "审核",
    "監製",
    "监制",
    "更多精彩",
    "记者联系方式",
    "我要纠错",
    "阅读下一篇",
    "相关稿件",
    "相关阅读",
    "延伸阅读",
    "推荐阅读",
    "浏览次数",
    "新华社国内部制作",
    "※",
    "新闻链接",
    "相关链接",
    "相关新闻",
];

/// Lines, whole, above a page's lists of other stories and its comments.
const LISTS: &[&str] = &[
    "热门推荐",
    "热点新闻",
    "推荐新闻",
    "相关推荐",
    "相关新闻",
    "相关阅读",
    "推荐阅读",
    "延伸阅读",
    "猜你喜欢",
    "点击排行",
    "跟贴排行",
    "为您推荐",
    "加载更多新闻",
    "目前没有热门跟贴",
    "网友评论",
    "热门评论",
    "精彩评论",
    "我要跟帖",
    "我要评论",
    "评论",
    "往期回顾",
];

/// A line of at least so many characters with a full stop is a text's paragraph and no other story's title.
const PROSE_CHARACTERS: usize = 40;

/// Longest line that can be a note, in characters; a longer one is a paragraph that begins with such words.
const NOTE_CHARACTERS: usize = 60;

/// Longest caption of a picture, in characters.
pub(super) const CAPTION_CHARACTERS: usize = 150;

/// Longest byline in brackets before a text, in characters: 【望澜日报驻岚州特约记者 林舟】
pub(super) const BYLINE_CHARACTERS: usize = 40;

/// Longest text after a timestamp on its line, in characters: 来源：…
const TIMESTAMP_TAIL: usize = 18;

/// The non-blank lines of `text`.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = lines(text).into_iter().map(|line| classify(text, line)).collect();
    let menu = page_controls::menu_lines(blocks.iter().map(|block| block.run.span().of(text)));
    let lists = lists_start(text, &blocks).max(menu);
    let (before, after) = blocks.split_at_mut(lists);
    for block in before[..menu].iter_mut().chain(after) {
        block.kind = Kind::Note;
    }
    blocks
}

/// Where a page's lists begin: at the first line that announces one with no paragraph after it.
fn lists_start(text: &str, blocks: &[Block]) -> usize {
    let line = |block: &Block| block.run.span().of(text);
    let is_prose = |line: &str| line.contains('。') && line.chars().nth(PROSE_CHARACTERS).is_some();
    let tail = blocks.iter().rposition(|block| is_prose(line(block))).map_or(0, |last| last + 1);
    let announces = |block: &Block| LISTS.contains(&line(block).trim_both(&['【', '】', ' ', '\u{3000}', '：', ':']));
    blocks[tail..].iter().position(announces).map_or(blocks.len(), |at| tail + at)
}

fn classify(text: &str, span: Span) -> Block {
    let line = span.of(text);
    if let Some((depth, words)) = heading::hashes(line) {
        return Block { run: Span::new(span.start + words, span.end).into(), kind: Kind::Heading { depth } };
    }
    let kind = if let Some(date) = document_date(line, span) {
        Kind::Date(date)
    } else if let Some(dateline) = dateline::alone(line, span.start) {
        Kind::Dateline(dateline)
    } else if is_note(line) {
        Kind::Note
    } else if let Some((kind, people)) = byline::parse_line(line) {
        let byline = Byline { text: line.to_owned(), span, people };
        if kind == BylineKind::Credit { Kind::Credit(byline) } else { Kind::Byline(byline) }
    } else if let Some(number) = Number::at_start(line) {
        Kind::Numbered(number)
    } else {
        Kind::Plain
    };
    Block { run: span.into(), kind }
}

/// `(2025年10月29日)`, alone in its line, with or without brackets, or `二〇二五年十月二十九日` as documents were dated.
fn document_date(line: &str, span: Span) -> Option<DocumentDate> {
    let inside = line.strip_opening(&['（', '(']).and_then(|rest| rest.strip_closing(&['）', ')'])).unwrap_or(line);
    let mut scan = Scan::new(inside);
    let mut number = |most: usize, unit| {
        let digits = scan.digits(most).or_else(|| scan.run(most.max(3), is_han_numeral))?;
        scan.literal(unit).map(|_| digits)
    };
    let (year, month, day) = (number(4, "年")?, number(2, "月")?, number(2, "日")?);
    let iso = (|| {
        let (year, month, day) = (numeral(year)?, numeral(month)?, numeral(day)?);
        let plausible = year > 0 && (1..=12).contains(&month) && (1..=31).contains(&day);
        plausible.then(|| format!("{year:04}-{month:02}-{day:02}"))
    })();
    scan.rest().is_empty().then(|| DocumentDate { text: line.to_owned(), span, iso })
}

/// The number that digits of any kind write: 2025, 二〇二五, 十二, 二十九.
fn numeral(digits: &str) -> Option<u32> {
    let mut number = 0;
    for letter in digits.chars() {
        let digit = match letter {
            '0'..='9' => u32::from(letter) - u32::from('0'),
            '０'..='９' => u32::from(letter) - u32::from('０'),
            '零' | '〇' | '○' => 0,
            '十' => {
                number = number.max(1) * 10;
                continue;
            }
            _ => "一二三四五六七八九".chars().position(|one| one == letter)? as u32 + 1,
        };
        // After 十 a digit is added to the tens; after another it is the next place.
        number =
            if number % 10 == 0 && number > 0 && digits.contains('十') { number + digit } else { number * 10 + digit };
    }
    Some(number)
}

pub(super) fn is_note(line: &str) -> bool {
    let inside = line.trim_opening(&['（', '(', '[', '【', '△', '▲']);
    let begins = |line: &str| line.starts_with_any(NOTE_BEGINNINGS);
    let short = line.chars().take(NOTE_CHARACTERS + 1).count() <= NOTE_CHARACTERS;
    let number = || {
        // 国发〔2019〕5号
        let opening = line.find('〔').unwrap_or(line.len());
        line[opening..].contains('〕') && line.ends_with('号')
    };
    // A whole text may follow the title it had elsewhere, or its source.
    let runs_on = line.contains('。') && (line.starts_with("原标题") || lead::foreign(line).is_some());
    let labelled = !runs_on && (begins(line) || begins(inside));
    // ▲大桥夜景（资料图片）
    let caption = line.opens_with(&['▲', '△', '▼', '▽']) && !line.contains("记者") && !line.contains("通讯员");
    if caption && line.chars().take(CAPTION_CHARACTERS + 1).count() <= CAPTION_CHARACTERS {
        return true;
    }
    let picture = || !holds_sentence(line) && !line.contains("记者") && lead::is_picture(line);
    let annotation = || bracketed(line).is_some_and(is_annotation);
    short
        && (labelled
            || number()
            || page_controls::is_control(line)
            || is_timestamp(line)
            || is_mark(line)
            || is_debris(line)
            || annotation()
            || picture())
}

fn bracketed(line: &str) -> Option<&str> {
    line.strip_opening(&['（', '('])?.strip_closing(&['）', ')'])
}

/// 附注 and 题注 of documents: （此件公开发布）, （2019年1月2日国务院第54次常务会议通过）
fn is_annotation(inside: &str) -> bool {
    let passed = inside.ends_with_any(&["通过", "公布", "发布", "修订", "修正", "批准", "施行", "印发"]);
    inside.starts_with("此件")
        || inside.starts_with("本文有")
        || passed && inside.contains('年') && inside.contains('日')
}

/// What an export from a database or a broken template leaves: `', null, '`
fn is_debris(line: &str) -> bool {
    line.opens_with(&['\'', ',', ';', '}', '>', '|']) && !line.contains(is_full_stop)
}

/// When a page was put up: `2025-11-13 07:20`, with what may follow on its line.
pub(super) fn is_timestamp(line: &str) -> bool {
    timestamp(line).is_some_and(|end| line[end..].chars().count() <= TIMESTAMP_TAIL)
}

/// Where such a time ends that opens a text.
pub(super) fn timestamp(text: &str) -> Option<usize> {
    let mut scan = Scan::new(text);
    scan.digits(4).filter(|year| year.chars().count() == 4)?;
    let mark = scan.any(&["-", "/", "."])?;
    scan.digits(2)?;
    scan.literal(mark)?;
    scan.digits(2)?;
    let mut clock = scan;
    clock.spaces();
    while clock.digits(2).is_some() {
        scan = clock;
        if clock.literal(":").is_none() {
            break;
        }
    }
    Some(scan.offset)
}

/// Whether a line is made of marks alone: | or ***.
pub(super) fn is_mark(line: &str) -> bool {
    line.chars().all(|letter| letter.is_ascii_punctuation() || letter.is_whitespace())
}

/// Whether text has come to an end: its last character, closing marks and a bracketed tail left aside, ends or
/// suspends a sentence. A colon or semicolon at the end of a line hands over to the next item of a list.
pub(super) fn has_ended(text: &str) -> bool {
    let ends = |letter: char| is_full_stop(letter) || matches!(letter, '!' | '?' | '…' | '；' | ';' | '：' | ':' | '.');
    let closed = text.trim_end_matches(is_closer);
    if closed.ends_with(ends) {
        return true;
    }
    if !text.closes_with(&['）', ')']) {
        return false;
    }
    // …落下帷幕。（记者张三）
    let opening = text.last_of(&['（', '(']).unwrap_or(0);
    text[..opening].trim_end_matches(|letter| is_closer(letter) || char::is_whitespace(letter)).ends_with(ends)
}

/// Whether text holds a whole sentence somewhere, as a paragraph does and a heading does not.
pub(super) fn holds_sentence(text: &str) -> bool {
    text.contains(is_full_stop) || has_ended(text)
}

/// Whether a mark of this kind is open at the end of the text.
pub(super) fn bracket_is_open(text: &str) -> bool {
    let last = text.last_of(&['（', '(', '《', '〔']);
    last.is_some_and(|last| {
        let mut rest = text[last..].chars();
        rest.next().and_then(closer_of).is_some_and(|closer| !rest.any(|letter| letter == closer))
    })
}
