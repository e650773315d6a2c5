//! The `hanlens` command: the library's analysis for people and for archives.

#![warn(clippy::unwrap_used, clippy::expect_used)]

mod analyze;
mod batch;
mod candidates;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

/// Chinese news analysis: structure, terms, key phrases, key points and section summaries.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the report of one text.
    Analyze {
        /// The text, in UTF-8; `-` is standard input.
        #[arg(default_value = "-")]
        file: PathBuf,
        /// Text for people, JSON (spans in UTF-8 bytes) for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        #[command(flatten)]
        segmentation: Segmentation,
    },
    /// Analyse JSON lines {"id","title"?,"text"} from standard input, one result line each, in order.
    Batch {
        /// Key phrases a text.
        #[arg(long, default_value_t = 10)]
        phrases: usize,
        /// Characters of a summary: sentences or runs of their clauses up to this many, at least one. Without it,
        /// three to five.
        #[arg(long)]
        summary_chars: Option<usize>,
        #[command(flatten)]
        segmentation: Segmentation,
    },
    /// Print what the models are learnt from, for each of the JSON lines {"id","title"?,"text"}.
    #[command(hide = true)]
    Candidates {
        #[arg(value_enum, default_value_t = candidates::For::Phrases)]
        what: candidates::For,
    },
    /// Cut lines from standard input into words, parted by spaces.
    Words {
        #[command(flatten)]
        segmentation: Segmentation,
    },
}

/// How texts are cut into words.
#[derive(clap::Args)]
struct Segmentation {
    /// The words that are not among jieba's rarest, or all of jieba's.
    #[arg(long, value_enum, default_value_t = Tier::Core)]
    dictionary: Tier,
    /// Exactly as jieba cuts: numbers, dates and full-width letters in pieces.
    #[arg(long)]
    plain: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Tier {
    Core,
    Full,
}

impl From<Segmentation> for hanlens::Options {
    fn from(segmentation: Segmentation) -> Self {
        let mut options = Self::default();
        options.dictionary = match segmentation.dictionary {
            Tier::Core => hanlens::Dictionary::Core,
            Tier::Full => hanlens::Dictionary::Full,
        };
        options.plain = segmentation.plain;
        options
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Analyze { file, format, segmentation } => {
            analyze::run(&file, matches!(format, Format::Json), &segmentation.into())
        }
        Command::Candidates { what } => candidates::run(what),
        Command::Words { segmentation } => words::run(&segmentation.into()),
        Command::Batch { phrases, summary_chars, segmentation } => {
            let mut options = hanlens::Options::from(segmentation);
            options.phrases = phrases;
            options.summary_characters = summary_chars;
            batch::run(&options)
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // A reader that has seen enough (head) is no failure.
        Err(error) if error.is_broken_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("hanlens: {}: {}", error.code, error.message);
            ExitCode::FAILURE
        }
    }
}

/// What the command says when it fails: a stable code and a sentence.
struct Failure {
    code: &'static str,
    message: String,
    kind: Option<std::io::ErrorKind>,
}

impl Failure {
    fn is_broken_pipe(&self) -> bool {
        self.kind == Some(std::io::ErrorKind::BrokenPipe)
    }
}

impl From<hanlens::Error> for Failure {
    fn from(error: hanlens::Error) -> Self {
        Self { code: error.code(), message: error.to_string(), kind: None }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self { code: "io", message: error.to_string(), kind: Some(error.kind()) }
    }
}

/// Who says a line, unless the line itself tells.
fn untold<'s>(text: &str, speaker: &'s Option<String>) -> Option<&'s String> {
    speaker.as_ref().filter(|speaker| !text.contains(speaker.as_str()))
}
