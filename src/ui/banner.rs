//! The first layer: not modal, its words and buttons in the light DOM, slotted into a shadow root that brings
//! the style (B-21, B-22). Refuse and accept are made alike, one after the other (L-20 to L-24).

use assentry_core::config::Config;

use super::{View, host, number, words_of};
use crate::tree::{Tree, attr, close, open, slot, text};

/// Shows the first layer about these purposes.
pub(crate) fn banner(config: &Config<'_>, site: &str, asked: &[usize], again: bool) -> View {
    let words = &config.words;
    let title = words.get(if again { "title.again" } else { "title" });
    let mut tree = Tree::default();
    tree.add(concat!(open!("assentry-banner"), attr!("role", "region"), attr!("aria-label", "\u{6}")), &[title]);
    host(&mut tree, config, "", config.word("position", "left"));

    let before = concat!(
        open!("div"), attr!("class", "card"), attr!("part", "banner"),
        open!("div"), attr!("class", "words"), slot!("title"), slot!("intro"), open!("ul")
    );
    tree.add(before, &[]);
    for at in asked {
        tree.add(concat!(open!("li"), slot!("\u{6}"), close!()), &[id(config, *at)]);
    }
    let after = concat!(
        close!(), slot!("text"), open!("p"), attr!("class", "links"), slot!("link"), close!(), close!(),
        open!("div"), attr!("class", "buttons"), slot!("button"), close!(), close!(), close!(),
        open!("h2"), attr!("slot", "title"), text!("\u{6}"), close!(),
        open!("p"), attr!("slot", "intro"), text!("\u{6}"), close!()
    );
    tree.add(after, &[title, &words.fill("intro", &[("site", site)])]);
    for at in asked {
        let slot = id(config, *at);
        let marks = concat!(
            open!("b"), attr!("slot", "\u{6}"), text!("\u{6}"), close!(),
            open!("span"), attr!("slot", "\u{6}"), text!("\u{6}"), close!()
        );
        tree.add(marks, &[slot, words_of(config, *at, "title"), slot, words_of(config, *at, "description")]);
    }
    let change = words.fill("change", &[("handle", words.get("handle"))]);
    let marks = concat!(open!("p"), attr!("slot", "text"), text!("\u{6} \u{6}"), close!());
    tree.add(marks, &[&reach(config, asked), &change]);
    tree.button("open", "link", words.get("who"));
    if let Some(url) = config.text("privacyUrl") {
        let marks = concat!(open!("a"), attr!("slot", "link"), attr!("href", "\u{6}"), text!("\u{6}"), close!());
        tree.add(marks, &[url, words.get("privacy")]);
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
