//! Who says a sentence: direct speech, whose speaker is named before it, after it or between its parts, and reported
//! speech, which opens with its speaker.

use super::sentence::is_ender_tail;
use crate::text::Span;
use crate::text::chars::{is_digit, is_full_stop, is_han, parts_clauses};

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

/// Verbs that attribute speech; they close the clause that names the speaker. Longer ones come before their endings.
const SPEECH_VERBS: &[&str] = &[
    "告诉记者",
    "告诉我们",
    "告诉大家",
    "告訴記者",
    "介绍说",
    "介绍道",
    "解释说",
    "解释道",
    "补充说",
    "补充道",
    "回忆说",
    "回忆道",
    "感慨道",
    "感慨说",
    "感叹道",
    "感叹说",
    "坦言道",
    "强调说",
    "指出说",
    "表示说",
    "分析说",
    "分析称",
    "回应称",
    "回应说",
    "宣布说",
    "警告说",
    "警告称",
    "发文称",
    "发文说",
    "发文表示",
    "发帖称",
    "评价说",
    "评价道",
    "总结说",
    "总结道",
    "说道",
    "笑道",
    "写道",
    "問道",
    "问道",
    "答道",
    "喊道",
    "如是说",
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
    "提到",
    "谈到",
    "回应",
    "呼吁",
    "宣布",
    "坦承",
    "分析",
    "建议",
    "预测",
    "评价",
    "总结",
    "警告",
    "提醒",
    "叮嘱",
    "承诺",
    "反问",
    "打趣",
    "批评",
    "声称",
    "宣称",
    "称",
    "说",
    "說",
    "問",
    "问",
    "認為",
    "強調",
    "介紹",
    "呼籲",
    "回應",
    "叹道",
    "赞道",
    "回憶",
    "解釋",
    "補充",
    "感嘆",
    "稱",
    "表態",
];

/// Words that end as such verbs do and attribute nothing.
const NO_VERBS: &[&str] = &[
    "简称",
    "名称",
    "职称",
    "号称",
    "俗称",
    "统称",
    "自称",
    "对称",
    "昵称",
    "小说",
    "传说",
    "学说",
    "再说",
    "来说",
    "来讲",
    "据说",
    "可以说",
    "应该说",
    "换句话说",
    "所说",
    "难说",
    "话说",
    "访问",
    "疑问",
    "提问",
    "顾问",
    "慰问",
    "学问",
    "询问",
    "过问",
    "质问",
    "简介",
    "如果说",
    "比如说",
    "名稱",
];

/// Ends of clauses whose verb of speech is a noun: 提出建议.
const NOUN_VERBS: &[&str] = &[
    "提出", "作出", "做出", "给出", "进行", "开展", "接受", "形成", "获得", "引发", "加强", "经", "发出", "听取",
    "予以", "给予", "综合",
];

/// What may stand between a speaker and the verb, without 地.
const MANNERS: &[&str] = &[
    "由衷",
    "高兴",
    "激动",
    "笑着",
    "自豪",
    "兴奋",
    "感慨",
    "动情",
    "深情",
    "开心",
    "坦率",
    "坚定",
    "无奈",
    "骄傲",
    "欣慰",
    "风趣",
    "认真",
    "平静",
    "动容",
    "哽咽",
    "笑呵呵",
    "乐呵呵",
    "自信",
    "诚恳",
    "严肃",
    "明确",
    "公开",
    "介绍时",
    "进一步",
    "还",
    "也",
    "则",
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
    "对此",
    "再次",
    "多次",
    "一致",
    "普遍",
    "都",
    "均",
    "最后",
    "同时",
    "随后",
    "此前",
    "当场",
    "反复",
    "十分",
    "非常",
    "有些",
    "颇为",
    "很",
    "满脸",
    "补充",
    "强调",
    "一再",
    "今天",
    "昨天",
    "今日",
    "昨日",
    "当天",
    "当日",
    "上午",
    "下午",
    "晚间",
    "地",
    "常",
    "常常",
    "经常",
    "仍",
    "却",
    "只",
    "先",
    "赛后",
    "赛前",
    "会后",
    "会上",
];

/// Where a place, an occasion or a listener begins, which the speaker's name ends before.
const OCCASIONS: &[&str] = &[
    "在接受",
    "接受",
    "在",
    "向",
    "对记者",
    "对新华社",
    "对本报",
    "面对",
    "通过",
    "于",
    "就此",
    "就",
    "谈起",
    "说起",
    "回忆起",
    "谈及",
    "看着",
    "指着",
];

/// What the speaker is not called, before the name.
const BEFORE_NAMES: &[&str] = &[
    "对此", "近日", "日前", "当天", "昨天", "今天", "同时", "不过", "但", "而", "随后", "此前", "其中", "例如", "比如",
    "正如", "如", "因此", "另外", "此外", "用", "按照", "目前",
];

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
const NO_SPEAKERS: &[&str] = &[
    "据", "有", "人们", "一般", "可以", "不", "应", "如果", "可", "这", "并", "也", "还", "记者", "难", "俗话", "常言",
    "概括", "具体", "确切", "严格", "简单",
];

/// Verbs of speech that are nouns as well, and so attribute nothing at the end of a sentence: 提出建议。
const NOUNS: &[&str] = &["分析", "建议", "预测", "评价", "总结", "警告", "提醒", "承诺", "批评", "回应"];

/// Shortest quotation that is no term whatever follows it, in characters.
const TERM_CHARACTERS: usize = 8;

/// Longest listener of 告诉, in characters: 告诉望澜日报全媒体记者.
const LISTENER_CHARACTERS: usize = 14;

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
        let goes_on = self.open && text.starts_with(['“', '「']);
        let mut before: Option<String> = None;
        let mut attributions = Vec::with_capacity(sentences.len());
        for &within in sentences {
            let mut found = self.of_sentence(text, within, quotations, unclosed);
            if found.speech == Some(Speech::Quoted) && found.speaker.is_none() {
                // A quotation right after its speaker was named, or one that goes on.
                found.speaker = before.take().or_else(|| self.last.clone().filter(|_| goes_on));
            }
            if found.speaker.is_some() {
                self.last.clone_from(&found.speaker);
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

/// Where a quotation opens that the paragraph does not close: as all of it, or after 说：.
fn unclosed(text: &str, quotations: &[Span]) -> Option<usize> {
    let start = text.rfind(['“', '「'])?;
    let mark = &text[start..];
    let close = if mark.starts_with('“') { '”' } else { '」' };
    let is_closed = mark.contains(close) || quotations.last().is_some_and(|last| last.end > start);
    let opens = start == 0 || text[..start].ends_with(['：', ':', '，', ',']);
    (!is_closed && opens).then_some(start)
}

/// Whether what stands in quotation marks is said by someone, and no term or slogan: it ends as a sentence does.
fn is_utterance(quotation: &str) -> bool {
    quotation.trim_end_matches(['”', '」', '’', '』']).ends_with(is_ender_tail)
}

/// The speaker of a quotation: named after it or between its parts, or right before it.
fn quoted_speaker(text: &str, quotation: Span) -> Option<&str> {
    let words = quotation.of(text).trim_matches(['“', '”', '「', '」']);
    let after = &text[quotation.end..];
    let ended = words.ends_with(['，', ',']) || is_utterance(words) || after.starts_with(['，', ',']);
    let long = words.chars().take(TERM_CHARACTERS).count() == TERM_CHARACTERS;
    let named_after = || attribution(after).filter(|_| ended || long).map(|name| name.of(after));
    // 市长表示，“一窗通办”改革…: a term where reported speech begins.
    let opens = ended || long || text[..quotation.start].ends_with(['：', ':']);
    named_after().or_else(|| named_before(text, quotation.start).filter(|_| opens))
}

/// The speaker that the clause right before a quotation names: 林舟说：“…, 林舟说“….
fn named_before(text: &str, start: usize) -> Option<&str> {
    let before = text[..start].trim_end();
    let clause = before.strip_suffix(['：', ':', '，', ',']).unwrap_or(before);
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
            let clause = &sentence[start..offset];
            if let Some(name) = subject(clause) {
                let name = name.of(clause);
                return (!NO_SPEAKERS.iter().any(|opening| name.starts_with(opening))).then_some(name);
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
        let is_noun = ends && NOUNS.iter().any(|noun| clause.ends_with(noun));
        if let Some(name) = subject(clause).filter(|_| !is_noun) {
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

/// Who a clause that closes with a verb of speech names: what stands before the verb, the manner and the occasion.
fn subject(clause: &str) -> Option<Span> {
    let start = clause.len() - clause.trim_start().len();
    let clause = clause.trim();
    let mut name = before_verb(clause)?;
    loop {
        let shorter = MANNERS.iter().find_map(|manner| name.strip_suffix(manner)).map(str::trim_end);
        let Some(shorter) = shorter.filter(|shorter| !shorter.is_empty()) else { break };
        name = shorter;
    }
    // 林舟在会上, 林舟3日
    let occasion = OCCASIONS.iter().filter_map(|occasion| name.find(occasion)).filter(|&at| at > 0).min();
    let day = name.find(|letter: char| is_digit(letter)).filter(|&at| at > 0 && name[at..].contains('日'));
    name = &name[..occasion.into_iter().chain(day).min().unwrap_or(name.len())];
    // 完成迁移手续的…办事员孔瑞: what is told of a person before 的 is not what the person is called.
    let mut called = name.rfind('的').map_or(0, |of| of + "的".len());
    while let Some(opening) = BEFORE_NAMES.iter().find(|opening| name[called..].starts_with(**opening)) {
        called += opening.len();
    }
    let blanks = name[called..].len() - name[called..].trim_start().len();
    let start = start + called + blanks;
    let name = name[called..].trim();
    let plain = name.chars().all(|letter| {
        is_han(letter)
            || letter.is_alphanumeric()
            || matches!(letter, '·' | '、' | '（' | '）' | '(' | ')' | '“' | '”' | '《' | '》' | ' ')
    });
    let length = name.chars().count();
    let is_name =
        plain && (1..=ATTRIBUTION_CHARACTERS).contains(&length) && !name.starts_with(['据', '據']) && name != "记者";
    is_name.then(|| Span::new(start, start + name.len()))
}

/// What stands before the verb of speech that closes a clause: 林舟说, 林舟告诉望澜日报记者.
fn before_verb(clause: &str) -> Option<&str> {
    let told = clause.rfind("告诉").or_else(|| clause.rfind("告訴")).filter(|&at| at > 0);
    if let Some(at) = told {
        let listener = &clause[at..];
        let to_someone = ["记者", "記者", "我们", "我", "大家", "笔者"].iter().any(|ending| listener.ends_with(ending));
        if to_someone && listener.chars().count() <= LISTENER_CHARACTERS {
            return Some(&clause[..at]);
        }
    }
    if NO_VERBS.iter().any(|word| clause.ends_with(word)) {
        return None;
    }
    let name = SPEECH_VERBS.iter().find_map(|verb| clause.strip_suffix(verb))?;
    (!NOUN_VERBS.iter().any(|verb| name.ends_with(verb))).then_some(name)
}
