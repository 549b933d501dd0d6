//! What panels have in common: tables of parts of the visitors, held against each other.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Column, column},
};
use crate::{counting::sums::Sums, store::Row};

/// How often the notice was shown; not nought where answers are counted and displays are not.
pub(super) fn displays(sums: Sums<'_>) -> Cell {
    if sums.shown() == 0 && sums.has_unmeasured() {
        Cell::NotCounted
    } else {
        Cell::Count(sums.shown())
    }
}

/// What to say where answers were given that no display was counted for.
pub(super) fn unmeasured(loaded: &Loaded) -> Option<String> {
    Sums(&loaded.whole).has_unmeasured().then(|| {
        "Under some regimes only answers are counted. They are in the rates among deciders, and left out of what is divided by displays.".into()
    })
}

/// The columns of a table that holds parts of the visitors against each other.
pub(super) fn split_columns(key: &'static str, title: &'static str) -> Vec<Column> {
    vec![
        column(key, title, ""),
        column("opt_in", "Opt-in among deciders", "(A + P₊) ÷ I"),
        column("opt_in_of_displays", "Opt-in of displays", "(A + P₊) ÷ D"),
        column("interaction", "Interaction", "I ÷ D"),
        column("shown", "Displays", "D"),
        column("decided", "Answers", "I"),
    ]
}

pub(super) fn split_row(row: &Row) -> (String, Vec<Cell>) {
    let sums = Sums(&row.counters);
    let cells = vec![
        Cell::Bar(sums.opt_in()),
        Cell::Rate(sums.opt_in_of_displays()),
        Cell::Rate(sums.interaction()),
        displays(sums),
        Cell::Count(sums.decided()),
    ];
    (row.word.clone(), cells)
}

/// Rows with something in them, those with most answers first.
pub(super) fn by_size(rows: &[Row]) -> Vec<&Row> {
    let size = |row: &Row| {
        let sums = Sums(&row.counters);
        (sums.decided(), sums.shown())
    };
    let mut rows: Vec<&Row> = rows.iter().filter(|row| size(row) > (0, 0)).collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(size(row)), &row.word));
    rows
}
