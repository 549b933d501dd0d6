//! From plain data to a valid [`Config`], or to every mistake at once, each with its place.
//!
//! The banner only reads; what the mistakes are is told by the inspector, which is loaded where there are some.
//!
//! The banner and `assentry check` read configurations with this same code.

use alloc::{string::String, vec::Vec};

use crate::{
    check::check,
    items::{Items, MOST},
    locale::{self, LANGUAGES},
    notes::{Expected, Notes, To, Unread, Written},
    policy::{Policy, is_id},
    regime::Regime,
    schema::{CONFIG, KNOWN_PURPOSES, MOST_PURPOSES, MOST_SERVICES},
    statistics::Mode,
    text::{is_one_of, number, push_number},
    value::Value,
};

/// What is asked where nothing is configured.
pub(crate) static DEFAULT_PURPOSES: [Value<'static>; 4] = [
    Value::Text("necessary"),
    Value::Text("analytics"),
    Value::Text("marketing"),
    Value::Text("social"),
];

/// What the record of a policy may need for its ids, each with its mark (B-03).
const LONGEST_IDS: usize = 3800;

/// What a signal of the browser is about, unless the configuration says otherwise (T-04).
static DEFAULT_SIGNALLED: [Value<'static>; 2] = [Value::Text("marketing"), Value::Text("social")];

/// Everything a site says.
#[derive(Debug)]
pub struct Config<'a> {
    /// What is asked.
    pub policy: Policy<'a>,
    /// The language that is shown: one of [`LANGUAGES`].
    pub language: &'static str,
    root: &'a Value<'a>,
}

impl<'a> Config<'a> {
    /// Reads a configuration; [`Value::Null`] stands for none at all. `preferred` are the language tags of the
    /// page and of the visitor, most wanted first; they decide unless the configuration does, as does `place`, where
    /// the visitor is (see [`Regime::of_place`]). Nothing where it has mistakes: [`mistakes`] tells them.
    #[must_use]
    pub fn read(root: &'a Value<'a>, preferred: &[&str], place: &str) -> Option<Self> {
        let mut notes = Unread::default();
        let policy = policy(&mut notes, root, place);
        if notes.any {
            return None;
        }
        let asked = root.get("language").plain().unwrap_or("");
        let language = LANGUAGES.iter().find(|language| **language == asked);
        Some(Self {
            policy,
            language: language
                .copied()
                .unwrap_or_else(|| locale::speak(preferred)),
            root,
        })
    }

    /// Whether a setting is there at all.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        !matches!(self.root.get(key), Value::Null)
    }

    /// A setting that is one of a few words; empty where it is absent.
    #[must_use]
    pub fn word(&self, key: &str) -> &'a str {
        self.root.get(key).plain().unwrap_or("")
    }

    /// What is counted on this page: nothing without an endpoint, and unless the site says otherwise what the regime allows.
    #[must_use]
    pub fn statistics(&self) -> Mode {
        if !self.has("endpoint") {
            return Mode::None;
        }
        Mode::from_name(self.word("statistics")).unwrap_or_else(|| Mode::of(self.policy.regime))
    }

    /// A setting that is on or off.
    #[must_use]
    pub fn flag(&self, key: &str, absent: bool) -> bool {
        self.root.get(key).flag(absent)
    }
}

impl Config<'_> {
    /// Whether the browser asks not to be tracked: by Global Privacy Control, or by Do Not Track where it counts. Some
    /// courts take that for an objection; where opting out is the rule it binds nobody (T-07).
    #[must_use]
    pub fn is_signalled(&self, gpc: bool, dnt: bool) -> bool {
        gpc || (dnt && !self.policy.regime.allows_unanswered() && self.flag("dnt", true))
    }
}

/// Every mistake of a configuration, each as `place: expected …, found …`; none where [`Config::read`] reads it.
#[must_use]
pub fn mistakes(root: &Value<'_>) -> Vec<String> {
    let mut notes = Written::default();
    policy(&mut notes, root, "");
    notes.mistakes
}

/// What a configuration asks, as far as it is valid.
pub(crate) fn policy<'a, N: Notes>(notes: &mut N, root: &'a Value<'a>, place: &str) -> Policy<'a> {
    check(notes, root, CONFIG);
    let regime = regime(root, place);
    let days = match root.get("days") {
        Value::Number(days) => number(days).unwrap_or(regime.days),
        _ => regime.days,
    };
    let mut policy = Policy {
        items: Vec::new(),
        purposes: 0,
        required: Items::default(),
        exempt: Items::default(),
        signalled: Items::default(),
        regime,
        days,
    };
    let purposes = match root.get("purposes") {
        Value::List(purposes) => purposes,
        _ => DEFAULT_PURPOSES.as_slice(),
    };
    for purpose in purposes {
        policy.add_purpose(purpose);
    }
    let signalled = match root.get("gpc") {
        Value::List(ids) => ids,
        _ => DEFAULT_SIGNALLED.as_slice(),
    };
    let mark = notes.enter(To::Key("gpc"));
    for (at, id) in signalled.iter().enumerate() {
        match id.plain().and_then(|id| policy.position(id)) {
            Some(at) => policy.signalled.add(at),
            // The usual ones may be missing; one that the site names may not.
            None if !root.get("gpc").is_null() => {
                let mark = notes.enter(To::Item(at));
                notes.mistake(&Expected::Words("the id of a purpose"), id);
                notes.leave(mark);
            }
            None => {}
        }
    }
    notes.leave(mark);
    let mark = notes.enter(To::Key("purposes"));
    check_purposes(notes, purposes, &policy);
    notes.leave(mark);
    let mark = notes.enter(To::Key("services"));
    add_services(notes, root.get("services").items(), &mut policy);
    notes.leave(mark);
    policy
}

/// The rule for a place: the one that the configuration names, or that of the place it names, or of the one it is
/// told. Where no rule was written for that place, the site may have chosen one.
fn regime(root: &Value<'_>, place: &str) -> &'static Regime {
    let word = |key: &str| root.get(key).plain();
    let place = word("region").unwrap_or(place);
    let placed = Regime::of_place(place);
    let chosen = word("regime").and_then(Regime::by_id);
    // Nobody may choose a wider rule than that of a place that is known.
    let regime = match chosen {
        Some(chosen) => {
            let widens = chosen.allows_unanswered() && !placed.allows_unanswered();
            if widens && !place.is_empty() && placed.id != "row" {
                placed
            } else {
                chosen
            }
        }
        None => placed,
    };
    match word("elsewhere").and_then(Regime::by_id) {
        Some(chosen) if regime.id == "row" => chosen,
        _ => regime,
    }
}

/// What no single value can tell about purposes: ids that come twice, and purposes that nobody has words for.
fn check_purposes<N: Notes>(notes: &mut N, purposes: &[Value<'_>], policy: &Policy<'_>) {
    if purposes.len() > MOST_PURPOSES.into() {
        // It has its message already.
        return;
    }
    for (at, (said, item)) in purposes.iter().zip(&policy.items).enumerate() {
        if !is_id(item.id) {
            continue;
        }
        let mark = notes.enter(To::Item(at));
        unique(notes, policy, at, item.id);
        check_exempt(notes, said, item.id);
        for key in ["title", "description"] {
            if matches!(said, Value::Map(_))
                && !is_one_of(KNOWN_PURPOSES, item.id)
                && said.get(key).is_null()
            {
                let mark = notes.enter(To::Key(key));
                notes.mistake(&Expected::Words("a text"), &Value::Null);
                notes.leave(mark);
            }
        }
        notes.leave(mark);
    }
}

/// Adds the services, and looks for ids that come twice, purposes that are not there, and a record that no cookie
/// could hold.
fn add_services<'a, N: Notes>(notes: &mut N, services: &'a [Value<'a>], policy: &mut Policy<'a>) {
    if services.len() > MOST_SERVICES.into() {
        return;
    }
    // Then nobody looked at the purposes.
    let too_many = policy.purposes > MOST_PURPOSES.into();
    for (at, service) in services.iter().enumerate() {
        let position = policy.items.len();
        let purpose = service.get("purpose");
        let mark = notes.enter(To::Item(at));
        check_trackers(notes, service.get("trackers").items());
        if policy.add_service(service) {
            let id = service.get("id").plain().unwrap_or("");
            unique(notes, policy, position, id);
            check_exempt(notes, service, purpose.plain().unwrap_or(""));
        } else if !too_many && purpose.plain().is_some_and(is_id) {
            let mark = notes.enter(To::Key("purpose"));
            notes.mistake(&Expected::Words("the id of a purpose"), purpose);
            notes.leave(mark);
        }
        notes.leave(mark);
    }
    if policy.purposes + services.len() > MOST && !too_many {
        notes.mistake(
            &Expected::Words("at most 64 purposes and services together"),
            &Value::Other("more"),
        );
    }
    let length: usize = policy.items.iter().map(|item| item.id.len() + 1).sum();
    if length > LONGEST_IDS {
        let mut found = String::new();
        push_number(&mut found, u32::try_from(length).unwrap_or(u32::MAX));
        notes.mistake(
            &Expected::Words(
                "ids of at most 3800 characters together, so that a cookie holds them",
            ),
            &Value::Number(&found),
        );
    }
}

/// No site may exempt more than the law does: audience measurement, and only where the regime allows it (1.6).
fn check_exempt<N: Notes>(notes: &mut N, said: &Value<'_>, purpose: &str) {
    let exempt = said.get("exempt");
    if exempt.flag(false) && purpose != "analytics" {
        let mark = notes.enter(To::Key("exempt"));
        notes.mistake(
            &Expected::Words(
                "false, or the purpose analytics: only audience measurement is ever exempt",
            ),
            exempt,
        );
        notes.leave(mark);
    }
}

/// A tracker is known by its whole name or by a pattern.
fn check_trackers<N: Notes>(notes: &mut N, trackers: &[Value<'_>]) {
    let mark = notes.enter(To::Key("trackers"));
    for (at, tracker) in trackers.iter().enumerate() {
        let unnamed = tracker.get("name").is_null();
        if unnamed == tracker.get("pattern").is_null() && matches!(tracker, Value::Map(_)) {
            let mark = notes.enter(To::Item(at));
            let found = if unnamed { "neither" } else { "both" };
            notes.mistake(
                &Expected::Words("either a name or a pattern"),
                &Value::Other(found),
            );
            notes.leave(mark);
        }
    }
    notes.leave(mark);
}

fn unique<N: Notes>(notes: &mut N, policy: &Policy<'_>, at: usize, id: &str) {
    if is_id(id) && policy.position(id) != Some(at) {
        let mark = notes.enter(To::Key("id"));
        notes.mistake(
            &Expected::Words("an id of its own among purposes and services"),
            &Value::Text(id),
        );
        notes.leave(mark);
    }
}
