//! What is in none of the rates: signals, answers by the page, embeds, re-prompts.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Table, column},
};
use crate::counters::Counter;

const ROWS: [(&str, Counter); 8] = [
    ("Visits with Global Privacy Control", Counter::Gpc),
    ("Answers the page gave by a call (api)", Counter::Api),
    (
        "Answers taken over from another tool (import)",
        Counter::Import,
    ),
    ("First answers on an embed's placeholder", Counter::Embed),
    ("Re-prompts displayed", Counter::AgainShown),
    (
        "Re-prompts answered, something granted",
        Counter::AgainGranted,
    ),
    (
        "Re-prompts answered, nothing granted",
        Counter::AgainRefused,
    ),
    ("Pages left with the notice unanswered", Counter::Left),
];

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let rows = ROWS.map(|(title, counter)| {
        let cells = vec![Cell::Count(loaded.whole[counter])];
        (title.to_owned(), cells)
    });
    Panel {
        id: "signals",
        title: "Counted apart",
        lead: "None of these is in a rate above: they are not free first answers of a visitor to the notice.".into(),
        charts: vec![],
        table: Table {
            columns: vec![
                column("what", "What", ""),
                column("count", "Count", ""),
            ],
            rows: rows.into(),
        },
        fold: false,
        notes: vec!["0 may also mean that the banner of this site does not report it.".into()],
    }
}
