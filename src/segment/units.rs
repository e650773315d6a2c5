//! Numbers, dates, times and identifiers that jieba cuts in pieces and a reader takes for one word: １７％, 23,876,
//! 9:30, 2025年10月29日, COVID-19.
//!
//! A unit is only joined where it begins and ends with words of jieba's, so that no word of its dictionary is ever cut.

use crate::text::Span;
use crate::text::chars::{Letters, is_digit};

/// Which units are kept whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Units {
    /// None: the words are exactly jieba's.
    Plain,
    /// Numbers, times and identifiers. Treebanks part dates and compounds (2025 年 10 月, 数字 经济), and so do the words
    /// that are handed out.
    Numbers,
    /// Dates, compounds and the lines of a city's trains (18号线) as well, as a reader counts words.
    NumbersAndDates,
}

/// First byte of full-width letters and digits in UTF-8.
const FULL_WIDTH_LEAD: u8 = 0xEF;

/// Joins the tokens of each unit, in place.
pub(super) fn join(text: &str, tokens: &mut Vec<Span>, units: Units) {
    if units == Units::Plain {
        return;
    }
    if units == Units::NumbersAndDates {
        part_dates(text, tokens);
    }
    let (mut index, mut kept) = (0, 0);
    while let Some(&token) = tokens.get(index) {
        let count = if opens_unit(text, token) { unit(text, &tokens[index..], units) } else { 1 };
        tokens[kept] = Span::new(token.start, tokens[index + count - 1].end);
        index += count;
        kept += 1;
    }
    tokens.truncate(kept);
}

/// Parts the end of a date from the preposition that jieba's model of characters joins with it: 14|日起, 17|日至.
fn part_dates(text: &str, tokens: &mut Vec<Span>) {
    let middle = |token: &Span| {
        let word = token.of(text);
        let end = word.strip_opening(&['年', '月', '日'])?;
        let is_joined = matches!(end, "起" | "至" | "到" | "在" | "于") && text[..token.start].ends_with(is_digit);
        is_joined.then(|| token.end - end.len())
    };
    if tokens.iter().any(|token| middle(token).is_some()) {
        let part = |token: Span| {
            let middle = middle(&token).unwrap_or(token.end);
            [Span::new(token.start, middle), Span::new(middle, token.end)]
        };
        *tokens = tokens.iter().copied().flat_map(part).filter(|part| !part.is_empty()).collect();
    }
}

/// Whether a unit can begin with `token`: with a letter or digit that is not inside a run of them.
fn opens_unit(text: &str, token: Span) -> bool {
    // Nearly every token is of Han characters, which its first byte tells: full-width letters begin with another.
    let lead = text.as_bytes()[token.start];
    (lead.is_ascii() || lead == FULL_WIDTH_LEAD)
        && token.of(text).starts_with(is_alphanumeric)
        && !text[..token.start].ends_with(is_alphanumeric)
}

/// How many of `tokens` the longest unit takes that begins with the first of them; 1 where there is none.
fn unit(text: &str, tokens: &[Span], units: Units) -> usize {
    let start = tokens[0].start;
    let rest = &text[start..];
    let of_reports =
        if units == Units::NumbersAndDates { date(rest).into_iter().chain(line(rest)).collect() } else { Vec::new() };
    let ends = [of_reports, time(rest), vec![number(rest)], vec![identifier(rest)]];
    let longest = ends.iter().flatten().filter_map(|&length| {
        let end = start + length;
        // Units are short, so the few tokens they can have are looked through.
        let place = tokens.iter().take_while(|token| token.end <= end).position(|token| token.end == end)?;
        Some(place + 1)
    });
    longest.max().unwrap_or(1)
}

const fn is_alphanumeric(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

/// The length in bytes of up to `most` digits that open `text`, if there are that many and no more.
fn digits(text: &str, least: usize, most: usize) -> Option<usize> {
    let count = text.chars().take_while(|&letter| is_digit(letter)).count();
    (least..=most).contains(&count).then(|| text.chars().take(count).map(char::len_utf8).sum())
}

fn one_of(text: &str, marks: &[char]) -> Option<usize> {
    text.chars().next().filter(|letter| marks.contains(letter)).map(char::len_utf8)
}

/// 2025年, 2025年10月, 2025年10月29日, 10月29日: all that there are, since the longest may end inside a word. A month or
/// a day alone is left to jieba.
fn date(text: &str) -> Vec<usize> {
    let part = |at: usize, least, most, marks: &[char]| {
        let length = digits(&text[at..], least, most)?;
        Some(at + length + one_of(&text[at + length..], marks)?)
    };
    let year = part(0, 4, 4, &['年']);
    let month = part(year.unwrap_or(0), 1, 2, &['月']);
    let day = month.and_then(|month| part(month, 1, 2, &['日', '号']));
    [year, month.filter(|_| year.is_some()), day].into_iter().flatten().collect()
}

/// 2号线, which names a line of a city's trains: its length in bytes.
fn line(text: &str) -> Option<usize> {
    let rest = text[digits(text, 1, 2)?..].strip_prefix("号线")?;
    Some(text.len() - rest.len())
}

/// 9:30 and 9:30:15.
fn time(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let Some(mut at) = digits(text, 1, 2) else { return ends };
    while ends.len() < 2 {
        let Some(mark) = one_of(&text[at..], &[':', '：']) else { break };
        let Some(length) = digits(&text[at + mark..], 2, 2) else { break };
        at += mark + length;
        ends.push(at);
    }
    ends
}

/// 23,876, 229.2, 81.32%, １７％.
fn number(text: &str) -> usize {
    let mut at = digits(text, 1, usize::MAX).unwrap_or(0);
    if at == 0 {
        return 0;
    }
    if digits(text, 1, 3).is_some() {
        // Half-width commas also part clauses, so a group has to have its three digits.
        while let Some(length) = one_of(&text[at..], &[','])
            && let Some(group) = digits(&text[at + length..], 3, 3)
        {
            at += length + group;
        }
    }
    if let Some(point) = one_of(&text[at..], &['.', '．', '·'])
        && let Some(length) = digits(&text[at + point..], 1, usize::MAX)
    {
        at += point + length;
    }
    at + one_of(&text[at..], &['%', '％', '‰', '℃']).unwrap_or(0)
}

/// Letters and digits with single connectors between them: COVID-19, F-35B, GB/T, km/h, www.example.com.
fn identifier(text: &str) -> usize {
    let mut end = 0;
    let mut has_letter = false;
    let mut connected = true;
    for (offset, letter) in text.char_indices() {
        if is_alphanumeric(letter) {
            has_letter |= !is_digit(letter);
            end = offset + letter.len_utf8();
            connected = false;
        } else if connected || !matches!(letter, '-' | '_' | '.' | '/' | '&' | '+' | '@' | '－') {
            break;
        } else {
            connected = true;
        }
    }
    if has_letter { end } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_whole_and_words_stay_whole() {
        let cases = [
            ("１|７|％|的|增长", "１７％|的|增长"),
            ("达|23|,|876|件", "达|23,876|件"),
            ("有|12|,|3|名", "有|12|,|3|名"),
            ("9|:|30|开始", "9:30|开始"),
            ("比分|3|:|1", "比分|3|:|1"),
            ("2025|年|10|月|29|日|举行", "2025年10月29日|举行"),
            ("10|月|29|日|举行", "10月29日|举行"),
            ("10|月|举行", "10|月|举行"),
            ("2025|年底|举行", "2025|年底|举行"),
            ("2025|年|10|月份", "2025年|10|月份"),
            ("从|10|月|14|日起|到|15|日|，|2021|年至|2025|年底", "从|10月14日|起|到|15|日|，|2021年|至|2025|年底"),
            ("第|2|日在|此", "第|2|日|在|此"),
            ("次|日起|行", "次|日起|行"),
            ("增长|81.32%|。", "增长|81.32%|。"),
            ("COVID|-|19|病毒", "COVID-19|病毒"),
            ("Ｇ|Ｄ|Ｐ|增长", "ＧＤＰ|增长"),
            ("１|．|５|万", "１．５|万"),
            ("A股|市场", "A股|市场"),
            ("1号店|上线", "1号店|上线"),
            ("地铁|2|号线|通车", "地铁|2号线|通车"),
            ("GB|/|T| |9704", "GB/T| |9704"),
        ];
        for (tokens, expected) in cases {
            let text: String = tokens.split('|').collect();
            let mut start = 0;
            let spans = tokens.split('|').map(|token| {
                start += token.len();
                Span::new(start - token.len(), start)
            });
            let mut spans: Vec<Span> = spans.collect();
            join(&text, &mut spans, Units::NumbersAndDates);
            let joined: Vec<&str> = spans.iter().map(|span| span.of(&text)).collect();
            assert_eq!(joined.join("|"), expected);
        }
    }

    #[test]
    fn dates_are_whole_only_where_asked_for() {
        let text = "2025年";
        let tokens = vec![Span::new(0, 4), Span::new(4, 7)];
        for (units, count) in [(Units::Plain, 2), (Units::Numbers, 2), (Units::NumbersAndDates, 1)] {
            let mut tokens = tokens.clone();
            join(text, &mut tokens, units);
            assert_eq!(tokens.len(), count, "{units:?}");
        }
    }
}
