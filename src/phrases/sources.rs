//! Media that a text names as its source or its writer's: no text is about them.

use super::pieces::Piece;
use crate::document::Role;
use crate::report::PartOfSpeech;
use crate::text::chars::AnyWord;
use crate::words::{WordClass, WordToken, WordType, Words};

/// What a medium is, which its name ends in (法新|社) or is before (极目|新闻), and names that tell nothing of it.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "新闻", "日报", "晚报", "时报", "早报", "晨报", "商报", "都市报", "青年报", "消息报", "社", "网", "新闻网", "视频", "周刊",
    "频道", "电视台", "之家", "财经", "电讯报", "邮报", "卫报", "论坛报",
];
const NAMES: &[&str] = &["央视", "视觉中国"];

/// The characters that these end with.
const LAST: &[char] = &['闻', '报', '社', '网', '频', '刊', '道', '台', '家', '视', '国', '经'];

/// What ends so and is no name of a medium.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "旅行社", "合作社", "出版社", "报社", "公社", "官网", "电网", "互联网", "物联网", "全网", "国网", "短视频", "音视频",
];

/// Words after the name of a source, and before it.
#[rustfmt::skip]
const AFTER: &[&str] = &[
    "记者", "全媒体", "见习", "特约记者", "新闻记者", "首席记者", "通讯员", "编辑", "客户端", "报道", "报导", "消息", "讯", "称",
    "官方", "微信", "微博", "公众", "APP", "App", "app", "获悉",
];
const BEFORE: &[&str] = &["据", "综合", "援引", "引述", "告诉", "来源", "图源", "源", "接受"];

/// Marks that may stand between: 据英国《金融时报》26日报道.
const BETWEEN: &[char] = &['《', '》', '“', '”', '：', ':', ' ', '/'];

/// Most tokens between a source and what tells it.
const GAP: usize = 3;

/// Takes media out of what phrases are made of, where the text names them as sources.
pub(super) fn leave_out_sources(pieces: &mut [Piece], tokens: &[WordToken], words: &Words) {
    let word = |place: usize| words.type_of(tokens[place]);
    for place in 0..pieces.len() {
        if !pieces[place].joins || pieces[place].role == Role::Title || !is_medium(&word(place).text) {
            continue;
        }
        let is_common = KINDS.contains(&word(place).text.as_str());
        let between = |&other: &usize| is_between(word(other)) && !pieces[other].opens_run;
        let after = (place + 1..pieces.len()).take(GAP).find(|other| !between(other));
        let is_written = after.is_some_and(|other| AFTER.contains(&word(other).text.as_str()));
        let opening = if is_common { place.saturating_sub(1) } else { place };
        let before = (0..opening).rev().take(GAP).find(|other| !between(other));
        let cited = before.filter(|&other| BEFORE.contains(&word(other).text.as_str()));
        if !is_written && cited.is_none() {
            continue;
        }
        // The country that a paper is of, and the day of its report.
        if let Some(citing) = cited {
            pieces[citing..opening].iter_mut().for_each(|piece| piece.joins = false);
        }
        pieces[place].joins = false;
        if is_common && place > 0 && !pieces[place].opens_run {
            pieces[place - 1].joins = false;
        }
        let is_of_it = |text: &str| text.ends_with("记者") || text.eq_ignore_ascii_case("app");
        if let Some(writer) = after.filter(|&other| is_written && is_of_it(&word(other).text)) {
            pieces[writer].joins = false;
        }
    }
}

/// Whether a name is that of a medium, by its end.
pub(super) fn is_medium(name: &str) -> bool {
    name.ends_with(LAST) && (name.ends_with_any(KINDS) || name.ends_with_any(NAMES)) && !name.ends_with_any(OTHERS)
}

/// A mark, a day, or the country that a paper is of.
fn is_between(word: &WordType) -> bool {
    let is_place = word.part_of_speech() == Some(PartOfSpeech::Place);
    is_place || word.class == WordClass::Time || word.text.chars().all(|letter| BETWEEN.contains(&letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_are_told_by_their_last_character() {
        for name in KINDS.iter().chain(NAMES) {
            assert!(is_medium(name), "{name}");
        }
        assert!(!is_medium("旅行社") && !is_medium("天气预报"));
    }
}
