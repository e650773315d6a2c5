//! Who says a sentence: direct speech, whose speaker is named before it, after it or between its parts, and reported
//! speech, which opens with its speaker.

mod subject;
mod verbs;

use subject::subject;
use verbs::ends_in_noun;

use super::sentence::is_ender_tail;
use crate::text::Span;
use crate::text::chars::{AnyWord, Letters, is_full_stop, parts_clauses};

/// How a sentence tells what someone says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speech {
    /// In quotation marks, wholly or in part.
    Quoted,
    /// In the paper's words: 市长林舟表示，….
    Reported,
}

/// How far after a quotation its speaker may be named, in characters: 国家知识产权局新闻发言人、…司长郭莹介绍.
const ATTRIBUTION_CHARACTERS: usize = 60;

/// How far into a sentence the speaker of reported speech may be named, in characters.
const OPENING_CHARACTERS: usize = 40;

/// What speaks for someone named before.
const PRONOUNS: &[&str] = &[
    "他",
    "她",
    "他们",
    "她们",
    "对方",
    "其",
    "该负责人",
    "这位负责人",
    "该发言人",
    "这名负责人",
    "后者",
    "前者",
    "它",
];

/// What no speaker is called: they open what is said to be known.
#[rustfmt::skip]
const NO_SPEAKERS: &[&str] = &[
    "据", "有", "人们", "一般", "可以", "不", "应", "如果", "可", "这", "并", "也", "还", "记者", "难", "俗话", "常言", "概括", "具体",
    "确切", "严格", "简单", "另据", "报道", "消息", "资料", "之所以", "众所周知",
];

/// What opens a sentence in which a speaker speaks of his own side, or before 要 and 应 of all whom he speaks to.
const OWN_SIDE: &[&str] = &["我们", "中方愿", "中方将", "我愿", "希望", "但我们"];
const ALL_ADDRESSED: &[&str] = &["双方", "两国", "各方", "各地", "大家", "国际社会", "各级党委", "各地区各部门"];

/// What 要 begins that is no demand: 要求, 要闻, 要是.
const NO_DEMANDS: &[char] = &['求', '闻', '是', '么', '不', '点', '素', '道', '塞', '害', '地', '想', '知', '说'];

/// What opens the paragraphs of a report of talks, each of them all one speaker's: 林舟表示，.
const OF_TALKS: &[&str] = &["表示", "指出", "强调", "強調"];

/// Whose words open paragraphs of another kind: what follows tells what has been done since.
const QUOTED_IN_FEATURES: &str = "总书记";

/// What opens a sentence of the reporter's own in a paragraph of talks.
const TOLD_OPENINGS: &[&str] =
    &["他", "她", "会后", "会前", "会见前", "会谈前", "会谈后", "当天", "当日", "同日", "随后", "此前", "记者", "据"];

/// Shortest quotation that is no term whatever follows it, in characters.
const TERM_CHARACTERS: usize = 8;

/// What is known of a sentence's speech.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Attribution {
    pub speech: Option<Speech>,
    pub speaker: Option<String>,
}

/// Follows who speaks from sentence to sentence and from paragraph to paragraph.
#[derive(Debug, Default)]
pub(super) struct Dialogue {
    /// Who was named last.
    last: Option<String>,
    /// Whether a quotation is open that the next paragraph goes on with.
    open: bool,
}

impl Dialogue {
    /// The attributions of a paragraph's sentences.
    pub(super) fn attribute(&mut self, text: &str, sentences: &[Span], quotations: &[Span]) -> Vec<Attribution> {
        let unclosed = unclosed(text, quotations);
        let goes_on = self.open && text.opens_with(&['“', '「']);
        let mut before: Option<String> = None;
        // Who the paragraph reports, sentence after sentence.
        let mut reported: Option<String> = None;
        let is_of_talks = quotations.is_empty() && sentences.first().is_some_and(|first| opens_talks(first.of(text)));
        let mut attributions = Vec::with_capacity(sentences.len());
        for &within in sentences {
            let mut found = self.of_sentence(text, within, quotations, unclosed);
            if found.speech == Some(Speech::Quoted) && found.speaker.is_none() {
                // A quotation right after its speaker was named, or one that goes on.
                found.speaker = before.take().or_else(|| self.last.clone().filter(|_| goes_on));
            }
            if found == Attribution::default()
                && let Some(speaker) = &reported
                && goes_on_saying(within.of(text), speaker, is_of_talks)
            {
                found = Attribution { speech: Some(Speech::Reported), speaker: reported.clone() };
            }
            if found.speaker.is_some() {
                self.last.clone_from(&found.speaker);
                reported.clone_from(&found.speaker);
            }
            before.clone_from(&found.speaker);
            attributions.push(found);
        }
        self.open = unclosed.is_some();
        attributions
    }

    fn of_sentence(&self, text: &str, within: Span, quotations: &[Span], unclosed: Option<usize>) -> Attribution {
        let first = quotations.partition_point(|quotation| quotation.end <= within.start);
        let mut speech = None;
        for &quotation in quotations[first..].iter().take_while(|quotation| quotation.start < within.end) {
            if let Some(name) = quoted_speaker(text, quotation) {
                return Attribution { speech: Some(Speech::Quoted), speaker: self.resolve(name) };
            }
            if quotation.contains(within) || is_utterance(quotation.of(text)) {
                speech = Some(Speech::Quoted);
            }
        }
        if let Some(start) = unclosed.filter(|&start| start < within.end) {
            let speaker = named_before(text, start).and_then(|name| self.resolve(name));
            return Attribution { speech: Some(Speech::Quoted), speaker };
        }
        let speaker = opening_speaker(within.of(text));
        Attribution {
            speech: speech.or(speaker.map(|_| Speech::Reported)),
            speaker: speaker.and_then(|name| self.resolve(name)),
        }
    }

    /// Who is meant by a name: of a pronoun, whoever was named last.
    fn resolve(&self, name: &str) -> Option<String> {
        if PRONOUNS.contains(&name) { self.last.clone() } else { Some(name.to_owned()) }
    }
}

/// Whether a paragraph's first sentence opens it as those of talks are opened.
fn opens_talks(sentence: &str) -> bool {
    sentence.split_once('，').is_some_and(|(opening, _)| {
        speaker_of(opening).is_some_and(|name| {
            !name.ends_with(QUOTED_IN_FEATURES)
                && opening.strip_prefix(name).is_some_and(|verb| OF_TALKS.contains(&verb))
        })
    })
}

/// Whether a sentence goes on with what someone says who is named before it.
fn goes_on_saying(sentence: &str, speaker: &str, is_of_talks: bool) -> bool {
    opens_as_speech(sentence) || is_of_talks && !sentence.starts_with(speaker) && !is_told(sentence)
}

/// Whether a sentence in a paragraph of talks tells what was done, and nothing that was said: 会见前，…. 林舟等参加。
fn is_told(sentence: &str) -> bool {
    let words = sentence.trim_end_matches(is_full_stop);
    words.starts_with_any(TOLD_OPENINGS)
        || words.starts_with(|letter: char| letter.is_ascii_digit())
        || words.ends_with("参加")
}

/// Whether a sentence can only go on with what someone says, who is named before: it demands, or speaks of 我们.
fn opens_as_speech(sentence: &str) -> bool {
    sentence.strip_prefix('要').is_some_and(|rest| !rest.starts_with(NO_DEMANDS))
        || sentence.starts_with_any(OWN_SIDE)
        || ALL_ADDRESSED.iter().any(|all| sentence.strip_prefix(all).is_some_and(|rest| rest.opens_with(&['要', '应'])))
}

/// Where a quotation opens that the paragraph does not close: as all of it, or after 说：.
fn unclosed(text: &str, quotations: &[Span]) -> Option<usize> {
    let start = text.last_of(&['“', '「'])?;
    let mark = &text[start..];
    let close = if mark.starts_with('“') { '”' } else { '」' };
    let is_closed = mark.contains(close) || quotations.last().is_some_and(|last| last.end > start);
    let opens = start == 0 || text[..start].closes_with(&['：', ':', '，', ',']);
    (!is_closed && opens).then_some(start)
}

/// Whether what stands in quotation marks is said by someone, and no term or slogan: it ends as a sentence does.
fn is_utterance(quotation: &str) -> bool {
    quotation.trim_closing(&['”', '」', '’', '』']).ends_with(is_ender_tail)
}

/// The speaker of a quotation: named after it or between its parts, or right before it.
fn quoted_speaker(text: &str, quotation: Span) -> Option<&str> {
    let words = quotation.of(text).trim_both(&['“', '”', '「', '」']);
    let after = &text[quotation.end..];
    let ended = words.closes_with(&['，', ',']) || is_utterance(words) || after.opens_with(&['，', ',']);
    let long = words.chars().take(TERM_CHARACTERS).count() == TERM_CHARACTERS;
    let named_after = || attribution(after).filter(|_| ended || long).map(|name| name.of(after));
    // 市长表示，“一窗通办”改革…: a term where reported speech begins.
    let opens = ended || long || text[..quotation.start].closes_with(&['：', ':']);
    named_after().or_else(|| named_before(text, quotation.start).filter(|_| opens))
}

/// The speaker that the clause right before a quotation names: 林舟说：“…, 林舟说“….
fn named_before(text: &str, start: usize) -> Option<&str> {
    let before = text[..start].trim_end();
    let clause = before.strip_closing(&['：', ':', '，', ',']).unwrap_or(before);
    let reach = clause.char_indices().rev().nth(ATTRIBUTION_CHARACTERS).map_or(0, |(offset, _)| offset);
    let parts = |letter| parts_clauses(letter) || is_full_stop(letter) || matches!(letter, '”' | '」');
    let opening = clause[reach..].rfind(parts).map_or(reach, |at| reach + at);
    let opening = opening + clause[opening..].chars().next().filter(|&letter| parts(letter)).map_or(0, char::len_utf8);
    let clause = &clause[opening..];
    subject(clause).map(|name| name.of(clause))
}

/// The speaker that a sentence of reported speech opens with: 市长林舟表示，…; a time or a place may stand before.
fn opening_speaker(sentence: &str) -> Option<&str> {
    let reach = sentence.char_indices().nth(OPENING_CHARACTERS).map_or(sentence.len(), |(offset, _)| offset);
    let mut start = 0;
    for (offset, letter) in sentence[..reach].char_indices() {
        if is_full_stop(letter) {
            break;
        }
        if parts_clauses(letter) {
            // 据市长林舟介绍
            let clause = &sentence[start..offset];
            let clause = clause.strip_opening(&['据', '據']).unwrap_or(clause);
            if let Some(name) = subject(clause) {
                let name = name.of(clause);
                return (!name.starts_with_any(NO_SPEAKERS)).then_some(name);
            }
            start = offset + letter.len_utf8();
        }
    }
    None
}

/// The speaker in the sentence that goes on after a quotation: `中国科学院大学知识产权学院院长马一德说，…`, or with
/// the place first, `在服务中心，完成手续的办事员孔瑞由衷赞叹。`
pub(super) fn attribution(text: &str) -> Option<Span> {
    let reach = text.char_indices().nth(ATTRIBUTION_CHARACTERS).map_or(text.len(), |(offset, _)| offset);
    let mut start = 0;
    for (offset, letter) in text[..reach].char_indices() {
        let ends = is_ender_tail(letter);
        if !ends && !parts_clauses(letter) {
            continue;
        }
        let clause = &text[start..offset];
        if let Some(name) = subject(clause).filter(|_| !(ends && ends_in_noun(clause))) {
            return Some(name.shifted(start));
        }
        if ends {
            break;
        }
        start = offset + letter.len_utf8();
    }
    None
}

/// Who a clause that hands over to speech names, as printed: 市长林舟 in 市长林舟26日表示.
pub(crate) fn speaker_of(clause: &str) -> Option<&str> {
    subject(clause).map(|name| name.of(clause))
}
