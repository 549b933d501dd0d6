//! Everything that changes the store.

use std::collections::HashMap;

use assentry_core::day::Day;
use rusqlite::{Connection, OptionalExtension, Result, ToSql, Transaction, TransactionBehavior};

use super::scan;
use crate::clock;
use crate::counting::{
    batch::Batch,
    counters::{Counter, Counters, ItemCounters},
    dimension::Dimension,
};

/// Tables with a day, from which old rows are removed.
const DAILY: [&str; 6] = [
    "counts_day",
    "totals_day",
    "margin_day",
    "item_day",
    "item_total_day",
    "quality_day",
];

/// Tables with a site.
const OF_A_SITE: [&str; 6] = [
    "counts_day",
    "totals_day",
    "margin_day",
    "item_day",
    "item_total_day",
    "word",
];

pub(super) fn commit(connection: &mut Connection, batch: &Batch) -> Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut sites = HashMap::new();
    let mut totals: HashMap<(i64, Day), Counters> = HashMap::new();
    let mut margins: HashMap<(i64, Day, Dimension, &str), Counters> = HashMap::new();
    let mut item_totals: HashMap<(i64, Day, &str), ItemCounters> = HashMap::new();
    {
        let mut add = transaction.prepare_cached(&upsert_counts())?;
        for (cell, counters) in &batch.counts {
            let site = site_id(&transaction, &mut sites, &cell.site)?;
            totals.entry((site, cell.day)).or_default().add(counters);
            for (dimension, word) in cell.words() {
                let margin = margins.entry((site, cell.day, dimension, word));
                margin.or_default().add(counters);
            }
            let numbers = Counter::ALL.map(|counter| signed(counters[counter]));
            let mut values: Vec<&dyn ToSql> = vec![
                &site,
                &cell.day,
                &cell.country,
                &cell.language,
                &cell.device,
                &cell.variant,
                &cell.revision,
                &cell.regime,
            ];
            values.extend(numbers.iter().map(|number| number as &dyn ToSql));
            add.execute(&*values)?;
        }
        for (cell, counters) in &batch.apart {
            let site = site_id(&transaction, &mut sites, &cell.site)?;
            let margin = margins.entry((site, cell.day, cell.dimension, &cell.word));
            margin.or_default().add(counters);
        }
        for (site, day) in totals.keys() {
            scan::unpack(&transaction, *site, *day)?;
        }
        let mut add = transaction.prepare_cached(&upsert_totals())?;
        for ((site, day), counters) in &totals {
            let numbers = Counter::ALL.map(|counter| signed(counters[counter]));
            let mut values: Vec<&dyn ToSql> = vec![site, day];
            values.extend(numbers.iter().map(|number| number as &dyn ToSql));
            add.execute(&*values)?;
        }
        let mut add = transaction.prepare_cached(&upsert_margins())?;
        for ((site, day, dimension, word), counters) in &margins {
            let numbers = Counter::ALL.map(|counter| signed(counters[counter]));
            let dimension = dimension.as_str();
            let mut values: Vec<&dyn ToSql> = vec![site, day, &dimension, word];
            values.extend(numbers.iter().map(|number| number as &dyn ToSql));
            add.execute(&*values)?;
        }
        let mut add = transaction.prepare_cached(UPSERT_ITEM)?;
        for (cell, counters) in &batch.items {
            let site = site_id(&transaction, &mut sites, &cell.site)?;
            let total = item_totals.entry((site, cell.day, &cell.item));
            total.or_default().add(counters);
            add.execute((
                site,
                cell.day,
                &cell.item,
                &cell.country,
                cell.device,
                &cell.variant,
                &cell.revision,
                &cell.regime,
                signed(counters.granted),
                signed(counters.denied),
                signed(counters.added),
                signed(counters.withdrawn),
            ))?;
        }
        let mut add = transaction.prepare_cached(UPSERT_ITEM_TOTAL)?;
        for ((site, day, item), counters) in &item_totals {
            add.execute((
                site,
                day,
                item,
                signed(counters.granted),
                signed(counters.denied),
                signed(counters.added),
                signed(counters.withdrawn),
            ))?;
        }
        let mut add = transaction.prepare_cached(
            "INSERT INTO quality_day VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET count = count + excluded.count",
        )?;
        for ((day, what), count) in &batch.quality {
            add.execute((day, what, signed(*count)))?;
        }
        let mut add = transaction
            .prepare_cached("INSERT INTO word VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")?;
        for (site, dimension, word, day) in &batch.words.learnt {
            let site = site_id(&transaction, &mut sites, site)?;
            add.execute((site, dimension.as_str(), word, day))?;
        }
        let mut drop = transaction
            .prepare_cached("DELETE FROM word WHERE site = ?1 AND dimension = ?2 AND word = ?3")?;
        for (site, dimension, word) in &batch.words.dropped {
            let site = site_id(&transaction, &mut sites, site)?;
            drop.execute((site, dimension.as_str(), word))?;
        }
    }
    transaction.commit()
}

pub(super) fn forget_before(connection: &mut Connection, day: Day) -> Result<u64> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut rows = 0;
    for table in DAILY {
        rows += transaction.execute(&format!("DELETE FROM {table} WHERE day < ?1"), [day])?;
    }
    transaction.execute("DELETE FROM pack_day WHERE day < ?1", [day])?;
    // Words without counts make room for others.
    for unused in [
        "DELETE FROM word WHERE dimension != 'item' \
         AND (site, dimension, word) NOT IN (SELECT site, dimension, word FROM margin_day)",
        "DELETE FROM word WHERE dimension = 'item' AND (site, word) NOT IN (SELECT site, item FROM item_total_day) \
         AND (site, word) NOT IN (SELECT site, word FROM margin_day WHERE dimension = 'viewed')",
    ] {
        transaction.execute(unused, [])?;
    }
    transaction.commit()?;
    Ok(u64::try_from(rows).unwrap_or(u64::MAX))
}

pub(super) fn forget_site(connection: &mut Connection, host: &str) -> Result<u64> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut rows = 0;
    for table in OF_A_SITE {
        let removed =
            format!("DELETE FROM {table} WHERE site = (SELECT id FROM site WHERE host = ?1)");
        rows += transaction.execute(&removed, [host])?;
    }
    let packed = "DELETE FROM pack_day WHERE site = (SELECT id FROM site WHERE host = ?1)";
    transaction.execute(packed, [host])?;
    transaction.execute("DELETE FROM site WHERE host = ?1", [host])?;
    transaction.commit()?;
    Ok(u64::try_from(rows).unwrap_or(u64::MAX))
}

pub(super) fn memo(connection: &Connection, name: &str, next: Option<Day>) -> Result<Option<Day>> {
    let before = connection
        .query_row("SELECT value FROM memo WHERE name = ?1", [name], |row| {
            row.get(0)
        })
        .optional()?;
    if let Some(next) = next {
        connection.execute("INSERT OR REPLACE INTO memo VALUES (?1, ?2)", (name, next))?;
    }
    Ok(before)
}

fn site_id<'a>(
    transaction: &Transaction<'_>,
    known: &mut HashMap<&'a str, i64>,
    host: &'a str,
) -> Result<i64> {
    if let Some(id) = known.get(host) {
        return Ok(*id);
    }
    transaction.execute(
        "INSERT INTO site (host) VALUES (?1) ON CONFLICT DO NOTHING",
        [host],
    )?;
    let id = transaction.query_row("SELECT id FROM site WHERE host = ?1", [host], |row| {
        row.get(0)
    })?;
    known.insert(host, id);
    Ok(id)
}

/// SQLite's integers are signed; no counter comes near the limit.
fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

const UPSERT_ITEM: &str = "INSERT INTO item_day VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) \
    ON CONFLICT DO UPDATE SET granted = granted + excluded.granted, denied = denied + excluded.denied, \
    added = added + excluded.added, withdrawn = withdrawn + excluded.withdrawn";

const UPSERT_ITEM_TOTAL: &str = "INSERT INTO item_total_day VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
    ON CONFLICT DO UPDATE SET granted = granted + excluded.granted, denied = denied + excluded.denied, \
    added = added + excluded.added, withdrawn = withdrawn + excluded.withdrawn";

fn upsert_margins() -> String {
    add_row("margin_day", &["site", "day", "dimension", "word"])
}

fn upsert_counts() -> String {
    add_row(
        "counts_day",
        &[
            "site", "day", "country", "language", "device", "variant", "revision", "regime",
        ],
    )
}

fn upsert_totals() -> String {
    add_row("totals_day", &["site", "day"])
}

/// SQL that adds one row with bound values.
fn add_row(table: &str, key: &[&str]) -> String {
    let counters = Counter::ALL.map(Counter::as_str);
    let values = vec!["?"; key.len() + counters.len()].join(", ");
    upsert(table, key, &counters, &format!("VALUES ({values})"))
}

/// SQL that adds rows to those with the same key.
pub(super) fn upsert(table: &str, key: &[&str], counters: &[&str], rows: &str) -> String {
    let columns: Vec<&str> = key.iter().chain(counters).copied().collect();
    let sums: Vec<String> = counters
        .iter()
        .map(|name| format!("{name} = {name} + excluded.{name}"))
        .collect();
    format!(
        "INSERT INTO {table} ({}) {rows} ON CONFLICT DO UPDATE SET {}",
        columns.join(", "),
        sums.join(", ")
    )
}

/// Writes today's date: only a write shows that a file is not writable.
pub(super) fn try_write(connection: &Connection) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO memo VALUES ('tried', ?1)")?
        .execute([clock::today()])
        .map(|_| ())
}
