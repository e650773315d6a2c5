//! The newspaper page of six articles that the product is shown with. It is no part of the repository; where it is
//! absent the test says so and passes.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use hanlens::report::{Article, DatelinePosition, Report, Section};
use hanlens::{Options, analyze};

fn report() -> Option<(String, Report)> {
    let text = common::sample()?;
    let report = analyze(&text, &Options::default()).unwrap();
    Some((text, report))
}

fn title(article: &Article) -> Vec<&str> {
    article.head.title.iter().map(|part| part.text.as_str()).collect()
}

fn flatten<'r>(sections: &'r [Section], found: &mut Vec<&'r Section>) {
    for section in sections {
        found.push(section);
        flatten(&section.sections, found);
    }
}

#[test]
fn six_articles_have_their_heads() {
    let Some((_, report)) = report() else { return };
    let titles: Vec<_> = report.articles.iter().map(title).collect();
    assert_eq!(
        titles,
        [
            vec!["中共中央办公厅", "国务院办公厅关于加强新就业群体服务管理的意见"],
            vec!["专利量质齐升", "中国AI跑出“加速度”"],
            vec!["济澳青年书香里“青春对话”"],
            vec!["一份倡议书,为45万义工送关爱", "市慈善总会邀爱心单位", "共筑义工之家"],
            vec!["萨维破世界纪录", "成为正式比赛“破2”第一人"],
            vec!["一句由衷赞叹背后的改革答卷"],
        ]
    );
    let kickers: Vec<_> =
        report.articles.iter().map(|article| article.head.kicker.as_ref().map(|kicker| kicker.text.as_str())).collect();
    assert_eq!(
        kickers,
        [None, None, Some("齐诵《论语》,共玩投壶——"), None, Some("马拉松——"), Some("优化营商环境 助力高质量发展")]
    );
    let heads: Vec<_> = report.articles.iter().map(|article| &article.head).collect();
    assert_eq!(heads[0].date.as_ref().and_then(|date| date.iso.as_deref()), Some("2025-10-29"));
    assert_eq!(heads[5].subtitle.as_ref().map(|subtitle| subtitle.text.as_str()), Some("——曲阜政务服务的速度与温度"));
    assert_eq!(heads[4].credits[0].people[0].name, "李颖");
    let datelines: Vec<_> = heads.iter().map(|head| head.dateline.as_ref().map(|dateline| dateline.position)).collect();
    let (head, tail) = (Some(DatelinePosition::Head), Some(DatelinePosition::Tail));
    assert_eq!(datelines, [tail, tail, head, head, None, None]);
    let parts: Vec<_> = heads
        .iter()
        .filter_map(|head| head.dateline.as_ref())
        .map(|line| (line.agency.as_deref(), line.place.as_deref(), line.date.as_deref(), line.kind.as_str()))
        .collect();
    let wire = (Some("新华社"), Some("北京"), Some("4月26日"), "电");
    let paper = (Some("本报"), Some("济南"), None, "讯");
    assert_eq!(parts, [wire, wire, paper, paper]);
    let roles = |people: &[hanlens::report::Person]| {
        people.iter().map(|person| person.role.clone().unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(roles(&heads[1].bylines[0].people), ["新华社记者"]);
    assert_eq!(roles(&heads[2].dateline.as_ref().unwrap().reporters), ["全媒体记者", "通讯员"]);
    assert_eq!(roles(&heads[4].credits[0].people), ["新华社记者 摄"]);
    assert_eq!(roles(&heads[5].bylines[0].people), ["济宁日报全媒体记者", "通讯员", "通讯员"]);
    assert!(heads.iter().all(|head| head.signatories.is_empty() && head.notes.is_empty()));
    let names =
        |people: &[hanlens::report::Person]| people.iter().map(|person| person.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&heads[2].dateline.as_ref().unwrap().reporters), ["梁琨", "郑本凤"]);
    assert_eq!(names(&heads[1].bylines[0].people), ["徐鹏航"]);
    assert_eq!(names(&heads[5].bylines[0].people), ["胡碧源", "何晓茹", "曹楠"]);
}

#[test]
fn first_article_is_six_sections_and_twelve_items() {
    let Some((_, report)) = report() else { return };
    let numbers = |sections: &[Section]| sections.iter().map(|section| section.number.clone()).collect::<Vec<_>>();
    let sections = &report.articles[0].sections;
    let expected = [None, Some("一、"), Some("二、"), Some("三、"), Some("四、"), Some("五、"), Some("六、")];
    assert_eq!(numbers(sections), expected.map(|number| number.map(str::to_owned)));
    let items: Vec<usize> = sections.iter().map(|section| section.sections.len()).collect();
    assert_eq!(items, [0, 0, 3, 4, 3, 2, 0]);
    assert!(sections.iter().flat_map(|section| &section.sections).all(|item| item.run_in && item.level == 2));
    assert_eq!(sections[2].sections[1].heading.as_ref().unwrap().text, "提升新就业群体党建工作质效");
    let headings: Vec<_> = report.articles[1].sections.iter().map(|section| section.heading.as_ref()).collect();
    assert_eq!(
        headings.iter().map(|heading| heading.map(|heading| heading.text.as_str())).collect::<Vec<_>>(),
        [None, Some("人工智能专利量质齐升"), Some("全周期保护为产业护航"), Some("治理赋能助力“智能向善”")]
    );
    let of_others: Vec<usize> = report.articles[1..].iter().map(|article| article.sections.len()).collect();
    assert_eq!(of_others, [4, 1, 1, 1, 1]);
}

#[test]
fn five_column_breaks_are_joined_and_no_others() {
    let Some((text, report)) = report() else { return };
    let mut sections = Vec::new();
    report.articles.iter().for_each(|article| flatten(&article.sections, &mut sections));
    let paragraphs = sections.iter().flat_map(|section| &section.paragraphs);
    let seams: Vec<String> = paragraphs
        .filter_map(|span| span.of(&text).split_once("\n\n"))
        .map(|(before, after)| {
            let tail: String = before.chars().rev().take(2).collect::<Vec<_>>().into_iter().rev().collect();
            format!("{tail}｜{}", after.chars().take(2).collect::<String>())
        })
        .collect();
    assert_eq!(seams, ["党组｜织设", "督促｜互联", "(街｜道)", "同发｜力。", "汽车｜电子"]);
}

#[test]
fn subject_leads_and_quotations_keep_their_speakers() {
    let Some((_, report)) = report() else { return };
    let subject = &report.articles[0].phrases[0];
    assert_eq!((subject.text.as_str(), subject.count), ("新就业群体", 63));
    assert!(report.articles.iter().all(|article| (1..=5).contains(&article.key_points.len())));
    let speakers: Vec<&str> = report
        .articles
        .iter()
        .flat_map(|article| &article.key_points)
        .filter_map(|point| point.speaker.as_deref())
        .collect();
    assert!(speakers.contains(&"锐玺建筑工程有限公司办事员孔瑞"), "{speakers:?}");
}
