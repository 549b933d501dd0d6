//! Opens a store without ever damaging one.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use super::{
    failure::failure,
    handle::{Sqlite, reports_at_a_time},
    identity::Identity,
    schema, write,
};
use crate::store::StoreError;

/// The file, in the folder of the setting `data`.
pub(crate) const FILE: &str = "assentry.db";

/// Where the file is, and its maximum size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) folder: PathBuf,
    /// In megabytes (10^6 bytes); `None`: as large as the disk.
    pub(crate) most_megabytes: Option<u32>,
}

/// How long a statement waits for another program that writes.
const PATIENCE: Duration = Duration::from_secs(2);

/// A file up to this size is checked at start; a larger one only after a crash.
const LOOKED_THROUGH_BYTES: u64 = 32_000_000;

/// How many prepared statements are kept: a report uses more than the default of 16.
const STATEMENTS: usize = 64;

const PAGE_BYTES: u32 = 4096;

impl Sqlite {
    /// A store that disappears with the process.
    pub(crate) fn in_memory() -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory().map_err(|error| failure(&error))?;
        schema::bring_up_to_date(&mut connection).map_err(StoreError::Failed)?;
        let connection = Arc::new(Mutex::new(connection));
        Ok(Self {
            write: Ok(Arc::clone(&connection)),
            read: Ok([Arc::clone(&connection)].into()),
            file: None,
            look_up: Ok(connection),
        })
    }

    /// The store at a place, created if missing. One that cannot be written is opened read-only, one that cannot be read
    /// answers with errors; neither is ever replaced.
    pub(crate) fn open(place: &Place) -> Self {
        let path = place.folder.join(FILE);
        let write = for_writing(place, &path).map(|connection| Arc::new(Mutex::new(connection)));
        let reader = || for_reading(&path).map(|connection| Arc::new(Mutex::new(connection)));
        let readers = (0..=reports_at_a_time()).map(|_| reader());
        Self {
            write,
            read: readers.collect::<Result<Vec<_>, _>>().map(Into::into),
            file: Identity::of(&path).map(Arc::new),
            look_up: reader(),
        }
    }
}

fn for_writing(place: &Place, path: &Path) -> Result<Connection, String> {
    crate::store::make_folder(&place.folder).map_err(|error| {
        format!(
            "expected a folder that can be made at {}, found: {error}",
            place.folder.display()
        )
    })?;
    // A clean stop leaves an empty log or none.
    let log = fs::metadata(path.with_extension("db-wal"));
    let crashed = log.is_ok_and(|log| log.len() > 0);
    let size = fs::metadata(path).map_or(0, |file| file.len());
    let mut connection = Connection::open(path).map_err(|error| message_at(path, &error))?;
    prepare(&mut connection, place.most_megabytes).map_err(|reason| at_path(path, &reason))?;
    match write::try_write(&connection).map_err(|error| failure(&error)) {
        // There may be room later; until then no event is accepted.
        Ok(()) | Err(StoreError::Full) => {}
        Err(error) => return Err(at_path(path, &error.to_string())),
    }
    if crashed || size <= LOOKED_THROUGH_BYTES {
        look_through(&connection).map_err(|reason| at_path(path, &reason))?;
    }
    Ok(connection)
}

fn for_reading(path: &Path) -> Result<Connection, String> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection =
        Connection::open_with_flags(path, flags).map_err(|error| message_at(path, &error))?;
    connection
        .busy_timeout(PATIENCE)
        .map_err(|error| message_at(path, &error))?;
    schema::is_ours(&connection).map_err(|reason| at_path(path, &reason))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

fn prepare(connection: &mut Connection, most_megabytes: Option<u32>) -> Result<(), String> {
    let words = |error: rusqlite::Error| failure(&error).to_string();
    connection.busy_timeout(PATIENCE).map_err(words)?;
    schema::is_ours_or_empty(connection)?;
    for (pragma, value) in [("journal_mode", "WAL"), ("synchronous", "FULL")] {
        connection
            .pragma_update(None, pragma, value)
            .map_err(words)?;
    }
    if let Some(megabytes) = most_megabytes {
        let pages = u64::from(megabytes) * 1_000_000 / u64::from(PAGE_BYTES);
        connection
            .pragma_update(None, "max_page_count", pages.to_string())
            .map_err(words)?;
    }
    schema::bring_up_to_date(connection)
}

fn look_through(connection: &Connection) -> Result<(), String> {
    let found: String = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|error| format!("expected a whole database, found {error}"))?;
    if found == "ok" {
        Ok(())
    } else {
        Err(format!("expected a whole database, found {found:?}"))
    }
}

fn message_at(path: &Path, error: &rusqlite::Error) -> String {
    at_path(path, &failure(error).to_string())
}

fn at_path(path: &Path, reason: &str) -> String {
    format!("{}: {reason}", path.display())
}
