//! What the cluster does not have yet, on the collector's disk.
//!
//! A commit is safe once it is written here. The [`sender`] merges what is waiting, seals it under a name and sends it
//! until the cluster confirms it. A sealed batch never changes, so that it can be sent again: the cluster drops
//! duplicates. Each collector has one outbox, and keeps its file locked.

mod merge;
pub(super) mod sender;

use std::{
    path::Path,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{
    StoreError,
    clickhouse::{Table, lines_of},
    sqlite::failure,
};
use crate::{counting::batch::Batch, secret};

/// The file, in the folder of the setting `data`.
pub(crate) const FILE: &str = "outbox.db";

/// Marks a file as an outbox: "AssO" in ASCII.
const APPLICATION: i32 = 0x4173_734f;

/// The version of its tables.
const VERSION: i64 = 1;

/// The most that is merged and sealed at once, in bytes, so that a batch is one block in the cluster.
const MOST_SEALED_BYTES: u64 = 16_000_000;

/// How many commits may wait before they are merged, while nothing can be sent.
const MOST_WAITING: u64 = 32;

/// A batch of one table, with its final name.
pub(super) struct Sealed {
    id: i64,
    pub(super) table: Table,
    pub(super) name: String,
    pub(super) lines: String,
}

/// The queue on the disk.
pub(crate) struct Outbox {
    connection: Mutex<Connection>,
    name: String,
    most_bytes: u64,
    bytes: AtomicU64,
    entries: AtomicU64,
    /// Whether damage in it has been reported.
    damage_reported: AtomicBool,
}

impl Outbox {
    /// The outbox of a folder, created if missing. If it cannot be written, the error says why.
    pub(super) fn open(folder: &Path, most_megabytes: u32) -> Result<Self, String> {
        let path = folder.join(FILE);
        let at_path = |reason: String| format!("{}: {reason}", path.display());
        let mut connection = Connection::open(&path).map_err(|error| at_path(words(&error)))?;
        let name = prepare(&mut connection).map_err(at_path)?;
        let outbox = Self {
            connection: Mutex::new(connection),
            name,
            most_bytes: u64::from(most_megabytes) * 1_000_000,
            bytes: AtomicU64::new(0),
            entries: AtomicU64::new(0),
            damage_reported: AtomicBool::new(false),
        };
        outbox
            .weigh(&outbox.lock())
            .map_err(|error| at_path(words(&error)))?;
        Ok(outbox)
    }

    /// Writes a batch. When this returns, the batch survives a crash.
    pub(super) fn add(&self, batch: &Batch) -> Result<(), StoreError> {
        self.change(|transaction| {
            for (table, lines) in lines_of(batch) {
                transaction
                    .prepare_cached("INSERT INTO waiting (relation, lines) VALUES (?1, ?2)")?
                    .execute((table.as_str(), lines.as_bytes()))?;
            }
            Ok(())
        })
    }

    /// Rewrites an existing value, to check that writing works.
    pub(super) fn try_write(&self) -> Result<(), StoreError> {
        self.change(|transaction| {
            transaction
                .execute("UPDATE collector SET name = name", [])
                .map(|_| ())
        })
    }

    /// Whether there is room for more. What has been acknowledged is written anyway.
    pub(super) fn room(&self) -> Result<(), StoreError> {
        if self.bytes() < self.most_bytes {
            Ok(())
        } else {
            Err(StoreError::OutboxFull)
        }
    }

    /// How much the cluster does not have yet, in bytes.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// The same as a number of entries: zero once everything has been sent.
    pub(super) fn entries(&self) -> u64 {
        self.entries.load(Ordering::Relaxed)
    }

    /// The sealed batches, in the order in which they were sealed.
    pub(super) fn sealed(&self) -> Result<Vec<Sealed>, StoreError> {
        let connection = self.lock();
        let rows = self.read(
            &connection,
            "SELECT id, relation, lines FROM sealed ORDER BY id",
        );
        Ok(rows
            .map_err(|error| failure(&error))?
            .into_iter()
            .map(|(id, table, lines)| Sealed {
                id,
                table,
                name: format!("{}-{id}", self.name),
                lines,
            })
            .collect())
    }

    /// Merges what is waiting and seals it under a name.
    pub(super) fn seal(&self) -> Result<(), StoreError> {
        self.merge_into("sealed")
    }

    /// Merges what is waiting and keeps it, so that an outbox grows with the number of distinct rows, not with time.
    pub(super) fn tidy(&self) -> Result<(), StoreError> {
        if self.entries() > MOST_WAITING {
            self.merge_into("waiting")
        } else {
            Ok(())
        }
    }

    /// Removes a batch that the cluster has.
    pub(super) fn done(&self, sealed: &Sealed) -> Result<(), StoreError> {
        self.change(|transaction| {
            transaction
                .execute("DELETE FROM sealed WHERE id = ?1", [sealed.id])
                .map(|_| ())
        })
    }

    /// Only the sender removes entries, so the lock need not be held during merging.
    fn merge_into(&self, place: &'static str) -> Result<(), StoreError> {
        let mut bytes = 0;
        let mut taken = self
            .read(
                &self.lock(),
                "SELECT id, relation, lines FROM waiting ORDER BY id",
            )
            .map_err(|error| failure(&error))?;
        taken.retain(|(.., lines)| {
            let fits = bytes < MOST_SEALED_BYTES;
            bytes += u64::try_from(lines.len()).unwrap_or(u64::MAX);
            fits
        });
        if taken.is_empty() {
            return Ok(());
        }
        let merged = merge::merge(taken.iter().map(|(_, table, lines)| (*table, &**lines)));
        self.change(|transaction| {
            // Deleted before anything is added, so that a full disk has room for it.
            let mut delete = transaction.prepare_cached("DELETE FROM waiting WHERE id = ?1")?;
            for (id, ..) in &taken {
                delete.execute([id])?;
            }
            let add = format!("INSERT INTO {place} (relation, lines) VALUES (?1, ?2)");
            for (table, lines) in &merged {
                transaction.execute(&add, (table.as_str(), lines.as_bytes()))?;
            }
            Ok(())
        })
    }

    /// The intact entries. Others are left in place.
    fn read(
        &self,
        connection: &Connection,
        sql: &str,
    ) -> rusqlite::Result<Vec<(i64, Table, String)>> {
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let (relation, lines) = (row.get::<_, String>(1), row.get::<_, Vec<u8>>(2));
            let entry = relation
                .ok()
                .zip(lines.ok())
                .and_then(|(relation, lines)| entry(&relation, lines));
            Ok((row.get(0)?, entry))
        })?;
        let mut whole = Vec::new();
        for row in rows {
            match row? {
                (id, Some((table, lines))) => whole.push((id, table, lines)),
                (_, None) if self.damage_reported.swap(true, Ordering::Relaxed) => {}
                (id, None) => tracing::error!(
                    "{FILE}: expected lines of counters, found entry {id} damaged: it stays where it is, and is not sent"
                ),
            }
        }
        Ok(whole)
    }

    fn change(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let mut connection = self.lock();
        let changed = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .and_then(|transaction| {
                change(&transaction)?;
                transaction.commit()
            })
            .and_then(|()| self.weigh(&connection));
        changed.map_err(|error| failure(&error))
    }

    fn weigh(&self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached(
            "SELECT coalesce(sum(length(lines)), 0), count(*) FROM \
             (SELECT lines FROM waiting UNION ALL SELECT lines FROM sealed)",
        )?;
        let (bytes, entries): (i64, i64) =
            statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let unsigned = |number| u64::try_from(number).unwrap_or(0);
        self.bytes.store(unsigned(bytes), Ordering::Relaxed);
        self.entries.store(unsigned(entries), Ordering::Relaxed);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// An entry, if it is intact: lines of a known table. The cluster would refuse any other, and everything after it.
fn entry(relation: &str, lines: Vec<u8>) -> Option<(Table, String)> {
    let table = Table::ALL
        .into_iter()
        .find(|table| table.as_str() == relation)?;
    let lines = String::from_utf8(lines).ok()?;
    let is_whole = lines
        .strip_suffix('\n')
        .is_some_and(|lines| lines.split('\n').all(|line| table.fits(line)));
    is_whole.then_some((table, lines))
}

/// Creates missing tables; returns the name of the outbox.
fn prepare(connection: &mut Connection) -> Result<String, String> {
    // The file stays locked while the collector runs: two collectors sending from one file would count twice.
    let set = |connection: &Connection, pragma, value| {
        let set = connection.pragma_update(None, pragma, value);
        set.map_err(|error| words(&error))
    };
    set(connection, "locking_mode", "EXCLUSIVE")?;
    // Checked before the journal mode is set, which writes to the file.
    let is_empty = is_empty_or_ours(connection)?;
    set(connection, "journal_mode", "WAL")?;
    set(connection, "synchronous", "FULL")?;
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(|error| words(&error))?;
    if is_empty {
        let name = secret::random().map_err(|error| error.to_string())?;
        let name: String = name.chars().take(16).collect();
        transaction
            .execute_batch(include_str!("outbox/schema.sql"))
            .and_then(|()| transaction.execute("INSERT INTO collector VALUES (?1)", [&name]))
            .and_then(|_| transaction.pragma_update(None, "application_id", APPLICATION))
            .and_then(|()| transaction.pragma_update(None, "user_version", VERSION))
            .map_err(|error| words(&error))?;
    }
    let name = transaction
        .query_row("SELECT name FROM collector", [], |row| row.get(0))
        .map_err(|error| words(&error))?;
    transaction.commit().map_err(|error| words(&error))?;
    Ok(name)
}

/// Whether there are no tables yet; an error says what the file is if it is not an outbox of ours.
fn is_empty_or_ours(connection: &Connection) -> Result<bool, String> {
    let number = |pragma| -> Result<i64, String> {
        let value = connection.pragma_query_value(None, pragma, |row| row.get(0));
        value.map_err(|error| words(&error))
    };
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(|error| words(&error))?;
    if tables == 0 {
        return Ok(true);
    }
    if number("application_id")? != i64::from(APPLICATION) {
        return Err("expected an outbox of assentry, found another database".into());
    }
    match number("user_version")? {
        VERSION => Ok(false),
        found => Err(format!(
            "expected an outbox of version {VERSION}, found version {found}"
        )),
    }
}

fn words(error: &rusqlite::Error) -> String {
    failure(error).to_string()
}

#[cfg(any(test, feature = "fuzz"))]
pub(crate) mod fuzz;
#[cfg(test)]
mod tests;
