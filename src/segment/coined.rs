//! Words that a text teaches by repeating them: strings that hang together and are free on both sides, which jieba cuts
//! to pieces (new-word discovery by cohesion and branching entropy, Jin and Tanaka-Ishii 2006, within one text),
//! organisations, whose names end in a word for what they are, what the text puts in marks again and again, and words
//! that it never has apart.

mod inseparable;
mod latin;
mod quoted;

use rustc_hash::FxHashMap;

use super::names::{NEVER_IN_NAMES, is_syllable};
use crate::document::Document;
use crate::options::UserWord;
use crate::order;
use crate::report::PartOfSpeech as P;
use crate::text::chars::{is_han, is_han_numeral};
use crate::words::{PLACE_ENDINGS, WordClass, WordToken, WordType, Words};
use inseparable::inseparable;
use latin::latin;
use quoted::quoted;

/// Characters of a word that is looked for.
const SHORTEST: usize = 2;
const LONGEST: usize = 5;

/// Places that make a string a word.
const LEAST_PLACES: usize = 3;

/// Share of the places of its rarer part that a word has wherever it is parted.
const LEAST_COHESION: f64 = 0.6;

/// Least branching entropy on either side, in nats; two neighbours, one twice as often as the other, give 0.64.
const LEAST_FREEDOM: f64 = 0.6;

/// Most characters between known words that are looked through; a text of nothing else is no Chinese.
const MOST_CHARACTERS: usize = 20_000;

/// Characters that tell where or when, or join: they stand after a word (滑槽内, 跳转至) more often than at its end.
const ENDS_OF_NONE: &[char] = &[
    '内', '外', '上', '下', '中', '里', '前', '后', '时', '间', '至', '到', '于', '为', '兼', '等', '以', '并', '及',
    '称', '说', '指', '答',
];

/// Most strings that are looked for, each through the whole text, and bytes that are looked through for them all: a long
/// text is many texts, and none of them teaches the others much.
const MOST_STRINGS: usize = 64;
const MOST_SEARCHED: usize = 32 << 20;

fn most_strings(text: &str) -> usize {
    MOST_STRINGS.min(MOST_SEARCHED / text.len().max(1))
}

/// jieba's tags of other names and of organisations.
const NAME_TAG: &str = "nz";
const ORGANISATION_TAG: &str = "nt";

/// The words that the text teaches by its repetitions, given how it was cut without them.
pub(crate) fn coined(document: &Document<'_>, words: &Words) -> Vec<UserWord> {
    let word = |tag: &str| {
        let tag = tag.to_owned();
        move |word| UserWord { word, frequency: None, tag: Some(tag.clone()) }
    };
    let mut coined: Vec<UserWord> =
        repeated(document.text, &stretches(document, words)).into_iter().map(word(NAME_TAG)).collect();
    coined.extend(named(document, words).into_iter().map(|(name, tag)| word(tag)(name)));
    coined.extend(latin(document, words).into_iter().map(word(NAME_TAG)));
    coined.extend(quoted(document, words).into_iter().map(word(NAME_TAG)));
    coined.extend(inseparable(document, words).into_iter().map(|(pair, tag)| word(tag)(pair)));
    coined
}

/// Whether jieba did not know the word, or was left with one character.
fn is_unsure(word: &WordType) -> bool {
    let named = matches!(word.class, WordClass::Content(_)) && !word.is_stop_word;
    // A stop word or a particle may be a syllable (阿|斯巴甜), and end the name of a place (黎平|县).
    let syllable =
        word.length == 1 && word.text.contains(|letter| is_syllable(letter) || PLACE_ENDINGS.contains(&letter));
    // jieba may know a part of a name as one: 李显|扬, 李斯特|菌.
    let part = word.length <= 3 && word.part_of_speech() == Some(P::Person);
    let is_known = word.is_listed || word.class == WordClass::Break;
    (syllable || !is_known || named && (word.length == 1 || part)) && word.text.chars().all(is_han)
}

/// Unsure words in a row.
struct Stretch {
    text: String,
    /// One word that jieba did not know.
    is_word: bool,
}

/// The stretches of a document, of more than one piece or unknown.
fn stretches(document: &Document<'_>, words: &Words) -> Vec<Stretch> {
    let unsure: Vec<bool> = words.types.iter().map(is_unsure).collect();
    let mut stretches = Vec::new();
    let mut characters = 0;
    for (run, tokens) in document.runs.iter().zip(&words.runs) {
        let tokens = &words.tokens[tokens.clone()];
        let mut text = None;
        for row in tokens.chunk_by(|a, b| unsure[a.id as usize] && unsure[b.id as usize]) {
            let (first, last) = match row {
                [first, .., last] => (first, last),
                [word] if unsure[word.id as usize] && !words.type_of(*word).is_listed => (word, word),
                _ => continue,
            };
            let text = text.get_or_insert_with(|| run.run.text(document.text));
            let stretch = &text[first.within.start..last.within.end];
            characters += stretch.chars().count();
            if characters > MOST_CHARACTERS {
                return stretches;
            }
            stretches.push(Stretch { text: stretch.to_owned(), is_word: row.len() == 1 });
        }
    }
    stretches
}

/// The strings within `stretches` that are words of the text.
fn repeated(text: &str, stretches: &[Stretch]) -> Vec<String> {
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    let mut cut_right: FxHashMap<&str, usize> = FxHashMap::default();
    for Stretch { text: stretch, is_word } in stretches {
        if *is_word {
            // No part of a word is one.
            *cut_right.entry(stretch).or_default() += 1;
            *counts.entry(stretch).or_default() += 1;
            continue;
        }
        let bounds: Vec<usize> = stretch.char_indices().map(|(offset, _)| offset).chain([stretch.len()]).collect();
        for (place, &start) in bounds.iter().enumerate() {
            for &end in bounds[place..].iter().take(LONGEST + 1).skip(SHORTEST) {
                *counts.entry(&stretch[start..end]).or_default() += 1;
            }
        }
    }
    let never = |letter: char| is_han_numeral(letter) || NEVER_IN_NAMES.contains(letter);
    let may_be_word = |string: &str| !string.contains(never) && !string.ends_with(ENDS_OF_NONE);
    let is_whole = |string: &str, count: usize| cut_right.get(string) == Some(&count);
    let mut strings: Vec<(&str, usize)> = counts
        .into_iter()
        .filter(|&(string, count)| count >= LEAST_PLACES && may_be_word(string) && !is_whole(string, count))
        .collect();
    // Longest first: a part of a word is none beside it.
    order::sort_by(&mut strings, |a, b| (b.0.len(), b.1, a.0).cmp(&(a.0.len(), a.1, b.0)));
    strings.truncate(most_strings(text));
    let parts = strings.iter().flat_map(|(string, _)| parts(string).flat_map(|(head, tail)| [head, tail]));
    let everywhere = occurrences(text, strings.iter().map(|&(string, _)| string).chain(parts));
    let mut found: Vec<String> = Vec::new();
    for (string, count) in strings {
        let overlaps = found.iter().any(|word| word.contains(string));
        // Where it also stands within known words, it is no word everywhere.
        if !overlaps && everywhere[string] == count && hangs_together(string, &everywhere) && is_free(text, string) {
            found.push(string.to_owned());
        }
    }
    found
}

/// What a string is made of, wherever it is parted.
fn parts(string: &str) -> impl Iterator<Item = (&str, &str)> {
    string.char_indices().skip(1).map(|(middle, _)| string.split_at(middle))
}

/// How often each of `strings` stands in `text`, in one pass: there are many, and the text may be long.
fn occurrences<'s>(text: &str, strings: impl Iterator<Item = &'s str>) -> FxHashMap<&'s str, usize> {
    let mut counts: FxHashMap<&str, usize> = strings.map(|string| (string, 0)).collect();
    // By first character, each with where it may stand next: places do not overlap.
    let mut opened_by: FxHashMap<char, Vec<(&str, usize)>> = FxHashMap::default();
    for &string in counts.keys() {
        opened_by.entry(string.chars().next().unwrap_or_default()).or_default().push((string, 0));
    }
    for (start, letter) in text.char_indices() {
        for (string, free_from) in opened_by.get_mut(&letter).into_iter().flatten() {
            if start >= *free_from && text[start..].starts_with(*string) {
                *free_from = start + string.len();
                *counts.entry(string).or_default() += 1;
            }
        }
    }
    counts
}

/// A string that may be a word, how often it was found, and how often it stands in the text, also within other words.
struct Counted {
    text: String,
    count: usize,
    places: usize,
}

/// The commonest of some strings.
fn counted(text: &str, counts: FxHashMap<String, usize>) -> Vec<Counted> {
    let mut strings: Vec<(String, usize)> = counts.into_iter().collect();
    order::sort_by(&mut strings, |a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    strings.truncate(most_strings(text));
    let everywhere = occurrences(text, strings.iter().map(|(string, _)| string.as_str()));
    let places: Vec<usize> = strings.iter().map(|(string, _)| everywhere[string.as_str()]).collect();
    strings.into_iter().zip(places).map(|((text, count), places)| Counted { text, count, places }).collect()
}

/// Whether a string is a word in four of five of its places: a few may stand in a page's notes or be cut wrongly.
const fn are_nearly_all(count: usize, places: usize) -> bool {
    5 * count >= 4 * places
}

fn hangs_together(string: &str, counts: &FxHashMap<&str, usize>) -> bool {
    parts(string).all(|(head, tail)| {
        let rarer = counts[head].min(counts[tail]);
        counts[string] as f64 >= LEAST_COHESION * rarer as f64
    })
}

/// Whether what stands on either side of `string` varies.
fn is_free(text: &str, string: &str) -> bool {
    let mut before: FxHashMap<Option<char>, usize> = FxHashMap::default();
    let mut after = before.clone();
    let mut places = 0;
    for (start, _) in text.match_indices(string) {
        places += 1;
        *before.entry(text[..start].chars().next_back()).or_default() += 1;
        *after.entry(text[start + string.len()..].chars().next()).or_default() += 1;
    }
    let entropy = |neighbours: &FxHashMap<Option<char>, usize>| {
        let shares = neighbours.values().map(|&count| count as f64 / f64::from(places));
        -shares.map(|share| share * share.ln()).sum::<f64>()
    };
    entropy(&before) >= LEAST_FREEDOM && entropy(&after) >= LEAST_FREEDOM
}

/// Words that the name of an organisation ends in.
#[rustfmt::skip]
pub(crate) const ORGANISATIONS: [&str; 28] = [
    "有限公司", "公司", "集团", "大学", "学院", "中学", "小学", "研究院", "研究所", "科学院",
    "医院", "法院", "检察院", "银行", "委员会", "办公室", "管理局", "协会", "学会", "联合会",
    "基金会", "博物馆", "图书馆", "出版社", "公安局", "报社", "交易所", "事务所",
];

/// Words that names of events, of offices and of places that many know end in.
#[rustfmt::skip]
const OTHER_NAMES: [&str; 24] = [
    "公开赛", "锦标赛", "联赛", "邀请赛", "大奖赛", "挑战赛", "运动会", "论坛", "博览会", "交易会", "交流会", "电影节",
    "艺术节", "音乐节", "文化节", "旅游节", "书展", "车展", "支队", "大队", "中心", "超市", "公园", "机场",
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

/// Names of organisations, events and the like that stand in the text more than once, nearly always as the same words, with their
/// tags. What stands before such a name may look like a part of it (学生|广西外国语学院), so each of its endings is counted.
fn named(document: &Document<'_>, words: &Words) -> Vec<(String, &'static str)> {
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
        if ORGANISATIONS.iter().any(|ending| name.ends_with(ending)) { ORGANISATION_TAG } else { NAME_TAG }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::segment::{Segmenter, Units, UserWords};

    #[test]
    fn words_are_learnt_by_repetition() {
        let cases: [(&str, &str, &[&str]); 38] = [
            ("repeated, free, one", "他把搁橇槽装好，又拆下搁橇槽清洗。新的搁橇槽更轻，旧搁橇槽可换。", &["搁橇槽"]),
            ("a part is a name", "医生检出李斯特菌。李斯特菌耐寒，而李斯特菌怕热，高温杀灭李斯特菌。", &["李斯特菌"]),
            ("a syllable is a particle", "游人看涂山璟，涂山璟不语。听涂山璟唱，与涂山璟别。", &["涂山璟"]),
            ("cut right here and wrong there", "环资司来了，在环资司开会，国家环资司主办，问环资司。", &["环资司"]),
            ("twice is chance", "他把搁橇槽装好，又拆下搁橇槽清洗。", &[]),
            ("always before the same", "他把搁橇槽装好，他把搁橇槽装好，他把搁橇槽装好。", &[]),
            ("an organisation", "昨天，南京滨湖大学扩招，学生走进南京滨湖大学。", &["南京滨湖大学"]),
            ("once", "昨天，南京滨湖大学扩招。", &[]),
            ("a place alone names no company", "上海公司来了，另一家上海公司也来了。", &[]),
            ("in marks, and again", "“善益同行”启动，“善益同行”广受欢迎。", &["善益同行"]),
            ("more often without marks", "“服务企业”要实，服务企业要快，服务企业要久。", &[]),
            ("never closed", "“善益同行启动了。善益同行广受欢迎。“善益同行", &[]),
            ("a saying", "“我们来了”，他喊道“我们来了”。", &[]),
            ("a title", "《山间来信》上映，《山间来信》热映。", &["山间来信"]),
            ("never without its ending", "市民领到购物卡，购物卡不记名。", &["购物卡"]),
            ("also without it", "市民领到购物卡，购物卡不记名，购物打折。", &[]),
            ("an ending that only counts", "大桥用作战略级桥梁，也按战略级管理。", &[]),
            ("a place", "列车停靠开原镇，又驶离开原镇。", &["开原镇"]),
            ("the next name", "记者区公安局采访，又在记者区公安局前合影。", &[]),
            ("a family name", "任命刘光源为局长，刘光源就职。", &["刘光源"]),
            ("a foreign name", "埃米尔塔米姆来了，塔米姆走了。", &["塔米姆"]),
            ("another country's", "渡轮韩、日都有，渡轮韩、日最多。", &[]),
            ("beside other nouns", "家长南京滨湖大学见，学生南京滨湖大学见。", &["南京滨湖大学"]),
            ("an event", "南京网球公开赛开幕，南京网球公开赛有百人参赛。", &["南京网球公开赛"]),
            ("a common opening", "小糯米来了，大家等小糯米，又见小糯米。", &["小糯米"]),
            ("an opening that is counted", "一列慢火车来了，大家等慢火车，又见一列慢火车。", &["慢火车"]),
            ("a common opening of any noun", "新糯米来了，大家等新糯米，又见新糯米。", &[]),
            ("a common thing", "昨天，蚂蚁集团捐款，网民感谢蚂蚁集团。", &["蚂蚁集团"]),
            ("Latin words", "用户登录Sea Ferry，再打开Sea Ferry 2，又关闭Sea Ferry。", &["Sea Ferry"]),
            ("Latin words with a number", "渡轮Ferry 15来了，人们等Ferry 15。", &["Ferry 15"]),
            ("small letters", "他说sea ferry来了，又说sea ferry走了。", &[]),
            ("of its kind", "新渡轮Ferry 15来了，老渡轮Ferry 14走了，新的Ferry 15快，老的Ferry 14慢。", &[]),
            ("a sentence", "他说We Are The Sea Ferry Men Now，又说We Are The Sea Ferry Men Now。", &[]),
            ("counted", "三部规范性文件，五部规范性文件，又有六部规范性文件。", &[]),
            ("more stands before", "揽月面着陆器来了，揽月面着陆器在飞，又有揽月面着陆器。", &[]),
            ("the only one of its place", "青岛银行成立，青岛银行扩招，市民走进青岛银行。", &["青岛银行"]),
            ("one of several", "青岛银行成立，青岛银行扩招，青岛银行、银行、银行和银行。", &[]),
            ("more than a place", "上海光明检测有限公司成立，上海光明检测有限公司招人。", &["上海光明检测有限公司"]),
        ];
        let lexicon = Lexicon::read(include_bytes!(env!("HANLENS_LEXICON_CORE")).into()).unwrap();
        let mut segmenter = Segmenter::new(&lexicon, Units::NumbersAndDates);
        for (rule, text, learnt) in cases {
            let document = Document::read(text);
            let user = UserWords::default();
            let words = Words::cut(&document, |run| segmenter.cut(&lexicon, run, &user), &lexicon, &user);
            let found = coined(&document, &words);
            assert_eq!(found.iter().map(|word| word.word.as_str()).collect::<Vec<_>>(), learnt, "{rule}");
        }
    }
}
