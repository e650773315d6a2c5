//! Whether words taken out of a sentence can be read without it.

use crate::text::chars::{AnyWord, Letters, is_digit, is_full_stop};

/// Words that tell when at the start of a clause. With dates among them they are left out of a gist.
const TIMES: &[&str] = &[
    "当地时间",
    "今天",
    "昨天",
    "今晚",
    "近日",
    "日前",
    "近期",
    "目前",
    "当前",
    "当天",
    "当日",
    "这两天",
    "连日来",
    "近年来",
    "截至目前",
    "最近",
    "此前",
    "上午",
    "下午",
    "晚间",
    "早些时候",
    "晚",
    "凌晨",
];

/// Fewest characters that have to follow the time, or the clause stays whole.
const LEAST_AFTER_TIME: usize = 7;

/// Bytes of the time that a clause opens with, if enough follows it.
pub(super) fn time_at_start(clause: &str) -> Option<usize> {
    let mut rest = clause;
    loop {
        let digits = rest.trim_start_matches(is_digit);
        let after = TIMES.iter().find_map(|time| rest.strip_prefix(time)).or_else(|| {
            let is_date = digits.len() < rest.len();
            let month = digits.strip_prefix('月').filter(|rest| rest.starts_with(is_digit));
            is_date.then(|| month.or_else(|| digits.strip_opening(&['日', '时']))).flatten()
        });
        // 今天（2月29日）
        let bracket = rest.strip_opening(&['（', '(']).and_then(|inside| {
            let end = inside.first_of(&['）', ')'])?;
            (rest.len() < clause.len()
                && inside[..end].chars().all(|letter| letter.is_ascii_digit() || "年月日".contains(letter)))
            .then(|| inside[end..].trim_opening(&['）', ')']))
        });
        match after.or(bracket) {
            Some(after) => rest = after,
            None => break,
        }
    }
    let cut = clause.len() - rest.len();
    (cut > 0 && rest.chars().nth(LEAST_AFTER_TIME - 1).is_some()).then_some(cut)
}

/// Ends of 以…为目标 and the like, after which comes what is done.
#[rustfmt::skip]
const PURPOSES: &[&str] = &[
    "为目标", "为抓手", "为契机", "为主题", "为载体", "为核心", "为引领", "为重点", "为主线", "为导向", "为指导", "为依托", "为突破口",
];

/// Openings of clauses that only tell under what impression or circumstances the rest came about.
const LEADS: &[&str] = &["考虑到", "得益于", "伴随", "走进", "步入", "透过", "每逢"];

/// Whether a clause in the midst of a sentence only tells after what, or when, the rest came about: 大桥通车后，….
pub(super) fn only_leads_to_more(clause: &str) -> bool {
    let closes = |particle, words: &[&str]| clause.ends_with(particle) && !clause.ends_with_any(words);
    closes('后', &["前后", "今后", "背后", "幕后", "最后"])
        || closes('时', &["小时", "同时", "及时", "临时", "当时", "准时"])
        || closes('前', &["目前", "日前", "当前", "以前", "提前", "眼前", "面前", "空前", "跟前"])
        || clause.ends_with_any(&["的消息", "会上", "会议上", "论坛上", "仪式上"])
        || clause.contains('以') && clause.ends_with_any(PURPOSES)
        || clause.ends_with("包括")
        || clause.starts_with_any(LEADS)
}

/// What follows 为 in a clause that only tells what for.
#[rustfmt::skip]
const AIMS: &[&str] = &[
    "了", "进一步", "更好", "有效", "深入", "切实", "全面", "确保", "加强", "提升", "提高", "推动", "推进", "增强", "丰富", "规范", "服务",
    "应对", "充分", "严厉", "严格", "贯彻", "落实", "营造", "帮助", "满足", "方便", "积极", "持续", "做好", "扎实", "庆祝", "迎接", "纪念",
    "助力", "打造", "促进", "保障", "引导", "普及", "筑牢", "防范", "弘扬", "加快", "优化", "完善",
];

/// Whether a gist opens with what the rest of its sentence is for (为进一步规范…), or only says who was behind it (由…主办).
pub(super) fn is_aside(text: &str) -> bool {
    let aims = || text["为".len()..].starts_with_any(AIMS);
    let behind = || text.ends_with_any(&["指导", "主办", "承办", "协办", "牵头", "发起"]);
    text.starts_with('为') && aims() || text.starts_with('由') && behind()
}

/// Whether a gist goes on from what is not in it: 所以…, 随后….
pub(super) fn concludes(text: &str) -> bool {
    text.starts_with_any(&[
        "所以",
        "因此",
        "因而",
        "于是",
        "从而",
        "以致",
        "以至于",
        "随后",
        "接着",
        "然后",
        "相反",
        "总之",
        "与此同时",
    ])
}

/// Whether a gist opens with 我, 他 or the like, whom nothing in it names (我局对林某处以拘留), or with what they say (称…).
fn opens_with_someone_unnamed(text: &str) -> bool {
    let of_all = |rest: &str| rest.opens_with(&['国', '省', '市', '区', '县', '军', '党', '驻', '方']);
    let points = text.starts_with_any(&["这位", "这名", "本店", "不足部分"]);
    points || text.strip_prefix('我').is_some_and(|rest| !of_all(rest)) || text.opens_with(&['他', '她', '它', '称'])
}

/// Whether a run of clauses can be read without its sentence.
pub(super) fn may_stand(text: &str) -> bool {
    is_whole(text) && !opens_with_someone_unnamed(text)
}

/// Whether nothing is cut in two, a quotation or a modifier and its noun, nor a quotation left with the place where it was
/// said: “真快！”在码头上.
fn is_whole(text: &str) -> bool {
    !text.starts_with('的')
        && !text.contains(|letter| is_full_stop(letter) || matches!(letter, '!' | '?'))
        && marks_are_closed(text)
}

/// Whether each kind of mark that opens stands as often as the one that closes it; in one pass, since this is asked of
/// every run of clauses.
fn marks_are_closed(text: &str) -> bool {
    let mut open = [0; 5];
    for letter in text.chars() {
        match letter {
            '“' => open[0] += 1,
            '”' => open[0] -= 1,
            '‘' => open[1] += 1,
            '’' => open[1] -= 1,
            '「' => open[2] += 1,
            '」' => open[2] -= 1,
            '《' => open[3] += 1,
            '》' => open[3] -= 1,
            '（' => open[4] += 1,
            '）' => open[4] -= 1,
            _ => {}
        }
    }
    open == [0; 5]
}

/// Where the words of a title in 《》 begin that `text` does not close.
pub(super) fn cut_open(text: &str) -> Option<usize> {
    let mark = text.rfind('《').filter(|&mark| !text[mark..].contains('》'))?;
    Some(mark + '《'.len_utf8())
}

/// Whether a clause only says of which months or years figures tell: 截至6月底, 1至5月, 今年上半年.
pub(super) fn is_period(clause: &str) -> bool {
    let only_time = |letter: char| is_digit(letter) || "截至到今去前上下半年月季度底末初个—-".contains(letter);
    clause.has_any(&['年', '月', '季']) && clause.chars().all(only_time)
}

/// Whether a clause only says of what period figures tell, and the title names none such: 10月份, under 1至10月….
pub(super) fn is_other_period(title: &str, clause: &str) -> bool {
    let clause = clause.trim_end_matches('份');
    let period = clause.trim_closing(&['末', '底']);
    let ends_longer = |at: usize| title[..at].ends_with(|letter| is_digit(letter) || "-—–~至到前".contains(letter));
    let is_named = || title.match_indices(period).any(|(at, _)| !ends_longer(at));
    !title.is_empty() && is_period(clause) && !is_named()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn period_is_another_where_the_title_does_not_name_it() {
        for title in ["1至10月渡轮客流回升", "渡轮客流回升"] {
            assert!(is_other_period(title, "10月份"), "{title}");
        }
        assert!(!is_other_period("10月渡轮客流回升", "10月份") && !is_other_period("渡轮客流回升", "渡轮停航"));
        assert!(!is_other_period("", "10月份"));
    }

    #[test]
    fn gist_needs_no_more_than_it_has() {
        for clause in [
            "考虑到船票涨价",
            "大桥通车后",
            "林舟走上大桥时",
            "大桥通车之前",
            "引发了大桥停工的消息",
            "岚州以大桥通车为契机",
        ] {
            assert!(only_leads_to_more(clause), "{clause}");
        }
        assert!(!only_leads_to_more("车流集中在节日前后") && !only_leads_to_more("过江缩短到半小时"));
        for clause in ["我局对林某处以拘留", "他走上大桥", "我们走上大桥", "称其在桥上被打"]
        {
            assert!(opens_with_someone_unnamed(clause), "{clause}");
        }
        assert!(!opens_with_someone_unnamed("我国建成最长大桥") && !opens_with_someone_unnamed("其他大桥停工"));
    }

    #[test]
    fn conclusion_goes_on_from_what_is_left_out() {
        assert!(concludes("所以大桥停工") && concludes("随后大桥通车"));
        assert!(!concludes("大桥所以停工"));
    }

    #[test]
    fn aside_tells_what_for_or_who_was_behind() {
        assert!(is_aside("为进一步规范渡口秩序") && is_aside("由岚州市交通局主办"));
        assert!(!is_aside("为他人代买船票") && !is_aside("由岚州驶往青岩"));
    }

    #[test]
    fn title_that_is_cut_is_found() {
        assert_eq!(cut_open("播发《大桥通向").map(|place| &"播发《大桥通向"[place..]), Some("大桥通向"));
        assert_eq!(cut_open("播发《大桥》"), None);
    }

    #[test]
    fn time_at_the_start_of_a_clause_is_found_where_enough_follows() {
        let cases = [
            ("今天（6月28日）新渡口大桥全线通车", "新渡口大桥全线通车"),
            ("当地时间3月2日上午青岩港恢复通航", "青岩港恢复通航"),
            ("3月2日通航", "3月2日通航"),
            ("2月份渡轮客流增长一成", "2月份渡轮客流增长一成"),
            ("3艘渡轮今天投入运营", "3艘渡轮今天投入运营"),
            ("青岩港今天恢复通航", "青岩港今天恢复通航"),
        ];
        for (clause, expected) in cases {
            assert_eq!(&clause[time_at_start(clause).unwrap_or(0)..], expected);
        }
    }
}
