//! Gates: elements of the page that wait for consent.

use alloc::{string::String, vec::Vec};

use crate::{
    policy::Policy,
    standing::Answers,
    text::{cut, push_all},
};

/// What an element needs before it may run, load or show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Needs {
    /// All of these, each granted (or, where negated, refused).
    All(Vec<Need>),
    /// The page names something that the policy does not know: never opens.
    Unknown,
}

/// One thing that a gate needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The purpose or service, by position.
    pub item: usize,
    /// `!id`: it must have been refused, rather than granted.
    pub refused: bool,
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

/// The gates of a page, by the order in which they were found.
#[derive(Debug, Default)]
pub(crate) struct Gates {
    gates: Vec<Gate>,
    /// What they need, by their `data-consent`: thousands of gates share a few.
    needs: Vec<(String, Needs)>,
    /// Those opened by "show once".
    once: Vec<usize>,
}

impl Gates {
    /// Adds a gate. Gives its number, and what the developer is to be told.
    pub(crate) fn add(
        &mut self,
        attribute: String,
        kind: GateKind,
        policy: &Policy<'_>,
    ) -> (usize, Option<String>) {
        let mut complaint = None;
        let known = self.needs.iter().position(|(other, _)| *other == attribute);
        let needs = known.unwrap_or_else(|| {
            let needs = Needs::parse(&attribute, policy);
            complaint = (needs == Needs::Unknown).then(|| unknown_id(&attribute, policy));
            self.needs.push((attribute, needs));
            self.needs.len() - 1
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
    pub(crate) fn may_open(&self, gate: usize, answers: Option<&Answers<'_>>) -> bool {
        self.needs(gate)
            .is_some_and(|needs| needs.are_met(answers) || self.once.contains(&gate))
    }

    /// The purposes and services that a gate needs granted, by position.
    pub(crate) fn items_needed(&self, gate: usize) -> Vec<usize> {
        let mut items = Vec::new();
        if let Some(Needs::All(needs)) = self.needs(gate) {
            items.extend(
                needs
                    .iter()
                    .filter(|need| !need.refused)
                    .map(|need| need.item),
            );
        }
        items
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
    pub(crate) fn open(&mut self, answers: Option<&Answers<'_>>) -> Vec<usize> {
        let met: Vec<bool> = self
            .needs
            .iter()
            .map(|(_, needs)| needs.are_met(answers))
            .collect();
        let mut opened = Vec::new();
        for (at, gate) in self.gates.iter_mut().enumerate() {
            let may = met.get(gate.needs) == Some(&true) || self.once.contains(&at);
            if may && !gate.open {
                gate.open = true;
                opened.push(at);
            }
        }
        opened
    }

    /// Shuts what is open and may not be. Gives what was shut, and says whether a script ran that now lacks a
    /// grant: only a reload takes that back. One that merely waited for a refusal (`!id`) did no harm.
    pub(crate) fn shut(&mut self, answers: Option<&Answers<'_>>) -> (Vec<usize>, bool) {
        let mut ran = false;
        let mut shut = Vec::new();
        for at in 0..self.gates.len() {
            if self.gates.get(at).is_none_or(|gate| !gate.open) {
                continue;
            }
            let denied = !self.may_open(at, answers);
            let granted = |item: &usize| answers.is_some_and(|answers| answers.is_granted(*item));
            let lacks = denied && !self.items_needed(at).iter().all(granted);
            let Some(gate) = self.gates.get_mut(at).filter(|gate| gate.open && denied) else {
                continue;
            };
            if gate.ran {
                ran |= lacks;
                continue;
            }
            gate.open = false;
            if gate.kind != GateKind::Script {
                shut.push(at);
            }
        }
        (shut, ran)
    }

    fn needs(&self, gate: usize) -> Option<&Needs> {
        let gate = self.gates.get(gate)?;
        self.needs.get(gate.needs).map(|(_, needs)| needs)
    }
}

impl Needs {
    /// Whether everything is as it has to be. Nothing is before the record was read.
    fn are_met(&self, answers: Option<&Answers<'_>>) -> bool {
        let (Self::All(needs), Some(answers)) = (self, answers) else {
            return false;
        };
        needs.iter().all(|need| {
            if need.refused {
                answers.is_refused(need.item)
            } else {
                answers.is_granted(need.item)
            }
        })
    }
}

impl Needs {
    /// Reads a `data-consent` attribute: space-separated ids, each perhaps after `!`. An id that the policy
    /// does not know, or no id at all, makes the whole unknown.
    #[must_use]
    pub fn parse(attribute: &str, policy: &Policy<'_>) -> Self {
        let mut needs = Vec::new();
        let mut rest = attribute;
        while !rest.is_empty() {
            let word = cut(&mut rest, b' ');
            let (id, refused) = match word.strip_prefix('!') {
                Some(id) => (id, true),
                None => (word, false),
            };
            match policy.position(id) {
                Some(item) => needs.push(Need { item, refused }),
                None if word.is_empty() => {}
                None => return Self::Unknown,
            }
        }
        if needs.is_empty() {
            Self::Unknown
        } else {
            Self::All(needs)
        }
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
