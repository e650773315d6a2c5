//! `hanlens words`: a line in, its words parted by spaces out.

use std::io::{self, BufRead, Write};

use hanlens::{Options, segment};

use crate::Failure;

pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (number, line) in (1..).zip(io::stdin().lock().lines()) {
        let line = line.map_err(|error| Failure {
            code: if error.kind() == io::ErrorKind::InvalidData { "invalid_input" } else { "io" },
            message: format!("line {number}: {error}"),
            kind: Some(error.kind()),
        })?;
        let mut words = segment(&line, options)?;
        // White space parts words here, so it can be none.
        words.retain(|word| !word.trim().is_empty());
        writeln!(out, "{}", words.join(" "))?;
    }
    out.flush()?;
    Ok(())
}
