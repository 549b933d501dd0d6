//! Rates with their uncertainty: integers in, a percentage and its interval out, only where it is shown.

/// The two-sided 95 % quantile of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// With fewer decisions a rate says little (requirements 6.3).
const ENOUGH: u64 = 30;

/// A share: some of a number of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate {
    pub(crate) part: u64,
    pub(crate) whole: u64,
}

/// From, to; both between 0 and 1, or between -1 and 1 for a difference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Interval {
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// A comparison of two rates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Comparison {
    /// The first minus the second.
    pub(crate) difference: f64,
    /// The 95 % interval of the difference (Newcombe's, from Wilson's).
    pub(crate) interval: Interval,
    /// How often chance alone would give a difference at least this large if there were none (two-sided z-test with
    /// pooled variance).
    pub(crate) p: f64,
}

/// A smaller difference does not matter: one point.
const NO_MATTER: f64 = 0.01;

/// What an interval says about a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Hardly chance alone: zero is outside the interval.
    Clear,
    /// Possibly zero, possibly more than one point: more answers are needed.
    NotYet,
    /// If there is a difference, it is under one point.
    None,
}

impl Verdict {
    /// Its name in texts.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::NotYet => "not clear yet",
            Self::None => "no difference",
        }
    }
}

impl Comparison {
    /// Whether there is a difference, judged by its interval.
    pub(crate) fn verdict(&self) -> Verdict {
        let Interval { low, high } = self.interval;
        if low > 0.0 || high < 0.0 {
            Verdict::Clear
        } else if -NO_MATTER < low && high < NO_MATTER {
            Verdict::None
        } else {
            Verdict::NotYet
        }
    }
}

impl Rate {
    pub(crate) fn new(part: u64, whole: u64) -> Self {
        Self { part, whole }
    }

    /// Between 0 and 1. `None` for 0 of 0, or for more than the whole: displays may be uncounted where answers are counted.
    pub(crate) fn value(self) -> Option<f64> {
        (self.whole > 0 && self.part <= self.whole).then(|| float(self.part) / float(self.whole))
    }

    /// Whether it is based on at least 30 cases.
    pub(crate) fn is_enough(self) -> bool {
        self.whole >= ENOUGH
    }

    /// Wilson's 95 % interval.
    pub(crate) fn wilson(self) -> Option<Interval> {
        let rate = self.value()?;
        let n = float(self.whole);
        let centre = (rate + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
        let reach =
            Z / (1.0 + Z * Z / n) * (rate * (1.0 - rate) / n + Z * Z / (4.0 * n * n)).sqrt();
        // At the ends the formula is exact, but floating-point arithmetic is not.
        Some(Interval {
            low: if self.part == 0 {
                0.0
            } else {
                (centre - reach).max(0.0)
            },
            high: if self.part == self.whole {
                1.0
            } else {
                (centre + reach).min(1.0)
            },
        })
    }

    /// Compares this rate with another; `None` unless both have a value.
    pub(crate) fn against(self, other: Self) -> Option<Comparison> {
        let (a, b) = (self.value()?, other.value()?);
        let (of_a, of_b) = (self.wilson()?, other.wilson()?);
        let difference = a - b;
        let below = ((a - of_a.low).powi(2) + (of_b.high - b).powi(2)).sqrt();
        let above = ((of_a.high - a).powi(2) + (b - of_b.low).powi(2)).sqrt();
        let (n, m) = (float(self.whole), float(other.whole));
        let pooled = float(self.part + other.part) / (n + m);
        let deviation = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
        // No deviation: all cases are alike, so there is no difference either.
        let z = if deviation > 0.0 {
            difference / deviation
        } else {
            0.0
        };
        Some(Comparison {
            difference,
            interval: Interval {
                low: difference - below,
                high: difference + above,
            },
            p: libm::erfc(z.abs() / std::f64::consts::SQRT_2),
        })
    }
}

/// Counters stay far below the 2^53 up to which this is exact.
#[expect(clippy::cast_precision_loss, reason = "counts are below 2^53")]
pub(crate) fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64) {
        assert!(
            (found - expected).abs() < 0.000_06,
            "found {found}, expected {expected}"
        );
    }

    #[test]
    fn wilson_intervals_match_the_literature_6_3() {
        // Newcombe (1998), method 3, table I, and the closed forms at the ends.
        for (part, whole, low, high) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
            (0, 10, 0.0, 0.2775),
            (5, 10, 0.2366, 0.7634),
            (10, 10, 0.7225, 1.0),
        ] {
            let interval = Rate::new(part, whole).wilson().unwrap();
            near(interval.low, low);
            near(interval.high, high);
        }
    }

    #[test]
    fn zero_of_zero_and_more_than_all_give_no_rate() {
        for (part, whole) in [(0, 0), (1, 0), (11, 10)] {
            let rate = Rate::new(part, whole);
            assert_eq!((rate.value(), rate.wilson()), (None, None));
            assert_eq!(rate.against(Rate::new(1, 2)), None);
        }
        assert_eq!(Rate::new(1, 4).value(), Some(0.25));
        assert_eq!(
            (Rate::new(1, 29).is_enough(), Rate::new(1, 30).is_enough()),
            (false, true)
        );
    }

    #[test]
    fn two_proportions_are_compared_as_in_the_literature() {
        // Newcombe (1998), method 10: 56/70 and 48/80; z = 2.6502 by hand.
        let comparison = Rate::new(56, 70).against(Rate::new(48, 80)).unwrap();
        near(comparison.difference, 0.2);
        near(comparison.interval.low, 0.0524);
        near(comparison.interval.high, 0.3339);
        near(comparison.p, 0.00804);
        let reversed = Rate::new(48, 80).against(Rate::new(56, 70)).unwrap();
        near(reversed.difference, -0.2);
        near(reversed.p, comparison.p);
        for (a, b, p) in [
            ((5, 10), (5, 10), 1.0),
            ((10, 10), (20, 20), 1.0),
            ((0, 10), (0, 20), 1.0),
            ((30, 100), (50, 100), 0.003_9),
        ] {
            let found = Rate::new(a.0, a.1).against(Rate::new(b.0, b.1)).unwrap();
            assert!((found.p - p).abs() < 0.0001, "{} {p}", found.p);
        }
    }

    #[test]
    fn an_interval_says_whether_there_is_a_difference() {
        for (a, b, verdict) in [
            ((56, 70), (48, 80), Verdict::Clear),
            ((48, 80), (56, 70), Verdict::Clear),
            ((50, 100), (55, 100), Verdict::NotYet),
            ((50, 100), (50, 100), Verdict::NotYet),
            ((20_000, 50_000), (20_010, 50_000), Verdict::None),
            // Small, but clearly there.
            ((400_000, 1_000_000), (402_000, 1_000_000), Verdict::Clear),
        ] {
            let found = Rate::new(a.0, a.1).against(Rate::new(b.0, b.1)).unwrap();
            assert_eq!(found.verdict(), verdict, "{a:?} {b:?}");
        }
    }
}
