//! Official documents: NEWS-STRUCTURE, “公文层次” and “成文日期” (GB/T 9704).

use super::*;

fn head(text: &str) -> Head {
    Document::read(text).articles[0].head.clone()
}

#[test]
fn chapters_articles_and_numbers_are_one_tree_with_levels_skipped() {
    let cases: [(&str, &[&str]); 8] = [
        (
            "第一章 总则\n第一条　为管好渡口，制定本办法。\n第二条　渡口包括：\n（一）车渡；\n（二）人渡。\n第二章 附则\n第三条　本办法自公布之日起施行。",
            &["第一章总则", "  第一条-", "  第二条-", "第二章附则", "  第三条-"],
        ),
        (
            "一、总体要求\n1.坚持安全第一。各渡口每日巡查。\n2.坚持便民。延长夜航时间。\n二、保障措施\n（1）经费。列入预算。",
            &["一、总体要求", "  1.坚持安全第一", "  2.坚持便民", "二、保障措施", "  （1）经费"],
        ),
        (
            "一、主要任务\n（一）加强巡查。\n各渡口每日巡查两次。巡查要有记录。\n（二）加强培训。\n船员须完成学时。",
            &["一、主要任务", "  （一）加强巡查", "  （二）加强培训"],
        ),
        (
            "（一）加强培训。\n1.岗前培训。船员须完成学时。\n（二）加强检查。\n各单位要落实责任。",
            &["（一）加强培训", "  1.岗前培训", "（二）加强检查"],
        ),
        // The first item of a list has an introduction above it, and the last a paragraph below.
        ("渡口应当具备下列条件。\n（一）有码头。\n（二）有船。\n（三）有船员。\n不具备条件的不得开航。", &["-"]),
        (
            "一、对按时完成码头改造任务且成效显著的乡镇，根据有关考核结果，在安排年度补助资金时予以适当倾斜。\n二、对渡口安全管理成效明显的乡镇，优先安排改造项目。",
            &["一、-", "二、-"],
        ),
        (
            "1　总则\n1.1　编制目的\n为应对险情，制定本预案。\n1.2　适用范围\n本预案适用于各渡口。\n2　组织机构\n2.1　指挥部\n指挥部设在县政府。",
            &["1总则", "  1.1编制目的", "  1.2适用范围", "2组织机构", "  2.1指挥部"],
        ),
        ("一\n桥是路的一部分。村民说。\n二\n路是桥的一部分。村民又说。", &["一-", "二-"]),
    ];
    for (body, expected) in cases {
        let text = format!("# 渡口管理办法\n\n{body}");
        assert_eq!(outline(&Document::read(&text)), expected, "{body}");
    }
}

#[test]
fn item_after_one_without_a_heading_has_a_short_heading_or_none() {
    let text = "# 通知\n\n一、便利通行\n（一）\
                渡口是两岸往来的要道，历史久，客流大，情况复杂。各乡镇要重视。\n（二）\
                将渡口所在乡镇的巡查、培训和值守事项交由县交通局办理并公布。每季度检查一次。\n（三）加强培训。船员须完成学时。";
    assert_eq!(outline(&Document::read(text)), ["一、便利通行", "  （一）-", "  （二）-", "  （三）加强培训"]);
}

#[test]
fn items_of_an_article_are_no_sections_however_they_end() {
    let text = "# 渡口管理办法\n\n第一章 总则\n第一条　渡口应当具备下列条件。\n（一）有码头。\n（二）有船员。船员须持证。\n（三）有船。\n\
                条件由县政府核定。\n第二条　本办法自公布之日起施行。";
    assert_eq!(outline(&Document::read(text)), ["第一章总则", "  第一条-", "  第二条-"]);
}

#[test]
fn number_inside_a_paragraph_begins_nothing() {
    for paragraph in [
        "各渡口要做到：一、每日巡查；二、夜间值守；三、及时报告。",
        "要求如下。（一）每日巡查。（二）夜间值守。",
        "他说：“一、路要修好。二、桥要管好。”",
        "1.2亿元资金到位。",
    ] {
        let text = format!("# 通知\n\n开头一段。\n\n{paragraph}\n\n结尾一段。");
        assert_eq!(outline(&Document::read(&text)), ["-"], "{paragraph}");
        assert_eq!(paragraphs(&Document::read(&text))[1], paragraph);
    }
}

#[test]
fn first_sentence_of_an_item_with_much_to_say_is_no_heading() {
    let text = "# 通知\n\n开头一段。\n\n一、渡口是两岸往来的要道，历史久，客流大，情况复杂。各乡镇要重视。\n\n二、加强巡查。每日两次。";
    assert_eq!(outline(&Document::read(text)), ["-", "一、-", "二、加强巡查"]);
}

#[test]
fn document_is_signed_and_dated_at_its_end() {
    let cases: [(&str, &[&str], Option<&str>); 5] = [
        ("望澜县人民政府\n2025年3月1日", &["望澜县人民政府"], Some("2025-03-01")),
        ("望澜县人民政府　岚州军分区\n一九九六年十一月五日", &["望澜县人民政府　岚州军分区"], Some("1996-11-05")),
        ("县交通局\n县水利局\n二〇二五年十月二十九日", &["县交通局", "县水利局"], Some("2025-10-29")),
        ("县长　　　林舟\n2025年3月1日", &["县长　　　林舟"], Some("2025-03-01")),
        ("村民都来了", &[], None),
    ];
    for (end, signatories, date) in cases {
        let text = format!(
            "望澜县人民政府关于大桥的通知\n各乡镇人民政府，县直各部门：\n大桥三日通车。各单位要抓好落实。\n{end}"
        );
        let head = head(&text);
        assert_eq!(texts(&head.signatories), signatories, "{end}");
        assert_eq!(head.date.and_then(|date| date.iso).as_deref(), date, "{end}");
        assert_eq!(texts(&head.notes), ["各乡镇人民政府，县直各部门："], "{end}");
    }
}

#[test]
fn annotations_and_lists_of_attachments_are_no_text() {
    for note in [
        "（此件公开发布）",
        "（本文有删减）",
        "（2025年1月2日县政府第5次常务会议通过）",
        "', null, '",
        "附件：渡口名录",
    ] {
        let text = format!("# 通知\n\n大桥三日通车。各单位要抓好落实。\n\n{note}");
        let document = Document::read(&text);
        assert_eq!(texts(&document.articles[0].head.notes), [note]);
        assert_eq!(paragraphs(&document), ["大桥三日通车。各单位要抓好落实。"], "{note}");
    }
    let text = "# 通知\n\n正文一句。\n\n（2025年1月2日县政府\n第5次常务会议通过）";
    assert_eq!(texts(&head(text).notes), ["（2025年1月2日县政府第5次常务会议通过）"]);
}

#[test]
fn attachment_is_a_section_with_its_title_in_as_many_lines_as_it_takes() {
    let text = "关于大桥的函\n岚州市人民政府：\n现将报告送上。请予审阅。\n附件：1.关于大桥的报告\n2.专家意见\n县政府\n2025年3月1日\n附件1\n\
                关于望澜大桥\n建设情况的报告\n一、基本情况\n大桥全长两公里。\n附件2\n专家意见\n同意通车。请加强值守。";
    let document = Document::read(text);
    assert_eq!(outline(&document), ["-", "附件1关于望澜大桥建设情况的报告", "  一、基本情况", "附件2专家意见"]);
    assert_eq!(texts(&document.articles[0].head.notes), ["岚州市人民政府：", "附件：1.关于大桥的报告", "2.专家意见"]);
    assert_eq!(texts(&document.articles[0].head.signatories), ["县政府"]);
}

#[test]
fn what_a_notice_puts_out_is_a_section_below_its_signature() {
    let text = "关于印发渡口管理办法的通知\n各乡镇：\n现将办法印发给你们。请遵照执行。\n县政府\n2025年3月1日\n（此件公开发布）\n\
                渡 口 管 理 办 法\n第一章 总则\n第一条　为管好渡口，制定本办法。";
    assert_eq!(outline(&Document::read(text)), ["-", "渡 口 管 理 办 法", "  第一章总则", "    第一条-"]);
}

#[test]
fn table_of_contents_is_no_text() {
    let text = "# 渡口应急预案\n\n目　　录\n1　总则\n1.1　目的\n2　附则\n1　总则\n1.1　目的\n为应对险情，制定本预案。\n2　附则\n本预案自发布之日起实施。";
    let document = Document::read(text);
    assert_eq!(outline(&document), ["1总则", "  1.1目的", "2附则"]);
    assert_eq!(document.articles[0].head.notes.len(), 4);
}
