//! Random texts of lines as news has them.

use proptest::prelude::*;
use proptest::sample::select;

/// Lines whole and broken.
const LINES: &[&str] = &[
    "# 新渡口通车 青岩两岸相连",
    "## 优化营商环境",
    "### 一、总体要求",
    "一、总体要求",
    "（一）加强管理。推动企业完善制度。",
    "（二）加强检查。",
    "1.加强巡查。每天两次。",
    "（1）安全；",
    "第一章 总则",
    "第一条　为管好渡口，制定本办法。",
    "1.1　编制目的",
    "一",
    "附件1",
    "附件：1.渡口名录",
    "各乡镇人民政府：",
    "望澜县人民政府",
    "二〇二五年十月二十九日",
    "（此件公开发布）",
    "（2025年1月2日县政府",
    "第5次常务会议通过）",
    "目　　录",
    "■新华社记者 李颖 摄",
    "（记者 张三）",
    "新华社北京4月26日电",
    "新华社北京4月26日电题：别让桥头变码头    新华社记者 林舟",
    "新华社北京4月26日电（记者林舟）大桥通车。村民走上桥面。",
    "本报讯（记者 林舟）大桥通车。",
    "(2025年10月29日)",
    "责任编辑：王渡",
    "——青岩两岸的一天",
    "大桥今天通车。村民走上桥面。",
    "发挥优势。创新党组",
    "织设置和活动方式。",
    "“大桥通了。”林舟说，“我很高兴。”",
    "“没有合上的引号。",
    "短行",
    "【记者手记】",
    "（小标题）桥上的人",
    "原标题：大桥通车近日，两岸村民走上桥面。返回搜狐，查看更多",
    "望澜新闻记者 林舟8月1日，大桥通车。来源：望澜日报",
    "大桥夜景。新华社记者 林舟 摄",
    "😀𠮷的一天。",
    "Hello world. This is English.",
    "#",
    "＃",
    "\u{3000}\u{3000}缩进的段落。",
    "\u{FEFF}",
    "",
    "、，。）”",
    "((((",
    "””””",
    "……",
    "广告 哪个好? ×大桥通车。",
    "(十)及时回应关切。",
    "（1）安全。",
    "本报讯 大桥通车。",
    "\0",
    "图为大桥夜景",
];

/// What ends a line, or runs it into the next.
const ENDS: &[&str] = &["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u{2028}", " ", "    "];

/// Such lines in any order, with any text between them.
pub(crate) fn soup() -> impl Strategy<Value = String> {
    let line = prop_oneof![10 => select(LINES).prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    proptest::collection::vec((line, select(ENDS)), 0..30)
        .prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}
