//! What visitors see: one view a file. A view is a value; dropping it takes it away.

pub(crate) mod banner;
pub(crate) mod handle;
pub(crate) mod placeholder;
pub(crate) mod preferences;

use assentry_core::{config::Config, day::push_number};
use web_sys::Element;

use crate::{
    dom,
    tree::{SHADOW, Tree, attr},
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
    tree.add(&[opened, attr!("lang", ""), config.words.language, attr!("data-theme", ""), theme]);
    tree.add(&[attr!("data-position", ""), position, SHADOW]);
}

/// Title or description of a purpose, or the name of a service: the site's, or ours for a purpose that we know.
fn words_of<'a>(config: &Config<'a>, item: usize, key: &str) -> &'a str {
    let Some(item) = config.policy.items.get(item) else { return "" };
    let own = item.said.get(key).text(config.words.language);
    own.unwrap_or_else(|| match config.words.get(&["purpose.", item.id, ".", key].concat()) {
        "" => item.id,
        ours => ours,
    })
}

fn number(count: usize) -> String {
    let mut out = String::new();
    push_number(&mut out, u32::try_from(count).unwrap_or(u32::MAX));
    out
}
