//! Days: the only unit of time in the rules (M-01).

use alloc::string::String;

use crate::text::push_number;

/// Whole days since 1 January 1970, UTC.
pub type Day = u32;

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
    use super::iso_date;

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
}
