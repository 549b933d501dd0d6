//! Writes `web/door.js`, and says when it is stale.

use std::fmt::Write;

use assentry_core::{
    effect::{Happening, Phase},
    record::Method,
    schema::REASONS,
    signal::CONSENT_TYPES,
};
use expect_test::expect_file;

use super::{
    BANNER_BITS, BUTTON_BITS, Op, STEP_BITS, answer, asking, banner, button, call, kind, lane,
    mark, objection, remembered, settled, state, status, surroundings, term,
};

/// What the page knows of it.
fn script() -> String {
    let mut out = String::from(
        "// @ts-check\n// Written by `npm run door` from src/door.rs, which says what each of them is: edit it there.\n",
    );
    let ops: Vec<String> = Op::ALL.iter().map(|name| upper(name)).collect();
    let ops: Vec<&str> = ops.iter().map(String::as_str).collect();
    numbers(&mut out, "Operations of the page", "DO", &ops);
    numbers(
        &mut out,
        "Events and questions of the page",
        "ON",
        kind::ALL,
    );
    numbers(&mut out, "Buttons", "BUTTON", button::ALL);
    let words: Vec<String> = button::ALL.iter().map(|name| name.to_lowercase()).collect();
    list(
        &mut out,
        "Their values of `data-assentry`",
        "BUTTONS",
        &words,
    );
    numbers(&mut out, "Calls of the page's API", "CALL", call::ALL);
    letters(&mut out, "How a gated element waits", "LANE", lane::ALL);
    letters(&mut out, "How the visitor is asked", "ASKING", asking::ALL);
    numbers(
        &mut out,
        "Fields of the text passed at the start",
        "AROUND",
        surroundings::ALL,
    );
    numbers(
        &mut out,
        "Fields of a valid configuration",
        "SETTLED",
        settled::ALL,
    );
    letters(&mut out, "What is special about an item", "MARK", mark::ALL);
    numbers(&mut out, "Fields of the status", "STATUS", status::ALL);
    numbers(
        &mut out,
        "Fields of what the second layer shows",
        "REMEMBERED",
        remembered::ALL,
    );
    letters(
        &mut out,
        "The last answer about an item",
        "ANSWER",
        answer::ALL,
    );
    letters(
        &mut out,
        "What the answer is as a whole",
        "STATE",
        state::ALL,
    );
    letters(
        &mut out,
        "What the visitor is told about the term of the answer",
        "TERM",
        term::ALL,
    );
    let phases = [Phase::Before, Phase::Grant, Phase::Refuse, Phase::Withdraw];
    let phases = phases.map(|phase| format!("{phase:?}").to_lowercase());
    list(
        &mut out,
        "The steps of a service, by phase",
        "PHASES",
        &phases,
    );
    let happenings = [Happening::Ready, Happening::Shown, Happening::Change];
    let happenings = happenings.map(|happening| format!("{happening:?}").to_lowercase());
    list(&mut out, "Events for the page", "HAPPENINGS", &happenings);
    let methods: Vec<String> = Method::ALL
        .iter()
        .map(|method| method.as_str().to_owned())
        .collect();
    list(&mut out, "How an answer was given", "METHODS", &methods);
    let reasons: Vec<String> = REASONS.split('|').map(str::to_owned).collect();
    list(
        &mut out,
        "Why something may be strictly necessary",
        "REASONS",
        &reasons,
    );
    let types: Vec<String> = CONSENT_TYPES.split('|').map(str::to_owned).collect();
    list(&mut out, "Google's consent types", "TYPES", &types);
    let security = types.iter().position(|name| name == "security_storage");
    let security = security.unwrap_or_default();
    let _ = write!(
        out,
        "/** The type that is always granted. */\nexport const SECURITY = {security};\n/** Bits of numbers that contain two values. */\nexport const BANNER_AGAIN = {}, BANNER_COUNTED = {}, BANNER_BITS = {BANNER_BITS}, STEP_BITS = {STEP_BITS}, BUTTON_BITS = {BUTTON_BITS}, OBJECTION_OBJECTS = {}, OBJECTION_COUNTED = {}, OBJECTION_TRUSTED = {};\n",
        banner::AGAIN,
        banner::COUNTED,
        objection::OBJECTS,
        objection::COUNTED,
        objection::TRUSTED,
    );
    out
}

/// `HidePreferences` as `HIDE_PREFERENCES`.
fn upper(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_uppercase());
    }
    out
}

fn numbers(out: &mut String, what: &str, prefix: &str, names: &[&str]) {
    let each = names.iter().enumerate();
    let each: Vec<String> = each
        .map(|(at, name)| format!("{prefix}_{name} = {at}"))
        .collect();
    declare(out, what, &each.join(", "));
}

fn letters(out: &mut String, what: &str, prefix: &str, names: &[(&str, &str)]) {
    let each = names.iter();
    let each: Vec<String> = each
        .map(|(name, letter)| format!("{prefix}_{name} = '{letter}'"))
        .collect();
    declare(out, what, &each.join(", "));
}

fn list(out: &mut String, what: &str, name: &str, words: &[String]) {
    declare(out, what, &format!("{name} = ['{}']", words.join("', '")));
}

fn declare(out: &mut String, what: &str, body: &str) {
    let _ = write!(out, "/** {what}. */\nexport const {body};\n");
}

#[test]
fn the_page_has_the_names_of_the_door() {
    expect_file!["../../web/door.js"].assert_eq(&script());
}

#[test]
fn words_that_cross_the_door_are_at_their_positions() {
    for (at, phase) in [Phase::Before, Phase::Grant, Phase::Refuse, Phase::Withdraw]
        .into_iter()
        .enumerate()
    {
        assert_eq!(phase as usize, at);
    }
    for (at, happening) in [Happening::Ready, Happening::Shown, Happening::Change]
        .into_iter()
        .enumerate()
    {
        assert_eq!(happening as usize, at);
    }
    for (at, method) in Method::ALL.iter().enumerate() {
        assert_eq!(*method as usize, at);
    }
    assert_eq!((banner::AGAIN | banner::COUNTED) >> BANNER_BITS, 0);
    assert_eq!(button::ALWAYS >> BUTTON_BITS, 0);
    assert_eq!(Phase::Withdraw as u32 >> STEP_BITS, 0);
}
