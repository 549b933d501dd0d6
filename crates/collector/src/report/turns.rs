//! Limits how many reports run at a time, and how many may wait.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many requests may wait.
const MOST_WAITING: usize = 256;

/// How long a request waits at most.
const PATIENCE: Duration = Duration::from_secs(30);

/// A limit on concurrent reports.
#[derive(Debug)]
pub(crate) struct Turns {
    free: Arc<Semaphore>,
    waiting: AtomicUsize,
}

/// The right to run, until dropped.
pub(crate) struct Turn(
    #[expect(dead_code, reason = "dropping it is its use")] OwnedSemaphorePermit,
);

impl Turns {
    /// Allows this many at a time.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            free: Arc::new(Semaphore::new(most)),
            waiting: AtomicUsize::new(0),
        }
    }

    /// Waits for a turn; `None` if too many wait, or after too long.
    pub(crate) async fn take(&self) -> Option<Turn> {
        let waiting = Waiting::join(&self.waiting)?;
        let free = Arc::clone(&self.free);
        let turn = tokio::time::timeout(PATIENCE, free.acquire_owned()).await;
        drop(waiting);
        turn.ok()?.ok().map(Turn)
    }
}

/// A waiting request; also counts down if the request is dropped.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn join(waiting: &'a AtomicUsize) -> Option<Self> {
        let place = Self(waiting);
        (waiting.fetch_add(1, Ordering::Relaxed) < MOST_WAITING).then_some(place)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_limited_number_runs_and_a_limited_number_waits() {
        let turns = Arc::new(Turns::new(1));
        let first = turns.take().await.unwrap();
        let waiting: Vec<_> = (0..MOST_WAITING)
            .map(|_| {
                let turns = Arc::clone(&turns);
                tokio::spawn(async move { turns.take().await.is_some() })
            })
            .collect();
        while turns.waiting.load(Ordering::Relaxed) < MOST_WAITING {
            tokio::task::yield_now().await;
        }
        assert!(turns.take().await.is_none(), "one too many");
        drop(first);
        for each in waiting {
            assert!(each.await.unwrap());
        }
        assert_eq!(turns.waiting.load(Ordering::Relaxed), 0);
    }
}
