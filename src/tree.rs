//! Elements as marks: a view is written down in Rust and built by one call of `dom::build`.
//!
//! Marks are control characters, each before what it is about. Nothing that a configuration says can become one:
//! `\u{6}` is where an argument goes. `dom.js` turns control characters into spaces where text comes in, so text stays text.

use assentry_core::text::{cut, push_all};
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
/// Text in the current element.
macro_rules! text {
    ($text:literal) => {
        concat!("\u{3}", $text)
    };
}
/// Back to the parent.
macro_rules! close {
    () => {
        "\u{4}"
    };
}
/// Opens a shadow root on the current element, with our style, and makes it the current one.
macro_rules! shadow {
    () => {
        "\u{5}"
    };
}
/// A place in a shadow root for what stands in the light DOM under that slot name.
macro_rules! slot {
    ($name:literal) => {
        concat!("\u{1}slot\u{2}name=", $name, "\u{4}")
    };
}
pub(crate) use {attr, close, open, shadow, slot, text};

/// A view being written down.
#[derive(Default)]
pub(crate) struct Tree(String);

impl Tree {
    /// Adds marks, and the arguments where they go.
    #[inline(never)]
    pub(crate) fn add(&mut self, marks: &str, args: &[&str]) {
        let mut rest = marks;
        for arg in args {
            push_all(&mut self.0, &[cut(&mut rest, 6), arg]);
        }
        self.0.push_str(rest);
    }

    /// Adds an element that holds only text.
    pub(crate) fn leaf(&mut self, marks: &str, text: &str) {
        push_all(&mut self.0, &[marks, "\u{3}", text, "\u{4}"]);
    }

    /// Adds a button of ours, in the light DOM (B-22).
    #[inline(never)]
    pub(crate) fn button(&mut self, action: &str, slot: &str, text: &str) {
        let marks = concat!("\u{1}button\u{2}type=button\u{2}data-assentry=\u{6}\u{2}slot=\u{6}\u{3}\u{6}\u{4}");
        self.add(marks, &[action, slot, text]);
    }

    pub(crate) fn build(&self) -> Element {
        dom::build(&self.0)
    }
}
