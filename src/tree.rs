//! Elements as marks: a view is written down in Rust and built by one call of `dom::build`.
//!
//! Marks are control characters, each before what it is about. Nothing that a configuration says can become one:
//! `dom.js` turns control characters into spaces where text comes in, so text stays text.

use web_sys::Element;

use crate::dom;

/// `[OPEN]name` opens an element inside the current one and makes it the current one.
macro_rules! open {
    ($name:literal) => {
        concat!("\u{1}", $name)
    };
}
/// An attribute of the current element.
macro_rules! attr {
    ($name:literal, $value:literal) => {
        concat!("\u{2}", $name, "=", $value)
    };
}
pub(crate) use {attr, open};

/// Before text in the current element.
pub(crate) const TEXT: &str = "\u{3}";
/// Back to the parent.
pub(crate) const CLOSE: &str = "\u{4}";
/// Opens a shadow root on the current element, with our style, and makes it the current one.
pub(crate) const SHADOW: &str = "\u{5}";

/// A view being written down.
#[derive(Default)]
pub(crate) struct Tree(String);

impl Tree {
    /// Adds marks and texts.
    pub(crate) fn add(&mut self, parts: &[&str]) {
        for part in parts {
            self.0.push_str(part);
        }
    }

    /// Adds a button of ours, in the light DOM (B-22).
    pub(crate) fn button(&mut self, action: &str, slot: &str, text: &str) {
        let marks = concat!(open!("button"), attr!("type", "button"), attr!("data-assentry", ""));
        self.add(&[marks, action, attr!("slot", ""), slot, TEXT, text, CLOSE]);
    }

    pub(crate) fn build(&self) -> Element {
        dom::build(&self.0)
    }
}
