//! Who a clause names as the speaker: what stands before the verb of speech, the manner and the occasion.

use super::ATTRIBUTION_CHARACTERS;
use super::verbs::before_verb;
use crate::text::Span;
use crate::text::chars::{is_digit, is_han};

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
    "发布声明",
    "发表声明",
    "发布公告",
    "发布消息",
    "发文",
];

/// What the speaker is not called, before the name.
const BEFORE_NAMES: &[&str] = &[
    "对此", "近日", "日前", "当天", "昨天", "今天", "同时", "不过", "但", "而", "随后", "此前", "其中", "例如", "比如",
    "正如", "如", "因此", "另外", "此外", "用", "按照", "目前",
];

/// Who a clause that closes with a verb of speech names: what stands before the verb, the manner and the occasion.
pub(super) fn subject(clause: &str) -> Option<Span> {
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
