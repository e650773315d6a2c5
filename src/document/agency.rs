//! Who sends the news: agencies, papers and sites, by list, or by how their names end and what follows them.

use super::dateline::{date, tells};
use super::scan::Scan;
use crate::text::chars::{is_digit, is_han};

/// Names that are believed wherever a dateline may stand, the longest first.
const AGENCIES: &[&str] = &[
    "新华每日电讯",
    "每日经济新闻",
    "中国消费者报",
    "中央广电总台",
    "红网时刻新闻",
    "新华全媒+",
    "中国新闻网",
    "中央通訊社",
    "中国经济网",
    "中国青年报",
    "中国日报网",
    "证券时报网",
    "参考消息网",
    "扬子晚报网",
    "三秦都市报",
    "深圳特区报",
    "北京青年报",
    "南方都市报",
    "楚天都市报",
    "江南都市报",
    "中国证券报",
    "中国证券网",
    "中国发展网",
    "人民法院报",
    "中国新闻社",
    "聯合新聞網",
    "中時新聞網",
    "新华财经",
    "中新經緯",
    "中新经纬",
    "中新财经",
    "人民日报",
    "光明日报",
    "央视新闻",
    "央视财经",
    "经济日报",
    "中青在线",
    "国际在线",
    "科技日报",
    "法治日报",
    "工人日报",
    "农民日报",
    "解放军报",
    "中国日报",
    "澎湃新闻",
    "证券时报",
    "界面新闻",
    "北京日报",
    "解放日报",
    "参考消息",
    "观察者网",
    "环球时报",
    "扬子晚报",
    "极目新闻",
    "大皖新闻",
    "山西晚报",
    "北京商报",
    "羊城晚报",
    "南方日报",
    "广州日报",
    "湖北日报",
    "河南日报",
    "四川日报",
    "浙江日报",
    "新华日报",
    "大众日报",
    "辽宁日报",
    "湖南日报",
    "江西日报",
    "安徽日报",
    "福建日报",
    "钱江晚报",
    "齐鲁晚报",
    "潇湘晨报",
    "成都商报",
    "红星新闻",
    "封面新闻",
    "川观新闻",
    "四川在线",
    "上游新闻",
    "九派新闻",
    "第一财经",
    "证券日报",
    "检察日报",
    "中国之声",
    "红网时刻",
    "自由時報",
    "中國時報",
    "經濟日報",
    "工商時報",
    "蘋果日報",
    "香港電台",
    "新华社",
    "新華社",
    "新华网",
    "中新社",
    "中新网",
    "中央社",
    "人民网",
    "光明网",
    "央视网",
    "央广网",
    "中青网",
    "中国网",
    "海外网",
    "环球网",
    "新京报",
    "大众网",
    "财联社",
    "上证报",
    "南方网",
    "东方网",
    "文汇报",
    "千龙网",
    "华商报",
    "观点网",
    "聯合報",
    "大公報",
    "文匯報",
    "中評社",
    "红网",
    "本报",
    "本報",
    "本台",
    "本网",
    "本網",
    "本刊",
    "本社",
    "鲁网",
    "明報",
];

/// What the names of papers and sites end in.
const PAPERS: &[&str] = &[
    "报",
    "報",
    "网",
    "網",
    "社",
    "台",
    "新闻",
    "新聞",
    "在线",
    "客户端",
    "周刊",
    "网站",
    "融媒",
    "频道",
    "发布",
    "观察",
];

/// What no such name holds: with it, it is part of a sentence.
const NO_NAME: &[char] = &['的', '了', '从', '在', '据', '是', '记', '者', '和', '与', '通', '综'];

/// Longest name that the list lacks, in characters.
const AGENCY_CHARACTERS: usize = 8;
const PAPER_CHARACTERS: usize = 18;

/// A name on the list, with its 客户端 if the story is from there.
pub(super) fn known<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    let name = scan.any(AGENCIES)?;
    let client = scan.any(&["客户端"]).map_or(0, str::len);
    Some(&rest[..name.len() + client])
}

/// Whether a text begins with a name on the list.
pub(super) fn opens_text(text: &str) -> bool {
    let text = text.trim_start_matches(['（', '(', '【', '据', '據']);
    AGENCIES.iter().any(|agency| text.starts_with(agency))
}

/// A name that the list lacks, made sure of by what follows it.
pub(super) fn unknown<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    let name = news_agency(rest).or_else(|| paper(rest)).or_else(|| account(rest)).or_else(|| before_date(rest))?;
    scan.literal(name)
}

/// A few characters that end in 社, before 电: what an agency 报道 is told by others, who name it in their sentence.
fn news_agency(text: &str) -> Option<&str> {
    let mut letters = text.char_indices().take(AGENCY_CHARACTERS);
    let (end, _) = letters.find(|&(_, letter)| letter == '社')?;
    let name = &text[..end + "社".len()];
    let rest = &text[name.len()..];
    let kind = tells(rest).filter(|kind| matches!(*kind, "电" | "電" | "专电" | "專電" | "讯" | "訊"));
    (name.chars().all(is_han) && kind.is_some()).then_some(name)
}

/// 荆楚网（湖北日报网）, 三秦都市报-三秦网, 1905电影网: a name that ends as papers and sites do, before 讯 or 消息.
fn paper(text: &str) -> Option<&str> {
    let mut bracket = false;
    let mut longest = None;
    for (offset, letter) in text.char_indices().take(PAPER_CHARACTERS) {
        match letter {
            '（' | '(' if !bracket && offset > 0 => bracket = true,
            '）' | ')' if bracket => bracket = false,
            '-' | '－' | '+' | '·' | '、' | '《' | '》' => {}
            _ if letter.is_alphanumeric() && !NO_NAME.contains(&letter) => {}
            _ => break,
        }
        let name = &text[..offset + letter.len_utf8()];
        let ending = PAPERS.iter().find(|ending| name.trim_end_matches(['）', ')', '》']).ends_with(**ending));
        let is_name = ending.is_some_and(|ending| name.len() > ending.len() && name.chars().count() > 1);
        if is_name && !bracket && !name.ends_with(['社', '台']) && tells(&text[name.len()..]).is_some() {
            longest = Some(name);
        }
    }
    longest
}

/// “望澜发布”: an account in quotation marks, before a date.
fn account(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('“')?;
    let end = inside.char_indices().take(2 * AGENCY_CHARACTERS).find(|&(_, letter)| letter == '”')?.0;
    let name = &text[.."“".len() + end + "”".len()];
    let mut rest = Scan::new(&text[name.len()..]);
    rest.any(&["微信公众号", "公众号", "微博", "客户端"]);
    let name = &text[..name.len() + rest.offset];
    is_dated(rest).then_some(name)
}

/// Any name right before the date: with 电 or 消息 after the date it can be nothing else.
fn before_date(text: &str) -> Option<&str> {
    let mut scan = Scan::new(text);
    let in_name = |letter: char| letter.is_alphabetic() && !is_digit(letter) || matches!(letter, '《' | '》' | '+');
    let name = scan.run(2 * AGENCY_CHARACTERS, in_name).filter(|name| !name.ends_with("时间"))?;
    is_dated(scan).then_some(name)
}

fn is_dated(mut scan: Scan<'_>) -> bool {
    scan.spaces();
    let dated = date(&mut scan).is_some_and(|date| date.contains('月'));
    scan.spaces();
    dated && scan.any(&["电", "讯", "消息"]).is_some()
}
