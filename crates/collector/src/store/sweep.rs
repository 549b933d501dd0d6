//! Removes old counters (M-05), but nothing because of a wrong clock.
//!
//! Age is always computed from today. At most 31 days of counters are removed per day, however often the program starts.
//! A clock that is far ahead of the last known day is distrusted for a day, and a future date that an earlier clock left
//! behind is ignored.

use std::{ops::RangeInclusive, time::Duration};

use assentry_core::day::{Day, iso_date};

use super::{Store, StoreError};
use crate::clock;

/// How often to check for old counters.
pub(crate) const EVERY: Duration = Duration::from_secs(6 * 60 * 60);

/// The most days of counters removed in one day.
const MOST_SWEPT_DAYS: Day = 31;

/// A clock that is further ahead of the last known day is distrusted at first.
const DOUBTED_DAYS: Day = 31;

/// The memo that holds the day of the last check.
pub(crate) const LOOKED: &str = "swept-on";

/// How long counters are kept, and who removes them then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// How many days.
    pub days: Day,
    /// What happens afterwards.
    pub removal: Removal,
}

/// What happens to old counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// They are removed automatically.
    ByItself,
    /// They stay, and the log says what to do.
    AskFirst,
}

/// What may be removed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sweep {
    /// Nothing: already checked today.
    Done,
    /// Nothing yet: the clock is so far ahead of this last known day that it may be wrong.
    Doubted(Day),
    /// Everything before this day, if there is anything.
    Before(Day),
}

/// What may be removed today, given the day of the last removal.
pub(crate) fn plan(
    today: Day,
    keep: Day,
    looked: Option<Day>,
    there: &RangeInclusive<Day>,
) -> Sweep {
    if looked == Some(today) {
        return Sweep::Done;
    }
    let known = [looked, Some(*there.end())];
    let known = known.into_iter().flatten().filter(|day| *day <= today);
    if let Some(known) = known.max()
        && today - known > DOUBTED_DAYS
    {
        return Sweep::Doubted(known);
    }
    let bound = there.start().saturating_add(MOST_SWEPT_DAYS);
    Sweep::Before(today.saturating_sub(keep).min(bound))
}

/// Removes old counters; logs that, or a failure.
pub(crate) fn sweep(store: &dyn Store, retention: Retention) {
    let result = sweep_on(store, retention, clock::today());
    if let Err(error) = result {
        tracing::warn!("old counters stay for now: {error}");
    }
}

fn sweep_on(store: &dyn Store, retention: Retention, today: Day) -> Result<(), StoreError> {
    let Some(there) = store.days()? else {
        return Ok(());
    };
    let sweep = plan(today, retention.days, store.memo(LOOKED, None)?, &there);
    if sweep == Sweep::Done {
        return Ok(());
    }
    if *there.end() > today {
        tracing::warn!(
            "the clock says {}, and there are counters up to {}: it was ahead, or is behind now. They stay",
            iso_date(today),
            iso_date(*there.end())
        );
    }
    match sweep {
        Sweep::Doubted(known) => tracing::warn!("{}", doubt(today, known)),
        Sweep::Before(day) if *there.start() < day => match retention.removal {
            Removal::ByItself => {
                let rows = store.forget_before(day)?;
                tracing::warn!(
                    "retention: removed {rows} rows of {} to {}: counters are kept for {} days",
                    iso_date(*there.start()),
                    iso_date(day - 1),
                    retention.days
                );
            }
            Removal::AskFirst => tracing::warn!(
                "retention: counters of {} to {} are older than {} days and stay until somebody says: assentry forget --before {}",
                iso_date(*there.start()),
                iso_date(today.saturating_sub(retention.days + 1)),
                retention.days,
                iso_date(today.saturating_sub(retention.days))
            ),
        },
        Sweep::Before(_) | Sweep::Done => {}
    }
    // Recorded last, so that a failure is retried six hours later.
    store.memo(LOOKED, Some(today)).map(|_| ())
}

/// The message about a clock that is far ahead.
pub(crate) fn doubt(today: Day, known: Day) -> String {
    format!(
        "the clock says {}, {} days after the last day known, {}: nothing is removed today. If the clock is wrong, correct it before tomorrow",
        iso_date(today),
        today - known,
        iso_date(known)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        counting::{
            batch::{Batch, Cell},
            counters::Counter,
        },
        store::sqlite::Sqlite,
    };

    const TODAY: Day = 20_000;
    const KEEP: Retention = Retention {
        days: 100,
        removal: Removal::ByItself,
    };

    fn store(days: impl IntoIterator<Item = Day>) -> Sqlite {
        let store = Sqlite::in_memory().unwrap();
        let mut batch = Batch::default();
        for day in days {
            let cell = Cell {
                site: "a.example".into(),
                day,
                country: "FR".into(),
                language: "fr".into(),
                device: "small",
                variant: "none".into(),
                revision: "00000001".into(),
                regime: "eu".into(),
            };
            batch.counts.entry(cell).or_default()[Counter::Shown] += 1;
        }
        store.commit(&batch).unwrap();
        store
    }

    fn first(store: &Sqlite) -> Day {
        *store.days().unwrap().unwrap().start()
    }

    #[test]
    fn a_clock_that_was_once_ahead_removes_nothing_then_or_later_m_05() {
        let store = store(TODAY - 90..TODAY);
        for _ in 0..3 {
            sweep_on(&store, KEEP, TODAY + 800).unwrap();
        }
        assert_eq!(first(&store), TODAY - 90, "while it is ahead");
        for day in TODAY..TODAY + 5 {
            sweep_on(&store, KEEP, day).unwrap();
        }
        assert_eq!(first(&store), TODAY - 90, "once it is right again");
        // The memo of an older version is ignored.
        store.memo("swept", Some(TODAY + 500)).unwrap();
        sweep_on(&store, KEEP, TODAY + 5).unwrap();
        assert_eq!(first(&store), TODAY - 90);
    }

    #[test]
    fn counters_with_future_dates_do_not_expire_others() {
        let store = store((TODAY - 90..TODAY).chain([TODAY + 800]));
        for day in TODAY..TODAY + 3 {
            sweep_on(&store, KEEP, day).unwrap();
        }
        assert_eq!(store.days(), Ok(Some(TODAY - 90..=TODAY + 800)));
    }

    #[test]
    fn at_most_a_month_is_removed_per_day_however_often_it_starts() {
        let store = store(TODAY - 300..TODAY);
        for _ in 0..5 {
            sweep_on(&store, KEEP, TODAY).unwrap();
        }
        assert_eq!(first(&store), TODAY - 300 + 31);
        for day in TODAY + 1..TODAY + 20 {
            sweep_on(&store, KEEP, day).unwrap();
        }
        assert_eq!(first(&store), TODAY + 19 - 100);
    }

    #[test]
    fn a_clock_that_is_still_ahead_on_the_next_day_is_believed() {
        let store = store(TODAY - 90..TODAY);
        for day in [TODAY + 60, TODAY + 60, TODAY + 61] {
            sweep_on(&store, KEEP, day).unwrap();
        }
        assert_eq!(first(&store), TODAY - 90 + 31);
    }

    #[test]
    fn if_confirmation_is_required_nothing_is_removed_automatically() {
        let store = store(TODAY - 300..TODAY);
        let ask = Retention {
            removal: Removal::AskFirst,
            ..KEEP
        };
        for day in TODAY..TODAY + 3 {
            sweep_on(&store, ask, day).unwrap();
        }
        assert_eq!(first(&store), TODAY - 300);
    }
}
