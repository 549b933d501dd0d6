//! Effects as readable lines: ids instead of positions, and no fingerprints, so that a snapshot only says what is done.

use assentry_core::{
    effect::{Effect, Happening},
    session::Session,
    signal::CONSENT_TYPES,
    standing::Standing,
    wire::Event,
};

use crate::story::{Step, Visitor};

/// The effects of one line.
pub(crate) fn step(step: &Step<'_>, visitor: &Visitor) -> String {
    let mut out = format!("> {}\n", step.line);
    for effect in &step.effects {
        out += &format!("  {}\n", line(effect, visitor));
    }
    out
}

/// The visitor's standing, and what is granted.
pub(crate) fn status(session: &Session<'_>) -> String {
    let items = session.answers().policy.items.iter().enumerate();
    let granted: Vec<&str> = items
        .filter(|(at, _)| session.is_granted(*at))
        .map(|(_, item)| item.id)
        .collect();
    let standing = session.answers().standing();
    let why = if let Standing::Stale(why) = standing {
        format!(" ({why:?})")
    } else {
        String::new()
    };
    format!("= {}{why}: {}\n", standing.as_str(), granted.join(" "))
}

fn line(effect: &Effect, visitor: &Visitor) -> String {
    match effect {
        Effect::ShowBanner(asked) => {
            let items = &visitor.session.answers().policy.items;
            let ids: Vec<&str> = asked
                .iter()
                .map(|at| items.get(at).map_or("nothing", |item| item.id))
                .collect();
            format!("show banner about {}", ids.join(" "))
        }
        Effect::ShowPreferences => "show preferences".into(),
        Effect::HidePreferences => "hide preferences".into(),
        Effect::HideUi => "hide".into(),
        Effect::Store(line, days) => format!("store {} for {days} days", record(line)),
        Effect::Forget => "forget".into(),
        Effect::Renew(line, days) => format!("renew {} for {days} days", record(line)),
        Effect::Signal(mask) => {
            let types = CONSENT_TYPES
                .split('|')
                .enumerate()
                .filter(|(at, _)| mask >> at & 1 == 1);
            format!(
                "signal {}",
                types.map(|(_, name)| name).collect::<Vec<_>>().join(" ")
            )
        }
        Effect::Step(at, phase) => {
            let id = visitor
                .session
                .answers()
                .policy
                .items
                .get(*at)
                .map_or("nothing", |item| item.id);
            format!("tell {id} {}", format!("{phase:?}").to_lowercase())
        }
        Effect::Clean(services) => {
            let items = &visitor.session.answers().policy.items;
            let ids: Vec<&str> = services
                .iter()
                .filter_map(|at| items.get(at))
                .map(|item| item.id)
                .collect();
            format!("clean {}", ids.join(" "))
        }
        Effect::Paint => "paint".into(),
        Effect::Open(at) => format!("open {}", gates(at, visitor)),
        Effect::Shut(at) => format!("shut {}", gates(at, visitor)),
        Effect::Placehold(at) => format!("placehold {}", gates(&[*at], visitor)),
        Effect::Report(line) => format!("report {}", report(line)),
        Effect::Emit(Happening::Ready) => "emit ready".into(),
        Effect::Emit(Happening::Shown) => "emit shown".into(),
        Effect::Emit(Happening::Change) => "emit change".into(),
        Effect::Announce => "announce".into(),
        Effect::Leave => "leave".into(),
        Effect::Drop => "drop".into(),
        Effect::Complain(message) => format!("complain: {message}"),
    }
}

/// The answers, the method and the id of a stored line.
fn record(line: &str) -> String {
    let fields: Vec<&str> = line.split('~').collect();
    match fields.as_slice() {
        ["1", _, _, _, regime, method, "", answers, _] => format!("{regime} {method} {answers}"),
        ["1", _, _, _, regime, method, id, answers, _] => {
            format!("{regime} {method} {answers} id {id}")
        }
        _ => format!("something else: {line}"),
    }
}

fn gates(at: &[usize], visitor: &Visitor) -> String {
    let name = |at: &usize| {
        visitor
            .gates
            .get(*at)
            .map_or(format!("{at}?"), |(_, needs)| format!("{at} {needs}"))
    };
    at.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn report(line: &str) -> String {
    let event = match Event::decode(line) {
        Ok(event) => event,
        Err(mistake) => return format!("{}: {line}", mistake.as_str()),
    };
    let mut words = vec![event.kind.as_str().to_owned()];
    words.extend(event.method.map(|method| method.as_str().to_owned()));
    words.extend(event.granted.iter().map(|id| format!("+{id}")));
    words.extend(event.denied.iter().map(|id| format!("!{id}")));
    words.extend(event.variant.map(|id| format!("of {id}")));
    for (flag, word) in [
        (event.again, "again"),
        (event.automated, "automated"),
        (event.signal, "signal"),
    ] {
        if flag {
            words.push(word.to_owned());
        }
    }
    words.join(" ")
}
