//! Who sends the news: agencies, papers and sites, by list, or by how their names end and what follows them.

use super::date::date;
use super::dateline::{is_dated_telegram, tells};
use super::scan::Scan;
use crate::text::chars::{Letters, is_digit, is_han};

/// The names with this first character that are believed wherever a dateline may stand, the longest first.
fn agencies_in(first: char) -> &'static [&'static str] {
    match first {
        '新' => &["新华每日电讯", "新华全媒+", "新华财经", "新华日报", "新华社", "新華社", "新华网", "新京报"],
        '每' => &["每日经济新闻", "每经网", "每经"],
        '中' => &[
            "中国消费者报",
            "中央广电总台",
            "中国新闻网",
            "中央通訊社",
            "中国经济网",
            "中国青年报",
            "中国日报网",
            "中国证券报",
            "中国证券网",
            "中国发展网",
            "中国新闻社",
            "中時新聞網",
            "中新經緯",
            "中新经纬",
            "中新财经",
            "中青在线",
            "中国日报",
            "中国之声",
            "中國時報",
            "中新社",
            "中新网",
            "中央社",
            "中青网",
            "中国网",
            "中評社",
            "中通社",
        ],
        '红' => &["红网时刻新闻", "红星新闻", "红网时刻", "红网"],
        '证' => &["证券时报网", "证券时报", "证券日报"],
        '参' => &["参考消息网", "参考消息"],
        '扬' => &["扬子晚报网", "扬子晚报"],
        '三' => &["三秦都市报"],
        '深' => &["深圳特区报"],
        '北' => &["北京青年报", "北京日报", "北京商报"],
        '南' => &["南方都市报", "南方日报", "南方网", "南都"],
        '楚' => &["楚天都市报"],
        '江' => &["江南都市报", "江西日报"],
        '人' => &["人民法院报", "人民日报", "人民网"],
        '聯' => &["聯合新聞網", "聯合報"],
        '光' => &["光明日报", "光明网"],
        '央' => &["央视新闻", "央视财经", "央视网", "央广网"],
        '经' => &["经济日报"],
        '国' => &["国际在线"],
        '科' => &["科技日报"],
        '法' => &["法治日报"],
        '工' => &["工人日报", "工商時報"],
        '农' => &["农民日报"],
        '解' => &["解放军报", "解放日报"],
        '澎' => &["澎湃新闻"],
        '界' => &["界面新闻"],
        '观' => &["观察者网", "观点网"],
        '环' => &["环球时报", "环球网"],
        '极' => &["极目新闻"],
        '大' => &["大象新闻", "大皖新闻", "大众日报", "大公文匯", "大众网", "大公報"],
        '山' => &["山西晚报"],
        '羊' => &["羊城晚报"],
        '广' => &["广州日报"],
        '湖' => &["湖北日报", "湖南日报"],
        '河' => &["河南日报"],
        '四' => &["四川日报", "四川在线"],
        '浙' => &["浙江日报"],
        '辽' => &["辽宁日报"],
        '安' => &["安徽日报"],
        '福' => &["福建日报"],
        '钱' => &["钱江晚报"],
        '齐' => &["齐鲁晚报"],
        '潇' => &["潇湘晨报"],
        '成' => &["成都商报"],
        '封' => &["封面新闻"],
        '川' => &["川观新闻"],
        '上' => &["上游新闻", "上证报"],
        '九' => &["九派新闻"],
        '第' => &["第一财经"],
        '检' => &["检察日报"],
        '自' => &["自由時報"],
        '經' => &["經濟日報"],
        '蘋' => &["蘋果日報"],
        '香' => &["香港中通社", "香港文匯報", "香港電台"],
        '海' => &["海外网"],
        '财' => &["财联社"],
        '东' => &["东方网"],
        '文' => &["文汇报", "文匯報"],
        '千' => &["千龙网"],
        '华' => &["华商报"],
        '本' => &["本报", "本報", "本台", "本网", "本網", "本刊", "本社"],
        '鲁' => &["鲁网"],
        '明' => &["明報"],
        '智' => &["智通财经"],
        'I' => &["IT之家"],
        '快' => &["快科技"],
        '金' => &["金融界"],
        'D' => &["DoNews"],
        '星' => &["星島日報"],
        '東' => &["東網"],
        _ => &[],
    }
}

/// What the names of papers and sites end in, by the last character.
fn paper_endings_in(last: char) -> &'static [&'static str] {
    match last {
        '报' => &["报"],
        '報' => &["報"],
        '网' => &["网"],
        '網' => &["網"],
        '社' => &["社"],
        '台' => &["台"],
        '闻' => &["新闻"],
        '聞' => &["新聞"],
        '雲' => &["新聞雲"],
        '线' => &["在线"],
        '端' => &["客户端"],
        '刊' => &["周刊"],
        '站' => &["网站"],
        '媒' => &["融媒"],
        '道' => &["频道"],
        '布' => &["发布"],
        '察' => &["观察"],
        _ => &[],
    }
}

/// What of a name is common to papers and sites, if it ends as theirs do: 望澜日报 → 报.
pub(super) fn paper_ending(name: &str) -> Option<&'static str> {
    paper_endings_in(name.chars().next_back()?).iter().find(|ending| name.ends_with(**ending)).copied()
}

/// What no such name holds: with it, it is part of a sentence.
const NO_NAME: &[char] = &['的', '了', '从', '在', '据', '是', '记', '者', '和', '与', '通', '综'];

/// Longest name that the list lacks, in characters.
const AGENCY_CHARACTERS: usize = 8;
const PAPER_CHARACTERS: usize = 18;

/// A name on the list, with its 客户端 if the story is from there.
pub(super) fn known<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let mut ahead = *scan;
    ahead.any(agencies_in(scan.rest().chars().next()?))?;
    ahead.any(&["客户端", "APP", "App"]);
    // 望澜晚报-望澜网 is a longer name.
    if ahead.rest().opens_with(&['-', '－']) {
        return None;
    }
    let name = &scan.rest()[..ahead.offset - scan.offset];
    *scan = ahead;
    Some(name)
}

/// Whether a text begins with a name on the list.
pub(super) fn opens_text(text: &str) -> bool {
    let text = text.trim_opening(&['（', '(', '【', '据', '據']);
    text.chars().next().is_some_and(|first| agencies_in(first).iter().any(|agency| text.starts_with(agency)))
}

/// What follows the name on the list that a text begins with.
pub(super) fn after_name(text: &str) -> Option<&str> {
    let mut scan = Scan::new(text);
    known(&mut scan)?;
    Some(scan.rest())
}

/// A name that the list lacks, made sure of by what follows it.
pub(super) fn unknown<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let rest = scan.rest();
    let name = news_agency(rest).or_else(|| paper(rest)).or_else(|| account(rest)).or_else(|| before_date(rest))?;
    scan.literal(name)
}

/// Foreign agencies whose names are often printed without 社.
const BARE_AGENCIES: &[&str] = &["路透", "法新", "彭博"];

/// A few characters that end in 社, or the bare name of an agency that everybody knows, before 电: what an agency 报道
/// is told by others, who name it in their sentence.
fn news_agency(text: &str) -> Option<&str> {
    let mut letters = text.char_indices().take(AGENCY_CHARACTERS);
    let society = letters.find(|&(_, letter)| letter == '社').map(|(end, _)| &text[..end + "社".len()]);
    let name = society.or_else(|| BARE_AGENCIES.iter().find(|name| text.starts_with(**name)).copied())?;
    let rest = &text[name.len()..];
    let is_telegram = |kind: &&str| matches!(*kind, "电" | "電" | "专电" | "專電" | "讯" | "訊");
    let says_so = tells(rest).is_some_and(|kind| is_telegram(&kind)) || is_dated_telegram(rest);
    (name.chars().all(is_han) && says_so).then_some(name)
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
        let ending = paper_ending(name.trim_closing(&['）', ')', '》']));
        let is_name = ending.is_some_and(|ending| name.len() > ending.len() && name.chars().count() > 1);
        if is_name && !bracket && !name.closes_with(&['社', '台']) && tells(&text[name.len()..]).is_some() {
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
