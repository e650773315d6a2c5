//! Key points, summaries and gists of made-up articles.
#![cfg(not(target_arch = "wasm32"))]

use hanlens::report::{Article, KeySentence, Reason};
use hanlens::{Options, analyze};

const FERRY: &str = "# 青岩海峡渡轮复航 每年减排千吨

本报青岩讯（记者 林舟）停航11个月后，青岩海峡客运渡轮3月2日恢复通航，首日运送旅客1200人。

港务局局长周岭2日表示，新渡轮全部改用电力驱动，每年可减少二氧化碳排放约1200吨。

这是海峡上第一条电动航线。大家准备好了吗？

据悉，渡轮每天往返8班，单程40分钟，票价与停航前相同。码头边的早市也热闹起来了。
";

fn article(text: &str) -> Article {
    analyze(text, &Options::default()).unwrap().articles.remove(0)
}

fn within(text: &str, characters: usize) -> String {
    let mut options = Options::default();
    options.summary_characters = Some(characters);
    let points = analyze(text, &options).unwrap().articles.remove(0).key_points;
    points.into_iter().map(|point| point.text).collect()
}

fn find<'p>(points: &'p [KeySentence], words: &str) -> &'p KeySentence {
    points.iter().find(|point| point.text.contains(words)).unwrap_or_else(|| panic!("{words}: {points:#?}"))
}

#[test]
fn key_points_leave_out_sources_and_name_the_speaker_beside_the_line() {
    let points = article(FERRY).key_points;
    let said = find(&points, "电力驱动");
    assert!(said.text.starts_with("新渡轮"), "{said:?}");
    assert_eq!(said.speaker.as_deref(), Some("港务局局长周岭"));
    assert!(points.iter().all(|point| !point.text.starts_with("据悉") && !point.text.ends_with('？')), "{points:#?}");
}

#[test]
fn key_points_say_nothing_twice() {
    let body = "青岩海峡客运渡轮3月2日恢复通航，首日运送旅客1200人。\n\n码头边的早市热闹起来了，渔民把海鲜送到市里。";
    let points = article(&format!("# 青岩渡轮复航\n\n{body}\n\n{body}")).key_points;
    assert_eq!(points.len(), 2, "{points:#?}");
    assert_ne!(points[0].text, points[1].text);
}

#[test]
fn key_points_keep_the_date_of_what_they_tell() {
    let text = FERRY.replace("据悉，渡轮每天", "2009年，渡轮每天");
    assert!(find(&article(&text).key_points, "往返8班").text.starts_with("2009年，"));
}

#[test]
fn key_points_keep_the_period_of_their_figures() {
    let text = FERRY.replace("据悉，渡轮每天往返8班", "今年上半年，渡轮共往返8000班");
    assert!(find(&article(&text).key_points, "往返8000班").text.starts_with("今年上半年，"));
}

#[test]
fn key_points_keep_the_circumstances_they_hold_under() {
    for opening in ["在青岩县县城，", "根据该方案，"] {
        let text = FERRY.replace("据悉，渡轮每天", &format!("{opening}渡轮每天"));
        assert!(find(&article(&text).key_points, "往返8班").text.starts_with(opening));
    }
    let text = FERRY.replace("据悉，渡轮每天", "在回答提问时，船长何砚表示，渡轮每天");
    assert!(find(&article(&text).key_points, "往返8班").text.starts_with("渡轮每天"));
}

#[test]
fn key_points_are_no_scenes_questions_or_glossaries() {
    let text = "# 一列慢火车拉活青禾岭\n\n清晨，天还没有亮透，青禾岭站的站台上已经摆开了长长一排背篓，等候6时05分的列车。\n\n\
        慢火车去年一度面临停运，如今又多挂了两节车厢，菜农多卖出2.3吨鲜菜。一列慢火车，怎样拉活了一道山岭？\n\n\
        沿线三县与铁路方面签订协议，设立公益列车补偿基金。\n\n\
        名词解释：公益列车指票价低于成本的列车。公益列车的票款与成本之差即是慢火车补偿基金的数额。";
    let points = article(text).key_points;
    assert_eq!(points.len(), 2, "{points:#?}");
    find(&points, "两节车厢");
    find(&points, "补偿基金。");
}

#[test]
fn key_points_tell_what_is_done_and_not_what_for() {
    let text = "# 青岩渡轮夜航\n\n青岩渡轮3日起开夜航，末班船十点开。\n\n为进一步提高夜间航行的安全，切实保障旅客出行，帮助岛民看病，\
        日前，青岩港务局给12艘渡轮装上了雷达，在码头安了灯。\n\n雷达由望澜船厂制造，可以看到三公里外的渔船。为此，船长们学了两个月。";
    let points = article(text).key_points;
    assert_eq!(find(&points, "12艘").text, "青岩港务局给12艘渡轮装上了雷达，在码头安了灯。");
    assert!(points.iter().all(|point| !point.text.ends_with("看病")), "{points:#?}");
}

#[test]
fn key_points_keep_what_makes_the_rest_hearsay_or_an_effect() {
    for opening in ["网传视频显示，", "受台风“剑鱼”影响，"] {
        let text = FERRY.replace("据悉，渡轮每天", &format!("{opening}渡轮每天"));
        let points = article(&text).key_points;
        assert!(find(&points, "往返8班").text.starts_with(opening), "{points:#?}");
    }
}

#[test]
fn key_points_of_a_long_text_are_not_all_from_its_lead() {
    let names = ["林舟", "周澄", "何砚", "王渡", "贺川", "苏岭", "韩青", "顾白", "陆秋", "宋桥", "孟遥", "方野"];
    let doings = ["修船", "种菜", "养蜂", "教书", "织网", "酿酒", "采茶", "行医", "打铁", "摄影", "送信", "守塔"];
    let sentence = |(name, doing): (&&str, &&str)| format!("青岩岛村民{name}今年靠{doing}收入增加一成，还带动了邻居。");
    let body: String = names.iter().zip(&doings).map(sentence).collect();
    let text = format!("# 青岩岛村民增收\n\n{body}");
    let points = article(&text).key_points;
    assert!(points.iter().any(|point| point.span.start > text.len() / 3), "{points:#?}");
}

#[test]
fn key_points_are_no_calls() {
    let news = ["码头边的早市也热闹起来了，渔民把海鲜送到市里。", "居民很高兴，他们坐船去市里买菜。", "票价没有变。"];
    let text = format!("# 渡轮复航\n\n渡轮复航了，每年减排！\n\n{}", news.join("\n\n"));
    let points: Vec<String> = article(&text).key_points.into_iter().map(|point| point.text).collect();
    assert_eq!(points, news);
}

#[test]
fn key_points_tell_what_the_case_ends_in() {
    let outcome = "林某因盗窃被望澜县公安局依法拘留，赃物已经退还。";
    let text = format!(
        "# 渡口一船失窃\n\n望澜渡口的一艘电动渡船昨夜失窃，渡口停航半天，乘客改乘汽车过江。\n\n渡口管理所清早发现渡船不见了，缆绳\
         被人割断，岸边留下一串脚印。\n\n渡船去年才下水，造价三百万元，每天往返八班，乘客近千人。\n\n电动渡船在海峡上还是新鲜\
         事物，许多村民专程来坐。\n\n{outcome}"
    );
    let points = article(&text).key_points;
    let point = find(&points, "拘留");
    assert_eq!(point.text, outcome);
    assert!(point.reasons.contains(&Reason::Outcome), "{point:#?}");
}

#[test]
fn key_points_tell_what_figures_come_to() {
    let total = "行动中，交通部门共检查渡轮120艘，查处隐患36处，劝返超载乘客900人。";
    let text = format!(
        "# 望澜检查渡轮安全\n\n3月2日至4日，望澜市交通部门检查海峡渡轮的安全，防范渡轮夜间航行的风险。\n\n检查以渡轮的救生设备和\
         消防设备为重点，检查人员登上渡轮，查看设备和航行日志。\n\n检查人员还向渡轮船员讲解安全规定，要求船员开航前检查救生设备。\
         \n\n{total}"
    );
    let points = article(&text).key_points;
    assert!(points.iter().any(|point| point.text == total), "{points:#?}");
}

const TALKS: &str = "# 林舟会见望澜市长 共商渡轮复航

青岩市市长林舟3日在青岩会见望澜市市长周澄。

林舟表示，青岩与望澜隔海相望，两市渡轮往来已有60年。青岩愿同望澜一道改善码头，扩大渡轮客货运输，方便两市居民往来。两市企业可以合办电动渡轮工厂，发展渡轮制造，今年投资3亿元。

周澄表示，望澜愿派船员到青岩学习。望澜的居民盼着渡轮早日复航。
";

#[test]
fn key_points_of_talks_have_both_sides() {
    let points = article(TALKS).key_points;
    for side in ["林舟", "周澄"] {
        assert!(points.iter().any(|point| point.speaker.as_deref() == Some(side)), "{side}: {points:#?}");
    }
}

#[test]
fn key_points_tell_what_the_title_tells() {
    let text = "# 青岩渡轮复航 船票下调三成

青岩海峡客运渡轮3月2日复航，首日运送旅客1200人。

渡轮由青岩航运公司运营，公司有渡轮12艘，船员300人，其中女船员40人。

渡轮在青岩港与望澜港之间往返，每天8班，单程40分钟，首班6时30分开出。

渡轮公司当天开放了新候船楼，楼内有餐厅和书店，可容2000名旅客候船。

复航以后船票下调，老人和学生今后坐渡轮过海更加方便。";
    find(&article(text).key_points, "船票下调");
}

#[test]
fn key_points_tell_the_figures_of_the_title() {
    let text = "# 青岩渡轮相撞 致12人受伤

青岩海峡3日上午有雾，两艘客运渡轮在青岩港外相撞，青岩港务局启动应急预案。

渡轮由青岩航运公司运营，公司有渡轮30艘，船员300人，是海峡上最大的航运公司。

青岩港务局局长周岭随即赶到码头指挥救援，港内其他渡轮当天停航，旅客全部改乘大巴。

航运公司表示，渡轮去年全面检修，船长有20年驾驶经验，公司会配合调查事故原因。

据青岩市人民医院消息，相撞造成12人受伤，两船其余乘客已全部平安上岸。";
    assert!(article(text).key_points.iter().any(|point| point.text.contains("12人")));
}

#[test]
fn key_points_are_said_by_nobody_on_the_net_where_others_speak() {
    let text = "# 青岩渡轮停航 港务局回应

青岩渡轮3日停航，市民改乘公交过河。

网友们表示，过河给大家带来很大不便，老人和学生每天要走很远的路。

青岩港务局局长周岭回应说，渡轮正在检修发动机，预计月底恢复通航。

停航期间，公交公司每天增开40个班次，沿线九个村庄的居民可以免费乘车过河。";
    let points = article(text).key_points;
    assert!(points.iter().all(|point| !point.text.contains("带来很大不便")), "{points:#?}");
}

#[test]
fn key_points_do_not_tell_that_the_press_was_met_nor_what_it_asked() {
    let text = "7月7日，青岩港务局发言人林舟主持例行记者会。有记者提问，望澜方面称渡轮有安全隐患，港务局对此有何评论，渡轮会不会停航。\
                林舟表示，渡轮3月已经全面检修，各项指标符合国家标准。望澜方面的说法没有根据。渡轮将照常运营，旅客可以放心乘坐。";
    let article = article(text);
    assert!(article.key_points.iter().all(|point| !point.text.contains("记者")), "{:#?}", article.key_points);
    assert!(article.gist.as_ref().is_some_and(|gist| !gist.text.contains("记者会")), "{:?}", article.gist);
}

#[test]
fn key_points_do_not_list_who_was_there() {
    let text = FERRY
        .replace("这是海峡上第一条电动航线。", "青岩市副市长周澄、海峡渡轮公司董事长何砚、港务局副局长王渡参加活动。");
    let points = article(&text).key_points;
    assert!(points.iter().all(|point| !point.text.contains("周澄")), "{points:#?}");
}

#[test]
fn short_first_sentence_is_no_caption_of_a_picture_that_has_one() {
    let text = FERRY.replace(
        "停航11个月后，青岩海峡客运渡轮3月2日恢复通航，首日运送旅客1200人。",
        "青岩海峡客运渡轮3月2日恢复通航。渡轮首日往返8班。渡轮驶出青岩港。林舟摄码头的早市热闹起来了。",
    );
    assert!(find(&article(&text).key_points, "恢复通航").text.starts_with("青岩海峡"));
}

#[test]
fn gist_is_no_question_without_its_mark() {
    let text = "青岩海峡客运渡轮停航了吗？停航传言3月2日被港务局否认。渡轮照常往返。";
    let gist = article(text).gist.unwrap().text;
    assert!(!gist.starts_with("青岩海峡客运渡轮停航了"), "{gist}");
}

#[test]
fn sentence_that_hands_over_to_articles_is_no_key_point() {
    let text = "# 青岩市关于发展渡轮的意见\n\n渡轮连接两岸村庄。为发展渡轮，经市政府同意，现提出如下意见。\n\n\
        一、增加班次\n\n渡轮每天往返8班。\n\n二、改用电力\n\n渡轮全部改用电力驱动。";
    let points = article(text).key_points;
    assert!(points.iter().all(|point| !point.text.ends_with("如下意见。")), "{points:#?}");
}

#[test]
fn gist_tells_what_the_title_tells() {
    let body = "清晨的码头，渔民把海鲜摆上摊位。老街坊们喝着早茶，聊着家常。去年，这里还很冷清。\n\n\
        青岩渡轮恢复通航后，两岸客流增长三成。";
    let gist = |title: &str| article(&format!("{title}{body}")).gist.unwrap().text;
    assert_eq!(gist("# 青岩渡轮恢复通航 两岸客流增三成\n\n"), "青岩渡轮恢复通航后，两岸客流增长三成");
    assert!(!gist("").contains("客流"), "{}", gist(""));
}

#[test]
fn gist_does_not_end_with_when_what_follows_came_about() {
    let text = "# 加强渡轮安全建设\n\n为加强渡轮安全建设，8月10日，望澜市港务局邀请专家登上停靠在青岩港码头的六艘渡轮检查救生设备和消防通道。";
    let gist = article(text).gist.unwrap().text;
    assert!(!gist.ends_with("8月10日"), "{gist}");
}

#[test]
fn gist_names_who_says_it_where_its_own_words_do_not() {
    let said = |lead: &str| {
        let gist = article(&format!("# 渡轮改用电力驱动\n\n{lead}\n\n码头边的早市也热闹起来了。")).gist.unwrap();
        (gist.text, gist.speaker)
    };
    let text = "青岩海峡新渡轮全部改用电力驱动".to_owned();
    assert_eq!(said(&format!("港务局局长周岭2日表示，{text}。")), (text.clone(), Some("港务局局长周岭".to_owned())));
    assert_eq!(said(&format!("{text}，港务局局长周岭表示，旅客很多。")), (text.clone(), None));
    assert_eq!(said(&format!("数据显示，{text}。")), (text, None));
}

#[test]
fn gist_of_a_title_in_marks_that_is_too_long_is_what_stands_in_them() {
    let text = "望澜社今天播发长篇通讯《大桥架起两岸通途——岚州市委带领全市干部群众建设岚州大桥和两岸港口纪实》。";
    assert_eq!(article(text).gist.unwrap().text, "大桥架起两岸通途");
}

#[test]
fn gist_has_its_subject_and_what_an_empty_predicate_is_for() {
    let cases = [
        (
            "修订渡口条例",
            "岚州市政府近日发出通知，就修订渡口条例公开征求意见。",
            "岚州市政府近日发出通知，就修订渡口条例公开征求意见",
        ),
        (
            "林舟市长欢迎青岩市长来访",
            "岚州市长林舟在市政厅举行仪式，欢迎青岩市长周澄来访。",
            "岚州市长林舟在市政厅举行仪式，欢迎青岩市长周澄来访",
        ),
    ];
    for (title, lead, gist) in cases {
        let found = article(&format!("# {title}\n\n{lead}\n\n码头边的早市也热闹起来了。")).gist.unwrap();
        assert_eq!(found.text, gist);
    }
}

#[test]
fn gist_is_neither_an_invitation_nor_where_something_was_said() {
    let text = "# 林舟禾将访问望澜\n\n应望澜市市长周澄邀请，岚州市文化和旅游局局长林舟禾将于5月26日至31日率代表团对望澜市、\
        云屿岛进行友好访问。";
    let whole = "岚州市文化和旅游局局长林舟禾将于5月26日至31日率代表团对望澜市、云屿岛进行友好访问";
    assert_eq!(article(text).gist.unwrap().text, whole);
    let text =
        "# 渡轮九月复航\n\n今天下午举行的市政府新闻发布会上，青岩港务局公布渡轮复航的日期，渡轮9月3日起每天往返八班。";
    assert!(!article(text).gist.unwrap().text.contains("会上"));
}

#[test]
fn gist_under_a_title_is_no_truism() {
    let text =
        "# 望澜渡轮建设提速\n\n望澜渡轮建设是海岛经济的重要支柱。今年以来，望澜市新开工渡轮六艘，港口扩建完成八成。";
    let gist = article(text).gist.unwrap().text;
    assert!(!gist.ends_with("支柱"), "{gist}");
}

#[test]
fn gist_is_no_source_and_cuts_no_title_in_two() {
    let sourced = "据青岩媒体报道，渡轮公司今天（3月3日）停开海峡北部青岩港、中部望澜港区码头和南部岚州港等多地之间的客运货运\
        渡轮航线。";
    let titled = "明天（3月3日）出版的《望澜日报》发表评论员文章，题目是《把渡轮建设成为联结两岸的坚强纽带——论贯彻落实青岩港口\
        工作会议精神》。";
    for (text, no_gist) in [(sourced, "据青岩媒体报道"), (titled, "论贯彻落实青岩港口工作会议精神》")]
    {
        assert_ne!(article(text).gist.unwrap().text, no_gist);
    }
}

#[test]
fn reasons_tell_what_spoke_for_a_line() {
    let points = article(FERRY).key_points;
    let reasons = &find(&points, "恢复通航").reasons;
    for reason in [Reason::Lead, Reason::Title, Reason::Figures] {
        assert!(reasons.contains(&reason), "{reason:?} is missing from {reasons:?}");
    }
    assert!(find(&points, "电力驱动").reasons.contains(&Reason::Speech));
}

#[test]
fn budget_is_kept_where_any_line_fits() {
    for budget in [40, 80, 120] {
        let summary = within(FERRY, budget);
        assert!((1..=budget).contains(&summary.chars().count()), "{budget}: {summary}");
    }
    assert!(!within(FERRY, 1).is_empty());
}

#[test]
fn gist_keeps_the_period_of_its_figures_unless_the_title_names_it() {
    let gist = |title: &str| {
        let text = format!("# {title}\n\n望澜海事局最新数据显示，10月份，海峡渡轮客流同比增长5.5%。渡轮有12艘。");
        article(&text).gist.unwrap().text
    };
    assert_eq!(gist("前10个月海峡渡轮客流增长"), "10月份，海峡渡轮客流同比增长5.5%");
    assert_eq!(gist("10月海峡渡轮客流增长"), "海峡渡轮客流同比增长5.5%");
}

#[test]
fn gist_only_tells_a_setting_for_want_of_others() {
    let text = "# 望澜整治渡轮超载\n\n望澜海事局执法人员在开展海峡渡轮夏季超载专项整治行动中，重拳出击，共登上渡轮和渔船检查120多次，劝返乘客\
                900多人。";
    let gist = article(text).gist.unwrap().text;
    assert!(!gist.ends_with("行动中"), "{gist}");
}

#[test]
fn gist_tells_what_happened_and_not_when() {
    let gist = article(FERRY).gist.unwrap().text;
    assert!(gist.contains("渡轮") && gist.chars().count() <= 38, "{gist}");
}

#[test]
fn long_text_without_sections_is_parted_where_its_topic_shifts() {
    let paragraph = |words: &str| format!("{words}，").repeat(14) + words + "。\n\n";
    let ferry = [
        "渡轮在海峡往返航行运送旅客",
        "码头为渡轮增设充电设备",
        "海峡航道由航标灯塔指引渡轮",
        "旅客在码头候船登上渡轮",
    ];
    let school =
        ["学校教师为学生开设阅读课程", "学生在教室朗读课本诗歌", "教师批改学生作文并讲评", "阅读课程让学生走进图书馆"];
    let text: String = ferry.iter().chain(&school).map(|words| paragraph(words)).collect();
    let sections = article(&text).sections;
    assert_eq!(sections.len(), 2, "{sections:#?}");
    assert!(sections.iter().all(|section| section.inferred && section.heading.is_none()));
    assert!(sections[1].span.of(&text).starts_with("学校教师"));
    assert!(!article(FERRY).sections.iter().any(|section| section.inferred));
}

#[test]
fn key_points_leave_out_what_for_and_keep_the_day() {
    let text = FERRY
        .replace("停航11个月后，", "为方便两岸往来，更好服务游客，3月1日至2日，")
        .replace("据悉，渡轮每天", "27日，渡轮");
    let points = article(&text).key_points;
    assert!(find(&points, "恢复通航").text.starts_with("3月1日至2日，青岩海峡"), "{points:#?}");
    assert!(find(&points, "往返8班").text.starts_with("27日，"), "{points:#?}");
}

#[test]
fn key_points_name_whom_the_paper_has_it_from() {
    let text = FERRY.replace("据悉，", "据船长沈青山介绍，");
    let points = article(&text).key_points;
    assert_eq!(find(&points, "往返8班").speaker.as_deref(), Some("船长沈青山"), "{points:#?}");
}

#[test]
fn key_points_of_a_speech_tell_what_is_demanded() {
    let text = "# 林舟同周澄举行会谈

市长林舟2日在青岩同省长周澄举行会谈。

林舟表示，半个世纪以来，望澜和青岩合作富有成果。中方愿同青岩扩大航运和渔业合作，开通更多航班。

周澄表示，青岩高度重视同望澜的合作。中方愿为望澜船只提供便利。
";
    let points = article(text).key_points;
    assert!(points.iter().any(|point| point.text.contains("扩大航运")), "{points:#?}");
}
