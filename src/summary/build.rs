//! How a clause is built, as far as its words tell: whether it has a subject, and says anything of it.

use crate::report::PartOfSpeech as P;
use crate::text::Span;
use crate::text::chars::{is_digit, is_han_numeral};
use crate::words::WordClass;

/// Words that open what modifies a subject: 由三市承办的.
const MODIFYING: &[&str] = &["由", "在", "位于", "来自"];

/// Words that join a clause to what stands before, and add nothing else.
const JOINING: &[&str] = &["但", "而", "并", "同时", "此外", "不过", "因此", "其中", "另外"];

/// Words that promise more than what they open.
const PREPOSITIONS: &[&str] = &["对", "在", "由", "将", "把", "向", "以", "从", "与", "同", "为"];

/// Words that end what tells where or when.
const LOCALIZERS: &[&str] = &["中", "内", "里", "上", "下", "间", "旁", "外", "期间", "之际", "过程中"];

/// Words of grammar that are a subject before a verb.
const PRONOUNS: &[&str] = &["我", "我们", "你", "他", "他们", "她", "它", "这", "那", "该", "此", "大家", "双方", "谁"];

/// Words of grammar that say something of a subject, besides those that end in 是.
const PREDICATES: &[&str] = &["有", "为", "将", "可", "能", "被", "已", "达", "无", "不"];

/// Words that may follow a figure at the end of a clause: its measure, and what is measured.
const FIGURE_WORDS: usize = 2;

/// What is known of a clause after some of its words.
#[derive(Default)]
pub(super) struct Build {
    words: usize,
    may_modify: bool,
    opens_with_preposition: bool,
    opens_with_adverb: bool,
    lacks_subject: bool,
    /// Where the opening that it can do without ends.
    end: Option<usize>,
    /// Whether a verb stands in it, and after its last 的. One that 的 leads to is a noun: 渡轮业的发展.
    has_verb: bool,
    has_late_verb: bool,
    /// Whether one stands after what modifies its subject: 位于望澜的|渡口停航.
    has_verb_after_modifier: bool,
    follows_particle: bool,
    /// Whether its last word describes: 影响深远.
    describes: bool,
    /// How many words stand after its last figure.
    after_figure: Option<usize>,
    follows_verb: bool,
    /// Whether 在 opens a part of it that tells where or when, and is no end of a verb's: 警方在…, but not 站在….
    tells_where: bool,
    closes_with_localizer: bool,
}

impl Build {
    pub(super) fn add(&mut self, text: &str, class: WordClass, within: Span) {
        let is_verb = class == WordClass::Content(P::Verb);
        match self.words {
            0 => {
                self.may_modify = MODIFYING.contains(&text);
                self.opens_with_preposition = PREPOSITIONS.contains(&text);
                self.opens_with_adverb = class == WordClass::Function && !PRONOUNS.contains(&text);
                self.lacks_subject = is_verb;
                self.end = JOINING.contains(&text).then_some(within.end);
            }
            1 => self.lacks_subject |= is_verb && self.opens_with_adverb,
            _ => {}
        }
        self.words += 1;
        let is_figure = class == WordClass::Number
            && !text.starts_with('第')
            && text.starts_with(|letter| is_digit(letter) || is_han_numeral(letter));
        self.after_figure = if is_figure { Some(0) } else { self.after_figure.map(|words| words + 1) };
        self.describes = matches!(class, WordClass::Content(P::Adjective | P::Other));
        if text == "在" {
            self.tells_where = !self.follows_verb;
        }
        self.follows_verb = is_verb;
        self.closes_with_localizer = LOCALIZERS.contains(&text);
        let follows_particle = std::mem::replace(&mut self.follows_particle, text == "的");
        if text == "的" || text.starts_with('—') {
            // What stands before a dash only says what is meant: 港口——青岩港今天通航.
            let opens = text != "的" || self.may_modify && self.end.is_none();
            self.end = if opens { Some(within.end) } else { self.end };
            self.has_late_verb = false;
        } else if is_verb && !follows_particle || text.ends_with('是') || PREDICATES.contains(&text) {
            self.has_verb = true;
            self.has_late_verb = true;
            self.has_verb_after_modifier |= self.end.is_some();
        }
    }

    /// Whether it opens with a verb, or an adverb and a verb.
    pub(super) const fn lacks_subject(&self) -> bool {
        self.lacks_subject
    }

    /// Whether it names something and says nothing of it: neither what, nor how, nor how much.
    pub(super) fn is_topic(&self) -> bool {
        let says = if self.may_modify && self.end.is_some() {
            self.has_verb_after_modifier
        } else if self.opens_with_preposition {
            self.has_late_verb
        } else {
            self.has_verb
        };
        !says && !self.describes && self.after_figure.is_none_or(|words| words > FIGURE_WORDS)
    }

    /// Whether it only tells who, where or when, and another clause what happened: 警方在夏季行动中.
    pub(super) fn is_setting(&self) -> bool {
        self.closes_with_localizer && (self.tells_where || self.is_topic())
    }

    /// Whether another clause has to follow: 对成效明显的港口，….
    pub(super) fn promises(&self) -> bool {
        self.opens_with_preposition && self.is_topic()
    }

    /// Bytes of the clause that the rest can do without: what modifies its subject, or joins (但).
    pub(super) fn modifier(&self, clause: Span) -> usize {
        self.end.filter(|_| self.has_late_verb || self.describes).map_or(0, |end| end - clause.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words with `v` for verbs, `f` for grammar, `m` for numbers and anything else for nouns.
    fn build(words: &[(&str, char)]) -> Build {
        let mut build = Build::default();
        let mut end = 0;
        for &(text, tag) in words {
            let class = match tag {
                'v' => WordClass::Content(P::Verb),
                'f' => WordClass::Function,
                'm' => WordClass::Number,
                _ => WordClass::Content(P::Noun),
            };
            build.add(text, class, Span::new(end, end + text.len()));
            end += text.len();
        }
        build
    }

    #[test]
    fn topic_says_nothing_of_what_it_names() {
        let cases: [(&[(&str, char)], bool); 8] = [
            (&[("渡轮业", 'n'), ("的", 'f'), ("发展", 'v')], true),
            (&[("位于", 'v'), ("望澜", 'n'), ("的", 'f'), ("渡口", 'n')], true),
            (&[("来自", 'v'), ("望澜", 'n'), ("的", 'f'), ("渡轮", 'n'), ("停航", 'v')], false),
            (&[("渡轮", 'n'), ("恢复", 'v'), ("通航", 'v')], false),
            (&[("渡轮", 'n'), ("共", 'f'), ("6", 'm'), ("艘", 'm')], false),
            (&[("第六", 'm'), ("届", 'm'), ("渡轮节", 'n')], true),
            (&[("对", 'f'), ("恢复", 'v'), ("通航", 'v'), ("的", 'f'), ("港口", 'n')], true),
            (&[("渡轮", 'n'), ("是", 'f'), ("老", 'n'), ("的", 'f'), ("船", 'n')], false),
        ];
        for (words, expected) in cases {
            assert_eq!(build(words).is_topic(), expected, "{words:?}");
        }
    }

    #[test]
    fn setting_tells_where_and_not_what() {
        let cases: [(&[(&str, char)], bool); 4] = [
            (&[("警方", 'n'), ("在", 'f'), ("检查", 'v'), ("渡轮", 'n'), ("中", 'f')], true),
            (&[("渡口", 'n'), ("栈桥", 'n'), ("上", 'f')], true),
            (&[("船员", 'n'), ("站", 'v'), ("在", 'f'), ("栈桥", 'n'), ("上", 'f')], false),
            (&[("警方", 'n'), ("在", 'f'), ("渡轮", 'n'), ("上", 'f'), ("检查", 'v')], false),
        ];
        for (words, expected) in cases {
            assert_eq!(build(words).is_setting(), expected, "{words:?}");
        }
    }

    #[test]
    fn opening_that_a_clause_can_do_without_has_a_predicate_after_it() {
        let cases: [(&[(&str, char)], &str); 4] = [
            (&[("由", 'f'), ("三市", 'n'), ("承办", 'v'), ("的", 'f'), ("渡轮节", 'n'), ("开幕", 'v')], "由三市承办的"),
            (&[("但", 'f'), ("渡轮", 'n'), ("停航", 'v')], "但"),
            (&[("由", 'f'), ("三市", 'n'), ("承办", 'v'), ("的", 'f'), ("渡轮节", 'n')], ""),
            (&[("三市", 'n'), ("承办", 'v'), ("的", 'f'), ("渡轮节", 'n'), ("开幕", 'v')], ""),
        ];
        for (words, expected) in cases {
            let length = words.iter().map(|(text, _)| text.len()).sum();
            assert_eq!(build(words).modifier(Span::new(0, length)), expected.len(), "{words:?}");
        }
    }
}
