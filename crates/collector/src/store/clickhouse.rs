//! The same counters in an existing ClickHouse: one machine, or a cluster with replicas.
//!
//! A commit is inserted unchanged, and repeated under the same name until the cluster has it. A collector's counts come
//! through the [`outbox`](super::outbox), which survives the wait. Tables are summed when they are merged, and always
//! read with `sum()`.
//!
//! Deliberately absent: sums by one or no dimension, for which SQLite has separate tables (a column store reads only the
//! requested columns), and a table of words (those in use are in the counters).

mod lines;
mod read;
mod remove;
mod schema;
mod servers;

use std::ops::RangeInclusive;

use assentry_core::day::Day;

pub use servers::{Cluster, Password};

pub(super) use lines::{Table, lines_of};

use super::{ItemRow, Question, Row, Store, StoreError, dump};
use crate::{
    counting::{batch::Batch, dimension::Dimension},
    secret,
};
use schema::Schema;
use servers::Servers;

/// Counters in ClickHouse. Creating it sends no request: a cluster may be down when a collector starts.
pub(crate) struct ClickHouse {
    servers: Servers,
    schema: Schema,
}

impl ClickHouse {
    /// The ClickHouse at these addresses.
    pub(crate) fn new(cluster: &Cluster) -> Result<Self, StoreError> {
        Ok(Self {
            servers: Servers::new(cluster)?,
            schema: Schema::default(),
        })
    }

    /// Creates the tables or brings them up to date, unless done before.
    pub(crate) fn prepare(&self) -> Result<(), StoreError> {
        self.schema.bring_up_to_date(&self.servers)
    }

    /// Adds the lines of one table. Repeating it with the same name and lines changes nothing.
    pub(super) fn insert(&self, table: Table, name: &str, lines: &str) -> Result<(), StoreError> {
        self.prepare()?;
        let mut rows = String::with_capacity(lines.len() + lines.len() / 2);
        for line in lines.lines() {
            rows.push_str(line);
            rows.push('\t');
            rows.push_str(name);
            rows.push('\n');
        }
        self.servers.insert(&table.insert(), rows)
    }
}

impl Store for ClickHouse {
    /// Inserts at once. After an error it is unknown whether the batch arrived, so this is only for supervised batches:
    /// of `assentry demo` and of tests.
    fn commit(&self, batch: &Batch) -> Result<(), StoreError> {
        let name = secret::random().map_err(|error| StoreError::Failed(error.to_string()))?;
        for (table, lines) in lines_of(batch) {
            self.insert(table, &name, &lines)?;
        }
        Ok(())
    }

    fn rest(&self) -> Result<(), StoreError> {
        Ok(())
    }

    fn read_only(&self) -> Option<&str> {
        None
    }

    fn words(&self) -> Result<Vec<(String, Dimension, String)>, StoreError> {
        read::words(&self.servers)
    }

    fn counts(&self, question: &Question) -> Result<Vec<Row>, StoreError> {
        read::counts(&self.servers, question)
    }

    fn items(&self, question: &Question) -> Result<Vec<ItemRow>, StoreError> {
        read::items(&self.servers, question)
    }

    fn quality(&self, days: RangeInclusive<Day>) -> Result<Vec<(String, u64)>, StoreError> {
        read::quality(&self.servers, &days)
    }

    fn days(&self) -> Result<Option<RangeInclusive<Day>>, StoreError> {
        read::days(&self.servers)
    }

    fn forget_before(&self, day: Day) -> Result<u64, StoreError> {
        remove::before(&self.servers, day)
    }

    fn forget_site(&self, host: &str) -> Result<u64, StoreError> {
        remove::site(&self.servers, host)
    }

    fn memo(&self, name: &str, next: Option<Day>) -> Result<Option<Day>, StoreError> {
        let before = read::memo(&self.servers, name)?;
        if let Some(next) = next {
            let row = lines::memo(name, next);
            self.servers
                .insert("INSERT INTO memo (name, value, at)", row)?;
        }
        Ok(before)
    }

    fn dump(&self, table: dump::Table, row: dump::ToRow<'_>) -> Result<(), StoreError> {
        read::dump(&self.servers, table, row)
    }
}
