use std::cell::RefCell;
use std::sync::OnceLock;

use crate::analysis::Analyzer;
use crate::error::Error;
use crate::lexicon::Lexicon;
use crate::options::Options;
use crate::report::Report;

static LEXICON: OnceLock<Result<Lexicon, Error>> = OnceLock::new();

thread_local! {
    static ANALYZER: RefCell<Option<Analyzer<'static>>> = const { RefCell::new(None) };
}

/// The report of `text`: everything found in it, with byte spans.
///
/// # Errors
///
/// `too_large` when the text has more than [`MAX_BYTES`](crate::MAX_BYTES) bytes. Anything smaller has a report: a
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
    with_analyzer(|analyzer| analyzer.analyze(text, options))
}

/// The words of `text` as jieba cuts it with its complete dictionary and hidden Markov model, punctuation and white
/// space included: joined, they are the text.
///
/// # Errors
///
/// `lexicon_corrupt` if the library was built with a damaged dictionary.
///
/// # Example
///
/// ```
/// # fn main() -> Result<(), hanlens::Error> {
/// assert_eq!(hanlens::segment("新兴领域迅速发展")?, ["新兴", "领域", "迅速", "发展"]);
/// # Ok(())
/// # }
/// ```
pub fn segment(text: &str) -> Result<Vec<&str>, Error> {
    with_analyzer(|analyzer| Ok(analyzer.words(text)))
}

fn with_analyzer<T>(work: impl FnOnce(&mut Analyzer<'static>) -> Result<T, Error>) -> Result<T, Error> {
    let lexicon = LEXICON.get_or_init(|| Lexicon::read(include_bytes!(env!("HANLENS_LEXICON"))));
    let lexicon = lexicon.as_ref().map_err(Error::clone)?;
    ANALYZER.with_borrow_mut(|analyzer| work(analyzer.get_or_insert_with(|| Analyzer::new(lexicon))))
}
