//! The days that a report is compared with.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use crate::calendar;

/// The choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// The same number of days immediately before.
    Period,
    /// The same days of the year before.
    Year,
    /// These days.
    Days(RangeInclusive<Day>),
    Nothing,
}

impl Before {
    /// The options; the days of `Days` are a placeholder.
    pub(super) const ALL: [Self; 4] = [Self::Period, Self::Year, Self::Days(0..=0), Self::Nothing];

    /// The word in addresses.
    pub(super) fn as_str(&self) -> &'static str {
        match self {
            Self::Period => "previous",
            Self::Year => "year",
            Self::Days(_) => "custom",
            Self::Nothing => "none",
        }
    }

    /// The choice with this name.
    pub(super) fn from_name(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == word)
    }

    /// The words on the page.
    pub(super) fn title(&self) -> &'static str {
        match self {
            Self::Period => "Days before",
            Self::Year => "Same days, last year",
            Self::Days(_) => "Days from … to …",
            Self::Nothing => "Nothing",
        }
    }

    /// The days, if all of them are stored; `first` is the first stored day.
    pub(super) fn days(
        &self,
        asked: &RangeInclusive<Day>,
        first: Day,
    ) -> Option<RangeInclusive<Day>> {
        let days = match self {
            Self::Period => {
                let length = asked.end() - asked.start() + 1;
                asked.start().checked_sub(length)?..=asked.start() - 1
            }
            Self::Year => {
                calendar::year_before(*asked.start())?..=calendar::year_before(*asked.end())?
            }
            Self::Days(days) => days.clone(),
            Self::Nothing => return None,
        };
        (*days.start() >= first).then_some(days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_compared_only_where_all_of_them_are_kept() {
        let day = |text: &str| calendar::day(text).unwrap();
        let asked = day("2026-03-01")..=day("2026-03-31");
        for (before, from, to) in [
            (Before::Period, "2026-01-29", "2026-02-28"),
            (Before::Year, "2025-03-01", "2025-03-31"),
            (
                Before::Days(day("2026-01-01")..=day("2026-01-05")),
                "2026-01-01",
                "2026-01-05",
            ),
        ] {
            let days = Some(day(from)..=day(to));
            assert_eq!(before.days(&asked, day(from)), days);
            assert_eq!(before.days(&asked, day(from) + 1), None);
        }
        assert_eq!(Before::Nothing.days(&asked, 0), None);
        assert_eq!(Before::Period.days(&(3..=9), 0), None);
    }
}
