//! Sentences (GB/T 15834), quotations, and who says them.

use crate::text::Span;
use crate::text::chars::{is_closer, is_full_stop, is_han, parts_clauses};

/// A sentence of a paragraph.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SentenceSpan {
    pub within: Span,
    /// Title and name as printed, where the sentence quotes someone it names.
    pub speaker: Option<Span>,
}

/// Longest quotation that stays one sentence, in bytes: some 300 characters. A speech printed whole is divided.
const QUOTATION_BYTES: usize = 900;

/// Shortest quotation that can be speech, in characters; shorter ones are terms (“十四五”) unless they end a sentence.
const SPEECH_CHARACTERS: usize = 8;

/// How far after a quotation its speaker may be named, in characters: 国家知识产权局新闻发言人、…司长郭莹介绍.
const ATTRIBUTION_CHARACTERS: usize = 60;

/// Verbs that attribute speech; they close the clause that names the speaker.
const SPEECH_VERBS: &[&str] = &[
    "告诉记者",
    "告诉我们",
    "接受采访时说",
    "接受采访时表示",
    "介绍说",
    "表示",
    "介绍",
    "指出",
    "认为",
    "强调",
    "坦言",
    "感慨",
    "赞叹",
    "感叹",
    "透露",
    "解释",
    "回忆",
    "补充",
    "直言",
    "笑言",
    "说道",
    "写道",
    "提到",
    "谈到",
    "回应",
    "呼吁",
    "如是说",
    "宣布",
    "称",
    "说",
    "道",
    "問道",
    "說",
    "問",
    "问",
    "坦承",
];

/// What may stand between a speaker and the verb.
const MANNERS: &[&str] = &[
    "由衷",
    "由衷地",
    "高兴地",
    "激动地",
    "笑着",
    "自豪地",
    "兴奋地",
    "感慨地",
    "还",
    "也",
    "则",
    "向记者",
    "对记者",
    "在接受采访时",
    "在接受记者采访时",
    "动情地",
    "深情地",
    "介绍时",
    "进一步",
    "曾",
    "就",
    "这样",
    "如此",
    "日前",
    "近日",
    "又",
    "便",
    "不禁",
    "连连",
    "向",
    "对此",
];

/// Divides a paragraph into sentences. Their spans cover it but for white space between them.
pub(super) fn divide(text: &str) -> Vec<SentenceSpan> {
    let quotations = quotations(text);
    let mut sentences = Vec::new();
    let mut start = 0;
    for end in ends(text, &quotations) {
        let within = Span::new(start, end).trimmed(text);
        start = end;
        if !within.is_empty() {
            sentences.push(SentenceSpan { within, speaker: speaker(text, within, &quotations) });
        }
    }
    sentences
}

/// Outermost quotations, marks included. A mark that never closes in the paragraph opens nothing.
fn quotations(text: &str) -> Vec<Span> {
    let mut quotations = Vec::new();
    // Only the first of the marks that are open matters, so one place a kind is enough.
    for (open, close) in [('“', '”'), ('「', '」')] {
        let mut opened: Option<usize> = None;
        for (offset, letter) in text.match_indices([open, close]) {
            match opened {
                None if letter.starts_with(open) => opened = Some(offset),
                Some(start) if letter.starts_with(close) => {
                    quotations.push(Span::new(start, offset + letter.len()));
                    opened = None;
                }
                // A second opening mark without a close begins anew: the first was a slip or a page-long speech.
                Some(_) if offset - opened.unwrap_or(offset) > QUOTATION_BYTES => opened = Some(offset),
                _ => {}
            }
        }
    }
    quotations.sort_unstable();
    quotations
}

/// Byte offsets after each sentence, the last one the text's end.
fn ends(text: &str, quotations: &[Span]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut quotation = quotations.iter().peekable();
    let mut letters = text.char_indices().peekable();
    let mut before = None;
    while let Some((offset, letter)) = letters.next() {
        while quotation.peek().is_some_and(|span| span.end <= offset) {
            quotation.next();
        }
        let rest = &text[offset + letter.len_utf8()..];
        let ended = ends_sentence(before, letter, rest);
        before = Some(letter);
        if !ended {
            continue;
        }
        let inside = quotation.peek().filter(|span| span.start <= offset && span.len() <= QUOTATION_BYTES);
        // More enders and closing marks belong to the sentence they end.
        let tail = rest.trim_start_matches(|letter| is_closer(letter) || is_ender_tail(letter));
        let end = text.len() - tail.len();
        if inside.is_some_and(|span| end < span.end) {
            continue;
        }
        if inside.is_some() && attribution(tail).is_some() {
            continue;
        }
        while letters.next_if(|&(offset, _)| offset < end).is_some() {}
        ends.push(end);
    }
    if ends.last() != Some(&text.len()) {
        ends.push(text.len());
    }
    ends
}

const fn is_ender_tail(letter: char) -> bool {
    is_full_stop(letter) || matches!(letter, '!' | '?' | '…' | '.')
}

/// Whether `letter` ends a sentence between what stands before and after it.
fn ends_sentence(before: Option<char>, letter: char, rest: &str) -> bool {
    let after = rest.chars().next();
    let chinese = |letter: char| is_han(letter) || is_closer(letter) || matches!(letter, '“' | '‘' | '《');
    match letter {
        _ if is_full_stop(letter) => true,
        '!' | '?' => after.is_none_or(|after| chinese(after) || after.is_whitespace()),
        // The second half of …… ends what a new clause follows; inside a clause it is a pause.
        '…' => {
            before == Some('…') && after.is_none_or(|after| is_closer(after) || !parts_clauses(after) && after != '、')
        }
        // Abstracts end Chinese sentences with a period; decimals, numbering and Latin abbreviations do not end any.
        '.' => {
            let after_han = before.is_some_and(|before| is_han(before) || is_closer(before));
            let between_words = before.is_some_and(|before| before.is_ascii_lowercase()) && {
                let mut rest = rest.chars();
                rest.next().is_none_or(char::is_whitespace) && rest.next().is_none_or(|next| !next.is_lowercase())
            };
            after_han && after.is_none_or(|after| chinese(after) || after.is_whitespace()) || between_words
        }
        _ => false,
    }
}

/// The speaker of a sentence with a quotation: named after it, before it, or between its parts.
fn speaker(text: &str, within: Span, quotations: &[Span]) -> Option<Span> {
    let first = quotations.partition_point(|span| span.start < within.start);
    let inside = quotations[first..].iter().take_while(|span| span.end <= within.end);
    for quotation in inside {
        let words = Span::new(quotation.start, quotation.end).of(text).trim_matches(['“', '”', '「', '」']);
        let speech = words.chars().count() >= SPEECH_CHARACTERS || words.ends_with(is_ender_tail);
        if !speech {
            continue;
        }
        let after = &text[quotation.end..within.end];
        if let Some(name) = attribution(after) {
            return Some(name.shifted(quotation.end));
        }
        let before = text[within.start..quotation.start].trim_end();
        let Some(clause) = before.strip_suffix(['：', ':', '，', ',']) else { continue };
        let start = clause.rfind(|letter| parts_clauses(letter) || is_full_stop(letter) || letter == '”');
        let start = start.map_or(0, |start| start + clause[start..].chars().next().map_or(0, char::len_utf8));
        if let Some(name) = subject(&clause[start..]) {
            return Some(name.shifted(within.start + start));
        }
    }
    None
}

/// The speaker in the sentence that goes on after a quotation: `中国科学院大学知识产权学院院长马一德说，…`, or with
/// the place first, `在服务中心，完成手续的办事员孔瑞由衷赞叹。`
fn attribution(text: &str) -> Option<Span> {
    let reach = text.char_indices().nth(ATTRIBUTION_CHARACTERS).map_or(text.len(), |(offset, _)| offset);
    let mut start = 0;
    for (offset, letter) in text[..reach].char_indices() {
        let ends = is_ender_tail(letter);
        if !ends && !parts_clauses(letter) {
            continue;
        }
        if let Some(name) = subject(&text[start..offset]) {
            return Some(name.shifted(start));
        }
        if ends {
            break;
        }
        start = offset + letter.len_utf8();
    }
    None
}

/// Who a clause that hands over to speech names, as printed: 市长林舟 in 市长林舟26日表示, the date still at its end.
pub(crate) fn speaker_of(clause: &str) -> Option<&str> {
    subject(clause).map(|name| name.of(clause))
}

/// Who a clause that closes with a verb of speech names: everything before the verb and the manner of speaking.
fn subject(clause: &str) -> Option<Span> {
    let start = clause.len() - clause.trim_start().len();
    let mut name = clause.trim();
    let verb = SPEECH_VERBS.iter().find(|verb| name.ends_with(**verb))?;
    name = name.strip_suffix(verb)?;
    while let Some(shorter) = MANNERS.iter().find_map(|manner| name.strip_suffix(manner)) {
        name = shorter;
    }
    // 完成迁移手续的…办事员孔瑞: what is told of a person before 的 is not what the person is called.
    let called = name.rfind('的').map_or(0, |of| of + "的".len());
    let start = start + called;
    let name = &name[called..];
    let plain = name.chars().all(|letter| {
        is_han(letter) || letter.is_alphanumeric() || matches!(letter, '·' | '、' | '（' | '）' | '(' | ')')
    });
    let length = name.chars().count();
    (plain && (1..=ATTRIBUTION_CHARACTERS).contains(&length)).then(|| Span::new(start, start + name.len()))
}
