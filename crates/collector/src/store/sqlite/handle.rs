//! An open store: connections and queries.

use std::{
    ops::RangeInclusive,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError},
};

use assentry_core::day::Day;
use rusqlite::Connection;

use super::{failure::failure, identity::Identity, merge_word, read, scan, write};
use crate::{
    counting::{batch::Batch, dimension::Dimension},
    store::{ItemRow, Question, Row, Store, StoreError, dump},
};

/// An open store. Cloning it gives another handle to the same one.
#[derive(Clone)]
pub(crate) struct Sqlite {
    pub(super) write: Result<Arc<Mutex<Connection>>, String>,
    pub(super) read: Result<Readers, String>,
    /// Which file it is, if it is a file.
    pub(super) file: Option<Arc<Identity>>,
    /// For looking up access rights: it never waits for a report.
    pub(super) look_up: Result<Arc<Mutex<Connection>>, String>,
}

/// Connections that read concurrently with the writer: one for each concurrent report, and one for the watch.
pub(super) type Readers = Arc<[Arc<Mutex<Connection>>]>;

/// How many reports run at a time: half of the machine is reserved for events.
pub(crate) fn reports_at_a_time() -> usize {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    (cores / 2).max(1)
}

impl Sqlite {
    /// Copies the current state of the store to a file that must not exist yet, even while others write.
    pub(crate) fn backup(&self, to: &Path) -> Result<(), StoreError> {
        let to = to.to_string_lossy();
        self.reader()?
            .execute("VACUUM INTO ?1", [&*to])
            .map_err(|error| failure(&error))?;
        Ok(())
    }

    fn reader(&self) -> Result<MutexGuard<'_, Connection>, StoreError> {
        let unreadable = |reason: &String| StoreError::Unreadable(reason.clone());
        let readers = self.read.as_ref().map_err(unreadable)?;
        let idle = readers.iter().find_map(|reader| match reader.try_lock() {
            Ok(connection) => Some(connection),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        });
        // There is always at least one.
        let first = || readers.first().map(|reader| lock(reader));
        idle.or_else(first)
            .ok_or_else(|| StoreError::Failed("no connection".into()))
    }

    pub(super) fn looker_up(&self) -> Result<MutexGuard<'_, Connection>, StoreError> {
        match &self.look_up {
            Ok(connection) => Ok(lock(connection)),
            Err(reason) => Err(StoreError::Unreadable(reason.clone())),
        }
    }

    pub(super) fn writer(&self) -> Result<MutexGuard<'_, Connection>, StoreError> {
        match &self.write {
            Ok(connection) => Ok(lock(connection)),
            Err(reason) => Err(StoreError::ReadOnly(reason.clone())),
        }
    }
}

impl Store for Sqlite {
    fn commit(&self, batch: &Batch) -> Result<(), StoreError> {
        if let Some(file) = &self.file {
            file.is_there()?;
        }
        write::commit(&mut *self.writer()?, batch).map_err(|error| failure(&error))
    }

    fn rest(&self) -> Result<(), StoreError> {
        let connection = self.writer()?;
        connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(|error| failure(&error))
    }

    fn room(&self) -> Result<(), StoreError> {
        self.file.as_ref().map_or(Ok(()), |file| file.is_there())
    }

    fn try_write(&self) -> Result<(), StoreError> {
        write::try_write(&*self.writer()?).map_err(|error| failure(&error))
    }

    fn read_only(&self) -> Option<&str> {
        self.write.as_ref().err().map(String::as_str)
    }

    fn words(&self) -> Result<Vec<(String, Dimension, String)>, StoreError> {
        read::words(&*self.reader()?).map_err(|error| failure(&error))
    }

    fn counts(&self, question: &Question) -> Result<Vec<Row>, StoreError> {
        let answers = self.counts_of(std::slice::from_ref(question))?;
        Ok(answers.into_iter().next().unwrap_or_default())
    }

    fn counts_of(&self, questions: &[Question]) -> Result<Vec<Vec<Row>>, StoreError> {
        read::counts(&*self.reader()?, questions).map_err(|error| failure(&error))
    }

    fn tidy(&self, today: Day) -> Result<bool, StoreError> {
        scan::pack(&mut *self.writer()?, today).map_err(|error| failure(&error))
    }

    fn items(&self, question: &Question) -> Result<Vec<ItemRow>, StoreError> {
        read::items(&*self.reader()?, question).map_err(|error| failure(&error))
    }

    fn quality(&self, days: RangeInclusive<Day>) -> Result<Vec<(String, u64)>, StoreError> {
        read::quality(&*self.reader()?, days).map_err(|error| failure(&error))
    }

    fn days(&self) -> Result<Option<RangeInclusive<Day>>, StoreError> {
        read::days(&*self.reader()?).map_err(|error| failure(&error))
    }

    fn forget_before(&self, day: Day) -> Result<u64, StoreError> {
        write::forget_before(&mut *self.writer()?, day).map_err(|error| failure(&error))
    }

    fn forget_site(&self, host: &str) -> Result<u64, StoreError> {
        write::forget_site(&mut *self.writer()?, host).map_err(|error| failure(&error))
    }

    fn merge_word(
        &self,
        site: Option<&str>,
        dimension: Dimension,
        word: &str,
    ) -> Result<u64, StoreError> {
        merge_word::merge(&mut *self.writer()?, site, dimension, word)
            .map_err(|error| failure(&error))
    }

    fn memo(&self, name: &str, next: Option<Day>) -> Result<Option<Day>, StoreError> {
        write::memo(&*self.writer()?, name, next).map_err(|error| failure(&error))
    }

    fn dump(&self, table: dump::Table, row: dump::ToRow<'_>) -> Result<(), StoreError> {
        read::dump(&*self.reader()?, table, row)
    }
}

/// A statement completes or is undone, so a panic elsewhere leaves the connection usable.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}
