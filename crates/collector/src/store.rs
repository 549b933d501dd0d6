//! Where counters are kept. [`Store`] is the contract; [`sqlite`] keeps it on one machine, [`clickhouse`] in a
//! cluster, with an [`outboxed`] collector before it. `contract` says what it is.

pub(crate) mod alone;
pub(crate) mod archives;
pub(crate) mod clickhouse;
#[cfg(all(test, not(feature = "cluster")))]
mod contract;
#[cfg(feature = "cluster")]
pub mod contract;
pub mod dump;
mod error;
mod folder;
pub(crate) mod outbox;
pub(crate) mod outboxed;
pub(crate) mod proofs;
mod question;
pub mod queue;
mod role;
pub(crate) mod sqlite;
pub mod stored;
pub(crate) mod sweep;

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use assentry_core::day::Day;

pub use error::StoreError;
pub(crate) use folder::make_folder;
pub use question::{Grouping, ItemRow, Question, Row};
pub use role::Role;

use crate::counting::{batch::Batch, dimension::Dimension};

/// What waits on this machine for a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backlog {
    /// How much it is.
    pub bytes: u64,
    /// In how many entries; zero if the cluster has everything.
    pub entries: u64,
    /// Inserts that the cluster took since the start.
    pub sent: u64,
    /// Attempts to hand over that failed, and are repeated.
    pub failed: u64,
}

/// Counters that survive.
pub trait Store: Send + Sync {
    /// Adds a batch, all of it or nothing. When this returns, it survives a crash.
    fn commit(&self, batch: &Batch) -> Result<(), StoreError>;

    /// Whether more may be taken. What is taken already is committed in any case.
    fn room(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Writes something that means nothing: whether it can be written at all.
    fn try_write(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// What waits for a cluster, where there is one.
    fn backlog(&self) -> Option<Backlog> {
        None
    }

    /// Called when nothing more will be written: leaves one whole file behind, or hands over what waits.
    fn rest(&self) -> Result<(), StoreError>;

    /// Why nothing can be written, if so.
    fn read_only(&self) -> Option<&str>;

    /// Every word that is distinguished, with its site.
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

    /// Sums for each purpose and service, in the order of day, where it is grouped by day, then of their ids; other
    /// groupings and a filter by language are passed over: these rows do not tell languages apart.
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

    /// Counts what was counted under a word, of one site or of all, as `other`; says how many rows.
    fn fold_word(
        &self,
        _site: Option<&str>,
        _dimension: Dimension,
        _word: &str,
    ) -> Result<u64, StoreError> {
        Err(StoreError::Failed(
            "expected counters in the file of a folder, found those of a cluster, whose words are for its own means"
                .into(),
        ))
    }

    /// The day that was noted under a name, and its replacement, if there is one.
    fn memo(&self, name: &str, next: Option<Day>) -> Result<Option<Day>, StoreError>;

    /// Every row of a table, after the names of its columns; by site, then by day.
    fn dump(&self, table: dump::Table, row: dump::ToRow<'_>) -> Result<(), StoreError>;
}
