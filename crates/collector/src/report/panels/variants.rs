//! Variants of wording or position, held against each other.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Table, column},
};
use super::parts;
use crate::{
    counting::{
        dimension::Dimension,
        sighting::{NO_VARIANT, OTHER},
        sums::Sums,
    },
    store::Row,
};

/// A panel where something is tried out.
pub(super) fn panel(loaded: &Loaded) -> Option<Panel> {
    let rows = loaded.by.get(&Dimension::Variant)?;
    let mut variants = parts::by_size(rows);
    if variants.iter().all(|row| row.word == NO_VARIANT) {
        return None;
    }
    variants.retain(|row| row.word != NO_VARIANT);
    let baseline = baseline(loaded, &variants)?.clone();
    // The baseline first, the others by name, which does not depend on how it went.
    variants.sort_by_key(|row| (row.word != baseline.word, &row.word));
    let of_displays = |row: &Row| Sums(&row.counters).opt_in_of_displays();
    let measured = of_displays(&baseline).value().is_some();
    let rate = |row: &Row| {
        if measured {
            of_displays(row)
        } else {
            Sums(&row.counters).opt_in()
        }
    };
    let rows = variants.iter().map(|row| {
        let sums = Sums(&row.counters);
        let others = (row.word != baseline.word).then(|| (rate(row), rate(&baseline)));
        let cells = vec![
            Cell::Bar(sums.opt_in_of_displays()),
            Cell::Comparison(others),
            Cell::Rate(sums.opt_in()),
            Cell::Rate(sums.interaction()),
            parts::displays(sums),
            Cell::Count(sums.decided()),
        ];
        (row.word.clone(), cells)
    });
    let by = if measured {
        "opt-in of displays"
    } else {
        "opt-in among deciders, as its displays are not counted"
    };
    Some(Panel {
        id: "variants",
        title: "Variants",
        lead: format!(
            "Which wording or position was shown. Each is held against “{}” by {by}: difference in points, its 95% interval (Newcombe), and p of a two-proportion z-test, two-sided. A difference from a small cell is hidden with it.",
            baseline.word
        ),
        charts: vec![],
        table: Table {
            columns: vec![
                column("variant", "Variant", ""),
                column("opt_in_of_displays", "Opt-in of displays", "(A + P₊) ÷ D"),
                // Its key is as it always was, for those who read the JSON.
                column("against_first", "Against the baseline", "z-test"),
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

/// What the others are held against: the first of the configuration that was shown, else the one with most answers and
/// displays. A made up name becomes neither.
fn baseline<'a>(loaded: &Loaded, variants: &[&'a Row]) -> Option<&'a Row> {
    let named = |word: &String| variants.iter().find(|row| row.word == *word).copied();
    let configured = loaded.variants.iter().find_map(named);
    // They come in the order of their size.
    let largest = variants.iter().find(|row| row.word != OTHER).copied();
    configured.or(largest).or(variants.first().copied())
}
