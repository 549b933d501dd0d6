//! Rows as tab-separated text: every version of ClickHouse reads and writes it, the outbox stores it, and a person can
//! read it in both.

use std::{collections::BTreeMap, time::SystemTime};

use assentry_core::day::Day;

use crate::counting::{
    batch::Batch,
    counters::{COUNT, Counter},
    dimension::Dimension,
};

/// A table that is summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::store) enum Table {
    /// Displays and answers.
    Counts,
    /// Purposes and services.
    Items,
    /// What was refused or counted as `other`.
    Quality,
    /// Displays and answers by groups of pages.
    Sections,
    /// Pages, by purposes and services.
    Pages,
}

/// The counters of [`Table::Items`].
pub(super) const ITEM_COUNTERS: [&str; 4] = ["granted", "denied", "added", "withdrawn"];

/// The counters of [`Table::Pages`].
pub(super) const PAGE_COUNTERS: [&str; 3] = ["pages", "granted", "denied"];

/// The same as counters.
pub(super) const PAGES: [Counter; 3] = [
    Counter::Shown,
    Counter::MeasuredGranted,
    Counter::MeasuredRefused,
];

impl Table {
    pub(in crate::store) const ALL: [Self; 5] = [
        Self::Counts,
        Self::Items,
        Self::Quality,
        Self::Sections,
        Self::Pages,
    ];

    pub(in crate::store) fn as_str(self) -> &'static str {
        match self {
            Self::Counts => "counts_day",
            Self::Items => "item_day",
            Self::Quality => "quality_day",
            Self::Sections => "section_day",
            Self::Pages => "page_day",
        }
    }

    /// The key columns, in order.
    pub(super) fn key(self) -> &'static [&'static str] {
        match self {
            Self::Counts => &[
                "site", "day", "country", "language", "device", "variant", "revision", "regime",
            ],
            Self::Items => &[
                "site", "day", "item", "country", "device", "variant", "revision", "regime",
            ],
            Self::Quality => &["day", "what"],
            Self::Sections => &["site", "day", "section"],
            Self::Pages => &["site", "day", "item"],
        }
    }

    /// The summed columns, in order.
    pub(super) fn counters(self) -> Vec<&'static str> {
        match self {
            Self::Counts | Self::Sections => Counter::ALL.map(Counter::as_str).into(),
            Self::Items => ITEM_COUNTERS.into(),
            Self::Quality => vec!["count"],
            Self::Pages => PAGE_COUNTERS.into(),
        }
    }

    /// How many numbers end a line.
    pub(in crate::store) fn numbers(self) -> usize {
        match self {
            Self::Counts | Self::Sections => COUNT,
            Self::Items => ITEM_COUNTERS.len(),
            Self::Quality => 1,
            Self::Pages => PAGE_COUNTERS.len(),
        }
    }

    /// Whether a line is valid for this table.
    pub(in crate::store) fn fits(self, line: &str) -> bool {
        let is_number =
            |cell: &str| cell.parse::<u64>().is_ok() && cell.bytes().all(|b| b.is_ascii_digit());
        let cells: Vec<&str> = line.split('\t').collect();
        let keys = self.key().len();
        let day = self.key().iter().position(|name| *name == "day");
        cells.len() == keys + self.numbers()
            && cells.iter().skip(keys).all(|cell| is_number(cell))
            && day.is_some_and(|at| cells.get(at).is_some_and(|day| day.parse::<Day>().is_ok()))
    }

    pub(super) fn insert(self) -> String {
        let columns = [self.key(), &self.counters(), &["batch"]].concat();
        format!("INSERT INTO {} ({})", self.as_str(), columns.join(", "))
    }
}

/// A line with zero counts, for a day on which nothing is counted.
pub(super) fn nothing(table: Table) -> String {
    let word = |name: &&str| if *name == "day" { "0" } else { "" }.to_owned();
    let key = table.key().iter().map(word);
    let numbers = std::iter::repeat_n("0".to_owned(), table.numbers());
    key.chain(numbers).collect::<Vec<_>>().join("\t")
}

/// The lines of a batch, by table; tables without lines are left out.
pub(in crate::store) fn lines_of(batch: &Batch) -> BTreeMap<Table, String> {
    let mut tables = BTreeMap::new();
    let counts: &mut String = tables.entry(Table::Counts).or_default();
    for (cell, counters) in &batch.counts {
        let day = cell.day.to_string();
        let words = [
            &cell.site,
            &day,
            &cell.country,
            &cell.language,
            cell.device,
            &cell.variant,
            &cell.revision,
            &cell.regime,
        ];
        line(
            counts,
            &words,
            Counter::ALL.map(|counter| counters[counter]),
        );
    }
    let items = tables.entry(Table::Items).or_default();
    for (cell, said) in &batch.items {
        let day = cell.day.to_string();
        let words = [
            &cell.site,
            &day,
            &cell.item,
            &cell.country,
            cell.device,
            &cell.variant,
            &cell.revision,
            &cell.regime,
        ];
        let numbers = [said.granted, said.denied, said.added, said.withdrawn];
        line(items, &words, numbers);
    }
    let quality = tables.entry(Table::Quality).or_default();
    for ((day, what), count) in &batch.quality {
        line(quality, &[&day.to_string(), what], [*count]);
    }
    for (cell, counters) in &batch.apart {
        let words = [&*cell.site, &cell.day.to_string(), &cell.word];
        if cell.dimension == Dimension::Viewed {
            let pages = tables.entry(Table::Pages).or_default();
            let numbers = PAGES.map(|counter| counters[counter]);
            line(pages, &words, numbers);
        } else {
            let sections = tables.entry(Table::Sections).or_default();
            let numbers = Counter::ALL.map(|counter| counters[counter]);
            line(sections, &words, numbers);
        }
    }
    tables.retain(|_, lines| !lines.is_empty());
    tables
}

/// The line of a memo, valid from now on.
pub(super) fn memo(name: &str, day: Day) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let microseconds = now.map_or(0, |passed| passed.as_micros());
    format!("{}\t{day}\t{microseconds}\n", escaped(name))
}

/// The cells of a line that ClickHouse wrote.
pub(super) fn cells(line: &str) -> Vec<String> {
    line.split('\t').map(unescaped).collect()
}

fn line<const N: usize>(to: &mut String, words: &[&str], numbers: [u64; N]) {
    let words = words.iter().map(|word| escaped(word));
    let numbers = numbers.iter().map(u64::to_string);
    to.push_str(&words.chain(numbers).collect::<Vec<_>>().join("\t"));
    to.push('\n');
}

fn escaped(word: &str) -> String {
    let mut text = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            '\t' => text.push_str("\\t"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\\' => text.push_str("\\\\"),
            other => text.push(other),
        }
    }
    text
}

fn unescaped(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    let mut letters = cell.chars();
    while let Some(letter) = letters.next() {
        text.push(match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('t') => '\t',
                Some('n') => '\n',
                Some('r') => '\r',
                Some('0') => '\0',
                Some('b') => '\u{8}',
                Some('f') => '\u{c}',
                Some(other) => other,
                None => '\\',
            },
            (letter, false) => letter,
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_survives_a_line_whatever_it_contains() {
        for word in ["fr", "a\tb", "a\nb\r", "\\", "\\N", "a\\tb", "'; --", ""] {
            assert!(!escaped(word).contains(['\t', '\n']));
            assert_eq!(cells(&escaped(word)), [word]);
        }
        assert_eq!(cells("it\\'s\ta"), ["it's", "a"]);
    }
}
