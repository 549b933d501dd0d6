//! Copies the report as text to the clipboard; if the page has no clipboard, shows it in a field.

use gloo::utils::window;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{HtmlElement, HtmlTextAreaElement};

use super::{
    dom::{append, element, empty, text},
    panel::Panel,
};
use crate::{plain, report::Report};

/// Copies, and confirms it.
pub(super) fn copy(panel: &Panel, report: &Report) {
    let written = plain::text(report);
    let Some(promise) = write(&written) else {
        return show(&panel.below, &written);
    };
    let (said, below) = (panel.said.clone(), panel.below.clone());
    let done = Closure::once_into_js(move || said.set_text_content(Some("Copied")));
    let failed = Closure::once_into_js(move || show(&below, &written));
    let then = Reflect::get(&promise, &"then".into())
        .ok()
        .and_then(|then| then.dyn_into::<Function>().ok());
    if let Some(then) = then {
        then.call2(&promise, &done, &failed).unwrap_or_default();
    }
}

/// Writes to the clipboard, if there is one: only secure pages have it.
fn write(text: &str) -> Option<JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into())
        .ok()?
        .dyn_into()
        .ok()?;
    write.call1(&clipboard, &text.into()).ok()
}

/// Shows the text, selected.
fn show(below: &HtmlElement, report: &str) {
    let field: HtmlTextAreaElement = element(
        "textarea",
        &[("readonly", ""), ("aria-label", "The report as text")],
    )
    .unchecked_into();
    field.set_value(report);
    empty(below);
    append(
        below,
        &text(
            "p",
            "",
            "The browser does not allow writing to the clipboard. Copy it from here:",
        ),
    );
    append(below, &field);
    below.set_hidden(false);
    field.focus().unwrap_or_default();
    field.select();
}
