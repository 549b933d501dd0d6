//! The parts of a report: figures, and panels of charts with a table. Data, not markup.

use std::{borrow::Cow, collections::BTreeMap};

use assentry_core::day::Day;

use crate::counting::{dimension::Dimension, figure, rates::Rate, sequential::Rule};

/// The column that names purposes and services.
pub(super) const ITEM: &str = "item";

/// One of the numbers at the top.
pub(super) struct Headline {
    pub(super) key: &'static str,
    pub(super) title: &'static str,
    pub(super) formula: &'static str,
    pub(super) value: Cell,
    pub(super) before: Option<Cell>,
    /// The owner's goal.
    pub(super) goal: Option<f64>,
}

impl Headline {
    /// Whether the goal is reached, judged by the rate's interval; `None` without a goal, or if the rate is hidden.
    pub(super) fn reached(&self, small_cell: u64) -> Option<(f64, &'static str)> {
        let Cell::Rate(rate) = &self.value else {
            return None;
        };
        let (goal, figure::Shown::Exactly(rate)) = (self.goal?, figure::shown(*rate, small_cell))
        else {
            return None;
        };
        let interval = rate.wilson()?;
        let verdict = if interval.low >= goal {
            "reached"
        } else if interval.high < goal {
            "not reached"
        } else {
            "not clear yet"
        };
        Some((goal, verdict))
    }

    /// The rate compared with the earlier one.
    pub(super) fn change(&self) -> Option<Cell> {
        match (&self.value, self.before.as_ref()?) {
            (Cell::Rate(now), Cell::Rate(before)) => Some(Cell::Comparison(Some((*now, *before)))),
            _ => None,
        }
    }
}

/// A part of the report.
pub(super) struct Panel {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    /// What it shows, in a sentence or two.
    pub(super) lead: String,
    pub(super) charts: Vec<Chart>,
    pub(super) table: Table,
    /// Whether the table is collapsed, because the charts show everything.
    pub(super) collapsed: bool,
    pub(super) notes: Vec<String>,
}

impl Panel {
    /// Whether its rows are named by senders or the site, and so must not be translated.
    pub(super) fn names_words(&self) -> bool {
        let key = self.table.columns.first().map(|column| &*column.key);
        key.is_some_and(|key| key == ITEM || Dimension::from_name(key).is_some())
    }

    /// A row's label: the title of a purpose or service, the row's own name otherwise.
    pub(super) fn called<'a>(
        &self,
        name: &'a str,
        titles: &'a BTreeMap<String, String>,
    ) -> &'a str {
        let is_item = self
            .table
            .columns
            .first()
            .is_some_and(|column| column.key == ITEM);
        let title = titles.get(name).filter(|_| is_item);
        title.map_or(name, String::as_str)
    }
}

/// Rows under columns.
#[derive(Default)]
pub(super) struct Table {
    /// The first column names the rows.
    pub(super) columns: Vec<Column>,
    /// A name, and a cell for each further column.
    pub(super) rows: Vec<(String, Vec<Cell>)>,
}

/// A column of a table.
pub(super) struct Column {
    pub(super) key: Cow<'static, str>,
    pub(super) title: Cow<'static, str>,
    /// How it is computed, if it is.
    pub(super) formula: &'static str,
}

/// One value.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    /// A count.
    Count(u64),
    /// A rate, as a number.
    Rate(Rate),
    /// A rate, as a number and a bar with its interval.
    Bar(Rate),
    /// Instead of the number of displays, if they are not counted.
    NotCounted,
    /// A rate compared with the baseline; `None` for the baseline itself.
    Comparison(Option<(Rate, Rate)>),
    /// A day.
    Day(Option<Day>),
    /// Two rates of a test that is read every day, and the number of comparisons.
    Reading(Option<(Rate, Rate, u64)>),
    /// Whether such a test is over.
    Rule(Option<Stop>),
    /// How many there were for each hundred that were measured, from an upper and a lower estimate of the measured share.
    Total(Rate, Rate),
    /// A text; `None` if nothing is known.
    Words(Option<String>),
}

/// Decides whether a test is over.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stop {
    pub(super) a: Rate,
    pub(super) b: Rate,
    pub(super) comparisons: u64,
    pub(super) effect: f64,
    /// How many days it has run.
    pub(super) days: Day,
    /// What is counted.
    pub(super) of: &'static str,
}

impl Stop {
    /// As text; `None` if one of the rates is hidden.
    pub(super) fn words(&self, small_cell: u64) -> Option<String> {
        let Self {
            a,
            b,
            comparisons,
            effect,
            days,
            of,
        } = *self;
        let reading = figure::reading(Some((a, b, comparisons)), small_cell)?;
        Some(match reading.rule(a, b, effect, comparisons) {
            Rule::Over if reading.difference > 0.0 => "Over: better than the baseline.".into(),
            Rule::Over => "Over: worse than the baseline.".into(),
            Rule::OverWithout => {
                let effect = figure::points(effect);
                format!("Over: no difference of {}.", effect.trim_start_matches('+'))
            }
            Rule::GoOn(more) => {
                let a_day = a.whole.min(b.whole) / u64::from(days.max(1));
                let days = more.checked_div(a_day).map_or_else(String::new, |days| {
                    format!(", some {} days at this pace", figure::rounded(days + 1))
                });
                format!(
                    "Not over: about {} {of} more of each{days}.",
                    figure::rounded(more)
                )
            }
        })
    }
}

/// A chart over time.
pub(super) enum Chart {
    /// Columns of stacked counts.
    Columns {
        title: String,
        /// Table rows before that of the first column.
        skipped: usize,
        series: Vec<Series>,
        columns: Vec<(Day, Vec<u64>)>,
    },
    /// Several lines of rates, without their intervals, which are in the table.
    Lines {
        title: String,
        /// Their names.
        names: Vec<String>,
        /// A rate for each.
        points: Vec<(Day, Vec<Rate>)>,
        marks: Vec<Mark>,
    },
    /// A line of rates, with a band for their intervals.
    Line {
        title: String,
        points: Vec<(Day, Rate)>,
        marks: Vec<Mark>,
        /// What is aimed at.
        goal: Option<f64>,
    },
}

/// A day on which something happened.
pub(super) struct Mark {
    /// Its index among the points.
    pub(super) at: usize,
    pub(super) day: Day,
    pub(super) what: Happened,
}

impl Mark {
    /// Whether it is the owner's note.
    pub(super) fn is_noted(&self) -> bool {
        matches!(self.what, Happened::Noted(_))
    }
}

/// What happened.
pub(super) enum Happened {
    /// A revision was asked for the first time; and its differences from the previous one, if known.
    Revision(String, Option<String>),
    /// The owner's note.
    Noted(String),
}

/// One of the stacked counts.
pub(super) struct Series {
    pub(super) class: &'static str,
    pub(super) title: &'static str,
}

/// A column.
pub(super) fn column(
    key: impl Into<Cow<'static, str>>,
    title: impl Into<Cow<'static, str>>,
    formula: &'static str,
) -> Column {
    Column {
        key: key.into(),
        title: title.into(),
        formula,
    }
}
