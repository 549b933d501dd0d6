//! The first layer: not modal, its words and buttons in the light DOM, slotted into a shadow root that brings
//! the style (B-21, B-22). Refuse and accept are made alike, one after the other (L-20 to L-24).

use assentry_core::config::Config;

use super::{View, host, number, words_of};
use crate::tree::{CLOSE, TEXT, Tree, attr, open};

/// Shows the first layer about these purposes.
pub(crate) fn banner(config: &Config<'_>, site: &str, asked: &[usize], again: bool) -> View {
    let words = &config.words;
    let title = words.get(if again { "title.again" } else { "title" });
    let mut tree = Tree::default();
    tree.add(&[open!("assentry-banner"), attr!("role", "region"), attr!("aria-label", ""), title]);
    host(&mut tree, config, "", config.word("position", "left"));

    tree.add(&[open!("div"), attr!("class", "card"), attr!("part", "banner"), open!("div"), attr!("class", "words")]);
    tree.add(&[open!("slot"), attr!("name", "title"), CLOSE, open!("slot"), attr!("name", "intro"), CLOSE, open!("ul")]);
    for at in asked {
        tree.add(&[open!("li"), open!("slot"), attr!("name", ""), id(config, *at), CLOSE, CLOSE]);
    }
    tree.add(&[CLOSE, open!("slot"), attr!("name", "text"), CLOSE, open!("p"), attr!("class", "links")]);
    tree.add(&[open!("slot"), attr!("name", "link"), CLOSE, CLOSE, CLOSE, open!("div"), attr!("class", "buttons")]);
    tree.add(&[open!("slot"), attr!("name", "button"), CLOSE, CLOSE, CLOSE, CLOSE]);

    tree.add(&[open!("h2"), attr!("slot", "title"), TEXT, title, CLOSE]);
    tree.add(&[open!("p"), attr!("slot", "intro"), TEXT, &words.fill("intro", &[("site", site)]), CLOSE]);
    for at in asked {
        let slot = id(config, *at);
        tree.add(&[open!("b"), attr!("slot", ""), slot, TEXT, words_of(config, *at, "title"), CLOSE]);
        tree.add(&[open!("span"), attr!("slot", ""), slot, TEXT, words_of(config, *at, "description"), CLOSE]);
    }
    let change = words.fill("change", &[("handle", words.get("handle"))]);
    tree.add(&[open!("p"), attr!("slot", "text"), TEXT, &reach(config, asked), " ", &change, CLOSE]);
    tree.button("open", "link", words.get("who"));
    if let Some(url) = config.text("privacyUrl") {
        tree.add(&[open!("a"), attr!("slot", "link"), attr!("href", ""), url, TEXT, words.get("privacy"), CLOSE]);
    }
    for action in ["reject", "accept", "customize"] {
        tree.button(action, "button", words.get(action));
    }
    View::attach(&tree, true)
}

fn id<'a>(config: &Config<'a>, at: usize) -> &'a str {
    config.policy.items.get(at).map_or("", |item| item.id)
}

/// With how many partners (L-34): one for each vendor named, counted once.
fn reach(config: &Config<'_>, asked: &[usize]) -> String {
    let mut vendors: Vec<&str> = Vec::new();
    for purpose in asked {
        for (at, service) in config.policy.services(*purpose) {
            let vendor = service.said.get("vendor").text(config.words.language);
            let vendor = vendor.unwrap_or_else(|| words_of(config, at, "name"));
            if !vendors.contains(&vendor) {
                vendors.push(vendor);
            }
        }
    }
    let key = match vendors.len() {
        0 => "reach.none",
        1 => "reach.one",
        _ => "reach.many",
    };
    config.words.fill(key, &[("n", &number(vendors.len()))])
}
