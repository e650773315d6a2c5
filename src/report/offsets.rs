//! From bytes to UTF-16 code units, in place.

use super::{Article, Gist, Head, KeyPhrase, KeySentence, OffsetUnit, Passage, Report, Section, Term};
use crate::text::{Span, Utf16Map};

impl Report {
    /// The report with its spans in UTF-16 code units of `text`, the text it was made of. A report that has them
    /// already stays as it is.
    ///
    /// # Panics
    ///
    /// If `text` is not the text the report was made of, and a span falls outside it.
    ///
    /// # Example
    ///
    /// ```
    /// # fn main() -> Result<(), hanlens::Error> {
    /// let text = "😀青岩新渡口大桥通车,青岩人过河不再等船。";
    /// let report = hanlens::analyze(text, &hanlens::Options::default())?.into_utf16(text);
    /// assert_eq!(report.articles[0].span.start, 0);
    /// assert_eq!(report.articles[0].span.end, text.encode_utf16().count());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn into_utf16(mut self, text: &str) -> Self {
        if self.unit == OffsetUnit::Utf16 {
            return self;
        }
        let map = Utf16Map::new(text);
        self.unit = OffsetUnit::Utf16;
        self.articles.iter_mut().for_each(|article| of_article(article, &map));
        of_terms(&mut self.terms, &map);
        of_phrases(&mut self.phrases, &map);
        self
    }
}

fn of_span(span: &mut Span, map: &Utf16Map<'_>) {
    *span = Span::new(map.utf16(span.start), map.utf16(span.end));
}

fn of_article(article: &mut Article, map: &Utf16Map<'_>) {
    of_span(&mut article.span, map);
    of_head(&mut article.head, map);
    of_gist(&mut article.gist, map);
    of_sentences(&mut article.key_points, map);
    article.sections.iter_mut().for_each(|section| of_section(section, map));
    of_terms(&mut article.terms, map);
    of_phrases(&mut article.phrases, map);
    of_phrases(&mut article.distinctive, map);
}

fn of_head(head: &mut Head, map: &Utf16Map<'_>) {
    of_passages(&mut head.kicker, map);
    of_passages(&mut head.title, map);
    of_passages(&mut head.subtitle, map);
    of_passages(&mut head.notes, map);
    of_passages(&mut head.signatories, map);
    for byline in head.bylines.iter_mut().chain(&mut head.credits) {
        of_span(&mut byline.span, map);
    }
    if let Some(dateline) = &mut head.dateline {
        of_span(&mut dateline.span, map);
    }
    if let Some(date) = &mut head.date {
        of_span(&mut date.span, map);
    }
}

fn of_section(section: &mut Section, map: &Utf16Map<'_>) {
    of_span(&mut section.span, map);
    of_passages(&mut section.heading, map);
    of_gist(&mut section.gist, map);
    of_sentences(&mut section.summary, map);
    section.paragraphs.iter_mut().for_each(|span| of_span(span, map));
    section.sections.iter_mut().for_each(|section| of_section(section, map));
}

fn of_passages<'p>(passages: impl IntoIterator<Item = &'p mut Passage>, map: &Utf16Map<'_>) {
    passages.into_iter().for_each(|passage| of_span(&mut passage.span, map));
}

fn of_gist(gist: &mut Option<Gist>, map: &Utf16Map<'_>) {
    gist.iter_mut().for_each(|gist| of_span(&mut gist.span, map));
}

fn of_sentences(sentences: &mut [KeySentence], map: &Utf16Map<'_>) {
    sentences.iter_mut().for_each(|sentence| of_span(&mut sentence.span, map));
}

fn of_terms(terms: &mut [Term], map: &Utf16Map<'_>) {
    terms.iter_mut().flat_map(|term| &mut term.occurrences).for_each(|span| of_span(span, map));
}

fn of_phrases(phrases: &mut [KeyPhrase], map: &Utf16Map<'_>) {
    phrases.iter_mut().flat_map(|phrase| &mut phrase.occurrences).for_each(|span| of_span(span, map));
}
