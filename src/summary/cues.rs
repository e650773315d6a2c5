//! Words by which a clause tells what it is for.

use rustc_hash::FxHashMap;

use super::circumstance::is_time_or_circumstance;
use crate::document::reference::BACKWARD_OPENINGS;
use crate::text::chars::{AnyWord, Letters};
use crate::words::{WordToken, Words};

/// Verbs that hand over to what is said: 欧洲议会主席26日表示，….
const SAYING: &[&str] = &[
    "表示",
    "称",
    "说",
    "指出",
    "介绍",
    "显示",
    "表明",
    "获悉",
    "了解到",
    "认为",
    "强调",
    "透露",
    "宣布",
    "报道",
    "道",
    "坦言",
    "解释",
    "呼吁",
    "提醒",
    "建议",
    "发现",
    "說",
    "看到",
    "要求",
    "裁定",
    "警告",
    "证实",
    "爆料",
    "通报",
    "说过",
    "提出",
];

/// Words that join a clause to the one before.
const CONJUNCTIONS: &[&str] = &["以及", "及", "和", "与", "或", "等", "包括", "其中", "特别是", "尤其是"];

/// Openings of clauses that promise another: 虽然…，….
const PROMISING: &[&str] = &[
    "不仅",
    "不但",
    "不只",
    "不光",
    "虽然",
    "尽管",
    "如果",
    "只有",
    "只要",
    "除",
    "无论",
    "一方面",
    "因为",
    "由于",
    "随着",
    "既",
    "与其",
    "即使",
    "一旦",
    "自从",
    "每当",
    "倘若",
    "要是",
    "假如",
    "为",
    "当",
    "面对",
    "围绕",
    "对于",
    "鉴于",
    "通过",
    "作为",
];

/// Words that promise another clause wherever they stand: 渡轮不仅便宜，….
const PROMISING_INSIDE: &[&str] = &["不仅", "不但"];

/// Ends of clauses with 在 that promise another: 各地要在…领导下，….
const CIRCUMSTANCES_ONLY: &[&str] = &["下", "之际", "期间", "同时", "过程中", "基础上", "前提下", "时候"];

/// Openings of the particular, that turn, add, conclude, point at someone, and tell a purpose.
const EXAMPLE: &[&str] = &["如", "例如", "比如", "其中", "包括", "特别是", "尤其", "譬如", "以"];
const CONTRAST: &[&str] = &["但", "然而", "不过", "而", "却", "相反"];
const ADDITION: &[&str] = &["此外", "同时", "与此同时", "另外", "还", "也", "并", "且", "又", "以及", "再"];
const CONCLUSION: &[&str] = &["因此", "由此", "所以", "从而", "标志着", "总之", "可见", "使", "这", "意味着"];
const PRONOUN: &[&str] =
    &["他", "她", "它", "其", "这", "该", "此", "双方", "两人", "后者", "前者", "会谈", "会议", "会见"];
const PURPOSE: &[&str] = &["为", "以便", "旨在", "以", "从而"];

/// Words of acts and decisions, of what is new or stands out, of changes in figures, of what was before, and of the
/// writer.
const DECISION: &[&str] = &[
    "决定", "要求", "强调", "宣布", "通过", "批准", "签署", "达成", "同意", "启动", "举行", "召开", "开幕", "发布",
    "呼吁", "规定", "确定", "提出",
];
const FIRST: &[&str] = &["首次", "第一", "首个", "首届", "首家", "最大", "最高", "新高", "纪录", "突破"];
const CHANGE: &[&str] = &["增长", "增加", "上升", "下降", "减少", "超过", "达到", "达", "占", "跌", "升"];
const BACKGROUND: &[&str] = &["曾", "此前", "去年", "上年", "当时", "原来", "以前", "一直", "历时"];
const WRITER: &[&str] = &["我", "我们", "咱们"];

/// Words for what a case ends in: findings, arrests, judgements, dismissals, rescues. What also stands in laws and in hopes
/// (罚款, 赔偿, 有期徒刑, 和解) is none.
#[rustfmt::skip]
const OUTCOME: &[&str] = &[
    "抓获", "落网", "告破", "刑拘", "拘留", "逮捕", "判处", "判令", "宣判", "获刑", "取保候审", "免去", "获救", "脱险",
];

/// Openings of clauses that tell such a thing, or what a meeting decided.
#[rustfmt::skip]
const OUTCOME_OPENINGS: &[&str] = &[
    "经查", "经初查", "经核实", "经核查", "经调查", "经初步", "经审理", "经审查", "经表决", "经检测", "经鉴定", "经协商",
    "经诊断", "经抢救", "会议决定", "会议通过", "会议发表", "全会决定", "法院驳回",
];

/// Words for what figures come to in the end: 共查处违法行为9000余起.
const TOTAL: &[&str] = &["共", "共计", "累计", "合计", "总计", "一共", "共有"];

/// What a clause has among its words and at its ends: one bit each, in the order of [`NAMES`], and two besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cues(u32);

/// Names of the cues.
#[cfg(feature = "cli")]
pub(super) const NAMES: [&str; COUNT] = [
    "source or time",
    "says",
    "promises another",
    "example",
    "contrast",
    "addition",
    "conclusion",
    "pronoun",
    "purpose",
    "points back",
    "joins",
    "decision",
    "first or greatest",
    "change of figures",
    "background",
    "writer",
];

pub(super) const COUNT: usize = 16;

/// The openings that are cues, in the order of their names.
const OPENINGS: [&[&str]; 9] =
    [PROMISING, EXAMPLE, CONTRAST, ADDITION, CONCLUSION, PRONOUN, PURPOSE, BACKWARD_OPENINGS, CONJUNCTIONS];

/// The characters that a verb of saying or a circumstance ends with.
const CLOSERS: &str = "示称说出绍明悉到为调露布道言释吁醒议现說求定告实料报过出下上际间时中候";

const SOURCE_BIT: u32 = 1;
const SAYS_BIT: u32 = 1 << 1;
const PROMISES: usize = 2;
const PROMISES_BIT: u32 = 1 << PROMISES;
const POINTS_BACK_BIT: u32 = 1 << 9;
const JOINS_BIT: u32 = 1 << 10;

/// The cues that the models do not know.
const OUTCOME_PLACE: usize = COUNT;
const TOTAL_PLACE: usize = COUNT + 1;

/// First of the cues that are words.
const OF_WORDS: usize = 11;

/// The words that are cues, in the order of their names.
const WORDS: [&[&str]; COUNT - OF_WORDS] = [DECISION, FIRST, CHANGE, BACKGROUND, WRITER];

impl Cues {
    /// The cues at the end of a clause, and whether it only says when or from whom.
    fn of_clause(clause: &str) -> Self {
        let closes = clause.ends_with(|letter| CLOSERS.contains(letter));
        let says = closes && clause.ends_with_any(SAYING);
        let circumstance = closes && clause.ends_with_any(CIRCUMSTANCES_ONLY) && clause.contains('在');
        let mut cues = Self(0);
        cues.set(SOURCE_BIT, says || is_time_or_circumstance(clause));
        cues.set(SAYS_BIT, says);
        cues.set(PROMISES_BIT, circumstance);
        cues
    }

    /// Adds those of a word of the clause.
    pub(super) const fn add(&mut self, word: Self) {
        self.0 |= word.0;
    }

    /// Tells that another clause has to follow.
    pub(super) const fn promise(&mut self) {
        self.set(PROMISES_BIT, true);
    }

    const fn set(&mut self, bits: u32, is: bool) {
        if is {
            self.0 |= bits;
        }
    }

    pub(super) fn numbers(self) -> [f64; COUNT] {
        std::array::from_fn(|bit| f64::from(self.0 >> bit & 1))
    }

    const fn has(self, bits: u32) -> bool {
        self.0 & bits != 0
    }

    /// Only says when, where, from whom or under what circumstances.
    pub(super) const fn is_source(self) -> bool {
        self.has(SOURCE_BIT)
    }

    /// Closes with a verb that hands over to what is said.
    pub(super) const fn says(self) -> bool {
        self.has(SAYS_BIT)
    }

    /// Is no end, since it promises or hands over to another clause.
    pub(super) const fn is_open(self) -> bool {
        self.has(PROMISES_BIT | SAYS_BIT | SOURCE_BIT)
    }

    pub(super) const fn tells_decision(self) -> bool {
        self.has(1 << OF_WORDS)
    }

    pub(super) const fn tells_first(self) -> bool {
        self.has(1 << (OF_WORDS + 1))
    }

    pub(super) const fn tells_outcome(self) -> bool {
        self.has(1 << OUTCOME_PLACE)
    }

    pub(super) const fn tells_total(self) -> bool {
        self.has(1 << TOTAL_PLACE)
    }

    /// Cannot open a line, since it joins what stood before.
    pub(super) const fn joins(self) -> bool {
        self.has(POINTS_BACK_BIT | JOINS_BIT)
    }
}

/// The cues that the words of a document are, and the openings of clauses.
pub(crate) struct CueWords {
    words: Vec<Cues>,
    openings: ByFirst,
}

/// Words that are cues, by their first characters.
type ByFirst = FxHashMap<char, Vec<(&'static str, Cues)>>;

impl CueWords {
    pub(crate) fn new(words: &Words) -> Self {
        let others = [(PROMISING_INSIDE, PROMISES), (OUTCOME, OUTCOME_PLACE), (TOTAL, TOTAL_PLACE)];
        let cues = by_first(WORDS.into_iter().zip(OF_WORDS..).chain(others));
        Self { words: words.types.iter().map(|word| of_word(&word.text, &cues)).collect(), openings: openings() }
    }

    pub(super) fn of(&self, word: WordToken) -> Cues {
        self.words[word.id as usize]
    }

    /// The cues at the ends of a clause.
    pub(super) fn of_clause(&self, clause: &str) -> Cues {
        let mut cues = Cues::of_clause(clause);
        // 当渡轮靠岸 promises another clause, 当前船票不贵 does not.
        let opens = |opening: &str| {
            let rest = clause.strip_prefix(opening);
            rest.is_some_and(|rest| {
                opening != "当" || !rest.opens_with(&['前', '天', '地', '日', '年', '时', '局', '选'])
            })
        };
        found(clause, &self.openings, opens).for_each(|opening| cues.add(opening));
        cues
    }
}

fn of_word(word: &str, cues: &ByFirst) -> Cues {
    let mut of_word = Cues::default();
    found(word, cues, |cue| word == cue).for_each(|cue| of_word.add(cue));
    of_word
}

fn openings() -> ByFirst {
    by_first(OPENINGS.into_iter().zip(PROMISES..).chain([(OUTCOME_OPENINGS, OUTCOME_PLACE)]))
}

/// Lists of words with the bit of each list.
fn by_first(lists: impl Iterator<Item = (&'static [&'static str], usize)>) -> ByFirst {
    let mut cues = ByFirst::default();
    for (word, bit) in lists.flat_map(|(words, bit)| words.iter().map(move |&word| (word, bit))) {
        word.chars().take(1).for_each(|first| cues.entry(first).or_default().push((word, Cues(1 << bit))));
    }
    cues
}

/// The cues with the first character of `text` that fit it.
fn found(text: &str, cues: &ByFirst, fits: impl Fn(&str) -> bool) -> impl Iterator<Item = Cues> {
    let same = text.chars().next().and_then(|first| cues.get(&first));
    same.into_iter().flatten().filter(move |(word, _)| fits(word)).map(|&(_, cues)| cues)
}

/// Who spreads what nobody vouches for, and how.
const RUMOURERS: &[&str] = &["网友", "网民", "自媒体", "视频号", "网上", "网络", "账号", "群里", "朋友圈"];
const SPREADING: &[&str] = &["称", "发文", "发帖", "传言", "流传", "传出", "发布视频", "反映"];

/// Whether a clause says that what follows is hearsay, without which it would be the paper's own word: 据网传视频显示,
/// 一自媒体视频号发文称.
pub(super) fn is_hearsay(clause: &str) -> bool {
    clause.contains("网传")
        || clause.contains("爆料")
        || clause.contains("视频") && clause.ends_with("显示")
        || clause.ends_with_any(SPREADING) && (clause.contains_any(RUMOURERS) || clause.contains("报警"))
}

/// What a subject is said to be by clauses that place it and tell no news.
#[rustfmt::skip]
const TRUISMS: &[&str] = &[
    "部分", "力量", "基础", "支撑", "支柱", "关键", "根本", "保障", "保证", "载体", "途径", "抓手", "举措", "基石", "利器",
    "源泉", "引擎", "动力", "桥梁", "纽带", "象征", "底色", "前提", "核心", "重点", "体现", "要求", "大事", "标志", "根基",
    "底气", "使命", "职责", "责任", "任务", "趋势", "法宝", "主体", "环节", "平台", "课题", "资源", "设施", "伙伴", "朋友",
    "邻邦", "邻居", "近邻", "兄弟", "之一", "问题",
];

/// What something is good for, in general.
const GOOD_FOR: &[&str] = &["有利于", "有助于"];
const IMPORTANT: &[&str] = &["意义重大", "意义深远", "重要意义", "重大意义", "深远意义"];

/// Whether a clause only says what its subject is, or is good for, in general: 渡轮是海岛经济的重要支柱, 有利于两岸往来.
pub(super) fn is_truism(clause: &str) -> bool {
    let is_good = clause.starts_with_any(GOOD_FOR) || clause.ends_with_any(IMPORTANT);
    let is_something = clause.ends_with_any(TRUISMS)
        && clause.find('是').is_some_and(|place| !clause[..place].closes_with(&['但', '而', '还', '不', '于', '就']));
    is_good || is_something
}

/// Whether a clause goes on with the list that the clause before is in the middle of.
pub(super) fn goes_on(clause: &str) -> bool {
    clause.starts_with("以及") || clause.opens_with(&['及', '和', '与', '或'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clause_that_tells_only_when_from_whom_or_under_what_circumstances_opens_no_gist() {
        let cases = [
            ("7月15日上午", true),
            ("根据市交通局统计", true),
            ("据外媒27日报道", true),
            ("截至2月3日18时30分", true),
            ("市政府新闻发言人林舟26日表示", true),
            ("国家统计局今天发布的数据显示", true),
            ("随着气温逐渐回暖", true),
            ("在大桥通车之际", true),
            ("进入2023年", true),
            ("正值暑期", true),
            ("此外", true),
            ("青岩新渡轮3月2日首航", false),
            ("进入大桥工地的人要登记", false),
            ("在青岩港停靠的渡轮有六艘", false),
            ("读者对开放阅读空间表示欢迎", false),
        ];
        for (clause, expected) in cases {
            assert_eq!(Cues::of_clause(clause).is_source(), expected, "{clause}");
        }
    }

    #[test]
    fn clause_is_open_where_another_has_to_follow() {
        let cases = [
            ("虽然船票不贵", true),
            ("林舟说", true),
            ("各地要在主管部门指导下", true),
            ("船票不贵", false),
            ("当渡轮靠岸", true),
            ("当前渡轮的船票并不贵", false),
            ("渡轮首航", false),
        ];
        let cue_words = CueWords { words: Vec::new(), openings: openings() };
        for (clause, expected) in cases {
            assert_eq!(cue_words.of_clause(clause).is_open(), expected, "{clause}");
        }
        let mut cues = cue_words.of_clause("渡轮不仅便宜");
        assert!(!cues.is_open());
        cues.add(Cues(PROMISES_BIT));
        assert!(cues.is_open());
    }

    #[test]
    fn truism_says_what_its_subject_is_in_general() {
        for clause in ["渡轮是海岛经济的重要支柱", "阅读是城市最安静的基础设施", "有利于两岸往来", "大桥意义重大"]
        {
            assert!(is_truism(clause), "{clause}");
        }
        for clause in ["渡轮恢复了海岛经济的支柱", "票价不是问题", "渡轮是电动的"] {
            assert!(!is_truism(clause), "{clause}");
        }
    }

    #[test]
    fn hearsay_is_told_by_its_clause() {
        for clause in
            ["据网传视频显示", "有网友爆料称", "现场视频显示", "一自媒体视频号发文称", "近日网上流传", "警方接报警称"]
        {
            assert!(is_hearsay(clause), "{clause}");
        }
        assert!(!is_hearsay("数据显示") && !is_hearsay("市民上传视频") && !is_hearsay("公司发文称"));
    }

    #[test]
    fn saying_is_told_by_its_last_character() {
        for closing in SAYING.iter().chain(CIRCUMSTANCES_ONLY) {
            assert!(closing.ends_with(|letter| CLOSERS.contains(letter)), "{closing}");
        }
    }
}
