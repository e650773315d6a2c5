//! Texts to test with.

use std::fs;
use std::path::{Path, PathBuf};

/// A file or folder of the evaluation data, which is no part of the repository. Says so and gives `None` where it is
/// absent.
pub fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(path);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: {} is not here", path.display());
    None
}

/// The newspaper page the product is shown with, if it is there.
pub fn sample() -> Option<String> {
    shared("seeds/000_0bdf723e4a4c1b06.txt").map(|path| fs::read_to_string(path).unwrap())
}
