//! Bylines and credits: NEWS-STRUCTURE, “byline” and “caption, credit”.

use super::*;

const BODY: &str = "大桥3日建成通车。村民走上桥面，连声称赞。";

/// Roles and names.
type People = &'static [(Option<&'static str>, &'static str)];

fn people(bylines: &[crate::report::Byline]) -> Vec<(Option<&str>, &str)> {
    let people = bylines.iter().flat_map(|byline| &byline.people);
    people.map(|person| (person.role.as_deref(), person.name.as_str())).collect()
}

#[test]
fn byline_may_name_the_paper_last_or_part_names_by_a_slash() {
    let cases: [(&str, People); 9] = [
        ("林舟 望澜日报\n", &[(Some("望澜日报"), "林舟")]),
        ("林舟 望澜日报 实习记者\n", &[(Some("望澜日报 实习记者"), "林舟")]),
        ("林舟 望澜新闻记者\n", &[(Some("望澜新闻记者"), "林舟")]),
        ("林舟 望澜日报实习记者 周澄\u{3000}7月24日，", &[(None, "林舟"), (Some("望澜日报实习记者"), "周澄")]),
        ("文/林舟\n", &[(Some("文"), "林舟")]),
        ("文／林大年\n", &[(Some("文"), "林大年")]),
        ("文／記者林大年\n", &[(Some("文／記者"), "林大年")]),
        ("圖／文：林大年\n", &[(Some("圖／文"), "林大年")]),
        ("文/图 林舟\n", &[(Some("文/图"), "林舟")]),
    ];
    for (line, expected) in cases {
        let text = format!("# 题\n\n{line}{BODY}");
        let document = Document::read(&text);
        assert_eq!(people(&document.articles[0].head.bylines), expected, "{line}");
        assert!(paragraphs(&document).concat().ends_with(BODY), "{line}");
        assert!(!paragraphs(&document).concat().contains('林'), "{line}");
    }
}

#[test]
fn credit_may_stand_right_after_the_name() {
    let cases: [(&str, People); 5] = [
        ("新华社记者 林舟 摄", &[(Some("新华社记者 摄"), "林舟")]),
        ("■新华社记者林舟摄", &[(Some("新华社记者 摄"), "林舟")]),
        ("記者林大年攝", &[(Some("記者 攝"), "林大年")]),
        ("圖／記者林大年攝", &[(Some("圖／記者 攝"), "林大年")]),
        ("攝影：林大年", &[(Some("攝影"), "林大年")]),
    ];
    for (line, expected) in cases {
        let text = format!("# 题\n\n{line}\n\n{BODY}");
        let document = Document::read(&text);
        let head = &document.articles[0].head;
        assert_eq!((people(&head.credits).as_slice(), head.bylines.len()), (expected, 0), "{line}");
        assert_eq!(paragraphs(&document), [BODY], "{line}");
    }
}

#[test]
fn name_alone_between_title_and_text_is_who_wrote_it() {
    let cases: [(&str, &[&str], People); 6] = [
        ("新华社岚州8月1日电 题：桥通两岸\n新华社记者\n", &["桥通两岸"], &[]),
        ("桥通两岸\n    林舟\n  ", &["桥通两岸"], &[(None, "林舟")]),
        ("桥通两岸\n从此不摆渡\n    林舟 周澄\n  ", &["桥通两岸", "从此不摆渡"], &[(None, "林舟"), (None, "周澄")]),
        ("# 桥通两岸\n\n林舟\n\n", &["桥通两岸"], &[(None, "林舟")]),
        // A title of its own, and a line that is no name.
        ("林舟\n", &["林舟"], &[]),
        ("桥通两岸\n望澜速写\n", &["桥通两岸", "望澜速写"], &[]),
    ];
    for (lines, title, expected) in cases {
        let text = format!("{lines}{BODY}");
        let document = Document::read(&text);
        let head = &document.articles[0].head;
        assert_eq!((texts(&head.title).as_slice(), people(&head.bylines).as_slice()), (title, expected), "{lines}");
        assert_eq!(paragraphs(&document), [BODY], "{lines}");
    }
}

#[test]
fn line_that_tells_of_reporters_is_no_byline() {
    for title in ["岚州大桥通车记者招待会", "渡口今天举行第四场记者见面会"] {
        let text = format!("{title}\n\n{BODY}");
        let document = Document::read(&text);
        assert!(document.articles[0].head.bylines.is_empty(), "{title}");
        assert_eq!(texts(&document.articles[0].head.title), [title]);
    }
}
