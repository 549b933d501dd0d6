//! Gates: elements of the page that wait for consent.

use alloc::{string::String, vec::Vec};

use crate::{
    items::Items,
    policy::Policy,
    text::{cut, push_all},
};

/// What an element needs before it may run, load or show.
#[derive(Debug, Default)]
struct Needs {
    /// As it is written.
    attribute: String,
    /// Each of these; none if an id is unknown, or there is none: the element never opens.
    all: Vec<Need>,
    /// What to grant so that it opens: of alternatives the first.
    wanted: Items,
}

/// One need: any of these.
#[derive(Clone, Copy, Debug, Default)]
struct Need {
    /// One of these is granted.
    granted: Items,
    /// `!id`: one of these was refused.
    refused: Items,
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
        let same = |needs: &Needs| needs.attribute == attribute;
        let known = self.needs.iter().position(same);
        let needs = known.unwrap_or(self.needs.len());
        let mut complaint = None;
        if known.is_none() {
            let mut parsed = Needs::default();
            if !parsed.read(attribute, policy) {
                parsed = Needs::default();
                complaint = Some(unknown_id(attribute, policy));
            }
            parsed.attribute.push_str(attribute);
            self.needs.push(parsed);
        }
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

    /// The purposes and services that a gate needs granted: of alternatives the first. None for a gate that never opens.
    pub(crate) fn items_needed(&self, gate: usize) -> Items {
        self.needs(gate)
            .map(|needs| needs.wanted)
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
                let needs = self.needs[gate.needs].all.iter();
                ran |= needs
                    .into_iter()
                    .any(|need| !need.granted.is_empty() && !need.is_met(holding));
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
    fn are_met(&self, holding: &Holding) -> bool {
        !self.all.is_empty() && self.all.iter().all(|need| need.is_met(holding))
    }

    /// Reads a `data-consent` attribute: space-separated needs, each of ids with `|` between them, an id perhaps after
    /// `!`. Returns whether there are any, and all ids are known.
    fn read(&mut self, attribute: &str, policy: &Policy<'_>) -> bool {
        let mut rest = attribute;
        while !rest.is_empty() {
            let mut ids = cut(&mut rest, b' ');
            if ids.is_empty() {
                continue;
            }
            let mut need = Need::default();
            let mut last = false;
            while !last {
                let length = ids.len();
                let id = cut(&mut ids, b'|');
                last = id.len() == length;
                let refused = id.strip_prefix("!");
                let Some(at) = policy.position(refused.unwrap_or(id)) else {
                    return false;
                };
                if refused.is_some() {
                    need.refused.add(at);
                } else {
                    if need.granted.is_empty() {
                        self.wanted.add(at);
                    }
                    need.granted.add(at);
                }
            }
            self.all.push(need);
        }
        !self.all.is_empty()
    }
}

impl Need {
    fn is_met(&self, holding: &Holding) -> bool {
        let granted = self.granted.and(holding.granted);
        !granted.or(self.refused.and(holding.refused)).is_empty()
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
