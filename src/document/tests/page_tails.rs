//! What a page puts after a text and between its sentences: NEWS-STRUCTURE, “boilerplate tails” and “caption, credit”.

use super::*;

const BODY: &str = "大桥3日建成通车。村民走上桥面，连声称赞。";

#[test]
fn credits_after_the_last_sentence_are_no_text() {
    for tail in [
        "（望澜网 林舟）",
        "（望澜社 林舟）",
        "（转自：望澜发布）",
        "（来源：望澜新闻）",
        "(望澜县纪委监委)",
        "（一审：林舟 二审：周澄 三审：何砚）",
        "（文中人名均为化名）",
        "每日望澜新闻",
        "文/林舟图/周澄",
        "供稿：望澜县教育局",
        "来源 | 望澜晚报 撰文 | 林舟",
        "监制丨林舟制片人丨周澄编导丨何砚 王渡 许望 沈山摄像丨望澜广播电视台 岚州广播电视台制作丨郭青 毛青 周豪资料丨林大 许小 何山 沈川 王海 周江 林河 何湖 许洋 沈溪 郭泉 毛源 林涛 许波",
        "責任編輯：林舟",
        "更多望瀾新聞網報導",
        "圖／望瀾社提供",
        "记者：林舟 编辑：周澄",
    ] {
        let document = paragraphs(&Document::read(&format!("# 题\n\n{BODY}{tail}")));
        assert_eq!(document, [BODY], "{tail}");
        let below = paragraphs(&Document::read(&format!("# 题\n\n{BODY}\n\n{tail}")));
        assert!(below == [BODY] || !tail.contains(['：', '|', '丨', '／', '（']), "{tail}: {below:?}");
    }
}

#[test]
fn source_after_text_without_marks_is_no_text() {
    let open = "村民从此不必绕路也不必等船孩子上学老人看病都近了两岸的集市也热闹起来大家都盼着秋天再办一场庙会";
    for (tail, kept) in
        [("来源：望澜发布", ""), ("素材来源：望澜渡口管理所", ""), ("资金来源：财政拨款", "资金来源：财政拨款")]
    {
        let text = format!("# 题\n\n{BODY}{open}{tail}");
        assert_eq!(paragraphs(&Document::read(&text)), [format!("{BODY}{open}{kept}")], "{tail}");
    }
}

#[test]
fn brackets_that_are_the_text_s_own_stay() {
    for own in ["（县教育局、县财政局负责）", "（县交通局牵头，县水利局配合）"] {
        let document = paragraphs(&Document::read(&format!("# 题\n\n{BODY}{own}")));
        assert!(document.concat().ends_with(own), "{own}: {document:?}");
    }
}

#[test]
fn caption_and_credit_run_into_a_paragraph_are_no_text() {
    for credit in [
        "新华社记者 林舟 摄",
        "林舟/摄",
        "林舟摄",
        "望澜县体育局供图",
        "望澜县体育局 供图",
        "望澜影像 图",
        "本文图片 望澜影像 资料图",
        "资料图片",
    ] {
        let text = format!("# 题\n\n{BODY}7月26日，两岸村民在桥上合影。{credit}县长表示，大桥来之不易。");
        let document = Document::read(&text);
        assert_eq!(paragraphs(&document), [BODY, "县长表示，大桥来之不易。"], "{credit}");
        let head = &document.articles[0].head;
        assert_eq!(head.credits[0].text, credit);
        assert_eq!(texts(&head.notes), ["7月26日，两岸村民在桥上合影。"], "{credit}");
    }
    for caption in [
        "发放宣传资料（周澄 供图）",
        "大桥夜景（资料图片）",
        "大桥夜景（图源：望澜社）",
        "村民走上大桥。新华社发（林舟摄）",
        "通车仪式现场（望澜网记者 林舟 摄）",
        "桥上的村民 望澜影像 图",
        "县长周澄  望澜新闻记者 林舟 摄",
    ] {
        let text = format!("# 题\n\n{BODY}{caption}县长表示，大桥来之不易。");
        let document = Document::read(&text);
        assert_eq!(paragraphs(&document), [BODY, "县长表示，大桥来之不易。"], "{caption}");
        assert_eq!(document.articles[0].head.credits.len(), 1);
    }
    // What a text says of photographers is its own.
    for own in [
        "照片是林舟摄的。",
        "他的《大桥》（林舟摄）展出。",
        "村民拿着照片，指着大桥（何砚供图）说起往事。",
        "他说这是林舟摄下的第一张照片。",
        "桥边立着一块牌子。如图 标志已经褪色。",
        "资料图源自县志。",
    ] {
        let text = format!("# 题\n\n{BODY}{own}县长表示，大桥来之不易。");
        assert_eq!(paragraphs(&Document::read(&text)).concat(), format!("{BODY}{own}县长表示，大桥来之不易。"));
    }
}

#[test]
fn picture_that_opens_a_text_is_no_lead() {
    let cases = [
        ("青岩江上，村民走上大桥。望澜影像 图7月4日，", "7月4日，", "青岩江上，村民走上大桥。"),
        ("青岩县县长周澄  望澜新闻记者 林舟 摄7月4日，", "7月4日，", "青岩县县长周澄"),
        ("青岩江上的通车现场。林舟摄望澜网岚州7月4日电 (林舟)", "", "青岩江上的通车现场。"),
        ("青岩县长周澄（资料图）据望澜社报道，", "据望澜社报道，", "青岩县长周澄"),
    ];
    for (opening, kept, caption) in cases {
        let text = format!("{opening}{BODY}");
        let document = Document::read(&text);
        let head = &document.articles[0].head;
        assert_eq!(paragraphs(&document), [format!("{kept}{BODY}")], "{opening}");
        assert_eq!(texts(&head.notes), [caption], "{opening}");
        assert_eq!(head.credits.len(), 1, "{opening}");
    }
    // A page may part the credit from its caption, and then only the credit is known.
    let lead = BODY.repeat(2);
    let text = format!("{lead}    望澜影像 图{lead}");
    assert_eq!(paragraphs(&Document::read(&text)), [lead.as_str(), &lead]);
}
