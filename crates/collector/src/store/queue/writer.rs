//! The only thread that writes.

use std::{
    sync::{
        Arc,
        atomic::Ordering,
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use assentry_core::day::Day;
use tokio::sync::oneshot;

use super::{flow::Flow, health::Health, message::Message, quality::Quality};
use crate::{
    clock,
    counting::{batch::Batch, sighting::Sighting, vocabulary::Vocabulary},
    store::{
        Store, StoreError,
        sweep::{self, Retention},
    },
};

/// How often a failing store is retried, and the longest delay before a refusal is counted.
const TRY_AGAIN: Duration = Duration::from_secs(1);

/// How long and how often a stop retries writing what was acknowledged.
const LAST_TRY: Duration = Duration::from_secs(5);
const TRY_AT_END: Duration = Duration::from_millis(250);

/// What was acknowledged and is lost.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "LOST: expected to write {events} events that were acknowledged before stopping, found: {why}"
)]
pub struct Unwritten {
    /// The number of events.
    pub(super) events: u64,
    pub(super) why: StoreError,
}

type Waiting = oneshot::Sender<Result<(), StoreError>>;

pub(super) struct Writer {
    pub(super) store: Arc<dyn Store>,
    pub(super) receiver: Receiver<Message>,
    pub(super) vocabulary: Vocabulary,
    pub(super) commit_every: Duration,
    pub(super) retention: Option<Retention>,
    pub(super) flow: Arc<Flow>,
    pub(super) health: Arc<Health>,
    pub(super) quality: Arc<Quality>,
}

impl Writer {
    pub(super) fn run(mut self) -> Result<(), Unwritten> {
        let mut batch = Batch::default();
        let mut waiting = Vec::new();
        let mut committed = Instant::now();
        let mut swept: Option<Instant> = None;
        let mut tidied: Option<Day> = None;
        let mut running = true;
        while running {
            if swept.is_none_or(|swept| swept.elapsed() >= sweep::EVERY) {
                self.sweep();
                swept = Some(Instant::now());
            }
            let every = if batch.is_empty() || self.health.trouble().is_some() {
                TRY_AGAIN
            } else {
                self.commit_every
            };
            // If there are days to prepare, only take what is already queued.
            let tidy = tidied != Some(clock::today()) && self.health.trouble().is_none();
            let until = if tidy {
                Duration::ZERO
            } else {
                every.saturating_sub(committed.elapsed())
            };
            match self.receiver.recv_timeout(until) {
                Ok(message) => {
                    // The interval starts with the first event: a quiet collector does not hurry.
                    if batch.is_empty() && self.health.trouble().is_none() {
                        committed = Instant::now();
                    }
                    running = self.put(message, &mut batch, &mut waiting);
                }
                Err(RecvTimeoutError::Timeout) if tidy => tidied = self.tidy(),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => running = false,
            }
            if !running || !waiting.is_empty() {
                // Callers that wait share one commit.
                while let Ok(message) = self.receiver.try_recv() {
                    running &= self.put(message, &mut batch, &mut waiting);
                }
            }
            if !running || !waiting.is_empty() || committed.elapsed() >= every {
                if batch.has_before(clock::today()) {
                    tidied = None;
                }
                let result = self.commit(&mut batch);
                for answer in waiting.drain(..) {
                    // The caller may have gone.
                    drop(answer.send(result.clone()));
                }
                committed = Instant::now();
            }
        }
        self.write_the_rest(&mut batch)?;
        if self.health.trouble().is_none()
            && let Err(error) = self.store.rest()
        {
            tracing::warn!("the log of the store stays beside it: {error}");
        }
        Ok(())
    }

    /// Tries for a few more seconds to write what was acknowledged; otherwise returns how much is lost.
    fn write_the_rest(&self, batch: &mut Batch) -> Result<(), Unwritten> {
        let started = Instant::now();
        while batch.events > 0 {
            let Err(why) = self.commit(batch) else {
                break;
            };
            if matches!(why, StoreError::ReadOnly(_)) || started.elapsed() >= LAST_TRY {
                return Err(Unwritten {
                    events: batch.events,
                    why,
                });
            }
            #[expect(
                clippy::disallowed_methods,
                reason = "a full disk does not report when there is room again"
            )]
            std::thread::sleep(TRY_AT_END);
        }
        Ok(())
    }

    /// Lets the store prepare complete days briefly; returns today once that is finished.
    fn tidy(&self) -> Option<Day> {
        let today = clock::today();
        match self.store.tidy(today) {
            Ok(true) => None,
            Ok(false) => Some(today),
            Err(error) => {
                // Without it reports are slower, but still correct.
                tracing::warn!("days that are over stay as they are: {error}");
                Some(today)
            }
        }
    }

    /// Adds to the batch; returns whether to continue.
    fn put(&mut self, message: Message, batch: &mut Batch, waiting: &mut Vec<Waiting>) -> bool {
        let mut add = |sighting: Sighting| batch.add(sighting, &mut self.vocabulary);
        match message {
            Message::Event(sighting) => add(sighting),
            Message::Commit(sighting, answer) => {
                sighting.into_iter().for_each(&mut add);
                waiting.push(answer);
            }
            Message::Stop => return false,
        }
        self.flow.waiting.fetch_sub(1, Ordering::Relaxed);
        true
    }

    /// Writes the batch. One that cannot be written is kept: it was acknowledged.
    fn commit(&self, batch: &mut Batch) -> Result<(), StoreError> {
        if let Some(error @ StoreError::ReadOnly(_)) = self.health.trouble() {
            // Permanently: writing to a damaged store would only make it worse.
            return Err(error);
        }
        for (reason, count) in self.quality.drain() {
            batch.add_quality(clock::today(), reason, count);
        }
        if batch.is_empty() {
            self.check_room();
            return Ok(());
        }
        let started = Instant::now();
        let result = self.store.commit(batch);
        let passed = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        match &result {
            Ok(()) => {
                *batch = Batch::default();
                self.check_room();
                self.flow.commits.fetch_add(1, Ordering::Relaxed);
                self.flow
                    .commit_microseconds
                    .fetch_add(passed, Ordering::Relaxed);
            }
            Err(error) => {
                self.health.set(error);
                self.flow.failed_commits.fetch_add(1, Ordering::Relaxed);
            }
        }
        result
    }

    /// Stops accepting events when there is no more room, before acknowledged ones could no longer be written.
    fn check_room(&self) {
        let room = match self.health.trouble() {
            None => self.store.room(),
            // An error is over only when something can be written again.
            Some(_) => self.store.room().and_then(|()| self.store.try_write()),
        };
        match room {
            Ok(()) => self.health.clear(),
            Err(error) => self.health.set(&error),
        }
    }

    /// Removes old counters (M-05).
    fn sweep(&self) {
        if let Some(retention) = self.retention.filter(|_| self.health.trouble().is_none()) {
            sweep::sweep(&*self.store, retention);
        }
    }
}
