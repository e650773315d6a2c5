//! What marks an article against the others of the same text.

use std::ops::Range;

use crate::document::Document;
use crate::order;
use crate::report::KeyPhrase;
use crate::terms::{Place, groups, locate, places};
use crate::words::Words;

/// Weight of the prior beside the places of all terms: what articles share has to be outweighed by so much.
const PRIOR_SHARE: f64 = 0.1;

/// Standard scores from here on are hardly chance (one-sided, 5%).
const LEAST_SCORE: f64 = 1.645;

/// Most words an article is marked by.
const MOST: usize = 10;

/// Terms of all articles, to hold each article against the rest: weighted log-odds with an informative Dirichlet prior
/// (Monroe, Colaresi and Quinn 2008, "Fightin' Words").
pub(crate) struct Comparison<'d> {
    document: &'d Document<'d>,
    words: &'d Words,
    /// Places of each word that is a term, over all articles.
    counts: Vec<f64>,
    total: f64,
}

impl<'d> Comparison<'d> {
    pub(crate) fn new(document: &'d Document<'d>, words: &'d Words) -> Self {
        let mut counts = vec![0.0; words.types.len()];
        let mut total = 0.0;
        for token in words.tokens.iter().filter(|&&token| words.type_of(token).is_term()) {
            counts[token.id as usize] += 1.0;
            total += 1.0;
        }
        Self { document, words, counts, total }
    }

    /// The terms that an article uses more than once and far more than the others do, most telling first.
    pub(crate) fn of(&self, runs: &Range<usize>) -> Vec<KeyPhrase> {
        let places = places(self.words, runs);
        let here = places.len() as f64;
        let mut scored: Vec<(f64, &[Place])> = groups(&places)
            .filter(|group| group.len() > 1)
            .map(|group| (self.score(group, here), group))
            .filter(|&(score, _)| score >= LEAST_SCORE)
            .collect();
        order::sort_by(&mut scored, |a, b| b.0.total_cmp(&a.0).then_with(|| a.1[0].token.cmp(&b.1[0].token)));
        let best = scored.first().map_or(1.0, |&(score, _)| score);
        let phrase = |(score, group): (f64, &[Place])| KeyPhrase {
            text: self.words.types[group[0].id as usize].text.clone(),
            score: score / best,
            count: group.len(),
            occurrences: group.iter().map(|place| locate(self.document, self.words, place)).collect(),
        };
        scored.into_iter().take(MOST).map(phrase).collect()
    }

    /// Standard score of the difference of a word's log-odds here and elsewhere.
    fn score(&self, group: &[Place], here: f64) -> f64 {
        let everywhere = self.counts[group[0].id as usize];
        let (count, elsewhere) = (group.len() as f64, everywhere - group.len() as f64);
        let (prior, prior_total) = (PRIOR_SHARE * everywhere, PRIOR_SHARE * self.total);
        let log_odds = |count: f64, total: f64| ((count + prior) / (total + prior_total - count - prior)).ln();
        let difference = log_odds(count, here) - log_odds(elsewhere, self.total - here);
        let variance = 1.0 / (count + prior) + 1.0 / (elsewhere + prior);
        difference / variance.sqrt()
    }
}
