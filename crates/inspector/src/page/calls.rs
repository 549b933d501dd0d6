//! Calls to vendors: Google's queue, and the calls that the main file made.

use gloo::utils::window;
use js_sys::{Array, Function, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::object::{get, text};
use crate::facts::Call;

/// Longer ones are truncated.
const LONGEST: usize = 400;

/// Google's queue first, then the main file's log, each in order. `named` is the queue's name in the configuration.
pub(super) fn read(log: &JsValue, named: &JsValue) -> Vec<Call> {
    let name = named.as_string().unwrap_or_else(|| "dataLayer".into());
    let queue = get(&window(), &name);
    let queued = if Array::is_array(&queue) {
        Array::from(&queue)
    } else {
        Array::new()
    };
    let logged = if Array::is_array(log) {
        Array::from(log)
    } else {
        Array::new()
    };
    let queued = queued.iter().map(|entry| from_queue(&entry));
    queued
        .chain(logged.iter().map(|entry| Call {
            via: "vendor",
            text: written(&entry),
            command: String::new(),
        }))
        .collect()
}

fn from_queue(entry: &JsValue) -> Call {
    // A real `arguments` object is a command; anything else is data for Tag Manager, whose own events fire its tags.
    if class(entry) != "[object Arguments]" {
        let fires = text(&get(entry, "event")).starts_with("gtm.");
        return Call {
            via: "dataLayer",
            text: written(entry),
            command: String::from(if fires { "event" } else { "" }),
        };
    }
    let words = Array::from(entry);
    let said: Vec<String> = words.iter().map(|word| written(&word)).collect();
    let mut command = text(&words.get(0));
    if command == "consent" {
        command = format!("consent {}", text(&words.get(1)));
    }
    Call {
        via: "dataLayer",
        text: cut(&format!("gtag({})", said.join(", "))),
        command,
    }
}

/// The kind of an object, as JavaScript names it.
fn class(value: &JsValue) -> String {
    let name = get(&Object::get_prototype_of(&Object::new()), "toString");
    let said = name
        .dyn_into::<Function>()
        .ok()
        .and_then(|name| name.call0(value).ok());
    said.map(|said| text(&said)).unwrap_or_default()
}

/// Plain text unchanged, anything else as JSON.
fn written(value: &JsValue) -> String {
    let json = || {
        JSON::stringify(value)
            .ok()
            .and_then(|json| json.as_string())
    };
    cut(&value
        .as_string()
        .or_else(json)
        .unwrap_or_else(|| "(something that is not plain data)".into()))
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
