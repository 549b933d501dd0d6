//! A report's questions to a store, and the answers.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use crate::counting::{
    counters::{Counters, ItemCounters},
    dimension::Dimension,
};

/// Which counters to sum, and how.
#[derive(Clone, Debug)]
pub struct Question {
    /// The first and last day.
    pub days: RangeInclusive<Day>,
    /// Each dimension at most once.
    pub filter: Vec<(Dimension, String)>,
    /// How the sums are grouped.
    pub by: Grouping,
}

impl Question {
    /// The dimension that sums are grouped by, if any.
    pub(crate) fn grouped(&self) -> Option<Dimension> {
        match self.by {
            Grouping::Whole | Grouping::Day => None,
            Grouping::Word(dimension) | Grouping::DayAndWord(dimension) => Some(dimension),
        }
    }

    /// Whether it combines a dimension that is counted alone with anything but site and day. Such sums do not exist (M-04).
    pub(crate) fn crosses_apart(&self) -> bool {
        let others = self
            .filter
            .iter()
            .any(|(dimension, _)| *dimension != Dimension::Site);
        self.grouped().is_some_and(Dimension::is_counted_alone) && others
    }
}

/// How sums are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// One sum.
    Whole,
    /// One per day.
    Day,
    /// One for each word.
    Word(Dimension),
    /// One for each day and word.
    DayAndWord(Dimension),
}

/// One sum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The day; 0 if not grouped by day.
    pub day: Day,
    /// The word; empty if not grouped by word.
    pub word: String,
    /// The sum.
    pub counters: Counters,
}

/// The sum of one purpose or service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// The day; 0 if not grouped by day.
    pub day: Day,
    /// Its id.
    pub item: String,
    /// The sum.
    pub counters: ItemCounters,
}
