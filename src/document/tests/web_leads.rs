//! What pages run into the first paragraph: NEWS-STRUCTURE, “dateline”, “byline”, “caption” and “boilerplate”.

use super::*;

const BODY: &str = "大桥3日建成通车。村民走上桥面，连声称赞。";

fn document_head(text: &str) -> (Head, Vec<String>) {
    let document = Document::read(text);
    (document.articles[0].head.clone(), paragraphs(&document))
}

fn names(people: &[crate::report::Person]) -> Vec<&str> {
    people.iter().map(|person| person.name.as_str()).collect()
}

#[test]
fn datelines_of_papers_and_sites_are_read_whatever_their_names_hold() {
    type Expected =
        (Option<&'static str>, Option<&'static str>, Option<&'static str>, &'static str, &'static [&'static str]);
    let cases: [(&str, Expected); 24] = [
        (
            "荆江网（岚州日报网）讯（通讯员 林舟 周澄）",
            (Some("荆江网（岚州日报网）"), None, None, "讯", &["林舟", "周澄"]),
        ),
        ("1905影视网讯7月25日，", (Some("1905影视网"), None, None, "讯", &[])),
        ("1905影视网讯日前，", (Some("1905影视网"), None, None, "讯", &[])),
        ("岚州都市报-望澜网讯（记者 林舟）", (Some("岚州都市报-望澜网"), None, None, "讯", &["林舟"])),
        ("据“望澜发布”8月9日消息，", (Some("“望澜发布”"), None, Some("8月9日"), "消息", &[])),
        ("8月16日消息，", (None, None, Some("8月16日"), "消息", &[])),
        ("望澜新闻网8月18讯 ", (Some("望澜新闻网"), None, Some("8月18"), "讯", &[])),
        ("\u{FEFF}据新华社岚州8月7日电", (Some("新华社"), Some("岚州"), Some("8月7日"), "电", &[])),
        ("据新华社电 ", (Some("新华社"), None, None, "电", &[])),
        ("据澎湃新闻报道，", (Some("澎湃新闻"), None, None, "报道", &[])),
        ("据央视新闻消息，", (Some("央视新闻"), None, None, "消息", &[])),
        ("本台消息，", (Some("本台"), None, None, "消息", &[])),
        ("参考消息网8月19日报道 ", (Some("参考消息网"), None, Some("8月19日"), "报道", &[])),
        ("（观察者网讯）", (Some("观察者网"), None, None, "讯", &[])),
        ("【环球网报道 见习记者 林舟】", (Some("环球网"), None, None, "报道", &["林舟"])),
        ("【环球时报综合报道】", (Some("环球时报"), None, None, "报道", &[])),
        ("东方网通讯员林舟8月4日报道：", (Some("东方网"), None, Some("8月4日"), "报道", &["林舟"])),
        ("羊城晚报讯记者林舟报道：", (Some("羊城晚报"), None, None, "讯", &["林舟"])),
        ("本报记者 林舟 岚州报道", (Some("本报"), Some("岚州"), None, "报道", &["林舟"])),
        ("红网时刻 通讯员 周澄 望澜报道", (Some("红网时刻"), Some("望澜"), None, "报道", &["周澄"])),
        ("新华社“望澜2”号7月27日电（记者林舟）", (Some("新华社"), Some("“望澜2”号"), Some("7月27日"), "电", &["林舟"])),
        ("人民网岚州8月2日电 (欧阳青)", (Some("人民网"), Some("岚州"), Some("8月2日"), "电", &["欧阳青"])),
        ("人民网岚州8月2日电 (奥岚 林舟)", (Some("人民网"), Some("岚州"), Some("8月2日"), "电", &["奥岚", "林舟"])),
        ("光明日报北京8月2日电（记者 林 舟）", (Some("光明日报"), Some("北京"), Some("8月2日"), "电", &["林舟"])),
    ];
    for (line, (agency, place, date, kind, reporters)) in cases {
        let (head, body) = document_head(&format!("{line}{BODY}"));
        let dateline = head.dateline.unwrap_or_else(|| panic!("{line}"));
        let found = (dateline.agency.as_deref(), dateline.place.as_deref(), dateline.date.as_deref());
        assert_eq!(found, (agency, place, date), "{line}");
        assert_eq!(names(&dateline.reporters), reporters, "{line}");
        assert!(dateline.kind == kind || dateline.kind == "报道", "{line}: {}", dateline.kind);
        assert!(body[0].ends_with(BODY) && body[0].len() <= BODY.len() + "7月25日，".len(), "{line}: {}", body[0]);
    }
}

#[test]
fn what_others_report_is_told_in_the_sentence_and_no_dateline() {
    for line in [
        "据望澜国通讯社2日报道，",
        "望澜国通讯社16日报道称，",
        "据外国媒体报道，",
        "综合多家通讯社7月31日报道，",
        "据知情人士消息，",
    ] {
        let text = format!("{line}{BODY}");
        let (head, body) = document_head(&text);
        assert_eq!(head.dateline, None, "{line}");
        assert_eq!(body, [text.as_str()]);
    }
}

#[test]
fn title_run_into_the_text_ends_where_something_tells_its_end() {
    let cases: [(&str, Option<&str>); 24] = [
        ("原标题：定了！岚州大桥通车！8月14日市民走上桥面，", Some("定了！岚州大桥通车！")),
        ("原标题：岚州大桥今日通车15日12时，", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车7月6日、10日，", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车北京时间8月3日的", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车据岚州市交通局8月3日消息：", Some("岚州大桥今日通车")),
        ("原标题：望澜航运涨5%，多家机构看好今日望澜航运（600001）收涨，", Some("望澜航运涨5%，多家机构看好")),
        ("原标题：岚州大桥今日通车公众号转载稿件，须申请授权。", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车岚州大桥今日通车 ", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车                    ", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车8月13日下午，", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车极目新闻记者 林舟近日，", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车【环球网报道】", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车据新华社电 ", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车记者从市交通局获悉，", Some("岚州大桥今日通车")),
        ("原标题：岚州大桥今日通车“我们盼了十年，终于盼到了这一天，真好。”", Some("岚州大桥今日通车")),
        ("岚州大桥今日通车 两岸一步之遥央广网岚州8月7日消息", Some("岚州大桥今日通车")),
        ("原标题：“桥”见未来为迎接通车，", None),
        ("原标题：大桥通车带来新机遇随着经济发展，", Some("大桥通车带来新机遇")),
        ("原标题：岚州开展桥梁大检查大检查由县里组织，", Some("岚州开展桥梁大检查")),
        ("原标题：望澜大桥养护有新招望澜大桥近年车流不断，", Some("望澜大桥养护有新招")),
        ("原标题：定了！岚州大桥今日通车！盼了十年的", Some("定了！岚州大桥今日通车！")),
        ("原标题：点点滴滴都是江上的事渡轮停航，", None),
        ("原标题：总书记强调：“大桥要修好，也要管好，更要用好。”", None),
        ("昨天，据新华社岚州8月7日电", None),
    ];
    for (line, title) in cases {
        let text =
            format!("{line}{BODY}{}", "两岸往来更加方便，物产进城只要半个小时，村里的年轻人陆续回到家乡。".repeat(2));
        let (head, body) = document_head(&text);
        assert_eq!(head.title.first().map(|part| part.text.as_str()), title, "{line}");
        assert!(body.concat().contains(BODY), "{line}");
    }
}

#[test]
fn byline_runs_into_the_text_up_to_what_opens_it() {
    let cases: [(&str, &str, &[&str]); 17] = [
        ("文/望澜晚报记者 林舟 通讯员 周澄图/通讯员提供", "为迎接通车，", &["林舟", "周澄"]),
        ("文、图/望澜晚报记者 林舟 通讯员 周澄", "为迎接通车，", &["林舟", "周澄"]),
        ("极目新闻记者 林舟通讯员 周澄", "8月11日，", &["林舟", "周澄"]),
        ("四川在线记者 林青舟", "8月13日，", &["林青舟"]),
        ("封面新闻记者 林舟", "近日，", &["林舟"]),
        ("封面新闻记者 林青舟", "从现场了解到，", &["林青舟"]),
        ("望澜日报全媒记者 林舟 通讯员 周澄 何砚", "“太好了。”", &["林舟", "周澄", "何砚"]),
        ("光明日报记者 林 舟 周 澄 ", "“太好了。”", &["林舟", "周澄"]),
        ("□ 通讯员 林舟 周澄", "“太好了。”", &["林舟", "周澄"]),
        ("大象新闻记者 林舟 通讯员 周青澄", "各种车辆驶上桥面，", &["林舟", "周青澄"]),
        ("封面新闻记者 林舟", "人民桥重新通车，", &["林舟"]),
        ("每经记者：林舟 每经编辑：周青澄", "日前，", &["林舟", "周青澄"]),
        ("北京日报客户端 | 记者 林舟", "大桥开放，", &["林舟"]),
        ("界面新闻记者|林舟", "今年，", &["林舟"]),
        ("作者：周青澄 ", "桥面宽阔。", &["周青澄"]),
        ("极目新闻记者 林舟视频剪辑 林舟", "8月3日，", &["林舟", "林舟"]),
        ("文/羊城晚报记者 林舟 通讯员 粤交警", "近日，", &["林舟", "粤交警"]),
    ];
    for (line, opening, expected) in cases {
        let (head, body) = document_head(&format!("{line}{opening}{BODY}"));
        let people: Vec<_> = head.bylines.iter().flat_map(|byline| names(&byline.people)).collect();
        assert_eq!(people, expected, "{line}");
        assert_eq!(body, [format!("{opening}{BODY}")], "{line}");
    }
}

#[test]
fn paragraphs_run_into_one_line_are_parted_at_their_gaps() {
    let first = "望澜大桥三日建成通车，两岸村民不再靠轮渡往来，赶集的人早早等在桥头。";
    let second = "大桥全长两公里，设双向四车道，由县交通局负责养护，首日车流平稳有序。";
    for gap in ["    ", "\u{3000}\u{3000}", "\u{a0}\u{a0}", " \t ", "\u{2003}\u{2003}"] {
        let text = format!("{first}{gap}{second}");
        assert_eq!(paragraphs(&Document::read(&text)), [first, second], "{gap:?}");
    }
    // One space parts nothing, nor do two inside a sentence.
    let whole = format!("{first} 县长林舟  副县长周澄 {second}");
    assert_eq!(paragraphs(&Document::read(&whole)), [whole.as_str()]);
    let text = format!("{first}    桥上的人    {second}");
    assert_eq!(outline(&Document::read(&text)), ["-", "桥上的人"]);
}

#[test]
fn captions_and_what_is_foreign_to_a_text_are_kept_out_of_it() {
    let cases = [
        ("7月26日，村民走上大桥。新华社记者 林舟 摄\n\n", ""),
        ("", "\n\n▲大桥夜景（资料图片）"),
        ("", "\n\n大桥夜景，灯火通明。（望澜县委宣传部供图）"),
        ("广告 哪座桥最长? ×", ""),
        ("本文转自【望澜晚报】；", ""),
        ("", " 《望澜日报》（2023年08月17日 10版）"),
        ("", "来源 | 望澜发布  编辑 | 周澄  责编 | 何砚"),
        ("", " 【纠错】"),
        ("", "\n\n图片来源：望澜发布"),
        ("", "\n\n大桥夜景 视频截图\n\n（资料图）"),
        ("", "如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。"),
    ];
    for (before, after) in cases {
        let (head, body) = document_head(&format!("{before}{BODY}{after}"));
        assert_eq!(body, [BODY], "{before}|{after}");
        assert!(!head.notes.is_empty(), "{before}|{after}");
    }
}

#[test]
fn captions_before_a_dateline_or_byline_are_none_of_the_text() {
    let cases = [
        ("会议现场。", "红网时刻新闻8月4日讯（记者 林舟）"),
        ("大桥夜景。村民走上桥面。", "红网时刻岚州8月4日讯（通讯员 林舟 周澄）"),
        ("望澜大桥。", "封面新闻记者 林舟"),
    ];
    for (captions, opening) in cases {
        let (head, body) = document_head(&format!("{captions}{opening}8月3日上午，{BODY}"));
        assert_eq!(body, [format!("8月3日上午，{BODY}")], "{captions}");
        assert_eq!(head.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), [captions]);
    }
    // A telegram that the sentence before leads to is told in the text.
    let text = format!("大桥通车了。据新华社岚州8月4日电（记者林舟），{BODY}");
    assert_eq!(document_head(&text).1, [text.as_str()]);
}

#[test]
fn source_run_into_the_text_is_none_of_it() {
    let text = "8月3日上午，望澜大桥建成通车，两岸六个村庄的村民走上桥面，连声称赞。大桥全长1.2公里，双向四车道。";
    for source in ["来源：望澜网－岚州频道", "来源：望澜日报", "图片来源：望澜影像  "] {
        let (head, body) = document_head(&format!("{source}{text}"));
        assert_eq!(body, [text], "{source}");
        assert_eq!(head.notes.len(), 1, "{source}: {:?}", head.notes);
    }
    // What follows opens no sentence as such, but the name ends as those of papers do.
    for source in ["来源：望澜发布", "来源：望澜新闻网", "来源：望澜网－岚州频道", "来源：岚州日报 "]
    {
        let (_, body) = document_head(&format!("{source}{BODY}"));
        assert_eq!(body, [BODY], "{source}");
    }
}

#[test]
fn title_said_again_before_the_text_is_no_text() {
    let cases = [
        ("林舟强调：管好大桥 用好大桥", "管好大桥用好大桥林舟党的"),
        ("望澜大桥今日建成通车 两岸村民走上桥面", "望澜大桥今日建成通车两岸村民走上桥面新华社岚州8月7日电 "),
        ("望澜大桥今日建成通车", "望澜大桥今日建成通车2023年8月7日，"),
    ];
    for (title, again) in cases {
        let (head, body) = document_head(&format!("# {title}\n\n{again}{BODY}"));
        assert!(head.notes.len() == 1 || again.starts_with("管好"), "{title}: {:?}", head.notes);
        assert!(!body[0].contains("望澜大桥今日"), "{title}: {}", body[0]);
    }
}

#[test]
fn title_that_a_page_has_twice_is_one() {
    for again in ["岚州大桥3日通车 村民走上桥面", "岚州大桥3日通车村民走上桥面"] {
        let text = format!(
            "岚州大桥3日通车 村民走上桥面\n\n{again}\n\n2025-11-19\n\n大桥3日建成通车。村民走上桥面，连声称赞。"
        );
        let (head, paragraphs) = document_head(&text);
        assert_eq!(texts(&head.title), ["岚州大桥3日通车", "村民走上桥面"], "{again}");
        assert_eq!((texts(&head.notes)[0], paragraphs.len()), (again, 1), "{again}");
    }
    let text =
        "关于岚州大桥建成通车的批复\n\n关于岚州大桥\n\n建成通车的批复\n\n大桥3日建成通车。村民走上桥面，连声称赞。";
    let (head, _) = document_head(text);
    assert_eq!(texts(&head.title), ["关于岚州大桥建成通车的批复"]);
}

#[test]
fn wire_story_in_the_line_of_its_title_keeps_its_text() {
    let cases = [
        ("新华社岚州8月1日电 题：岚州大桥今日通车新华社记者 林舟8月1日，", Some("岚州大桥今日通车")),
        ("中新网8月1日电 题：岚州大桥今日通车中新财经记者 林舟近日，", Some("岚州大桥今日通车")),
        ("中新社岚州8月1日电 题：岚州大桥今日通车日前，", Some("岚州大桥今日通车")),
        ("中新社岚州8月1日电 题：看大桥两岸的", None),
    ];
    for (line, title) in cases {
        let (head, body) = document_head(&format!("{line}{BODY}"));
        assert_eq!(head.title.first().map(|part| part.text.as_str()), title, "{line}");
        assert!(head.dateline.is_some() && body.concat().ends_with(BODY), "{line}: {body:?}");
    }
}
