//! What time it is, as far as anybody here needs to know.

use std::time::{SystemTime, UNIX_EPOCH};

use assentry_core::day::Day;

/// The day it is, in UTC. A clock before 1970 counts as the first day of 1970.
pub(crate) fn today() -> Day {
    Day::try_from(seconds() / 86_400).unwrap_or(0)
}

/// Seconds since 1970, for what expires.
pub(crate) fn seconds() -> i64 {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH);
    passed.map_or(0, |passed| i64::try_from(passed.as_secs()).unwrap_or(0))
}
