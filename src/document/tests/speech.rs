//! Quotations and their speakers: NEWS-STRUCTURE, “quotations” and “summary sentences”.

use super::*;

/// A paragraph, and for each of its sentences how it is said and by whom.
type Case<'a> = (&'a str, &'static [(Option<Speech>, Option<&'static str>)]);

const QUOTED: Option<Speech> = Some(Speech::Quoted);
const REPORTED: Option<Speech> = Some(Speech::Reported);

fn said(document: &Document<'_>) -> Vec<(Option<Speech>, Option<String>)> {
    document.sentences.iter().map(|sentence| (sentence.speech, sentence.speaker.clone())).collect()
}

fn check(cases: &[Case<'_>]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        // A title above makes a paragraph of every line.
        let text = format!("# 新渡口\n\n开头。\n\n{text}");
        let document = Document::read(&text);
        let found = said(&document);
        let found: Vec<_> = found[1..].iter().map(|(speech, speaker)| (*speech, speaker.as_deref())).collect();
        if found != *expected {
            wrong.push(format!("{text}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn quotation_has_its_speaker_after_it() {
    check(&[
        ("“我们盼这座桥盼了十年。”村民林舟说。", &[(QUOTED, Some("村民林舟"))]),
        ("“桥通了，日子就活了。”望澜县交通局局长周澄告诉记者。", &[(QUOTED, Some("望澜县交通局局长周澄"))]),
        ("“水位已经退到警戒线以下。”防汛办主任何砚介绍说，值守人员仍在岗。", &[(QUOTED, Some("防汛办主任何砚"))]),
        ("“这是最难的一段。”总工程师王渡坦言。", &[(QUOTED, Some("总工程师王渡"))]),
        ("“没有他们就没有今天的渡口。”老船工沈青山回忆道。", &[(QUOTED, Some("老船工沈青山"))]),
        ("“价格会在秋后回落。”岚州大学经济学院教授许望认为。", &[(QUOTED, Some("岚州大学经济学院教授许望"))]),
        ("“太方便了!再也不用绕路了!”在渡口服务中心,刚办完手续的船员林舟由衷赞叹。", &[(QUOTED, Some("船员林舟"))]),
        (
            "“欢迎各国朋友来走一走。”岚州市政府新闻发言人、外事办公室主任郭青透露，首批展品已经启运。",
            &[(QUOTED, Some("岚州市政府新闻发言人、外事办公室主任郭青"))],
        ),
        ("“好！”林舟高兴地说。", &[(QUOTED, Some("林舟"))]),
        ("“好！”林舟下了船，惊魂未定地说。", &[(QUOTED, None), (None, None)]),
        ("“好！”望澜交通局透露称。", &[(QUOTED, Some("望澜交通局"))]),
        ("“我会一直守在这里。”林舟告诉望澜日报记者。", &[(QUOTED, Some("林舟"))]),
        ("「橋通了，我們回家只要十分鐘。」村長林舟說。", &[(QUOTED, Some("村長林舟"))]),
        ("“孩子上学近了。”来自青岩村的村民周澄笑着说。", &[(QUOTED, Some("村民周澄"))]),
    ]);
}

#[test]
fn quotation_has_its_speaker_before_it() {
    check(&[
        ("村民林舟说：“大桥通了，我们过河方便多了。”", &[(QUOTED, Some("村民林舟"))]),
        ("对此，交通局局长周澄回应：“我们会在月底前公布方案。”", &[(QUOTED, Some("交通局局长周澄"))]),
        ("何砚直言：“钱要花在刀刃上。”", &[(QUOTED, Some("何砚"))]),
        ("林舟在日记中写道：“今天的江面没有雾。”", &[(QUOTED, Some("林舟"))]),
        ("谈到今后的打算，林舟说，“先把书读完。”", &[(QUOTED, Some("林舟"))]),
        ("望澜县气象台3日提醒：“未来三天有大到暴雨，请注意防范。”", &[(QUOTED, Some("望澜县气象台"))]),
        ("岚州大学发布声明说：“招生计划没有变化。”", &[(QUOTED, Some("岚州大学"))]),
        ("外交部发言人毛青5日在例行记者会上说：“我们对此表示关切。”", &[(QUOTED, Some("外交部发言人毛青"))]),
        ("周澄在接受记者采访时表示：“这不是终点。”", &[(QUOTED, Some("周澄"))]),
        ("林舟十分激动地说：“我等到了这一天！”", &[(QUOTED, Some("林舟"))]),
        ("而船长何砚则强调：“安全没有小事。”", &[(QUOTED, Some("船长何砚"))]),
        ("不少村民感慨：“路通了，心也近了。”", &[(QUOTED, Some("不少村民"))]),
        ("岚州大桥公司本周宣布：“大桥3日通车。”", &[(QUOTED, Some("岚州大桥公司"))]),
    ]);
}

#[test]
fn speaker_is_found_by_traditional_verbs() {
    for verb in ["表示", "說", "指出", "強調", "稱", "坦言", "認為", "介紹", "解釋說", "呼籲", "建議", "批評", "宣佈"]
    {
        check(&[
            (&format!("村長林舟{verb}，「橋通了，我們回家只要十分鐘。」"), &[(QUOTED, Some("村長林舟"))]),
            (&format!("村長林舟{verb}，大橋下月通車。"), &[(REPORTED, Some("村長林舟"))]),
        ]);
    }
    check(&[
        ("「橋通了。」村民林舟告訴記者，「我很高興。」", &[(QUOTED, Some("村民林舟"))]),
        ("據說，大橋下月通車。", &[(None, None)]),
        ("這本小說，他讀了三遍。", &[(None, None)]),
    ]);
}

#[test]
fn quotation_has_its_speaker_between_its_parts() {
    check(&[
        ("“大桥通了。”林舟说，“我很高兴。”", &[(QUOTED, Some("林舟"))]),
        (
            "“活动让青年感受到文化的博大精深。”岚州青年会监事长周豪说，“我们将把它带回望澜。”",
            &[(QUOTED, Some("岚州青年会监事长周豪"))],
        ),
        ("“第一步是修路，”王渡解释，“第二步才是种树。”", &[(QUOTED, Some("王渡"))]),
        ("“我不同意，”他顿了顿，林舟说，“但我尊重大家的决定。”", &[(QUOTED, Some("林舟"))]),
        ("“这里过去是滩涂，”何砚指着窗外说，“现在是湿地公园。”", &[(QUOTED, Some("何砚"))]),
    ]);
}

#[test]
fn nested_and_long_quotations_have_one_speaker() {
    check(&[
        ("“老师常说‘一寸光阴一寸金’，我到今天才懂。”林舟说。", &[(QUOTED, Some("林舟"))]),
        (
            "“我国已由‘跟跑者’跃升为‘并跑者’乃至‘领跑者’。”学院院长马青说，下一步要继续。",
            &[(QUOTED, Some("学院院长马青"))],
        ),
        ("林舟说：“桥通了。路也通了。我们都很高兴。”", &[(QUOTED, Some("林舟"))]),
        (
            "「他說『明天見』，就再也沒有回來。」老船工沈山回憶。村民點頭。",
            &[(QUOTED, Some("老船工沈山")), (None, None)],
        ),
    ]);
}

#[test]
fn quotation_of_several_paragraphs_has_the_speaker_of_the_first() {
    let text = "# 题\n\n老船工林舟说：“我十六岁上船。那时没有桥。\n\n“后来有了轮渡，一天两班。\n\n“现在桥通了，轮渡也退役了。”\n\n江风吹过。";
    let document = Document::read(text);
    let expected = [
        (QUOTED, Some("老船工林舟".to_owned())),
        (QUOTED, Some("老船工林舟".to_owned())),
        (QUOTED, Some("老船工林舟".to_owned())),
        (QUOTED, Some("老船工林舟".to_owned())),
        (None, None),
    ];
    assert_eq!(said(&document), expected);
}

#[test]
fn pronoun_speaks_for_whoever_was_named_before() {
    check(&[
        ("村民林舟说，桥通了。他说：“以后不用等船了。”", &[(REPORTED, Some("村民林舟")), (QUOTED, Some("村民林舟"))]),
        ("局长周澄表示，工程已经验收。“下个月就能通车。”", &[(REPORTED, Some("局长周澄")), (QUOTED, Some("局长周澄"))]),
        ("“第一次坐地铁。”林舟说。她告诉记者，全家都来了。", &[(QUOTED, Some("林舟")), (REPORTED, Some("林舟"))]),
        ("“谁也不知道他是谁。”", &[(QUOTED, None)]),
        ("他说：“以后不用等船了。”", &[(QUOTED, None)]),
    ]);
}

#[test]
fn reported_speech_opens_with_its_speaker() {
    check(&[
        ("市慈善会相关负责人表示,“善益同行”关爱之家的建立,旨在关爱义工。", &[(REPORTED, Some("市慈善会相关负责人"))]),
        ("专家介绍，在专利领域，我国坚持“发明人必须是自然人”的基本立场。", &[(REPORTED, Some("专家"))]),
        ("王渡指出，长期以来，两岸往来密切。", &[(REPORTED, Some("王渡"))]),
        ("3日下午，望澜县县长周澄说，抢修已经完成。", &[(REPORTED, Some("望澜县县长周澄"))]),
        ("公报说，双方将继续合作。", &[(REPORTED, Some("公报"))]),
        ("对此，国家统计局岚州调查队认为，物价总体平稳。", &[(REPORTED, Some("国家统计局岚州调查队"))]),
        ("岚州航空公司称，航班已恢复正常。", &[(REPORTED, Some("岚州航空公司"))]),
        ("林舟透露，新书将在秋天出版。", &[(REPORTED, Some("林舟"))]),
    ]);
}

#[test]
fn reported_speech_goes_on_in_sentences_that_demand_or_speak_of_us() {
    const LIN: (Option<Speech>, Option<&str>) = (REPORTED, Some("林舟"));
    check(&[
        ("林舟指出，大桥年底通车。要保证质量。我们不怕困难。", &[LIN, LIN, LIN]),
        ("林舟指出，大桥年底通车。双方要加强合作。", &[LIN, LIN]),
        ("林舟介绍，大桥年底通车。大桥于前年开工。要求十分严格。", &[LIN, (None, None), (None, None)]),
        ("大桥年底通车。我们都在等待。", &[(None, None), (None, None)]),
        (
            "林舟指出，大桥年底通车。周澄表示，渡轮停航。要安置好船员。",
            &[LIN, (REPORTED, Some("周澄")), (REPORTED, Some("周澄"))],
        ),
        ("报道称，大桥年底通车。", &[(None, None)]),
        ("尽管工期没有透露，大桥已经动工。", &[(None, None)]),
        ("望澜警方接报警称，桥上有人落水。", &[(None, None)]),
    ]);
}

#[test]
fn speaker_is_named_without_what_he_does_and_when() {
    for (opening, speaker) in [
        ("望澜县气象台日前发布报告称", "望澜县气象台"),
        ("望澜县新闻发布会主持人林舟称", "望澜县新闻发布会主持人林舟"),
        ("县长林舟发表电视讲话宣布", "县长林舟"),
        ("望澜警方接到市民报警称", "市民"),
        ("前来参加活动的市民林舟说", "市民林舟"),
        ("县长林舟参加分组审议时强调", "县长林舟"),
        ("104公司经理林舟24日指出", "104公司经理林舟"),
        ("2023年科考队队长林舟9月24日指出", "2023年科考队队长林舟"),
        ("县长林舟同一天表示", "县长林舟"),
        ("县人民政府今天（2月2日）宣布", "县人民政府"),
        ("岚州航空（公司）总裁林舟称", "岚州航空（公司）总裁林舟"),
        ("县长林舟上周三表示", "县长林舟"),
        ("县长林舟客观地说", "县长林舟"),
        ("交通局已表示", "交通局"),
        ("市长林舟会见旅客时说", "市长林舟"),
        ("市长林舟受访时称", "市长林舟"),
        ("市长林舟上午考察望澜渡口时说", "市长林舟"),
        ("市長林舟上午視察望瀾渡口時說", "市長林舟"),
        ("望澜考察队队长林舟说", "望澜考察队队长林舟"),
        ("望澜市交通局同日宣布", "望澜市交通局"),
        ("市长林舟与省长周澄会谈时说", "市长林舟"),
        ("市长林舟近日对渡口工作作出指示强调", "市长林舟"),
        ("市法院经审理后认为", "市法院"),
        ("青岩国防部报告称", "青岩国防部"),
        ("望澜研究报告指出", "望澜研究报告"),
        ("青岩通讯社报道称", "青岩通讯社"),
        ("居民们纷纷表示", "居民们"),
        ("渡轮（图自望澜网）船长林舟说", "船长林舟"),
        ("望澜网）船长林舟说", "船长林舟"),
        ("渡轮公司（青岩）说", "渡轮公司（青岩）"),
    ] {
        let text = format!("# 新渡口\n\n开头。\n\n{opening}，大桥下月通车。");
        assert_eq!(Document::read(&text).sentences[1].speaker.as_deref(), Some(speaker), "{opening}");
    }
}

#[test]
fn terms_in_quotation_marks_are_no_speech() {
    check(&[
        ("客观地说，大桥连着两岸。", &[(None, None)]),
        ("特别指出，大桥连着两岸。", &[(None, None)]),
        ("目前分析认为，大桥安全。", &[(None, None)]),
        ("对男子说，大桥下月通车。", &[(None, None)]),
        ("《望澜日报》援引县长林舟的话称，大桥下月通车。", &[(None, None)]),
        ("专家们收到的意见和建议，大多得到采纳。", &[(None, None)]),
        ("大桥得到了高度评价，游客不断。", &[(None, None)]),
        ("“十四五”时期,大桥建成。", &[(None, None)]),
        ("打通从实验室到生产线的“最后一公里”。", &[(None, None)]),
        ("“高效办成一件事”改革落地，企业少跑腿。", &[(None, None)]),
        ("企业和群众“进一扇门,办所有事”成为常态。", &[(None, None)]),
        ("会议提出了“三步走”的建议。", &[(None, None)]),
        ("“一脉承华夏 岚望共青春”青年交流活动在岚州举行。", &[(None, None)]),
        ("据介绍，大桥全长两公里。", &[(None, None)]),
        ("对企业来说，渠道畅通，成本就低。", &[(None, None)]),
        ("概括地说，大桥连着两岸。", &[(None, None)]),
        ("不得不说，大桥连着两岸。", &[(None, None)]),
        ("代表们提出建议，会议予以采纳。", &[(None, None)]),
    ]);
}

#[test]
fn sentence_knows_whether_it_points_back() {
    let cases = [
        ("此外，两岸还通了公交。", true),
        ("对此，村民表示欢迎。", true),
        ("这是第一座桥。", true),
        ("他们都来了。", true),
        ("其中，青年占一半。", true),
        ("大桥全长两公里。", false),
        ("村民走上桥面。", false),
    ];
    for (text, expected) in cases {
        assert_eq!(Document::read(text).sentences[0].refers_back, expected, "{text}");
    }
}

/// The newspaper page the product is shown with is no part of the repository; where it is absent there is nothing to
/// check.
#[test]
fn quotations_of_the_newspaper_page_have_their_speakers() {
    let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Some(file) = std::fs::read_dir(seeds).ok().and_then(|mut files| files.next()?.ok()) else {
        println!("skipped: the newspaper page is not there");
        return;
    };
    let text = std::fs::read_to_string(file.path()).unwrap();
    let document = Document::read(&text);
    let speakers = document.sentences.iter().filter_map(|sentence| Some((sentence.speech?, sentence.speaker.clone()?)));
    let speakers: Vec<_> = speakers.collect();
    let speakers: Vec<_> = speakers.iter().map(|(speech, speaker)| (*speech, speaker.as_str())).collect();
    assert_eq!(
        speakers,
        [
            (Speech::Quoted, "中国科学院大学知识产权学院院长马一德"),
            (Speech::Quoted, "国家知识产权局新闻发言人、知识产权保护司司长郭莹"),
            (Speech::Quoted, "国家知识产权局副局长芮文彪"),
            (Speech::Quoted, "芮文彪"),
            (Speech::Reported, "专家"),
            (Speech::Quoted, "芮文彪"),
            (Speech::Quoted, "中华全国青年联合会常委、澳门中华青年协会监事长周永豪"),
            (Speech::Reported, "市慈善总会相关负责人"),
            (Speech::Quoted, "锐玺建筑工程有限公司办事员孔瑞"),
        ]
    );
}

#[test]
fn paragraph_that_opens_with_its_speaker_is_all_his_in_talks() {
    check(&[
        (
            "林舟表示，青岩与望澜是友好城市。两城交往日益密切。会见前，林舟参观了渡口。周澄等参加。",
            &[(REPORTED, Some("林舟")), (REPORTED, Some("林舟")), (None, None), (None, None)],
        ),
        (
            "周澄总书记指出，渡口是民生工程。今年以来，青岩新开三条航线。",
            &[(REPORTED, Some("周澄总书记")), (None, None)],
        ),
        ("林舟说，青岩与望澜是友好城市。两城交往日益密切。", &[(REPORTED, Some("林舟")), (None, None)]),
        ("林舟表示，青岩与望澜是友好城市。林舟下午参观了渡口。", &[(REPORTED, Some("林舟")), (None, None)]),
    ]);
}
