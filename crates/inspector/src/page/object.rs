//! Properties of what the browser has, and of what the main file lends.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The value of a key; undefined where there is none.
pub(super) fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or_default()
}

/// The text, where it is one.
pub(super) fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}
