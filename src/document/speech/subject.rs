//! Who a clause names as the speaker: what stands before the verb of speech, the manner and the occasion.

use super::ATTRIBUTION_CHARACTERS;
use super::verbs::{before_verb, is_verb};
use crate::document::person::opens_with_family_name;
use crate::text::Span;
use crate::text::chars::{AnyWord, Letters, is_balanced, is_digit, is_han};

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
    "本周",
    "上周",
    "本月",
    "近期",
    "此间",
    "早些时候",
    "当地时间",
    "当晚",
    "同一天",
    "同日",
    "次日",
    "翌日",
    "前一天",
    "凌晨",
    "中午",
    "傍晚",
    "晚上",
    "当夜",
    "已",
    "特别",
    "客观",
    "概括",
    "严格",
    "坦白",
    "简单",
    "通俗",
    "准确",
    "具体",
    "亲切",
    "当时",
    "先后",
    "双双",
    "纷纷",
    "回复",
    "应询",
    "评论",
    "报道",
    "提醒",
    "持续",
    "不仅",
    "证实",
    "透露",
    "宣布",
    "通报",
    "决定",
    "并",
];

/// Characters of a set phrase that tells how something is said.
const MANNER_CHARACTERS: usize = 4;

/// Where a place, an occasion or a listener begins, which the speaker's name ends before.
const OCCASIONS: &[&str] = &[
    "在接受",
    "接受",
    "在",
    "向",
    "对记者",
    "对新华社",
    "对本报",
    "对大家",
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
    "会见",
    "受访时",
    "对这",
    "致欢迎辞",
    "致辞",
    "视察",
    "经审理",
    "到现场",
];

/// What the speaker does before the verb. It ends the name only where no 的 follows, which makes it a modifier of the
/// name: 林舟接到报警称, 接到报警的林舟称.
const ACTS: &[&str] = &["发表", "发文", "撰文", "接到", "参加", "出席", "主持座谈", "主持召开"];

/// What the speaker is doing when he says it: 林舟考察渡口时.
const VISITS: &[&str] = &[
    "考察", "调研", "走访", "慰问", "看望", "检查", "参观", "会晤", "主持", "回应", "谈到", "視察", "會見", "走訪",
    "慰問", "參觀", "回應", "談到", "參加",
];

/// With whom the speaker talks: 林舟与周澄会谈时; and what is done after 对: 林舟对渡口工作作出批示.
const TALKS: &[&str] = &["会谈", "会面", "通话", "会谈时", "会面时", "通话时"];
const DONE: &[&str] = &["作出", "进行"];

/// What the speaker puts out before the verb: 发布公告. 新闻发布会 is a part of names.
const RELEASE: &str = "发布";
const RELEASE_EVENT: &str = "发布会";

/// How the police hear of something.
const CALLS: &[&str] = &["报警", "报案", "举报", "求助", "来电"];

/// What is no name holds one of these: 细节没有透露.
const NEGATIONS: &[&str] = &["没有", "尚未", "并未", "不愿"];

/// Ends of the names of offices.
const OFFICES: &[char] = &['部', '局', '署', '军'];

/// Openings of what is no name: 图为大桥, 不得不.
const NO_NAMES: &[&str] =
    &["图为", "图自", "不得", "今年", "本文", "通过", "经过", "根据", "结合", "围绕", "针对", "随着", "关于"];

/// Ends of what is no name: the verb of speech is a noun there (收到的意见和|建议, 得到了高度|评价).
const NO_NAME_ENDS: &[&str] = &["有", "和", "与", "及", "或", "高度", "相关", "有关"];

/// What the speaker is not called, before the name.
const BEFORE_NAMES: &[&str] = &[
    "对此", "近日", "日前", "当天", "昨天", "今天", "同时", "不过", "但", "而", "随后", "此前", "其中", "例如", "比如",
    "正如", "如", "因此", "另外", "此外", "用", "按照", "目前",
];

/// Who a clause that closes with a verb of speech names: what stands before the verb, the manner and the occasion.
pub(super) fn subject(clause: &str) -> Option<Span> {
    let start = clause.len() - clause.trim_start().len();
    let clause = clause.trim();
    let before = before_verb(clause)?;
    if is_manner(before) {
        return None;
    }
    let name = without_manners(before);
    if let Some(caller) = caller(name) {
        return can_be_name(caller.of(name)).then(|| caller.shifted(start));
    }
    let name = without_manners(&name[..circumstance(name).unwrap_or(name.len())]);
    // 完成迁移手续的…办事员孔瑞: what is told of a person before 的 is not what the person is called.
    let mut called = name.rfind('的').map_or(0, |of| of + "的".len()).max(after_caption(name));
    while let Some(opening) = BEFORE_NAMES.iter().find(|opening| name[called..].starts_with(**opening)) {
        called += opening.len();
    }
    let blanks = name[called..].len() - name[called..].trim_start().len();
    let start = start + called + blanks;
    let name = name[called..].trim();
    can_be_name(name).then(|| Span::new(start, start + name.len()))
}

/// Who calls the police, who do not vouch for what he says: 警方接到市民报警称.
fn caller(name: &str) -> Option<Span> {
    let end = CALLS.iter().find_map(|call| name.strip_suffix(call))?.len();
    let receives = name[..end].rfind('接')? + '接'.len_utf8();
    let start = if name[receives..end].starts_with('到') { receives + '到'.len_utf8() } else { receives };
    Some(Span::new(start, end))
}

/// Where what runs on from a caption's end begins: 渡轮（图自望澜网）船长林舟, 望澜网）船长林舟.
fn after_caption(name: &str) -> usize {
    let close = name.first_of(&['）', ')']);
    let is_caption =
        |&close: &usize| name[..close].last_of(&['（', '(']).is_none_or(|open| name[open..].contains('图'));
    close.filter(is_caption).map_or(0, |close| close + name[close..].chars().next().map_or(0, char::len_utf8))
}

/// Whether only how it is said stands before the verb: 惊魂未定地.
fn is_manner(before: &str) -> bool {
    before.strip_suffix('地').is_some_and(|manner| {
        manner.chars().count() == MANNER_CHARACTERS && manner.chars().all(is_han) && !opens_with_family_name(manner)
    })
}

/// A clause's opening up to the verb without how and when it is said: 林舟高兴地, 林舟日前.
fn without_manners<'c>(mut name: &'c str) -> &'c str {
    // What an office reports it says itself, and what a study reports its report says.
    let report = |name: &'c str| name.strip_suffix("报告").filter(|office| office.ends_with(OFFICES));
    let manner = |name: &'c str| MANNERS.iter().find_map(|manner| name.strip_suffix(manner)).or_else(|| report(name));
    while let Some(shorter) = manner(name).or_else(|| without_weekday(name)).map(str::trim_end)
        && !shorter.is_empty()
    {
        name = shorter;
    }
    name
}

/// 林舟上周三, 林舟星期日
fn without_weekday(name: &str) -> Option<&str> {
    let week = name.strip_closing(&['一', '二', '三', '四', '五', '六', '日', '天'])?;
    let before = week.strip_suffix('周').or_else(|| week.strip_suffix("星期"))?;
    Some(before.strip_closing(&['上', '本', '这']).unwrap_or(before))
}

/// Where an occasion, a day or an aside begins that the name ends before: 林舟在会上, 林舟3日, 市政府今天（2月2日）.
fn circumstance(name: &str) -> Option<usize> {
    let occasion = OCCASIONS.iter().filter_map(|occasion| name.find(occasion));
    let modified = name.rfind('的').unwrap_or(0);
    let act = ACTS.iter().filter_map(|act| name[modified..].find(act));
    let release = name[modified..].match_indices(RELEASE).map(|(at, _)| at);
    let release = release.filter(|&at| !name[modified + at..].starts_with(RELEASE_EVENT));
    let act = act.chain(release).map(|at| modified + at);
    let before_day = |(at, _)| {
        let before = name[..at].trim_end_matches(is_digit);
        let before = if before.len() < at { before } else { return None };
        let before = before.strip_suffix('月').map_or(before, |before| before.trim_end_matches(is_digit));
        Some(before.trim_closing(&['（', '(']).len())
    };
    let day = name.match_indices('日').find_map(before_day);
    let talks = name.ends_with_any(TALKS).then(|| name.last_of(&['与', '同', '和'])).flatten();
    let is_when = name.closes_with(&['时', '時']);
    let visit = VISITS.iter().filter(|_| is_when).filter_map(|visit| name[modified..].find(visit));
    let act = act.chain(visit.map(|at| modified + at));
    let about = name.find('对').filter(|&at| name[at..].contains_any(DONE));
    let is_open = |&at: &usize| !name[at..].has_any(&['）', ')']);
    let aside = name.last_of(&['（', '(']).filter(is_open);
    occasion.chain(act).chain(day).chain(aside).chain(talks).chain(about).filter(|&at| at > 0).min()
}

fn can_be_name(name: &str) -> bool {
    let plain = name.chars().all(|letter| {
        is_han(letter)
            || letter.is_alphanumeric()
            || matches!(letter, '·' | '、' | '（' | '）' | '(' | ')' | '“' | '”' | '《' | '》' | ' ')
    });
    let opens_otherwise = name.opens_with(&['据', '據']) || name.starts_with('对') && !name.starts_with("对外");
    // …的话称: who is cited stands before.
    let is_saying = name == "话" || name.starts_with("话报道");
    plain
        && (1..=ATTRIBUTION_CHARACTERS).contains(&name.chars().count())
        && is_balanced(name, '《', '》')
        && is_balanced(name, '“', '”')
        && !opens_otherwise
        && !is_saying
        && name != "记者"
        && !MANNERS.contains(&name)
        && !is_verb(name)
        && !name.contains_any(NEGATIONS)
        && !name.starts_with_any(NO_NAMES)
        && !name.ends_with_any(NO_NAME_ENDS)
}
