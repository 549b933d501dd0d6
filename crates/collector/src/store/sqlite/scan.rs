//! Answers questions that need the full rows, all in one pass: packed days from their bytes, others from their tables.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
    time::{Duration, Instant},
};

use assentry_core::day::Day;
use rusqlite::{Connection, Result, Transaction, TransactionBehavior};

use super::pack::{Pack, Packer, WORDS};
use crate::{
    counting::{
        counters::{Counter, Counters, ItemCounters},
        dimension::Dimension,
    },
    store::{Grouping, ItemRow, Question, Row},
};

/// How long packing may block writers.
const MOST_PACKING: Duration = Duration::from_millis(20);

/// The kinds of rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    Counts,
    Items,
}

impl Rows {
    pub(super) const BOTH: [Self; 2] = [Self::Counts, Self::Items];

    /// Their name in `pack_day`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Counts => "counts",
            Self::Items => "items",
        }
    }

    /// Their dimensions, in packed order.
    const fn dimensions(self) -> [Dimension; WORDS] {
        use Dimension as D;
        match self {
            Self::Counts => [
                D::Country,
                D::Language,
                D::Device,
                D::Variant,
                D::Revision,
                D::Regime,
            ],
            Self::Items => [
                D::Item,
                D::Country,
                D::Device,
                D::Variant,
                D::Revision,
                D::Regime,
            ],
        }
    }

    fn place(self, dimension: Dimension) -> Option<usize> {
        self.dimensions()
            .into_iter()
            .position(|known| known == dimension)
    }

    /// The rows of one site and day.
    fn select(self) -> String {
        let (table, values) = match self {
            Self::Counts => ("counts_day", Counter::ALL.map(Counter::as_str).join(", ")),
            Self::Items => ("item_day", "granted, denied, added, withdrawn".to_owned()),
        };
        let words = self.dimensions().map(Dimension::as_str).join(", ");
        format!("SELECT {words}, {values} FROM {table} WHERE site = ?1 AND day = ?2")
    }

    fn values(self) -> usize {
        match self {
            Self::Counts => Counter::ALL.len(),
            Self::Items => 4,
        }
    }
}

/// Answers questions about displays and answers.
pub(super) fn counts(connection: &Connection, questions: &[&Question]) -> Result<Vec<Vec<Row>>> {
    let mut sums = vec![BTreeMap::<(Day, String), Counters>::new(); questions.len()];
    let Some(days) = span(questions) else {
        return Ok(vec![]);
    };
    each_day(connection, Rows::Counts, days, &mut |day, host, pack| {
        let mut asked: Vec<Asked> = questions
            .iter()
            .enumerate()
            .filter_map(|(which, question)| Asked::of(which, question, day, host, pack))
            .collect();
        if asked.is_empty() {
            return Some(());
        }
        pack.each(|codes, values| {
            for asked in asked.iter_mut().filter(|asked| asked.only.let_in(codes)) {
                let code = asked.by.map_or(0, |place| codes[place]);
                if let Some(counters) = asked.sums.get_mut(code) {
                    for (at, value) in values {
                        if let Some(counter) = Counter::ALL.get(*at) {
                            counters[*counter] = counters[*counter].saturating_add(*value);
                        }
                    }
                }
            }
        })?;
        for Asked {
            which,
            by,
            key,
            sums: found,
            ..
        } in asked
        {
            for (code, counters) in found.iter().enumerate() {
                if *counters == Counters::default() {
                    continue;
                }
                let word = match by {
                    Some(place) => pack.words[place].get(code).copied().unwrap_or_default(),
                    None => key.1,
                };
                let all = sums[which].entry((key.0, word.to_owned()));
                all.or_default().add(counters);
            }
        }
        Some(())
    })?;
    let rows = |sums: BTreeMap<(Day, String), Counters>| {
        let rows = sums.into_iter().map(|((day, word), counters)| Row {
            day,
            word,
            counters,
        });
        rows.collect()
    };
    Ok(sums.into_iter().map(rows).collect())
}

/// Answers a question about purposes and services.
pub(super) fn items(connection: &Connection, question: &Question) -> Result<Vec<ItemRow>> {
    let mut sums = BTreeMap::<(Day, String), ItemCounters>::new();
    let by_day = question.by == Grouping::Day;
    each_day(
        connection,
        Rows::Items,
        question.days.clone(),
        &mut |day, host, pack| {
            let day = if by_day { day } else { 0 };
            let Some(only) = Only::of(question, Rows::Items, host, pack) else {
                return Some(());
            };
            let mut found = vec![ItemCounters::default(); pack.words[0].len()];
            pack.each(|codes, values| {
                if let Some(counters) = found.get_mut(codes[0]).filter(|_| only.let_in(codes)) {
                    for (at, value) in values {
                        let all = [
                            &mut counters.granted,
                            &mut counters.denied,
                            &mut counters.added,
                            &mut counters.withdrawn,
                        ];
                        if let Some(counter) = all.into_iter().nth(*at) {
                            *counter = counter.saturating_add(*value);
                        }
                    }
                }
            })?;
            for (item, counters) in pack.words[0].iter().zip(found) {
                if counters != ItemCounters::default() {
                    sums.entry((day, (*item).to_owned()))
                        .or_default()
                        .add(&counters);
                }
            }
            Some(())
        },
    )?;
    let rows = sums.into_iter().map(|((day, item), counters)| ItemRow {
        day,
        item,
        counters,
    });
    Ok(rows.collect())
}

/// Packs days before `today` that are not packed yet, briefly; returns whether there are more.
pub(super) fn pack(connection: &mut Connection, today: Day) -> Result<bool> {
    let started = Instant::now();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut more = false;
    for (site, day) in unpacked(&transaction, today)? {
        if started.elapsed() >= MOST_PACKING {
            more = true;
            break;
        }
        for rows in Rows::BOTH {
            let body = packed(&transaction, rows, site, day)?;
            transaction
                .prepare_cached("INSERT OR REPLACE INTO pack_day VALUES (?1, ?2, ?3, ?4)")?
                .execute((rows.as_str(), day, site, body))?;
        }
    }
    transaction.commit()?;
    Ok(more)
}

/// Removes the packed rows of a day that is about to change.
pub(super) fn unpack(transaction: &Transaction<'_>, site: i64, day: Day) -> Result<()> {
    for rows in Rows::BOTH {
        transaction
            .prepare_cached("DELETE FROM pack_day WHERE what = ?1 AND day = ?2 AND site = ?3")?
            .execute((rows.as_str(), day, site))?;
    }
    Ok(())
}

/// One question, on one day and site.
struct Asked<'a> {
    which: usize,
    /// The day and word of the sums, if they do not depend on the row.
    key: (Day, &'a str),
    /// The position of the word that sums are grouped by.
    by: Option<usize>,
    only: Only,
    /// One sum for each word at that position.
    sums: Vec<Counters>,
}

impl<'a> Asked<'a> {
    fn of(
        which: usize,
        question: &Question,
        day: Day,
        host: &'a str,
        pack: &Pack<'_>,
    ) -> Option<Self> {
        if !question.days.contains(&day) {
            return None;
        }
        let (day, dimension) = match question.by {
            Grouping::Whole => (0, None),
            Grouping::Day => (day, None),
            Grouping::Word(dimension) => (0, Some(dimension)),
            Grouping::DayAndWord(dimension) => (day, Some(dimension)),
        };
        let by = dimension.and_then(|dimension| Rows::Counts.place(dimension));
        Some(Self {
            which,
            key: (
                day,
                if dimension == Some(Dimension::Site) {
                    host
                } else {
                    ""
                },
            ),
            by,
            only: Only::of(question, Rows::Counts, host, pack)?,
            sums: vec![Counters::default(); by.map_or(1, |place| pack.words[place].len())],
        })
    }
}

/// The codes that pass a filter; each dimension is filtered by one word.
struct Only(Vec<(usize, usize)>);

impl Only {
    /// `None` if none of these rows pass the filter. A dimension that the rows lack is ignored.
    fn of(question: &Question, rows: Rows, host: &str, pack: &Pack<'_>) -> Option<Self> {
        let mut only = Vec::new();
        for (dimension, word) in &question.filter {
            if *dimension == Dimension::Site {
                if word != host {
                    return None;
                }
            } else if let Some(place) = rows.place(*dimension) {
                only.push((
                    place,
                    pack.words[place].iter().position(|known| known == word)?,
                ));
            }
        }
        Some(Self(only))
    }

    fn let_in(&self, codes: &[usize; WORDS]) -> bool {
        self.0.iter().all(|(place, code)| codes[*place] == *code)
    }
}

type Each<'a> = dyn FnMut(Day, &str, &Pack<'_>) -> Option<()> + 'a;

/// Calls a function for every site and day. Incomplete bytes are rebuilt from the rows.
fn each_day(
    connection: &Connection,
    rows: Rows,
    days: RangeInclusive<Day>,
    each: &mut Each<'_>,
) -> Result<()> {
    let mut rest: BTreeSet<(i64, Day)> = connection
        .prepare_cached("SELECT site, day FROM totals_day WHERE day BETWEEN ?1 AND ?2")?
        .query_map((days.start(), days.end()), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .collect::<Result<_>>()?;
    let hosts: BTreeMap<i64, String> = connection
        .prepare_cached("SELECT id, host FROM site")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_>>()?;
    let mut statement = connection.prepare_cached(
        "SELECT day, site, body FROM pack_day WHERE what = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, site",
    )?;
    let mut packs = statement.query((rows.as_str(), days.start(), days.end()))?;
    while let Some(row) = packs.next()? {
        let (day, site) = (row.get(0)?, row.get(1)?);
        let host = hosts.get(&site).map_or("", String::as_str);
        let read = Pack::read(row.get_ref(2)?.as_blob()?);
        if read.is_some_and(|pack| each(day, host, &pack).is_some()) {
            rest.remove(&(site, day));
        }
    }
    for (site, day) in rest {
        let host = hosts.get(&site).map_or("", String::as_str);
        let body = packed(connection, rows, site, day)?;
        if let Some(pack) = Pack::read(&body) {
            each(day, host, &pack);
        }
    }
    Ok(())
}

/// The rows of a site and day, packed.
fn packed(connection: &Connection, rows: Rows, site: i64, day: Day) -> Result<Vec<u8>> {
    let mut packer = Packer::default();
    let mut statement = connection.prepare_cached(&rows.select())?;
    let mut found = statement.query((site, day))?;
    let mut values = vec![0; rows.values()];
    while let Some(row) = found.next()? {
        let mut words = [""; WORDS];
        for (at, word) in words.iter_mut().enumerate() {
            *word = row.get_ref(at)?.as_str()?;
        }
        for (at, value) in values.iter_mut().enumerate() {
            *value = u64::try_from(row.get::<_, i64>(WORDS + at)?).unwrap_or(0);
        }
        packer.add(words, &values);
    }
    Ok(packer.finish())
}

/// Complete days that are not packed, by site, latest first: those are queried most.
fn unpacked(connection: &Connection, today: Day) -> Result<Vec<(i64, Day)>> {
    connection
        .prepare_cached(
            "SELECT site, day FROM totals_day WHERE day < ?1 AND NOT EXISTS (SELECT 1 FROM pack_day \
             WHERE what = 'items' AND pack_day.day = totals_day.day AND pack_day.site = totals_day.site) \
             ORDER BY day DESC",
        )?
        .query_map([today], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// From the first to the last requested day.
fn span(questions: &[&Question]) -> Option<RangeInclusive<Day>> {
    let first = questions
        .iter()
        .map(|question| *question.days.start())
        .min()?;
    let last = questions
        .iter()
        .map(|question| *question.days.end())
        .max()?;
    Some(first..=last)
}
