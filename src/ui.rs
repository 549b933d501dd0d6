//! What visitors see: one view a file. A view is a value; dropping it takes it away.

pub(crate) mod banner;
pub(crate) mod handle;
pub(crate) mod placeholder;
pub(crate) mod preferences;

use assentry_core::{
    config::Config,
    text::{push_all, push_number},
};
use web_sys::Element;

use crate::{
    dom,
    tree::{Tree, attr, shadow},
};

/// One of our elements, child of the body.
pub(crate) struct View(Element);

impl View {
    fn attach(tree: &Tree, makes_room: bool) -> Self {
        let element = tree.build();
        dom::attach(&element, makes_room);
        Self(element)
    }

    pub(crate) fn element(&self) -> &Element {
        &self.0
    }
}

impl Drop for View {
    fn drop(&mut self) {
        dom::detach(&self.0);
    }
}

/// Starts one of our elements, up to and into its shadow root.
fn host(tree: &mut Tree, config: &Config<'_>, opened: &str, position: &str) {
    let theme = config.word("theme", "auto");
    tree.add(opened, &[]);
    let marks = concat!(attr!("lang", "\u{6}"), attr!("data-theme", "\u{6}"), attr!("data-position", "\u{6}"), shadow!());
    tree.add(marks, &[config.words.language, theme, position]);
}

/// Title or description of a purpose, or the name of a service: the site's, or ours for a purpose that we know.
fn words_of<'a>(config: &Config<'a>, item: usize, key: &str) -> &'a str {
    let Some(item) = config.policy.items.get(item) else { return "" };
    if let Some(own) = item.said.get(key).text(config.words.language) {
        return own;
    }
    let mut name = String::new();
    push_all(&mut name, &["purpose.", item.id, ".", key]);
    match config.words.get(&name) {
        "" => item.id,
        ours => ours,
    }
}

fn number(count: usize) -> String {
    let mut out = String::new();
    push_number(&mut out, u32::try_from(count).unwrap_or(u32::MAX));
    out
}
