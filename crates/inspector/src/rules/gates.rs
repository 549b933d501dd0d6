//! Why a gate is open or shut.

use serde::Serialize;

use crate::facts::{Facts, GateFact};

/// A gated element, its state and the reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Gate {
    pub(crate) element: String,
    pub(crate) source: String,
    pub(crate) needs: Vec<Need>,
    pub(crate) state: State,
    pub(crate) why: String,
}

/// One id of a `data-consent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Need {
    pub(crate) id: String,
    /// `!id`: it waits for a refusal.
    pub(crate) refused: bool,
    /// `id|`: the next id is an alternative.
    pub(crate) or: bool,
    pub(crate) state: Answer,
}

/// The visitor's answer about an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Answer {
    Granted,
    Refused,
    Unanswered,
    /// The configuration has no such id.
    Unknown,
}

/// The state of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum State {
    Open,
    /// It may open, but has not yet.
    Waiting,
    Shut,
    /// It is no longer in the document.
    Gone,
}

impl State {
    pub(crate) fn word(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Waiting => "waiting",
            State::Shut => "shut",
            State::Gone => "gone",
        }
    }
}

/// Reads one `data-consent`.
fn needs(attribute: &str, facts: &Facts) -> Vec<Need> {
    let mut needs = Vec::new();
    for word in attribute.split_whitespace() {
        let mut ids = word.split('|').peekable();
        while let Some(id) = ids.next() {
            needs.push(need(id, ids.peek().is_some(), facts));
        }
    }
    needs
}

/// Reads one id; `or` if alternatives follow.
fn need(token: &str, or: bool, facts: &Facts) -> Need {
    let (id, refused) = match token.strip_prefix('!') {
        Some(id) => (id, true),
        None => (token, false),
    };
    let status = &facts.status;
    let state = if status.grants(id) {
        Answer::Granted
    } else if !status.denies(id) {
        Answer::Unknown
    } else if status.standing == "decided" {
        Answer::Refused
    } else {
        Answer::Unanswered
    };
    Need {
        id: id.to_owned(),
        refused,
        or,
        state,
    }
}

impl Need {
    fn is_met(&self) -> bool {
        self.state
            == if self.refused {
                Answer::Refused
            } else {
                Answer::Granted
            }
    }

    /// The need and its state as text.
    fn said(&self) -> String {
        let id = &self.id;
        match (self.state, self.refused) {
            (Answer::Granted, false) => format!("{id} is granted"),
            (Answer::Granted, true) => format!("{id} is granted, and it waits for a refusal"),
            (Answer::Refused, false) => format!("{id} was not granted"),
            (Answer::Refused, true) => format!("{id} was refused, as it wants"),
            (Answer::Unanswered, false) => format!("nobody has answered about {id} yet"),
            (Answer::Unanswered, true) => format!("nobody has refused {id} yet"),
            (Answer::Unknown, _) => format!("the configuration has no purpose or service “{id}”"),
        }
    }
}

/// The unmet needs: no alternative is met, or one of them is an unknown id.
fn unmet(needs: &[Need]) -> Vec<&Need> {
    let is_met = |alternatives: &[Need]| {
        alternatives.iter().any(Need::is_met)
            && alternatives
                .iter()
                .all(|need| need.state != Answer::Unknown)
    };
    needs
        .split_inclusive(|need| !need.or)
        .filter(|alternatives| !is_met(alternatives))
        .flatten()
        .filter(|need| !need.is_met())
        .collect()
}

/// Evaluates one gate.
pub(crate) fn judge(gate: &GateFact, facts: &Facts) -> Gate {
    let needs = needs(&gate.needs, facts);
    let missing = unmet(&needs);
    let met = !needs.is_empty() && missing.is_empty();
    let said = |needs: Vec<&Need>| needs.into_iter().map(Need::said).collect::<Vec<_>>();
    let all = || said(needs.iter().collect()).join("; ");
    let unmet = || said(missing.clone()).join("; ");
    let (state, why) = if !facts.status.started() && !gate.loaded {
        (
            State::Shut,
            "the configuration is not valid, so nothing opens".to_owned(),
        )
    } else if needs.is_empty() {
        (
            State::Shut,
            "data-consent is empty, so nothing can open it".to_owned(),
        )
    } else if gate.loaded && !gate.loadable {
        (
            State::Open,
            "it loaded at once: src instead of data-src".to_owned(),
        )
    } else if gate.loaded && met {
        (State::Open, all())
    } else if gate.loaded && gate.script {
        (
            State::Open,
            format!(
                "it ran before: {}; only leaving the page stops a script",
                unmet()
            ),
        )
    } else if gate.loaded {
        (
            State::Open,
            format!("shown once by the visitor, or by the page: {}", unmet()),
        )
    } else if !gate.there {
        (
            State::Gone,
            "the page removed it from the document".to_owned(),
        )
    } else if met && !gate.loadable {
        (
            State::Waiting,
            format!("{}, but it has nothing to load: data-src is missing", all()),
        )
    } else if met {
        (State::Waiting, format!("{}; it waits for its turn", all()))
    } else {
        (State::Shut, unmet())
    };
    Gate {
        element: gate.element.clone(),
        source: gate.source.clone(),
        needs,
        state,
        why,
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, State, judge};
    use crate::{
        facts::{Facts, GateFact},
        handover::Status,
    };

    fn facts(standing: &str, granted: &[&str], denied: &[&str]) -> Facts {
        let list = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        Facts {
            status: Status {
                standing: standing.into(),
                granted: list(granted),
                denied: list(denied),
                revision: Some("0".into()),
                ..Status::default()
            },
            ..Facts::default()
        }
    }

    fn script(needs: &str) -> GateFact {
        GateFact {
            element: "script".into(),
            needs: needs.into(),
            script: true,
            there: true,
            loadable: true,
            ..GateFact::default()
        }
    }

    #[test]
    fn without_an_answer_a_gate_is_shut_for_that_reason() {
        let gate = judge(
            &script("analytics"),
            &facts("unasked", &["necessary"], &["analytics"]),
        );
        assert_eq!(gate.state, State::Shut);
        assert_eq!(gate.why, "nobody has answered about analytics yet");
        assert_eq!(gate.needs[0].state, Answer::Unanswered);
    }

    #[test]
    fn only_missing_grants_are_named() {
        let facts = facts("decided", &["analytics"], &["social"]);
        let gate = judge(&script("analytics social"), &facts);
        assert_eq!(
            (gate.state, gate.why.as_str()),
            (State::Shut, "social was not granted")
        );
    }

    #[test]
    fn an_alternative_is_enough_and_only_without_any_all_are_named() {
        let gate = |needs: &str, granted: &[&str], denied: &[&str]| {
            let gate = judge(&script(needs), &facts("decided", granted, denied));
            (gate.state, gate.why)
        };
        let (state, why) = gate("analytics|marketing", &["marketing"], &["analytics"]);
        assert_eq!(state, State::Waiting, "{why}");
        assert_eq!(
            gate(
                "analytics|marketing social",
                &["social"],
                &["analytics", "marketing"]
            ),
            (
                State::Shut,
                "analytics was not granted; marketing was not granted".to_owned()
            )
        );
        assert_eq!(
            gate("analytics|nobody", &["analytics"], &[]),
            (
                State::Shut,
                "the configuration has no purpose or service “nobody”".to_owned()
            )
        );
    }

    #[test]
    fn a_similar_id_is_unknown() {
        let gate = judge(&script("analytic"), &facts("decided", &["analytics"], &[]));
        assert_eq!(gate.needs[0].state, Answer::Unknown);
        assert_eq!(
            gate.why,
            "the configuration has no purpose or service “analytic”"
        );
    }

    #[test]
    fn a_negated_id_waits_for_a_refusal_and_not_for_a_missing_answer() {
        let gate = script("!analytics");
        let why = |facts: &Facts| judge(&gate, facts).why;
        assert_eq!(
            why(&facts("unasked", &[], &["analytics"])),
            "nobody has refused analytics yet"
        );
        assert_eq!(
            why(&facts("decided", &["analytics"], &[])),
            "analytics is granted, and it waits for a refusal"
        );
        let refused = judge(&gate, &facts("decided", &[], &["analytics"]));
        assert_eq!(refused.state, State::Waiting);
    }

    #[test]
    fn a_denied_script_that_already_ran_says_that_only_leaving_the_page_helps() {
        let ran = GateFact {
            loaded: true,
            there: false,
            ..script("analytics")
        };
        let gate = judge(&ran, &facts("decided", &[], &["analytics"]));
        assert_eq!(gate.state, State::Open);
        assert!(gate.why.contains("only leaving"), "{}", gate.why);
        assert_eq!(
            judge(&ran, &facts("decided", &["analytics"], &[])).why,
            "analytics is granted"
        );
    }

    #[test]
    fn an_open_embed_without_a_grant_was_shown_once() {
        let embed = GateFact {
            script: false,
            loaded: true,
            ..script("social")
        };
        let facts = facts("unasked", &[], &["social"]);
        let gate = judge(&embed, &facts);
        assert_eq!(gate.state, State::Open);
        assert!(gate.why.starts_with("shown once"), "{}", gate.why);
        let plain = judge(
            &GateFact {
                loadable: false,
                ..embed
            },
            &facts,
        );
        assert_eq!(plain.why, "it loaded at once: src instead of data-src");
    }

    #[test]
    fn a_removed_element_is_gone_and_one_without_an_address_says_so() {
        let facts = facts("decided", &["social"], &[]);
        let gone = GateFact {
            there: false,
            ..script("social")
        };
        assert_eq!(judge(&gone, &facts).state, State::Gone);
        let empty = GateFact {
            loadable: false,
            script: false,
            ..script("social")
        };
        assert!(judge(&empty, &facts).why.contains("data-src is missing"));
    }

    #[test]
    fn without_a_valid_configuration_every_gate_is_shut_for_that_reason() {
        let gate = judge(&script("analytics"), &Facts::default());
        assert_eq!(gate.state, State::Shut);
        assert!(gate.why.contains("configuration is not valid"));
        assert_eq!(
            judge(&script(" "), &facts("unasked", &[], &[])).why,
            "data-consent is empty, so nothing can open it"
        );
    }
}
