//! What a chosen gist takes back of its sentence, so that it can stand alone.

use super::gist::Gist;
use super::salience::{Clause, Salience};
use super::standing::{may_stand, time_at_start};
use crate::text::Span;
use crate::text::chars::AnyWord;
use crate::words::WordClass::Function;

/// Longest gist that has taken back what it lacks, in characters.
const CHARACTERS: usize = 45;

/// Longest clause without a predicate or name that can be no subject, in characters.
const SHORT_TOPIC: usize = 8;

/// Words of grammar that open what is said of a subject in a clause before: 将于年底通车, 由三市承办.
const OF_SUBJECT_BEFORE: &[&str] = &[
    "将", "已", "由", "被", "对", "把", "向", "就", "以", "正", "会", "也", "还", "并", "而", "但", "却", "则", "又",
    "再", "均", "都", "才", "从", "与", "为", "于", "即将", "曾", "所以", "因此", "因而", "仍", "共", "其", "使", "让",
    "令",
];

/// Verbs that open what is said of all that stands before.
const OF_ALL_BEFORE: &[&str] = &["标志着", "意味着", "使得", "成为", "体现了", "彰显了"];

/// Ends that say nothing before the next clause tells what for: 在北京举行仪式，欢迎….
#[rustfmt::skip]
const HOLLOW: &[&str] = &[
    "举行仪式", "举行欢迎仪式", "发表谈话", "发表讲话", "发表声明", "发表文章", "发布公告", "发布通告", "发布消息", "发布声明",
    "发出通知", "印发通知", "作出回应", "召开会议", "召开新闻发布会", "举行新闻发布会", "举行发布会", "举行记者会",
    "举行吹风会", "达成协议", "签署协议",
];

/// The gist of a sentence with the clause before it whose subject it goes on with or of whose period its figures are, or
/// the one after it without which it tells nothing, where both together are short enough.
pub(super) fn completed(salience: &Salience, sentence: usize, gist: &Gist, text: &str) -> Span {
    let clauses = salience.clauses_of(sentence);
    let mut within = gist.within;
    if !gist.modifier_left_out
        && needs_subject(gist, &clauses[gist.first], text)
        && let Some(start) = subject_before(clauses, gist, text)
    {
        within.start = start;
    }
    // 10月份，全国收入同比增长5.5%: under 前10个月… the figure would be wrong.
    if let Some(period) = gist.first.checked_sub(1).map(|before| &clauses[before])
        && period.is_other_period
        && clauses[gist.first..=gist.last].iter().any(|clause| clause.has_digits)
    {
        let longer = Span::new(period.within.start, within.end);
        within = if fits(longer, text) { longer } else { within };
    }
    let words = within.of(text);
    if let Some(next) = clauses.get(gist.last + 1)
        && words.ends_with_any(HOLLOW)
        && !next.cues.is_open()
    {
        let longer = Span::new(within.start, next.within.end);
        within = if fits(longer, text) { longer } else { within };
    }
    within
}

fn needs_subject(gist: &Gist, opening: &Clause, text: &str) -> bool {
    let words = gist.within.of(text);
    gist.lacks_subject
        || words.starts_with_any(OF_ALL_BEFORE)
        || opening.opens_with == Some(Function) && words.starts_with_any(OF_SUBJECT_BEFORE)
}

/// Where a clause begins that has a subject for the gist, with nothing but what is said of it in between.
fn subject_before(clauses: &[Clause], gist: &Gist, text: &str) -> Option<usize> {
    let before = clauses[..gist.first].iter().rev().take_while(|clause| !clause.cues.is_source());
    let start = |clause: &Clause| {
        let start = clause.within.start + time_at_start(clause.within.of(text)).unwrap_or(0);
        let lacks = clause.lacks_subject || clause.opens_with == Some(Function) || clause.cues.joins();
        (!lacks
            && !clause.cues.is_open()
            && !tells_only_when_or_where(clause)
            && fits(Span::new(start, gist.within.end), text))
        .then_some(start)
    };
    before.filter_map(start).next()
}

/// 10年前，, 新春伊始，, 活动现场，: names no one, and says nothing of anyone.
fn tells_only_when_or_where(clause: &Clause) -> bool {
    let names = clause.people + clause.places > 0;
    clause.is_topic && !names && (clause.dates > 0 || clause.figures > 0 || clause.characters <= SHORT_TOPIC)
}

fn fits(gist: Span, text: &str) -> bool {
    let words = gist.of(text);
    words.chars().count() <= CHARACTERS && may_stand(words)
}
