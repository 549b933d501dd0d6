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
    /// The page names something that the policy does not know, or nothing: never opens.
    unknown: bool,
}

/// What kind of element waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateKind {
    /// A script: once run, only a reload takes it back.
    Script,
    /// An embed (`iframe`): a placeholder stands in for it.
    Embed,
    /// An image, style sheet, video and the like.
    Other,
}

/// An element that waits.
#[derive(Clone, Copy, Debug)]
struct Gate {
    /// Position of its needs in the table.
    needs: usize,
    kind: GateKind,
    /// It may open: told to the shell.
    open: bool,
    /// It is a script, and it was put in.
    ran: bool,
}

/// What holds: what is granted, and what the visitor said no to.
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
    /// The attributes that the developer was told about.
    unknown: Vec<String>,
    /// Those opened by "show once".
    once: Vec<usize>,
}

impl Gates {
    /// Adds a gate. Gives its number, and what the developer is to be told.
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

    /// Whether a gate may be open: everything that it needs is granted, or the visitor said "show once".
    pub(crate) fn may_open(&self, gate: usize, holding: &Holding) -> bool {
        self.needs(gate)
            .is_some_and(|needs| needs.are_met(holding) || self.once.contains(&gate))
    }

    /// The purposes and services that a gate needs granted; none of one that never opens.
    pub(crate) fn items_needed(&self, gate: usize) -> Items {
        self.needs(gate)
            .filter(|needs| !needs.unknown)
            .map(|needs| needs.granted)
            .unwrap_or_default()
    }

    /// Notes that a gate is being opened.
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

    /// "Show once" was said under an answer that no longer counts.
    pub(crate) fn forget_once(&mut self) {
        self.once.clear();
    }

    /// Opens what may be open and is not.
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

    /// Shuts what is open and may not be. Gives what was shut, and says whether a script ran that now lacks a
    /// grant: only a reload takes that back. One that merely waited for a refusal (`!id`) did no harm.
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
    /// Whether everything is as it has to be.
    fn are_met(&self, holding: &Holding) -> bool {
        !self.unknown
            && self.granted.without(holding.granted).is_empty()
            && self.refused.without(holding.refused).is_empty()
    }

    /// Reads a `data-consent` attribute: space-separated ids, each perhaps after `!`. An id that the policy
    /// does not know, or no id at all, makes the whole unknown.
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

/// What the developer is told about an attribute that names something unknown.
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
