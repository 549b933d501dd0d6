//! Parses days as people write them. [`assentry_core::day::iso_date`] formats them.

use assentry_core::day::{Day, iso_date};

/// The day of `YYYY-MM-DD`; `None` for a day that does not exist.
pub(crate) fn day(text: &str) -> Option<Day> {
    let mut parts = text.split('-').map(str::parse::<u32>);
    let (year, month, day) = (
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    );
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Howard Hinnant's `days_from_civil`.
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (shifted_year / 400, shifted_year % 400);
    let shifted_month = (month + 9) % 12;
    let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let found = (era * 146_097 + day_of_era).checked_sub(719_468)?;
    (iso_date(found) == text).then_some(found)
}

/// The Monday of a day's week.
pub(crate) fn monday(day: Day) -> Day {
    // 1 January 1970 was a Thursday.
    day.saturating_sub((day + 3) % 7)
}

/// The first of a day's month.
pub(crate) fn first_of_month(day: Day) -> Day {
    let of_month = iso_date(day)
        .rsplit('-')
        .next()
        .and_then(|day| day.parse::<u32>().ok());
    day.saturating_sub(of_month.map_or(0, |of_month| of_month - 1))
}

/// The same day a year before; for 29 February the 28th.
pub(crate) fn year_before(found: Day) -> Option<Day> {
    let iso = iso_date(found);
    let (year, rest) = iso.split_once('-')?;
    let year = year.parse::<u32>().ok()?.checked_sub(1)?;
    day(&format!("{year}-{rest}")).or_else(|| day(&format!("{year}-02-28")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_months_and_years_are_those_of_the_calendar() {
        let of = |text: &str| day(text).unwrap();
        for (found, start) in [("2026-11-29", "2026-11-23"), ("2026-11-23", "2026-11-23")] {
            assert_eq!(monday(of(found)), of(start));
        }
        for (found, start) in [("2026-11-29", "2026-11-01"), ("2024-02-29", "2024-02-01")] {
            assert_eq!(first_of_month(of(found)), of(start));
        }
        for (found, before) in [("2026-11-29", "2025-11-29"), ("2024-02-29", "2023-02-28")] {
            assert_eq!(year_before(of(found)), Some(of(before)));
        }
        assert_eq!((monday(0), year_before(5)), (0, None));
    }

    #[test]
    fn a_written_day_is_parsed_as_that_day() {
        for found in (0..40_000).step_by(7) {
            assert_eq!(day(&iso_date(found)), Some(found));
        }
        for text in [
            "",
            "2026",
            "2026-13-01",
            "2026-02-30",
            "2026-2-3",
            "2026-02-00",
            "2026-12-4294967295",
            "1969-12-31",
            "26-01-01",
            "2026-01-01-01",
            "x-y-z",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
