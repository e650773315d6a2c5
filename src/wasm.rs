//! The boundary to JavaScript: one call in, one plain object out, errors as `Error` objects with a `code`.

use std::cell::{Cell, RefCell};

use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::analysis::{Analyzer, MAX_BYTES};
use crate::emissions;
use crate::error::Error;
use crate::lexicon::Lexicon;
use crate::options::{Options, UserWord};
use crate::text::utf16_len;

/// Spans are pairs, which only JavaScript's own type can say.
#[wasm_bindgen(typescript_custom_section)]
const SPAN_TYPE: &'static str = "
/** Half-open UTF-16 offsets into the text that was analysed: `text.slice(...span)` is the passage. */
export type Span = [start: number, end: number];
";

/// What a word takes on average, to make room for the ends of all.
const BYTES_A_WORD: usize = 4;

thread_local! {
    /// One for each dictionary that has been loaded.
    static ANALYZERS: RefCell<Vec<Analyzer<'static>>> = const { RefCell::new(Vec::new()) };
    static HAS_HOOK: Cell<bool> = const { Cell::new(false) };
}

/// Takes a dictionary, the bytes of a lexicon file. The first one given of each tier stays; giving it again changes
/// nothing.
///
/// Throws an `Error` whose `code` is `lexicon_corrupt` where the bytes are not a whole lexicon of this release.
#[wasm_bindgen]
pub fn load_lexicon(bytes: Vec<u8>) -> Result<(), JsValue> {
    if !HAS_HOOK.replace(true) {
        // After a panic the module is lost; what it says is for whoever reads the console.
        std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
    }
    let lexicon = Lexicon::read(bytes.into()).map_err(|error| to_js(&error))?;
    ANALYZERS.with_borrow_mut(|analyzers| {
        if analyzers.iter().all(|analyzer| analyzer.dictionary() != lexicon.dictionary()) {
            // Lives as long as the module does: one lexicon of a tier a worker.
            analyzers.push(Analyzer::new(Box::leak(Box::new(lexicon))));
        }
    });
    Ok(())
}

/// The table of emission probabilities that the build has taken out of the program, from the counts beside it: see
/// `tools/emissions.mjs`. The worker puts it back into the program's memory.
///
/// Throws an `Error` whose `code` is `internal` where the counts make no sense.
#[wasm_bindgen]
pub fn unpack_emissions(packed: &[u8]) -> Result<Vec<f64>, JsValue> {
    emissions::unpack_table(packed).ok_or_else(damaged_emissions)
}

/// The index of that table's rows, which has been taken out as well.
///
/// Throws an `Error` whose `code` is `internal` where the bytes make no sense.
#[wasm_bindgen]
pub fn unpack_emission_index(packed: &[u8]) -> Result<Vec<u16>, JsValue> {
    emissions::unpack_index(packed).ok_or_else(damaged_emissions)
}

fn damaged_emissions() -> JsValue {
    to_js(&Error::internal("what the emission probabilities are made of is damaged"))
}

/// Analyses `text`. Spans in the report count UTF-16 code units of it.
///
/// Throws an `Error` whose `code` is `invalid_input` for anything but a string without lone surrogates and valid
/// options, `too_large` over 10 MB of UTF-8, `lexicon_unavailable` before the dictionary asked for is loaded.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn analyze(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Partial<Options> | null")] options: JsValue,
) -> Result<JsValue, JsValue> {
    JSON::parse(&analyze_json(text, options)?)
}

/// What [`analyze`] gives, as JSON: built and handed from thread to thread in a fraction of the time.
///
/// Throws what [`analyze`] throws.
#[wasm_bindgen]
pub fn analyze_json(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Partial<Options> | null")] options: JsValue,
) -> Result<String, JsValue> {
    let json = with_analyzer(&text, options, |analyzer, text, options| {
        let report = analyzer.analyze(text, options)?.into_utf16(text);
        serde_json::to_string(&report)
            .map_err(|error| Error::internal(format!("the report could not be handed over: {error}")))
    });
    json.map_err(|error| to_js(&error))
}

/// The words of `text` as the UTF-16 offsets after each of them, punctuation and white space included: the first word
/// is `text.slice(0, ends[0])`.
///
/// Throws what [`analyze`] throws.
#[wasm_bindgen]
pub fn segment(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Partial<Options> | null")] options: JsValue,
) -> Result<Vec<u32>, JsValue> {
    let ends = with_analyzer(&text, options, |analyzer, text, options| {
        let mut ends = Vec::with_capacity(text.len() / BYTES_A_WORD);
        let mut end = 0;
        analyzer.words(text, options, |word| {
            end += utf16_len(word) as u32;
            ends.push(end);
        })?;
        Ok(ends)
    });
    ends.map_err(|error| to_js(&error))
}

/// Calls `work` with the analyser of the dictionary asked for, once text and options have proved sound.
fn with_analyzer<T>(
    text: &JsValue,
    options: JsValue,
    work: impl FnOnce(&mut Analyzer<'static>, &str, &Options) -> Result<T, Error>,
) -> Result<T, Error> {
    let options = options_from(options)?;
    let text = text.dyn_ref::<JsString>().ok_or_else(|| Error::invalid_input("the text is not a string"))?;
    // A UTF-16 unit takes at least a byte, so a longer string need not be copied to know.
    if text.length() as usize > MAX_BYTES {
        return Err(Error::too_large(format!("the text has more than {MAX_BYTES} bytes")));
    }
    let copy = String::from(text);
    // The copy has a replacement character where half of a surrogate pair stood; only then is the text looked through.
    if copy.contains(char::REPLACEMENT_CHARACTER) && !text.is_valid_utf16() {
        return Err(Error::invalid_input("the text holds half of a surrogate pair"));
    }
    ANALYZERS.with_borrow_mut(|analyzers| {
        let analyzer = analyzers.iter_mut().find(|analyzer| analyzer.dictionary() == options.dictionary);
        let analyzer = analyzer.ok_or_else(|| Error::lexicon_unavailable("no lexicon of this tier has been loaded"))?;
        work(analyzer, &copy, &options)
    })
}

fn options_from(options: JsValue) -> Result<Options, Error> {
    if options.is_null_or_undefined() {
        return Ok(Options::default());
    }
    let object = options.dyn_ref::<Object>().ok_or_else(|| Error::invalid_input("the options are not an object"))?;
    // What is undefined has not been given; serde would take it for a value.
    let given = Object::new();
    for (name, value) in fields(object, &Options::FIELDS)? {
        if !value.is_undefined() {
            // Setting a property of a fresh object cannot fail.
            let _ = Reflect::set(&given, &name, &value);
        }
        if let (true, Some(words)) = (name == "words", value.dyn_ref::<Array>()) {
            for word in words.iter() {
                word.dyn_ref().map_or(Ok(Vec::new()), |word| fields(word, &UserWord::FIELDS))?;
            }
        }
    }
    serde_wasm_bindgen::from_value(given.into())
        .map_err(|error| Error::invalid_input(format!("the options are not valid: {error}")))
}

/// The names and values of an object that may have these fields.
fn fields(object: &Object, known: &[&str]) -> Result<Vec<(JsValue, JsValue)>, Error> {
    let field = |entry: JsValue| {
        let entry: Array = entry.unchecked_into();
        let name = entry.get(0).as_string().unwrap_or_default();
        if known.contains(&name.as_str()) {
            Ok((entry.get(0), entry.get(1)))
        } else {
            Err(Error::invalid_input(format!("there is no option {name}")))
        }
    };
    Object::entries(object).iter().map(field).collect()
}

fn to_js(error: &Error) -> JsValue {
    let object = js_sys::Error::new(&error.to_string());
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(&object, &"code".into(), &error.code().into());
    object.into()
}
