//! How our elements look on this page, from computed styles.

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleDeclaration, Element, Node, ShadowRoot};

use super::{
    elements::{all, excerpt},
    object::get,
};
use crate::facts::{Button, Notice, TextLook};
use assentry_looks::colour::Colour;

/// The properties that must not differ between accept and refuse.
const ALIKE: [&str; 9] = [
    "background-color",
    "background-image",
    "color",
    "border-top-color",
    "border-top-width",
    "font-size",
    "font-weight",
    "opacity",
    "text-decoration-line",
];
/// Our text.
const TEXTS: &str = "assentry-banner > *, assentry-handle > button, assentry-preferences > *, assentry-placeholder > *";

/// The two answers of the first layer.
pub(super) fn notice() -> Notice {
    let find = |selector: &str| document().query_selector(selector).ok().flatten();
    let accept = find("assentry-banner [data-assentry=accept]");
    let reject = find("assentry-banner [data-assentry=reject]");
    let parent = |element: &Option<Element>| {
        element
            .as_ref()
            .and_then(|element| element.parent_element())
    };
    Notice {
        there: find("assentry-banner").is_some(),
        together: parent(&accept) == parent(&reject),
        accept: accept.as_ref().map(button),
        reject: reject.as_ref().map(button),
    }
}

fn button(element: &Element) -> Button {
    let (width, height) = size(element);
    let style = style(element);
    Button {
        visible: is_visible(element),
        width,
        height,
        style: ALIKE
            .iter()
            .map(|name| (*name, value(style.as_ref(), name)))
            .collect(),
    }
}

/// Each of our visible texts, with its background.
pub(super) fn texts() -> Vec<TextLook> {
    all(TEXTS)
        .iter()
        .filter(|element| is_visible(element))
        .filter_map(|element| {
            let said = excerpt(&element.text_content().unwrap_or_default());
            let behind = background(element)?;
            (!said.is_empty()).then(|| TextLook {
                what: format!(
                    "{}: {said}",
                    element
                        .parent_element()
                        .map(|parent| parent.local_name())
                        .unwrap_or_default()
                ),
                colour: value(style(element).as_ref(), "color"),
                background: behind,
            })
        })
        .collect()
}

fn size(element: &Element) -> (f64, f64) {
    let rect = element.get_bounding_client_rect();
    (rect.width(), rect.height())
}

fn is_visible(element: &Element) -> bool {
    let (width, height) = size(element);
    let style = style(element);
    let opacity: f64 = value(style.as_ref(), "opacity").parse().unwrap_or(1.0);
    // The live region is one pixel in size.
    width > 1.0 && height > 1.0 && value(style.as_ref(), "visibility") == "visible" && opacity > 0.1
}

fn style(element: &Element) -> Option<CssStyleDeclaration> {
    window().get_computed_style(element).ok().flatten()
}

fn value(style: Option<&CssStyleDeclaration>, name: &str) -> String {
    style
        .and_then(|style| style.get_property_value(name).ok())
        .unwrap_or_default()
}

/// The background colour of an element: its own or the next one up the composed tree, including shadow roots. `None` if
/// an image or something translucent is in between.
fn background(element: &Element) -> Option<String> {
    let mut next = Some(element.clone());
    while let Some(element) = next {
        let style = style(&element);
        if value(style.as_ref(), "background-image") != "none" {
            return None;
        }
        let colour = value(style.as_ref(), "background-color");
        let read = Colour::read(&colour)?;
        if read.is_opaque() {
            return Some(colour);
        }
        if !read.is_clear() {
            return None;
        }
        next = above(&element);
    }
    None
}

/// The element that another one is painted on.
fn above(element: &Element) -> Option<Element> {
    let slot: JsValue = get(element, "assignedSlot");
    if let Ok(slot) = slot.dyn_into::<Element>() {
        return Some(slot);
    }
    element.parent_element().or_else(|| {
        let root: Node = element.get_root_node();
        root.dyn_into::<ShadowRoot>().ok().map(|root| root.host())
    })
}
