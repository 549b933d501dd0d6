//! Gates: elements of the page that wait for consent.

use alloc::{string::String, vec::Vec};

use crate::{
    items::Items,
    policy::Policy,
    text::{cut, push_all},
};

/// What an element needs before it may run, load or show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Needs {
    /// All of these must be granted.
    granted: Items,
    /// `!id`: all of these must have been refused.
    refused: Items,
    /// The element names an id that the policy does not have, or none: it never opens.
    unknown: bool,
}

/// The kind of a gated element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateKind {
    /// A script: once it has run, only leaving the page stops it.
    Script,
    /// An embed (`iframe`): replaced by a placeholder.
    Embed,
    /// An image, style sheet, video and the like.
    Other,
}

/// A gated element.
#[derive(Clone, Copy, Debug)]
struct Gate {
    /// Position of its needs in `Gates::needs`.
    needs: usize,
    kind: GateKind,
    /// The shell was told to open it.
    open: bool,
    /// It is a script, and it was inserted.
    ran: bool,
}

/// What is granted, and what the visitor refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Holding {
    pub(crate) granted: Items,
    pub(crate) refused: Items,
}

/// The gates of a page, by the order in which they were found.
#[derive(Debug, Default)]
pub(crate) struct Gates {
    gates: Vec<Gate>,
    /// What they need: thousands of gates share a few.
    needs: Vec<Needs>,
    /// The attributes already reported to the developer.
    unknown: Vec<String>,
    /// Those opened by "show once".
    once: Vec<usize>,
}

impl Gates {
    /// Adds a gate. Returns its number, and a message for the developer, if any.
    pub(crate) fn add(
        &mut self,
        attribute: &str,
        kind: GateKind,
        policy: &Policy<'_>,
    ) -> (usize, Option<String>) {
        let parsed = Needs::parse(attribute, policy);
        let needs = self.needs.iter().position(|other| *other == parsed);
        let needs = needs.unwrap_or_else(|| {
            self.needs.push(parsed);
            self.needs.len() - 1
        });
        let tell = parsed.unknown && !self.unknown.iter().any(|other| other == attribute);
        let complaint = tell.then(|| {
            self.unknown.push(attribute.into());
            unknown_id(attribute, policy)
        });
        self.gates.push(Gate {
            needs,
            kind,
            open: false,
            ran: false,
        });
        (self.gates.len() - 1, complaint)
    }

    /// Whether a gate may be open: everything it needs is granted, or the visitor pressed "show once".
    pub(crate) fn may_open(&self, gate: usize, holding: &Holding) -> bool {
        self.needs(gate)
            .is_some_and(|needs| needs.are_met(holding) || self.once.contains(&gate))
    }

    /// The purposes and services that a gate needs granted; none for a gate that never opens.
    pub(crate) fn items_needed(&self, gate: usize) -> Items {
        self.needs(gate)
            .filter(|needs| !needs.unknown)
            .map(|needs| needs.granted)
            .unwrap_or_default()
    }

    /// Records that a gate is being opened.
    pub(crate) fn note_run(&mut self, gate: usize) {
        if let Some(gate) = self.gates.get_mut(gate) {
            gate.ran |= gate.kind == GateKind::Script;
        }
    }

    /// "Show once": only for a gate whose needs are known.
    pub(crate) fn show_once(&mut self, gate: usize) {
        if !self.items_needed(gate).is_empty() {
            self.once.push(gate);
        }
    }

    /// Forgets "show once", which belonged to an earlier answer.
    pub(crate) fn forget_once(&mut self) {
        self.once.clear();
    }

    /// Opens all shut gates that may be open; returns them.
    pub(crate) fn open(&mut self, holding: &Holding) -> Vec<usize> {
        let mut opened = Vec::new();
        for at in 0..self.gates.len() {
            if !self.gates[at].open && self.may_open(at, holding) {
                self.gates[at].open = true;
                opened.push(at);
            }
        }
        opened
    }

    /// Shuts open gates that may no longer be open. Returns these, and whether a script has run that now lacks a grant:
    /// only leaving the page stops it. A script that merely waited for a refusal (`!id`) does no harm.
    pub(crate) fn shut(&mut self, holding: &Holding) -> (Vec<usize>, bool) {
        let mut ran = false;
        let mut shut = Vec::new();
        for at in 0..self.gates.len() {
            let gate = self.gates[at];
            if !gate.open || self.may_open(at, holding) {
                continue;
            }
            if gate.ran {
                ran |= !self.items_needed(at).without(holding.granted).is_empty();
                continue;
            }
            self.gates[at].open = false;
            if gate.kind != GateKind::Script {
                shut.push(at);
            }
        }
        (shut, ran)
    }

    fn needs(&self, gate: usize) -> Option<&Needs> {
        let gate = self.gates.get(gate)?;
        self.needs.get(gate.needs)
    }
}

impl Needs {
    /// Whether all needs are met.
    fn are_met(&self, holding: &Holding) -> bool {
        !self.unknown
            && self.granted.without(holding.granted).is_empty()
            && self.refused.without(holding.refused).is_empty()
    }

    /// Reads a `data-consent` attribute: space-separated ids, each perhaps after `!`. An unknown id, or no id at all,
    /// makes the whole attribute unknown.
    fn parse(attribute: &str, policy: &Policy<'_>) -> Self {
        let mut needs = Self::default();
        let mut rest = attribute;
        while !rest.is_empty() {
            let word = cut(&mut rest, b' ');
            let refused = word.strip_prefix("!");
            match policy.position(refused.unwrap_or(word)) {
                Some(at) if refused.is_some() => needs.refused.add(at),
                Some(at) => needs.granted.add(at),
                None => needs.unknown |= !word.is_empty(),
            }
        }
        needs.unknown |= needs.granted.or(needs.refused).is_empty();
        needs
    }
}

/// The message about an attribute that names an unknown id.
fn unknown_id(attribute: &str, policy: &Policy<'_>) -> String {
    let mut message = String::from("data-consent: expected ids out of");
    for item in &policy.items {
        push_all(&mut message, &[" ", item.id]);
    }
    push_all(
        &mut message,
        &[", found \"", attribute, "\"; the element stays shut"],
    );
    message
}
