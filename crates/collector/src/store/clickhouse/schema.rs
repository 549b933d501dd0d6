//! The tables and their migrations. Migrations go forward only; tables of a newer version are left alone.

use std::sync::atomic::{AtomicBool, Ordering};

use super::servers::{MODERN, Servers};
use crate::{counting::counters::Counter, store::StoreError};

/// The migrations in order. Each statement ends with a semicolon at the end of a line, and can be run again: two
/// collectors may start at once, and half a migration cannot be undone.
const MIGRATIONS: [&str; 3] = [
    include_str!("migrations/0001_counters.sql"),
    include_str!("migrations/0002_sections.sql"),
    include_str!("migrations/0003_pages.sql"),
];

/// How many recent blocks the cluster recognises when they are repeated. A collector sends at most five per interval.
const KNOWN_BLOCKS: u32 = 10_000;

/// Whether the tables are known to exist.
#[derive(Debug, Default)]
pub(super) struct Schema(AtomicBool);

impl Schema {
    pub(super) fn bring_up_to_date(&self, servers: &Servers) -> Result<(), StoreError> {
        if self.0.load(Ordering::Relaxed) {
            return Ok(());
        }
        let form = Form::of(servers)?;
        let done = done(servers)?;
        if done > MIGRATIONS.len() {
            return Err(StoreError::Failed(format!(
                "expected tables of version {} or older in the cluster, found version {done}: made by a newer assentry",
                MIGRATIONS.len()
            )));
        }
        for (at, migration) in MIGRATIONS.iter().enumerate().skip(done) {
            for statement in migration.split(";\n").map(str::trim) {
                if !statement.is_empty() {
                    servers.change(&form.fill(statement), &[])?;
                }
            }
            let row = format!("{}\n", at + 1);
            servers.insert("INSERT INTO migration (version)", row)?;
        }
        self.0.store(true, Ordering::Relaxed);
        Ok(())
    }
}

/// How many migrations have been done.
fn done(servers: &Servers) -> Result<usize, StoreError> {
    if servers.has("migration")? {
        let rows = servers.rows("SELECT max(version) FROM migration", &[])?;
        Ok(number(&rows))
    } else {
        Ok(0)
    }
}

fn number(rows: &[Vec<String>]) -> usize {
    let cell = rows.first().and_then(|row| row.first());
    cell.and_then(|cell| cell.parse().ok()).unwrap_or(0)
}

/// What differs between clusters.
struct Form {
    database: String,
    on_cluster: String,
    replicated: bool,
}

impl Form {
    fn of(servers: &Servers) -> Result<Self, StoreError> {
        let version = servers.version()?;
        let cluster = &servers.cluster;
        if cluster.name.is_none() && version < MODERN {
            return Err(StoreError::Failed(format!(
                "expected ClickHouse {MODERN} or later where there is no --clickhouse-cluster, found {version}: it counts a repeated batch twice"
            )));
        }
        let on_cluster = cluster.name.as_ref();
        Ok(Self {
            database: cluster.database.clone(),
            on_cluster: on_cluster.map_or_else(String::new, |name| format!(" ON CLUSTER `{name}`")),
            replicated: cluster.name.is_some(),
        })
    }

    /// Puts names and engines into a statement: `{database}`, `{on_cluster}`, `{counters}` and their types,
    /// `{engine TABLE KIND ARGUMENTS}` and `{known_blocks}`.
    fn fill(&self, statement: &str) -> String {
        let columns = Counter::ALL
            .map(|counter| format!("{} UInt64", counter.as_str()))
            .join(", ");
        let text = without_comments(statement)
            .replace("{database}", &self.database)
            .replace("{on_cluster}", &self.on_cluster)
            .replace("{counter_columns}", &columns)
            .replace("{counters}", &Counter::ALL.map(Counter::as_str).join(", "))
            .replace("{known_blocks}", &self.known_blocks());
        let mut filled = String::new();
        let mut rest = &*text;
        while let Some((before, after)) = rest.split_once("{engine ") {
            let (named, after) = after.split_once('}').unwrap_or((after, ""));
            let mut words = named.splitn(3, ' ');
            let mut word = || words.next().unwrap_or_default();
            let (table, kind, arguments) = (word(), word(), word());
            filled.push_str(before);
            filled.push_str(&self.engine(table, kind, arguments));
            rest = after;
        }
        filled + rest
    }

    fn engine(&self, table: &str, kind: &str, arguments: &str) -> String {
        if self.replicated {
            let database = &self.database;
            format!(
                "Replicated{kind}('/clickhouse/tables/{{shard}}/{database}/{table}', '{{replica}}', {arguments})"
            )
        } else {
            format!("{kind}({arguments})")
        }
    }

    fn known_blocks(&self) -> String {
        let prefix = if self.replicated { "" } else { "non_" };
        format!("{prefix}replicated_deduplication_window = {KNOWN_BLOCKS}")
    }
}

/// Removes comments, which may contain the end of a statement.
fn without_comments(statement: &str) -> String {
    let lines = statement.lines().filter(|line| !line.starts_with("--"));
    lines.collect::<Vec<_>>().join("\n")
}
