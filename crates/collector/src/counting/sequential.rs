//! A test that is read every day. An interval valid on any one day is wrong on some day among many; these are valid on
//! all days at once, with 95 %: Robbins' normal mixture, as in Johari, Pekelis and Walsh, "Always valid inference" (2015).
//!
//! With V the variance of the difference and T that of the mixture, the interval reaches
//! √(V (V + T) ÷ T × (ln((V + T) ÷ V) + 2 ln(1 ÷ α))) to both sides.

use super::rates::{Interval, Rate, float};

/// How often a test without a difference may ever seem to have one.
const ALPHA: f64 = 0.05;

/// The variance of the mixture: finds effects of about two points soonest. Fixed, since choosing it after seeing the data
/// would invalidate the test.
const MIXTURE: f64 = 0.02 * 0.02;

/// The quantile for 80 % power: how likely a real effect is found.
const POWER: f64 = 0.841_621_233_572_914;

/// The two-sided 95 % quantile.
const Z: f64 = 1.959_963_984_540_054;

/// More cases than any site has.
const MOST: u64 = 1 << 40;

/// A difference, read at any time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Reading {
    /// The first minus the second.
    pub(crate) difference: f64,
    /// Valid on all days at once.
    pub(crate) interval: Interval,
}

/// Whether to continue after a reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Rule {
    /// There is a difference.
    Over,
    /// If there is a difference, it is smaller than the effect looked for.
    OverWithout,
    /// About this many more cases are needed on each side.
    GoOn(u64),
}

impl Reading {
    /// Compares two rates, given how many are compared with the same baseline.
    pub(crate) fn of(a: Rate, b: Rate, comparisons: u64) -> Option<Self> {
        let difference = a.value()? - b.value()?;
        let reach = reach(variance(a) + variance(b), comparisons);
        Some(Self {
            difference,
            interval: Interval {
                low: difference - reach,
                high: difference + reach,
            },
        })
    }

    /// Whether to continue looking for an effect of this size.
    pub(crate) fn rule(&self, a: Rate, b: Rate, effect: f64, comparisons: u64) -> Rule {
        let Interval { low, high } = self.interval;
        if low > 0.0 || high < 0.0 {
            Rule::Over
        } else if -effect < low && high < effect {
            Rule::OverWithout
        } else {
            let needed = b
                .value()
                .map_or(MOST, |base| needed_daily(base, effect, comparisons));
            Rule::GoOn(needed.saturating_sub(a.whole.min(b.whole)).max(1))
        }
    }
}

/// How many cases each side needs to find an effect four times out of five, if the test is read once, at its end.
pub(crate) fn needed_once(base: f64, effect: f64, comparisons: u64) -> u64 {
    // With several comparisons, a stricter quantile, by the Bonferroni bound.
    smallest(|cases| {
        let deviation = spread(base, effect, cases).sqrt();
        (quantile(comparisons) + POWER) * deviation <= effect
    })
}

/// The same, if the test is read every day.
pub(crate) fn needed_daily(base: f64, effect: f64, comparisons: u64) -> u64 {
    smallest(|cases| {
        let variance = spread(base, effect, cases);
        reach(variance, comparisons) + POWER * variance.sqrt() <= effect
    })
}

/// The variance of the difference between a rate and one that is higher by an effect, with `cases` each.
fn spread(base: f64, effect: f64, cases: u64) -> f64 {
    let other = if base + effect <= 1.0 {
        base + effect
    } else {
        base - effect
    };
    (base * (1.0 - base) + other * (1.0 - other)) / float(cases)
}

fn smallest(is_enough: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (0, 1);
    while !is_enough(high) && high < MOST {
        (low, high) = (high, high * 2);
    }
    while low + 1 < high {
        let middle = u64::midpoint(low, high);
        if is_enough(middle) {
            high = middle
        } else {
            low = middle
        }
    }
    high
}

fn reach(variance: f64, comparisons: u64) -> f64 {
    let both = variance + MIXTURE;
    let alpha = ALPHA / float(comparisons.max(1));
    (variance * both / MIXTURE * ((both / variance).ln() - 2.0 * alpha.ln())).sqrt()
}

/// The variance of a rate, with one more case of each kind, so that it is never zero.
fn variance(rate: Rate) -> f64 {
    let cases = float(rate.whole) + 2.0;
    let value = (float(rate.part) + 1.0) / cases;
    value * (1.0 - value) / cases
}

/// The two-sided quantile of the normal distribution for α ÷ comparisons, by bisection.
fn quantile(comparisons: u64) -> f64 {
    let alpha = ALPHA / float(comparisons.max(1));
    let (mut low, mut high) = (Z - 1.0, 10.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if libm::erfc(middle / std::f64::consts::SQRT_2) > alpha {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::*;

    /// xorshift64*: the same draws each time.
    struct Random(u64);

    impl Random {
        fn bits(&mut self) -> u64 {
            self.0 ^= self.0 >> 12;
            self.0 ^= self.0 << 25;
            self.0 ^= self.0 >> 27;
            self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
        }

        /// How many of 64 × `words` draws succeed, each with a probability of `sixteenths` ÷ 16.
        fn yes(&mut self, sixteenths: u64, words: u64) -> u64 {
            let mut found = 0;
            for _ in 0..words {
                // Bit by bit from the lowest: succeeds where the draw is under the probability.
                let mut under = 0;
                for bit in 0..4 {
                    let draw = self.bits();
                    under = if sixteenths >> bit & 1 == 1 {
                        !draw | under
                    } else {
                        !draw & under
                    };
                }
                found += u64::from(under.count_ones());
            }
            found
        }
    }

    /// How many of these tests report a difference on some day of sixty: by our intervals, and by those valid on one day
    /// only.
    fn alarms(tests: u64, a: u64, b: u64, words: u64) -> (u64, u64) {
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let (mut ours, mut once) = (0, 0);
        for _ in 0..tests {
            let (mut first, mut second) = (Rate::new(0, 0), Rate::new(0, 0));
            let (mut seen, mut seen_once) = (false, false);
            for _ in 0..60 {
                for (rate, sixteenths) in [(&mut first, a), (&mut second, b)] {
                    rate.part += random.yes(sixteenths, words);
                    rate.whole += 64 * words;
                }
                let reading = Reading::of(first, second, 1).unwrap();
                seen |= reading.interval.low > 0.0 || reading.interval.high < 0.0;
                seen_once |= first.against(second).unwrap().p < 0.05;
            }
            ours += u64::from(seen);
            once += u64::from(seen_once);
        }
        (ours, once)
    }

    #[test]
    fn ten_thousand_tests_without_a_difference_read_daily_have_at_most_five_in_a_hundred_alarms() {
        let (mut ours, mut once) = (0, 0);
        // Small sites and larger ones; rare answers and frequent ones.
        for (sixteenths, words) in [(1, 1), (1, 6), (5, 1), (5, 6), (8, 12)] {
            let found = alarms(2_000, sixteenths, sixteenths, words);
            assert!(found.0 <= 100, "{sixteenths}/16, {words}: {found:?}");
            ours += found.0;
            once += found.1;
        }
        assert!(ours <= 500, "{ours} of 10,000");
        // The intervals for one day alarm often; ours do not.
        assert!(
            once > 2_000,
            "{once} of 10,000 by intervals that hold on one day"
        );
    }

    #[test]
    fn a_real_difference_is_found() {
        let (ours, _) = alarms(200, 5, 6, 6);
        assert!(ours > 190, "{ours} of 200");
    }

    #[test]
    fn a_rule_says_when_a_test_is_over() {
        let rule = |a: (u64, u64), b: (u64, u64)| {
            let (a, b) = (Rate::new(a.0, a.1), Rate::new(b.0, b.1));
            Reading::of(a, b, 1).unwrap().rule(a, b, 0.02, 1)
        };
        assert_eq!(rule((5_600, 10_000), (5_000, 10_000)), Rule::Over);
        assert_eq!(rule((5_000, 10_000), (5_600, 10_000)), Rule::Over);
        assert_eq!(
            rule((50_000, 100_000), (50_010, 100_000)),
            Rule::OverWithout
        );
        let Rule::GoOn(more) = rule((500, 1_000), (500, 1_000)) else {
            panic!("expected to go on");
        };
        assert_eq!(more, needed_daily(0.5, 0.02, 1) - 1_000);
    }

    #[test]
    fn sample_sizes_match_the_literature() {
        // (1.96 + 0.8416)² × (0.5 × 0.5 + 0.52 × 0.48) ÷ 0.02² = 9,806.
        let once = needed_once(0.5, 0.02, 1);
        assert!((9_795..=9_810).contains(&once), "{once}");
        assert!(needed_once(0.5, 0.02, 3) > once);
        let daily = needed_daily(0.5, 0.02, 1);
        assert!(daily > once && daily < 3 * once, "{daily}");
        assert!(needed_daily(0.99, 0.02, 1) < MOST);
    }
}
