//! Titles that only the lines below them tell: NEWS-STRUCTURE, “title”.

use super::*;

const BODY: &str = "岚州市长林舟3日来到大桥工地，在听取建设者汇报后说，大桥要在今年年底以前通车，质量和安全都要有保证。他还看望了坚守\
    岗位的工人，向他们送上了节日的问候，祝大家新年快乐、身体健康。随后，林舟一行又来到码头，了解渡轮停航以后船员的去向。";

#[test]
fn first_line_is_a_title_where_the_text_below_shows_it_is_no_part_of_it() {
    let long = "林舟在岚州大桥建设推进会上强调 扎实推进重点工程建设 确保大桥年底以前如期通车 让两岸群众早日受益";
    let whole = &long.replace(' ', "把");
    let asks = "岚州大桥为何修了十年？";
    let cases: [(&str, String, Option<&str>); 14] = [
        ("long", format!("{long}\n{BODY}"), Some(long)),
        (
            "in parts",
            format!("{long}\n\n岚州大桥建设推进会3日下午在岚州举行。林舟出席会议并讲话。\n{BODY}"),
            Some(long),
        ),
        ("in one part", format!("{whole}\n\n岚州大桥建设推进会3日下午在岚州举行。林舟出席会议并讲话。\n{BODY}"), None),
        ("a question", format!("{asks}\n{BODY}"), Some(asks)),
        ("a name between", format!("{asks}\n林舟\n{BODY}"), Some(asks)),
        ("the title again", format!("{long}\n{long}\n{BODY}"), Some(long)),
        ("a wire story's", format!("{long}\n新华社岚州2月2日电 题：{long}\n新华社记者\n{BODY}"), Some(long)),
        ("the page's lines", format!("{long}\n2025-11-13 07:20\n来源：\n望澜网\n{BODY}"), Some(long)),
        ("a paragraph", format!("{asks}很多人这样问。\n{BODY}"), None),
        ("goes on", format!("{long}，\n{BODY}"), None),
        ("a short line below", format!("{whole}\n他说，大桥要在今年通车。"), None),
        ("goes on from it", format!("{long}\n，{BODY}"), None),
        (
            "a caption",
            format!("岚州大桥夜景，两岸灯火通明，江上渡轮往来不断，游客在桥头合影 望澜日报记者林舟 摄\n{BODY}"),
            None,
        ),
        ("nothing below", long.to_owned(), None),
    ];
    for (rule, text, title) in cases {
        let document = Document::read(&text);
        let found = texts(&document.articles[0].head.title).concat();
        assert_eq!(found, title.unwrap_or_default().replace(' ', ""), "{rule}");
    }
}

#[test]
fn title_that_asks_is_not_said_again_by_the_text() {
    let text = format!("1月10日特稿（岚州大桥为何修了十年？）\n岚州大桥为何修了十年？\n林舟\n{BODY}");
    let document = Document::read(&text);
    assert_eq!(paragraphs(&document), [BODY]);
    assert_eq!(texts(&document.articles[0].head.notes), ["岚州大桥为何修了十年？"]);
}

/// Lines of one width: the first is as long as the paragraph's others.
#[test]
fn first_line_of_a_broken_paragraph_is_no_title() {
    for width in [46, 50, 60] {
        let letters: Vec<char> = BODY.chars().collect();
        let text: String = letters.chunks(width).flat_map(|line| line.iter().chain(&['\n'])).collect();
        let document = Document::read(&text);
        let title = texts(&document.articles[0].head.title).concat();
        assert!(title.is_empty(), "{width}: {title}");
    }
}
