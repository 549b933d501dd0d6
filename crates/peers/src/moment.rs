//! Points in time as the tools write them. Only the day matters: the rules know nothing finer.

use assentry_core::{day::Day, text::number};

/// The largest digit at each position.
const SHAPE: &str = "9999-19-39T29:59:59.999Z";

/// The day (UTC) of a moment from 1970 on, as `toISOString` writes it.
#[inline(never)]
pub(crate) fn day_of_iso(text: &str) -> Option<Day> {
    let fits =
        |(found, most): (u8, u8)| found == most || (b'0'..most).contains(&found) && most <= b'9';
    if text.len() != SHAPE.len() || !text.bytes().zip(SHAPE.bytes()).all(fits) {
        return None;
    }
    let two = |at| two_digits(text, at);
    let (year, month, day) = (100 * two(0) + two(2), two(5), two(8));
    let longest = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if two(11) > 23 || year < 1970 || !(1..=12).contains(&month) || !(1..=longest).contains(&day) {
        return None;
    }
    // Howard Hinnant's `days_from_civil`.
    let year = year - u32::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day;
    let day_of_era = year % 400 * 365 + year % 400 / 4 - year % 400 / 100 + day_of_year;
    Some(year / 400 * 146_097 + day_of_era - 719_469)
}

/// The value of two digits.
#[inline(never)]
fn two_digits(text: &str, at: usize) -> u32 {
    text.get(at..at + 2).and_then(number).unwrap_or(0)
}

/// The day (UTC) of a decimal number of milliseconds since 1970; for times after 2106, some day in 2106.
#[inline(never)]
pub(crate) fn day_of_milliseconds(text: &str) -> Option<Day> {
    if !are_digits(text, 4, 15) {
        return None;
    }
    let seconds = text.get(..text.len() - 3)?;
    let seconds = seconds.bytes().fold(0_u32, |sum, digit| {
        sum.saturating_mul(10).saturating_add((digit - b'0').into())
    });
    Some(seconds / 86_400)
}

/// Whether a text consists of exactly this many decimal digits.
#[inline(never)]
fn are_digits(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use assentry_core::day::iso_date;

    use super::{day_of_iso, day_of_milliseconds};

    #[test]
    fn every_day_of_the_calendar_is_read_back() {
        for day in 0..60_000 {
            for rest in ["T00:00:00.000Z", "T23:59:59.999Z"] {
                let moment = iso_date(day) + rest;
                assert_eq!(day_of_iso(&moment), Some(day), "{moment}");
            }
        }
    }

    #[test]
    fn text_that_to_iso_string_never_writes_is_not_a_moment() {
        for text in [
            "",
            "yesterday",
            "2026-11-02",
            "2026-11-02T10:00:00Z",
            "2026-11-02T10:00:00.00Z",
            "2026-11-02T10:00:00.0000Z",
            "2026-11-02T10:00:00,000Z",
            "2026-11-02T10:00:00.000+",
            "2026-11-02T10:00:000.00Z",
            "2026-11-02T24:00:00.000Z",
            "2026-11-02T10:60:00.000Z",
            "2026-11-02T10:00:60.000Z",
            "2026-00-02T10:00:00.000Z",
            "2026-13-02T10:00:00.000Z",
            "2026-11-31T10:00:00.000Z",
            "2026-02-29T10:00:00.000Z",
            "2026-11-00T10:00:00.000Z",
            "1969-12-31T10:00:00.000Z",
            "0000-00-00T00:00:00.000Z",
            "2026-11-02t10:00:00.000Z",
            "2026/11/02T10:00:00.000Z",
            "2026,11,02T10:00:00.000Z",
            "+026-11-02T10:00:00.000Z",
            "é26-11-02T10:00:00.000Z",
        ] {
            assert_eq!(day_of_iso(text), None, "{text}");
        }
    }

    #[test]
    fn milliseconds_are_read_only_as_plain_integers() {
        for (text, day) in [
            ("1795000000000", Some(20_775)),
            ("86399999", Some(0)),
            ("86400000", Some(1)),
            ("99999999999999", Some(49_710)),
            ("999", None),
            ("1.5e12", None),
            ("-1795000000000", None),
            ("1795000000000.5", None),
            ("", None),
            ("9999999999999999", None),
        ] {
            assert_eq!(day_of_milliseconds(text), day, "{text}");
        }
    }
}
