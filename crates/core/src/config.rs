//! Turns plain data into a valid [`Config`], or lists every mistake at once, each with its place.
//!
//! The banner only reads; the inspector, loaded when there are mistakes, lists them.
//!
//! The banner and `assentry check` read configurations with this same code.

use alloc::{string::String, vec::Vec};

pub use crate::notes::{Mistake, Step};
use crate::{
    check::check,
    day::Term,
    items::{Items, MOST},
    notes::{Expected, Listed, Notes, To, Unread},
    policy::{NO_REVISION, Policy, is_id},
    regime::Regime,
    schema::{CONFIG, KNOWN_PURPOSES, MOST_PURPOSES, MOST_SERVICES},
    statistics::Mode,
    text::{is_one_of, number, push_number, small},
    value::Value,
};

/// The purposes asked about if none are configured.
pub(crate) static DEFAULT_PURPOSES: [Value<'static>; 4] = [
    Value::Text("necessary"),
    Value::Text("analytics"),
    Value::Text("marketing"),
    Value::Text("social"),
];

/// The most characters that a policy's ids may need in a record, each with its mark (B-03).
const LONGEST_IDS: usize = 3800;

/// What is expected where there are more than [`MOST`].
const TOO_MANY: &str = if cfg!(feature = "many") {
    "at most 256 purposes and services together"
} else {
    "at most 64 purposes and services together; assentry build takes 256"
};

/// What the browser's signal covers, unless the configuration says otherwise (T-04).
static DEFAULT_SIGNALLED: [Value<'static>; 2] = [Value::Text("marketing"), Value::Text("social")];

/// A site's configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct Config<'a> {
    /// What is asked.
    pub policy: Policy<'a>,
    /// How it is asked.
    pub settings: Settings,
}

/// What does not belong to the policy: changes of it ask nobody again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether "Do Not Track" counts.
    pub dnt: bool,
    /// Whether the page may accept by script.
    pub scripted_accept: bool,
    /// Whether proofs are kept.
    pub proof: bool,
    /// Whether Google's queue is told.
    pub signals: bool,
    /// Where to send what is counted is known.
    pub endpoint: bool,
    /// How many variants are tried out.
    pub variants: u32,
    /// What is counted; what the regime allows unless the site says otherwise.
    pub statistics: Option<Mode>,
}

impl<'a> Config<'a> {
    /// Reads a configuration; [`Value::Null`] means none at all. `place` is where the visitor is; it applies unless the
    /// configuration sets one (see [`Regime::of_place`]). Returns `None` if it has mistakes: [`mistakes`] lists them.
    #[must_use]
    pub fn read(root: &'a Value<'a>, place: &str) -> Option<Self> {
        let mut notes = Unread::default();
        let policy = policy(&mut notes, root, regime(root, place));
        if notes.any {
            return None;
        }
        let settings = Settings::of(root);
        Some(Self { policy, settings })
    }

    /// What is counted on this page: nothing without an endpoint.
    #[must_use]
    pub fn statistics(&self) -> Mode {
        if !self.settings.endpoint {
            return Mode::None;
        }
        let regime = self.policy.regime;
        let said = self.settings.statistics;
        said.map_or_else(|| Mode::of(regime), |mode| mode.under(regime))
    }

    /// Whether the browser asks not to be tracked: by Global Privacy Control, or by Do Not Track where it counts. Some
    /// courts regard the latter as an objection; in opt-out regimes it has no effect (T-07).
    #[must_use]
    pub fn is_signalled(&self, gpc: bool, dnt: bool) -> bool {
        gpc || (dnt && !self.policy.regime.allows_unanswered() && self.settings.dnt)
    }
}

impl Settings {
    /// The position of the variant that a page shows: each as often as the others. `chance` is any of 65536 numbers.
    #[must_use]
    pub fn variant(&self, chance: u32) -> u32 {
        chance.wrapping_mul(self.variants) >> 16
    }

    /// Those of a valid configuration.
    pub(crate) fn of(root: &Value<'_>) -> Self {
        Self {
            dnt: root.get("dnt").flag(true),
            scripted_accept: root.get("scriptedAccept").flag(false),
            proof: root.get("proof").flag(false),
            signals: root.get("consentMode").flag(true),
            endpoint: !root.get("endpoint").is_null(),
            variants: small(root.get("variants").items().len()),
            statistics: root.get("statistics").plain().and_then(Mode::from_name),
        }
    }
}

/// Every mistake of a configuration; none if [`Config::read`] accepts it.
#[must_use]
pub fn mistakes(root: &Value<'_>) -> Vec<Mistake> {
    let mut notes = Listed::default();
    policy(&mut notes, root, regime(root, ""));
    notes.mistakes
}

/// What a configuration asks under a regime, as far as it is valid.
pub(crate) fn policy<'a, N: Notes>(
    notes: &mut N,
    root: &'a Value<'a>,
    regime: &'static Regime,
) -> Policy<'a> {
    check(notes, root, CONFIG);
    let length = |key| match root.get(key) {
        Value::Number(length) => number(length),
        _ => None,
    };
    let (days, months) = (length("days"), length("months"));
    if days.and(months).is_some() {
        let mark = notes.enter(To::Key("days"));
        let expected = Expected::Words("either days or months");
        notes.mistake(&expected, &Value::Other("both"));
        notes.leave(mark);
    }
    let months = Term::Months(months.unwrap_or(regime.months));
    let term = days.map_or(months, Term::Days);
    let mut policy = Policy {
        items: Vec::new(),
        purposes: 0,
        required: Items::default(),
        exempt: Items::default(),
        signalled: Items::default(),
        regime,
        term,
        material: 0,
        own_revision: match root.get("revision") {
            Value::Text(word) | Value::Number(word) => word,
            _ => NO_REVISION,
        },
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
            // The default ids may be missing; ids that the site names may not.
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

/// The regime of a configuration: see [`Regime::chosen`].
pub(crate) fn regime(root: &Value<'_>, place: &str) -> &'static Regime {
    let word = |key: &str| root.get(key).plain().unwrap_or("");
    Regime::chosen(word("regime"), word("region"), word("elsewhere"), place)
}

/// Checks across purposes: duplicate ids, and purposes without texts.
fn check_purposes<N: Notes>(notes: &mut N, purposes: &[Value<'_>], policy: &Policy<'_>) {
    if purposes.len() > MOST_PURPOSES.into() {
        // Already reported.
        return;
    }
    for (at, (entry, item)) in purposes.iter().zip(&policy.items).enumerate() {
        if !is_id(item.id) {
            continue;
        }
        let mark = notes.enter(To::Item(at));
        unique(notes, policy, at, item.id);
        check_exempt(notes, entry, item.id);
        for key in ["title", "description"] {
            if matches!(entry, Value::Map(_))
                && !is_one_of(KNOWN_PURPOSES, item.id)
                && entry.get(key).is_null()
            {
                let mark = notes.enter(To::Key(key));
                notes.mistake(&Expected::Words("a text"), &Value::Null);
                notes.leave(mark);
            }
        }
        notes.leave(mark);
    }
}

/// Adds the services; checks for duplicate ids, unknown purposes, and a record too large for a cookie.
fn add_services<'a, N: Notes>(notes: &mut N, services: &'a [Value<'a>], policy: &mut Policy<'a>) {
    if services.len() > MOST_SERVICES.into() {
        return;
    }
    // In that case the purposes were not checked.
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
        notes.mistake(&Expected::Words(TOO_MANY), &Value::Other("more"));
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

/// A site may exempt only what the law exempts: audience measurement, and only where the regime allows it (1.6).
fn check_exempt<N: Notes>(notes: &mut N, entry: &Value<'_>, purpose: &str) {
    let exempt = entry.get("exempt");
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

/// A tracker has either a name or a pattern.
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
