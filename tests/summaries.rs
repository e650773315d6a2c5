//! Key points, summaries and gists of made-up articles.
#![cfg(not(target_arch = "wasm32"))]

use hanlens::report::{Article, KeySentence, Reason};
use hanlens::{Options, analyze};

const FERRY: &str = "# 青岩海峡渡轮复航 每年减排千吨

本报青岩讯（记者 林舟）停航11个月后，青岩海峡客运渡轮3月2日恢复通航，首日运送旅客1200人。

港务局局长周岭2日表示，新渡轮全部改用电力驱动，每年可减少二氧化碳排放约1200吨。

这是海峡上第一条电动航线。大家准备好了吗？

据悉，渡轮每天往返8班，单程40分钟，票价与停航前相同。码头边的早市也热闹起来了。
";

fn article(text: &str) -> Article {
    analyze(text, &Options::default()).unwrap().articles.remove(0)
}

fn within(text: &str, characters: usize) -> String {
    let mut options = Options::default();
    options.summary_characters = Some(characters);
    let points = analyze(text, &options).unwrap().articles.remove(0).key_points;
    points.into_iter().map(|point| point.text).collect()
}

fn find<'p>(points: &'p [KeySentence], words: &str) -> &'p KeySentence {
    points.iter().find(|point| point.text.contains(words)).unwrap_or_else(|| panic!("{words}: {points:#?}"))
}

#[test]
fn key_points_leave_out_sources_and_name_the_speaker_beside_the_line() {
    let points = article(FERRY).key_points;
    let said = find(&points, "电力驱动");
    assert!(said.text.starts_with("新渡轮"), "{said:?}");
    assert_eq!(said.speaker.as_deref(), Some("港务局局长周岭"));
    assert!(points.iter().all(|point| !point.text.starts_with("据悉") && !point.text.ends_with('？')), "{points:#?}");
}

#[test]
fn key_points_say_nothing_twice() {
    let twice = format!("{FERRY}\n{}", FERRY.split_once('\n').unwrap().1);
    for text in [FERRY, &twice] {
        let mut points: Vec<_> = article(text).key_points.into_iter().map(|point| point.text).collect();
        let count = points.len();
        points.sort();
        points.dedup();
        assert_eq!(points.len(), count, "{points:#?}");
    }
}

#[test]
fn key_points_keep_the_date_of_what_they_tell() {
    let text = FERRY.replace("据悉，渡轮每天", "2009年，渡轮每天");
    assert!(find(&article(&text).key_points, "往返8班").text.starts_with("2009年，"));
}

#[test]
fn gist_is_no_source_and_cuts_no_title_in_two() {
    for (text, no_gist) in [
        (
            "据青岩媒体3月2日报道，停航11个月以后终于复航的客运渡轮当天首日运送旅客一千二百人，票价与停航以前相同。",
            "报道",
        ),
        ("3月3日出版的望澜日报将发表评论员文章，题目是《让渡轮成为海峡的纽带——论青岩渡轮复航》。", "论青岩渡轮复航》"),
    ] {
        let gist = article(text).gist.unwrap().text;
        assert!(!gist.starts_with("据") && gist != no_gist, "{gist}");
    }
}

#[test]
fn reasons_tell_what_spoke_for_a_line() {
    let points = article(FERRY).key_points;
    let reasons = &find(&points, "恢复通航").reasons;
    for reason in [Reason::Lead, Reason::Title, Reason::Figures] {
        assert!(reasons.contains(&reason), "{reason:?} is missing from {reasons:?}");
    }
    assert!(find(&points, "电力驱动").reasons.contains(&Reason::Speech));
}

#[test]
fn budget_is_kept_where_any_line_fits() {
    for budget in [40, 80, 120] {
        let summary = within(FERRY, budget);
        assert!((1..=budget).contains(&summary.chars().count()), "{budget}: {summary}");
    }
    assert!(!within(FERRY, 1).is_empty());
}

#[test]
fn gist_tells_what_happened_and_not_when() {
    let gist = article(FERRY).gist.unwrap().text;
    assert!(gist.contains("渡轮") && gist.chars().count() <= 38, "{gist}");
}

#[test]
fn long_text_without_sections_is_parted_where_its_topic_shifts() {
    let paragraph = |words: &str| format!("{words}，").repeat(14) + words + "。\n\n";
    let ferry = [
        "渡轮在海峡往返航行运送旅客",
        "码头为渡轮增设充电设备",
        "海峡航道由航标灯塔指引渡轮",
        "旅客在码头候船登上渡轮",
    ];
    let school =
        ["学校教师为学生开设阅读课程", "学生在教室朗读课本诗歌", "教师批改学生作文并讲评", "阅读课程让学生走进图书馆"];
    let text: String = ferry.iter().chain(&school).map(|words| paragraph(words)).collect();
    let sections = article(&text).sections;
    assert_eq!(sections.len(), 2, "{sections:#?}");
    assert!(sections.iter().all(|section| section.inferred && section.heading.is_none()));
    assert!(sections[1].span.of(&text).starts_with("学校教师"));
    assert!(!article(FERRY).sections.iter().any(|section| section.inferred));
}
