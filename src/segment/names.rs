//! Names that a text teaches: 塞巴斯蒂安·萨维 says that 萨维 is a name, wherever it stands again.

use rustc_hash::FxHashSet;

use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::options::UserWord;
use crate::text::chars::is_han;

/// The mark between the parts of a foreign name.
const MIDDLE_DOT: char = '·';

/// Characters of a part that can stand alone.
const SHORTEST: usize = 2;
const LONGEST: usize = 5;

/// Most names that are looked for, each through the whole text.
const MOST_NAMES: usize = 64;

/// jieba's tag of a transliterated name.
const TAG: &str = "nrt";

/// Characters that foreign names are written with (after Xinhua's tables of transliteration); 初心使命 after a middle dot
/// is a slogan.
const TRANSLITERATION: &str = "阿埃艾安昂奥巴白班邦包保鲍贝本比彼毕别宾波伯博布查达戴丹道德邓登蒂丁东杜多顿厄恩尔法范方菲\
    费芬丰冯佛弗夫福盖甘冈高戈格葛根贡古瓜圭果哈海汉豪赫黑亨洪侯胡怀惠霍基吉济加贾简杰金喀卡凯坎康考柯科克肯孔库夸奎昆拉莱赖兰\
    朗劳勒雷黎里莉利连列林琳留龙卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪莫默姆木穆纳娜奈南内嫩尼年涅宁纽农努诺欧帕派潘庞佩\
    彭皮平珀普奇齐恰钱乔切琴丘热日茹瑞若萨塞赛桑瑟森沙莎山尚绍申圣施什史舒斯松苏索塔泰坦汤唐陶特提廷通图托瓦万旺威维韦魏温文翁\
    沃乌武西希席夏香肖谢辛兴休雅亚扬耶叶伊因英尤于雨约扎詹珍芝朱茨佐兹泽";

/// Parts of foreign names that the lexicon lacks and the text uses again by themselves.
pub(crate) fn taught(document: &Document<'_>, lexicon: &Lexicon) -> Vec<UserWord> {
    let text = document.text;
    let mut seen = FxHashSet::default();
    let mut names = Vec::new();
    for (dot, mark) in text.match_indices(MIDDLE_DOT) {
        if names.len() == MOST_NAMES || seen.len() == 4 * MOST_NAMES {
            break;
        }
        let foreign = text[..dot].ends_with(is_han);
        let after = &text[dot + mark.len()..];
        let part: String = after.chars().take_while(|&letter| TRANSLITERATION.contains(letter)).take(LONGEST).collect();
        if !foreign || !seen.insert(part.clone()) {
            continue;
        }
        if let Some(name) = family_name(text, &part).filter(|name| lexicon.find(name).is_none()) {
            names.push(UserWord { word: name.to_owned(), frequency: None, tag: Some(TAG.to_owned()) });
        }
    }
    names.sort_by(|a, b| a.word.cmp(&b.word));
    names.dedup_by(|a, b| a.word == b.word);
    names
}

/// The name that `part`, which may run on into the sentence, begins with: the longest beginning that the text goes on
/// from in different ways (萨维|破, 萨维|以).
fn family_name<'p>(text: &str, part: &'p str) -> Option<&'p str> {
    let ends = part.char_indices().map(|(offset, letter)| offset + letter.len_utf8());
    let beginnings: Vec<&str> = ends.skip(SHORTEST - 1).map(|end| &part[..end]).collect();
    let is_free = |name: &&&str| {
        let next: FxHashSet<Option<char>> =
            text.match_indices(**name).map(|(start, name)| text[start + name.len()..].chars().next()).collect();
        next.len() > 1
    };
    beginnings.iter().rev().find(is_free).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_is_what_the_text_goes_on_from_in_different_ways() {
        let cases: [(&str, &str, Option<&str>); 5] = [
            ("选手塞巴斯·萨维以1小时夺冠。萨维冲过终点，萨维说他很高兴。", "萨维以", Some("萨维")),
            ("演员玛丽·科尔宾到场。科尔宾说。科尔宾的影迷欢呼。", "科尔宾", Some("科尔宾")),
            ("马丁·萨维到场。", "萨维", None),
            ("塞巴斯·萨维到场。萨维到场。", "萨维", None),
            ("塞巴斯·萨", "萨", None),
        ];
        for (text, part, name) in cases {
            assert_eq!(family_name(text, part), name, "{text}");
        }
    }

    #[test]
    fn slogans_and_words_of_the_dictionary_are_not_learnt() {
        let text = "演员玛丽·科尔宾到场，科尔宾说起奔跑吧·少年和红色·初心使命。初心使命要牢记，少年要奔跑，少年强。\
            初心使命在肩，少年科尔宾也来了。";
        let lexicon = Lexicon::read(include_bytes!(env!("HANLENS_LEXICON_CORE"))).unwrap();
        let names = taught(&Document::read(text), &lexicon);
        assert_eq!(names.iter().map(|name| name.word.as_str()).collect::<Vec<_>>(), ["科尔宾"]);
    }
}
