//! Proofs: that somebody with this random id said this, on that day, to that revision. Off unless the owner asks
//! for them, in a file of their own, with a term of their own; never beside the counters, with which they have
//! nothing in common that could join them.

use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use assentry_core::day::{Day, iso_date};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    clock,
    store::sweep::{self, LOOKED, Sweep},
};

/// The file, in the folder of the setting `data`.
pub(crate) const FILE: &str = "proofs.db";

/// How long a statement waits for `assentry forget`.
const PATIENCE: Duration = Duration::from_secs(2);

/// How many proofs a day writes at most: some ten megabytes.
const MOST_A_DAY: u32 = 100_000;

const TABLES: &str = "CREATE TABLE IF NOT EXISTS proof (
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    revision TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (id, day, revision, choice)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS memo (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;";

/// Why a proof is not kept.
#[derive(Debug, thiserror::Error)]
#[error("proofs: expected a file that can be used, found: {0}")]
pub(crate) struct ProofError(String);

impl From<rusqlite::Error> for ProofError {
    fn from(error: rusqlite::Error) -> Self {
        Self(error.to_string())
    }
}

/// One proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proof {
    /// The record's own, 32 hexadecimal digits.
    pub(crate) id: String,
    /// Of the answer.
    pub(crate) day: Day,
    pub(crate) revision: String,
    /// The record's answers, as in docs/record.md.
    pub(crate) choice: String,
}

/// Proofs on disk.
pub(crate) struct Proofs(Mutex<Kept>);

struct Kept {
    connection: Connection,
    /// For how long; none: nothing is removed here.
    keep_days: Option<Day>,
    /// When old ones were last looked for.
    swept: Option<Day>,
    /// How many were written since then.
    written: u32,
}

impl Proofs {
    /// Opens the file, or makes it.
    pub(crate) fn open(folder: &Path, keep_days: Option<Day>) -> Result<Self, ProofError> {
        let connection = Connection::open(folder.join(FILE))?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch(TABLES)?;
        let mut kept = Kept {
            connection,
            keep_days,
            swept: None,
            written: 0,
        };
        kept.sweep(clock::today())?;
        Ok(Self(Mutex::new(kept)))
    }

    /// Keeps a proof. When this returns, it survives a crash. One that is there already is not written again, so
    /// renewing a cookie costs nothing.
    pub(crate) fn keep(&self, proof: &Proof) -> Result<(), ProofError> {
        let mut kept = self.lock();
        kept.sweep(clock::today())?;
        let row = (&proof.id, proof.day, &proof.revision, &proof.choice);
        let known = kept
            .connection
            .prepare_cached(
                "SELECT 1 FROM proof WHERE id = ?1 AND day = ?2 AND revision = ?3 AND choice = ?4",
            )?
            .query_row(row, |_| Ok(()))
            .optional()?;
        if known.is_none() {
            kept.written += 1;
            if kept.written > MOST_A_DAY {
                return Err(ProofError(format!(
                    "{MOST_A_DAY} of today already: ids can be made up, and the disk has an end"
                )));
            }
            kept.connection
                .prepare_cached("INSERT INTO proof VALUES (?1, ?2, ?3, ?4)")?
                .execute(row)?;
        }
        Ok(())
    }

    /// Hands over every proof, by id and day.
    pub(crate) fn each<E: From<ProofError>>(
        &self,
        mut proof: impl FnMut(Proof) -> Result<(), E>,
    ) -> Result<(), E> {
        let read = |error| E::from(ProofError::from(error));
        let kept = self.lock();
        let mut statement = kept
            .connection
            .prepare("SELECT id, day, revision, choice FROM proof ORDER BY id, day")
            .map_err(read)?;
        let rows = statement.query_map([], |row| {
            Ok(Proof {
                id: row.get(0)?,
                day: row.get(1)?,
                revision: row.get(2)?,
                choice: row.get(3)?,
            })
        });
        for row in rows.map_err(read)? {
            proof(row.map_err(read)?)?;
        }
        Ok(())
    }

    /// Removes everything about an id; says how many rows.
    pub(crate) fn forget(&self, id: &str) -> Result<u64, ProofError> {
        let rows = self
            .lock()
            .connection
            .execute("DELETE FROM proof WHERE id = ?1", [id])?;
        Ok(u64::try_from(rows).unwrap_or(u64::MAX))
    }

    /// A statement is whole or undone, so a panic elsewhere does not spoil the connection.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    /// Removes what is too old, once a day.
    fn sweep(&mut self, today: Day) -> Result<(), ProofError> {
        let Some(keep_days) = self.keep_days.filter(|_| self.swept != Some(today)) else {
            return Ok(());
        };
        let there =
            self.connection
                .query_row("SELECT min(day), max(day) FROM proof", [], |row| {
                    Ok(row.get::<_, Option<Day>>(0)?.zip(row.get(1)?))
                })?;
        if let Some((first, last)) = there {
            let looked = self
                .connection
                .query_row("SELECT value FROM memo WHERE name = ?1", [LOOKED], |row| {
                    row.get(0)
                })
                .optional()?;
            match sweep::plan(today, keep_days, looked, &(first..=last)) {
                Sweep::Before(day) if first < day => {
                    let rows = self
                        .connection
                        .execute("DELETE FROM proof WHERE day < ?1", [day])?;
                    tracing::warn!(
                        "retention: removed {rows} proofs before {}: they are kept for {keep_days} days",
                        iso_date(day)
                    );
                }
                Sweep::Doubted(known) => {
                    tracing::warn!("proofs: {}", sweep::doubt(today, known));
                }
                Sweep::Before(_) | Sweep::Done => {}
            }
            self.connection.execute(
                "INSERT OR REPLACE INTO memo VALUES (?1, ?2)",
                (LOOKED, today),
            )?;
        }
        self.swept = Some(today);
        self.written = 0;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_ids_do_not_fill_the_disk() {
        let folder = std::env::temp_dir().join(format!("assentry-proofs-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let proofs = Proofs::open(&folder, Some(100)).unwrap();
        let proof = |id: u32| Proof {
            id: format!("{id:032x}"),
            day: clock::today(),
            revision: "8f3a21bc".into(),
            choice: "+a".into(),
        };
        proofs.keep(&proof(1)).unwrap();
        proofs.lock().written = MOST_A_DAY;
        assert!(proofs.keep(&proof(2)).is_err());
        assert!(proofs.keep(&proof(1)).is_ok(), "what is there stays proved");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
