//! How often requests were refused, by reason. Nothing else about them is kept.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// Counts since the last commit, and since the start.
#[derive(Debug, Default)]
pub(crate) struct Quality(Mutex<BTreeMap<&'static str, Refused>>);

#[derive(Clone, Copy, Debug, Default)]
struct Refused {
    pending: u64,
    ever: u64,
}

impl Quality {
    /// Counts one more.
    pub(crate) fn refused(&self, reason: &'static str) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(reason).or_default();
        count.pending += 1;
        count.ever += 1;
    }

    /// Since the start, by reason.
    pub(crate) fn ever(&self) -> Vec<(&'static str, u64)> {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts
            .iter()
            .map(|(reason, count)| (*reason, count.ever))
            .collect()
    }

    /// Takes the counts since the last call.
    pub(super) fn drain(&self) -> Vec<(&'static str, u64)> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let pending = counts
            .iter_mut()
            .map(|(reason, count)| (*reason, std::mem::take(&mut count.pending)));
        pending.filter(|(_, count)| *count > 0).collect()
    }
}
