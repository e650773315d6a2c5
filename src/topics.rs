//! Sections of a long text that has none of its own, parted where the topic shifts.
//!
//! `TextTiling` (Hearst 1997) over paragraphs: how alike the words are on both sides of a gap, and how deep the likeness
//! falls there between the peaks beside it. Linear in the text.

use rustc_hash::FxHashMap;

use crate::document::{Article, Document, Section};
use crate::order;
use crate::text::Span;
use crate::words::Words;

/// A text with fewer paragraphs, or less text in bytes (some 1,500 characters), reads as one.
const PARAGRAPHS: usize = 8;
const BYTES: usize = 4500;

/// Paragraphs compared on each side of a gap, and fewest in a section.
const WINDOW: usize = 3;
const LEAST: usize = 3;

/// Most sections: an outline that is longer helps nobody.
const MOST: usize = 12;

/// Gives articles of one long section without a heading the sections that their topics make.
pub(crate) fn divide<'t>(mut document: Document<'t>, words: &Words) -> Document<'t> {
    let mut sections = Vec::with_capacity(document.sections.len());
    let mut articles = std::mem::take(&mut document.articles);
    let mut own: Vec<Option<Section>> = std::mem::take(&mut document.sections).into_iter().map(Some).collect();
    // Where each of the document's sections comes to stand.
    let mut places = vec![0; own.len()];
    for article in &mut articles {
        let first = sections.len();
        let parts = match &own[article.sections.clone()] {
            [Some(section)] if section.heading.is_none() => parts(&document, words, article, section),
            _ => Vec::new(),
        };
        if parts.is_empty() {
            for index in article.sections.clone() {
                let Some(section) = own[index].take() else { continue };
                places[index] = sections.len();
                sections.push(Section { parent: section.parent.map(|parent| places[parent]), ..section });
            }
        } else {
            sections.extend(parts);
        }
        article.sections = first..sections.len();
    }
    document.articles = articles;
    document.sections = sections;
    document
}

/// The sections that topics make of a section; none where it is short, or of one topic.
fn parts(document: &Document<'_>, words: &Words, article: &Article, section: &Section) -> Vec<Section> {
    let runs = &document.runs[section.runs.clone()];
    let bytes: usize = runs.iter().map(|run| run.run.span().len()).sum();
    if runs.len() < PARAGRAPHS || bytes < BYTES || article.sentences.is_empty() {
        return Vec::new();
    }
    let paragraphs: Vec<Vec<(u32, f64)>> = section.runs.clone().map(|run| terms(words, run)).collect();
    let mut bounds = bounds(&paragraphs);
    if bounds.is_empty() {
        return Vec::new();
    }
    bounds.insert(0, 0);
    bounds.push(runs.len());
    let part = |bounds: &[usize]| Section {
        parent: None,
        level: 1,
        heading: None,
        number: None,
        run_in: false,
        is_inferred: true,
        span: Span::new(runs[bounds[0]].run.span().start, runs[bounds[1] - 1].run.span().end),
        runs: section.runs.start + bounds[0]..section.runs.start + bounds[1],
    };
    bounds.windows(2).map(part).collect()
}

/// Distinct terms of a run with their weights: count times inverse document frequency.
fn terms(words: &Words, run: usize) -> Vec<(u32, f64)> {
    let mut terms: Vec<u32> = words.tokens[words.runs[run].clone()]
        .iter()
        .filter(|token| words.type_of(**token).is_term())
        .map(|token| token.id)
        .collect();
    order::sort_numbers(&mut terms);
    let weigh = |same: &[u32]| (same[0], same.len() as f64 * words.types[same[0] as usize].idf);
    terms.chunk_by(|a, b| a == b).map(weigh).collect()
}

/// Paragraphs that open a new topic, in order.
fn bounds(paragraphs: &[Vec<(u32, f64)>]) -> Vec<usize> {
    let gaps: Vec<f64> = (1..paragraphs.len())
        .map(|gap| {
            let before = &paragraphs[gap.saturating_sub(WINDOW)..gap];
            let after = &paragraphs[gap..paragraphs.len().min(gap + WINDOW)];
            likeness(before, after)
        })
        .collect();
    let depths = depths(&gaps);
    let mean = depths.iter().sum::<f64>() / depths.len() as f64;
    let spread = (depths.iter().map(|depth| (depth - mean).powi(2)).sum::<f64>() / depths.len() as f64).sqrt();
    let mut deep: Vec<usize> = (0..depths.len()).filter(|&gap| depths[gap] > mean + spread / 2.0).collect();
    order::sort_by(&mut deep, |&a, &b| depths[b].total_cmp(&depths[a]));
    let mut chosen: Vec<usize> = Vec::new();
    for gap in deep {
        let bound = gap + 1;
        let apart = |other: usize| bound.abs_diff(other) >= LEAST;
        if chosen.len() + 1 < MOST && apart(0) && apart(paragraphs.len()) && chosen.iter().all(|&other| apart(other)) {
            chosen.push(bound);
        }
    }
    order::sort(&mut chosen);
    chosen
}

/// How far the likeness falls at each gap below the nearest peaks on both sides.
fn depths(gaps: &[f64]) -> Vec<f64> {
    // The height of the slope that comes down to each gap.
    let peaks = |gaps: &mut dyn Iterator<Item = f64>| -> Vec<f64> {
        let (mut peak, mut last) = (f64::MIN, f64::MIN);
        gaps.map(|gap| {
            peak = if gap > last { gap } else { peak };
            last = gap;
            peak
        })
        .collect()
    };
    let left = peaks(&mut gaps.iter().copied());
    let mut right = peaks(&mut gaps.iter().rev().copied());
    right.reverse();
    gaps.iter().zip(left.iter().zip(&right)).map(|(gap, (left, right))| left + right - 2.0 * gap).collect()
}

/// Cosine of the summed terms.
fn likeness(before: &[Vec<(u32, f64)>], after: &[Vec<(u32, f64)>]) -> f64 {
    let sum = |paragraphs: &[Vec<(u32, f64)>]| {
        let mut sum: FxHashMap<u32, f64> = FxHashMap::default();
        paragraphs.iter().flatten().for_each(|&(term, weight)| *sum.entry(term).or_default() += weight);
        let mut sum: Vec<(u32, f64)> = sum.into_iter().collect();
        order::sort_by(&mut sum, |a, b| a.0.cmp(&b.0));
        sum
    };
    let (before, after) = (sum(before), sum(after));
    let norm = |sum: &[(u32, f64)]| sum.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    let product: f64 = before
        .iter()
        .filter_map(|(term, weight)| {
            let other = after.binary_search_by_key(term, |&(term, _)| term).ok()?;
            Some(weight * after[other].1)
        })
        .sum();
    let norms = norm(&before) * norm(&after);
    if norms > 0.0 { product / norms } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_part_where_the_words_change() {
        let paragraph = |words: &[u32]| words.iter().map(|&word| (word, 1.0)).collect::<Vec<_>>();
        let ferry = [paragraph(&[1, 2, 3]), paragraph(&[1, 2, 4]), paragraph(&[2, 3, 5]), paragraph(&[1, 3])];
        let school = [paragraph(&[11, 12]), paragraph(&[11, 13]), paragraph(&[12, 13]), paragraph(&[11, 12])];
        assert_eq!(bounds(&[&ferry[..], &school].concat()), [4]);
        assert_eq!(bounds(&vec![paragraph(&[1, 2]); 8]), [0; 0]);
    }

    #[test]
    fn depth_is_measured_from_the_peaks_beside_a_gap() {
        assert_eq!(depths(&[4.0, 1.0, 3.0]), [0.0, 5.0, 0.0]);
        assert_eq!(depths(&[4.0, 2.0, 1.0, 3.0]), [0.0, 2.0, 5.0, 0.0]);
    }
}
