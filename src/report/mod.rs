//! The result types. Every text in them is verbatim, and every text has a span that leads back to the input.
//!
//! They serialise with serde in camelCase; an absent part is `null`, so every field is always there.

mod offsets;

use serde::Serialize;

use crate::text::Span;

#[cfg(target_arch = "wasm32")]
#[allow(unused_imports, reason = "the derive below needs the trait in scope")]
use tsify::Tsify;

/// Version of the report's shape. It rises when a field changes its meaning or goes away.
pub const SCHEMA: u32 = 1;

/// What the analysis of one text found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct Report {
    /// Version of the report's shape: [`SCHEMA`].
    pub schema: u32,
    /// Unit of every span in the report.
    pub unit: OffsetUnit,
    /// Whether the text was something to analyse.
    pub status: Status,
    /// Figures of the whole text.
    pub statistics: Statistics,
    /// The articles in reading order; a text without titles is one article.
    pub articles: Vec<Article>,
    /// Terms of the whole text, most frequent first.
    pub terms: Vec<Term>,
    /// Key phrases of the whole text, best first.
    pub phrases: Vec<KeyPhrase>,
}

/// Unit of the offsets in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub enum OffsetUnit {
    /// UTF-8 bytes, as Rust counts.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16 code units, as JavaScript counts.
    #[serde(rename = "utf-16")]
    Utf16,
}

/// Whether a text was something to analyse. Every report has its statistics, structure and terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub enum Status {
    /// A Chinese text of some length.
    Ok,
    /// Fewer than [`MIN_HAN`](crate::MIN_HAN) Han characters: what is chosen from it says little.
    TooShort,
    /// Under a third of the letters are Han: words are counted, but there are no phrases, gists or summaries, since
    /// nothing here was made for this language.
    NotChinese,
}

/// Figures of a text or an article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct Statistics {
    /// Unicode characters, white space left out.
    pub characters: usize,
    /// Han characters.
    pub han_characters: usize,
    /// Sentences of the text proper; titles and headings are none.
    pub sentences: usize,
    /// Words of titles, headings and text proper; punctuation is none.
    pub words: usize,
    /// Distinct words.
    pub distinct_words: usize,
}

/// A verbatim piece of the text. A column break inside it is left out of `text` and stays in `span`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct Passage {
    /// The words themselves.
    pub text: String,
    /// Where they stand.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span"))]
    pub span: Span,
}

/// A verbatim run of clauses that says what an article or a section is about: some 30 characters, and never more than 45.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Gist {
    /// The words themselves; a column break inside them is left out, and stays in `span`.
    pub text: String,
    /// Where they stand.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span"))]
    pub span: Span,
    /// Who says it, where it is speech and the text names the speaker.
    pub speaker: Option<String>,
}

/// One article.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Article {
    /// Everything that belongs to the article, head and tail included.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span"))]
    pub span: Span,
    /// Figures of the article, head and tail included.
    pub statistics: Statistics,
    /// Title, byline, dateline and the like.
    pub head: Head,
    /// What the article is about.
    pub gist: Option<Gist>,
    /// Three to five sentences (fewer in a short article) that tell what it says, in reading order.
    pub key_points: Vec<KeySentence>,
    /// Top-level sections in reading order. Text before the first heading is a section with no heading.
    pub sections: Vec<Section>,
    /// Terms of this article, most frequent first.
    pub terms: Vec<Term>,
    /// Key phrases of this article, best first.
    pub phrases: Vec<KeyPhrase>,
    /// Terms that mark this article against the others of the text, most telling first; none where it is the only one.
    /// A score of 1 is that of the first.
    pub distinctive: Vec<KeyPhrase>,
}

/// What stands around the text proper: shown, but in no count, except for titles and subtitles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Head {
    /// 引题: the line above the title.
    pub kicker: Option<Passage>,
    /// 主题: the parts of the title, as its spaces divide them.
    pub title: Vec<Passage>,
    /// 副题: the line below the title.
    pub subtitle: Option<Passage>,
    /// 署名: who wrote it.
    pub bylines: Vec<Byline>,
    /// 电头: agency, place and day.
    pub dateline: Option<Dateline>,
    /// 成文日期: the date under the title of a document, or below its signature.
    pub date: Option<DocumentDate>,
    /// 发文机关署名: the organs or officials that sign a document above its date.
    pub signatories: Vec<Passage>,
    /// Picture and text credits.
    pub credits: Vec<Byline>,
    /// Captions, page jumps, editors' lines and the like.
    pub notes: Vec<Passage>,
}

/// A byline or credit line and the people it names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct Byline {
    /// The line as printed.
    pub text: String,
    /// Where it stands.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span"))]
    pub span: Span,
    /// The people in order.
    pub people: Vec<Person>,
}

/// A person named in a byline, credit or dateline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Person {
    /// What the line calls them (新华社记者, 通讯员, 摄), if it says.
    pub role: Option<String>,
    /// The name.
    pub name: String,
}

/// Where a dateline stands in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub enum DatelinePosition {
    /// Run into the first paragraph.
    Head,
    /// Alone at the end.
    Tail,
}

/// 电头: `新华社北京4月26日电`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Dateline {
    /// The dateline as printed.
    pub text: String,
    /// Where it stands.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span"))]
    pub span: Span,
    /// 新华社, 本报…
    pub agency: Option<String>,
    /// 北京, 济南…
    pub place: Option<String>,
    /// As printed: 4月26日.
    pub date: Option<String>,
    /// What it closes with, as printed: 电, 专电, 体育专电, 讯, 消息, 微特稿…
    pub kind: String,
    /// Reporters named in it.
    pub reporters: Vec<Person>,
    /// Head or tail of the article.
    pub position: DatelinePosition,
}

/// 成文日期, with the date read where it could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct DocumentDate {
    /// As printed, brackets included.
    pub text: String,
    /// Where it stands.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span"))]
    pub span: Span,
    /// `YYYY-MM-DD`.
    pub iso: Option<String>,
}

/// A section: a heading and all up to the next heading of its level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct Section {
    /// The heading without its number; `null` for text before the first heading.
    pub heading: Option<Passage>,
    /// The number as printed, such as 一、 or （一）.
    pub number: Option<String>,
    /// Whether the heading opens the first paragraph of the section instead of standing in a line of its own.
    pub run_in: bool,
    /// Whether the text has no sections of its own, and this one was made where its topic shifts.
    pub inferred: bool,
    /// Depth, 1 at the top.
    pub level: usize,
    /// The section from heading to end, subsections included.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span"))]
    pub span: Span,
    /// What the section is about; `null` where there is no text.
    pub gist: Option<Gist>,
    /// One or two verbatim sentences in reading order.
    pub summary: Vec<KeySentence>,
    /// The paragraphs of the section itself, those of subsections not among them.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span[]"))]
    pub paragraphs: Vec<Span>,
    /// Subsections in reading order.
    pub sections: Vec<Section>,
}

/// A sentence chosen for a summary, or a run of its clauses that stands on its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
pub struct KeySentence {
    /// The sentence, verbatim.
    pub text: String,
    /// Where it stands.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span"))]
    pub span: Span,
    /// Who says it, where it is speech and the text names the speaker.
    pub speaker: Option<String>,
    /// What spoke for it, most telling first; at least one.
    pub reasons: Vec<Reason>,
}

/// What speaks for a sentence in a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
#[non_exhaustive]
pub enum Reason {
    /// It is the first sentence of its article or of the section that the summary is of.
    Lead,
    /// It opens a section of the article.
    SectionOpening,
    /// It has words of the title.
    Title,
    /// It has words of the heading above it.
    Heading,
    /// It shares more with the other sentences than most do.
    Central,
    /// It tells of an act or a decision (要求, 决定, 宣布…).
    Decision,
    /// It tells what a case ends in (经查, 抓获, 判处…).
    Outcome,
    /// It tells of something new or foremost (首次, 纪录, 第一…).
    First,
    /// It has figures.
    Figures,
    /// It is speech, and its speaker is named.
    Speech,
    /// It closes the article or the section.
    Conclusion,
    /// Its words are among the weightiest.
    Words,
}

/// Coarse part of speech of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub enum PartOfSpeech {
    /// Common noun.
    Noun,
    /// Personal name.
    Person,
    /// Place name.
    Place,
    /// Name of an organisation.
    Organisation,
    /// Another proper name, title or coinage.
    Name,
    /// Verb.
    Verb,
    /// Adjective.
    Adjective,
    /// Latin letters: acronym, product, unit.
    Latin,
    /// Anything else, idioms and unknown words among them.
    Other,
}

/// What a term names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub enum TermKind {
    /// A person.
    Person,
    /// A place.
    Place,
    /// An organisation.
    Organisation,
    /// A work, law or document: what stands in 《》.
    Work,
    /// A noun, or a word of no other kind, that the text puts into quotation marks.
    Coinage,
    /// Capital letters.
    Acronym,
    /// Anything else.
    Other,
}

/// A word and how often it stands in the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct Term {
    /// The word as it first stands in the text. Forms that differ in width or case only (ＡＩ, AI, Ai) are one term.
    pub text: String,
    /// How often it stands in titles, headings and text proper.
    pub count: usize,
    /// Coarse part of speech; a weak hint, since it comes from the dictionary and not from the context.
    pub part_of_speech: PartOfSpeech,
    /// What it names, as far as its form and the marks around it tell.
    pub kind: TermKind,
    /// Share of the paragraphs, titles and headings that it stands in, 0 to 1.
    pub dispersion: f64,
    /// Every place, in reading order.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span[]"))]
    pub occurrences: Vec<Span>,
}

/// A word or a run of words the text is about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(Tsify))]
pub struct KeyPhrase {
    /// The phrase, verbatim.
    pub text: String,
    /// Salience, from 0 to 1; the best phrase of the list has 1.
    pub score: f64,
    /// How often it stands in titles, headings and text proper; one word only where it is no part of another.
    pub count: usize,
    /// Every place, in reading order.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Span[]"))]
    pub occurrences: Vec<Span>,
}
