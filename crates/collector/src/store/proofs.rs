//! Proofs: that a visitor with this random id gave this answer, on this day, to this revision. Off unless the owner turns
//! them on. In a separate file with a separate retention period: proofs and counters share no key that could join them.

use std::{
    collections::BTreeMap,
    ops::RangeInclusive,
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

/// The most proofs written per day: some ten megabytes.
const MOST_A_DAY: u32 = 100_000;

const TABLES: &str = "CREATE TABLE IF NOT EXISTS proof (
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    revision TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (id, day, revision, choice)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS proof_day ON proof (day);
CREATE TABLE IF NOT EXISTS served (bundle TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
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
    /// The record's id, 32 hexadecimal digits.
    pub(crate) id: String,
    /// The day of the answer.
    pub(crate) day: Day,
    pub(crate) revision: String,
    /// The record's answers, as in docs/record.md.
    pub(crate) choice: String,
}

/// A query for proofs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Only those of one record.
    pub(crate) id: Option<String>,
    pub(crate) days: RangeInclusive<Day>,
}

/// Proofs on disk.
pub(crate) struct Proofs {
    kept: Mutex<Kept>,
    /// Reads concurrently with the writer, so that a reader delays no visitor's answer.
    reader: Mutex<Connection>,
}

struct Kept {
    connection: Connection,
    /// How long proofs are kept; `None`: nothing is removed here.
    keep_days: Option<Day>,
    /// When old ones were last removed.
    swept: Option<Day>,
    /// How many have been written since then.
    written: u32,
    /// Bundles that are served now.
    served: Vec<String>,
}

impl Proofs {
    /// Opens or creates the file.
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
            served: vec![],
        };
        kept.sweep(clock::today())?;
        let reader = Connection::open(folder.join(FILE))?;
        reader.busy_timeout(PATIENCE)?;
        Ok(Self {
            kept: Mutex::new(kept),
            reader: Mutex::new(reader),
        })
    }

    /// Stores a proof. When this returns, the proof survives a crash. An existing one is not written again, so renewing a
    /// cookie costs nothing.
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

    /// Records that these bundles are served, from today until they no longer are.
    pub(crate) fn serve(&self, bundles: Vec<String>) -> Result<(), ProofError> {
        let mut kept = self.lock();
        kept.served = bundles;
        kept.note_served(clock::today())
    }

    /// The first and last day on which each bundle was served, as far as recorded.
    pub(crate) fn served(&self) -> Result<BTreeMap<String, RangeInclusive<Day>>, ProofError> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached("SELECT bundle, first, last FROM served")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?..=row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many proofs match, and the first of them by day and id.
    pub(crate) fn wanted(
        &self,
        wanted: &Wanted,
        most: u32,
    ) -> Result<(u64, Vec<Proof>), ProofError> {
        let reader = self.reader();
        let these = "day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR id = ?3)";
        let bounds = (wanted.days.start(), wanted.days.end(), &wanted.id);
        let count: i64 = reader
            .prepare_cached(&format!("SELECT count(*) FROM proof WHERE {these}"))?
            .query_row(bounds, |row| row.get(0))?;
        let mut statement = reader.prepare_cached(&format!(
            "SELECT id, day, revision, choice FROM proof WHERE {these} ORDER BY day, id LIMIT {most}"
        ))?;
        let rows = statement.query_map(bounds, proof)?;
        let proofs = rows.collect::<Result<_, _>>()?;
        Ok((u64::try_from(count).unwrap_or(0), proofs))
    }

    /// Calls a function for every proof, by id and day.
    pub(crate) fn each<E: From<ProofError>>(
        &self,
        mut take: impl FnMut(Proof) -> Result<(), E>,
    ) -> Result<(), E> {
        let read = |error| E::from(ProofError::from(error));
        let kept = self.lock();
        let mut statement = kept
            .connection
            .prepare("SELECT id, day, revision, choice FROM proof ORDER BY id, day")
            .map_err(read)?;
        for row in statement.query_map([], proof).map_err(read)? {
            take(row.map_err(read)?)?;
        }
        Ok(())
    }

    /// Removes everything about an id; returns the number of rows.
    pub(crate) fn forget(&self, id: &str) -> Result<u64, ProofError> {
        let rows = self
            .lock()
            .connection
            .execute("DELETE FROM proof WHERE id = ?1", [id])?;
        Ok(u64::try_from(rows).unwrap_or(u64::MAX))
    }

    /// A statement completes or is undone, so a panic elsewhere leaves the connection usable.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reader(&self) -> MutexGuard<'_, Connection> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn proof(row: &rusqlite::Row<'_>) -> rusqlite::Result<Proof> {
    Ok(Proof {
        id: row.get(0)?,
        day: row.get(1)?,
        revision: row.get(2)?,
        choice: row.get(3)?,
    })
}

impl Kept {
    /// Removes old proofs, once a day.
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
        self.note_served(today)
    }

    fn note_served(&self, today: Day) -> Result<(), ProofError> {
        for bundle in &self.served {
            self.connection
                .prepare_cached(
                    "INSERT INTO served VALUES (?1, ?2, ?2) ON CONFLICT DO UPDATE SET last = max(last, ?2)",
                )?
                .execute((bundle, today))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invented_ids_do_not_fill_the_disk() {
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
