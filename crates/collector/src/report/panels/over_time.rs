//! What was answered, day by day, and the opt-in rate with its doubt and the changes of what was asked.

use assentry_core::day::Day;

use super::super::{
    loaded::Loaded,
    panel::{Cell, Chart, Panel, Series, Table, column},
};
use super::parts;
use crate::counting::{figure, sums::Sums};

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let each = match loaded.step {
        1 => "day",
        7 => "week of seven days",
        _ => "thirty days",
    };
    let columns = loaded.steps.iter().map(|row| {
        let sums = Sums(&row.counters);
        let stack = vec![
            sums.accepted(),
            sums.partly(),
            sums.refused(),
            sums.no_choice(),
        ];
        (row.day, stack)
    });
    let points = loaded
        .steps
        .iter()
        .map(|row| (row.day, Sums(&row.counters).opt_in()));
    let marks = loaded.changes.iter().filter_map(|(day, revision)| {
        let at = (day - loaded.days.start()) / loaded.step;
        Some((usize::try_from(at).ok()?, *day, revision.clone()))
    });
    let rows = loaded.steps.iter().map(|row| {
        let sums = Sums(&row.counters);
        let cells = vec![
            parts::displays(sums),
            Cell::Count(sums.accepted()),
            Cell::Count(sums.partly()),
            Cell::Count(sums.refused()),
            Cell::Count(sums.no_choice()),
            Cell::Rate(sums.opt_in()),
        ];
        (name(loaded, row.day), cells)
    });
    Panel {
        id: "over-time",
        title: "Over time",
        lead: format!(
            "One column, and one point of the line, for each {each}, in UTC.{}",
            rest(loaded)
        ),
        charts: vec![
            Chart::Line {
                title: "Opt-in among deciders".into(),
                points: points.collect(),
                marks: marks.collect(),
            },
            Chart::Columns {
                title: "Displays, by what became of them".into(),
                series: vec![
                    series("accepted", "Accepted all"),
                    series("partly", "Accepted some"),
                    series("refused", "Refused"),
                    series("unanswered", "No choice"),
                ],
                columns: columns.collect(),
            },
        ],
        table: Table {
            columns: vec![
                column("from", "From", ""),
                column("shown", "Displays", "D"),
                column("accepted", "Accepted all", "A"),
                column("partly", "Accepted some", "P₊"),
                column("refused", "Refused", "R + P₀"),
                column("no_choice", "No choice", "N = D − I"),
                column("opt_in", "Opt-in among deciders", "(A + P₊) ÷ I"),
            ],
            rows: rows.collect(),
        },
        fold: true,
        notes: parts::unmeasured(loaded).into_iter().collect(),
    }
}

/// The name of a column, with what it lacks: days that are not asked for, or a day that is still running.
fn name(loaded: &Loaded, start: Day) -> String {
    let date = figure::date(start);
    let end = start.saturating_add(loaded.step - 1);
    let last = *loaded.days.end();
    let mut lacks = Vec::new();
    if end > last {
        lacks.push(format!("{} of {} days", last - start + 1, loaded.step));
    }
    if (start..=end.min(last)).contains(&loaded.ask.today) {
        lacks.push("running".into());
    }
    if lacks.is_empty() {
        date
    } else {
        format!("{date} ({})", lacks.join(", "))
    }
}

/// What to say of the last column, if it is not whole.
fn rest(loaded: &Loaded) -> &'static str {
    let days = loaded.days.end() - loaded.days.start() + 1;
    match (
        *loaded.days.end() >= loaded.ask.today,
        !days.is_multiple_of(loaded.step),
    ) {
        (true, _) => " The last is still running.",
        (false, true) => " The last has fewer days than the others.",
        (false, false) => "",
    }
}

fn series(class: &'static str, title: &'static str) -> Series {
    Series { class, title }
}
