//! Several rates over time: a line for each, and a table with a column for each.

use super::super::{
    chart::MOST_LINES,
    loaded::Loaded,
    panel::{Cell, Chart, Panel, Table, column},
};
use super::{over_time, parts};
use crate::counting::rates::Rate;

/// A panel of lines.
pub(super) struct Lines {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    /// How each rate is computed.
    pub(super) formula: &'static str,
}

/// One of the rates.
pub(super) struct Line {
    /// In JSON and CSV.
    pub(super) key: String,
    pub(super) title: String,
    /// One for each column of time.
    pub(super) rates: Vec<Rate>,
}

/// The panel; only the first few lines are drawn.
pub(super) fn panel(loaded: &Loaded, of: &Lines, lines: Vec<Line>) -> Panel {
    let at = |lines: &[Line], at: usize| -> Vec<Rate> {
        let none = Rate::new(0, 0);
        lines
            .iter()
            .map(|line| line.rates.get(at).copied().unwrap_or(none))
            .collect()
    };
    let steps = loaded.steps.iter().enumerate();
    let points = steps
        .clone()
        .map(|(which, step)| (*step.days.start(), at(&lines, which)));
    let rows = steps.map(|(which, step)| {
        let cells = at(&lines, which).into_iter().map(Cell::Rate).collect();
        (over_time::name(loaded, &step.days), cells)
    });
    let mut columns = vec![column("from", "From", "")];
    let mut notes = vec![];
    if lines.len() > MOST_LINES {
        notes.push(format!(
            "The first {MOST_LINES} are drawn; all of them are in the table."
        ));
    }
    let (points, rows) = (points.collect(), rows.collect());
    let names = lines.iter().map(|line| line.title.clone()).collect();
    columns.extend(
        lines
            .into_iter()
            .map(|line| column(line.key, line.title, of.formula)),
    );
    Panel {
        id: of.id,
        title: of.title,
        lead: of.lead.to_owned(),
        charts: vec![Chart::Lines {
            title: format!("{}, {}", of.title, of.formula),
            names,
            points,
            marks: parts::marks(loaded),
        }],
        table: Table { columns, rows },
        collapsed: true,
        notes,
    }
}
