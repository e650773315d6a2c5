//! Term frequencies.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::document::Document;
use crate::order;
use crate::report::{PartOfSpeech, Term, TermKind};
use crate::segment::coined::ORGANISATIONS;
use crate::text::Span;
use crate::text::chars::{AnyWord, closer_of, fold_width};
use crate::words::{WordType, Words};

/// The lexicon knows a text where at most one in so many of its words may be a piece of others.
const MOST_PIECES: usize = 4;

/// A share of paragraphs is told to a thousandth.
const DISPERSION_STEPS: f64 = 1000.0;

/// A place of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The word it is counted as: the first of its variants.
    pub id: u32,
    /// Indices of the token and of the run it stands in.
    pub token: usize,
    pub run: usize,
}

/// The places of all terms of a range of runs: those of one term are neighbours, in reading order. [`groups`] parts them.
pub(crate) fn places(words: &Words, runs: &Range<usize>) -> Vec<Place> {
    let mut variants: FxHashMap<String, u32> = FxHashMap::default();
    let mut places: Vec<Place> = Vec::new();
    for run in runs.clone() {
        for index in words.runs[run].clone() {
            let token = words.tokens[index];
            let word = words.type_of(token);
            if !word.is_term() {
                continue;
            }
            let id = if word.has_variants {
                let folded = word.text.chars().map(|letter| fold_width(letter).to_ascii_lowercase()).collect();
                *variants.entry(folded).or_insert(token.id)
            } else {
                token.id
            };
            places.push(Place { id, token: index, run });
        }
    }
    side_by_side(&places)
}

/// The places of each word side by side, the words in the order of their first places.
fn side_by_side(places: &[Place]) -> Vec<Place> {
    let mut numbers: FxHashMap<u32, u32> = FxHashMap::default();
    let mut counts: Vec<usize> = Vec::new();
    let mut number = |place: &Place| {
        let fresh = counts.len() as u32;
        let number = *numbers.entry(place.id).or_insert(fresh) as usize;
        if number == counts.len() {
            counts.push(0);
        }
        counts[number] += 1;
        number
    };
    let of_words: Vec<usize> = places.iter().map(&mut number).collect();
    let mut end = 0;
    let mut next: Vec<usize> = Vec::with_capacity(counts.len());
    for count in counts {
        next.push(end);
        end += count;
    }
    let mut sorted = places.to_vec();
    for (place, word) in places.iter().zip(of_words) {
        sorted[next[word]] = *place;
        next[word] += 1;
    }
    sorted
}

/// The places of each term.
pub(crate) fn groups(places: &[Place]) -> impl Iterator<Item = &[Place]> {
    places.chunk_by(|a, b| a.id == b.id)
}

/// Where a place is in the input.
pub(crate) fn locate(document: &Document<'_>, words: &Words, place: &Place) -> Span {
    document.runs[place.run].run.locate(words.tokens[place.token].within)
}

/// Whether a word is likely a piece of others that jieba has cut wrongly (票价没有涨|过价): the lexicon lacks it, nothing in
/// the text tells that it is a name, and it stands but once.
fn is_likely_piece(words: &Words, group: &[Place]) -> bool {
    let word = &words.types[group[0].id as usize];
    group.len() == 1 && !word.is_listed && word.part_of_speech() == Some(PartOfSpeech::Other)
}

/// The terms of a range of runs, most frequent first, ties by first place; at most `limit`.
pub(crate) fn terms(document: &Document<'_>, words: &Words, runs: &Range<usize>, limit: usize) -> Vec<Term> {
    let places = places(words, runs);
    let mut groups: Vec<_> = groups(&places).collect();
    let pieces = groups.iter().filter(|group| is_likely_piece(words, group)).count();
    // Of a text in traditional characters the lexicon lacks most words.
    if pieces * MOST_PIECES <= groups.len() {
        groups.retain(|group| !is_likely_piece(words, group));
    }
    order::sort_by(&mut groups, |a, b| b.len().cmp(&a.len()).then_with(|| a[0].token.cmp(&b[0].token)));
    groups.truncate(limit);
    let filled = runs.clone().filter(|&run| !words.runs[run].is_empty()).count();
    let term = |group: &[Place]| {
        let word = &words.types[group[0].id as usize];
        let occurrences: Vec<Span> = group.iter().map(|place| locate(document, words, place)).collect();
        let held = group.chunk_by(|a, b| a.run == b.run).count();
        Term {
            text: word.text.clone(),
            count: group.len(),
            part_of_speech: word.part_of_speech().unwrap_or(PartOfSpeech::Other),
            kind: kind(document.text, word, &occurrences),
            dispersion: (held as f64 / filled.max(1) as f64 * DISPERSION_STEPS).round() / DISPERSION_STEPS,
            occurrences,
        }
    };
    groups.into_iter().map(term).collect()
}

/// What a word names, by its part of speech, its form and the marks around it.
fn kind(text: &str, word: &WordType, occurrences: &[Span]) -> TermKind {
    let (mut titled, mut quoted) = (false, false);
    for span in occurrences {
        let close = text[..span.start].chars().next_back().and_then(closer_of);
        if let Some(close) = close.filter(|&close| text[span.end..].starts_with(close)) {
            titled |= close == '》';
            quoted |= matches!(close, '”' | '」');
        }
    }
    let capitals = word.text.chars().map(fold_width);
    match word.part_of_speech() {
        _ if titled => TermKind::Work,
        Some(PartOfSpeech::Person) => TermKind::Person,
        Some(PartOfSpeech::Place) => TermKind::Place,
        Some(PartOfSpeech::Organisation) => TermKind::Organisation,
        _ if word.length > 3 && word.text.ends_with_any(&ORGANISATIONS) => TermKind::Organisation,
        Some(PartOfSpeech::Latin)
            if capitals
                .clone()
                .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-')
                && capitals.clone().any(|letter| letter.is_ascii_uppercase()) =>
        {
            TermKind::Acronym
        }
        Some(PartOfSpeech::Noun | PartOfSpeech::Name | PartOfSpeech::Other) if quoted => TermKind::Coinage,
        _ => TermKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use crate::report::TermKind as K;
    use crate::{Options, analyze};

    #[test]
    fn terms_have_kinds_and_variants_are_one() {
        let text = "望澜大学校长陈望川说，《江河》里的“云耕”会用到AI。陈望川说，ＡＩ和Ai是一回事，北京也有“云耕”。\n\n\
            北京的研究人员同意。";
        let report = analyze(text, &Options::default()).unwrap();
        let term = |text: &str| report.terms.iter().find(|term| term.text == text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((term("AI").count, term("AI").kind), (3, K::Acronym));
        assert_eq!((term("陈望川").count, term("陈望川").kind), (2, K::Person));
        assert_eq!((term("北京").kind, term("北京").dispersion), (K::Place, 1.0));
        assert_eq!((term("江河").kind, term("江河").dispersion), (K::Work, 0.5));
    }

    #[test]
    fn articles_are_marked_by_what_the_others_lack() {
        let ferry = "新渡轮首航。渡轮每天往返六班，渡轮载客三百人，旅客说渡轮很快。渡轮由船厂建造，渡轮省油。";
        let school = "新学校开学。学校有六百名学生，学生说学校很大。旅客也来学校参观，学校欢迎学生。";
        let page = format!("# 渡轮首航\n\n{ferry}\n\n# 学校开学\n\n{school}\n");
        let report = analyze(&page, &Options::default()).unwrap();
        let marks: Vec<Vec<&str>> = report
            .articles
            .iter()
            .map(|article| article.distinctive.iter().map(|phrase| phrase.text.as_str()).collect())
            .collect();
        assert_eq!(marks.iter().map(|marks| marks[0]).collect::<Vec<_>>(), ["渡轮", "学校"]);
        assert!(!marks.concat().contains(&"旅客"), "{marks:?}");
        assert!(analyze(ferry, &Options::default()).unwrap().articles[0].distinctive.is_empty());
    }
}
