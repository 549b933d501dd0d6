//! Removal. ClickHouse rewrites the affected parts in its own time; here we wait for that.

use std::time::{Duration, Instant};

use assentry_core::day::Day;

use super::{
    lines::{self, Table},
    servers::{MODERN, Servers},
};
use crate::{secret, store::StoreError};

/// How long to wait for parts to be rewritten. The cluster continues afterwards anyway.
const PATIENCE: Duration = Duration::from_secs(600);

/// How often to check.
const LOOK_EVERY: Duration = Duration::from_millis(50);

pub(super) fn before(servers: &Servers, day: Day) -> Result<u64, StoreError> {
    let condition = format!("day < {day}");
    remove(servers, &Table::ALL, &condition, &[])
}

pub(super) fn site(servers: &Servers, host: &str) -> Result<u64, StoreError> {
    remove(
        servers,
        &[Table::Counts, Table::Items, Table::Sections, Table::Pages],
        "site = ?",
        &[host],
    )
}

fn remove(
    servers: &Servers,
    tables: &[Table],
    condition: &str,
    values: &[&str],
) -> Result<u64, StoreError> {
    let mut removed = 0;
    for table in tables {
        let name = table.as_str();
        let sql = format!("SELECT count() FROM {name} WHERE day > 0 AND {condition}");
        let rows = servers.rows(&sql, values)?;
        let count = rows.first().and_then(|row| row.first());
        let count: u64 = count.and_then(|cell| cell.parse().ok()).unwrap_or(0);
        if count > 0 {
            let database = &servers.cluster.database;
            let sql = format!("ALTER TABLE `{database}`.{name} DELETE WHERE {condition}");
            servers.change(&sql, values)?;
            let_go_of_last_block(servers, *table)?;
        }
        removed += count;
    }
    let begun = Instant::now();
    loop {
        let sql = "SELECT count() FROM system.mutations WHERE database = ? AND NOT is_done";
        let rows = servers.rows(sql, &[&servers.cluster.database])?;
        let left = rows.first().and_then(|row| row.first());
        if left.is_none_or(|left| left == "0") {
            return Ok(removed);
        }
        if begun.elapsed() > PATIENCE {
            return Err(StoreError::Failed(
                "clickhouse: expected rows to be removed within 10 minutes, found it still at work"
                    .into(),
            ));
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "ClickHouse does not report when a mutation is done"
        )]
        std::thread::sleep(LOOK_EVERY);
    }
}

/// Old versions do not touch the last insert with a quorum until there is another one. So as not to wait for a visitor,
/// inserts a row with zero counts, which disappears in the next merge.
fn let_go_of_last_block(servers: &Servers, table: Table) -> Result<(), StoreError> {
    if !servers.has_quorum() || servers.version()? >= MODERN {
        return Ok(());
    }
    let name = secret::random().map_err(|error| StoreError::Failed(error.to_string()))?;
    let row = format!("{}\t{name}\n", lines::nothing(table));
    servers.insert(&table.insert(), row)
}
