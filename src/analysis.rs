//! From a text to its report.

use std::ops::Range;

use rustc_hash::FxHashMap;

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
use crate::report::{self, OffsetUnit, Report, SCHEMA, Statistics, Status};
use crate::segment::{MOST_WORDS, Segmenter, Units, UserWords, coined, names};
use crate::summary::{CueWords, Summarizer};
use crate::terms::terms;
use crate::text::chars::is_han;
use crate::topics;
use crate::words::{WordClass, Words};

/// Largest text, in bytes of UTF-8.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;

/// Fewer Han characters than this are too short to sum up.
pub const MIN_HAN: usize = 30;

/// An article among others keeps a fourth of the terms of the whole text: what it says but once does not mark it, and a
/// page of hundreds of articles would be mostly such lists.
const ARTICLE_TERMS_SHARE: usize = 4;

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
    pub(crate) const fn dictionary(&self) -> Option<Dictionary> {
        self.lexicon.dictionary()
    }

    /// The report of `text`, with byte spans.
    pub(crate) fn analyze(&mut self, text: &str, options: &Options) -> Result<Report, Error> {
        check_size(text)?;
        let document = Document::read(text);
        let words = self.words_of(&document, options)?;
        let document = topics::divide(document, &words);
        let statistics = statistics(&document, &words);
        let status = status(text, &statistics);
        // What is not Chinese has its words counted, and nothing is made of them.
        let options =
            &Options { phrases: if status == Status::NotChinese { 0 } else { options.phrases }, ..options.clone() };
        let among_others = Options { terms: options.terms.div_ceil(ARTICLE_TERMS_SHARE), ..options.clone() };
        let of_article = if document.articles.len() > 1 { &among_others } else { options };
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
            _ => vocabulary(&document, &words, &(0..document.runs.len()), options),
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
        let words = self.with_segmenter(&user, units, |segmenter| {
            Words::cut(document, |run| segmenter.cut(lexicon, run, &user), lexicon, &user)
        });
        let coined = if options.plain { Vec::new() } else { coined::coined(document, &words) };
        if coined.is_empty() {
            return Ok(words);
        }
        let user = user.and_names(&coined);
        Ok(self.with_segmenter(&user, units, |segmenter| {
            words.cut_anew(document, &coined, |run| segmenter.cut(lexicon, run, &user), lexicon, &user)
        }))
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
        self.with_segmenter(&user, units, |segmenter| {
            for line in text.split_inclusive('\n') {
                segmenter.cut(lexicon, line, &user).into_iter().for_each(|span| word(span.of(line)));
            }
        });
        Ok(())
    }

    /// Words of the caller's hold for one call, so they get a segmenter of their own.
    fn with_segmenter<T>(&mut self, user: &UserWords<'_>, units: Units, work: impl FnOnce(&mut Segmenter) -> T) -> T {
        if !user.are_beyond_jieba() {
            work(&mut Segmenter::with_words(self.lexicon, user, units))
        } else {
            work(self.segmenters[units as usize].get_or_insert_with(|| Segmenter::new(self.lexicon, units)))
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

fn vocabulary(document: &Document<'_>, words: &Words, runs: &Range<usize>, options: &Options) -> Vocabulary {
    (terms(document, words, runs, options.terms), phrases(document, words, runs, options.phrases))
}

fn article_report(
    document: &Document<'_>,
    words: &Words,
    cue_words: &CueWords,
    article: &document::Article,
    options: &Options,
) -> report::Article {
    let (terms, phrases) = vocabulary(document, words, &article.runs, options);
    let summarizer = Summarizer::new(document, words, cue_words, article);
    let mut children: FxHashMap<Option<usize>, Vec<usize>> = FxHashMap::default();
    for section in article.sections.clone() {
        children.entry(document.sections[section].parent).or_default().push(section);
    }
    report::Article {
        span: article.span,
        head: article.head.clone(),
        gist: summarizer.gist(),
        key_points: summarizer.key_points(options.summary_characters),
        sections: section_reports(document, &summarizer, &children, None),
        terms,
        phrases,
        distinctive: Vec::new(),
    }
}

/// The sections below `parent`. Goes no deeper than there are ranks of headings.
fn section_reports(
    document: &Document<'_>,
    summarizer: &Summarizer<'_>,
    children: &FxHashMap<Option<usize>, Vec<usize>>,
    parent: Option<usize>,
) -> Vec<report::Section> {
    let report = |&index: &usize| {
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
            sections: section_reports(document, summarizer, children, Some(index)),
        }
    };
    children.get(&parent).into_iter().flatten().map(report).collect()
}

fn statistics(document: &Document<'_>, words: &Words) -> Statistics {
    let is_word = |class: WordClass| class != WordClass::Break;
    let has_word = |sentence: &&Range<usize>| {
        words.tokens[(*sentence).clone()].iter().any(|&token| is_word(words.type_of(token).class))
    };
    let (mut characters, mut han_characters) = (0, 0);
    for letter in document.text.chars() {
        characters += usize::from(!letter.is_whitespace());
        han_characters += usize::from(is_han(letter));
    }
    Statistics {
        characters,
        han_characters,
        sentences: words.sentences.iter().filter(has_word).count(),
        words: words.tokens.iter().filter(|&&token| is_word(words.type_of(token).class)).count(),
        distinct_words: words.types.iter().filter(|word| is_word(word.class)).count(),
    }
}

fn status(text: &str, statistics: &Statistics) -> Status {
    // Han is asked first, since the tables of all letters are slow to look through.
    let letters = text.chars().filter(|&letter| is_han(letter) || letter.is_alphabetic()).count();
    if letters > 0 && statistics.han_characters * 3 < letters {
        Status::NotChinese
    } else if statistics.han_characters < MIN_HAN {
        Status::TooShort
    } else {
        Status::Ok
    }
}
