//! From a text to its report.

use std::ops::Range;

use crate::distinctive::Comparison;
use crate::document::{self, Document};
use crate::error::Error;
use crate::lexicon::Lexicon;
#[cfg(target_arch = "wasm32")]
use crate::options::Dictionary;
use crate::options::{Options, UserWord};
#[cfg(feature = "cli")]
use crate::phrases::PhraseCandidates;
use crate::phrases::phrases;
use crate::report::{self, OffsetUnit, Report, SCHEMA, Status};
use crate::segment::{MOST_WORDS, Segmenter, Units, UserWords, coined, names};
use crate::statistics::{statistics, status};
use crate::summary::{CueWords, Summarizer};
use crate::terms::terms;
use crate::topics;
use crate::words::Words;

/// Largest text, in bytes of UTF-8.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;

/// An article among others keeps an eighth of the terms of the whole text, or as many as these: what it says but once
/// does not mark it, and a page of hundreds of articles would be mostly such lists.
const ARTICLE_TERMS_SHARE: usize = 8;
const ARTICLE_TERMS: usize = 25;

/// How much of a report is asked for.
#[derive(Clone, Copy)]
struct Limits {
    phrases: usize,
    terms: usize,
    summary_characters: Option<usize>,
}

impl Limits {
    fn new(options: &Options, status: Status) -> Self {
        Self {
            // What is not Chinese has its words counted, and nothing is made of them.
            phrases: if status == Status::NotChinese { 0 } else { options.phrases },
            terms: options.terms,
            summary_characters: options.summary_characters,
        }
    }

    /// Those of an article that is not the only one.
    fn among_others(self) -> Self {
        Self { terms: self.terms.min(ARTICLE_TERMS.max(self.terms / ARTICLE_TERMS_SHARE)), ..self }
    }
}

/// Analyses texts with one lexicon. Keeps what it learnt of the dictionary from text to text, which makes the next
/// one faster and changes no result.
pub struct Analyzer<'l> {
    lexicon: &'l Lexicon,
    /// One for each way to cut that was asked for, in the order of [`Units`].
    segmenters: [Option<Segmenter>; 3],
}

impl<'l> Analyzer<'l> {
    pub(crate) fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon, segmenters: [const { None }; 3] }
    }

    /// Which of jieba's words the analyser works with.
    #[cfg(target_arch = "wasm32")]
    pub(crate) const fn dictionary(&self) -> Dictionary {
        self.lexicon.dictionary()
    }

    /// The report of `text`, with byte spans.
    pub(crate) fn analyze(&mut self, text: &str, options: &Options) -> Result<Report, Error> {
        check_size(text)?;
        let document = Document::read(text);
        let words = self.words_of(&document, options)?;
        let document = topics::divide(document, &words);
        let statistics = statistics(text, &words, 0..words.tokens.len(), 0..words.sentences.len());
        let status = status(text, &statistics);
        let limits = Limits::new(options, status);
        let of_article = if document.articles.len() > 1 { limits.among_others() } else { limits };
        let cue_words = CueWords::new(&words);
        let report = |article| article_report(&document, &words, &cue_words, article, of_article);
        let mut articles: Vec<_> = document.articles.iter().map(report).collect();
        if articles.len() > 1 && status == Status::Ok {
            let comparison = Comparison::new(&document, &words);
            for (article, report) in document.articles.iter().zip(&mut articles) {
                report.distinctive = comparison.of(&article.runs);
            }
        }
        if status == Status::NotChinese {
            articles.iter_mut().for_each(withdraw_summaries);
        }
        // Nearly every text is one article, whose terms are the text's.
        let (terms, phrases) = match articles.as_slice() {
            [article] => (article.terms.clone(), article.phrases.clone()),
            _ => vocabulary(&document, &words, &(0..document.runs.len()), limits),
        };
        Ok(Report { schema: SCHEMA, unit: OffsetUnit::Utf8, status, statistics, articles, terms, phrases })
    }

    /// The words of a document, cut with the caller's words and the names that the text teaches.
    fn words_of(&mut self, document: &Document<'_>, options: &Options) -> Result<Words, Error> {
        let units = if options.plain { Units::Plain } else { Units::NumbersAndDates };
        let lexicon = self.lexicon;
        let given = UserWords::new(&options.words)?;
        let (foreign, people) = if options.plain {
            Default::default()
        } else {
            (names::foreign(document, lexicon), names::of_people(document, lexicon))
        };
        let room = MOST_WORDS - options.words.len();
        let foreign = foreign.into_iter().filter(|name| given.get(&name.word).is_none()).take(room);
        let known: Vec<UserWord> = options.words.iter().cloned().chain(foreign).collect();
        let user = UserWords::new(&known)?.and_names(&people);
        let mut of_call = None;
        let segmenter = self.segmenter(&user, units, &mut of_call);
        let words = Words::cut(document, |run| segmenter.cut(lexicon, run, &user), lexicon, &user);
        let coined = if options.plain { Vec::new() } else { coined::coined(document, &words) };
        if coined.is_empty() {
            return Ok(words);
        }
        let user = user.and_names(&coined);
        Ok(words.cut_anew(document, |run| segmenter.cut(lexicon, run, &user), lexicon, &user))
    }

    /// Candidates for key phrases, and what is known of each, in the order of [`crate::phrases::FEATURE_NAMES`].
    #[cfg(feature = "cli")]
    pub(crate) fn phrase_candidates(&mut self, text: &str, options: &Options) -> Result<PhraseCandidates, Error> {
        check_size(text)?;
        let document = Document::read(text);
        let words = self.words_of(&document, options)?;
        Ok(crate::phrases::described(&document, &words))
    }

    /// The lines and gists that the first article of `text` can give, and what is known of each.
    #[cfg(feature = "cli")]
    pub(crate) fn summary_candidates(
        &mut self,
        text: &str,
        options: &Options,
    ) -> Result<Option<crate::summary::SummaryCandidates>, Error> {
        check_size(text)?;
        let document = Document::read(text);
        let words = self.words_of(&document, options)?;
        Ok(document
            .articles
            .first()
            .map(|article| Summarizer::new(&document, &words, &CueWords::new(&words), article).candidates()))
    }

    /// Calls `word` with each word of `text` in turn; joined they are the text.
    pub(crate) fn words<'t>(
        &mut self,
        text: &'t str,
        options: &Options,
        mut word: impl FnMut(&'t str),
    ) -> Result<(), Error> {
        check_size(text)?;
        let user = UserWords::new(&options.words)?;
        let units = if options.plain { Units::Plain } else { Units::Numbers };
        let lexicon = self.lexicon;
        // Line by line, since no word goes past the end of one: a browser puts optimised code in where a function is
        // called anew, and not in the midst of a long text.
        let mut of_call = None;
        let segmenter = self.segmenter(&user, units, &mut of_call);
        for line in text.split_inclusive('\n') {
            segmenter.cut(lexicon, line, &user).into_iter().for_each(|span| word(span.of(line)));
        }
        Ok(())
    }

    /// The segmenter for these words. Words of the caller's hold for one call, so they get one of their own, `of_call`.
    fn segmenter<'s>(
        &'s mut self,
        user: &UserWords<'_>,
        units: Units,
        of_call: &'s mut Option<Segmenter>,
    ) -> &'s mut Segmenter {
        if user.are_given() {
            of_call.insert(Segmenter::with_words(self.lexicon, user, units))
        } else {
            self.segmenters[units as usize].get_or_insert_with(|| Segmenter::new(self.lexicon, units))
        }
    }
}

fn check_size(text: &str) -> Result<(), Error> {
    if text.len() > MAX_BYTES {
        let message = format!("the text has {} bytes, and at most {MAX_BYTES} can be analysed", text.len());
        return Err(Error::too_large(message));
    }
    Ok(())
}

fn withdraw_summaries(article: &mut report::Article) {
    fn of_section(section: &mut report::Section) {
        section.gist = None;
        section.summary.clear();
        section.sections.iter_mut().for_each(of_section);
    }
    article.gist = None;
    article.key_points.clear();
    article.sections.iter_mut().for_each(of_section);
}

type Vocabulary = (Vec<report::Term>, Vec<report::KeyPhrase>);

fn vocabulary(document: &Document<'_>, words: &Words, runs: &Range<usize>, limits: Limits) -> Vocabulary {
    (terms(document, words, runs, limits.terms), phrases(document, words, runs, limits.phrases))
}

fn article_report(
    document: &Document<'_>,
    words: &Words,
    cue_words: &CueWords,
    article: &document::Article,
    limits: Limits,
) -> report::Article {
    let (terms, phrases) = vocabulary(document, words, &article.runs, limits);
    let summarizer = Summarizer::new(document, words, cue_words, article);
    report::Article {
        span: article.span,
        statistics: statistics(
            article.span.of(document.text),
            words,
            words.of_runs(&article.runs),
            article.sentences.clone(),
        ),
        head: article.head.clone(),
        gist: summarizer.gist(),
        key_points: summarizer.key_points(limits.summary_characters),
        sections: section_reports(document, &summarizer, article.sections.clone(), None),
        terms,
        phrases,
        distinctive: Vec::new(),
    }
}

/// The sections below `parent`, all of which are among `sections`. Goes no deeper than there are ranks of headings.
fn section_reports(
    document: &Document<'_>,
    summarizer: &Summarizer<'_>,
    sections: Range<usize>,
    parent: Option<usize>,
) -> Vec<report::Section> {
    let is_child = |&index: &usize| document.sections[index].parent == parent;
    let children: Vec<usize> = sections.clone().filter(is_child).collect();
    // Sections stand in the order of the text, so what is below one ends where the next one begins.
    let ends = children.iter().skip(1).copied().chain([sections.end]);
    let report = |(&index, end): (&usize, usize)| {
        let section = &document.sections[index];
        let (gist, summary) = summarizer.section(section);
        report::Section {
            heading: section.heading.as_ref().map(|heading| report::Passage {
                text: heading.text(document.text).into_owned(),
                span: heading.span(),
            }),
            number: section.number.map(|number| number.of(document.text).to_owned()),
            run_in: section.run_in,
            inferred: section.is_inferred,
            level: section.level,
            span: section.span,
            gist,
            summary,
            paragraphs: document.runs[section.runs.clone()].iter().map(|run| run.run.span()).collect(),
            sections: section_reports(document, summarizer, index + 1..end, Some(index)),
        }
    };
    children.iter().zip(ends).map(report).collect()
}
