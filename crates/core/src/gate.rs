//! Gates: elements of the page that wait for consent.

use alloc::{string::String, vec::Vec};

use crate::{
    policy::Policy,
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
pub(crate) struct Gate {
    /// Position of its needs in the session's table; thousands of gates share a few needs.
    pub(crate) needs: usize,
    pub(crate) kind: GateKind,
    /// It may open: told to the shell.
    pub(crate) open: bool,
    /// It is a script, and it was put in.
    pub(crate) ran: bool,
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
pub(crate) fn unknown_id(attribute: &str, policy: &Policy<'_>) -> String {
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
