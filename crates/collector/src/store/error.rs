//! Why a store did not do what it was asked.

/// Why the store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No room. What is pending is kept and tried again.
    #[error("store: expected room on the disk, found none")]
    Full,
    /// Somebody else writes. What is pending is kept and tried again.
    #[error("store: expected to be free for writing, found it locked by another program")]
    Locked,
    /// Nothing is written any more, and nothing is overwritten.
    #[error("store: read-only: {0}")]
    ReadOnly(String),
    /// Nothing can be read.
    #[error("store: unreadable: {0}")]
    Unreadable(String),
    /// The cluster has accepted nothing for so long that there is no more room for pending batches.
    #[error("outbox: expected room for what the cluster does not have yet, found it full")]
    OutboxFull,
    /// Something that trying again may fix.
    #[error("store: {0}")]
    Failed(String),
}
