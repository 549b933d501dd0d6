//! All queries of a report. Names of tables and columns are ours; senders' words are only ever bound as parameters.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use super::{
    lines::{ITEM_COUNTERS, PAGES, Table},
    servers::Servers,
};
use crate::{
    counting::{
        batch::EVERY_PAGE,
        counters::{Counter, Counters, ItemCounters},
        dimension::Dimension,
        sighting::{NO_VARIANT, OTHER},
    },
    store::{Grouping, ItemRow, Question, Row, StoreError, dump},
};

/// The dimensions whose words are learnt.
const LEARNT: [Dimension; 7] = [
    Dimension::Country,
    Dimension::Language,
    Dimension::Variant,
    Dimension::Revision,
    Dimension::Regime,
    Dimension::Item,
    Dimension::Section,
];

pub(super) fn words(servers: &Servers) -> Result<Vec<(String, Dimension, String)>, StoreError> {
    let words_in = |table: Table, dimension: Dimension| {
        let name = dimension.as_str();
        format!(
            "SELECT DISTINCT site, '{name}' AS dimension, {name} AS word FROM {} WHERE day > 0 \
             AND {name} NOT IN ('{OTHER}', '{NO_VARIANT}', '{EVERY_PAGE}')",
            table.as_str()
        )
    };
    let mut each: Vec<String> = LEARNT
        .into_iter()
        .map(|dimension| match dimension {
            Dimension::Item => words_in(Table::Items, dimension),
            Dimension::Section => words_in(Table::Sections, dimension),
            _ => words_in(Table::Counts, dimension),
        })
        .collect();
    each.push(words_in(Table::Pages, Dimension::Item));
    let sql = format!(
        "SELECT DISTINCT site, dimension, word FROM ({}) ORDER BY site, dimension, word",
        each.join(" UNION ALL ")
    );
    let rows = servers.rows(&sql, &[])?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let [site, dimension, word] = row.try_into().ok()?;
            Some((site, Dimension::from_name(&dimension)?, word))
        })
        .collect())
}

pub(super) fn counts(servers: &Servers, question: &Question) -> Result<Vec<Row>, StoreError> {
    if question.crosses_apart() {
        return Ok(vec![]);
    }
    let (day, word) = match question.by {
        Grouping::Whole => ("0", "''"),
        Grouping::Day => ("day", "''"),
        Grouping::Word(dimension) => ("0", column(dimension)),
        Grouping::DayAndWord(dimension) => ("day", column(dimension)),
    };
    let (table, counted): (_, &[Counter]) = match question.grouped() {
        Some(Dimension::Section) => (Table::Sections, &Counter::ALL),
        Some(Dimension::Viewed) => (Table::Pages, &PAGES),
        _ => (Table::Counts, &Counter::ALL),
    };
    let sums = table.counters().into_iter();
    let sums: Vec<_> = sums.map(|name| format!("sum({name})")).collect();
    let (condition, values) = condition(question, |_| true);
    // No rows give no sum, even without grouping.
    let sql = format!(
        "SELECT {day} AS of_day, {word} AS of_word, {} FROM {} WHERE {condition} \
         GROUP BY of_day, of_word HAVING count() > 0 ORDER BY of_day, of_word",
        sums.join(", "),
        table.as_str()
    );
    let rows = servers.rows(&sql, &values)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            let mut counters = Counters::default();
            let day = number(cells.next());
            let word = cells.next().unwrap_or_default();
            for counter in counted {
                counters[*counter] = number(cells.next());
            }
            Row {
                day,
                word,
                counters,
            }
        })
        .collect())
}

pub(super) fn items(servers: &Servers, question: &Question) -> Result<Vec<ItemRow>, StoreError> {
    let (condition, values) = condition(question, |dimension| dimension != Dimension::Language);
    let sums = ITEM_COUNTERS.map(|counter| format!("sum({counter})"));
    let day = match question.by {
        Grouping::Day => "day",
        _ => "0",
    };
    let sql = format!(
        "SELECT {day} AS of_day, item, {} FROM {} WHERE {condition} GROUP BY of_day, item ORDER BY of_day, item",
        sums.join(", "),
        Table::Items.as_str()
    );
    let rows = servers.rows(&sql, &values)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            ItemRow {
                day: number(cells.next()),
                item: cells.next().unwrap_or_default(),
                counters: ItemCounters {
                    granted: number(cells.next()),
                    denied: number(cells.next()),
                    added: number(cells.next()),
                    withdrawn: number(cells.next()),
                },
            }
        })
        .collect())
}

pub(super) fn quality(
    servers: &Servers,
    days: &RangeInclusive<Day>,
) -> Result<Vec<(String, u64)>, StoreError> {
    let sql = format!(
        "SELECT what, sum(count) FROM quality_day WHERE {} GROUP BY what ORDER BY what",
        within(days)
    );
    let rows = servers.rows(&sql, &[])?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            (cells.next().unwrap_or_default(), number(cells.next()))
        })
        .collect())
}

pub(super) fn days(servers: &Servers) -> Result<Option<RangeInclusive<Day>>, StoreError> {
    let sql = "SELECT min(day), max(day) FROM (SELECT day FROM counts_day UNION ALL SELECT day FROM page_day) \
               WHERE day > 0 HAVING count() > 0";
    let row = servers.rows(sql, &[])?.into_iter().next();
    Ok(row.map(|row| {
        let mut cells = row.into_iter();
        number(cells.next())..=number(cells.next())
    }))
}

pub(super) fn memo(servers: &Servers, name: &str) -> Result<Option<Day>, StoreError> {
    let sql = "SELECT argMax(value, at) FROM memo WHERE name = ? HAVING count() > 0";
    let row = servers.rows(sql, &[name])?.into_iter().next();
    Ok(row.map(|row| number(row.into_iter().next())))
}

pub(super) fn dump(
    servers: &Servers,
    table: dump::Table,
    row: dump::ToRow<'_>,
) -> Result<(), StoreError> {
    let table = match table {
        dump::Table::Counts => Table::Counts,
        dump::Table::Items => Table::Items,
        dump::Table::Sections => Table::Sections,
        dump::Table::Pages => Table::Pages,
    };
    let (key, counters) = (table.key(), table.counters());
    let names = [key, &counters].concat();
    row(&names
        .iter()
        .map(|name| (*name).to_owned())
        .collect::<Vec<_>>())?;
    let keys = key.join(", ");
    let sums: Vec<_> = counters.iter().map(|name| format!("sum({name})")).collect();
    // One day at a time, so that an answer fits in memory.
    for day in days(servers)?.into_iter().flatten() {
        let sql = format!(
            "SELECT {keys}, {} FROM {} WHERE day = {day} GROUP BY {keys} ORDER BY {keys}",
            sums.join(", "),
            table.as_str()
        );
        servers.each_row(&sql, &[], row)?;
    }
    Ok(())
}

fn column(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Viewed => Dimension::Item.as_str(),
        _ => dimension.as_str(),
    }
}

fn condition(question: &Question, has: impl Fn(Dimension) -> bool) -> (String, Vec<&str>) {
    let mut sql = within(&question.days);
    let mut values = Vec::new();
    for (dimension, word) in &question.filter {
        if has(*dimension) {
            sql.push_str(&format!(" AND {} = ?", dimension.as_str()));
            values.push(word.as_str());
        }
    }
    (sql, values)
}

/// Day 0 is unused: its rows count nothing.
fn within(days: &RangeInclusive<Day>) -> String {
    format!(
        "day > 0 AND day BETWEEN {} AND {}",
        days.start(),
        days.end()
    )
}

fn number<T: std::str::FromStr + Default>(cell: Option<String>) -> T {
    cell.and_then(|cell| cell.parse().ok()).unwrap_or_default()
}
