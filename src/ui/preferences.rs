//! The second layer: a modal dialog. What is read stands in the shadow root; what is pressed in the light DOM.

use assentry_core::{
    config::Config,
    day::iso_date,
    policy::Item,
    standing::Answers,
};

use super::{View, host, number, words_of};
use crate::{
    dom,
    tree::{CLOSE, TEXT, Tree, attr, open},
};

/// Shows the second layer; nothing when something hides it.
pub(crate) fn preferences(config: &Config<'_>, answers: &Answers<'_>) -> Option<View> {
    let words = &config.words;
    let mut tree = Tree::default();
    host(&mut tree, config, open!("assentry-preferences"), "");
    tree.add(&[open!("dialog"), attr!("aria-labelledby", "title"), attr!("part", "preferences"), open!("header")]);
    tree.add(&[open!("h2"), attr!("id", "title"), TEXT, words.get("preferences"), CLOSE]);
    tree.add(&[open!("slot"), attr!("name", "close"), CLOSE, CLOSE, open!("div"), attr!("class", "words")]);
    let days = number(config.policy.days as usize);
    tree.add(&[open!("p"), TEXT, &words.fill("preferences.intro", &[("days", &days)]), CLOSE]);
    if let Some(record) = &answers.record {
        let (date, until) = (iso_date(record.decided), iso_date(record.holds_until(config.policy.days)));
        tree.add(&[open!("p"), TEXT, &words.fill("since", &[("date", &date), ("until", &until)]), CLOSE]);
    }
    for at in 0..config.policy.purposes {
        section(&mut tree, config, at);
    }
    link(&mut tree, config, config.text("privacyUrl"));
    tree.add(&[CLOSE, open!("footer"), attr!("class", "buttons"), open!("slot"), attr!("name", "button")]);
    tree.add(&[CLOSE, CLOSE, CLOSE, CLOSE]);

    tree.add(&[open!("button"), attr!("type", "button"), attr!("data-assentry", "close"), attr!("slot", "close")]);
    tree.add(&[attr!("aria-label", ""), words.get("close"), TEXT, "×", CLOSE]);
    for (at, item) in config.policy.items.iter().enumerate().filter(|(_, item)| !item.required) {
        switch(&mut tree, config, at, item, answers.remembered(at));
    }
    for action in ["reject", "accept", "save"] {
        tree.button(action, "button", words.get(action));
    }

    let view = View::attach(&tree, false);
    dom::show_modal(view.element()).then_some(view)
}

/// What is switched on in it, by position.
pub(crate) fn switched_on(config: &Config<'_>, view: &View) -> Vec<usize> {
    dom::switched_on(view.element()).split(' ').filter_map(|id| config.policy.position(id)).collect()
}

fn section(tree: &mut Tree, config: &Config<'_>, at: usize) {
    let words = &config.words;
    let Some(purpose) = config.policy.items.get(at) else { return };
    tree.add(&[open!("section"), open!("div"), attr!("class", "row"), open!("div")]);
    tree.add(&[open!("h3"), TEXT, words_of(config, at, "title"), CLOSE]);
    tree.add(&[open!("p"), TEXT, words_of(config, at, "description"), CLOSE, CLOSE]);
    switch_slot(tree, config, purpose, true);
    tree.add(&[CLOSE]);
    if let Some(details) = purpose.said.get("details").text(words.language) {
        tree.add(&[open!("p"), TEXT, details, CLOSE]);
    }
    let services = config.policy.services(at).count();
    if services > 0 {
        let summary = words.fill("services", &[("n", &number(services))]);
        tree.add(&[open!("details"), open!("summary"), TEXT, &summary, CLOSE]);
        for (at, service) in config.policy.services(at) {
            describe(tree, config, at, service);
        }
        tree.add(&[CLOSE]);
    }
    tree.add(&[CLOSE]);
}

fn describe(tree: &mut Tree, config: &Config<'_>, at: usize, service: &Item<'_>) {
    let words = &config.words;
    tree.add(&[open!("div"), attr!("class", "row"), open!("div"), open!("h4"), TEXT, words_of(config, at, "name"), CLOSE]);
    if let Some(vendor) = service.said.get("vendor").text(words.language) {
        tree.add(&[open!("p"), TEXT, words.get("vendor"), " ", vendor, CLOSE]);
    }
    link(tree, config, service.said.get("privacyUrl").plain());
    tree.add(&[open!("ul")]);
    let trackers = service.said.get("trackers").items();
    for tracker in trackers {
        let text = |key: &str| tracker.get(key).text(words.language).unwrap_or("");
        let storage = tracker.get("storage").plain().unwrap_or("cookie");
        let kept = words.fill("tracker", &[("storage", storage), ("lifetime", text("lifetime"))]);
        tree.add(&[open!("li"), open!("code"), TEXT, text("name"), CLOSE, TEXT, " ", &kept]);
        tree.add(&[open!("br"), CLOSE, TEXT, text("purpose"), CLOSE]);
    }
    if trackers.is_empty() {
        tree.add(&[open!("li"), TEXT, words.get("trackers.none"), CLOSE]);
    }
    tree.add(&[CLOSE, CLOSE]);
    switch_slot(tree, config, service, false);
    tree.add(&[CLOSE]);
}

fn link(tree: &mut Tree, config: &Config<'_>, url: Option<&str>) {
    if let Some(url) = url {
        tree.add(&[open!("p"), open!("a"), attr!("href", ""), url, TEXT, config.words.get("privacy"), CLOSE, CLOSE]);
    }
}

/// Where the switch goes; what is strictly necessary has none (L-26: information, not a ticked switch).
fn switch_slot(tree: &mut Tree, config: &Config<'_>, item: &Item<'_>, says: bool) {
    if !item.required {
        tree.add(&[open!("slot"), attr!("name", ""), item.id, CLOSE]);
    } else if says {
        tree.add(&[open!("span"), attr!("class", "always"), TEXT, config.words.get("required"), CLOSE]);
    }
}

/// A switch is off unless the visitor once switched it on (L-21, A-17). Flipping it saves nothing (A-13).
fn switch(tree: &mut Tree, config: &Config<'_>, at: usize, item: &Item<'_>, on: Option<bool>) {
    tree.add(&[open!("input"), attr!("type", "checkbox"), attr!("role", "switch"), attr!("autocomplete", "off")]);
    let of = config.policy.items.get(item.purpose).map_or("", |purpose| purpose.id);
    if at < config.policy.purposes {
        tree.add(&[attr!("data-assentry-purpose", ""), item.id, attr!("aria-label", ""), words_of(config, at, "title")]);
    } else {
        tree.add(&[attr!("data-assentry-service", ""), item.id, attr!("data-of", ""), of]);
        tree.add(&[attr!("aria-label", ""), words_of(config, at, "name")]);
    }
    tree.add(&[attr!("slot", ""), item.id, if on == Some(true) { attr!("checked", "") } else { "" }, CLOSE]);
}
