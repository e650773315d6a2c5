//! Chinese news analysis that runs where the reader is: words, term frequencies, key phrases, key points and a
//! summary of every section, all in the paper's own sentences and all with exact offsets.
//!
//! ```
//! # fn main() -> Result<(), hanlens::Error> {
//! let text = "# 新渡口通车\n\n本报青岩讯(记者 林舟)6月3日,青岩新渡口大桥通车。大桥全长1.2公里,连接两岸六个村庄。";
//! let report = hanlens::analyze(text, &hanlens::Options::default())?;
//! let article = &report.articles[0];
//! assert_eq!(article.head.title[0].text, "新渡口通车");
//! assert_eq!(article.key_points[0].span.of(text), article.key_points[0].text);
//! # Ok(())
//! # }
//! ```
//!
//! # What it does
//!
//! - Reads the structure of a news text or official document: articles, titles, kickers, bylines, datelines,
//!   sections by heading and by numbering, paragraphs that a column break cut in two.
//! - Cuts words with jieba-rs, by default without its rarest words and with numbers kept whole; with the full
//!   [`Dictionary`] and [`Options::plain`], token for token as jieba-rs does.
//! - Counts terms, finds key phrases, chooses key points and section summaries.
//!
//! # What it does not do
//!
//! It writes no sentence of its own, judges no sentiment, and never changes or repairs the text. Its rules were made
//! for news and official prose in modern Chinese; other texts get their words counted and little more.
//!
//! # Offsets
//!
//! Spans are half-open and count UTF-8 bytes; [`Report::into_utf16`] turns them into UTF-16 code units, which is what
//! JavaScript gets. No span cuts a character.
//!
//! # Features
//!
//! - `embedded-lexicon` (default): the dictionary is part of the library. A web build leaves it out and is given the
//!   dictionary's bytes instead.
//! - `cli`: the `hanlens` command.

#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used))]

mod analysis;
mod distinctive;
mod document;
#[cfg(any(test, target_arch = "wasm32"))]
mod emissions;
mod error;
mod lexicon;
mod options;
mod order;
mod phrases;
pub mod report;
mod segment;
mod statistics;
mod summary;
mod terms;
mod text;
mod topics;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
mod words;

pub use analysis::MAX_BYTES;
pub use error::Error;
pub use options::{Dictionary, Options, UserWord};
pub use report::Report;
pub use statistics::MIN_HAN;
pub use text::Span;

#[cfg(feature = "embedded-lexicon")]
mod embedded;
#[cfg(feature = "embedded-lexicon")]
pub use embedded::{analyze, segment};
#[cfg(feature = "cli")]
#[doc(hidden)]
pub use embedded::{phrase_candidates, phrase_features, summary_candidates, summary_features};
#[cfg(feature = "cli")]
#[doc(hidden)]
pub use phrases::PhraseCandidates;
