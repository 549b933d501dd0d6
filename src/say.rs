//! What the core knows, as the text that the page is handed, and the other way round.

use assentry_core::{
    config::Config,
    items::Items,
    session::{Rules, Session, Stored},
    statistics::Mode,
    text::{cut, push_all, push_number},
    wire::Device,
};

use crate::host::{BREAK, small};

/// Between fields.
const FIELD: &str = "\x1f";

/// What the page and the browser say about themselves.
pub(crate) struct Surroundings<'a> {
    pub(crate) rules: Rules,
    /// Where the visitor is, as far as the page was told.
    pub(crate) place: &'a str,
    /// "Do Not Track".
    pub(crate) dnt: bool,
    /// Wanted languages, most wanted first.
    pub(crate) languages: Vec<&'a str>,
}

/// A field each: the place; whether the screen is narrow, whether a program drives the browser, whether the page may
/// ask, Global Privacy Control, Do Not Track; then the wanted languages. A field that is empty says no.
pub(crate) fn surroundings(mut text: &str) -> Surroundings<'_> {
    let place = cut(&mut text, BREAK);
    let mut said = || !cut(&mut text, BREAK).is_empty();
    let rules = Rules {
        device: if said() { Device::Small } else { Device::Large },
        automated: said(),
        may_ask: said(),
        signal: said(),
        scripted_accept: false,
        proof: false,
        statistics: Mode::None,
        language: "",
    };
    let dnt = said();
    let mut languages = Vec::new();
    while !text.is_empty() {
        languages.push(cut(&mut text, BREAK));
    }
    Surroundings {
        rules,
        place,
        dnt,
        languages,
    }
}

/// What was found under our name: every cookie on a line of its own, then behind a break the mirror.
pub(crate) fn stored(text: &str) -> Stored<'_> {
    let mut rest = text;
    let mut lines = cut(&mut rest, BREAK);
    let mut cookies = Vec::new();
    while !lines.is_empty() {
        cookies.push(cut(&mut lines, b'\n'));
    }
    Stored {
        cookies,
        mirror: Some(rest).filter(|line| !line.is_empty()),
    }
}

/// For the views: the language; how the visitor is asked (a letter each: `x` the first layer has an X, `o` opting out is
/// the rule, `s` the browser asks not to be tracked); then of each item its id, the position of its purpose, 1
/// where it is strictly necessary, and 2 where the browser's signal is about it.
pub(crate) fn settle(config: &Config<'_>, signal: bool) -> String {
    let policy = &config.policy;
    let mut out = String::from(config.language);
    let opt_out = policy.regime.allows_unanswered();
    push_all(
        &mut out,
        &[
            FIELD,
            if policy.regime.close { "x" } else { "" },
            if opt_out { "o" } else { "" },
            if signal { "s" } else { "" },
        ],
    );
    for (at, item) in policy.items.iter().enumerate() {
        push_all(&mut out, &[FIELD, item.id, " "]);
        push_number(&mut out, small(item.purpose));
        out.push_str(if policy.required.has(at) {
            " 1"
        } else if policy.signalled.has(at) {
            " 2"
        } else {
            ""
        });
    }
    out
}

/// For the second layer: how many days an answer is kept; of each item what was last said about it (1, 0 or -); then the
/// day of the answer and the day from which it no longer holds, where there is one.
pub(crate) fn remembered(session: &Session<'_>) -> String {
    let answers = session.answers();
    let (said, now) = (answers.remembered(), session.granted());
    let mut out = String::new();
    push_number(&mut out, answers.policy.days);
    out.push_str(FIELD);
    for at in 0..answers.policy.items.len() {
        out.push_str(match said.get(at) {
            // Where opting out is the rule, and for exempt measurement, what holds is on until it is switched off.
            None if now.has(at) => "1",
            Some(true) => "1",
            Some(false) => "0",
            None => "-",
        });
    }
    days(session, &mut out);
    out
}

/// What `assentry.status()` gives: standing, granted, denied, regime, revision, signal, decided, until, method, id; the
/// last four are absent where there is no answer.
pub(crate) fn status(session: &Session<'_>) -> String {
    let answers = session.answers();
    let mut out = String::from(answers.standing().as_str());
    push_all(
        &mut out,
        &[
            FIELD,
            &ids(session, true),
            FIELD,
            &ids(session, false),
            FIELD,
            answers.policy.regime.id,
            FIELD,
            &answers.policy.revision(),
            FIELD,
            if answers.signal { "1" } else { "" },
        ],
    );
    days(session, &mut out);
    if let Some(record) = &answers.record {
        let id = &record.id;
        push_all(&mut out, &[FIELD, record.method.as_str(), FIELD, id]);
    }
    out
}

/// The days of the answer, each behind a break; none where there is no answer.
fn days(session: &Session<'_>, out: &mut String) {
    let answers = session.answers();
    if let Some(record) = &answers.record {
        out.push_str(FIELD);
        push_number(out, record.decided);
        out.push_str(FIELD);
        push_number(out, record.holds_until(answers.policy.days));
    }
}

/// The ids that are granted now, or those that are not, space-separated.
pub(crate) fn ids(session: &Session<'_>, granted: bool) -> String {
    let now = session.granted();
    let mut ids = String::new();
    for (at, item) in session.answers().policy.items.iter().enumerate() {
        if now.has(at) == granted {
            push_all(&mut ids, &[item.id, " "]);
        }
    }
    ids
}

/// Positions, space-separated.
pub(crate) fn positions(items: Items) -> String {
    let mut out = String::new();
    for at in items.iter() {
        push_number(&mut out, small(at));
        out.push_str(" ");
    }
    out
}
