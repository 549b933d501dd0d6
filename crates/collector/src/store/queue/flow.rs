//! The numbers of `/metrics`.

use std::sync::atomic::{AtomicU64, AtomicUsize};

/// How much has gone through the queue since the start.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub(crate) waiting: AtomicUsize,
    pub(crate) taken: AtomicU64,
    pub(crate) commits: AtomicU64,
    pub(crate) failed_commits: AtomicU64,
    pub(crate) commit_microseconds: AtomicU64,
}
