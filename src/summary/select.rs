//! Which lines together tell most.

use rustc_hash::{FxHashMap, FxHashSet};

use super::line::Line;
use super::salience::Salience;
use super::weights;
use crate::order;

/// Sentences among which a summary within a budget is looked for, and lines of each.
const POOL_SENTENCES: usize = 14;
const POOL_LINES: usize = 2;

/// Summaries kept at each step of the search, and most lines of one.
const WIDTH: usize = 6;
const MOST_LINES: usize = 5;

/// Names of the numbers of a summary besides those of its lines.
#[cfg(feature = "cli")]
pub(super) const NAMES: [&str; COUNT] = [
    "two lines",
    "three lines",
    "four lines or more",
    "characters",
    "characters squared",
    "words told twice",
    "characters over 60",
    "lines of the same paragraph",
    "characters in a long text",
];
pub(super) const COUNT: usize = 9;

/// The summary within a budget of characters that scores highest, found by beam search; where no line fits, the best
/// single one.
pub(super) fn within(salience: &Salience, lines: &[Line], sentences: usize, budget: usize) -> Vec<usize> {
    let search = Search { salience, lines, sentences };
    let mut fitting: Vec<usize> = (0..lines.len()).filter(|&line| lines[line].characters <= budget).collect();
    if fitting.is_empty() {
        fitting = (0..lines.len()).collect();
    }
    let mut singles: Vec<Choice> = fitting.into_iter().map(|line| search.choice(vec![line])).collect();
    sort(&mut singles);
    let mut of_sentence: FxHashMap<usize, usize> = FxHashMap::default();
    let mut pool = Vec::new();
    for choice in &singles {
        let line = choice.lines[0];
        let room = of_sentence.len() < POOL_SENTENCES;
        match of_sentence.get_mut(&lines[line].sentence) {
            Some(count) if *count < POOL_LINES => *count += 1,
            None if room => drop(of_sentence.insert(lines[line].sentence, 1)),
            _ => continue,
        }
        pool.push(line);
    }
    singles.truncate(WIDTH);
    let Some(mut best) = singles.first().cloned() else { return Vec::new() };
    let mut beam = singles;
    for _ in 1..MOST_LINES {
        let mut seen = FxHashSet::default();
        let mut next: Vec<Choice> = Vec::new();
        for choice in &beam {
            for &line in &pool {
                let told = choice.lines.iter().any(|&other| lines[other].sentence == lines[line].sentence);
                let length: usize = choice.lines.iter().map(|&line| lines[line].characters).sum();
                if told || length + lines[line].characters > budget {
                    continue;
                }
                let mut longer = choice.lines.clone();
                longer.insert(longer.partition_point(|&other| other < line), line);
                if seen.insert(longer.clone()) {
                    next.push(search.choice(longer));
                }
            }
        }
        sort(&mut next);
        next.truncate(WIDTH);
        match next.first() {
            Some(choice) if choice.score > best.score => best = choice.clone(),
            Some(_) => {}
            None => break,
        }
        beam = next;
    }
    best.lines
}

/// Lines in reading order, and what speaks for them together.
#[derive(Clone)]
struct Choice {
    lines: Vec<usize>,
    score: f64,
}

/// Best first; of equals those that stand first.
fn sort(choices: &mut [Choice]) {
    order::sort_by(choices, |a, b| b.score.total_cmp(&a.score).then_with(|| a.lines.cmp(&b.lines)));
}

struct Search<'s> {
    salience: &'s Salience,
    lines: &'s [Line],
    sentences: usize,
}

impl Search<'_> {
    fn choice(&self, lines: Vec<usize>) -> Choice {
        let of_lines: f64 = lines.iter().map(|&line| self.lines[line].score).sum();
        let together = self.numbers(&lines);
        let of_all: f64 =
            together.iter().zip(weights::SUMMARY).map(|(number, weight)| number * f64::from(weight)).sum();
        Choice { lines, score: of_lines + of_all }
    }

    fn numbers(&self, lines: &[usize]) -> [f64; COUNT] {
        let yes = |is: bool| f64::from(u8::from(is));
        let chosen = || lines.iter().map(|&line| &self.lines[line]);
        let characters = chosen().map(|line| line.characters).sum::<usize>() as f64;
        let mut paragraphs: Vec<usize> = chosen().map(|line| self.salience.sentences[line.sentence].run).collect();
        paragraphs.dedup();
        let count = lines.len();
        let length = characters / 100.0;
        [
            yes(count == 2),
            yes(count == 3),
            yes(count > 3),
            length,
            length * length,
            if count > 1 { self.repetition(lines) * count as f64 } else { 0.0 },
            (characters - 60.0).max(0.0) / 100.0,
            (count - paragraphs.len()) as f64,
            length * (1.0 + self.sentences as f64).ln() / 3.0,
        ]
    }

    /// Share of the lines' weight that is told more than once.
    fn repetition(&self, lines: &[usize]) -> f64 {
        let mut terms: Vec<u32> = lines.iter().flat_map(|&line| self.lines[line].terms(self.salience)).collect();
        order::sort_numbers(&mut terms);
        let weight = |term: &u32| self.salience.weights[*term as usize];
        let all: f64 = terms.iter().map(weight).sum();
        let again: f64 = terms.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| weight(&pair[0])).sum();
        if all > 0.0 { again / all } else { 0.0 }
    }
}
