//! Datelines as papers of Taiwan and Hong Kong print them, days in Chinese numerals, and what stands before a dateline
//! by accident: NEWS-STRUCTURE, “dateline”.

use super::*;

const BODY: &str = "大桥3日建成通车。村民走上桥面，连声称赞。";

/// Agency, place, date, kind and reporters.
type Expected =
    (Option<&'static str>, Option<&'static str>, Option<&'static str>, &'static str, &'static [&'static str]);

fn assert_read(cases: &[(&str, Expected)]) {
    for (line, expected) in cases {
        let text = format!("{line}{BODY}");
        let document = Document::read(&text);
        let dateline = document.articles[0].head.dateline.as_ref().unwrap_or_else(|| panic!("{line}"));
        let reporters: Vec<&str> = dateline.reporters.iter().map(|person| person.name.as_str()).collect();
        let found = (
            dateline.agency.as_deref(),
            dateline.place.as_deref(),
            dateline.date.as_deref(),
            dateline.kind.as_str(),
            reporters.as_slice(),
        );
        assert_eq!(found, *expected, "{line}");
        assert_eq!(paragraphs(&document), [BODY], "{line}");
    }
}

#[test]
fn papers_of_taiwan_and_hong_kong_have_datelines_of_their_own() {
    assert_read(&[
        ("（中央社記者林大年台北10日電）", (Some("中央社"), Some("台北"), Some("10日"), "電", &["林大年"])),
        (
            "（中央社記者林大年、周澄台北十日電）",
            (Some("中央社"), Some("台北"), Some("十日"), "電", &["林大年", "周澄"]),
        ),
        ("〔中央社望瀾十日電〕", (Some("中央社"), Some("望瀾"), Some("十日"), "電", &[])),
        ("【本報訊】", (Some("本報"), None, None, "訊", &[])),
        ("【本報訊】記者林大年報道：", (Some("本報"), None, None, "訊", &["林大年"])),
        ("【文匯報訊】（記者 林大年）", (Some("文匯報"), None, None, "訊", &["林大年"])),
        ("【明報專訊】", (Some("明報"), None, None, "專訊", &[])),
        ("【記者林大年、周澄／望瀾報導】", (None, Some("望瀾"), None, "報導", &["林大年", "周澄"])),
        ("〔本報記者林大年／綜合報導〕", (Some("本報"), None, None, "報導", &["林大年"])),
        ("[記者林大年／望瀾報導]", (None, Some("望瀾"), None, "報導", &["林大年"])),
        ("記者林大年／望瀾即時報導 ", (None, Some("望瀾"), None, "報導", &["林大年"])),
        ("自由時報記者林大年／望瀾報導\n", (Some("自由時報"), Some("望瀾"), None, "報導", &["林大年"])),
        ("（路透望瀾十日電）", (Some("路透"), Some("望瀾"), Some("十日"), "電", &[])),
        ("（法新社巴黎10日電）", (Some("法新社"), Some("巴黎"), Some("10日"), "電", &[])),
        ("香港中通社8月10日電", (Some("香港中通社"), None, Some("8月10日"), "電", &[])),
        ("香港中通社香港八月十日電", (Some("香港中通社"), Some("香港"), Some("八月十日"), "電", &[])),
        ("本報綜合外電報導", (Some("本報"), None, None, "外電報導", &[])),
    ]);
}

#[test]
fn days_in_chinese_numerals_are_told_from_places_with_numerals() {
    assert_read(&[
        ("新华社岚州八月七日电（记者林舟）", (Some("新华社"), Some("岚州"), Some("八月七日"), "电", &["林舟"])),
        ("新华社九江二十一日电", (Some("新华社"), Some("九江"), Some("二十一日"), "电", &[])),
        ("新华社三亚8月7日电", (Some("新华社"), Some("三亚"), Some("8月7日"), "电", &[])),
        ("中新社八月七日电", (Some("中新社"), None, Some("八月七日"), "电", &[])),
    ]);
}

#[test]
fn strays_and_commas_beside_a_dateline_are_none_of_the_text() {
    assert_read(&[
        ("0新华社岚州8月7日电（记者林舟）", (Some("新华社"), Some("岚州"), Some("8月7日"), "电", &["林舟"])),
        ("0  新华社岚州8月7日电", (Some("新华社"), Some("岚州"), Some("8月7日"), "电", &[])),
        ("\u{FEFF}0中新网8月7日电 ", (Some("中新网"), None, Some("8月7日"), "电", &[])),
        ("\u{200B}据新华社岚州8月7日电，", (Some("新华社"), Some("岚州"), Some("8月7日"), "电", &[])),
        ("望澜晚报8月18讯 ", (Some("望澜晚报"), None, Some("8月18"), "讯", &[])),
        ("据法新社巴黎10日电，", (Some("法新社"), Some("巴黎"), Some("10日"), "电", &[])),
    ]);
}

#[test]
fn columns_and_what_only_looks_like_a_dateline_stay_in_the_text() {
    for line in ["望澜汽车讯 ", "科技讯，", "路透社10日报道，", "0时，", "记者从现场报道，", "记者林舟／"]
    {
        let text = format!("{line}{BODY}");
        let document = Document::read(&text);
        assert_eq!(document.articles[0].head.dateline, None, "{line}");
        assert_eq!(paragraphs(&document), [text.trim_end()], "{line}");
    }
}
