//! The crate with both lexicons inside, for programs that are not a web page.

use std::cell::RefCell;
use std::sync::OnceLock;

use crate::analysis::Analyzer;
use crate::error::Error;
use crate::lexicon::Lexicon;
use crate::options::{Dictionary, Options};
#[cfg(feature = "cli")]
use crate::phrases::PhraseCandidates;
use crate::report::Report;

static CORE: OnceLock<Result<Lexicon, Error>> = OnceLock::new();
static FULL: OnceLock<Result<Lexicon, Error>> = OnceLock::new();

thread_local! {
    static CORE_ANALYZER: RefCell<Option<Analyzer<'static>>> = const { RefCell::new(None) };
    static FULL_ANALYZER: RefCell<Option<Analyzer<'static>>> = const { RefCell::new(None) };
}

/// The report of `text`: everything found in it, with byte spans.
///
/// # Errors
///
/// `too_large` when the text has more than [`MAX_BYTES`](crate::MAX_BYTES) bytes, `invalid_input` for words of the
/// caller's that are none. Anything smaller has a report: a
/// text that is empty or not Chinese is told by [`Report::status`].
///
/// # Example
///
/// ```
/// # fn main() -> Result<(), hanlens::Error> {
/// let report = hanlens::analyze("", &hanlens::Options::default())?;
/// assert_eq!(report.status, hanlens::report::Status::TooShort);
/// # Ok(())
/// # }
/// ```
pub fn analyze(text: &str, options: &Options) -> Result<Report, Error> {
    with_analyzer(options.dictionary, |analyzer| analyzer.analyze(text, options))
}

/// The words of `text`, punctuation and white space included: joined, they are the text.
///
/// # Errors
///
/// `too_large` for more than [`MAX_BYTES`](crate::MAX_BYTES) bytes, `invalid_input` for words of the caller's that are
/// none.
///
/// # Example
///
/// ```
/// # fn main() -> Result<(), hanlens::Error> {
/// let words = hanlens::segment("新兴领域迅速发展", &hanlens::Options::default())?;
/// assert_eq!(words, ["新兴", "领域", "迅速", "发展"]);
/// # Ok(())
/// # }
/// ```
pub fn segment<'t>(text: &'t str, options: &Options) -> Result<Vec<&'t str>, Error> {
    with_analyzer(options.dictionary, |analyzer| {
        let mut words = Vec::new();
        analyzer.words(text, options, |word| words.push(word))?;
        Ok(words)
    })
}

/// Names of the numbers that [`phrase_candidates`] gives.
#[cfg(feature = "cli")]
#[doc(hidden)]
#[must_use]
pub const fn phrase_features() -> &'static [&'static str] {
    &crate::phrases::FEATURE_NAMES
}

/// What a model that ranks key phrases learns from: each candidate's text and numbers.
///
/// # Errors
///
/// Those of [`analyze`].
#[cfg(feature = "cli")]
#[doc(hidden)]
pub fn phrase_candidates(text: &str, options: &Options) -> Result<PhraseCandidates, Error> {
    with_analyzer(options.dictionary, |analyzer| analyzer.phrase_candidates(text, options))
}

/// Names of the numbers that [`summary_candidates`] gives.
#[cfg(feature = "cli")]
#[doc(hidden)]
#[must_use]
pub fn summary_features() -> crate::summary::SummaryFeatures {
    crate::summary::feature_names()
}

/// What the models that choose lines and gists learn from; `None` for a text without articles.
///
/// # Errors
///
/// Those of [`analyze`].
#[cfg(feature = "cli")]
#[doc(hidden)]
pub fn summary_candidates(text: &str, options: &Options) -> Result<Option<crate::summary::SummaryCandidates>, Error> {
    with_analyzer(options.dictionary, |analyzer| analyzer.summary_candidates(text, options))
}

fn with_analyzer<T>(
    dictionary: Dictionary,
    work: impl FnOnce(&mut Analyzer<'static>) -> Result<T, Error>,
) -> Result<T, Error> {
    let (lexicon, file, analyzer): (_, &[u8], _) = match dictionary {
        Dictionary::Core => (&CORE, include_bytes!(env!("HANLENS_LEXICON_CORE")), &CORE_ANALYZER),
        Dictionary::Full => (&FULL, include_bytes!(env!("HANLENS_LEXICON_FULL")), &FULL_ANALYZER),
    };
    let lexicon = lexicon.get_or_init(|| Lexicon::read(file.into())).as_ref().map_err(Error::clone)?;
    analyzer.with_borrow_mut(|analyzer| work(analyzer.get_or_insert_with(|| Analyzer::new(lexicon))))
}
