//! Where counters are kept. [`Store`] is the contract; [`sqlite`] keeps it.
//!
//! A second implementation (a cluster) keeps the same one: `tests::contract` says what it is.

mod question;
pub(crate) mod sqlite;

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use assentry_core::day::Day;

pub(crate) use question::{Grouping, ItemRow, Question, Row};

use crate::{batch::Batch, vocabulary::Dimension};

/// Why the store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum StoreError {
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
    /// Something that trying again may mend.
    #[error("store: {0}")]
    Failed(String),
}

/// Counters that survive.
pub(crate) trait Store: Send + Sync {
    /// Adds a batch, all of it or nothing. When this returns, it survives a crash.
    fn commit(&self, batch: &Batch) -> Result<(), StoreError>;

    /// Called when nothing more will be written: leaves one whole file behind.
    fn rest(&self) -> Result<(), StoreError>;

    /// Why nothing can be written, if so.
    fn read_only(&self) -> Option<&str>;

    /// Every word that is told apart, with its site.
    fn words(&self) -> Result<Vec<(String, Dimension, String)>, StoreError>;

    /// Sums of counters. Rows in the order of day, then word.
    fn counts(&self, question: &Question) -> Result<Vec<Row>, StoreError>;

    /// The same for several questions, each with its own answer: a store may be able to read once for all of them.
    fn counts_of(&self, questions: &[Question]) -> Result<Vec<Vec<Row>>, StoreError> {
        questions
            .iter()
            .map(|question| self.counts(question))
            .collect()
    }

    /// Sums for each purpose and service, in the order of their ids. A filter by language is passed over:
    /// these rows do not tell languages apart.
    fn items(&self, question: &Question) -> Result<Vec<ItemRow>, StoreError>;

    /// What was refused or folded, by what it was.
    fn quality(&self, days: RangeInclusive<Day>) -> Result<Vec<(String, u64)>, StoreError>;

    /// The first and the last day that something was counted on.
    fn days(&self) -> Result<Option<RangeInclusive<Day>>, StoreError>;

    /// Called while nothing waits to be written: prepares days before `today` for quick reading, for a moment at
    /// most. Says whether there is more of that to do.
    fn tidy(&self, _today: Day) -> Result<bool, StoreError> {
        Ok(false)
    }

    /// Removes everything before a day; says how many rows.
    fn forget_before(&self, day: Day) -> Result<u64, StoreError>;

    /// Removes everything of a site; says how many rows.
    fn forget_site(&self, host: &str) -> Result<u64, StoreError>;

    /// The day that was noted under a name, and its replacement, if there is one.
    fn memo(&self, name: &str, next: Option<Day>) -> Result<Option<Day>, StoreError>;
}
