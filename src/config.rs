//! From the page's JavaScript object to the core's [`Config`], or to one message with every mistake.

use assentry_core::{config::Config, value::Value};
use wasm_bindgen::JsValue;

use crate::dom;

/// Reads it; the rules are the core's. It is kept as long as the page, since views show texts out of it.
pub(crate) fn read(object: &JsValue, languages: &[&str]) -> Result<Config<'static>, String> {
    let Some(flat) = dom::flatten(object) else {
        return Err(
            "configuration: expected at most 262144 characters of plain data, found more".into(),
        );
    };
    let root: &'static Value<'static> = Box::leak(Box::new(Value::from_flat(flat.leak())));
    Config::read(root, languages).map_err(|mistakes| {
        let mut message =
            String::from("the configuration is not valid, everything optional stays denied");
        for mistake in &mistakes {
            message.push_str("\n  ");
            message.push_str(mistake);
        }
        message
    })
}
