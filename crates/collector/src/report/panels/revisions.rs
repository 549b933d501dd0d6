//! Rates by revision: how they changed with what was asked.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Table, column},
};
use super::parts;
use crate::counting::{dimension::Dimension, sums::Sums};

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let rows = loaded
        .by
        .get(&Dimension::Revision)
        .map_or(&[][..], Vec::as_slice);
    let since = |revision: &str| {
        let change = loaded.changes.iter().find(|(_, known)| known == revision);
        change.map(|(day, _)| *day)
    };
    let rows = parts::by_size(rows).into_iter().map(|row| {
        let sums = Sums(&row.counters);
        let cells = vec![
            Cell::Bar(sums.opt_in()),
            Cell::Rate(sums.interaction()),
            parts::displays(sums),
            Cell::Count(sums.decided()),
            Cell::Day(since(&row.word)),
            Cell::Words(parts::changes(loaded, &row.word).map(|changes| changes.join("; "))),
        ];
        (row.word.clone(), cells)
    });
    Panel {
        id: "revisions",
        title: "By revision of the policy",
        lead: "A revision is the fingerprint of what is asked: purposes, services, vendors and regime. Wording and looks are not part of it.".into(),
        charts: vec![],
        table: Table {
            columns: vec![
                column("revision", "Revision", ""),
                column("opt_in", "Opt-in among deciders", "(A + P₊) ÷ I"),
                column("interaction", "Interaction", "I ÷ D"),
                column("shown", "Displays", "D"),
                column("decided", "Answers", "I"),
                column("since", "Began within these days", ""),
                column("changed", "What changed", ""),
            ],
            rows: rows.collect(),
        },
        collapsed: false,
        notes: vec![
            "What changed is held against the revision before it in the same regime. It is known of every configuration that this collector was ever started with.".into(),
            "A revision begins on the first day on which it has 10 displays and a hundredth of that day's.".into(),
        ],
    }
}
