//! What can go wrong, with codes that stay.

use std::borrow::Cow;
use std::fmt;

/// Why a text could not be analysed.
///
/// The kind is told by [`Error::code`], which never changes for a kind; the message is for people and may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    code: Code,
    message: Cow<'static, str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    InvalidInput,
    TooLarge,
    #[cfg(target_arch = "wasm32")]
    LexiconUnavailable,
    LexiconCorrupt,
    #[cfg(target_arch = "wasm32")]
    Internal,
}

impl Error {
    pub(crate) fn invalid_input(message: impl Into<Cow<'static, str>>) -> Self {
        Self { code: Code::InvalidInput, message: message.into() }
    }

    pub(crate) fn too_large(message: impl Into<Cow<'static, str>>) -> Self {
        Self { code: Code::TooLarge, message: message.into() }
    }

    #[cfg(target_arch = "wasm32")]
    pub(crate) fn lexicon_unavailable(message: impl Into<Cow<'static, str>>) -> Self {
        Self { code: Code::LexiconUnavailable, message: message.into() }
    }

    pub(crate) fn lexicon_corrupt(message: impl Into<Cow<'static, str>>) -> Self {
        Self { code: Code::LexiconCorrupt, message: message.into() }
    }

    #[cfg(target_arch = "wasm32")]
    pub(crate) fn internal(message: impl Into<Cow<'static, str>>) -> Self {
        Self { code: Code::Internal, message: message.into() }
    }

    pub(crate) fn lexicon_damaged() -> Self {
        Self::lexicon_corrupt("the lexicon's streams contradict each other")
    }

    /// The kind of error: `invalid_input`, `too_large` or `lexicon_corrupt`; in JavaScript also `lexicon_unavailable` and
    /// `internal`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.code {
            Code::InvalidInput => "invalid_input",
            Code::TooLarge => "too_large",
            #[cfg(target_arch = "wasm32")]
            Code::LexiconUnavailable => "lexicon_unavailable",
            Code::LexiconCorrupt => "lexicon_corrupt",
            #[cfg(target_arch = "wasm32")]
            Code::Internal => "internal",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
