//! `hanlens candidates`: the candidates for key phrases of JSON lines, each with its numbers, for `tools/learn-phrases`.
//! The first line names the numbers.

use std::io::{self, BufRead, Write};

use hanlens::{Options, phrase_candidates, phrase_features};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Failure;

#[derive(Deserialize)]
struct Request {
    id: Value,
    text: String,
}

#[derive(Serialize)]
struct Reply {
    id: Value,
    kinds: Vec<f64>,
    candidates: Vec<(String, Vec<f64>)>,
}

pub(crate) fn run() -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, &phrase_features()).map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    let options = Options::default();
    for line in io::stdin().lock().lines() {
        let request: Request = serde_json::from_str(&line?).map_err(io::Error::from)?;
        let described = phrase_candidates(&request.text, &options)?;
        let reply = Reply { id: request.id, kinds: described.kinds, candidates: described.candidates };
        serde_json::to_writer(&mut out, &reply).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}
