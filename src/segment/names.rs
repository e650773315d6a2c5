//! Names that a text teaches: 塞巴斯蒂安·萨维 says that 萨维 is a name, and 校长陈望川 that 陈望川 is one, wherever they
//! stand again.

use rustc_hash::FxHashSet;

use crate::document::{Document, is_family_name};
use crate::lexicon::{Lexicon, Word};
use crate::options::UserWord;
use crate::order;
use crate::text::HanSet;
use crate::text::chars::{AnyWord, Letters, is_han};

/// The mark between the parts of a foreign name.
const MIDDLE_DOT: char = '·';

/// Characters of a part that can stand alone.
const SHORTEST: usize = 2;
const LONGEST: usize = 5;

/// Fewest characters of a foreign name that a title before it tells, in full or without its dot.
const TRANSLITERATED: usize = 4;

/// Characters of a writer's name. Two could be any word.
const WRITER_CHARACTERS: std::ops::RangeInclusive<usize> = 3..=4;

/// Most names that are looked for, each through the whole text.
const MOST_NAMES: usize = 64;

/// jieba's tags of a transliterated name and of a Chinese one.
pub(super) const FOREIGN_TAG: &str = "nrt";
pub(super) const PERSON_TAG: &str = "nr";

/// Characters that foreign names are written with (after Xinhua's tables of transliteration); 初心使命 after a middle dot
/// is a slogan.
static TRANSLITERATION: HanSet = HanSet::new(
    "阿埃艾安昂奥巴白班邦包保鲍贝本比彼毕别宾波伯博卜布查达戴丹道德邓登蒂丁东杜多顿厄恩尔法范方菲\
    费芬丰冯佛弗夫福盖甘冈高戈格葛根贡古瓜圭果哈海汉汗豪赫黑亨洪侯胡怀惠霍基吉济加贾简杰金喀卡凯坎康考柯科克肯孔库夸奎昆拉莱赖兰\
    朗劳勒雷黎里莉利连列林琳留龙卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪莫默姆木穆纳娜奈南内嫩尼年涅宁纽农努诺欧帕派潘庞佩\
    彭皮平珀普奇齐恰钱乔切琴丘热日茹瑞若萨塞赛桑瑟森沙莎山尚绍申圣施什史舒斯松苏索塔泰坦汤唐陶特提廷通图托瓦万旺威维韦魏温文翁\
    沃乌武西希席夏香肖谢辛兴休雅亚扬耶叶伊因英尤于雨约扎詹珍芝朱茨佐兹泽\
    娃娅妮黛茜蕾薇哇",
);

/// Whether foreign names are written with a character.
pub(super) fn is_syllable(letter: char) -> bool {
    TRANSLITERATION.contains(letter)
}

/// Parts of foreign names that the lexicon lacks and the text uses again by themselves. They are short, so jieba has to
/// weigh them against other words.
pub(crate) fn foreign(document: &Document<'_>, lexicon: &Lexicon) -> Vec<UserWord> {
    words(family_names(document.text, lexicon), FOREIGN_TAG)
}

/// Names of people that the lexicon lacks: those whom the text calls by a title or lets speak, and who wrote it.
pub(crate) fn of_people(document: &Document<'_>, lexicon: &Lexicon) -> Vec<UserWord> {
    let mut names = people(document.text, lexicon);
    names.extend(writers(document, lexicon));
    words(names, PERSON_TAG)
}

/// The people of bylines, credits and datelines that the text names again.
fn writers(document: &Document<'_>, lexicon: &Lexicon) -> Vec<String> {
    let heads = document.articles.iter().map(|article| &article.head);
    let people = heads.flat_map(|head| {
        let lines = head.bylines.iter().chain(&head.credits).flat_map(|line| &line.people);
        lines.chain(head.dateline.iter().flat_map(|dateline| &dateline.reporters))
    });
    let mut seen = FxHashSet::default();
    let names = people.map(|person| person.name.trim_closing(&['摄', '文', '图'])).filter(|name| {
        WRITER_CHARACTERS.contains(&name.chars().count())
            && name.chars().all(|letter| is_han(letter) && !NEVER_IN_NAMES.contains(letter))
            && seen.insert(*name)
    });
    let unknown = names.take(MOST_NAMES).filter(|name| lexicon.find(name).is_none());
    unknown.filter(|name| is_repeated(document.text, name)).map(str::to_owned).collect()
}

fn words(mut names: Vec<String>, tag: &str) -> Vec<UserWord> {
    order::sort(&mut names);
    names.dedup();
    names.into_iter().map(|word| UserWord { word, frequency: None, tag: Some(tag.to_owned()) }).collect()
}

fn family_names(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let mut seen = FxHashSet::default();
    let mut names = Vec::new();
    for (dot, mark) in text.match_indices(MIDDLE_DOT) {
        if names.len() == MOST_NAMES || seen.len() == 4 * MOST_NAMES {
            break;
        }
        let foreign = text[..dot].ends_with(is_han);
        let after = &text[dot + mark.len()..];
        let part = syllables(after, LONGEST);
        if !foreign || !seen.insert(part) {
            continue;
        }
        if let Some(name) = free_beginning(text, part, SHORTEST).filter(|name| lexicon.find(name).is_none()) {
            names.push(name.to_owned());
        }
    }
    names
}

/// The syllables of foreign names that open `text`, and no more than `most`.
fn syllables(text: &str, most: usize) -> &str {
    let syllables = text.char_indices().take_while(|&(_, letter)| is_syllable(letter)).take(most);
    let end = syllables.last().map_or(0, |(offset, letter)| offset + letter.len_utf8());
    &text[..end]
}

/// The name that `part`, which may run on into the sentence, begins with: the longest beginning, of `shortest` characters
/// at least, that the text goes on from in different ways (萨维|破, 萨维|以).
fn free_beginning<'p>(text: &str, part: &'p str, shortest: usize) -> Option<&'p str> {
    let ends = part.char_indices().map(|(offset, letter)| offset + letter.len_utf8());
    let beginnings: Vec<&str> = ends.skip(shortest - 1).map(|end| &part[..end]).collect();
    beginnings.into_iter().rev().find(|name| is_free(text, name))
}

/// Whether the text goes on from `name` in different ways.
fn is_free(text: &str, name: &str) -> bool {
    let mut next = text.match_indices(name).map(|(start, name)| text[start + name.len()..].chars().next());
    let first = next.next();
    next.any(|other| Some(other) != first)
}

fn is_repeated(text: &str, name: &str) -> bool {
    text.match_indices(name).nth(1).is_some()
}

/// Names of people that the text gives beside a word that tells of one: 校长陈望川, 陈望川说.
///
/// A text may say 高兴地说 as well, so a name that it uses but once is left to jieba, unless it stands between a title and
/// a verb of speech.
fn people(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let mut seen = FxHashSet::default();
    let mut names = Vec::new();
    let mut foreign = FxHashSet::default();
    let mut before = None;
    for (start, letter) in text.char_indices() {
        let opens = before.is_none_or(|before| !is_han(before));
        let titled = before.is_some_and(ends_title) && text[..start].ends_with_any(&TITLES);
        before = Some(letter);
        // 总裁格奥尔基耶娃: so many syllables in a row are hardly ever words.
        if titled
            && foreign.len() < MOST_NAMES
            && let part = syllables(&text[start..], TRANSLITERATED + LONGEST)
            && part.chars().count() >= TRANSLITERATED
            && foreign.insert(part)
            && let Some(name) = free_beginning(text, part, TRANSLITERATED).filter(|name| lexicon.find(name).is_none())
        {
            names.push(name.to_owned());
            continue;
        }
        if !opens && !titled || !is_family_name(letter) {
            continue;
        }
        let ends = text[start..].char_indices().map(|(offset, letter)| start + offset + letter.len_utf8());
        // The longest that is one: surname and one or two characters.
        for end in ends.skip(1).take(2).collect::<Vec<_>>().into_iter().rev() {
            let name = &text[start..end];
            let speaks = text[end..].starts_with_any(&SPEECH);
            if !speaks && !titled || !can_be_person(name, lexicon) {
                continue;
            }
            if names.len() == MOST_NAMES || seen.len() == 2 * MOST_NAMES {
                return names;
            }
            let is_sure = titled && speaks;
            let used_again = || if speaks { is_repeated(text, name) } else { is_free(text, name) };
            if seen.insert(name) && (is_sure || used_again()) {
                names.push(name.to_owned());
                break;
            }
        }
    }
    names
}

/// Most often that jieba's corpus has a place that may be a surname and half of a name all the same: 徐国, a state of old.
const RARE: u32 = 20;

fn can_be_person(name: &str, lexicon: &Lexicon) -> bool {
    let second = name.char_indices().nth(2).map_or(name.len(), |(offset, _)| offset);
    let is_word = |text: &str| {
        let is_name = |word: Word<'_>| word.tag().starts_with("nr") || word.tag() == "ns" && word.frequency() <= RARE;
        lexicon.find(text).is_some_and(|word| !is_name(word))
    };
    name.chars().all(|letter| is_han(letter) && !NEVER_IN_NAMES.contains(letter))
        && lexicon.find(name).is_none()
        && !is_word(&name[..second])
}

/// Characters that a title (of [`TITLES`]) ends with: most places need no closer look.
const fn ends_title(letter: char) -> bool {
    matches!(
        letter,
        '授' | '长'
            | '记'
            | '席'
            | '理'
            | '统'
            | '人'
            | '员'
            | '家'
            | '师'
            | '任'
            | '裁'
            | '生'
            | '手'
            | '演'
            | '民'
            | '警'
            | '机'
            | '官'
            | '监'
            | '练'
            | '者'
            | '士'
    )
}

/// Whether a word is a post or profession, which may stand beside a name.
pub(crate) fn is_post(word: &str) -> bool {
    TITLES.contains(&word)
}

/// Words that stand before a name.
const TITLES: [&str; 57] = [
    "教授",
    "院长",
    "校长",
    "市长",
    "县长",
    "镇长",
    "村长",
    "省长",
    "区长",
    "部长",
    "局长",
    "处长",
    "科长",
    "司长",
    "厅长",
    "所长",
    "馆长",
    "站长",
    "队长",
    "厂长",
    "行长",
    "会长",
    "社长",
    "董事长",
    "秘书长",
    "理事长",
    "书记",
    "主席",
    "总理",
    "经理",
    "总统",
    "发言人",
    "负责人",
    "创始人",
    "研究员",
    "运动员",
    "演员",
    "专家",
    "作家",
    "工程师",
    "医师",
    "律师",
    "老师",
    "分析师",
    "主任",
    "总裁",
    "医生",
    "选手",
    "导演",
    "村民",
    "记者",
    "教师",
    "学者",
    "院士",
    "居民",
    "教练",
    "法官",
];

/// Verbs that stand after the name of a speaker.
const SPEECH: [&str; 18] = [
    "说", "表示", "介绍", "告诉", "认为", "指出", "坦言", "回忆", "透露", "强调", "解释", "感慨", "直言", "补充",
    "回应", "建议", "提醒", "呼吁",
];

/// Characters of grammar, which names do not have.
pub(super) const NEVER_IN_NAMES: &str =
    "的地得了着过也都就还又在是不曾已则会这那们说他她我你它和与及或等向对把被将从为以所之其并但而";

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
            assert_eq!(free_beginning(text, part, SHORTEST), name, "{text}");
        }
    }

    #[test]
    fn slogans_and_words_of_the_dictionary_are_not_learnt() {
        let text = "演员玛丽·科尔宾到场，科尔宾说起奔跑吧·少年和红色·初心使命。初心使命要牢记，少年要奔跑，少年强。\
            初心使命在肩，少年科尔宾也来了。";
        let lexicon = Lexicon::read(include_bytes!(env!("HANLENS_LEXICON_CORE")).into()).unwrap();
        let names = foreign(&Document::read(text), &lexicon);
        assert_eq!(names.iter().map(|name| name.word.as_str()).collect::<Vec<_>>(), ["科尔宾"]);
    }

    #[test]
    fn people_are_learnt_beside_titles_and_verbs_of_speech() {
        let cases: [(&str, &[&str]); 10] = [
            ("校长陈望川来了。陈望川的学生说，他很忙。", &["陈望川"]),
            ("“我很忙。”陈望川说。学生们喜欢陈望川。", &["陈望川"]),
            ("市长王砚表示欢迎。随后王砚去了港口。", &["王砚"]),
            ("，高兴地说。他们高兴地说起往事。", &[]),
            ("金方面表示欢迎，金方面还说会来。", &[]),
            ("校长陈望川来了。", &[]),
            ("校长秦晚晴介绍，学校要扩建。", &["秦晚晴"]),
            ("总裁科尔宾耶娃来了，见到总裁科尔宾耶娃的人不多。", &["科尔宾耶娃"]),
            ("总裁科尔宾耶娃来了。", &[]),
            ("馆长徐国望来了，徐国望的书也来了。", &["徐国望"]),
        ];
        let lexicon = Lexicon::read(include_bytes!(env!("HANLENS_LEXICON_CORE")).into()).unwrap();
        for (text, names) in cases {
            assert_eq!(people(text, &lexicon), names, "{text}");
        }
    }

    #[test]
    fn bylines_teach_the_names_of_writers() {
        let text = "青岩港新渡轮首航\n\n本报记者 芮文彪 林舟禾\n\n3月2日，芮文彪登上青岩港的新渡轮。渡轮可载客三百人，票价不变。";
        let lexicon = Lexicon::read(include_bytes!(env!("HANLENS_LEXICON_CORE")).into()).unwrap();
        assert_eq!(writers(&Document::read(text), &lexicon), ["芮文彪"]);
    }

    #[test]
    fn title_is_told_by_its_last_character() {
        for title in TITLES {
            assert!(title.ends_with(ends_title), "{title}");
        }
    }
}
