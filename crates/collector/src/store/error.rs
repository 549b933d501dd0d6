//! Errors of a store.

/// Why an operation of a store failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No room. What is pending is kept and tried again.
    #[error("store: expected room on the disk, found none")]
    Full,
    /// Another program is writing. What is pending is kept and tried again.
    #[error("store: expected to be free for writing, found it locked by another program")]
    Locked,
    /// Nothing is written any more, and nothing is overwritten.
    #[error("store: read-only: {0}")]
    ReadOnly(String),
    /// Nothing can be read.
    #[error("store: unreadable: {0}")]
    Unreadable(String),
    /// The cluster has accepted nothing for so long that there is no room for more pending batches.
    #[error("outbox: expected room for what the cluster does not have yet, found it full")]
    OutboxFull,
    /// An error that may disappear on a retry.
    #[error("store: {0}")]
    Failed(String),
}
