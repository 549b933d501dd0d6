//! Variants of wording or position, held against each other.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Table, column},
};
use crate::{rates::Rate, sighting::NO_VARIANT, sums::Sums, vocabulary::Dimension};

/// A panel where something is tried out.
pub(super) fn panel(loaded: &Loaded) -> Option<Panel> {
    let rows = loaded.by.get(&Dimension::Variant)?;
    let mut variants = super::by_size(rows);
    if variants.iter().all(|row| row.word == NO_VARIANT) {
        return None;
    }
    // Against the first by name, which does not depend on how it went.
    variants.sort_by(|a, b| a.word.cmp(&b.word));
    let variants: Vec<_> = variants
        .into_iter()
        .filter(|row| row.word != NO_VARIANT)
        .collect();
    let of_displays = |counters| Sums(counters).opt_in_of_displays();
    let first: Rate = of_displays(&variants.first()?.counters);
    let rows = variants.iter().enumerate().map(|(at, row)| {
        let sums = Sums(&row.counters);
        let compared = if at == 0 {
            None
        } else {
            sums.opt_in_of_displays().against(first)
        };
        let cells = vec![
            Cell::Bar(sums.opt_in_of_displays()),
            Cell::Comparison(compared),
            Cell::Rate(sums.opt_in()),
            Cell::Rate(sums.interaction()),
            Cell::Count(sums.shown()),
            Cell::Count(sums.decided()),
        ];
        (row.word.clone(), cells)
    });
    Some(Panel {
        id: "variants",
        title: "Variants",
        lead: "Which wording or position was shown. Each is held against the first by name: difference in points, its 95% interval (Newcombe), and p of a two-proportion z-test, two-sided.".into(),
        charts: vec![],
        table: Table {
            columns: vec![
                column("variant", "Variant", ""),
                column("opt_in_of_displays", "Opt-in of displays", "(A + P₊) ÷ D"),
                column("against_first", "Against the first", "z-test"),
                column("opt_in", "Among deciders", "(A + P₊) ÷ I"),
                column("interaction", "Interaction", "I ÷ D"),
                column("shown", "Displays", "D"),
                column("decided", "Answers", "I"),
            ],
            rows: rows.collect(),
        },
        fold: false,
        notes: vec![
            "Decide beforehand how long to look: whoever looks every day and stops at p < 0.05 finds a difference more often than one time in twenty. With several variants, divide 0.05 by their number less one.".into(),
            "Displays by the same person may be counted more than once, so p is somewhat too small. A variant may change words and position, never the balance of the buttons.".into(),
        ],
    })
}
