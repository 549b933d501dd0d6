//! The current time, and whether the machine's clock can be trusted.
//!
//! The clock is compared with the time that has passed since it was last read. A jump back is followed at once; a jump
//! ahead of more than an hour only once it has lasted an hour, so that nothing is dated in the future until then. Either
//! is logged once.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use assentry_core::day::{Day, iso_date};

/// Changes above this are jumps, and a clock that jumped ahead must stay there for this long, in seconds.
const JUMP: i64 = 3600;

const DAY: i64 = 86_400;

static CLOCK: Mutex<Option<Clock>> = Mutex::new(None);

/// Today, in UTC. A clock before 1970 counts as the first day of 1970.
#[must_use]
pub fn today() -> Day {
    day_of(seconds())
}

/// Seconds since 1970, for expiry.
pub(crate) fn seconds() -> i64 {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH);
    let says = passed.map_or(0, |passed| i64::try_from(passed.as_secs()).unwrap_or(0));
    let now = Instant::now();
    let mut clock = CLOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let clock = clock.get_or_insert(Clock {
        seconds: says,
        at: now,
        ahead: None,
    });
    let (seconds, news) = clock.read(says, now);
    if let Some(news) = news {
        tracing::warn!("{news}");
    }
    seconds
}

/// The time last believed, and when that was.
struct Clock {
    seconds: i64,
    at: Instant,
    /// How far the machine's clock is ahead, and since when.
    ahead: Option<(i64, Instant)>,
}

impl Clock {
    /// The time to use when the machine's clock says this, and a message to log, if any.
    fn read(&mut self, says: i64, now: Instant) -> (i64, Option<String>) {
        let passed = now.saturating_duration_since(self.at).as_secs();
        let expected = self
            .seconds
            .saturating_add(i64::try_from(passed).unwrap_or(i64::MAX));
        let off = says.saturating_sub(expected);
        let date = |seconds| iso_date(day_of(seconds));
        if off > JUMP {
            let known = self
                .ahead
                .filter(|(before, _)| off.abs_diff(*before) <= JUMP.unsigned_abs());
            let Some((_, since)) = known else {
                self.ahead = Some((off, now));
                let news = format!(
                    "the clock jumped ahead to {} from {}: the old time goes on for an hour, in case this is a mistake",
                    date(says),
                    date(expected)
                );
                return (expected, Some(news));
            };
            if now.saturating_duration_since(since) < Duration::from_secs(JUMP.unsigned_abs()) {
                return (expected, None);
            }
        }
        let news = if off > JUMP {
            Some(format!("the clock stays at {}: it is believed", date(says)))
        } else if off < -JUMP {
            Some(format!(
                "the clock went back to {} from {}",
                date(says),
                date(expected)
            ))
        } else {
            self.ahead
                .map(|_| format!("the clock is right again: {}", date(says)))
        };
        *self = Self {
            seconds: says,
            at: now,
            ahead: None,
        };
        (says, news)
    }
}

fn day_of(seconds: i64) -> Day {
    Day::try_from(seconds / DAY).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds that pass, the machine's time, the time used, and how the message starts.
    type Step = (u64, i64, i64, &'static str);

    fn check(steps: &[Step]) {
        let start = Instant::now();
        let mut clock = Clock {
            seconds: 1000 * DAY,
            at: start,
            ahead: None,
        };
        for (at, says, expected, news) in steps {
            let (seconds, said) = clock.read(*says, start + Duration::from_secs(*at));
            assert_eq!(seconds, *expected, "after {at} s");
            let said = said.unwrap_or_default();
            assert!(
                said.starts_with(news) && said.is_empty() == news.is_empty(),
                "{said}"
            );
        }
    }

    #[test]
    fn a_clock_that_jumps_ahead_dates_nothing_from_the_future() {
        let day = 1000 * DAY;
        check(&[
            (10, day + 10, day + 10, ""),
            (
                20,
                day + 800 * DAY,
                day + 20,
                "the clock jumped ahead to 1974-12-06",
            ),
            (3000, day + 800 * DAY + 2980, day + 3000, ""),
            (3010, day + 3010, day + 3010, "the clock is right again"),
        ]);
    }

    #[test]
    fn a_clock_that_stays_ahead_is_believed_and_one_that_goes_back_at_once() {
        let day = 1000 * DAY;
        check(&[
            (1, day + 800 * DAY, day + 1, "the clock jumped ahead"),
            (
                3602,
                day + 800 * DAY + 3601,
                day + 800 * DAY + 3601,
                "the clock stays at",
            ),
            (3603, day + 3603, day + 3603, "the clock went back to"),
            // Corrections are followed silently.
            (3604, day + 6000, day + 6000, ""),
            (3605, day + 5000, day + 5000, ""),
        ]);
    }
}
