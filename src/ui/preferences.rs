//! The second layer: a modal dialog. What is read stands in the shadow root; what is pressed in the light DOM.

use assentry_core::{
    config::Config,
    day::iso_date,
    policy::Item,
    standing::Answers,
    text::cut,
};

use super::{View, host, number, words_of};
use crate::{
    dom,
    tree::{Tree, attr, close, open, slot, text},
};

/// Makes the second layer; it is shown by opening its dialog.
pub(crate) fn preferences(config: &Config<'_>, answers: &Answers<'_>) -> View {
    let words = &config.words;
    let mut tree = Tree::default();
    host(&mut tree, config, open!("assentry-preferences"), "");
    let before = concat!(
        open!("dialog"), attr!("aria-labelledby", "title"), attr!("part", "preferences"),
        open!("header"), open!("h2"), attr!("id", "title"), text!("\u{6}"), close!(), slot!("close"), close!(),
        open!("div"), attr!("class", "words"), open!("p"), text!("\u{6}"), close!()
    );
    let days = number(config.policy.days as usize);
    tree.add(before, &[words.get("preferences"), &words.fill("preferences.intro", &[("days", &days)])]);
    if let Some(record) = &answers.record {
        let (date, until) = (iso_date(record.decided), iso_date(record.holds_until(config.policy.days)));
        tree.leaf(open!("p"), &words.fill("since", &[("date", &date), ("until", &until)]));
    }
    for at in 0..config.policy.purposes {
        section(&mut tree, config, at);
    }
    link(&mut tree, config, config.text("privacyUrl"));
    let after = concat!(
        close!(), open!("footer"), attr!("class", "buttons"), slot!("button"), close!(), close!(), close!(),
        open!("button"), attr!("type", "button"), attr!("data-assentry", "close"), attr!("slot", "close"),
        attr!("aria-label", "\u{6}"), text!("×"), close!()
    );
    tree.add(after, &[words.get("close")]);
    for (at, item) in config.policy.items.iter().enumerate().filter(|(_, item)| !item.required) {
        switch(&mut tree, config, at, item, answers.remembered(at));
    }
    for action in ["reject", "accept", "save"] {
        tree.button(action, "button", words.get(action));
    }

    View::attach(&tree, false)
}

/// What is switched on in it, by position.
pub(crate) fn switched_on(config: &Config<'_>, view: &View) -> Vec<usize> {
    let found = dom::switched_on(view.element());
    let mut rest = found.as_str();
    let mut items = Vec::new();
    while !rest.is_empty() {
        items.extend(config.policy.position(cut(&mut rest, b' ')));
    }
    items
}

fn section(tree: &mut Tree, config: &Config<'_>, at: usize) {
    let words = &config.words;
    let Some(purpose) = config.policy.items.get(at) else { return };
    let marks = concat!(
        open!("section"), open!("div"), attr!("class", "row"), open!("div"),
        open!("h3"), text!("\u{6}"), close!(), open!("p"), text!("\u{6}"), close!(), close!()
    );
    tree.add(marks, &[words_of(config, at, "title"), words_of(config, at, "description")]);
    switch_slot(tree, config, purpose, true);
    tree.add(close!(), &[]);
    if let Some(details) = purpose.said.get("details").text(words.language) {
        tree.leaf(open!("p"), details);
    }
    let services = config.policy.services(at).count();
    if services > 0 {
        tree.add(open!("details"), &[]);
        tree.leaf(open!("summary"), &words.fill("services", &[("n", &number(services))]));
        for (at, service) in config.policy.services(at) {
            describe(tree, config, at, service);
        }
        tree.add(close!(), &[]);
    }
    tree.add(close!(), &[]);
}

fn describe(tree: &mut Tree, config: &Config<'_>, at: usize, service: &Item<'_>) {
    let words = &config.words;
    tree.add(concat!(open!("div"), attr!("class", "row"), open!("div")), &[]);
    tree.leaf(open!("h4"), words_of(config, at, "name"));
    if let Some(vendor) = service.said.get("vendor").text(words.language) {
        tree.add(concat!(open!("p"), text!("\u{6} \u{6}"), close!()), &[words.get("vendor"), vendor]);
    }
    link(tree, config, service.said.get("privacyUrl").plain());
    tree.add(open!("ul"), &[]);
    let trackers = service.said.get("trackers").items();
    for tracker in trackers {
        let text = |key: &str| tracker.get(key).text(words.language).unwrap_or("");
        let storage = tracker.get("storage").plain().unwrap_or("cookie");
        let kept = words.fill("tracker", &[("storage", storage), ("lifetime", text("lifetime"))]);
        let marks = concat!(
            open!("li"), open!("code"), text!("\u{6}"), close!(), text!(" \u{6}"),
            open!("br"), close!(), text!("\u{6}"), close!()
        );
        tree.add(marks, &[text("name"), &kept, text("purpose")]);
    }
    if trackers.is_empty() {
        tree.leaf(open!("li"), words.get("trackers.none"));
    }
    tree.add(concat!(close!(), close!()), &[]);
    switch_slot(tree, config, service, false);
    tree.add(close!(), &[]);
}

fn link(tree: &mut Tree, config: &Config<'_>, url: Option<&str>) {
    if let Some(url) = url {
        let marks = concat!(open!("p"), open!("a"), attr!("href", "\u{6}"), text!("\u{6}"), close!(), close!());
        tree.add(marks, &[url, config.words.get("privacy")]);
    }
}

/// Where the switch goes; what is strictly necessary has none (information, not a ticked switch).
fn switch_slot(tree: &mut Tree, config: &Config<'_>, item: &Item<'_>, says: bool) {
    if !item.required {
        tree.add(slot!("\u{6}"), &[item.id]);
    } else if says {
        tree.leaf(concat!(open!("span"), attr!("class", "always")), config.words.get("required"));
    }
}

/// A switch is off unless the visitor once switched it on (L-21, A-17). Flipping it saves nothing (A-13).
fn switch(tree: &mut Tree, config: &Config<'_>, at: usize, item: &Item<'_>, on: Option<bool>) {
    let purpose = at < config.policy.purposes;
    let of = config.policy.items.get(item.purpose).map_or("", |purpose| purpose.id);
    let marks = concat!(
        open!("input"), attr!("type", "checkbox"), attr!("role", "switch"), attr!("autocomplete", "off"),
        attr!("data-assentry-\u{6}", "\u{6}"), attr!("data-of", "\u{6}"), attr!("aria-label", "\u{6}"),
        attr!("slot", "\u{6}"), "\u{6}", close!()
    );
    let (kind, key) = if purpose { ("purpose", "title") } else { ("service", "name") };
    let checked = if on == Some(true) { attr!("checked", "") } else { "" };
    tree.add(marks, &[kind, item.id, of, words_of(config, at, key), item.id, checked]);
}
