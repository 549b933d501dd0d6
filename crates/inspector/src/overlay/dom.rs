//! Elements built from data. Text stays text: nothing from the page becomes markup.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

/// An element with attributes. Browsers accept every element name that we use.
pub(super) fn element(name: &str, attributes: &[(&str, &str)]) -> HtmlElement {
    let made = document()
        .create_element(name)
        .unwrap_or_else(|_| gloo::utils::document_element());
    for (name, value) in attributes {
        made.set_attribute(name, value).unwrap_or_default();
    }
    made.unchecked_into()
}

/// An element with a class and a text.
pub(super) fn text(name: &str, class: &str, text: &str) -> HtmlElement {
    let made = element(name, &[("class", class)]);
    made.set_text_content(Some(text));
    made
}

/// Appends children, in order.
pub(super) fn with<'a>(
    parent: HtmlElement,
    children: impl IntoIterator<Item = &'a HtmlElement>,
) -> HtmlElement {
    for child in children {
        append(&parent, child);
    }
    parent
}

pub(super) fn append(parent: &Node, child: &Node) {
    parent.append_child(child).map(|_| ()).unwrap_or_default();
}

/// Removes all children.
pub(super) fn empty(parent: &HtmlElement) {
    parent.set_text_content(None);
}
