//! Names of organisations, events and the like, which end in a word for what they are: 南京滨湖大学, 青岛银行.

use rustc_hash::FxHashMap;

use super::{Counted, LEAST_COHESION, LEAST_PLACES, MOST_STRINGS, NAME_TAG, ORGANISATION_TAG, counted};
use crate::document::Document;
use crate::report::PartOfSpeech as P;
use crate::text::chars::{AnyWord, is_han};
use crate::words::{WordToken, WordType, Words};

/// Words that the name of an organisation ends in.
#[rustfmt::skip]
pub(crate) const ORGANISATIONS: [&str; 28] = [
    "有限公司", "公司", "集团", "大学", "学院", "中学", "小学", "研究院", "研究所", "科学院",
    "医院", "法院", "检察院", "银行", "委员会", "办公室", "管理局", "协会", "学会", "联合会",
    "基金会", "博物馆", "图书馆", "出版社", "公安局", "报社", "交易所", "事务所",
];

/// Words that names of events, of offices and of places that many know end in.
#[rustfmt::skip]
const OTHER_NAMES: [&str; 46] = [
    "公开赛", "锦标赛", "联赛", "邀请赛", "大奖赛", "挑战赛", "运动会", "论坛", "博览会", "交易会", "交流会", "电影节",
    "艺术节", "音乐节", "文化节", "旅游节", "书展", "车展", "支队", "大队", "中心", "超市", "公园", "机场",
    "大会", "峰会", "总社", "合作社", "服务站", "开发区", "保护区", "示范区", "产业园", "体育馆", "纪念馆", "博物院", "大桥", "水库",
    "社区", "街道", "派出所", "幼儿园", "景区", "度假区", "火车站", "实验室",
];

/// Those that a place makes a name of only where the text has hardly another one.
const COMMON: [&str; 14] =
    ["公司", "集团", "学院", "中学", "小学", "医院", "银行", "协会", "委员会", "支队", "大队", "中心", "超市", "公园"];

/// Beginnings of words that jieba joins with a name after them: 现为, 曾任.
const BEFORE_NAMES: &[char] =
    &['现', '曾', '原', '任', '拟', '位', '名', '系', '由', '某', '该', '在', '与', '和', '经', '被', '向', '据'];

/// Nouns that stand beside a name and are no part of it.
const BESIDE_NAMES: [&str; 9] = ["被告", "原告", "我校", "学校", "单位", "公司", "企业", "记者", "学生"];

/// Most words, and characters, of an organisation's name.
const MOST_WORDS: usize = 6;
const MOST_NAME_CHARACTERS: usize = 16;

/// Names of organisations, events and the like that stand in the text more than once, nearly always as the same words,
/// with their tags. What stands before such a name may look like a part of it (学生|广西外国语学院), so each of its endings
/// is counted.
pub(super) fn named(document: &Document<'_>, words: &Words) -> Vec<(String, &'static str)> {
    let is_ending = |word: &WordType| ORGANISATIONS.iter().chain(&OTHER_NAMES).any(|ending| word.text == *ending);
    let ends: Vec<bool> = words.types.iter().map(is_ending).collect();
    let can_be_part: Vec<bool> = words.types.iter().map(is_part_of_name).collect();
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    // How often each type that can end a name stands, and the names that a place alone makes with a common one.
    let mut places_of_end = vec![0; words.types.len()];
    let mut of_place: Vec<(String, u32)> = Vec::new();
    for tokens in &words.runs {
        let tokens = &words.tokens[tokens.clone()];
        for (last, _) in tokens.iter().enumerate().filter(|(_, token)| ends[token.id as usize]) {
            let end = tokens[last].id;
            places_of_end[end as usize] += 1;
            let is_part = |token: &&WordToken| can_be_part[token.id as usize] && token.id != end;
            let parts = tokens[..last].iter().rev().take_while(is_part).take(MOST_WORDS).count();
            for first in last - parts..last {
                let name: Vec<&WordType> = tokens[first..=last].iter().map(|&token| words.type_of(token)).collect();
                if is_name(&name) && counts.len() < 4 * MOST_STRINGS {
                    let text: String = name.iter().map(|word| word.text.as_str()).collect();
                    if is_common(&name) && !counts.contains_key(&text) {
                        of_place.push((text.clone(), end));
                    }
                    *counts.entry(text).or_default() += 1;
                }
            }
        }
    }
    let counted = counted(document.text, counts);
    // A date before a name can take its first character: 31日亦辰|集团.
    let is_whole = |name: &&Counted| {
        let is_certain = of_place.iter().find(|(text, _)| *text == name.text).is_none_or(|&(_, end)| {
            let places = f64::from(places_of_end[end as usize]);
            name.count >= LEAST_PLACES && name.count as f64 >= LEAST_COHESION * places
        });
        name.count > 1 && is_certain && 4 * name.count >= 3 * name.places
    };
    let whole: Vec<&Counted> = counted.iter().filter(is_whole).collect();
    // Of a name and its ending that stands as often the name is the whole; one that also stands alone is the name.
    let is_best = |name: &&&Counted| {
        whole.iter().all(|other| {
            let (longer, shorter) = (other.text.ends_with(&name.text), name.text.ends_with(&other.text));
            other.text == name.text || !(longer && other.count >= name.count || shorter && other.count > name.count)
        })
    };
    let tag = |name: &str| {
        if name.ends_with_any(&ORGANISATIONS) { ORGANISATION_TAG } else { NAME_TAG }
    };
    whole.iter().filter(is_best).map(|name| (name.text.clone(), tag(&name.text))).collect()
}

/// Whether words that end in one for what they name (大学, 公开赛) name a certain one.
fn is_name(words: &[&WordType]) -> bool {
    let characters: usize = words.iter().map(|word| word.length).sum();
    let names = |part: &&WordType| {
        matches!(part.part_of_speech(), Some(P::Place | P::Name | P::Organisation | P::Other | P::Person))
    };
    let is_certain = match words {
        [] | [_] => false,
        // Firms are named for common things: 蚂蚁集团.
        [_, end] if end.text == "集团" => true,
        [parts @ .., _] => parts.iter().any(names),
    };
    is_certain && words.len() <= MOST_WORDS && characters <= MOST_NAME_CHARACTERS
}

/// Whether a place and what it has several of make the name: 青海|银行.
fn is_common(name: &[&WordType]) -> bool {
    matches!(name, [place, end] if place.part_of_speech() == Some(P::Place) && COMMON.contains(&end.text.as_str()))
}

fn is_part_of_name(word: &WordType) -> bool {
    // Of dictionary words with a person's tag some are places and firms: 博鳌.
    let is_noun = match word.part_of_speech() {
        Some(P::Noun | P::Place | P::Name | P::Organisation | P::Other) => true,
        Some(P::Person) => word.is_listed,
        _ => false,
    };
    let is_loose = !word.is_listed && word.text.starts_with(BEFORE_NAMES) || BESIDE_NAMES.contains(&word.text.as_str());
    is_noun && !is_loose && word.length > 1 && !word.is_stop_word && word.text.chars().all(is_han)
}
