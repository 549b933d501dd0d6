//! Reads properties of the browser's objects, and of those that the main file shares.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The value of a key; undefined if there is none.
pub(super) fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or_default()
}

/// The value as text, if it is one.
pub(super) fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}
