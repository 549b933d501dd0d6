//! What stands in for a gated embed, at its size: who it comes from, "show once" and "always".

use assentry_core::config::Config;
use web_sys::Element;

use super::{host, number, words_of};
use crate::{
    dom,
    tree::{CLOSE, TEXT, Tree, attr, open},
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
        tree.add(&[open!("assentry-placeholder"), attr!("role", "group"), attr!("aria-label", ""), title]);
        host(&mut tree, config, "", "");
        tree.add(&[open!("slot"), attr!("name", "title"), CLOSE, open!("slot"), attr!("name", "text"), CLOSE]);
        tree.add(&[open!("div"), attr!("class", "buttons"), open!("slot"), attr!("name", "button"), CLOSE, CLOSE, CLOSE]);
        tree.add(&[open!("b"), attr!("slot", "title"), TEXT, title, CLOSE, open!("p"), attr!("slot", "text")]);
        tree.add(&[TEXT, &words.fill("placeholder.text", &[("provider", &provider)]), CLOSE]);
        for (action, key) in [("once", "placeholder.once"), ("always", "placeholder.always")] {
            tree.add(&[open!("button"), attr!("type", "button"), attr!("data-gate", ""), &number(gate)]);
            tree.add(&[attr!("data-assentry", ""), action, attr!("slot", "button"), TEXT, words.get(key), CLOSE]);
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
