//! Sentences that point back at the one before, and so say little alone.

/// Words that open a sentence by pointing back.
pub(crate) const BACKWARD_OPENINGS: &[&str] = &[
    "此外",
    "同时",
    "与此同时",
    "另外",
    "对此",
    "为此",
    "因此",
    "由此",
    "其",
    "这",
    "该",
    "此",
    "他",
    "她",
    "它",
    "而",
    "但",
    "不过",
    "然而",
    "并",
    "且",
    "也",
    "还",
    "再次",
    "首先",
    "其次",
    "最后",
    "期间",
    "随后",
    "接着",
    "于是",
    "所以",
    "例如",
    "比如",
    "据介绍",
    "如今",
    "對此",
    "為此",
    "這",
    "該",
    "與此同時",
];

/// Whether a sentence or a clause opens with a reference backwards.
pub(crate) fn opens_backwards(text: &str) -> bool {
    BACKWARD_OPENINGS.iter().any(|opening| text.starts_with(opening))
}
