//! Formats numbers. Small cells are hidden here and nowhere else (M-04).

use assentry_core::day::{Day, iso_date};

use crate::counting::{
    rates::{Comparison, Interval, Rate, float},
    sequential::Reading,
};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Whether a count is too small to be shown.
pub(crate) fn is_small(count: u64, small_cell: u64) -> bool {
    count > 0 && count < small_cell
}

/// `12,345`, or `<10`.
pub(crate) fn count(count: u64, small_cell: u64) -> String {
    if is_small(count, small_cell) {
        return format!("<{small_cell}");
    }
    grouped(count)
}

/// How a rate may be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shown {
    /// Exactly.
    Exactly(Rate),
    /// Only as being under this, since so few did.
    Under(f64),
    /// Only as being over this, since so few did not.
    Over(f64),
    /// Not at all: too few cases.
    TooFew,
    /// Not at all: nothing to divide by, or not counted.
    NotMeasured,
}

/// What may be shown of a rate: neither the part, nor the rest, nor the whole may be a small cell.
pub(crate) fn shown(rate: Rate, small_cell: u64) -> Shown {
    if rate.value().is_none() {
        Shown::NotMeasured
    } else if rate.whole < small_cell {
        Shown::TooFew
    } else if is_small(rate.part, small_cell) {
        Shown::Under(Rate::new(small_cell, rate.whole).value().unwrap_or(1.0))
    } else if is_small(rate.whole - rate.part, small_cell) {
        Shown::Over(1.0 - Rate::new(small_cell, rate.whole).value().unwrap_or(1.0))
    } else {
        Shown::Exactly(rate)
    }
}

/// `41.3%`, or its replacement if the rate may not be shown.
pub(crate) fn rate(rate: Rate, small_cell: u64) -> String {
    match shown(rate, small_cell) {
        Shown::Exactly(rate) => rate.value().map_or_else(String::new, percent),
        Shown::Under(limit) => format!("<{}", percent(limit)),
        Shown::Over(limit) => format!(">{}", percent(limit)),
        Shown::TooFew => format!("of <{small_cell}"),
        Shown::NotMeasured => "–".into(),
    }
}

/// `40.8–41.9%`; empty if the rate is not shown exactly.
pub(crate) fn interval(rate: Rate, small_cell: u64) -> String {
    match (shown(rate, small_cell), rate.wilson()) {
        (Shown::Exactly(_), Some(interval)) => {
            let (low, high) = (percent(interval.low), percent(interval.high));
            // With very many cases both ends round to the same decimal.
            if low == high {
                return String::new();
            }
            format!("{}–{high}", low.trim_end_matches('%'))
        }
        _ => String::new(),
    }
}

/// `+1.2 points`.
pub(crate) fn points(difference: f64) -> String {
    format!("{} points", signed(difference))
}

/// `+1.2`; `0.0` without a sign for what rounds to zero.
fn signed(share: f64) -> String {
    let text = format!("{:.1}", 100.0 * share.abs());
    match text.as_str() {
        "0.0" => text,
        _ if share < 0.0 => format!("−{text}"),
        _ => format!("+{text}"),
    }
}

/// Two rates compared; `None` if one of them is hidden, since the difference would reveal it.
pub(crate) fn difference(a: Rate, b: Rate, small_cell: u64) -> Option<Comparison> {
    match (shown(a, small_cell), shown(b, small_cell)) {
        (Shown::Exactly(a), Shown::Exactly(b)) => a.against(b),
        _ => None,
    }
}

/// Two rates of a test that is read every day, compared; hidden in the same cases.
pub(crate) fn reading(rates: Option<(Rate, Rate, u64)>, small_cell: u64) -> Option<Reading> {
    let (a, b, comparisons) = rates?;
    match (shown(a, small_cell), shown(b, small_cell)) {
        (Shown::Exactly(a), Shown::Exactly(b)) => Reading::of(a, b, comparisons),
        _ => None,
    }
}

/// `+1.2 points (+0.1 to +2.3)`.
pub(crate) fn read(reading: Reading) -> String {
    format!(
        "{} ({})",
        points(reading.difference),
        span(reading.interval)
    )
}

/// How many there were for each hundred that were measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Total {
    /// `None` if only the interval is known.
    pub(crate) value: Option<f64>,
    pub(crate) interval: Interval,
}

/// From an upper and a lower estimate of the measured share; `None` if one of them is hidden, since the total would reveal
/// it, or if possibly nobody was measured.
pub(crate) fn total(most: Rate, least: Rate, small_cell: u64) -> Option<Total> {
    let (Shown::Exactly(most), Shown::Exactly(least)) =
        (shown(most, small_cell), shown(least, small_cell))
    else {
        return None;
    };
    let (high, low) = (most.wilson()?.high, least.wilson()?.low);
    (low > 0.0 && low <= high).then(|| Total {
        value: most
            .value()
            .filter(|_| most == least)
            .map(|rate| 100.0 / rate),
        interval: Interval {
            low: 100.0 / high,
            high: 100.0 / low,
        },
    })
}

/// `164 (158 to 171)`, or `158 to 171`.
pub(crate) fn of_hundred(Total { value, interval }: Total) -> String {
    let span = format!("{:.0} to {:.0}", interval.low, interval.high);
    value.map_or_else(|| span.clone(), |value| format!("{value:.0} ({span})"))
}

/// The comparison of two rates as text.
pub(crate) fn compared(a: Rate, b: Rate, small_cell: u64) -> Option<String> {
    difference(a, b, small_cell).map(comparison)
}

/// `+0.1 to +2.3`.
pub(crate) fn span(interval: Interval) -> String {
    let number = |value: f64| {
        let sign = if value < 0.0 { "−" } else { "+" };
        format!("{sign}{:.1}", 100.0 * value.abs())
    };
    format!("{} to {}", number(interval.low), number(interval.high))
}

/// `+1.2 points (+0.1 to +2.3), p = 0.032: clear`.
fn comparison(comparison: Comparison) -> String {
    let p = if comparison.p < 0.001 {
        "p < 0.001".into()
    } else {
        format!("p = {:.3}", comparison.p)
    };
    format!(
        "{} ({}), {p}: {}",
        points(comparison.difference),
        span(comparison.interval),
        comparison.verdict().as_str()
    )
}

/// The relative change of a count: `+12.0%`.
pub(crate) fn change(now: u64, before: u64) -> Option<String> {
    if before == 0 {
        return None;
    }
    Some(format!("{}%", signed(float(now) / float(before) - 1.0)))
}

/// `41.3%`.
pub(crate) fn percent(value: f64) -> String {
    format!("{:.1}%", 100.0 * value)
}

/// `12,345`.
pub(crate) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `9,800` for 9,806: two significant digits, for estimates.
pub(crate) fn rounded(count: u64) -> String {
    let digits = count.checked_ilog10().unwrap_or(0);
    let unit = 10_u64.pow(digits.saturating_sub(1));
    grouped(count.div_ceil(unit) * unit)
}

/// `3 Oct 2026`.
pub(crate) fn date(day: Day) -> String {
    let (day_and_month, year) = split(day);
    format!("{day_and_month} {year}")
}

/// `3 Oct`.
pub(crate) fn short_date(day: Day) -> String {
    split(day).0
}

fn split(day: Day) -> (String, String) {
    let iso = iso_date(day);
    let mut parts = iso.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| MONTHS.get(month.checked_sub(1)?))
        .copied()
        .unwrap_or_default();
    let day = day.unwrap_or_default().trim_start_matches('0');
    (
        format!("{day} {month}"),
        year.unwrap_or_default().to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_cells_are_hidden_on_both_sides_m_04() {
        for (part, whole, text, doubt) in [
            (413, 1000, "41.3%", "38.3–44.4%"),
            (0, 1000, "0.0%", "0.0–0.4%"),
            (9, 1000, "<1.0%", ""),
            (10, 1000, "1.0%", "0.5–1.8%"),
            (991, 1000, ">99.0%", ""),
            (1000, 1000, "100.0%", "99.6–100.0%"),
            (3, 9, "of <10", ""),
            (0, 0, "–", ""),
            (2, 1, "–", ""),
        ] {
            let found = Rate::new(part, whole);
            assert_eq!(
                (&*rate(found, 10), &*interval(found, 10)),
                (text, doubt),
                "{part}/{whole}"
            );
        }
        assert_eq!(
            (count(0, 10), count(9, 10), count(10, 10)),
            ("0".into(), "<10".into(), "10".into())
        );
        assert_eq!(count(9, 0), "9");
        assert_eq!(rate(Rate::new(9, 1000), 0), "0.9%");
    }

    #[test]
    fn numbers_and_days_are_written_for_people() {
        assert_eq!(
            (grouped(999), grouped(1_234_567)),
            ("999".into(), "1,234,567".into())
        );
        for (count, text) in [
            (0, "0"),
            (7, "7"),
            (99, "99"),
            (9_806, "9,900"),
            (123_456, "130,000"),
        ] {
            assert_eq!(rounded(count), text);
        }
        assert_eq!(
            (date(20_780), short_date(20_780)),
            ("23 Nov 2026".into(), "23 Nov".into())
        );
        assert_eq!(
            (points(-0.0123), points(0.05)),
            ("−1.2 points".into(), "+5.0 points".into())
        );
        assert_eq!(
            (change(110, 100), change(1, 0)),
            (Some("+10.0%".into()), None)
        );
        // What rounds to zero has no sign.
        assert_eq!(
            (points(-0.0004), change(100_000, 99_999)),
            ("0.0 points".into(), Some("0.0%".into()))
        );
    }
}
