//! Headers of wire stories, and what web pages leave around a text.

use super::*;

#[test]
fn dateline_says_what_kind_of_telegram_it_is_and_who_sent_it() {
    let cases: [(&str, &str, Option<&str>, &[&str]); 9] = [
        ("新华社北京4月26日电", "电", Some("北京"), &[]),
        ("新华社岚州7月4日体育专电（林舟 周澄、何砚）", "体育专电", Some("岚州"), &["林舟", "周澄", "何砚"]),
        ("新华社望澜5月8日新媒体专电（记者林舟 周澄）", "新媒体专电", Some("望澜"), &["林舟", "周澄"]),
        ("新华社望澜5月8日新媒体专电 ", "新媒体专电", Some("望澜"), &[]),
        ("新华社平昌（韩国）6月8日体育专电（金敬）", "体育专电", Some("平昌"), &["金敬"]),
        ("新华社马德里10月25日专电（报道员谢宇）", "专电", Some("马德里"), &["谢宇"]),
        ("【新华社微特稿】", "微特稿", None, &[]),
        ("本报讯（记者 林舟）", "讯", None, &["林舟"]),
        ("央视网消息（新闻联播）：", "消息", None, &[]),
    ];
    for (line, kind, place, names) in cases {
        let text = format!("{line}大桥3日建成通车，体育专电也报道了。");
        let document = Document::read(&text);
        let dateline = document.articles[0].head.dateline.as_ref().unwrap_or_else(|| panic!("{line}"));
        let reporters: Vec<&str> = dateline.reporters.iter().map(|person| person.name.as_str()).collect();
        assert_eq!((dateline.kind.as_str(), dateline.place.as_deref()), (kind, place), "{line}");
        assert_eq!(reporters, names, "{line}");
        assert_eq!(paragraphs(&document), ["大桥3日建成通车，体育专电也报道了。"], "{line}");
    }
}

#[test]
fn title_of_a_wire_story_stands_in_the_line_of_its_dateline() {
    type Expected = (&'static [&'static str], &'static [&'static str]);
    let cases: [(&str, Expected); 6] = [
        ("新华社岚州2月2日电题：别让桥头变成码头\n  新华社记者林舟、周澄", (&["别让桥头变成码头"], &["林舟", "周澄"])),
        ("新华社岚州9月13日电题：特写：桥上的人    新华社记者 林舟", (&["桥上的人"], &["林舟"])),
        ("新华社岚州4月3日电（现场直击）大桥边的村庄盼平安\n  新华社记者林舟", (&["大桥边的村庄盼平安"], &["林舟"])),
        ("新华社岚州11月24日电 体育时评：拿了冠军也不能胡来\n  新华社记者林舟", (&["拿了冠军也不能胡来"], &["林舟"])),
        ("新华社岚州6月11日电背景资料：世界大桥日", (&["背景资料：世界大桥日"], &[])),
        ("新华社照片，岚州，2015年4月23日\n  大桥边书香浓", (&["大桥边书香浓"], &[])),
    ];
    for (head, (title, names)) in cases {
        let text = format!("{head}\n  大桥3日建成通车。村民走上桥面。");
        let document = Document::read(&text);
        let head = &document.articles[0].head;
        assert_eq!(head.title.iter().map(|part| part.text.as_str()).collect::<Vec<_>>(), title, "{text}");
        let people = head.bylines.iter().flat_map(|byline| &byline.people);
        assert_eq!(people.map(|person| person.name.as_str()).collect::<Vec<_>>(), names, "{text}");
        assert!(head.dateline.is_some(), "{text}");
        assert_eq!(paragraphs(&document), ["大桥3日建成通车。村民走上桥面。"], "{text}");
    }
}

#[test]
fn what_a_page_leaves_at_the_edges_of_a_paragraph_goes_into_the_head() {
    const BODY: &str = "大桥3日建成通车。村民走上桥面，连声称赞。";
    struct Case {
        before: &'static str,
        after: &'static str,
        title: &'static [&'static str],
        notes: &'static [&'static str],
        names: &'static [&'static str],
    }
    let cases = [
        Case {
            before: "",
            after: "返回搜狐，查看更多责任编辑：",
            title: &[],
            notes: &["返回搜狐，查看更多责任编辑："],
            names: &[],
        },
        Case {
            before: "",
            after: "来源：望澜发布返回搜狐，查看更多责任编辑：",
            title: &[],
            notes: &["来源：望澜发布返回搜狐，查看更多责任编辑："],
            names: &[],
        },
        Case {
            before: "",
            after: "(责任编辑：林舟 CN070)",
            title: &[],
            notes: &["(责任编辑：林舟 CN070)"],
            names: &[],
        },
        Case {
            before: "",
            after: "以上内容由望澜之星整理，与本站立场无关。本文不构成投资建议，投资需谨慎。",
            title: &[],
            notes: &["以上内容由望澜之星整理，与本站立场无关。本文不构成投资建议，投资需谨慎。"],
            names: &[],
        },
        Case {
            before: "",
            after: "（望澜网 林舟）望澜网版权作品，未经授权不得转载。",
            title: &[],
            notes: &["（望澜网 林舟）望澜网版权作品，未经授权不得转载。"],
            names: &[],
        },
        Case {
            before: "",
            after: "声明：本网站信息仅供参考。如有疑问，请与望澜热线联系。",
            title: &[],
            notes: &["声明：本网站信息仅供参考。如有疑问，请与望澜热线联系。"],
            names: &[],
        },
        Case { before: "", after: "（林舟、周澄）", title: &[], notes: &["（林舟、周澄）"], names: &[] },
        Case {
            before: "", after: "望澜晚报记者 林舟 实习记者 周澄", title: &[], notes: &[], names: &["林舟", "周澄"]
        },
        Case { before: "", after: "（记者林舟）", title: &[], notes: &[], names: &["林舟"] },
        Case {
            before: "【望澜日报驻岚州记者 林舟】", after: "", title: &[], notes: &[], names: &["林舟"]
        },
        Case {
            before: "原标题：岚州大桥通车！两岸一步之遥中新网岚州8月6日电 (周澄)",
            after: "",
            title: &["岚州大桥通车！两岸一步之遥"],
            notes: &[],
            names: &[],
        },
        Case {
            before: "原标题：岚州大桥通车近日，", after: "", title: &["岚州大桥通车"], notes: &[], names: &[]
        },
        Case { before: "原标题：", after: "", title: &[], notes: &["原标题："], names: &[] },
        // Sources that a text speaks of are its own.
        Case {
            before: "",
            after: "来源：这一说法的来源已不可考。学者们各执一词。",
            title: &[],
            notes: &[],
            names: &[],
        },
    ];
    for case in cases {
        let text = format!("{}{BODY}{}", case.before, case.after);
        let document = Document::read(&text);
        let head = &document.articles[0].head;
        let texts =
            |passages: &[crate::report::Passage]| passages.iter().map(|part| part.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts(&head.title), case.title, "{text}");
        assert_eq!(texts(&head.notes), case.notes, "{text}");
        let people = head.bylines.iter().flat_map(|byline| &byline.people);
        assert_eq!(people.map(|person| person.name.as_str()).collect::<Vec<_>>(), case.names, "{text}");
        let body = paragraphs(&document).concat();
        assert!(body.contains(BODY) && !body.contains("返回搜狐"), "{text}: {body}");
    }
}

#[test]
fn controls_of_a_page_between_title_and_text_are_none_of_either() {
    let text = "岚州大桥今日通车\n2025-11-13 07:20\n来源：\n望澜日报\n字号：默认\n大\n超大\n|\n打印\n|\n大桥3日建成通车。村民走上桥面。\n【我要纠错】责任编辑：林舟\n相关稿件";
    let document = Document::read(text);
    let head = &document.articles[0].head;
    assert_eq!(head.title.iter().map(|part| part.text.as_str()).collect::<Vec<_>>(), ["岚州大桥今日通车"]);
    assert_eq!(paragraphs(&document), ["大桥3日建成通车。村民走上桥面。"]);
    assert_eq!(head.notes.len(), 11);
}

#[test]
fn heading_of_a_wire_story_is_called_one() {
    let document = Document::read("# 题\n\n（小标题）桥边的树群\n大桥3日建成。\n(小标题)桥上的人\n村民走上桥面。");
    let headings: Vec<_> = document.sections.iter().filter_map(|section| section.heading.as_ref()).collect();
    assert_eq!(
        headings.iter().map(|heading| heading.text(document.text)).collect::<Vec<_>>(),
        ["桥边的树群", "桥上的人"]
    );
}

#[test]
fn title_of_a_wire_story_may_hold_a_column_break() {
    let text = "新华社岚州2月2日电题：别让岚州的桥头变\n\n成码头    新华社记者 林舟\n\n大桥3日建成通车。村民走上桥面。";
    let document = Document::read(text);
    let head = &document.articles[0].head;
    for passage in &head.title {
        assert_eq!(passage.text, passage.span.of(text));
    }
    assert_eq!(head.dateline.as_ref().and_then(|dateline| dateline.place.as_deref()), Some("岚州"));
    assert!(paragraphs(&document).concat().ends_with("大桥3日建成通车。村民走上桥面。"));
}

#[test]
fn lists_of_other_stories_after_the_text_are_none_of_it() {
    const TEXT: &str = "大桥3日建成通车，两岸的村民走上桥面，连声称赞这座大桥，也说起从前摆渡过江的日子是多么不便。";
    let cases = [
        ("热门推荐\n- 09:38\n一男子夜钓遇险 民警这样做\n点击排行\n- 163675老虎已找到", ""),
        ("网友评论仅供其表达个人看法\n举报邮箱：lin@example.com", ""),
        // A heading of the text's own has a text.
        (
            "相关推荐\n专家推荐游客在清晨上桥，这时江雾未散，两岸灯火还亮着，桥上人也不多，不必排队，也好停车。",
            "专家推荐",
        ),
    ];
    for (after, kept) in cases {
        let text = format!("{TEXT}\n{after}");
        let body = paragraphs(&Document::read(&text)).concat();
        assert!(body.starts_with(TEXT), "{body}");
        assert_eq!(body[TEXT.len()..].chars().take(4).collect::<String>(), kept, "{text}");
    }
}

#[test]
fn sections_of_a_text_in_one_line_begin_where_they_are_numbered_or_named() {
    let body = "村民走上桥面，连声称赞这座盼了十年的大桥。".repeat(6);
    let cases: [(String, &[&str]); 5] = [
        (
            format!("{body}一、加强巡查。{body}二、加强培训。{body}三、加强值守。{body}"),
            &["-", "一、加强巡查", "二、加强培训", "三、加强值守"],
        ),
        (format!("{body}【桥上的人】{body}【桥下的船】{body}"), &["-", "桥上的人", "桥下的船"]),
        // A list, one head alone, and numbers that do not begin with the first.
        (format!("{body}一、每日巡查。二、夜间值守。三、及时报告。{body}{body}{body}"), &["-"]),
        (format!("{body}{body}【桥上的人】{body}{body}"), &["-"]),
        (format!("{body}二、加强培训。{body}三、加强值守。{body}{body}"), &["-"]),
    ];
    for (text, expected) in cases {
        assert_eq!(outline(&Document::read(&text)), expected, "{text}");
    }
    // A paragraph of a text in several lines keeps what is listed in it.
    let text = format!("{body}\n{body}一、加强巡查。{body}二、加强培训。{body}");
    assert_eq!(outline(&Document::read(&text)), ["-"]);
}

#[test]
fn stories_one_after_another_without_marks_are_articles() {
    let body = "大桥3日建成通车。村民走上桥面，连声称赞。";
    let text = format!(
        "岚州大桥通车\n新华社岚州8月3日电（记者林舟）{body}\n\n桥上灯火\n夜里桥上亮灯，游人不少。\n（完）\n\n望澜渡口停航\n\
         新华社望澜8月3日电（记者周澄）{body}\n\n新华社青岩8月4日电（记者何砚）{body}"
    );
    let document = Document::read(&text);
    let titles = |article: &crate::document::Article| -> Vec<String> {
        article.head.title.iter().map(|part| part.text.clone()).collect()
    };
    let found: Vec<_> = document.articles.iter().map(titles).collect();
    assert_eq!(found, [vec!["岚州大桥通车".to_owned()], vec!["望澜渡口停航".to_owned()], vec![]]);
    assert!(document.articles.iter().all(|article| article.head.dateline.is_some()));
    // A telegram below a story of the paper's own is a part of it.
    let text = format!("岚州大桥通车\n\n{body}\n\n新华社青岩8月4日电（记者何砚）{body}");
    assert_eq!(Document::read(&text).articles.len(), 1);
}

#[test]
fn titles_with_a_sign_above_or_below_them_open_articles() {
    let body = "大桥3日建成通车，两岸六个村庄的村民走上桥面，连声称赞。大桥全长两公里，设双向四车道。";
    for (above, below) in [("--------\n\n", ""), ("", "望澜渡口停航\n"), ("", "2031-08-04 07:20 来源：望澜日报\n")]
    {
        let text = format!("岚州大桥通车\n\n{body}\n\n{above}望澜渡口停航\n{below}\n{body}\n{body}");
        let document = Document::read(&text);
        let titles: Vec<_> = document.articles.iter().map(|article| texts(&article.head.title)).collect();
        assert_eq!(titles, [["岚州大桥通车"], ["望澜渡口停航"]], "{above}{below}");
    }
    let heading = format!("岚州大桥通车\n\n{body}\n\n望澜渡口停航\n\n{body}\n{body}");
    assert_eq!(Document::read(&heading).articles.len(), 1);
}

#[test]
fn rules_part_stories_without_titles() {
    let body = "大桥3日建成通车，两岸六个村庄的村民走上桥面，连声称赞。大桥全长两公里，设双向四车道。";
    let cases = [
        (format!("{body}\n---\n{body}\n\n---\n\n{body}"), 3),
        (format!("# 大桥通车\n\n{body}\n\n---\n\n{body}"), 2),
        (format!("{body}\n\n---\n本文为转载，文责由作者自负。"), 1),
        (format!("{body}\n\n---\n\n## 新闻背景\n\n{body}"), 1),
        (format!("{body}\n\n***\n\n{body}"), 1),
    ];
    for (text, articles) in cases {
        assert_eq!(Document::read(&text).articles.len(), articles, "{text}");
    }
}

#[test]
fn menus_of_a_page_are_no_titles() {
    let body = "大桥3日建成通车，两岸六个村庄的村民走上桥面，连声称赞。大桥全长两公里，设双向四车道。";
    for menu in ["首页 > 时政 > 正文", "首页 时政 国际 财经 登录 注册", "首页\n时政\n国际", "字体：小 中 大"]
    {
        let text = format!("{menu}\n岚州大桥通车\n\n{body}");
        let document = Document::read(&text);
        assert_eq!(texts(&document.articles[0].head.title), ["岚州大桥通车"], "{menu}");
        assert_eq!(document.articles.len(), 1, "{menu}");
    }
}
