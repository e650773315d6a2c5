//! Rules that key phrases keep, whatever their weights.
#![cfg(not(target_arch = "wasm32"))]

use hanlens::{Options, analyze};

fn phrases(text: &str) -> Vec<(String, usize)> {
    let report = analyze(text, &Options::default()).unwrap();
    report.phrases.into_iter().map(|phrase| (phrase.text, phrase.count)).collect()
}

fn texts(text: &str) -> Vec<String> {
    phrases(text).into_iter().map(|(text, _)| text).collect()
}

const FERRY: &str = "青岩港新渡轮3月2日首航。新渡轮由望澜船厂建造，可载客三百人。\n\n\
    旅客林舟说，新渡轮又快又稳。港务局表示，新渡轮每天往返六班，票价不变。\n\n\
    望澜船厂负责人介绍，新渡轮采用“风帆助航”技术，比旧船省油两成。";

#[test]
fn word_that_only_stands_in_a_phrase_does_not_stand_beside_it() {
    let text = "望澜市出台新就业群体服务办法。新就业群体包括快递员和外卖员。\n\n\
        目前全市新就业群体达三万人，办法要求为新就业群体提供歇脚点。新就业群体代表参加了座谈。";
    let found = texts(text);
    assert_eq!(found[0], "新就业群体");
    for part in ["新就业", "就业群体", "就业", "群体"] {
        assert!(!found.iter().any(|phrase| phrase == part), "{part} in {found:?}");
    }
}

#[test]
fn no_phrase_crosses_punctuation_or_is_a_number_or_a_word_of_every_report() {
    for (phrase, count) in phrases(FERRY) {
        assert!(phrase.chars().all(|letter| letter.is_alphanumeric() || letter == '·'), "{phrase}");
        assert!(!phrase.chars().all(|letter| letter.is_ascii_digit()), "{phrase}");
        assert!(!["表示", "介绍", "记者", "负责人", "3月2日"].contains(&phrase.as_str()), "{phrase}");
        assert_eq!(FERRY.matches(&phrase).count(), count, "{phrase}");
    }
}

#[test]
fn coinage_in_quotation_marks_is_one_phrase() {
    assert!(texts(FERRY).contains(&"风帆助航".to_owned()), "{:?}", texts(FERRY));
}

#[test]
fn remark_in_quotation_marks_is_no_phrase() {
    for remark in ["只是个开始", "有人被刺伤了", "你来得真早", "更加方便"] {
        let text = format!("岚州大桥3日通车，市民林舟笑称“{remark}”。岚州大桥的渡轮停航，渡轮的船员上岸工作。");
        assert!(texts(&text).iter().all(|phrase| phrase != remark), "{remark}: {:?}", texts(&text));
    }
    for slogan in ["我为群众办实事", "最多跑一次", "我的书屋·我的梦"] {
        let text = format!("岚州大桥3日通车，望澜市开展“{slogan}”活动。岚州大桥的渡轮停航，渡轮的船员上岸工作。");
        assert!(texts(&text).iter().any(|phrase| phrase == slogan), "{slogan}: {:?}", texts(&text));
    }
}

#[test]
fn best_comes_first_and_scores_fall() {
    let report = analyze(FERRY, &Options::default()).unwrap();
    let scores: Vec<f64> = report.phrases.iter().map(|phrase| phrase.score).collect();
    assert_eq!(scores[0], 1.0);
    assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
    assert!(texts(FERRY)[..3].iter().any(|phrase| phrase.contains("渡轮")), "{:?}", texts(FERRY));
}

#[test]
fn word_that_texts_are_seldom_about_comes_after_others() {
    let of = |word: &str| {
        format!(
            "望澜市3日公布{word}清单。{word}清单涉及渡轮和灯塔。\n\n林舟介绍，渡轮的{word}有九项，灯塔的{word}有三项，渡轮和灯塔都会按照{word}整修。"
        )
    };
    let place = |word: &str| texts(&of(word)).iter().position(|phrase| phrase == word).unwrap_or(usize::MAX);
    assert!(place("责任") > place("栈桥"));
}

#[test]
fn no_more_are_given_than_wanted() {
    for wanted in [0, 1, 5] {
        let mut options = Options::default();
        options.phrases = wanted;
        let report = analyze(FERRY, &options).unwrap();
        assert_eq!(report.phrases.len(), wanted);
    }
}

#[test]
fn labels_credits_and_colour_are_no_phrases() {
    let text = "# （科技）岚州湿地首次记录到白鹤 春暖花开\n\n8月3日，白鹤在岚州湿地觅食。林舟禾 摄\n\n千呼万唤，白鹤终于来到岚州湿地。\
        这款望远镜很好用，游客用这款望远镜拍摄白鹤。8月4日，候鸟在湿地停歇。林舟禾 摄\n\n\
        连日来，游客同比增加，预计多地游客还会来。";
    let found = texts(text);
    assert!(found.contains(&"白鹤".to_owned()), "{found:?}");
    for phrase in ["科技", "林舟禾", "千呼万唤", "这款", "连日来", "同比", "预计", "多地", "春暖花开"]
    {
        assert!(!found.iter().any(|found| found.contains(phrase)), "{phrase} in {found:?}");
    }
    let text =
        "# 岚州渡轮票价稳定\n\n岚州渡轮票价3日公布，票价稳定。林舟说，稳定的票价让居民安心。\n\n渡轮每天往返八班。";
    assert!(!texts(text).contains(&"稳定".to_owned()), "{:?}", texts(text));
}

#[test]
fn kinds_of_reports_and_pieces_of_grammar_are_no_phrases() {
    let text = "综述：海峡渡轮大会在京举行\n\n海峡渡轮大会3日在京举行。林舟声称渡轮会多起来。\n\n海峡渡轮大会暨望澜渡口展在京举行，\
        新华社综述说，渡轮客流回升。";
    let found = texts(text);
    assert!(found.iter().any(|phrase| phrase.contains("渡轮")), "{found:?}");
    for piece in ["综述", "声称", "京举行", "暨"] {
        assert!(!found.iter().any(|phrase| phrase.contains(piece)), "{piece} in {found:?}");
    }
}

#[test]
fn words_that_hardly_stand_apart_are_one_phrase_and_a_name_with_its_post_is_two() {
    let text = "# 岚州整治新型储能安全\n\n岚州3日检查新型储能电站。检查组说，新型储能发展很快，安全要跟上。\n\n\
        岚州的新型储能装机今年增长一倍。企业代表表示，新型储能的消防标准正在修订，电站值班员都要培训。";
    let found = texts(text);
    assert!(found.contains(&"新型储能".to_owned()), "{found:?}");
    assert!(found.iter().all(|phrase| phrase != "储能" && phrase != "新型"), "{found:?}");
    let text = "# 周澄会见林舟主席\n\n林舟主席3日到访。林舟主席说，渡轮通航了。\n\n随后，林舟主席参观码头，船员向林舟主席介绍渡轮。";
    assert!(texts(text).contains(&"林舟".to_owned()), "{:?}", texts(text));
}

#[test]
fn pair_is_one_phrase_within_longer_names_too() {
    let text = "# 岚州推行规范性文件合法性审核\n\n岚州3日公布办法，规范性文件合法性审核由司法局承担。\n\n规范性文件合法性审核有期限，\
        规范性文件未经审核，一律退回。\n\n据介绍，规范性文件合法性审核去年开始试行，规范性文件的数量减少两成。";
    let found = texts(text);
    assert!(found.contains(&"规范性文件".to_owned()), "{found:?}");
    assert!(found.iter().all(|phrase| phrase != "规范性" && phrase != "文件"), "{found:?}");
}

#[test]
fn longer_name_stands_for_the_parts_that_the_text_hardly_has_elsewhere() {
    let text = "望澜公布海峡渡轮票价指数。3月海峡渡轮票价指数为102。\n\n船东林舟说，海峡渡轮票价指数连续三月上升，旅客多了。\
        大桥通车后，海峡渡轮票价指数可能下降。";
    let found = texts(text);
    assert!(found.iter().take(3).any(|phrase| phrase == "海峡渡轮票价指数"), "{found:?}");
    for part in ["渡轮票价", "票价指数", "海峡渡轮", "票价", "指数", "渡轮"] {
        assert!(!found.iter().any(|phrase| phrase == part), "{part} in {found:?}");
    }
}

#[test]
fn subject_is_among_the_phrases_though_it_only_stands_in_longer_ones() {
    for subject in ["推动渡轮旅游取得新突破", "望澜海峡渡轮票价综合指数体系"] {
        let text = format!(
            "{subject}\n\n望澜市3日召开会议，研究{subject}。林舟主持会议。\n\n会议强调，要{subject}。渡口增开夜航，栈桥月底完工，\
             灯塔已经修好。"
        );
        let found = texts(&text);
        assert!(found.iter().any(|phrase| phrase.contains("渡轮")), "{subject}: {found:?}");
    }
}

#[test]
fn verb_and_noun_that_a_text_comes_back_to_are_one_name() {
    let text = "# 岚州建阅读空间\n\n岚州3日公布办法，三年建成阅读空间420处。阅读空间每周开放六天。\n\n老厂房改成阅读空间，村里的阅读空间有补助。\n\n\
        据介绍，去年阅读空间借出图书三万册，阅读空间的书一年一换。";
    let found = texts(text);
    assert!(found[..3].contains(&"阅读空间".to_owned()), "{found:?}");
    assert!(found.iter().all(|phrase| phrase != "阅读" && phrase != "空间"), "{found:?}");
}

#[test]
fn rarer_word_that_hardly_stands_alone_is_listed_with_its_other() {
    let text = "# 岚州渡轮换新\n\n岚州3日给渡轮装上谷歌助手。船长林舟说，谷歌助手会报潮位，也会提醒换班。\n\n谷歌还送来两台电脑，码头\
        值班员正在学习。谷歌助手下月进入售票厅，老人买票不用排队。谷歌表示，明年再来看望海岛居民。";
    let found = texts(text);
    assert!(found.contains(&"谷歌助手".to_owned()) && !found.contains(&"助手".to_owned()), "{found:?}");
    assert!(found.contains(&"谷歌".to_owned()), "{found:?}");
}

#[test]
fn vague_words_are_phrases_only_beside_others() {
    let text = "# 网络时代的渡轮\n\n网络时代，渡轮也要上网。林舟说，网络时代的船票不用排队，时代变了。\n\n渡轮通航。";
    let found = texts(text);
    assert!(found.contains(&"网络时代".to_owned()), "{found:?}");
    assert!(!found.contains(&"时代".to_owned()), "{found:?}");
}

#[test]
fn word_is_counted_where_it_is_no_part_of_another() {
    let text = "# 汉学在岚州\n\n汉学家林舟来到岚州。林舟研究汉学三十年，汉学家们都认识他。岚州的汉学研究刚刚起步。";
    let found = phrases(text);
    assert!(found.contains(&("汉学".to_owned(), 3)), "{found:?}");
}

#[test]
fn media_are_phrases_only_where_the_text_is_about_them() {
    let text = "据路透社8月3日报道，岚州湿地迎来白鹤。林舟告诉法新社，白鹤将停歇半月。据英国《卫报时报》，湿地还有候鸟。\
        路透社记者称，白鹤很安静。极目新闻记者也到了岚州湿地。";
    for medium in ["路透社", "法新社", "卫报时报", "极目新闻", "极目"] {
        assert!(!texts(text).iter().any(|phrase| phrase == medium), "{medium}: {:?}", texts(text));
    }
    let text = "# 路透社裁员\n\n路透社8月3日宣布裁员。路透社的员工抗议，路透社称裁员难免。";
    assert!(texts(text).iter().any(|phrase| phrase == "路透社"), "{:?}", texts(text));
}

#[test]
fn pieces_of_words_and_of_sentences_are_no_phrases() {
    let cases = [
        (
            "望澜使馆为企纾困求实效 提醒公民防范\n\n2月3日，望澜使馆提醒公民防范电话诈骗。使馆说，公民收到短信后应先核实。",
            ["企纾", "困求"],
            "使馆",
        ),
        (
            "在韩中国留学生迎新\n\n在韩中国留学生昨天聚会。今年在韩中国留学生有三万人，在韩中国企业也来招人。社团负责人林舟介绍，\
             展台前排起长队，茶艺与书法最受欢迎，志愿者忙到傍晚。港务局还开了渡轮夜航，码头灯火通明，旅客络绎不绝，商贩生意兴隆。",
            ["韩中国", "在韩中国"],
            "中国留学生",
        ),
    ];
    for (text, pieces, phrase) in cases {
        let found = texts(text);
        assert!(found.iter().any(|found| found == phrase), "{phrase} not in {found:?}");
        for piece in pieces {
            assert!(!found.iter().any(|found| found == piece), "{piece} in {found:?}");
        }
    }
}

#[test]
fn pieces_of_wrong_cuts_are_no_terms() {
    let text = "慢火车的票价十七年没有涨过价，村民坐慢火车进城。千盏渔灯照归航，村民在码头等候。\
        铁路部门说，火车运送旅客、蔬菜、水果和药品，沿线学校、医院、商店的老师、医生、店主都在火车上工作。";
    let report = analyze(text, &Options::default()).unwrap();
    let terms: Vec<&str> = report.terms.iter().map(|term| term.text.as_str()).collect();
    let phrases: Vec<&str> = report.phrases.iter().map(|phrase| phrase.text.as_str()).collect();
    assert!(terms.contains(&"票价") && !terms.contains(&"过价"), "{terms:?}");
    assert!(!terms.contains(&"渔灯照") && !phrases.contains(&"渔灯照"), "{terms:?} {phrases:?}");
}
