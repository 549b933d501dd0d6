//! The tables and their migrations. Migrations go forward only; a store of a newer version is left alone.

use rusqlite::{Connection, TransactionBehavior};

use super::failure::failure;

/// The migrations in order; the number of those done is the file's `user_version`.
const MIGRATIONS: [&str; 5] = [
    include_str!("../migrations/0001_counters.sql"),
    include_str!("../migrations/0002_apart_and_packed.sql"),
    include_str!("../migrations/0003_own_words.sql"),
    include_str!("../migrations/0004_bound_links.sql"),
    include_str!("../migrations/0005_roles.sql"),
];

/// Marks a file as ours: "Asse" in ASCII.
const APPLICATION: i32 = 0x4173_7365;

/// Runs the pending migrations, all or none. Always takes the write lock, so that a store that another program has locked
/// is noticed now.
pub(super) fn bring_up_to_date(connection: &mut Connection) -> Result<(), String> {
    let words = |error: rusqlite::Error| failure(&error).to_string();
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(words)?;
    let done: usize = transaction
        .pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0))
        .map_err(words)
        .map(|done| usize::try_from(done).unwrap_or(usize::MAX))?;
    if done > MIGRATIONS.len() {
        return Err(format!(
            "expected a store of version {} or older, found version {done}: made by a newer assentry",
            MIGRATIONS.len()
        ));
    }
    if done < MIGRATIONS.len() {
        for migration in MIGRATIONS.iter().skip(done) {
            transaction.execute_batch(migration).map_err(words)?;
        }
        let now = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
        transaction
            .pragma_update(None, "user_version", now)
            .and_then(|()| transaction.pragma_update(None, "application_id", APPLICATION))
            .map_err(words)?;
    }
    transaction.commit().map_err(words)
}

/// Whether these are our tables.
pub(super) fn is_ours(connection: &Connection) -> Result<(), String> {
    match look(connection)? {
        (APPLICATION, _) => Ok(()),
        _ => Err("expected a store of assentry, found another database".into()),
    }
}

/// Whether these are our tables, or there are none yet.
pub(super) fn is_ours_or_empty(connection: &Connection) -> Result<(), String> {
    match look(connection)? {
        (_, 0) => Ok(()),
        _ => is_ours(connection),
    }
}

/// The application id, and the number of tables.
fn look(connection: &Connection) -> Result<(i32, i64), String> {
    let words = |error: rusqlite::Error| failure(&error).to_string();
    let tables = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(words)?;
    let mark = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(words)?;
    Ok((mark, tables))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_of_the_first_version_is_brought_up_to_date_with_what_is_in_it() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(MIGRATIONS[0]).unwrap();
        connection
            .execute_batch(
                "PRAGMA user_version = 1; INSERT INTO site VALUES (1, 'a.example'); \
                 INSERT INTO totals_day VALUES (1, 100, 10, 0, 0, 0, 0, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0)",
            )
            .unwrap();
        for _ in 0..2 {
            bring_up_to_date(&mut connection).unwrap();
        }
        let row = connection.query_row(
            "SELECT shown, measured_granted, measured_refused, signal_shown FROM totals_day",
            [],
            |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]),
        );
        // Displays were counted everywhere, so every first answer can be compared with them.
        assert_eq!(row, Ok::<[i64; 4], _>([10, 6, 4, 0]));
    }
}
