//! One table a rule: what stands in the text, and what is made of it.

mod bylines;
// Proptest is there for native tests only.
#[cfg(not(target_arch = "wasm32"))]
mod coverage;
mod datelines;
mod official;
mod openings;
mod page_tails;
mod speech;
mod title_lines;
mod web_leads;
mod wire_and_web;

use super::*;
use crate::report::DatelinePosition;

fn texts(passages: &[crate::report::Passage]) -> Vec<&str> {
    passages.iter().map(|passage| passage.text.as_str()).collect()
}

fn kicker(head: &Head) -> Option<&str> {
    head.kicker.as_ref().map(|passage| passage.text.as_str())
}

fn paragraphs(document: &Document<'_>) -> Vec<String> {
    let body = document.runs.iter().filter(|run| run.role == Role::Body);
    body.map(|run| run.run.text(document.text).into_owned()).collect()
}

fn sentences(text: &str) -> Vec<String> {
    let document = Document::read(text);
    document.sentences.iter().map(|sentence| document.sentence_text(sentence)).collect()
}

fn outline(document: &Document<'_>) -> Vec<String> {
    let heading = |section: &Section| {
        let number = section.number.map_or("", |number| number.of(document.text));
        let heading = section.heading.as_ref().map_or_else(|| "-".into(), |heading| heading.text(document.text));
        format!("{}{number}{heading}", "  ".repeat(section.level - 1))
    };
    document.sections.iter().map(heading).collect()
}

#[test]
fn title_line_gives_kicker_and_parts() {
    let cases: [(&str, Option<&str>, &[&str]); 15] = [
        ("# 专利量质齐升 中国AI跑出“加速度”", None, &["专利量质齐升", "中国AI跑出“加速度”"]),
        ("# 齐诵《论语》,共玩投壶—— 济澳青年对话", Some("齐诵《论语》,共玩投壶——"), &["济澳青年对话"]),
        ("# “一脉承华夏 济澳共青春”活动举行", None, &["“一脉承华夏 济澳共青春”活动举行"]),
        ("# New York Times 中文版上线", None, &["New York Times", "中文版上线"]),
        ("# 速度——温度 一座城的答卷", None, &["速度——温度", "一座城的答卷"]),
        ("## 优化营商环境 助力发展\n\n# 答卷", Some("优化营商环境 助力发展"), &["答卷"]),
        ("# 【文化中国行·古桥】岚州古桥 焕新颜", Some("【文化中国行·古桥】"), &["岚州古桥", "焕新颜"]),
        ("# （体育）岚州队胜青岩队", Some("（体育）"), &["岚州队胜青岩队"]),
        ("# 近镜头丨大桥上的一天", Some("近镜头丨"), &["大桥上的一天"]),
        ("# 央视快评：大桥通向未来", Some("央视快评："), &["大桥通向未来"]),
        ("# 林舟：大桥年底通车", None, &["林舟：大桥年底通车"]),
        ("# （2019年修订）岚州市渡口条例", None, &["（2019年修订）岚州市渡口条例"]),
        ("# 【岚州大桥通车】", None, &["【岚州大桥通车】"]),
        ("# 岚州|大桥，今天通车", Some("岚州|"), &["大桥，今天通车"]),
        ("# 大桥今天通车，渡轮停航|岚州", None, &["大桥今天通车，渡轮停航|岚州"]),
    ];
    for (line, expected_kicker, parts) in cases {
        let text = format!("{line}\n\n正文第一句话。");
        let document = Document::read(&text);
        assert_eq!(document.articles.len(), 1, "{line}");
        let head = &document.articles[0].head;
        assert_eq!((kicker(head), texts(&head.title)), (expected_kicker, parts.to_vec()), "{line}");
    }
}

#[test]
fn heading_without_body_before_a_title_is_its_kicker_and_no_section_of_the_article_above() {
    let document = Document::read("# 甲\n\n第一篇。\n\n## 引题\n\n# 乙\n\n第二篇。");
    assert_eq!(document.articles.len(), 2);
    assert_eq!(kicker(&document.articles[1].head), Some("引题"));
    assert_eq!(outline(&document), ["-", "-"]);
    assert_eq!(document.articles[0].span.of(document.text), "甲\n\n第一篇。");
    assert_eq!(document.articles[1].span.of(document.text), "引题\n\n# 乙\n\n第二篇。");
}

#[test]
fn bare_lines_above_a_text_are_title_and_subtitle() {
    let text = "新渡口通车\n——青岩两岸的一天\n本报记者 林舟\n大桥今天通车。村民走上桥面。";
    let document = Document::read(text);
    let head = &document.articles[0].head;
    assert_eq!(texts(&head.title), ["新渡口通车"]);
    assert_eq!(head.subtitle.as_ref().map(|passage| passage.text.as_str()), Some("——青岩两岸的一天"));
    assert_eq!(head.bylines[0].people[0].name, "林舟");
    assert_eq!(paragraphs(&document), ["大桥今天通车。村民走上桥面。"]);
}

#[test]
fn byline_gives_roles_and_names() {
    type People = &'static [(Option<&'static str>, &'static str)];
    let cases: [(&str, People); 6] = [
        ("■新华社记者 徐鹏航", &[(Some("新华社记者"), "徐鹏航")]),
        (
            "■济宁日报全媒体记者 胡碧源 通讯员 何晓茹 曹楠",
            &[(Some("济宁日报全媒体记者"), "胡碧源"), (Some("通讯员"), "何晓茹"), (Some("通讯员"), "曹楠")],
        ),
        ("（记者 张三 李四）", &[(Some("记者"), "张三"), (Some("记者"), "李四")]),
        ("本报记者 林舟", &[(Some("本报记者"), "林舟")]),
        ("作者：林舟", &[(Some("作者"), "林舟")]),
        ("记者：林舟、王渡", &[(Some("记者"), "林舟"), (Some("记者"), "王渡")]),
    ];
    for (line, expected) in cases {
        let text = format!("# 题\n\n{line}\n\n正文第一句话。");
        let document = Document::read(&text);
        let bylines = &document.articles[0].head.bylines;
        assert_eq!(bylines.len(), 1, "{line}");
        let people: Vec<_> =
            bylines[0].people.iter().map(|person| (person.role.as_deref(), person.name.as_str())).collect();
        assert_eq!(people, expected, "{line}");
        assert_eq!(paragraphs(&document), ["正文第一句话。"], "{line}");
    }
}

#[test]
fn credit_is_no_byline_and_a_sentence_about_reporters_is_neither() {
    let text = "# 题\n\n大桥通车。\n\n■新华社记者 李颖 摄\n\n记者从市交通局获悉,大桥全长两公里。\n\n记者观察";
    let document = Document::read(text);
    let head = &document.articles[0].head;
    assert_eq!(head.credits[0].people[0].name, "李颖");
    assert_eq!(head.credits[0].people[0].role.as_deref(), Some("新华社记者 摄"));
    assert!(head.bylines.is_empty());
    assert_eq!(paragraphs(&document), ["大桥通车。", "记者从市交通局获悉,大桥全长两公里。", "记者观察"]);
}

#[test]
fn dateline_run_into_the_lead_is_taken_off_it() {
    type Expected = (Option<&'static str>, Option<&'static str>, Option<&'static str>, &'static [&'static str]);
    let cases: [(&str, Expected); 10] = [
        ("望澜社云屿3月6日电", (Some("望澜社"), Some("云屿"), Some("3月6日"), &[])),
        ("新华社北京4月26日电", (Some("新华社"), Some("北京"), Some("4月26日"), &[])),
        ("新华社柏林1月22日电（记者商婧）", (Some("新华社"), Some("柏林"), Some("1月22日"), &["商婧"])),
        (
            "新华社北京１月２２日电(记者 王一、李二)",
            (Some("新华社"), Some("北京"), Some("１月２２日"), &["王一", "李二"]),
        ),
        ("据新华社阿布扎比3月2日专电", (Some("新华社"), Some("阿布扎比"), Some("3月2日"), &[])),
        ("中新网杭州5月6日电 (记者 赵三)", (Some("中新网"), Some("杭州"), Some("5月6日"), &["赵三"])),
        ("央视网消息（新闻联播）：", (Some("央视网"), None, None, &[])),
        ("本报讯", (Some("本报"), None, None, &[])),
        ("本报济南讯(全媒体记者 梁琨 通讯员 郑本凤)", (Some("本报"), Some("济南"), None, &["梁琨", "郑本凤"])),
        ("人民网北京6月1日电", (Some("人民网"), Some("北京"), Some("6月1日"), &[])),
    ];
    for (line, (agency, place, date, reporters)) in cases {
        // 本报讯 has to be closed off by a space to be more than the beginning of a word.
        let lead = "日前,大桥建成通车。两岸村民走上桥面。";
        let text = format!("# 题\n\n{line} {lead}");
        let document = Document::read(&text);
        let dateline = document.articles[0].head.dateline.as_ref().unwrap_or_else(|| panic!("{line}"));
        assert_eq!(
            (dateline.agency.as_deref(), dateline.place.as_deref(), dateline.date.as_deref()),
            (agency, place, date),
            "{line}"
        );
        let names: Vec<&str> = dateline.reporters.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, reporters, "{line}");
        assert_eq!(dateline.text, line.trim_end_matches('：'));
        assert_eq!(paragraphs(&document), [lead], "{line}");
        assert_eq!(dateline.position, DatelinePosition::Head);
    }
}

#[test]
fn dateline_with_reporter_and_place_run_together_is_parted() {
    let cases = [
        ("（中央社記者林大年台北5日電）", Some("林大年"), Some("台北"), Some("5日")),
        ("【本報記者林舟青岩報道】", Some("林舟"), Some("青岩"), None),
        ("本报记者林舟报道", Some("林舟"), None, None),
    ];
    for (line, name, place, date) in cases {
        let text = format!("# 题\n\n{line}大橋通車。");
        let document = Document::read(&text);
        let dateline = document.articles[0].head.dateline.as_ref().unwrap_or_else(|| panic!("{line}"));
        let reporter = dateline.reporters.first().map(|person| person.name.as_str());
        assert_eq!((reporter, dateline.place.as_deref(), dateline.date.as_deref()), (name, place, date), "{line}");
        assert_eq!(paragraphs(&document), ["大橋通車。"]);
    }
}

#[test]
fn sentence_about_an_agency_is_no_dateline() {
    for lead in [
        "新华社记者从会上获悉,大桥通车。",
        "本报将继续关注。",
        "新华社电讯稿件数量增加。",
        "人民日报发表评论员文章。",
        "报社电台联合报道。",
    ] {
        let document = Document::read(lead);
        assert_eq!(document.articles[0].head.dateline, None, "{lead}");
        assert_eq!(paragraphs(&document), [lead]);
    }
}

#[test]
fn dateline_alone_belongs_to_the_article_above() {
    let document = Document::read("# 甲\n\n第一篇。\n\n新华社北京4月26日电\n\n# 乙\n\n第二篇。");
    let datelines: Vec<_> = document.articles.iter().map(|article| article.head.dateline.clone()).collect();
    assert_eq!(datelines[0].as_ref().map(|dateline| dateline.position), Some(DatelinePosition::Tail));
    assert_eq!(datelines[1], None);
    assert_eq!(paragraphs(&document), ["第一篇。", "第二篇。"]);
}

#[test]
fn date_in_a_line_of_its_own_is_the_documents() {
    let cases = [
        ("(2025年10月29日)", Some("2025-10-29")),
        ("（2025年1月2日）", Some("2025-01-02")),
        ("2025年10月29日", Some("2025-10-29")),
        ("(2025年13月29日)", None),
    ];
    for (line, iso) in cases {
        let text = format!("# 题\n\n{line}\n\n正文。");
        let document = Document::read(&text);
        let date = document.articles[0].head.date.as_ref().unwrap_or_else(|| panic!("{line}"));
        assert_eq!((date.text.as_str(), date.iso.as_deref()), (line, iso));
        assert_eq!(paragraphs(&document), ["正文。"]);
    }
}

#[test]
fn boilerplate_is_kept_out_of_the_text() {
    for line in [
        "责任编辑：王渡",
        "返回搜狐，查看更多",
        "(下转第3版)",
        "（上接第一版）",
        "分享让更多人看到",
        "国发〔2019〕5号",
        "图为大桥夜景",
    ] {
        let text = format!("# 题\n\n正文第一句话。\n\n{line}");
        let document = Document::read(&text);
        assert_eq!(texts(&document.articles[0].head.notes), [line]);
        assert_eq!(paragraphs(&document), ["正文第一句话。"], "{line}");
    }
}

#[test]
fn furniture_between_title_and_text_is_kept_out_of_the_text() {
    let text = "# 新渡口大桥通车\n\n新渡口大桥通车\n\n2025-11-14 18:55\n\n来源：\n\n字号：默认\n\n|\n\n新华社青岩11月14日电 大桥通车。";
    let document = Document::read(text);
    let head = &document.articles[0].head;
    assert_eq!(texts(&head.notes), ["新渡口大桥通车", "2025-11-14 18:55", "来源：", "字号：默认", "|"]);
    assert!(head.dateline.is_some());
    assert_eq!(paragraphs(&document), ["大桥通车。"]);
}

#[test]
fn numbering_makes_one_tree_with_run_in_headings() {
    let text = "# 意见\n\n序言第一句。\n\n## 一、总体要求\n\n坚持改革。\n\n## 二、主要任务\n\n(一)加强管理。推动企业完善制度。\n\n\
                （十）及时回应关切。收集诉求。\n\n## 三、组织实施\n\n各地要抓好落实。";
    let document = Document::read(text);
    assert_eq!(
        outline(&document),
        ["-", "一、总体要求", "二、主要任务", "  (一)加强管理", "  （十）及时回应关切", "三、组织实施"]
    );
    let run_in: Vec<bool> = document.sections.iter().map(|section| section.run_in).collect();
    assert_eq!(run_in, [false, false, false, true, true, false]);
    assert_eq!(paragraphs(&document)[2], "推动企业完善制度。");
}

#[test]
fn plain_numbered_lines_are_headings_where_text_stands_below() {
    let text = "关于大桥的通知\n各乡镇：\n一、总体要求\n（一）指导思想\n坚持安全第一。\n1.加强巡查。每天两次。\n二、保障措施\n各单位要落实责任。";
    let document = Document::read(text);
    assert_eq!(outline(&document), ["一、总体要求", "  （一）指导思想", "    1.加强巡查", "二、保障措施"]);
    assert_eq!(texts(&document.articles[0].head.notes), ["各乡镇："]);
}

#[test]
fn list_items_and_numbers_that_open_a_sentence_are_no_headings() {
    let text = "# 题\n\n大桥有三个特点。\n\n1.造价低；\n\n2.工期短；\n\n3.5亿元投资全部到位。\n\n第一节课在桥上举行。";
    assert_eq!(outline(&Document::read(text)), ["-"]);
}

#[test]
fn short_line_between_paragraphs_is_a_heading() {
    let text = "# 题\n\n大桥建成通车。两岸相连。\n\n村民的新生活\n\n村民走上桥面。\n\n【记者手记】\n\n桥通了。";
    assert_eq!(outline(&Document::read(text)), ["-", "村民的新生活", "记者手记"]);
}

#[test]
fn column_break_is_joined_and_only_a_column_break() {
    let cases: [(&str, &str, bool); 9] = [
        ("发挥优势。创新党组", "织设置和活动方式,扩大覆盖。", true),
        ("(六)加强算法治理。督促", "互联网平台企业履行责任。", true),
        ("加强联系。建立健全乡镇(街", "道)、村(社区)协商机制。", true),
        ("结合制造强市战略,曲阜市创新“汽车", "电子产业集群一类事”,整合事项。", true),
        ("大桥建成通车。", "村民走上桥面。", false),
        ("“大桥建成了。", "“我们盼了十年。”村民说。", false),
        ("有关要求如下：", "各单位要落实责任。", false),
        ("大桥落下帷幕。（记者 林舟）", "另据介绍,大桥免费通行。", false),
        ("村民的新生活", "村民走上桥面。这是第一次。", false),
    ];
    for (first, second, joined) in cases {
        let text = format!("# 题\n\n开头第一句话。\n\n{first}\n\n{second}");
        let document = Document::read(&text);
        let breaks = document.runs.iter().filter(|run| run.run.pieces().count() > 1).count();
        assert_eq!(breaks == 1, joined, "{first}|{second}");
    }
}

#[test]
fn sentences_end_where_the_standard_says() {
    let cases: [(&str, &[&str]); 12] = [
        ("一。二？三！", &["一。", "二？", "三！"]),
        ("他来了!她也来了?是的。", &["他来了!", "她也来了?", "是的。"]),
        ("拥有量达229.2万件,压缩81.32%。", &["拥有量达229.2万件,压缩81.32%。"]),
        ("排名第四……其他机构随后。", &["排名第四……", "其他机构随后。"]),
        ("他说：“大桥通了。”村民笑了。", &["他说：“大桥通了。”", "村民笑了。"]),
        ("这是“最后一公里”。下一句。", &["这是“最后一公里”。", "下一句。"]),
        ("“大桥通了。”林舟说，“我很高兴。”下一句。", &["“大桥通了。”林舟说，“我很高兴。”", "下一句。"]),
        ("真的吗？！真的。", &["真的吗？！", "真的。"]),
        ("提出一种方法.仿真表明有效.", &["提出一种方法.", "仿真表明有效."]),
        ("没有句号的一行", &["没有句号的一行"]),
        ("“从不合上的引号。第二句。", &["“从不合上的引号。", "第二句。"]),
        ("見「大橋通了。」他說。後來呢？", &["見「大橋通了。」他說。", "後來呢？"]),
    ];
    for (text, expected) in cases {
        assert_eq!(sentences(text), expected, "{text}");
    }
}

#[test]
fn odd_texts_have_a_structure_too() {
    for text in [
        "",
        " \r\n\u{3000}",
        "#",
        "######",
        "#\n#\n#",
        "## 甲",
        "## 甲\n# ",
        "“",
        "。",
        "（",
        "\0",
        "一、",
        "(一)",
        "■",
    ] {
        let document = Document::read(text);
        assert!(document.articles.iter().all(|article| article.span.end <= text.len()), "{text:?}");
    }
}
