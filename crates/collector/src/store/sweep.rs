//! Removes what is too old (M-05).

use std::time::Duration;

use assentry_core::day::Day;

use super::{Store, StoreError};
use crate::clock;

/// How often old counters are looked for.
pub(crate) const EVERY: Duration = Duration::from_secs(6 * 60 * 60);

/// How many days one sweep removes at most, so that a clock that is years ahead for a while costs weeks of
/// old counters and not all of them.
const MOST_SWEPT_DAYS: Day = 31;

/// Under what the store notes up to which day old counters were removed.
const SWEPT: &str = "swept";

/// Removes counters that are older than so many days; says so where it cannot.
pub(crate) fn sweep(store: &dyn Store, keep: Day) {
    let wanted = clock::today().saturating_sub(keep);
    let sweep = || {
        let before = store.memo(SWEPT, None)?;
        let oldest = store.days()?.map(|days| *days.start());
        let Some(start) = before.or(oldest) else {
            return Ok(());
        };
        let until = wanted.min(start.saturating_add(MOST_SWEPT_DAYS)).max(start);
        if oldest.is_some_and(|oldest| oldest < until) {
            store.forget_before(until)?;
        }
        store.memo(SWEPT, Some(until)).map(|_| ())
    };
    let result: Result<(), StoreError> = sweep();
    if let Err(error) = result {
        eprintln!("assentry: old counters stay for now: {error}");
    }
}
