//! Shared by panels: tables that compare groups of visitors.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Column, Happened, Mark, column},
    steps,
};
use crate::{
    counting::{dimension::Dimension, sums::Sums},
    store::Row,
};

/// What happened within the days: new revisions, and the owner's notes.
pub(super) fn marks(loaded: &Loaded) -> Vec<Mark> {
    let began = loaded.changes.iter().map(|(day, revision)| {
        let changes = changes(loaded, revision).map(|changes| changes.join("; "));
        (*day, Happened::Revision(revision.clone(), changes))
    });
    let noted = loaded
        .milestones
        .iter()
        .map(|milestone| (milestone.day, Happened::Noted(milestone.text.clone())));
    let mark = |(day, what)| {
        let at = steps::at(&loaded.steps, day)?;
        Some(Mark { at, day, what })
    };
    let mut marks: Vec<Mark> = began.chain(noted).filter_map(mark).collect();
    marks.sort_by_key(|mark| mark.day);
    marks
}

/// How a revision differs from the previous one in the same regime, if both are known.
pub(super) fn changes(loaded: &Loaded, revision: &str) -> Option<Vec<String>> {
    let asks = loaded.asks.get(revision)?;
    let began = |revision: &str| {
        let change = loaded.changes.iter().find(|(_, known)| known == revision);
        change.map_or(0, |(day, _)| *day)
    };
    let mine = began(revision);
    let rows = loaded.by.get(&Dimension::Revision)?;
    let earlier = rows
        .iter()
        .filter(|row| row.word != revision && began(&row.word) < mine);
    let known = earlier.filter_map(|row| Some((began(&row.word), loaded.asks.get(&row.word)?)));
    let (_, before) = known
        .filter(|(_, known)| known.regime == asks.regime)
        .max_by_key(|(began, _)| *began)?;
    Some(asks.changes(before))
}

/// How often the notice was shown; "not counted" instead of zero if answers are counted and displays are not.
pub(super) fn displays(sums: Sums<'_>) -> Cell {
    if sums.shown() == 0 && sums.has_unmeasured() {
        Cell::NotCounted
    } else {
        Cell::Count(sums.shown())
    }
}

/// The note on answers for which no displays were counted.
pub(super) fn unmeasured(loaded: &Loaded) -> Option<String> {
    Sums(&loaded.whole).has_unmeasured().then(|| {
        "Under some regimes only answers are counted. They are in the rates among deciders, and left out of what is divided by displays.".into()
    })
}

/// The columns of a table that compares groups of visitors.
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

/// The rows that are not empty, those with most answers first.
pub(super) fn by_size(rows: &[Row]) -> Vec<&Row> {
    let size = |row: &Row| {
        let sums = Sums(&row.counters);
        (sums.decided(), sums.shown())
    };
    let mut rows: Vec<&Row> = rows.iter().filter(|row| size(row) > (0, 0)).collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(size(row)), &row.word));
    rows
}
