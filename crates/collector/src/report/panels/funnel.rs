//! From a display to a yes, step by step.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Table, column},
};
use crate::{counters::Counter, rates::Rate, sums::Sums};

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let sums = Sums(&loaded.whole);
    let shown = sums.shown();
    let opened = loaded.whole[Counter::Opened];
    let mut steps = vec![("Notice displayed", "D", shown)];
    if opened > 0 {
        steps.push(("Settings opened", "layer 2", opened));
    }
    steps.extend([
        ("Answered", "I = A + R + P", sums.decided()),
        ("Granted something", "A + P₊", sums.granted_something()),
        ("Granted everything", "A", sums.accepted()),
    ]);
    let rows = steps.into_iter().map(|(title, formula, count)| {
        let cells = vec![Cell::Bar(Rate::new(count, shown)), Cell::Count(count)];
        (format!("{title} ({formula})"), cells)
    });
    let mut notes = vec![];
    if opened == 0 {
        notes.push("How often the settings were opened is not reported by the banner of this site, and so not measured.".into());
    }
    Panel {
        id: "funnel",
        title: "From display to yes",
        lead: "Each step as a share of displays. Not everybody passes through every step: \"Accept all\" needs no settings.".into(),
        charts: vec![],
        table: Table {
            columns: vec![
                column("step", "Step", ""),
                column("of_displays", "Of displays", "step ÷ D"),
                column("count", "Count", ""),
            ],
            rows: rows.collect(),
        },
        fold: false,
        notes,
    }
}
