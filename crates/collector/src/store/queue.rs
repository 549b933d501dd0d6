//! Between requests and the store: a bounded queue, and one thread that commits its contents.
//!
//! An event is acknowledged when it is queued, and is on disk at most one commit interval later. A crash loses that
//! much; an ordinary stop loses nothing. Callers that need certainty wait for the commit ([`Queue::commit`]); several
//! share one.

mod flow;
mod health;
mod message;
mod quality;
mod writer;

use std::{
    collections::{HashMap, hash_map::Entry},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::Ordering,
        mpsc::{SyncSender, TrySendError, sync_channel},
    },
    thread::JoinHandle,
    time::Duration,
};

use assentry_core::day::Day;
use tokio::sync::oneshot;

pub(crate) use flow::Flow;
pub(crate) use health::Health;
pub(crate) use quality::Quality;
pub use writer::Unwritten;

use message::Message;
use writer::Writer;

use crate::{
    clock,
    counting::{
        counters::Counter,
        dimension::Dimension,
        known::KnownPolicies,
        sighting::Sighting,
        vocabulary::{Sites, Vocabulary, Weighed},
    },
    store::{
        Grouping, ItemRow, Question, Row, Store, StoreError,
        sweep::{Removal, Retention},
    },
};

/// How the queue works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The longest that an event waits for its commit to begin.
    pub commit_every: Duration,
    /// How many events may wait.
    pub events: usize,
    /// How long counters are kept; `None`: for ever.
    pub retention: Option<Retention>,
}

impl Default for Pace {
    /// The same as the settings' defaults.
    fn default() -> Self {
        Self {
            commit_every: Duration::from_millis(100),
            events: 40_000,
            retention: Some(Retention {
                days: 25 * 31,
                removal: Removal::ByItself,
            }),
        }
    }
}

/// Why an event is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotTaken {
    #[error("queue: expected room for an event, found it full")]
    QueueFull,
    #[error("{0}")]
    Store(StoreError),
    #[error("queue: expected to be open, found the collector stopping")]
    Stopping,
}

/// Shared by all requests.
pub(crate) struct Queue {
    sender: SyncSender<Message>,
    pub(crate) most: usize,
    pub(crate) flow: Arc<Flow>,
    pub(crate) health: Arc<Health>,
    pub(crate) quality: Arc<Quality>,
    writer: Mutex<Option<JoinHandle<Result<(), Unwritten>>>>,
}

impl Queue {
    /// Starts the thread that commits.
    ///
    /// # Errors
    /// The system has no thread left.
    pub(crate) fn start(
        store: Arc<dyn Store>,
        pace: &Pace,
        policies: Option<KnownPolicies>,
        sites: Sites,
    ) -> std::io::Result<Self> {
        let (sender, receiver) = sync_channel(pace.events);
        let health = Arc::new(Health::default());
        if let Some(reason) = store.read_only() {
            health.set(&StoreError::ReadOnly(reason.to_owned()));
        } else if let Err(error) = store.try_write() {
            // Reported before the first event, not after one has been acknowledged.
            health.set(&error);
        }
        let (flow, quality) = (Arc::new(Flow::default()), Arc::new(Quality::default()));
        let words = weighed(&*store).unwrap_or_default();
        let vocabulary = Vocabulary::new(words, policies, sites);
        let writer = Writer {
            store,
            receiver,
            vocabulary,
            commit_every: pace.commit_every,
            retention: pace.retention,
            flow: Arc::clone(&flow),
            health: Arc::clone(&health),
            quality: Arc::clone(&quality),
        };
        let thread = std::thread::Builder::new().name("store".into());
        Ok(Self {
            sender,
            most: pace.events,
            flow,
            health,
            quality,
            writer: Mutex::new(Some(thread.spawn(move || writer.run())?)),
        })
    }

    /// Queues an event; it will be on disk soon.
    pub(crate) fn take(&self, sighting: Sighting) -> Result<(), NotTaken> {
        self.send(Message::Event(sighting))
    }

    /// Queues an event, if there is one, and waits until it and everything before it is on disk.
    pub(crate) async fn commit(&self, sighting: Option<Sighting>) -> Result<(), NotTaken> {
        let (done, answer) = oneshot::channel();
        self.send(Message::Commit(sighting, done))?;
        match answer.await {
            Ok(result) => result.map_err(NotTaken::Store),
            Err(_) => Err(NotTaken::Stopping),
        }
    }

    /// Whether there is no room for another event.
    pub(crate) fn is_full(&self) -> bool {
        self.flow.waiting.load(Ordering::Relaxed) >= self.most
    }

    /// Commits what is queued and ends the thread. Nothing is accepted afterwards.
    ///
    /// # Errors
    /// What could not be written even then.
    pub(crate) fn stop(&self) -> Result<(), Unwritten> {
        let thread = self
            .writer
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(thread) = thread else {
            return Ok(());
        };
        // Fails only if the thread ended early, which joining it will show.
        drop(self.sender.send(Message::Stop));
        match thread.join() {
            Ok(result) => result,
            Err(_) => Err(Unwritten {
                events: u64::try_from(self.flow.waiting.load(Ordering::Relaxed))
                    .unwrap_or(u64::MAX),
                why: StoreError::Failed("the thread that writes ended early".into()),
            }),
        }
    }

    fn send(&self, message: Message) -> Result<(), NotTaken> {
        if let Some(error) = self.health.trouble() {
            return Err(NotTaken::Store(error));
        }
        // Counted before it can be taken out again, so that the number never drops below zero.
        self.flow.waiting.fetch_add(1, Ordering::Relaxed);
        match self.sender.try_send(message) {
            Ok(()) => {
                self.flow.taken.fetch_add(1, Ordering::Relaxed);
                Ok(())
            }
            Err(error) => {
                self.flow.waiting.fetch_sub(1, Ordering::Relaxed);
                Err(match error {
                    TrySendError::Full(_) => NotTaken::QueueFull,
                    TrySendError::Disconnected(_) => NotTaken::Stopping,
                })
            }
        }
    }
}

/// The words of a store, with how often each was counted in the last four weeks: enough to tell which are in use.
fn weighed(store: &dyn Store) -> Result<Vec<Weighed>, StoreError> {
    let today = clock::today();
    let mut sent: HashMap<(String, Dimension), HashMap<String, u32>> = HashMap::new();
    let mut words = Vec::new();
    for (site, dimension, word) in store.words()? {
        let key = (site.clone(), dimension);
        let weights = match sent.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(weights(store, today, &site, dimension)?),
        };
        let weight = weights.get(&word).copied().unwrap_or(0);
        words.push((site, dimension, word, weight));
    }
    Ok(words)
}

fn weights(
    store: &dyn Store,
    today: Day,
    site: &str,
    dimension: Dimension,
) -> Result<HashMap<String, u32>, StoreError> {
    let question = |by| Question {
        days: today.saturating_sub(28)..=today,
        filter: vec![(Dimension::Site, site.to_owned())],
        by,
    };
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    if dimension == Dimension::Item {
        let rows = store.items(&question(Grouping::Whole))?;
        let said = |row: ItemRow| (row.item, number(row.counters.granted + row.counters.denied));
        let mut weights: HashMap<String, u32> = rows.into_iter().map(said).collect();
        // Also those counted on pages.
        for row in store.counts(&question(Grouping::Word(Dimension::Viewed)))? {
            let (word, sent) = all_of(row);
            let weight = weights.entry(word).or_default();
            *weight = weight.saturating_add(number(sent));
        }
        return Ok(weights);
    }
    let rows = store.counts(&question(Grouping::Word(dimension)))?;
    let sent = |row| {
        let (word, sent) = all_of(row);
        (word, number(sent))
    };
    Ok(rows.into_iter().map(sent).collect())
}

/// A word, and the sum of everything counted under it.
fn all_of(row: Row) -> (String, u64) {
    let all = Counter::ALL.map(|counter| row.counters[counter]);
    (row.word, all.into_iter().sum())
}

impl Drop for Queue {
    fn drop(&mut self) {
        if let Err(unwritten) = self.stop() {
            tracing::error!("{unwritten}");
        }
    }
}
