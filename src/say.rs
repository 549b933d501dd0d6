//! Converts the core's data to text for the page, and back.

use assentry_core::{
    config::Config,
    items::Items,
    record::Method,
    session::{Rules, Session, Stored},
    statistics::Mode,
    text::{cut, push_all, push_number},
    wire::Device,
};

use crate::{
    door::{BREAK, FIELD, answer, asking, mark, state, term},
    host::small,
};

#[cfg(test)]
mod tests;

/// What the page and the browser report about themselves.
pub(crate) struct Surroundings<'a> {
    pub(crate) rules: Rules,
    /// Where the visitor is, if the page was told.
    pub(crate) place: &'a str,
    /// "Do Not Track".
    pub(crate) dnt: bool,
    /// The language that is shown: its tag up to the first hyphen, since only that is counted.
    pub(crate) language: &'a str,
}

/// Reads the fields of `door::surroundings`, in their order.
pub(crate) fn surroundings(mut text: &str) -> Surroundings<'_> {
    let place = cut(&mut text, BREAK);
    let mut flag = || !cut(&mut text, BREAK).is_empty();
    let rules = Rules {
        device: if flag() { Device::Small } else { Device::Large },
        automated: flag(),
        may_ask: flag(),
        signal: flag(),
        scripted_accept: false,
        proof: false,
        statistics: Mode::None,
        language: "",
    };
    let dnt = flag();
    Surroundings {
        rules,
        place,
        dnt,
        language: cut(&mut text, b'-'),
    }
}

/// What was found under our name: every cookie on its own line, then a break and the mirror.
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

/// For the views: the fields of `door::settled`, in their order.
pub(crate) fn settle(config: &Config<'_>, signal: bool) -> String {
    let policy = &config.policy;
    let mut out = String::new();
    let opt_out = policy.regime.allows_unanswered();
    let counted = config.statistics();
    push_all(
        &mut out,
        &[
            if policy.regime.close {
                asking::CLOSE
            } else {
                ""
            },
            if opt_out { asking::OPT_OUT } else { "" },
            if signal { asking::SIGNAL } else { "" },
            // Nobody is asked in opt-out regimes, but an honoured browser signal is counted, and pages if the site wants that.
            if opt_out && (signal && counted != Mode::None || counted == Mode::Pages) {
                asking::COUNTED
            } else {
                ""
            },
            if counted >= Mode::All {
                asking::MEASURED
            } else {
                ""
            },
        ],
    );
    for (at, item) in policy.items.iter().enumerate() {
        push_all(&mut out, &[FIELD, item.id, " "]);
        push_number(&mut out, small(item.purpose));
        out.push_str(" ");
        out.push_str(if policy.required.has(at) {
            mark::REQUIRED
        } else if policy.signalled.has(at) {
            mark::SIGNALLED
        } else {
            ""
        });
    }
    out
}

/// For the second layer: the fields of `door::remembered`, in their order.
pub(crate) fn remembered(session: &Session<'_>) -> String {
    let answers = session.answers();
    let (said, now) = (answers.remembered(), session.granted());
    let mut out = String::new();
    push_number(&mut out, answers.until() - answers.today);
    out.push_str(FIELD);
    let mut state = state::REFUSED;
    for at in 0..answers.policy.items.len() {
        // In opt-out regimes, and for exempt measurement, unanswered items are on until switched off.
        let granted = said.get(at).or(now.has(at).then_some(true));
        out.push_str(match granted {
            Some(true) => answer::YES,
            Some(false) => answer::NO,
            None => answer::NONE,
        });
        if granted == Some(true) && !answers.policy.required.has(at) {
            state = state::GIVEN;
        }
    }
    push_all(
        &mut out,
        &[
            FIELD,
            if answers.is_opted_out(now) { "1" } else { "" },
            FIELD,
            match &answers.record {
                Some(_) if answers.has_opted_out() => term::OPTED_OUT,
                Some(record) if answers.today < record.holds_until(&answers.policy) => term::ENDS,
                _ => term::NONE,
            },
        ],
    );
    if let Some(record) = &answers.record {
        if record.method == Method::Withdrawn {
            state = state::WITHDRAWN;
        }
        push_all(&mut out, &[FIELD, state]);
    }
    days(session, &mut out);
    out
}

/// What `assentry.status()` returns: the fields of `door::status`, in their order; the last four are absent without an
/// answer.
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
            FIELD,
            if answers.is_opted_out(session.granted()) {
                "1"
            } else {
                ""
            },
        ],
    );
    days(session, &mut out);
    if let Some(record) = &answers.record {
        let id = &record.id;
        push_all(&mut out, &[FIELD, record.method.as_str(), FIELD, id]);
    }
    out
}

/// The days of the answer, each after a break; none without an answer.
fn days(session: &Session<'_>, out: &mut String) {
    let answers = session.answers();
    if let Some(record) = &answers.record {
        out.push_str(FIELD);
        push_number(out, record.decided);
        out.push_str(FIELD);
        push_number(out, record.holds_until(&answers.policy));
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
