//! Why a line was chosen, in words for people.

use super::line::Line;
use super::salience::Salience;
use crate::report::Reason;

/// Share of a line's weight, or of the title's, from which on they have words in common that matter.
const SHARED: f64 = 0.15;

/// Centrality from which on a sentence is central; the mean is 1.
const CENTRAL: f64 = 1.25;

/// What speaks for a line, most telling first. `range` is what the summary is of: the article or a section.
pub(super) fn reasons(
    salience: &Salience,
    line: &Line,
    range: &std::ops::Range<usize>,
    opens_section: bool,
    has_speaker: bool,
) -> Vec<Reason> {
    let sentence = &salience.sentences[line.sentence];
    let clauses = line.clauses(salience);
    let weight: f64 = clauses.iter().map(|clause| clause.weight).sum();
    let title: f64 = clauses.iter().map(|clause| clause.title).sum();
    let heading: f64 = clauses.iter().map(|clause| clause.heading).sum();
    let is_lead = line.sentence == range.start;
    let found = [
        (Reason::Lead, is_lead),
        (Reason::SectionOpening, opens_section && !is_lead),
        (Reason::Title, title > 0.0 && title >= SHARED * salience.title_weight),
        (Reason::Heading, heading > 0.0 && heading >= SHARED * weight),
        (Reason::Central, sentence.centrality >= CENTRAL),
        (Reason::Decision, clauses.iter().any(|clause| clause.cues.tells_decision())),
        (Reason::Outcome, clauses.iter().any(|clause| clause.cues.tells_outcome())),
        (Reason::First, clauses.iter().any(|clause| clause.cues.tells_first())),
        (Reason::Figures, clauses.iter().any(|clause| clause.has_digits)),
        (Reason::Speech, has_speaker),
        (Reason::Conclusion, range.len() > 1 && line.sentence + 1 == range.end),
    ];
    let reasons: Vec<Reason> = found.into_iter().filter(|&(_, is)| is).map(|(reason, _)| reason).collect();
    if reasons.is_empty() { vec![Reason::Words] } else { reasons }
}
