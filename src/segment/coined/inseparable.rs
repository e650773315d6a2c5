//! Words that a text never has without the same word of one character beside them: 甘泉|村, 晶圆|厂, 刘|光源, 阿|拉莫斯.

use rustc_hash::FxHashMap;

use crate::document::Document;
use crate::report::PartOfSpeech as P;
use crate::text::chars::is_han;
use crate::words::{WordType, Words};

use super::{ENDS_OF_NONE, counted};
use crate::segment::names::{FOREIGN_TAG, NEVER_IN_NAMES, PERSON_TAG, is_surname, is_syllable};

/// Places that make two words one.
const LEAST_PLACES: usize = 2;

/// Most characters of the longer word.
const LONGEST: usize = 4;

/// Common family names that are hardly ever a word; jieba's tags do not tell them.
const SURE_SURNAMES: &str =
    "刘孙姚陈杨赵吴徐朱胡郭罗郑梁谢冯邓曹彭肖董袁潘蒋蔡杜魏吕沈卢崔谭汪廖贾韦邹邱薛闫邵郝龚覃李张王";

/// Characters of a given name after a family name.
const GIVEN_NAME: usize = 2;

/// jieba's tags of a place and of a common noun.
const PLACE_TAG: &str = "ns";
const NOUN_TAG: &str = "n";

/// Nouns of one character that end the name of a place, and nothing else: before a 市 that no place is named for, the
/// next name begins (记者|市|公安局).
const PLACES: &str = "省市区县镇乡村岛州";

/// Nouns of one character that count or point, or stand for a country before what is its, and end no word.
const NO_ENDINGS: &str = "们级届次年月日时人方本原前后上中下内外国韩日美俄英法德欧印澳";

/// What two words can be as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Person,
    Foreign,
    Place,
    Thing,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Person, Self::Foreign, Self::Place, Self::Thing];

    const fn tag(self) -> &'static str {
        match self {
            Self::Person => PERSON_TAG,
            Self::Foreign => FOREIGN_TAG,
            Self::Place => PLACE_TAG,
            Self::Thing => NOUN_TAG,
        }
    }
}

/// Those that the text never has apart, with their tags.
pub(super) fn inseparable(document: &Document<'_>, words: &Words) -> Vec<(String, &'static str)> {
    let mut places: Vec<usize> = vec![0; words.types.len()];
    let mut pairs: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    for tokens in &words.runs {
        let tokens = &words.tokens[tokens.clone()];
        tokens.iter().for_each(|token| places[token.id as usize] += 1);
        for pair in tokens.windows(2) {
            let [head, tail] = [pair[0], pair[1]];
            if kind(words.type_of(head), words.type_of(tail)).is_some() {
                *pairs.entry((head.id, tail.id)).or_default() += 1;
            }
        }
    }
    let mut counts = Kind::ALL.map(|_| FxHashMap::default());
    for ((head, tail), count) in pairs {
        let [of_head, of_tail] = [head, tail].map(|id| &words.types[id as usize]);
        let Some((kind, head_is_longer)) = kind(of_head, of_tail) else { continue };
        let longer = if head_is_longer { head } else { tail };
        let count = count as usize;
        if count >= LEAST_PLACES && places[longer as usize] == count {
            counts[kind as usize].insert([of_head.text.as_str(), &of_tail.text].concat(), count);
        }
    }
    let of_kind = |(counts, kind): (FxHashMap<String, usize>, Kind)| {
        // Where it also stands within other words, it is no word everywhere.
        let whole = counted(document.text, counts).into_iter().filter(|word| word.places == word.count);
        whole.map(move |word| (word.text, kind.tag()))
    };
    counts.into_iter().zip(Kind::ALL).flat_map(of_kind).collect()
}

/// What the two are as one, and whether the first of them is the one that never stands alone.
fn kind(head: &WordType, tail: &WordType) -> Option<(Kind, bool)> {
    let one_is_short = (head.length == 1) != (tail.length == 1);
    let longest = head.length.max(tail.length);
    if !one_is_short || longest > LONGEST || !head.text.chars().chain(tail.text.chars()).all(is_han) {
        return None;
    }
    let head_is_longer = head.length > 1;
    let longer = if head_is_longer { head } else { tail };
    let part_of_speech = longer.part_of_speech()?;
    let kind = if is_name(head, tail) {
        Kind::Person
    } else if is_transliteration(head, tail, longer) {
        Kind::Foreign
    } else if !head_is_longer || head.is_stop_word || tail.is_stop_word {
        return None;
    } else if PLACES.contains(&tail.text) {
        (part_of_speech == P::Place || !head.is_listed).then_some(Kind::Place)?
    } else {
        let is_thing = matches!(part_of_speech, P::Noun | P::Place | P::Name | P::Organisation) && head.is_listed;
        let is_ending = tail.part_of_speech() == Some(P::Noun) && !NO_ENDINGS.contains(&tail.text);
        (is_thing && is_ending).then_some(Kind::Thing)?
    };
    Some((kind, head_is_longer))
}

/// A family name and what is given: 刘|光源, 冯提|莫.
fn is_name(head: &WordType, tail: &WordType) -> bool {
    if head.length == 1 {
        return SURE_SURNAMES.contains(&head.text) && tail.length == GIVEN_NAME && !tail.is_stop_word;
    }
    let opens = head.length == GIVEN_NAME && !head.is_listed && head.text.chars().next().is_some_and(is_surname);
    let is_given = !matches!(tail.part_of_speech(), Some(P::Verb | P::Adjective));
    opens && is_given && !tail.text.contains(|letter| NEVER_IN_NAMES.contains(letter) || ENDS_OF_NONE.contains(&letter))
}

/// 阿|拉莫斯, 泰西|耶
fn is_transliteration(head: &WordType, tail: &WordType, longer: &WordType) -> bool {
    let may_be_part = longer.part_of_speech() == Some(P::Person) || !longer.is_listed;
    may_be_part && head.text.chars().chain(tail.text.chars()).all(is_syllable)
}
