//! `hanlens batch`: JSON lines in, JSON lines out, in order, on all cores, in bounded memory.

use std::borrow::Cow;
use std::io::{self, BufRead, Write};

use hanlens::report::{Report, Section};
use hanlens::{Error, MAX_BYTES, Options, analyze};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Failure;

/// Lines read before they are analysed together: enough to keep every core busy.
const CHUNK_LINES: usize = 256;

/// Bytes read before they are analysed together: bounds the memory whatever the lines' length.
const CHUNK_BYTES: usize = 32 * 1024 * 1024;

/// Longest line: the longest text with every character escaped, and room for its id and title.
const LINE_BYTES: usize = 6 * MAX_BYTES + 64 * 1024;

#[derive(Deserialize)]
struct Request {
    id: Value,
    title: Option<String>,
    text: String,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Reply {
    Result(Box<BatchResult>),
    OfId { id: Value, error: Problem },
    OfLine { line: usize, error: Problem },
}

#[derive(Serialize)]
struct BatchResult {
    id: Value,
    keyphrases: Vec<String>,
    summary: String,
    gist: String,
    /// Who says the gist, where its own words do not tell.
    #[serde(rename = "gistSpeaker", skip_serializing_if = "Option::is_none")]
    gist_speaker: Option<String>,
    sections: Vec<SectionResult>,
    terms: Vec<TermCount>,
}

#[derive(Serialize)]
struct SectionResult {
    heading: String,
    gist: String,
    summary: String,
}

#[derive(Serialize)]
struct TermCount {
    text: String,
    count: usize,
}

#[derive(Serialize)]
struct Problem {
    code: &'static str,
    message: String,
}

pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    let mut input = io::stdin().lock();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut number = 0;
    loop {
        let chunk = read_chunk(&mut input, &mut number)?;
        if chunk.is_empty() {
            break;
        }
        let replies: Vec<Reply> = chunk.into_par_iter().map(|(number, line)| reply(number, &line, options)).collect();
        for reply in replies {
            serde_json::to_writer(&mut out, &reply).map_err(io::Error::from)?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
    }
    Ok(())
}

/// The next lines with their numbers, blank ones left out. A line over the limit comes as its beginning only, which
/// is enough to answer it.
fn read_chunk(input: &mut impl BufRead, number: &mut usize) -> io::Result<Vec<(usize, Vec<u8>)>> {
    let mut chunk = Vec::new();
    let mut bytes = 0;
    while chunk.len() < CHUNK_LINES && bytes < CHUNK_BYTES {
        let mut line = Vec::new();
        let read = io::Read::take(&mut *input, LINE_BYTES as u64 + 1).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        *number += 1;
        if line.len() > LINE_BYTES && !line.ends_with(b"\n") {
            input.skip_until(b'\n')?;
        }
        if !line.trim_ascii().is_empty() {
            bytes += line.len();
            chunk.push((*number, line));
        }
    }
    Ok(chunk)
}

fn reply(line: usize, bytes: &[u8], options: &Options) -> Reply {
    if bytes.len() > LINE_BYTES {
        let message = format!("the line is longer than {LINE_BYTES} bytes");
        return Reply::OfLine { line, error: Problem { code: "too_large", message } };
    }
    let request: Request = match serde_json::from_slice(bytes) {
        Ok(request) => request,
        Err(error) => {
            let error = Problem { code: "invalid_input", message: error.to_string() };
            let id =
                serde_json::from_slice::<Value>(bytes).ok().and_then(|mut value| Some(value.get_mut("id")?.take()));
            return match id {
                Some(id) => Reply::OfId { id, error },
                None => Reply::OfLine { line, error },
            };
        }
    };
    match result(&request, options) {
        Ok(report) => Reply::Result(Box::new(BatchResult::new(request.id, report))),
        Err(error) => Reply::OfId { id: request.id, error: Problem { code: error.code(), message: error.to_string() } },
    }
}

fn result(request: &Request, options: &Options) -> Result<Report, Error> {
    analyze(&titled(request.title.as_deref(), &request.text), options)
}

/// A text under its title. A title of several lines stays one title.
pub(crate) fn titled<'t>(title: Option<&str>, text: &'t str) -> Cow<'t, str> {
    match title {
        Some(title) if !title.trim().is_empty() => {
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            format!("# {title}\n\n{text}").into()
        }
        _ => text.into(),
    }
}

impl BatchResult {
    fn new(id: Value, report: Report) -> Self {
        let articles = &report.articles;
        let points: Vec<&str> =
            articles.iter().flat_map(|article| &article.key_points).map(|sentence| sentence.text.as_str()).collect();
        let gist = articles.iter().find_map(|article| article.gist.as_ref());
        let mut sections = Vec::new();
        articles.iter().flat_map(|article| &article.sections).for_each(|section| flatten(section, &mut sections));
        Self {
            id,
            keyphrases: report.phrases.iter().map(|phrase| phrase.text.clone()).collect(),
            summary: points.concat(),
            gist: gist.map(|gist| gist.text.clone()).unwrap_or_default(),
            gist_speaker: gist.and_then(|gist| super::untold(&gist.text, &gist.speaker)).cloned(),
            sections,
            terms: report.terms.iter().map(|term| TermCount { text: term.text.clone(), count: term.count }).collect(),
        }
    }
}

fn flatten(section: &Section, results: &mut Vec<SectionResult>) {
    results.push(SectionResult {
        heading: section.heading.as_ref().map(|heading| heading.text.clone()).unwrap_or_default(),
        gist: section.gist.as_ref().map(|gist| gist.text.clone()).unwrap_or_default(),
        summary: section.summary.iter().map(|sentence| sentence.text.as_str()).collect(),
    });
    section.sections.iter().for_each(|section| flatten(section, results));
}
