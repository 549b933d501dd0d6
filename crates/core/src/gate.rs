//! Gates: elements of the page that wait for consent.

use alloc::{string::String, vec::Vec};

use crate::policy::Policy;

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
        let needs: Option<Vec<Need>> = attribute
            .split_ascii_whitespace()
            .map(|word| {
                let id = word.strip_prefix('!');
                policy.position(id.unwrap_or(word)).map(|item| Need {
                    item,
                    refused: id.is_some(),
                })
            })
            .collect();
        match needs {
            Some(needs) if !needs.is_empty() => Self::All(needs),
            _ => Self::Unknown,
        }
    }
}

/// What the developer is told about an attribute that names something unknown.
pub(crate) fn unknown_id(attribute: &str, policy: &Policy<'_>) -> String {
    let mut message = String::from("data-consent: expected ids out of");
    for item in &policy.items {
        message.push(' ');
        message.push_str(item.id);
    }
    for part in [", found \"", attribute, "\"; the element stays shut"] {
        message.push_str(part);
    }
    message
}
