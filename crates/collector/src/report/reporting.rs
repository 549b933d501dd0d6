//! What reports are made of.

use std::sync::Arc;

use super::turns::Turns;
use crate::{
    counting::known::KnownPolicies,
    notify::rules::Rules,
    store::{Store, queue::Queue, sqlite::Sqlite},
};

/// What reports are made of.
pub(crate) struct Reporting {
    pub(crate) store: Arc<dyn Store>,
    /// What the owner wrote, on this machine.
    pub(crate) own_words: Sqlite,
    /// Says whether anything is counted at the moment.
    pub(crate) queue: Arc<Queue>,
    /// Who makes a report at the moment.
    pub(crate) turns: Turns,
    /// The policies of the owner, if they gave any.
    pub(crate) known: Option<KnownPolicies>,
    /// Whose pages may frame a panel.
    pub(crate) frame_hosts: Vec<String>,
    /// The owner's goal, and what is not shown exactly.
    pub(crate) rules: Rules,
}
