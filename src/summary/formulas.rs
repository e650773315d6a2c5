//! Sentences that stand in every report or document of their kind and tell nothing of this one.

use crate::text::chars::{AnyWord, Letters, is_full_stop};

/// Ends of sentences that only list who was at a meeting, and below how many characters one name is list enough.
const ATTENDED: &[&str] = &[
    "参加会见",
    "参加会谈",
    "参加上述活动",
    "出席上述活动",
    "参加活动",
    "参加会议",
    "出席会议",
    "列席会议",
    "参加座谈",
    "参加培训",
    "出席会议并讲话",
    "出席并讲话",
    "陪同",
];
const SHORT_ATTENDANCE: usize = 16;

/// Marks between names (、) that a first clause has at the least, if others follow it.
const LISTED: usize = 2;

/// Ends of the sentence after which the articles of an official document begin.
#[rustfmt::skip]
const HANDING_OVER: &[&str] = &[
    "如下意见", "意见如下", "通知如下", "公告如下", "决定如下", "规定如下", "批复如下", "报告如下", "如下通知", "如下决定",
    "如下规定", "如下措施", "制定本办法", "制定本条例", "制定本规定",
];

/// What closes a greeting.
const GREETINGS: &[&str] = &["问候", "祝贺", "祝福", "敬意", "祝愿", "慰问"];

/// Whom a speaker speaks for or to, before what he demands or promises.
#[rustfmt::skip]
const ADDRESSED: &[&str] = &[
    "中方", "中国", "双方", "各方", "两国", "我们", "我", "各地", "各级", "国际社会", "最重要的是", "下一步", "同时", "并",
];

/// What demands and promises open with.
#[rustfmt::skip]
const DEMANDS: &[&str] = &[
    "要", "希望", "将", "应", "必须", "建议", "呼吁", "敦促", "期待", "支持", "反对", "一是", "二是", "三是", "第一", "第二",
];

/// Within how many bytes a clause tells who is willing to do what it tells.
const WILLING_BYTES: usize = 12;

/// What opens and closes the clauses that a speech begins with before it says what is wanted.
const PREAMBLES: &[&str] = &["在以", "今年是"];
const PREAMBLE_ENDS: &[&str] = &["以来", "之年", "周年", "坚强领导下"];

/// Longest sentence that hands over to a part of a programme, in characters.
const PROGRAMME_CHARACTERS: usize = 60;

/// Where officials meet the press, and what is done with it.
const PRESS_CONFERENCES: &[&str] = &["发布会", "记者会", "吹风会"];
const HOLDING: &[&str] = &["举行", "主持", "召开"];

/// Longest sentence that only tells that the press was met, in characters.
const MEETING_CHARACTERS: usize = 40;

/// Within how many bytes a sentence tells who asks.
const ASKED_BYTES: usize = 36;

/// Whether a sentence only lists who was there: 林舟、周澄、何砚参加会议。 王渡参加会见。
pub(super) fn is_attendance(sentence: &str) -> bool {
    let words = sentence.trim_end_matches(is_full_stop);
    // Clauses of names alone: 林舟、周澄、何砚，各区县负责人参加会议.
    let first = words.split('，').next().unwrap_or_default();
    if words.contains('“') || first.len() < words.len() && first.matches('、').count() < LISTED {
        return false;
    }
    let commas = words.matches('、').count();
    let is_short = || words.chars().count() < SHORT_ATTENDANCE;
    words.ends_with_any(ATTENDED) && (commas > 0 || is_short())
        || commas > 1 && (words.ends_with("出席") || words.ends_with("参加") || words.contains("先后发言"))
}

/// Whether a sentence only greets: 向全市船工致以节日的问候。
pub(super) fn is_greeting(sentence: &str) -> bool {
    let words = sentence.trim_end_matches(is_full_stop);
    let opens = words.starts_with_any(&["向", "值此", "谨", "借此"]);
    opens && words.contains("致以") && words.ends_with_any(GREETINGS)
}

/// Whether the clause of a speech demands or promises something: 中方愿同各国合作, 要抓好落实.
pub(super) fn demands(clause: &str) -> bool {
    let addressed = ADDRESSED.iter().find_map(|name| clause.strip_prefix(name)).unwrap_or(clause);
    // 青岩愿为…提供便利, but 自愿 and 愿望.
    let is_willing = clause.find('愿').is_some_and(|at| {
        let is_word = clause[..at].closes_with(&['自', '心', '志', '意', '祝']);
        at <= WILLING_BYTES && !is_word && !clause[at + '愿'.len_utf8()..].opens_with(&['望', '景', '意'])
    });
    is_willing || addressed.starts_with_any(DEMANDS)
}

/// Whether the clause of a speech leads up to what is wanted: 建交50年来, 2024年是大桥通车10周年, 林舟高度重视渡口建设.
pub(super) fn leads_up(clause: &str) -> bool {
    clause.starts_with_any(PREAMBLES)
        || clause.ends_with_any(PREAMBLE_ENDS)
        || clause.contains("高度重视")
        || clause.ends_with("年来") && clause.chars().count() < SHORT_ATTENDANCE
}

/// Whether a sentence only hands over to the articles of an official document (现提出如下意见。 现将有关事项通知如下：) or to the
/// next part of a programme (今天的《山河》，让我们一起走进望澜。).
pub(super) fn hands_over(sentence: &str) -> bool {
    let words = sentence.trim_end_matches(|letter| is_full_stop(letter) || matches!(letter, '：' | ':'));
    words.ends_with_any(HANDING_OVER) || is_of_programme(words)
}

fn is_of_programme(words: &str) -> bool {
    words.chars().nth(PROGRAMME_CHARACTERS).is_none()
        && holds_any(words, &["来看", "走进", "关注", "感受", "领略"])
        && holds_any(words, &["今天（", "今天的《", "系列报道", "节目", "让我们"])
}

/// Whether a sentence tells what could stand in any text on its subject: what something is, what a firm deals in, where
/// someone studied.
pub(super) fn is_background(sentence: &str) -> bool {
    let opens = sentence.starts_with_any(&["随着人们", "随着经济社会", "随着社会", "众所周知"]);
    opens
        || holds_any(
            sentence,
            &["主营业务：", "是一种", "是指", "毕业于", "历任", "始建于", "原名", "公司成立于", "逐笔交易单"],
        )
}

/// Whether a sentence opens the explanations of terms that close a report on shares.
pub(super) fn opens_glossary(sentence: &str) -> bool {
    sentence.starts_with("名词解释")
}

/// Whether a clause only says who met the press, and not what for: 国新办今天举行新闻发布会, 发言人林舟主持例行记者会.
pub(super) fn holds_press_conference(clause: &str) -> bool {
    let conference = PRESS_CONFERENCES.iter().find_map(|name| clause.strip_suffix(name));
    let held =
        conference.map(|before| ["新闻", "例行", "专题"].iter().fold(before, |rest, kind| rest.trim_end_matches(kind)));
    held.is_some_and(|before| before.ends_with_any(HOLDING))
}

/// Whether a sentence says no more than that: 7月7日，发言人林舟主持例行记者会。
pub(super) fn only_meets_press(sentence: &str) -> bool {
    let words = sentence.trim_end_matches(is_full_stop);
    words.matches('，').count() < 2 && words.chars().nth(MEETING_CHARACTERS).is_none() && holds_press_conference(words)
}

/// Whether a sentence opens with a journalist's question: 有记者提问，据报道，….
pub(super) fn is_asked(sentence: &str) -> bool {
    ["记者提问", "记者问"].iter().any(|asked| {
        let place = sentence.find(asked).map(|place| place + asked.len());
        place.is_some_and(|end| end <= ASKED_BYTES && sentence[end..].opens_with(&['，', '：', ':']))
    })
}

/// Whether a sentence paints a scene, as features open and close with one: 天还没有亮透，站台上已经摆开了背篓.
#[rustfmt::skip]
pub(super) fn is_scene(sentence: &str) -> bool {
    holds_any(
        sentence,
        &[
            "天还没", "天刚", "晨光", "晨曦", "晨雾", "薄雾", "露水", "夜幕", "夕阳", "余晖", "微风", "蝉鸣", "蝉声", "阳光明媚", "阳光洒",
            "炊烟", "麦浪", "稻浪", "放眼望去", "俗话说", "映入眼帘", "欢声笑语",
        ],
    )
}

/// Whether one of some words stands in a text, in one pass.
fn holds_any(text: &str, words: &[&str]) -> bool {
    // One bit for some of all characters: most of a text begin no such word.
    let bit = |letter: char| 1u64 << (letter as u32 % u64::BITS);
    let openings = words.iter().filter_map(|word| word.chars().next()).fold(0, |bits, letter| bits | bit(letter));
    text.char_indices()
        .filter(|&(_, letter)| openings & bit(letter) != 0)
        .any(|(place, _)| text[place..].starts_with_any(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn background_is_told_by_what_it_is_called_with() {
        for sentence in [
            "望澜轮船公司成立于1998年。",
            "渡轮是一种客船。",
            "随着人们生活水平的提高，坐船的人多了。",
            "望澜航运主营业务：客运。",
        ] {
            assert!(is_background(sentence), "{sentence}");
        }
        assert!(!is_background("随着汽笛响起，渡轮离岸。") && !is_background("渡轮是新的。"));
    }

    #[test]
    fn formulas_are_told_by_their_ends() {
        for sentence in [
            "林舟、周澄、何砚参加会议。",
            "王渡参加会见。",
            "望澜市委书记、市长林舟出席会议并讲话。",
            "林舟、周澄、何砚，各区县有关负责人等参加会议。",
        ] {
            assert!(is_attendance(sentence), "{sentence}");
        }
        assert!(!is_attendance("林舟、周澄参加比赛。") && !is_attendance("会议2日在青岩召开，林舟、周澄出席会议。"));
        assert!(only_meets_press("7月7日，发言人林舟主持例行记者会。"));
        assert!(!only_meets_press("7月7日，市政府举行新闻发布会，林舟介绍了新渡口，周澄主持发布会。"));
        assert!(!holds_press_conference("林舟介绍新闻发布会"));
        for sentence in ["有记者提问，渡口何时开通？", "望澜日报记者问：渡口何时开通。"] {
            assert!(is_asked(sentence), "{sentence}");
        }
        assert!(!is_asked("林舟答记者问。"));
        assert!(is_greeting("向全市船工致以节日的问候！") && !is_greeting("林舟看望船工，致以问候。"));
        for clause in ["要抓好落实", "中方愿同各国合作", "青岩愿为船只提供便利", "一是修好渡口"]
        {
            assert!(demands(clause) && !leads_up(clause), "{clause}");
        }
        assert!(!demands("居民自愿登记") && !demands("愿望是好的"));
        for clause in ["半个世纪以来", "建交50年来", "今年是大桥通车10周年", "林舟高度重视渡口建设"]
        {
            assert!(leads_up(clause) && !demands(clause), "{clause}");
        }
        for sentence in ["现提出如下意见。", "现将有关事项通知如下："] {
            assert!(hands_over(sentence), "{sentence}");
        }
        assert!(!hands_over("委员们提出意见。"));
        for sentence in ["今天（6月25日）的《山河》，一起走进望澜。", "节目的最后，让我们一起感受望澜的夏夜。"]
        {
            assert!(hands_over(sentence), "{sentence}");
        }
        assert!(!hands_over("大家走进望澜渡口。") && !hands_over("今天（3日），大桥通车。"));
    }
}
