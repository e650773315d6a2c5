//! Text as positions: spans into the input, characters by class, UTF-16 offsets, and runs read without their breaks.

pub(crate) mod chars;
mod han_set;
pub(crate) mod run;
mod span;
mod utf16;

pub(crate) use han_set::HanSet;
pub use span::Span;
pub(crate) use utf16::Utf16Map;
#[cfg(target_arch = "wasm32")]
pub(crate) use utf16::utf16_len;
