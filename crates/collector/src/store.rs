//! Storage of counters. The contract is the trait [`Store`]; [`sqlite`] implements it on one machine, [`clickhouse`] in a
//! cluster, with an [`outboxed`] collector in front of it. `contract` tests it.

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

/// What is waiting on this machine for a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backlog {
    /// Its size.
    pub bytes: u64,
    /// The number of entries; zero if the cluster has everything.
    pub entries: u64,
    /// Inserts that the cluster accepted since the start.
    pub sent: u64,
    /// Failed attempts to send, which are repeated.
    pub failed: u64,
}

/// A store of counters that survive a crash.
pub trait Store: Send + Sync {
    /// Adds a batch, all or nothing. When this returns, the batch survives a crash.
    fn commit(&self, batch: &Batch) -> Result<(), StoreError>;

    /// Whether more may be accepted. What has been accepted is committed anyway.
    fn room(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Checks whether the store can be written, by a write without meaning.
    fn try_write(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// What is waiting for a cluster, if there is one.
    fn backlog(&self) -> Option<Backlog> {
        None
    }

    /// Called when nothing more will be written: leaves a single complete file, or sends what is waiting.
    fn rest(&self) -> Result<(), StoreError>;

    /// Why nothing can be written, if so.
    fn read_only(&self) -> Option<&str>;

    /// Every distinguished word, with its site.
    fn words(&self) -> Result<Vec<(String, Dimension, String)>, StoreError>;

    /// Sums of counters, ordered by day, then word.
    fn counts(&self, question: &Question) -> Result<Vec<Row>, StoreError>;

    /// The same for several questions, with an answer each: a store may answer all of them in one pass.
    fn counts_of(&self, questions: &[Question]) -> Result<Vec<Vec<Row>>, StoreError> {
        questions
            .iter()
            .map(|question| self.counts(question))
            .collect()
    }

    /// Sums for each purpose and service, ordered by day if grouped by day, then by id. Other groupings and a filter by
    /// language are ignored: these rows have no language.
    fn items(&self, question: &Question) -> Result<Vec<ItemRow>, StoreError>;

    /// What was refused or counted as `other`, by kind.
    fn quality(&self, days: RangeInclusive<Day>) -> Result<Vec<(String, u64)>, StoreError>;

    /// The first and last day with counts.
    fn days(&self) -> Result<Option<RangeInclusive<Day>>, StoreError>;

    /// Called while nothing is waiting to be written: prepares days before `today` for quick reading, briefly. Returns
    /// whether there is more to do.
    fn tidy(&self, _today: Day) -> Result<bool, StoreError> {
        Ok(false)
    }

    /// Removes everything before a day; returns the number of rows.
    fn forget_before(&self, day: Day) -> Result<u64, StoreError>;

    /// Removes everything of a site; returns the number of rows.
    fn forget_site(&self, host: &str) -> Result<u64, StoreError>;

    /// Moves the counts of a word, of one site or of all, to `other`; returns the number of rows.
    fn merge_word(
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

    /// The day stored under a name; replaces it if `next` is given.
    fn memo(&self, name: &str, next: Option<Day>) -> Result<Option<Day>, StoreError>;

    /// Every row of a table, after the column names; ordered by site, then by day.
    fn dump(&self, table: dump::Table, row: dump::ToRow<'_>) -> Result<(), StoreError>;
}
