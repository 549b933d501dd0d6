//! What stands in for a gated embed, at its size: who it comes from, "show once" and "always".

use assentry_core::config::Config;
use web_sys::Element;

use super::{host, number, words_of};
use crate::{
    dom,
    tree::{Tree, attr, close, open, slot, text},
};

/// An embed and what stands in for it.
pub(crate) struct Placeholder {
    pub(crate) gate: usize,
    embed: Element,
    element: Element,
}

impl Placeholder {
    /// Shows it, for an embed that needs these items.
    pub(crate) fn new(config: &Config<'_>, gate: usize, embed: Element, items: &[usize]) -> Self {
        let words = &config.words;
        let mut provider = String::new();
        for at in items {
            if !provider.is_empty() {
                provider.push_str(", ");
            }
            provider.push_str(words_of(config, *at, if *at < config.policy.purposes { "title" } else { "name" }));
        }
        let title = dom::title(&embed);
        let title = if title.is_empty() { &provider } else { &title };
        let mut tree = Tree::default();
        let before = concat!(open!("assentry-placeholder"), attr!("role", "group"), attr!("aria-label", "\u{6}"));
        tree.add(before, &[title]);
        host(&mut tree, config, "", "");
        let marks = concat!(
            slot!("title"), slot!("text"), open!("div"), attr!("class", "buttons"), slot!("button"), close!(), close!(),
            open!("b"), attr!("slot", "title"), text!("\u{6}"), close!(),
            open!("p"), attr!("slot", "text"), text!("\u{6}"), close!()
        );
        tree.add(marks, &[title, &words.fill("placeholder.text", &[("provider", &provider)])]);
        for (action, key) in [("once", "placeholder.once"), ("always", "placeholder.always")] {
            let marks = concat!(
                open!("button"), attr!("type", "button"), attr!("data-gate", "\u{6}"), attr!("slot", "button"),
                attr!("data-assentry", "\u{6}"), text!("\u{6}"), close!()
            );
            tree.add(marks, &[&number(gate), action, words.get(key)]);
        }
        let element = tree.build();
        dom::stand_in(&embed, &element);
        Self { gate, embed, element }
    }
}

impl Drop for Placeholder {
    fn drop(&mut self) {
        dom::stand_down(&self.embed, &self.element);
    }
}
