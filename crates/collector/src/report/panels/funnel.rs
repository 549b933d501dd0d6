//! From a display to consent, step by step.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Table, column},
};
use super::parts;
use crate::counting::{counters::Counter, rates::Rate, sums::Sums};

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let sums = Sums(&loaded.whole);
    let shown = sums.shown();
    let opened = loaded.whole[Counter::Opened];
    let mut steps = vec![("Notice displayed", "D", shown)];
    if opened > 0 {
        steps.push(("Settings opened", "layer 2", opened));
    }
    steps.push(("Answered", "I", sums.measured()));
    // If some answers are left out, they are split only into granted or not.
    if !sums.has_unmeasured() {
        steps.push(("Answered switch by switch", "P", sums.chosen()));
    }
    steps.push(("Granted something", "A + P₊", sums.measured_granted()));
    if !sums.has_unmeasured() {
        steps.push(("Granted everything", "A", sums.accepted()));
    }
    let answers = sums.measured();
    let rows = steps
        .into_iter()
        .enumerate()
        .map(|(at, (title, formula, count))| {
            let is_answer = at > usize::from(opened > 0);
            let cells = vec![
                Cell::Bar(Rate::new(count, shown)),
                Cell::Rate(Rate::new(count, if is_answer { answers } else { 0 })),
                Cell::Count(count),
            ];
            (format!("{title} ({formula})"), cells)
        });
    let mut notes: Vec<String> = parts::unmeasured(loaded).into_iter().collect();
    if opened == 0 {
        notes.push("How often the settings were opened is not reported by the banner of this site, and so not measured.".into());
    }
    Panel {
        id: "funnel",
        title: "From display to yes",
        lead: "Each step as a share of displays. Not everybody passes through every step: “Accept all” needs no settings.".into(),
        charts: vec![],
        table: Table {
            columns: vec![
                column("step", "Step", ""),
                column("of_displays", "Of displays", "step ÷ D"),
                column("of_answers", "Of answers", "step ÷ I"),
                column("count", "Count", ""),
            ],
            rows: rows.collect(),
        },
        collapsed: false,
        notes,
    }
}
