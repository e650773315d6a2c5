//! `hanlens candidates`: what the models are learnt from, for JSON lines, for `tools/learn-phrases.py` and
//! `tools/learn-summaries.py`. The first line names the numbers.

use std::io::{self, BufRead, Write};

use clap::ValueEnum;
use hanlens::{Options, phrase_candidates, phrase_features, summary_candidates, summary_features};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json, to_value};

use crate::Failure;
use crate::batch::titled;

/// What the candidates are for.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum For {
    Phrases,
    Summaries,
}

#[derive(Deserialize)]
struct Request {
    id: Value,
    title: Option<String>,
    text: String,
}

#[derive(Serialize)]
struct Reply {
    id: Value,
    #[serde(flatten)]
    found: Value,
}

pub(crate) fn run(what: For) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let names = match what {
        For::Phrases => to_value(phrase_features()),
        For::Summaries => to_value(summary_features()),
    };
    write_line(&mut out, &names.map_err(io::Error::from)?)?;
    let options = Options::default();
    for (number, line) in (1..).zip(io::stdin().lock().lines()) {
        let Request { id, title, text } = serde_json::from_str(&line?).map_err(|error| Failure {
            code: "invalid_input",
            message: format!("line {number}: {error}"),
            kind: None,
        })?;
        let found = match what {
            For::Phrases => {
                let described = phrase_candidates(&text, &options)?;
                json!({ "kinds": described.kinds, "candidates": described.candidates })
            }
            For::Summaries => {
                json!({ "candidates": summary_candidates(&titled(title.as_deref(), &text), &options)? })
            }
        };
        write_line(&mut out, &Reply { id, found })?;
    }
    Ok(out.flush()?)
}

fn write_line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}
