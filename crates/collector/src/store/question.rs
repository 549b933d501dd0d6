//! What a report asks of a store, and what comes back.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use crate::counting::{
    counters::{Counters, ItemCounters},
    dimension::Dimension,
};

/// Which counters, and how summed.
#[derive(Clone, Debug)]
pub struct Question {
    /// The first day and the last.
    pub days: RangeInclusive<Day>,
    /// Each dimension at most once.
    pub filter: Vec<(Dimension, String)>,
    /// What the sums are distinguished by.
    pub by: Grouping,
}

impl Question {
    /// The dimension that words are of.
    pub(crate) fn grouped(&self) -> Option<Dimension> {
        match self.by {
            Grouping::Whole | Grouping::Day => None,
            Grouping::Word(dimension) | Grouping::DayAndWord(dimension) => Some(dimension),
        }
    }

    /// Whether it asks for what is counted apart together with something else than the site and the day. Nothing is
    /// known of that (M-04).
    pub(crate) fn crosses_apart(&self) -> bool {
        let others = self
            .filter
            .iter()
            .any(|(dimension, _)| *dimension != Dimension::Site);
        self.grouped().is_some_and(Dimension::is_apart) && others
    }
}

/// What sums are distinguished by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
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
pub struct Row {
    /// The day; 0 where days are not distinguished.
    pub day: Day,
    /// The word; empty where words are not distinguished.
    pub word: String,
    /// The sum.
    pub counters: Counters,
}

/// The sum of one purpose or service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// The day; 0 where days are not distinguished.
    pub day: Day,
    /// Its id.
    pub item: String,
    /// The sum.
    pub counters: ItemCounters,
}
