//! The state that reports need.

use std::sync::Arc;

use super::turns::Turns;
use crate::{
    counting::known::KnownPolicies,
    notify::rules::Rules,
    store::{Store, queue::Queue, sqlite::Sqlite},
};

/// The state that reports need.
pub(crate) struct Reporting {
    pub(crate) store: Arc<dyn Store>,
    /// What the owner wrote, stored on this machine.
    pub(crate) own_words: Sqlite,
    /// Tells whether events are being counted.
    pub(crate) queue: Arc<Queue>,
    /// Limits the reports that run at a time.
    pub(crate) turns: Turns,
    /// The owner's policies, if given.
    pub(crate) known: Option<KnownPolicies>,
    /// Whose pages may frame a panel.
    pub(crate) frame_hosts: Vec<String>,
    /// The owner's goal, and the threshold for small cells.
    pub(crate) rules: Rules,
}
