//! Words that a text teaches by repeating them: strings that hang together and are free on both sides, which jieba cuts
//! to pieces (new-word discovery by cohesion and branching entropy, Jin and Tanaka-Ishii 2006, within one text),
//! organisations, whose names end in a word for what they are, what the text puts in marks again and again, and words
//! that it never has apart.

mod inseparable;
mod latin;
mod organisations;
mod quoted;

use rustc_hash::FxHashMap;

use super::names::{NEVER_IN_NAMES, is_syllable};
use crate::document::Document;
use crate::options::UserWord;
use crate::order;
use crate::report::PartOfSpeech as P;
use crate::text::chars::{is_han, is_han_numeral};
use crate::words::{PLACE_ENDINGS, WordClass, WordType, Words};
use inseparable::inseparable;
use latin::latin;
pub(crate) use organisations::ORGANISATIONS;
use organisations::named;
use quoted::quoted;

/// Characters of a word that is looked for.
const SHORTEST: usize = 2;
const LONGEST: usize = 5;

/// Places that make a string a word.
const LEAST_PLACES: usize = 3;

/// Characters of a foreign name, which jieba seldom knows, and places that make a string of its characters one.
const SHORTEST_FOREIGN: usize = 3;
const LONGEST_FOREIGN: usize = 8;
const LEAST_PLACES_OF_FOREIGN: usize = 2;

/// Share of the places of its rarer part that a word has wherever it is parted.
const LEAST_COHESION: f64 = 0.6;

/// Least branching entropy on either side, in nats; two neighbours, one twice as often as the other, give 0.64.
const LEAST_FREEDOM: f64 = 0.6;

/// The same of a foreign name: one neighbour five times as often as the other.
const LEAST_FREEDOM_OF_FOREIGN: f64 = 0.45;

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
    let repeated = repeated(document.text, &stretches(document, words));
    let mut found = inseparable(document, words);
    found.retain(|(word, _)| {
        let is_piece = || repeated.iter().any(|whole| whole.len() > word.len() && whole.contains(word));
        !is_foreign(word) || !is_piece()
    });
    found.extend(named(document, words));
    for words in [repeated, latin(document, words), quoted(document, words)] {
        found.extend(words.into_iter().map(|word| (word, NAME_TAG)));
    }
    let mut coined: Vec<UserWord> = Vec::new();
    for (word, tag) in found {
        // Of a word found twice the first stays, which knows more of what it is.
        if coined.iter().all(|known| known.word != word) {
            coined.push(UserWord { word, frequency: None, tag: Some(tag.to_owned()) });
        }
    }
    coined
}

/// Whether jieba did not know the word, or was left with one character.
fn is_unsure(word: &WordType) -> bool {
    let named = matches!(word.class, WordClass::Content(_)) && !word.is_stop_word;
    // A stop word or a particle may be a syllable (阿|斯巴甜), and end the name of a place (黎平|县).
    let syllable =
        word.length == 1 && word.text.contains(|letter| is_syllable(letter) || PLACE_ENDINGS.contains(&letter));
    // jieba may know a part of a name as one: 李显|扬, 李斯特|菌, 兰博|基尼.
    let part =
        word.length <= 3 && (word.part_of_speech() == Some(P::Person) || word.length > 1 && is_foreign(&word.text));
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
            let syllables =
                stretch[start..].chars().take(LONGEST_FOREIGN).take_while(|&letter| is_syllable(letter)).count();
            let longest = LONGEST.max(syllables);
            for &end in bounds[place..].iter().take(longest + 1).skip(SHORTEST) {
                *counts.entry(&stretch[start..end]).or_default() += 1;
            }
        }
    }
    let never = |letter: char| is_han_numeral(letter) || NEVER_IN_NAMES.contains(letter);
    let may_be_word = |string: &str| !string.contains(never) && !string.ends_with(ENDS_OF_NONE);
    let is_whole = |string: &str, count: usize| cut_right.get(string) == Some(&count);
    let mut strings: Vec<(&str, usize)> = counts
        .into_iter()
        .filter(|&(string, count)| count >= least_places(string) && may_be_word(string) && !is_whole(string, count))
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

/// Whether a string is written as foreign names are.
fn is_foreign(string: &str) -> bool {
    string.chars().all(is_syllable)
}

fn least_places(string: &str) -> usize {
    let is_long = string.chars().count() >= SHORTEST_FOREIGN;
    if is_long && is_foreign(string) { LEAST_PLACES_OF_FOREIGN } else { LEAST_PLACES }
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
    let mut before: FxHashMap<u32, u32> = FxHashMap::default();
    let mut after = before.clone();
    let mut places = 0;
    // As numbers, which other tables have for keys as well: a table of another kind would be a kilobyte more to load.
    let neighbour = |letter: Option<char>| letter.map_or(0, u32::from);
    for (start, _) in text.match_indices(string) {
        places += 1;
        *before.entry(neighbour(text[..start].chars().next_back())).or_default() += 1;
        *after.entry(neighbour(text[start + string.len()..].chars().next())).or_default() += 1;
    }
    let entropy = |neighbours: &FxHashMap<u32, u32>| {
        let shares = neighbours.values().map(|&count| f64::from(count) / f64::from(places));
        -shares.map(|share| share * share.ln()).sum::<f64>()
    };
    let least = if is_foreign(string) { LEAST_FREEDOM_OF_FOREIGN } else { LEAST_FREEDOM };
    entropy(&before) >= least && entropy(&after) >= least
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::segment::{Segmenter, Units, UserWords};

    #[test]
    fn words_are_learnt_by_repetition() {
        let cases: [(&str, &str, &[&str]); 42] = [
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
            ("a foreign name, twice", "首相斯塔默来了，记者问斯塔默。", &["斯塔默"]),
            ("a long foreign name", "在波克罗夫斯克，说波克罗夫斯克方向。", &["波克罗夫斯克"]),
            ("a foreign name that jieba knows a part of", "买兰博基尼，卖兰博基尼，修兰博基尼的人。", &["兰博基尼"]),
            ("beside other nouns", "家长南京滨湖大学见，学生南京滨湖大学见。", &["南京滨湖大学"]),
            ("a place that many know", "居民走进望湖社区，望湖社区的居民多。", &["望湖社区"]),
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
