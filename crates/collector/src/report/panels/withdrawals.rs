//! Withdrawals and other changes of answers.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use super::super::{
    loaded::Loaded,
    panel::{Cell, Chart, Panel, Series, Table, column},
    steps::{Every, Step},
};
use crate::counting::{
    counters::{Counter, Counters},
    figure,
    rates::Rate,
};

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let steps = coarser(loaded);
    let columns = steps
        .iter()
        .map(|(days, counters)| (*days.start(), vec![counters[Counter::Withdrawn]]));
    let cells = |counters: &Counters, share| {
        vec![
            Cell::Count(counters[Counter::Withdrawn]),
            Cell::Rate(share),
            Cell::Count(counters[Counter::Changed]),
        ]
    };
    let withdrawn = loaded.whole[Counter::Withdrawn];
    let share = Rate::new(withdrawn, loaded.grants_ever);
    let mut rows = vec![("All these days".to_owned(), cells(&loaded.whole, share))];
    rows.extend(steps.iter().map(|(days, counters)| {
        let from = format!("From {}", figure::date(*days.start()));
        let (length, whole) = (days.end() - days.start() + 1, together(loaded).1);
        let from = match whole {
            Some(whole) if length < whole => format!("{from} ({length} of {whole} days)"),
            _ => from,
        };
        (from, cells(counters, Rate::new(0, 0)))
    }));
    Panel {
        id: "withdrawals",
        title: "Withdrawals",
        lead: "Visitors who granted something can take it back with one click, at any time.".into(),
        charts: vec![Chart::Columns {
            title: "Everything taken back".into(),
            // The row of all days.
            skipped: 1,
            series: vec![Series {
                class: "refused",
                title: "Withdrawn",
            }],
            columns: columns.collect(),
        }],
        table: Table {
            columns: vec![
                column("from", "Days", ""),
                column("withdrawn", "Everything withdrawn", "W"),
                column("share", "Of grants since counting began", "W ÷ ∑ (A + P₊)"),
                column("changed", "Other changes of an answer", ""),
            ],
            rows,
        },
        collapsed: false,
        notes: vec![
            "Grants older than what is kept, and answers that have run out, cannot be distinguished: read the share as an order of magnitude.".into(),
        ],
    }
}

/// How many steps are combined, and how many days that is. Withdrawals are rare: a column is a week or thirty days, so
/// that not every column is a small cell.
fn together(loaded: &Loaded) -> (usize, Option<Day>) {
    match loaded.every {
        Every::Day if loaded.steps.len() <= 31 => (7, Some(7)),
        Every::Day => (30, Some(30)),
        Every::Week => (4, Some(28)),
        Every::Month => (1, None),
    }
}

fn coarser(loaded: &Loaded) -> Vec<(RangeInclusive<Day>, Counters)> {
    let sum = |steps: &[Step]| {
        let mut counters = Counters::default();
        for step in steps {
            counters.add(&step.counters);
        }
        counters
    };
    loaded
        .steps
        .chunks(together(loaded).0)
        .filter_map(|steps| {
            let days = *steps.first()?.days.start()..=*steps.last()?.days.end();
            Some((days, sum(steps)))
        })
        .collect()
}
