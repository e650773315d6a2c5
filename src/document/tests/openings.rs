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
fn time_opens_the_text_after_a_name() {
    for opening in ["7月26日傍晚，", "傍晚，", "近年来，", "今天，", "深夜，", "7月26日下午"] {
        let text = format!("封面新闻记者 林舟{opening}{BODY}");
        let document = Document::read(&text);
        assert_eq!(document.articles[0].head.bylines[0].people[0].name, "林舟", "{opening}");
        assert_eq!(paragraphs(&document), [format!("{opening}{BODY}")], "{opening}");
    }
}
