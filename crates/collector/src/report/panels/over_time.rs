//! Answers day by day, and the opt-in rate with its interval and the changes of what was asked.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use super::super::{
    loaded::Loaded,
    panel::{Cell, Chart, Panel, Series, Table, column},
    steps::{Every, Step},
};
use super::parts;
use crate::counting::{figure, sums::Sums};

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let each = match loaded.every {
        Every::Day => "day",
        Every::Week => "week from Monday",
        Every::Month => "month",
    };
    let columns = loaded.steps.iter().map(|step| {
        let sums = Sums(&step.counters);
        let stack = vec![
            sums.accepted(),
            sums.partly(),
            sums.refused(),
            sums.no_choice(),
        ];
        (*step.days.start(), stack)
    });
    let points = loaded
        .steps
        .iter()
        .map(|step| (*step.days.start(), Sums(&step.counters).opt_in()));
    let marks = parts::marks(loaded);
    let rows = loaded.steps.iter().map(|step| {
        let sums = Sums(&step.counters);
        let cells = vec![
            parts::displays(sums),
            Cell::Count(sums.accepted()),
            Cell::Count(sums.partly()),
            Cell::Count(sums.refused()),
            Cell::Count(sums.no_choice()),
            Cell::Rate(sums.opt_in()),
        ];
        (name(loaded, &step.days), cells)
    });
    let coarser = loaded
        .ask
        .every
        .filter(|asked| *asked != loaded.every)
        .map(|asked| {
            format!(
                "A column for each {} would be too narrow to read in so many days.",
                asked.as_str()
            )
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
                marks,
                goal: loaded.goal,
            },
            Chart::Columns {
                title: "Displays, by what became of them".into(),
                skipped: 0,
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
        collapsed: true,
        notes: coarser
            .into_iter()
            .chain(parts::unmeasured(loaded))
            .collect(),
    }
}

/// A column's name, and whether it is incomplete: some days were not requested, or one is not over.
pub(super) fn name(loaded: &Loaded, days: &RangeInclusive<Day>) -> String {
    let date = figure::date(*days.start());
    let whole = length(&loaded.every.whole(*days.start()));
    let mut lacks = Vec::new();
    if length(days) < whole {
        lacks.push(format!("{} of {whole} days", length(days)));
    }
    if days.contains(&loaded.ask.today) {
        lacks.push("running".into());
    }
    if lacks.is_empty() {
        date
    } else {
        format!("{date} ({})", lacks.join(", "))
    }
}

/// The note on incomplete columns.
fn rest(loaded: &Loaded) -> &'static str {
    let is_short =
        |step: &Step| length(&step.days) < length(&loaded.every.whole(*step.days.start()));
    if *loaded.days.end() >= loaded.ask.today {
        " The last is still running."
    } else if loaded.steps.iter().any(is_short) {
        " The first or the last has fewer days than the others."
    } else {
        ""
    }
}

fn length(days: &RangeInclusive<Day>) -> Day {
    days.end() - days.start() + 1
}

fn series(class: &'static str, title: &'static str) -> Series {
    Series { class, title }
}
