//! What a developer is shown: the mistakes of a configuration, and what goes on on a page.
//!
//! It is a script of its own (`assentry.inspect.js`), fetched where it is asked for and by no visitor, so that it may
//! be written without counting bytes. `page` reads, `rules` and `lint` judge plain data, `report` is what comes of
//! it, `overlay` shows it. Nothing is written, requested or sent.

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

/// Every mistake of a configuration in the flat form of `Value::from_flat`, as a list of texts: each says the place,
/// what was expected and what was found.
///
/// # Errors
/// None that a list of texts can have.
#[wasm_bindgen]
pub fn explain(flat: &str) -> Result<JsValue, JsValue> {
    let mistakes = config::mistakes(&Value::from_flat(flat));
    Ok(serde_wasm_bindgen::to_value(&mistakes)?)
}

/// What is sound of a configuration with mistakes, both in the flat form; empty where nothing is.
#[wasm_bindgen]
#[must_use]
pub fn sound(flat: &str) -> String {
    let mut out = String::new();
    if let Some(rest) = sound::sound(&Value::from_flat(flat)) {
        rest.push_flat(&mut out);
    }
    out
}

/// The one of the space-separated ids that is nearest to one that nobody knows.
#[wasm_bindgen(js_name = nearest)]
#[must_use]
pub fn nearest_id(id: &str, ids: &str) -> String {
    nearest::nearest(id, ids).into()
}

/// Opens the overlay, or moves the focus to it, and promises the report. `inside` is asked for what the main file
/// lends, each time the page is looked at.
#[wasm_bindgen]
pub fn debug(inside: &Function) -> Promise {
    overlay::open(inside)
}
