//! The columns of charts over time: days, weeks from Monday, calendar months.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use crate::{calendar, counting::counters::Counters};

/// The most columns that are drawn.
const MOST: Day = 400;

/// The counts of one column's days.
pub(super) struct Step {
    pub(super) days: RangeInclusive<Day>,
    pub(super) counters: Counters,
}

/// The length of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Every {
    Day,
    Week,
    Month,
}

impl Every {
    pub(super) const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    /// The word in addresses.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// The word on the page.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Day => "Day",
            Self::Week => "Week",
            Self::Month => "Month",
        }
    }

    /// The requested length, unless there would be too many columns to read; else one that gives about ninety at most.
    pub(super) fn of(asked: Option<Self>, days: Day) -> Self {
        let fits = |every: &Self| days <= MOST * every.least();
        asked.filter(fits).unwrap_or(match days {
            0..=92 => Self::Day,
            93..=640 => Self::Week,
            _ => Self::Month,
        })
    }

    /// The fewest days of a complete column.
    fn least(self) -> Day {
        match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 28,
        }
    }

    /// The first day of the column that contains a day.
    fn start(self, day: Day) -> Day {
        match self {
            Self::Day => day,
            Self::Week => calendar::monday(day),
            Self::Month => calendar::first_of_month(day),
        }
    }

    /// The first and last day of the column that contains a day.
    pub(super) fn whole(self, day: Day) -> RangeInclusive<Day> {
        let start = self.start(day);
        let next = match self {
            Self::Day => start + 1,
            // Not `start + 7`: the first week of 1970 starts on a Thursday.
            Self::Week => calendar::monday(day + 7),
            Self::Month => self.start(start + 31),
        };
        start..=next - 1
    }
}

/// The columns of these days; the first and the last may be incomplete.
pub(super) fn columns<'a>(
    days: &RangeInclusive<Day>,
    every: Every,
    daily: impl Iterator<Item = (Day, &'a Counters)>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut day = *days.start();
    while day <= *days.end() {
        let end = (*every.whole(day).end()).min(*days.end());
        steps.push(Step {
            days: day..=end,
            counters: Counters::default(),
        });
        day = end + 1;
    }
    for (day, counters) in daily {
        if let Some(step) = at(&steps, day).and_then(|at| steps.get_mut(at)) {
            step.counters.add(counters);
        }
    }
    steps
}

/// The index of a day's column.
pub(super) fn at(steps: &[Step], day: Day) -> Option<usize> {
    let at = steps.partition_point(|step| *step.days.end() < day);
    steps
        .get(at)
        .filter(|step| step.days.contains(&day))
        .map(|_| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_follow_the_calendar_and_contain_only_selected_days() {
        let of = |text: &str| calendar::day(text).unwrap();
        let days = of("2026-10-30")..=of("2026-12-02");
        let found = |every| {
            let steps = columns(&days, every, std::iter::empty());
            steps.into_iter().map(|step| step.days).collect::<Vec<_>>()
        };
        assert_eq!(
            found(Every::Month),
            [
                of("2026-10-30")..=of("2026-10-31"),
                of("2026-11-01")..=of("2026-11-30"),
                of("2026-12-01")..=of("2026-12-02"),
            ]
        );
        let weeks = found(Every::Week);
        assert_eq!(weeks[0], of("2026-10-30")..=of("2026-11-01"));
        assert_eq!(weeks[1], of("2026-11-02")..=of("2026-11-08"));
        assert_eq!((weeks.len(), found(Every::Day).len()), (6, 34));
    }

    #[test]
    fn a_day_is_counted_in_its_own_column() {
        let counters = Counters::default();
        let steps = columns(&(10..=40), Every::Week, [(12, &counters)].into_iter());
        for day in 10..=40 {
            assert!(steps[at(&steps, day).unwrap()].days.contains(&day));
        }
        assert_eq!((at(&steps, 9), at(&steps, 41)), (None, None));
    }

    #[test]
    fn too_many_columns_to_read_are_not_drawn() {
        for (asked, days, every) in [
            (None, 92, Every::Day),
            (None, 93, Every::Week),
            (None, 641, Every::Month),
            (Some(Every::Day), 365, Every::Day),
            (Some(Every::Day), 3660, Every::Month),
            (Some(Every::Month), 30, Every::Month),
        ] {
            assert_eq!(Every::of(asked, days), every);
        }
    }
}
