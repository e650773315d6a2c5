//! What the weights of summaries are learnt from.

use serde::Serialize;

use super::Summarizer;
use super::{features, gist, line, select};

/// The lines and gists that a text can give, with their numbers.
#[derive(Serialize)]
#[doc(hidden)]
pub struct SummaryCandidates {
    sentences: usize,
    /// Weights of terms, which lines refer to.
    weights: Vec<f64>,
    lines: Vec<LineRow>,
    gists: Vec<(String, Vec<f64>)>,
}

#[derive(Serialize)]
struct LineRow {
    text: String,
    sentence: usize,
    paragraph: usize,
    characters: usize,
    terms: Vec<u32>,
    features: Vec<f64>,
}

/// Names of the numbers of a line, of a gist, and of a summary besides those of its lines.
#[derive(Serialize)]
#[doc(hidden)]
pub struct SummaryFeatures {
    clause: Vec<&'static str>,
    line: Vec<&'static str>,
    gist: Vec<&'static str>,
    summary: Vec<&'static str>,
}

#[must_use]
#[doc(hidden)]
pub fn names() -> SummaryFeatures {
    SummaryFeatures {
        clause: features::names(),
        line: line::FORM_NAMES.to_vec(),
        gist: gist::FORM_NAMES.to_vec(),
        summary: select::NAMES.to_vec(),
    }
}

impl Summarizer<'_> {
    pub(crate) fn candidates(&self) -> SummaryCandidates {
        let range = 0..self.article.sentences.len();
        let places = self.places(range.clone());
        let row = |line: &line::Line| {
            let of_clauses = line::clause_features(&self.salience, line.sentence, &places[line.sentence]);
            let numbers = line::line_features(&self.salience, line, &of_clauses);
            LineRow {
                text: line
                    .within(&self.salience, self.within(line.sentence))
                    .of(&self.text_around(line.sentence))
                    .to_owned(),
                sentence: line.sentence,
                paragraph: self.salience.sentences[line.sentence].run,
                characters: line.characters,
                terms: line.terms(&self.salience),
                features: [&numbers.clauses[..], &numbers.opening, &numbers.form].concat(),
            }
        };
        let gists = self.telling(range.clone()).flat_map(|sentence| {
            let text = self.text_around(sentence).into_owned();
            let gists = gist::gists(&self.salience, sentence, &text, false);
            let row = |gist: &gist::Gist| {
                let (clauses, opening, form) = gist::numbers(&self.salience, sentence, gist, &text, &places[sentence]);
                (gist.within.of(&text).to_owned(), [&clauses[..], &opening, &form].concat())
            };
            gists.iter().map(row).collect::<Vec<_>>()
        });
        SummaryCandidates {
            sentences: range.len(),
            weights: self.salience.weights.clone(),
            lines: self.lines.iter().map(row).collect(),
            gists: gists.collect(),
        }
    }
}
