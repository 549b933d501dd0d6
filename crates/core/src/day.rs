//! Days, the only unit of time in the rules (M-01), and how long an answer is kept.

use alloc::string::String;

use crate::text::push_number;

/// Whole days since 1 January 1970, UTC.
pub type Day = u32;

/// How long an answer is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Calendar months, as laws count them (L-32): through the same day of a later month, or its last day if it has no
    /// such day. An answer of 31 August is kept for six months through 28 February.
    Months(u32),
    /// Days, that of the answer included.
    Days(u32),
}

impl Term {
    /// The first day after the term of an answer of that day. Months are right until February 2100.
    #[inline(never)]
    #[must_use]
    pub fn end(self, day: Day) -> Day {
        let months = match self {
            Self::Months(months) => months,
            Self::Days(days) => return day + days,
        };
        let day = day + BEFORE_1970;
        // No month is longer.
        let mut month = day / 31;
        while month_start(month + 1) <= day {
            month += 1;
        }
        let later = month + months;
        let same_day = day - month_start(month) + month_start(later);
        (same_day + 1).min(month_start(later + 1)) - BEFORE_1970
    }
}

/// Days from 1 March 1968 to 1970: years that begin in March have the leap day at their end.
const BEFORE_1970: Day = 671;

/// The first day of a month, both counted from March 1968.
#[inline(never)]
fn month_start(month: u32) -> Day {
    month / 12 * 1461 / 4 + (month % 12 * 153 + 2) / 5
}

/// `YYYY-MM-DD` of a day. The calendar computation is Howard Hinnant's `civil_from_days`.
#[must_use]
pub fn iso_date(day: Day) -> String {
    let shifted = day + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let mut out = String::new();
    push_number(&mut out, year_of_era + era * 400 + u32::from(month <= 2));
    for part in [month, day_of_year - (153 * shifted_month + 2) / 5 + 1] {
        out.push_str(if part < 10 { "-0" } else { "-" });
        push_number(&mut out, part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Day, Term, iso_date};

    #[test]
    fn days_are_written_as_calendar_dates() {
        for (day, date) in [
            (0, "1970-01-01"),
            (11_016, "2000-02-29"),
            (20_780, "2026-11-23"),
            (20_818, "2026-12-31"),
        ] {
            assert_eq!(iso_date(day), date);
        }
    }

    /// 1 March 2100, which is no leap year.
    const MARCH_2100: Day = 47_541;

    #[test]
    fn a_term_of_months_ends_after_the_same_day_or_the_last_one_of_the_month_l_32() {
        for (months, day, last) in [
            (6, 20_780, "2027-05-23"),
            // 31 August, and what follows from February's length.
            (6, 20_696, "2027-02-28"),
            (6, 20_695, "2027-02-28"),
            (6, 20_694, "2027-02-28"),
            (6, 20_693, "2027-02-28"),
            (6, 20_692, "2027-02-27"),
            (6, 21_061, "2028-02-29"),
            (6, 20_512, "2026-08-28"),
            // 29 February.
            (12, 21_243, "2029-02-28"),
            (12, 20_780, "2027-11-23"),
            (13, 20_780, "2027-12-23"),
            (13, 20_818, "2028-01-31"),
            (13, 20_849, "2028-02-29"),
            (1, 0, "1970-02-01"),
        ] {
            let end = Term::Months(months).end(day);
            assert_eq!(iso_date(end - 1), last, "{} + {months}", iso_date(day));
        }
    }

    #[test]
    fn every_day_of_a_century_has_its_own_date_months_later_or_the_last_one_of_the_month() {
        let limit = Term::Months(13).end(MARCH_2100 - 400);
        assert!(limit <= MARCH_2100);
        for day in 0..MARCH_2100 - 400 {
            for months in [1, 6, 12, 13] {
                let end = Term::Months(months).end(day);
                let (from, last, next) = (iso_date(day), iso_date(end - 1), iso_date(end));
                let number =
                    |date: &str, at: core::ops::Range<usize>| date[at].parse::<u32>().unwrap();
                let month = |date: &str| number(date, 0..4) * 12 + number(date, 5..7);
                assert_eq!(month(&last), month(&from) + months, "{from} {last}");
                let same = number(&last, 8..10) == number(&from, 8..10);
                assert!(same || number(&next, 8..10) == 1, "{from} {last}");
                assert!(
                    number(&last, 8..10) <= number(&from, 8..10),
                    "{from} {last}"
                );
            }
        }
    }

    #[test]
    fn a_term_of_days_is_so_many_days() {
        assert_eq!(Term::Days(1).end(20_780), 20_781);
    }
}
