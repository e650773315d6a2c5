//! Where a first sentence begins after a title or a byline that nothing parts from it: NEWS-STRUCTURE, “title” and
//! “byline”.

use super::*;

const BODY: &str = "大桥3日建成通车。村民走上桥面，连声称赞。";

#[test]
fn time_opens_the_text_below_a_title() {
    let openings = [
        "今年8月15日，",
        "当地时间8月15日晚，",
        "8月1日1时03分，",
        "2023年8月9日19时许，",
        "8月5日傍晚，",
        "截至8月4日收盘，",
        "连日来，",
        "今年以来，",
        "据了解，",
        "记者 林舟 8月5日，",
    ];
    for opening in openings {
        let text = format!("原标题：岚州大桥今日通车{opening}{BODY}");
        let document = Document::read(&text);
        assert_eq!(texts(&document.articles[0].head.title), ["岚州大桥今日通车"], "{opening}");
        assert!(paragraphs(&document).concat().ends_with(BODY), "{opening}");
    }
    for opening in ["岚州大桥截至8月4日已", "岚州大桥今年8月"] {
        let text = format!("原标题：{opening}{BODY}");
        assert!(Document::read(&text).articles[0].head.title.is_empty(), "{opening}");
    }
}

#[test]
fn author_without_a_role_opens_the_text() {
    for (signed, people) in [("文/林舟", "林舟"), ("文/周舟", "周舟"), ("文｜林舟舟", "林舟舟")] {
        let text = format!("原标题：岚州大桥今日通车{signed}近日，{BODY}");
        let document = Document::read(&text);
        let head = &document.articles[0].head;
        assert_eq!((texts(&head.title), head.bylines[0].people[0].name.as_str()), (vec!["岚州大桥今日通车"], people));
        assert_eq!(paragraphs(&document), [format!("近日，{BODY}")], "{signed}");
    }
}

#[test]
fn source_or_aim_opens_the_text_below_a_title() {
    let openings = [
        "据望澜国媒体报道，",
        "澎湃新闻获悉，",
        "极目新闻记者从现场了解到，",
        "极目新闻记者 杏林洪水无情，",
        "文/羊城晚报记者 杏林洪水无情，",
        "为进一步方便出行，",
        "为答谢读者，",
        "今天是第15个世界海洋日，",
        "今天（6月3日），",
        "目前，",
        "2023年6月，",
    ];
    for opening in openings {
        let text = format!("原标题：岚州大桥今日通车{opening}{BODY}");
        let document = Document::read(&text);
        assert_eq!(texts(&document.articles[0].head.title), ["岚州大桥今日通车"], "{opening}");
        assert!(paragraphs(&document).concat().ends_with(&format!("{opening}{BODY}")), "{opening}");
    }
    let text = format!("原标题：岚州大桥今日通车（望澜日报客户端记者 林舟）{BODY}");
    let document = Document::read(&text);
    let head = &document.articles[0].head;
    assert_eq!((texts(&head.title), head.bylines[0].people[0].name.as_str()), (vec!["岚州大桥今日通车"], "林舟"));
    assert_eq!(paragraphs(&document), [BODY]);
    let text = format!("原标题：岚州大桥今日通车三秦都市报-三秦网讯（记者 林舟）{BODY}");
    let head = Document::read(&text).articles[0].head.clone();
    assert_eq!(texts(&head.title), ["岚州大桥今日通车"]);
    assert_eq!(head.dateline.and_then(|dateline| dateline.agency).as_deref(), Some("三秦都市报-三秦网"));
    let text = format!("原标题：岚州大桥今日通车 岚州12025-06-03 07:20:15 作者：林舟 {BODY}");
    let document = Document::read(&text);
    let head = &document.articles[0].head;
    assert_eq!(texts(&head.title), ["岚州大桥今日通车", "岚州1"]);
    assert!(texts(&head.notes).contains(&"2025-06-03 07:20:15"), "{:?}", head.notes);
    assert_eq!(head.bylines[0].people[0].name, "林舟");
    assert_eq!(paragraphs(&document), [BODY]);
    let text = format!("原标题：岚州公布大桥通车数据引发报道，{BODY}");
    assert!(Document::read(&text).articles[0].head.title.is_empty());
}

#[test]
fn time_opens_the_text_after_a_name() {
    for opening in ["7月26日傍晚，", "傍晚，", "近年来，", "今天，", "深夜，", "7月26日下午"] {
        let text = format!("封面新闻记者 林舟{opening}{BODY}");
        let document = Document::read(&text);
        assert_eq!(document.articles[0].head.bylines[0].people[0].name, "林舟", "{opening}");
        assert_eq!(paragraphs(&document), [format!("{opening}{BODY}")], "{opening}");
    }
}
