//! The inspector for developers: shows the mistakes of a configuration, and what happens on a page.
//!
//! It is a separate script (`assentry.inspect.js`), fetched on request and not by visitors, so its size does not
//! matter. `page` reads the page, `rules` and `lint` evaluate plain data, `report` is the result, `overlay` shows it.
//! Nothing is written, requested or sent.

mod facts;
mod finding;
mod handover;
mod known;
mod lint;
mod nearest;
mod overlay;
mod page;
mod plain;
mod report;
mod rules;
mod url;

use assentry_core::{config, sound, value::Value};
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Every mistake of a configuration in the flat form of `Value::from_flat`, as a list of texts, each with the place,
/// what was expected and what was found.
///
/// # Errors
///
/// Never: a list of texts can always be converted.
#[wasm_bindgen]
pub fn explain(flat: &str) -> Result<JsValue, JsValue> {
    let root = Value::from_flat(flat);
    let mistakes = config::mistakes(&root);
    let mut messages: Vec<_> = mistakes.iter().map(config::Mistake::message).collect();
    messages.extend(assentry_looks::mistakes(root.get("theme")));
    Ok(serde_wasm_bindgen::to_value(&messages)?)
}

/// The valid parts of a configuration with mistakes, both in the flat form; empty if there are none.
#[wasm_bindgen]
#[must_use]
pub fn sound(flat: &str) -> String {
    let mut out = String::new();
    if let Some(rest) = sound::sound(&Value::from_flat(flat)) {
        rest.push_flat(&mut out);
    }
    out
}

/// The one of the space-separated ids that is nearest to an unknown id.
#[wasm_bindgen(js_name = nearest)]
#[must_use]
pub fn nearest_id(id: &str, ids: &str) -> String {
    nearest::nearest(id, ids).into()
}

/// Opens the overlay, or moves the focus to it, and returns a promise of the report. `inside` returns the main file's
/// data; it is called each time the page is read.
#[wasm_bindgen]
pub fn debug(inside: &Function) -> Promise {
    overlay::open(inside)
}
