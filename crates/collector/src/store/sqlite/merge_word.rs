//! Stops distinguishing a word: its counts move to `other`, as if it had never been distinguished.

use rusqlite::{Connection, Result, Transaction, TransactionBehavior, params};

use super::write::upsert;
use crate::counting::{counters::Counter, dimension::Dimension, sighting::OTHER};

const ITEM_COUNTERS: [&str; 4] = ["granted", "denied", "added", "withdrawn"];

/// The dimensions of the rows of displays and answers, and of those of purposes and services.
const OF_COUNTS: [Dimension; 6] = [
    Dimension::Country,
    Dimension::Language,
    Dimension::Device,
    Dimension::Variant,
    Dimension::Revision,
    Dimension::Regime,
];
const OF_ITEMS: [Dimension; 6] = [
    Dimension::Item,
    Dimension::Country,
    Dimension::Device,
    Dimension::Variant,
    Dimension::Revision,
    Dimension::Regime,
];

/// Returns how many rows had the word.
pub(super) fn merge(
    connection: &mut Connection,
    site: Option<&str>,
    dimension: Dimension,
    word: &str,
) -> Result<u64> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let hosts: Vec<i64> = transaction
        .prepare("SELECT id FROM site WHERE ?1 IS NULL OR host = ?1")?
        .query_map([site], |row| row.get(0))?
        .collect::<Result<_>>()?;
    let counters = Counter::ALL.map(Counter::as_str);
    let mut rows = 0;
    for site in hosts {
        if OF_COUNTS.contains(&dimension) {
            let mut key = vec!["site", "day"];
            key.extend(OF_COUNTS.map(Dimension::as_str));
            let column = dimension.as_str();
            rows += one(
                &transaction,
                "counts_day",
                &key,
                &counters,
                column,
                site,
                word,
                "1",
            )?;
            in_margins(&transaction, dimension, site, word)?;
        }
        if dimension == Dimension::Section {
            rows += in_margins(&transaction, dimension, site, word)?;
        }
        if OF_ITEMS.contains(&dimension) {
            let mut key = vec!["site", "day"];
            key.extend(OF_ITEMS.map(Dimension::as_str));
            let column = dimension.as_str();
            rows += one(
                &transaction,
                "item_day",
                &key,
                &ITEM_COUNTERS,
                column,
                site,
                word,
                "1",
            )?;
        }
        if dimension == Dimension::Item {
            let key = ["site", "day", "item"];
            one(
                &transaction,
                "item_total_day",
                &key,
                &ITEM_COUNTERS,
                "item",
                site,
                word,
                "1",
            )?;
            rows += in_margins(&transaction, Dimension::Viewed, site, word)?;
        }
        // Rebuilt from the rows when they are next needed.
        transaction.execute("DELETE FROM pack_day WHERE site = ?1", [site])?;
        transaction.execute(
            "DELETE FROM word WHERE site = ?1 AND dimension = ?2 AND word = ?3",
            params![site, dimension.as_str(), word],
        )?;
    }
    transaction.commit()?;
    Ok(rows)
}

fn in_margins(
    transaction: &Transaction<'_>,
    dimension: Dimension,
    site: i64,
    word: &str,
) -> Result<u64> {
    one(
        transaction,
        "margin_day",
        &["site", "day", "dimension", "word"],
        &Counter::ALL.map(Counter::as_str),
        "word",
        site,
        word,
        &format!("dimension = '{}'", dimension.as_str()),
    )
}

/// Adds the rows of one table to those of `other`, and removes them.
#[expect(
    clippy::too_many_arguments,
    reason = "what differs between the tables, once each"
)]
fn one(
    transaction: &Transaction<'_>,
    table: &str,
    key: &[&str],
    counters: &[&str],
    column: &str,
    site: i64,
    word: &str,
    only: &str,
) -> Result<u64> {
    let selected: Vec<String> = key
        .iter()
        .map(|name| {
            if *name == column {
                format!("'{OTHER}'")
            } else {
                (*name).to_owned()
            }
        })
        .chain(counters.iter().map(|name| (*name).to_owned()))
        .collect();
    let condition = format!("site = ?1 AND {column} = ?2 AND {only}");
    let rows = format!(
        "SELECT {} FROM {table} WHERE {condition}",
        selected.join(", ")
    );
    transaction.execute(&upsert(table, key, counters, &rows), params![site, word])?;
    let removed = transaction.execute(
        &format!("DELETE FROM {table} WHERE {condition}"),
        params![site, word],
    )?;
    Ok(u64::try_from(removed).unwrap_or(u64::MAX))
}
