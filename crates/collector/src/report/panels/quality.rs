//! How reliable the counts are.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Table, column},
};
use crate::counting::{counters::Counter, rates::Rate, sums::Sums};

/// The page's text for each reason.
const WORDS: [(&str, &str); 17] = [
    (
        "origin",
        "Refused: from a host that is not one of the sites",
    ),
    ("sec-fetch-site", "Refused: sent by a page of another site"),
    ("limit", "Refused: too many from one network"),
    ("body", "Refused: not an event"),
    ("record", "Refused: not a record that may be re-issued"),
    (
        "statistics",
        "Refused: the mode of its regime does not count it",
    ),
    (
        "objection",
        "Refused: the visitor objects to being counted before an answer",
    ),
    ("slow", "Refused: not sent whole in time"),
    ("queue", "Refused: no room in the queue"),
    ("store", "Refused: the store could not be written"),
    ("folded:country", "Counted as “other”: country"),
    ("folded:language", "Counted as “other”: language"),
    ("folded:variant", "Counted as “other”: variant"),
    ("folded:revision", "Counted as “other”: revision"),
    ("folded:regime", "Counted as “other”: regime"),
    ("folded:section", "Counted as “other”: section"),
    ("folded:item", "Counted as “other”: purpose or service"),
];

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let automated = loaded.whole[Counter::Automated];
    let events = automated + Sums(&loaded.whole).shown() + Sums(&loaded.whole).decided();
    let mut rows = vec![(
        "Left out: suspected automation".to_owned(),
        vec![
            Cell::Count(automated),
            Cell::Rate(Rate::new(automated, events)),
        ],
    )];
    for (what, count) in &loaded.quality {
        let title = WORDS.iter().find(|(word, _)| word == what);
        let title = title.map_or(what.as_str(), |(_, title)| title);
        rows.push((
            title.to_owned(),
            vec![Cell::Count(*count), Cell::Rate(Rate::new(0, 0))],
        ));
    }
    Panel {
        id: "quality",
        title: "Data quality",
        lead: "What was not counted, or not under its own name. Refusals and “other” are of all sites together, whatever the filter.".into(),
        charts: vec![],
        table: Table {
            columns: vec![
                column("what", "What", ""),
                column("count", "Count", ""),
                column("share", "Share", "÷ (D + I + automation)"),
            ],
            rows,
        },
        collapsed: false,
        notes: vec![
            "Counts can be forged: a program outside a browser can send events that look like a visitor's. A sudden change that nothing explains is a reason to look at the server's load, not at the wording.".into(),
        ],
    }
}
