//! Packs jieba-rs's own dictionary, found where cargo unpacked that crate, with the list of modern words into lexicons,
//! and takes the comments out of the lists that go into the program.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

#[path = "src/lexicon"]
mod lexicon {
    pub mod context;
    pub mod encode;
    pub mod format;
    pub mod pack;
    pub mod pack_coded;
    pub mod pack_grouped;
    pub mod symbols;
}
use lexicon::format::{TIER_CORE, TIER_FULL};
use lexicon::pack::{is_core, pack, parse, with_modern};

/// Words of our own, `word frequency tag` a line.
const MODERN_WORDS: &str = include_str!("src/lexicon/modern-words.txt");

/// Lists of words that the program carries; `#` opens a comment.
const WORD_LISTS: [&str; 4] = ["common-words.txt", "keyphraseness.txt", "report-words.txt", "stop-words.txt"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/lexicon");
    println!("cargo::rerun-if-changed=Cargo.lock");
    println!("cargo::rerun-if-env-changed=HANLENS_JIEBA");

    let data = jieba_source()?.join("src/data");
    let read = |name: &str| {
        let path = data.join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let (dictionary, idf) = (read("dict.txt")?, read("idf.txt")?);
    let full = parse(&dictionary, &idf)?;
    let core: Vec<_> = full.iter().filter(|entry| is_core(entry)).cloned().collect();
    let modern = parse(MODERN_WORDS, &idf)?;
    for (name, entries, tier) in [("core", &core, TIER_CORE), ("full", &full, TIER_FULL)] {
        let path = Path::new(&env::var("OUT_DIR")?).join(format!("lexicon-{name}.bin"));
        fs::write(&path, pack(&with_modern(entries, &modern), tier))?;
        println!("cargo::rustc-env=HANLENS_LEXICON_{}={}", name.to_uppercase(), path.display());
    }
    for name in WORD_LISTS {
        let list = fs::read_to_string(Path::new("src/lexicon").join(name))?;
        let words: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
        fs::write(Path::new(&env::var("OUT_DIR")?).join(name), words.join("\n"))?;
    }
    // What parity is tested against.
    println!("cargo::rustc-env=HANLENS_JIEBA_DICTIONARY={}", data.join("dict.txt").display());
    println!("cargo::rustc-env=HANLENS_JIEBA_IDFS={}", data.join("idf.txt").display());
    Ok(())
}

/// The folder of jieba-rs's source: `HANLENS_JIEBA` where it is set, else where cargo says it is.
fn jieba_source() -> Result<PathBuf, Box<dyn Error>> {
    if let Some(folder) = env::var_os("HANLENS_JIEBA") {
        return Ok(folder.into());
    }
    let manifest = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("Cargo.toml");
    let output = Command::new(env::var("CARGO")?)
        .args(["metadata", "--format-version=1", "--manifest-path"])
        .arg(manifest)
        .output()?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let manifest = packages
        .filter(|package| package["name"] == "jieba-rs")
        .find_map(|package| package["manifest_path"].as_str())
        .ok_or("cargo metadata lists no jieba-rs")?;
    Ok(Path::new(manifest).parent().ok_or("jieba-rs has no folder")?.to_path_buf())
}
