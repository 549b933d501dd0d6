//! All queries of a report. Names of tables and columns are ours; senders' words are only ever bound as parameters.

use std::ops::RangeInclusive;

use assentry_core::day::Day;
use rusqlite::{Connection, Result, ToSql, types::ValueRef};

use super::{failure::failure, scan};
use crate::{
    counting::{
        counters::{Counter, Counters, ItemCounters},
        dimension::Dimension,
    },
    store::{
        Grouping, ItemRow, Question, Row, StoreError,
        dump::{Table, ToRow},
    },
};

pub(super) fn words(connection: &Connection) -> Result<Vec<(String, Dimension, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT host, dimension, word FROM word JOIN site ON site.id = word.site ORDER BY host, dimension, word",
    )?;
    let rows = statement.query_map([], |row| {
        let dimension: String = row.get(1)?;
        Ok(Dimension::from_name(&dimension)
            .map(|dimension| Ok((row.get(0)?, dimension, row.get(2)?))))
    })?;
    // Dimensions that this version does not know are skipped.
    rows.filter_map(Result::transpose)
        .map(|row| row.and_then(|row| row))
        .collect()
}

/// Answers each question from the smallest table that distinguishes enough; questions that need the full rows are
/// answered together.
pub(super) fn counts(connection: &Connection, questions: &[Question]) -> Result<Vec<Vec<Row>>> {
    let mut answers = Vec::with_capacity(questions.len());
    let mut of_rows = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        answers.push(if question.crosses_apart() {
            vec![]
        } else if let Some(source) = Source::of(question) {
            sums(connection, question, &source)?
        } else {
            of_rows.push((at, question));
            vec![]
        });
    }
    let asked: Vec<&Question> = of_rows.iter().map(|(_, question)| *question).collect();
    for ((at, _), rows) in of_rows.iter().zip(scan::counts(connection, &asked)?) {
        answers[*at] = rows;
    }
    Ok(answers)
}

fn sums(connection: &Connection, question: &Question, source: &Source) -> Result<Vec<Row>> {
    let (day, word) = match question.by {
        Grouping::Whole => ("0", "''"),
        Grouping::Day => ("day", "''"),
        Grouping::Word(dimension) => ("0", column(dimension)),
        Grouping::DayAndWord(dimension) => ("day", column(dimension)),
    };
    let sums = Counter::ALL
        .map(|counter| format!("sum({})", counter.as_str()))
        .join(", ");
    let table = source.table();
    let (condition, values) = condition(question, source);
    let sql = format!(
        "SELECT {day} AS of_day, {word} AS of_word, {sums} FROM {table} JOIN site ON site.id = {table}.site \
         WHERE {condition} GROUP BY 1, 2 HAVING count(*) > 0 ORDER BY 1, 2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(&*values, |row| {
        let mut counters = Counters::default();
        for (at, counter) in Counter::ALL.into_iter().enumerate() {
            counters[counter] = unsigned(row.get(2 + at)?);
        }
        Ok(Row {
            day: row.get(0)?,
            word: row.get(1)?,
            counters,
        })
    })?;
    rows.collect()
}

pub(super) fn items(connection: &Connection, question: &Question) -> Result<Vec<ItemRow>> {
    // These rows have no language.
    let by_site_only = question
        .filter
        .iter()
        .all(|(dimension, _)| matches!(dimension, Dimension::Language | Dimension::Site));
    if !by_site_only {
        return scan::items(connection, question);
    }
    let of_site = Question {
        filter: question
            .filter
            .iter()
            .filter(|(dimension, _)| *dimension == Dimension::Site)
            .cloned()
            .collect(),
        ..question.clone()
    };
    let (condition, values) = condition(&of_site, &Source::Totals);
    let day = day_of_items(question);
    let sql = format!(
        "SELECT {day} AS of_day, item, sum(granted), sum(denied), sum(added), sum(withdrawn) FROM item_total_day \
         JOIN site ON site.id = item_total_day.site WHERE {condition} GROUP BY 1, 2 ORDER BY 1, 2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(&*values, |row| {
        Ok(ItemRow {
            day: row.get(0)?,
            item: row.get(1)?,
            counters: ItemCounters {
                granted: unsigned(row.get(2)?),
                denied: unsigned(row.get(3)?),
                added: unsigned(row.get(4)?),
                withdrawn: unsigned(row.get(5)?),
            },
        })
    })?;
    rows.collect()
}

/// The expression for the day of a row of purposes and services.
fn day_of_items(question: &Question) -> &'static str {
    match question.by {
        Grouping::Day => "day",
        _ => "0",
    }
}

pub(super) fn quality(
    connection: &Connection,
    days: RangeInclusive<Day>,
) -> Result<Vec<(String, u64)>> {
    let mut statement = connection.prepare_cached(
        "SELECT what, sum(count) FROM quality_day WHERE day BETWEEN ?1 AND ?2 GROUP BY 1 ORDER BY 1",
    )?;
    let rows = statement.query_map((days.start(), days.end()), |row| {
        Ok((row.get(0)?, unsigned(row.get(1)?)))
    })?;
    rows.collect()
}

pub(super) fn days(connection: &Connection) -> Result<Option<RangeInclusive<Day>>> {
    let (first, last): (Option<Day>, Option<Day>) = connection.query_row(
        "SELECT min(day), max(day) FROM (SELECT day FROM totals_day \
             UNION ALL SELECT day FROM margin_day WHERE dimension = 'viewed')",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(first.zip(last).map(|(first, last)| first..=last))
}

pub(super) fn dump(
    connection: &Connection,
    table: Table,
    write: ToRow<'_>,
) -> std::result::Result<(), StoreError> {
    let counters = Counter::ALL.map(Counter::as_str).join(", ");
    let (columns, table, order) = match table {
        Table::Counts => ("counts_day.*".to_owned(), "counts_day", "host, day"),
        Table::Items => ("item_day.*".to_owned(), "item_day", "host, day"),
        Table::Sections => (
            format!("site, day, word AS section, {counters}"),
            "(SELECT * FROM margin_day WHERE dimension = 'section')",
            "host, day, section",
        ),
        Table::Pages => (
            "site, day, word AS item, shown AS pages, measured_granted AS granted, measured_refused AS denied"
                .into(),
            "(SELECT * FROM margin_day WHERE dimension = 'viewed')",
            "host, day, item",
        ),
    };
    let words = |error: rusqlite::Error| failure(&error);
    let mut statement = connection
        .prepare(&format!(
            "SELECT host, {columns} FROM {table} JOIN site ON site.id = site ORDER BY {order}"
        ))
        .map_err(words)?;
    // The second column is the site's internal number, which is left out.
    let names: Vec<String> = statement
        .column_names()
        .into_iter()
        .map(|name| if name == "host" { "site" } else { name }.to_owned())
        .collect();
    let without_number = |cells: &[String]| {
        let kept = cells.iter().enumerate().filter(|(at, _)| *at != 1);
        kept.map(|(_, cell)| cell.clone()).collect::<Vec<_>>()
    };
    write(&without_number(&names))?;
    let mut rows = statement.query([]).map_err(words)?;
    while let Some(row) = rows.next().map_err(words)? {
        let cells = (0..names.len()).map(|at| match row.get_ref(at) {
            Ok(ValueRef::Integer(number)) => Ok(number.to_string()),
            Ok(ValueRef::Text(text)) => Ok(String::from_utf8_lossy(text).into_owned()),
            Ok(_) => Ok(String::new()),
            Err(error) => Err(failure(&error)),
        });
        write(&without_number(
            &cells.collect::<std::result::Result<Vec<_>, _>>()?,
        ))?;
    }
    Ok(())
}

/// Precomputed sums.
enum Source {
    /// No dimension: 365 rows per year and site.
    Totals,
    /// One dimension at a time.
    Margin(Dimension),
}

impl Source {
    /// `None` if a question combines several dimensions.
    fn of(question: &Question) -> Option<Self> {
        let grouped = question.grouped();
        let filtered = question.filter.iter().map(|(dimension, _)| *dimension);
        let mut asked: Vec<Dimension> = filtered
            .chain(grouped)
            .filter(|dimension| *dimension != Dimension::Site)
            .collect();
        asked.sort_unstable();
        asked.dedup();
        match *asked.as_slice() {
            [] => Some(Self::Totals),
            [one] => Some(Self::Margin(one)),
            _ => None,
        }
    }

    fn table(&self) -> &'static str {
        match self {
            Self::Totals => "totals_day",
            Self::Margin(_) => "margin_day",
        }
    }
}

fn condition<'a>(question: &'a Question, source: &Source) -> (String, Vec<&'a dyn ToSql>) {
    let mut sql = String::from("day BETWEEN ?1 AND ?2");
    let mut values: Vec<&dyn ToSql> = vec![question.days.start(), question.days.end()];
    if let Source::Margin(dimension) = source {
        sql.push_str(&format!(" AND dimension = '{}'", dimension.as_str()));
    }
    for (dimension, word) in &question.filter {
        values.push(word);
        let column = column(*dimension);
        sql.push_str(&format!(" AND {column} = ?{}", values.len()));
    }
    (sql, values)
}

fn column(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Site => "site.host",
        _ => "word",
    }
}

fn unsigned(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}
