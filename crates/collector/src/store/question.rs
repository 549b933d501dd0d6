//! What a report asks of a store, and what comes back.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use crate::{
    counters::{Counters, ItemCounters},
    vocabulary::Dimension,
};

/// Which counters, and how summed.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) days: RangeInclusive<Day>,
    /// Each dimension at most once.
    pub(crate) filter: Vec<(Dimension, String)>,
    pub(crate) by: Grouping,
}

/// What sums are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grouping {
    /// One sum.
    Whole,
    /// One a day.
    Day,
    /// One for each word.
    Word(Dimension),
    /// One for each day and word.
    DayAndWord(Dimension),
}

/// One sum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// The day; 0 where days are not told apart.
    pub(crate) day: Day,
    /// The word; empty where words are not told apart.
    pub(crate) word: String,
    pub(crate) counters: Counters,
}

/// The sum of one purpose or service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ItemRow {
    pub(crate) item: String,
    pub(crate) counters: ItemCounters,
}
