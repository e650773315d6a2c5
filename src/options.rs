use serde::Deserialize;

#[cfg(target_arch = "wasm32")]
#[allow(unused_imports, reason = "the derive below needs the trait in scope")]
use tsify::Tsify;

/// What to put into a report, and how much of it. Fields left out keep their defaults.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Options {
    /// Most key phrases of an article and of the text; 20 by default.
    pub phrases: usize,
    /// Most terms of an article and of the text; 200 by default.
    pub terms: usize,
    /// Most characters of an article's key points together; at least one sentence is given. `null`, the default,
    /// gives three to five sentences of whatever length.
    pub summary_characters: Option<usize>,
}

impl Options {
    /// The fields as JavaScript names them. serde-wasm-bindgen reads the fields it knows and passes over others, so
    /// the boundary looks for misspelt ones itself.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub(crate) const FIELDS: [&str; 3] = ["phrases", "terms", "summaryCharacters"];
}

impl Default for Options {
    fn default() -> Self {
        Self { phrases: 20, terms: 200, summary_characters: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_all_there_are() {
        let error = serde_json::from_str::<Options>(r#"{"phrase": 1}"#).unwrap_err().to_string();
        for field in Options::FIELDS {
            assert!(error.contains(&format!("`{field}`")), "{error}");
        }
        assert_eq!(error.matches('`').count(), 2 * (Options::FIELDS.len() + 1), "{error}");
    }
}
