//! The words of a range of a document as pieces of phrases.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::candidate::MOST_CHARACTERS;
use super::sources::leave_out_sources;
use crate::document::{Document, Role};
use crate::report::PartOfSpeech as P;
use crate::text::chars::closer_of_name;
use crate::words::{WordClass, WordToken, WordType, Words};

/// Longest list of names before 摄, in tokens.
const CREDIT_TOKENS: usize = 6;

/// A text says what it is about in its first sentences, which may be short, and again in its last.
const TELLING_SENTENCES: u32 = 3;
const TELLING_AT_LEAST: usize = 100;

/// No place further on is telling, lest one sentence without end fill the memory with its runs.
const TELLING_TOKENS: usize = 6000;

/// Two or three characters in quotation marks are more often a turn of phrase.
pub(super) const COINAGE_CHARACTERS: u32 = 4;

/// Longest word, in bytes, that shorter ones are looked for in; a text may be one word without end.
const LONGEST_WHOLE: usize = 64;

/// Adjectives of one character that open names of things: 新就业群体, 大模型.
const OPENERS: [&str; 2] = ["新", "大"];

/// Places by one character, which stand before what is no part of their name: 在京|举行, 中柬|命运共同体.
const SHORT_PLACES: [&str; 16] =
    ["京", "沪", "津", "渝", "粤", "美", "英", "法", "德", "俄", "日", "韩", "巴", "柬", "匈", "欧"];

/// What ends the names of offices, and opens none: 财政|部|部长.
const ENDINGS: [&str; 7] = ["部", "局", "署", "厅", "处", "院", "会"];

/// How a person is addressed after the full name, which stands for the person without it.
const ADDRESS: &str = "同志";

/// One word where it stands: all that a phrase asks of it, side by side in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub id: u32,
    /// Places of the word in the range, and its number among the words there.
    pub places: u32,
    pub number: u32,
    /// Sentence it is in; titles before the first sentence are in sentence 0.
    pub sentence: u32,
    /// Characters.
    pub length: u32,
    pub idf: f64,
    pub keyphraseness: f64,
    pub role: Role,
    pub part_of_speech: P,
    /// A word, or run of words, that stands only here can be a phrase: it is where texts name their subject.
    pub is_telling: bool,
    /// Stands in quotation marks, or 《》, with nothing but a coinage between them.
    pub in_coinage: bool,
    /// The one character that a mark is.
    pub mark: Option<char>,
    /// Opens a run of text, which no phrase reaches into from before.
    pub opens_run: bool,
    /// Can be part of a phrase; its first word; its last word.
    pub joins: bool,
    pub opens: bool,
    pub closes: bool,
    pub is_term: bool,
    /// Tells something only beside other words.
    pub is_vague: bool,
    pub is_stop_word: bool,
    pub is_idiom: bool,
    pub is_listed: bool,
}

impl Piece {
    fn new(id: u32, word: &WordType) -> Self {
        let part_of_speech = word.part_of_speech();
        let is_weak = word.length == 1 && word.is_stop_word;
        let (opens, closes) = match part_of_speech {
            None => (false, false),
            Some(P::Verb) => (word.length > 1, word.length > 1),
            Some(P::Place) if SHORT_PLACES.contains(&word.text.as_str()) => (false, true),
            Some(part) => {
                let closes = !is_weak && part != P::Adjective && word.text != ADDRESS;
                let is_ending = ENDINGS.contains(&word.text.as_str());
                (!is_weak && !is_ending || OPENERS.contains(&word.text.as_str()), closes)
            }
        };
        Self {
            id,
            places: 0,
            number: 0,
            sentence: 0,
            length: word.length as u32,
            idf: word.idf,
            keyphraseness: word.keyphraseness,
            role: Role::Body,
            part_of_speech: part_of_speech.unwrap_or(P::Other),
            is_telling: false,
            in_coinage: false,
            mark: word.text.chars().next().filter(|_| word.class == WordClass::Break && word.length == 1),
            opens_run: false,
            joins: part_of_speech.is_some() && !tells_nothing(&word.text),
            opens,
            closes,
            is_term: word.is_term(),
            is_vague: is_vague(&word.text),
            is_stop_word: word.is_stop_word,
            is_idiom: word.is_idiom,
            is_listed: word.is_listed,
        }
    }
}

/// Whether a word that is counted like others tells nothing of what a text is about, alone or in a phrase.
#[rustfmt::skip]
fn tells_nothing(word: &str) -> bool {
    matches!(
        word,
        "同比" | "环比" | "月份" | "预计" | "力度" | "全线" | "有序" | "多地" | "多国" | "美称" | "英称" | "德称" | "特稿"
            | "暨" | "播发" | "综述" | "特写" | "纪实" | "侧记" | "快评" | "声称" | "补齐" | "委托" | "日电"
            | "连日来" | "接下来" | "没想到" | "想不到" | "是不是" | "长期以来" | "俗话说" | "众所周知"
    )
}

/// Whether a word tells what a text is about only beside others: 时代, but 网络时代.
#[rustfmt::skip]
fn is_vague(word: &str) -> bool {
    matches!(
        word,
        "时代" | "光彩" | "成绩" | "主题" | "评价" | "时节" | "路段" | "高层" | "进展" | "重点" | "态势" | "层面" | "现场" | "贡献" | "力量"
            | "大局" | "新局面" | "新篇章" | "影响" | "活力" | "佳话" | "会议" | "主席" | "总理" | "总统" | "总书记" | "两国" | "双方"
            | "仪式" | "讲话" | "领导人" | "发言人" | "官方" | "工作人员" | "全场" | "高质量" | "新时代" | "新征程" | "国家" | "中央"
            | "人民" | "男子" | "女子" | "会见" | "成果" | "精神" | "措施" | "综合"
    )
}

/// The pieces of a range of runs.
pub(super) struct Pieces<'w> {
    pub tokens: &'w [WordToken],
    /// First token of the range.
    pub offset: usize,
    pub pieces: Vec<Piece>,
    pub sentences: u32,
    /// Distinct words that can be parts of phrases.
    pub distinct: usize,
    /// Share of the terms' places that are not a term's first.
    pub repetition: f64,
    /// Places of the commonest term.
    pub most_places: u32,
    /// By a word's number: openings and closings of longer words, at all their places, that are it (科学 in 科学家).
    pub within: Vec<u32>,
}

impl<'w> Pieces<'w> {
    pub(super) fn new(document: &Document<'_>, words: &'w Words, runs: &Range<usize>, is_record: bool) -> Self {
        let range = words.of_runs(runs);
        let tokens = &words.tokens[range.clone()];
        let mut pieces: Vec<Piece> = tokens.iter().map(|&token| Piece::new(token.id, words.type_of(token))).collect();
        let mut sentences = 0;
        for index in runs.clone() {
            let run = &document.runs[index];
            let of_run = words.runs[index].start - range.start..words.runs[index].end - range.start;
            if let Some(first) = pieces.get_mut(of_run.start) {
                first.opens_run = true;
            }
            pieces[of_run].iter_mut().for_each(|piece| piece.role = run.role);
            for sentence in &words.sentences[run.sentences.clone()] {
                sentences += 1;
                let of_sentence = sentence.start - range.start..sentence.end - range.start;
                pieces[of_sentence].iter_mut().for_each(|piece| piece.sentence = sentences);
            }
        }
        let mut pieces = Self {
            tokens,
            offset: range.start,
            pieces,
            sentences,
            distinct: 0,
            repetition: 0.0,
            most_places: 0,
            within: Vec::new(),
        };
        pieces.leave_out_credits(words);
        leave_out_sources(&mut pieces.pieces, tokens, words);
        pieces.mark_telling(is_record);
        pieces.count(words);
        pieces
    }

    /// Who took a picture is of no text: 林舟 周澄 摄
    fn leave_out_credits(&mut self, words: &Words) {
        for place in 0..self.pieces.len() {
            let is_mark = |word: &WordType| matches!(word.text.as_str(), "摄" | "攝");
            if self.pieces[place].length != 1 || !is_mark(words.type_of(self.tokens[place])) {
                continue;
            }
            for before in (0..place).rev().take(CREDIT_TOKENS) {
                let word = words.type_of(self.tokens[before]);
                let is_gap = word.text.trim().is_empty() || word.text == "、";
                let is_name = matches!(word.part_of_speech(), Some(P::Person | P::Place)) || !word.is_listed;
                if !is_gap && (word.class == WordClass::Break || !is_name) {
                    break;
                }
                self.pieces[before].joins = false;
            }
        }
    }

    fn mark_telling(&mut self, is_record: bool) {
        let most = self.pieces.len().min(TELLING_TOKENS);
        for place in 0..most {
            let piece = &mut self.pieces[place];
            let is_outer = piece.sentence <= TELLING_SENTENCES || piece.sentence == self.sentences;
            piece.is_telling |= is_record || piece.role != Role::Body || is_outer || place < TELLING_AT_LEAST;
            if matches!(self.pieces[place].mark, Some('（' | '('))
                && let Some(acronym) = self.pieces.get_mut(place + 1)
            {
                acronym.is_telling = true;
            }
            let Some(close) = self.closer_at(place) else { continue };
            let inside = &mut self.pieces[place + 1..most];
            let end = inside.iter().take(MOST_CHARACTERS).position(|piece| piece.mark.is_some());
            let Some(name) = end.filter(|&end| inside[end].mark == Some(close)).map(|end| &mut inside[..end]) else {
                continue;
            };
            let is_coinage = name.iter().map(|piece| piece.length).sum::<u32>() >= COINAGE_CHARACTERS;
            for piece in name {
                piece.is_telling = true;
                piece.in_coinage = is_coinage;
            }
        }
    }

    /// The mark that closes what the one at `place` opens, if names stand between such.
    pub(super) fn closer_at(&self, place: usize) -> Option<char> {
        let open = self.pieces[place].mark?;
        closer_of_name(open)
    }

    /// The mark that opens before and closes after `places`.
    pub(super) fn marks_around(&self, places: Range<usize>) -> Option<char> {
        let before = places.start.checked_sub(1)?;
        let after = self.pieces.get(places.end)?.mark?;
        (self.closer_at(before)? == after).then_some(after)
    }

    fn count(&mut self, words: &Words) {
        let mut numbers: FxHashMap<u32, u32> = FxHashMap::default();
        let mut counts: Vec<u32> = Vec::new();
        let mut texts: FxHashMap<&str, u32> = FxHashMap::default();
        let (mut types, mut places) = (0, 0);
        for piece in self.pieces.iter_mut().filter(|piece| piece.joins) {
            let fresh = counts.len() as u32;
            piece.number = *numbers.entry(piece.id).or_insert(fresh);
            if piece.number == fresh {
                counts.push(0);
                texts.insert(&words.types[piece.id as usize].text, fresh);
                types += u32::from(piece.is_term);
            }
            counts[piece.number as usize] += 1;
            places += u32::from(piece.is_term);
        }
        for piece in self.pieces.iter_mut().filter(|piece| piece.joins) {
            piece.places = counts[piece.number as usize];
            if piece.is_term {
                self.most_places = self.most_places.max(piece.places);
            }
        }
        self.distinct = counts.len();
        self.within = vec![0; counts.len()];
        for (text, &number) in texts.iter().filter(|(text, _)| text.len() <= LONGEST_WHOLE) {
            for (at, _) in text.char_indices().skip(1) {
                for part in [&text[..at], &text[at..]] {
                    if let Some(&part) = texts.get(part) {
                        self.within[part as usize] += counts[number as usize];
                    }
                }
            }
        }
        self.repetition = 1.0 - f64::from(types) / f64::from(places.max(1));
    }

    /// Where a phrase that ends before `place` cannot go on.
    pub(super) fn ends_before(&self, place: usize) -> bool {
        self.pieces.get(place).is_none_or(|piece| piece.opens_run || !piece.joins)
    }

    /// Where a phrase that begins at `place` has nothing of its own before it.
    pub(super) fn starts_at(&self, place: usize) -> bool {
        self.pieces[place].opens_run || !self.pieces[place - 1].joins
    }
}
