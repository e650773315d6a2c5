//! Key points, and the lines of a section's summary, chosen one at a time: each by what it is worth and what it adds to
//! those before it.

use rustc_hash::FxHashSet;

use super::Summarizer;
use super::line::Line;
use super::salience::Salience;
use crate::order;
use crate::text::chars::AnyWord;

/// A sentence longer than this is hard going in a summary, in characters: it may lose its end.
const LONG_SENTENCE: usize = 90;

/// What a line loses for each line of its section that is chosen already, and for saying all over again what is said.
const SAME_SECTION: f64 = 3.0;
const REPETITION: f64 = 3.0;

/// An article of one section with at least so many sentences is taken apart into thirds, and what a line loses for each
/// line of its third that is chosen already: what comes after the lead may be the end of the matter.
const PARTED_FROM: usize = 9;
const PARTS: usize = 3;
const SAME_PART: f64 = 1.0;

/// What a line loses that points back at a sentence which is not chosen, and one that nobody is named for.
const DANGLING: f64 = 2.0;
const UNATTRIBUTED: f64 = 8.0;

/// What it loses without an end, so that it is taken only for want of others: a salutation, a signature, a list's opening
/// line, a note in brackets. And what a question loses.
const UNENDED: f64 = 100.0;
const QUESTION: f64 = 8.0;

/// What a line loses that only lists who was there or who met the press, so that it is taken only for want of others.
const ATTENDANCE: f64 = 20.0;

/// What a call of a few words loses, which tells nothing by itself.
const CALL: f64 = 8.0;

/// What a line loses that only says what something is in general, and one that could stand in any text on its subject.
const TRUISM: f64 = 4.0;
const BACKGROUND: f64 = 3.0;

/// What a line loses that only someone on the net says.
const NETIZEN: f64 = 3.0;

/// What a line loses that paints a scene: readers want the news that features lead up to.
const SCENE: f64 = 9.0;

/// What the first line gains that tells what a case ends in.
const OUTCOME: f64 = 3.0;

/// What the first line gains that tells what figures come to.
const TOTAL: f64 = 2.0;

/// What the first line gains that someone else says than those before it: readers want both sides.
const OTHER_SPEAKER: f64 = 1.5;

/// What a line of a speech gains that demands or promises something, and loses that leads up to it.
const DEMAND: f64 = 1.0;
const LEADING_UP: f64 = 2.0;

/// What a line gains, at most, that tells what the lines chosen have not yet told of the title.
const TITLE: f64 = 4.0;

/// What it gains for the first of the title's figures that none of them has.
const TITLE_FIGURE: f64 = 2.0;

/// A shorter key point seldom says much alone, and a longer one is hard going, in characters; what it loses for each
/// character it is off.
const SHORT_LINE: f64 = 25.0;
const LONG_LINE: f64 = 75.0;
const SHORT_LOSS: f64 = 0.25;
const LONG_LOSS: f64 = 0.08;

/// A line with a greater share of digits is out of a table; what it loses for each share more.
const DIGITS: f64 = 0.25;
const DIGITS_LOSS: f64 = 40.0;

/// The lines chosen so far, and what they tell.
#[derive(Default)]
struct Chosen<'s> {
    lines: Vec<usize>,
    told: FxHashSet<u32>,
    speakers: Vec<&'s str>,
    title_figures: u64,
    tells_outcome: bool,
    tells_total: bool,
}

impl Summarizer<'_> {
    /// At most `most` lines of different sentences, in reading order, none of which says only what others say.
    pub(super) fn choose(&self, lines: &[Line], most: usize) -> Vec<usize> {
        let standing: Vec<usize> = (0..lines.len()).filter(|&line| self.may_stand(&lines[line])).collect();
        let mut chosen = Chosen::default();
        while chosen.lines.len() < most {
            let mut best: Option<(f64, usize)> = None;
            for &index in &standing {
                let line = &lines[index];
                let is_better = |score: f64| best.is_none_or(|(best, _)| score > best);
                let gain = self.gain(line, &chosen);
                // Besides its gains a line can only lose.
                if !is_better(line.score + gain + TITLE)
                    || chosen.lines.iter().any(|&other| lines[other].sentence == line.sentence)
                {
                    continue;
                }
                let gain = gain + self.gain_of_title(line, &chosen);
                let repetition = self.repetition(line, &chosen.told);
                if repetition >= 1.0 || !is_better(line.score + gain) {
                    continue;
                }
                let score = line.score + gain - REPETITION * repetition - self.loss(line, lines, &chosen.lines);
                if is_better(score) {
                    best = Some((score, index));
                }
            }
            let Some((_, index)) = best else { break };
            // What has no end, and a scene, is better than nothing, and worse than fewer lines.
            let sentence = &self.salience.sentences[lines[index].sentence];
            if !chosen.lines.is_empty() && (!sentence.has_end || sentence.is_scene) {
                break;
            }
            self.add(index, lines, &mut chosen);
        }
        let mut chosen = chosen.lines;
        chosen.iter_mut().for_each(|line| *line = self.without_purpose(lines, *line));
        order::sort(&mut chosen);
        chosen
    }

    /// Adds a line to those chosen.
    fn add<'s>(&'s self, index: usize, lines: &[Line], chosen: &mut Chosen<'s>) {
        let line = &lines[index];
        chosen.lines.push(index);
        chosen.tells_outcome |= self.tells_outcome(line);
        chosen.tells_total |= self.tells_total(line);
        chosen.told.extend(line.clauses(&self.salience).iter().flat_map(|clause| self.salience.terms_of(clause)));
        let speaker = self.speaker(line.sentence).filter(|speaker| !chosen.speakers.contains(speaker));
        chosen.speakers.extend(speaker);
        chosen.title_figures |= self.title_figures(line);
    }

    /// The line, or the same without telling first what it is done for: 为提高…，.
    fn without_purpose(&self, lines: &[Line], line: usize) -> usize {
        let Line { sentence, last, opens_with_purpose, .. } = lines[line];
        let is_rest = |other: &Line| {
            other.sentence == sentence && other.last == last && !other.opens_with_purpose && self.may_stand(other)
        };
        // What hands over to the articles of a document tells nothing else.
        let may_lose = opens_with_purpose && self.salience.sentences[sentence].has_end;
        lines.iter().position(is_rest).filter(|_| may_lose).unwrap_or(line)
    }

    fn tells_outcome(&self, line: &Line) -> bool {
        !self.salience.sentences[line.sentence].opens_with_quotation
            && line.clauses(&self.salience).iter().any(|clause| clause.cues.tells_outcome())
    }

    fn tells_total(&self, line: &Line) -> bool {
        line.clauses(&self.salience).iter().any(|clause| clause.cues.tells_total() && clause.has_digits)
    }

    /// Whether a line may be a key point: the end is left out of long sentences only, and no opening whose speaker is
    /// the subject of what follows, that dates it (2009年，; 今年上半年，) or tells under what circumstances it holds.
    fn may_stand(&self, line: &Line) -> bool {
        let clauses = line.clauses(&self.salience);
        let is_long = self.salience.sentences[line.sentence].characters > LONG_SENTENCE;
        let left_out = &self.salience.clauses_of(line.sentence)[..line.first];
        let has_figures = clauses.iter().any(|clause| clause.has_digits);
        let is_dated = left_out.iter().any(|clause| clause.is_date() || has_figures && clause.is_period);
        // What stands before who says it belongs to his saying it: 在回答记者提问时，林舟表示，….
        let said = left_out.iter().rposition(|clause| clause.cues.says()).map_or(0, |place| place + 1);
        !is_dated
            && !left_out[said..].iter().any(|clause| clause.is_condition)
            && (line.first == 0 || !clauses[0].lacks_subject)
            && (line.ends_sentence(&self.salience) || is_long && !clauses[clauses.len() - 1].is_topic)
    }

    /// What a line gains, in log-odds as its score, for the end of the matter, for what figures come to, for the title's
    /// figures, and for being said by someone who says none of the lines chosen: the less the more do already.
    fn gain(&self, line: &Line, chosen: &Chosen<'_>) -> f64 {
        let outcome = if !chosen.tells_outcome && self.tells_outcome(line) { OUTCOME } else { 0.0 };
        let total = if !chosen.tells_total && self.tells_total(line) { TOTAL } else { 0.0 };
        let is_other = |speaker: &str| !chosen.speakers.contains(&speaker) && !is_netizen(speaker);
        let is_other = self.speaker(line.sentence).is_some_and(is_other);
        let speakers = chosen.speakers.len();
        let figure = if self.title_figures(line) & !chosen.title_figures != 0 { TITLE_FIGURE } else { 0.0 };
        let demand = if self.salience.sentences[line.sentence].demands { DEMAND } else { 0.0 };
        outcome + total + figure + demand + if is_other && speakers > 0 { OTHER_SPEAKER / speakers as f64 } else { 0.0 }
    }

    /// What a line gains for telling more of the title than the lines chosen.
    fn gain_of_title(&self, line: &Line, chosen: &Chosen<'_>) -> f64 {
        let Salience { weights, in_title, title_weight, .. } = &self.salience;
        if chosen.lines.is_empty() || *title_weight == 0.0 || !self.is_telling(line) {
            return 0.0;
        }
        let terms = line.terms(&self.salience);
        // What is all of the title's words is the title again.
        if terms.iter().all(|&term| in_title[term as usize]) {
            return 0.0;
        }
        let adds = |term: &u32| in_title[*term as usize] && !chosen.told.contains(term);
        let new: f64 = terms.into_iter().filter(adds).map(|term| weights[term as usize]).sum();
        TITLE * new / title_weight
    }

    /// What a line loses for what is chosen already, or is not, besides what it says again.
    fn loss(&self, line: &Line, lines: &[Line], chosen: &[usize]) -> f64 {
        let section = |line: &Line| self.sections[line.sentence];
        let same = chosen.iter().filter(|&&other| section(&lines[other]) == section(line)).count();
        let sentence = &self.salience.sentences[line.sentence];
        let antecedent = chosen.iter().any(|&other| lines[other].sentence + 1 == line.sentence);
        let dangles = line.first == 0 && sentence.points_back && !antecedent;
        let mut loss = SAME_SECTION * same as f64;
        if let Some(part) = self.part(line) {
            loss += SAME_PART * chosen.iter().filter(|&&other| self.part(&lines[other]) == Some(part)).count() as f64;
        }
        loss += if dangles { DANGLING } else { 0.0 };
        loss += if sentence.has_end { 0.0 } else { UNENDED };
        loss += if sentence.is_question || sentence.is_asked { QUESTION } else { 0.0 };
        loss += if sentence.is_attendance { ATTENDANCE } else { 0.0 };
        loss += if sentence.is_call { CALL } else { 0.0 };
        loss += if sentence.is_background { BACKGROUND } else { 0.0 };
        loss += if sentence.leads_up { LEADING_UP } else { 0.0 };
        loss += if sentence.is_scene { SCENE } else { 0.0 };
        loss += if self.speaker(line.sentence).is_some_and(is_netizen) { NETIZEN } else { 0.0 };
        let clauses = line.clauses(&self.salience);
        let is_truism = clauses.iter().all(|clause| clause.is_truism || clause.cues.is_source())
            && !clauses.iter().all(|clause| clause.cues.is_source());
        loss += if is_truism { TRUISM } else { 0.0 };
        let characters = line.characters as f64;
        loss += SHORT_LOSS * (SHORT_LINE - characters).max(0.0) + LONG_LOSS * (characters - LONG_LINE).max(0.0);
        let digits = line.clauses(&self.salience).iter().map(|clause| clause.digits).sum::<usize>() as f64;
        loss += DIGITS_LOSS * (digits / characters.max(1.0) - DIGITS).max(0.0);
        loss + if sentence.is_bare_quotation { UNATTRIBUTED } else { 0.0 }
    }

    /// Who says a sentence.
    fn speaker(&self, sentence: usize) -> Option<&str> {
        self.document.sentences[self.article.sentences.start + sentence].speaker.as_deref()
    }

    /// Whether a line is none of those that are taken for want of others.
    fn is_telling(&self, line: &Line) -> bool {
        let sentence = &self.salience.sentences[line.sentence];
        let is_mere = sentence.is_scene || sentence.is_call || sentence.is_attendance;
        sentence.has_end && !is_mere && !sentence.is_question && !sentence.is_asked
    }

    /// Which of the title's figures a line has, a bit for each.
    fn title_figures(&self, line: &Line) -> u64 {
        line.clauses(&self.salience).iter().fold(0, |figures, clause| figures | clause.title_figures)
    }

    /// Which part of an article of one section a line is in, if it is long enough to have parts.
    fn part(&self, line: &Line) -> Option<usize> {
        let sentences = self.sections.len();
        (sentences >= PARTED_FROM && self.is_one_section).then(|| line.sentence * PARTS / sentences)
    }

    /// Share of a line's weight that is told.
    fn repetition(&self, line: &Line, told: &FxHashSet<u32>) -> f64 {
        let clauses = line.clauses(&self.salience);
        let all: f64 = clauses.iter().map(|clause| clause.weight).sum();
        let terms = clauses.iter().flat_map(|clause| self.salience.terms_of(clause));
        let again: f64 =
            terms.filter(|term| told.contains(term)).map(|&term| self.salience.weights[term as usize]).sum();
        if all > 0.0 { again / all } else { 0.0 }
    }
}

fn is_netizen(speaker: &str) -> bool {
    speaker.contains_any(&["网友", "网民"])
}
