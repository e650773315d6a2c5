//! Words that a text never, or hardly ever, has without the same word of one character beside them: 甘泉|村, 晶圆|厂,
//! 刘|光源, 阿|拉莫斯, 小|糯米.

use rustc_hash::FxHashMap;

use crate::document::{Document, is_family_name};
use crate::report::PartOfSpeech as P;
use crate::text::chars::is_han;
use crate::words::{WordClass, WordType, Words};

use super::{Counted, ENDS_OF_NONE, NAME_TAG, are_nearly_all, counted};
use crate::segment::names::{FOREIGN_TAG, NEVER_IN_NAMES, PERSON_TAG, is_syllable};

/// Places that make two words one, and where the short one opens the other, which as a rule it only qualifies.
const LEAST_PLACES: usize = 2;
const LEAST_PLACES_OF_OPENING: usize = 3;

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

/// Words of one character that qualify any noun.
const NO_OPENINGS: &str = "前原副总各全本我双多两老新大旧该此每某现同中外男女省市区县镇乡村路庭室";

/// Stop words that open names all the same: 小|糯米, 慢|火车.
const QUALITIES: &str = "小慢快";

/// What two words can be as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Person,
    Foreign,
    Place,
    Thing,
    /// Opened by its short word: 小|糯米, 锂|金属.
    Opened,
}

impl Kind {
    const fn tag(self) -> &'static str {
        match self {
            Self::Person => PERSON_TAG,
            Self::Foreign => FOREIGN_TAG,
            Self::Place => PLACE_TAG,
            Self::Thing => NOUN_TAG,
            Self::Opened => NAME_TAG,
        }
    }

    /// Whether words that stand together so often, of so many places of the longer, are one.
    const fn is_whole(self, count: usize, places: usize) -> bool {
        match self {
            Self::Place | Self::Thing => count == places,
            Self::Person | Self::Foreign | Self::Opened => are_nearly_all(count, places),
        }
    }

    const fn least_places(self) -> usize {
        match self {
            Self::Opened => LEAST_PLACES_OF_OPENING,
            _ => LEAST_PLACES,
        }
    }
}

/// How often two words stand together, and what stands before them.
#[derive(Default)]
struct Places {
    count: usize,
    /// The word before the first place, and whether others stand before the rest.
    before: Option<u32>,
    varies: bool,
    /// Whether a number stands before one, which counts the first word: 两|部|规范.
    is_counted: bool,
}

impl Places {
    fn add(&mut self, before: Option<u32>, is_counted: bool) {
        if self.count == 0 {
            self.before = before;
        }
        self.count += 1;
        self.varies |= self.before != before;
        self.is_counted |= is_counted;
    }

    const fn is_free(&self) -> bool {
        self.varies && !self.is_counted
    }
}

/// Those that the text never, or hardly ever, has apart, with their tags.
pub(super) fn inseparable(document: &Document<'_>, words: &Words) -> Vec<(String, &'static str)> {
    let mut places: Vec<usize> = vec![0; words.types.len()];
    let mut pairs: FxHashMap<(u32, u32), Places> = FxHashMap::default();
    for tokens in &words.runs {
        let tokens = &words.tokens[tokens.clone()];
        tokens.iter().for_each(|token| places[token.id as usize] += 1);
        for (place, pair) in tokens.windows(2).enumerate() {
            let [head, tail] = [pair[0], pair[1]];
            if kind(words.type_of(head), words.type_of(tail)).is_some() {
                let before = place.checked_sub(1).map(|before| tokens[before]);
                // 一列|慢火车: what tells how something is counts nothing.
                let may_count = words.type_of(head).part_of_speech() != Some(P::Adjective);
                let is_counted = may_count && before.is_some_and(|word| words.type_of(word).class == WordClass::Number);
                pairs.entry((head.id, tail.id)).or_default().add(before.map(|word| word.id), is_counted);
            }
        }
    }
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    let mut kinds: FxHashMap<String, Kind> = FxHashMap::default();
    for ((head, tail), together) in pairs {
        let [of_head, of_tail] = [head, tail].map(|id| &words.types[id as usize]);
        let Some((kind, head_is_longer)) = kind(of_head, of_tail) else { continue };
        let longer = if head_is_longer { head } else { tail };
        let is_whole = kind.is_whole(together.count, places[longer as usize]);
        if together.count >= kind.least_places() && is_whole && (together.is_free() || kind != Kind::Opened) {
            let pair = [of_head.text.as_str(), &of_tail.text].concat();
            kinds.insert(pair.clone(), kind);
            counts.insert(pair, together.count);
        }
    }
    // Where it also stands within other words, it is no word everywhere.
    let whole = |word: Counted| {
        let kind = kinds[&word.text];
        kind.is_whole(word.count, word.places).then(|| (word.text, kind.tag()))
    };
    counted(document.text, counts).into_iter().filter_map(whole).collect()
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
    } else if tail.is_stop_word {
        return None;
    } else if !head_is_longer {
        opens(head, tail).then_some(Kind::Opened)?
    } else if head.is_stop_word {
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

/// Whether a word of one character may be the opening of a name: 小|糯米, 锂|金属.
fn opens(head: &WordType, tail: &WordType) -> bool {
    if NO_OPENINGS.contains(&head.text) || head.is_stop_word && !QUALITIES.contains(&head.text) {
        return false;
    }
    let is_named = matches!(tail.part_of_speech(), Some(P::Noun | P::Person | P::Place | P::Name | P::Organisation));
    match head.part_of_speech() {
        Some(P::Noun | P::Name | P::Adjective | P::Place | P::Other) => is_named,
        _ => false,
    }
}

/// A family name and what is given: 刘|光源, 冯提|莫.
fn is_name(head: &WordType, tail: &WordType) -> bool {
    if head.length == 1 {
        return SURE_SURNAMES.contains(&head.text) && tail.length == GIVEN_NAME && !tail.is_stop_word;
    }
    let opens = head.length == GIVEN_NAME && !head.is_listed && head.text.chars().next().is_some_and(is_family_name);
    let is_given = !matches!(tail.part_of_speech(), Some(P::Verb | P::Adjective));
    opens && is_given && !tail.text.contains(|letter| NEVER_IN_NAMES.contains(letter) || ENDS_OF_NONE.contains(&letter))
}

/// 阿|拉莫斯, 泰西|耶
fn is_transliteration(head: &WordType, tail: &WordType, longer: &WordType) -> bool {
    let may_be_part = longer.part_of_speech() == Some(P::Person) || !longer.is_listed;
    may_be_part && head.text.chars().chain(tail.text.chars()).all(is_syllable)
}
