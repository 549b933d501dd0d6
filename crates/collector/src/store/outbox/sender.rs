//! The only task that sends: one batch at a time, in order, retrying each until the cluster has it.

use std::{
    convert::Infallible,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender as Channel, channel},
    },
    thread,
    time::{Duration, Instant},
};

use super::{Outbox, Sealed};
use crate::store::{
    StoreError,
    clickhouse::ClickHouse,
    sweep::{self, Retention},
};

/// The delay before the first retry; doubled each time, up to [`LATEST`].
const SOONEST: Duration = Duration::from_millis(250);
const LATEST: Duration = Duration::from_secs(5);

/// How long stopping waits for a last attempt. What is not sent by then is sent after the next start.
const LAST_TRY: Duration = Duration::from_secs(10);

/// The thread, and the signal to stop it.
pub(in crate::store) struct Sender {
    stop: Channel<()>,
    /// Disconnects when the thread ends; never receives anything.
    ended: Mutex<Receiver<Infallible>>,
    pub(in crate::store) sent: Arc<AtomicU64>,
    pub(in crate::store) failed: Arc<AtomicU64>,
}

impl Sender {
    /// Starts it. `retention` is how long counters are kept; `None`: for ever.
    ///
    /// # Errors
    /// The system has no thread left.
    pub(in crate::store) fn start(
        outbox: Arc<Outbox>,
        cluster: Arc<ClickHouse>,
        every: Duration,
        retention: Option<Retention>,
    ) -> std::io::Result<Self> {
        let (stop, stopped) = channel();
        let (ending, ended) = channel::<Infallible>();
        let (sent, failed) = (Arc::default(), Arc::default());
        let mut work = Work {
            outbox,
            cluster,
            every,
            retention,
            swept: None,
            trouble: None,
            sent: Arc::clone(&sent),
            failed: Arc::clone(&failed),
        };
        let thread = thread::Builder::new().name("outbox".into());
        thread.spawn(move || {
            work.run(&stopped);
            drop(ending);
        })?;
        Ok(Self {
            stop,
            ended: Mutex::new(ended),
            sent,
            failed,
        })
    }

    /// Tries once more to send everything, then ends.
    pub(in crate::store) fn stop(&self) {
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let late = Err(RecvTimeoutError::Timeout);
        if self.stop.send(()).is_ok() && ended.recv_timeout(LAST_TRY) == late {
            tracing::warn!("the cluster does not answer: what waits is sent after the next start");
        }
    }
}

struct Work {
    outbox: Arc<Outbox>,
    cluster: Arc<ClickHouse>,
    every: Duration,
    retention: Option<Retention>,
    swept: Option<Instant>,
    trouble: Option<StoreError>,
    sent: Arc<AtomicU64>,
    failed: Arc<AtomicU64>,
}

impl Work {
    fn run(&mut self, stopped: &Receiver<()>) {
        let mut pause = SOONEST;
        loop {
            let result = self.send_all();
            let wait = match &result {
                Ok(()) => {
                    pause = SOONEST;
                    self.sweep();
                    self.every
                }
                Err(_) => {
                    pause = (pause * 2).min(LATEST);
                    pause / 2
                }
            };
            self.say(result.err());
            match stopped.recv_timeout(wait) {
                Err(RecvTimeoutError::Timeout) => {}
                Ok(()) => {
                    let result = self.send_all();
                    return self.say(result.err());
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Sends until nothing is waiting or something fails.
    fn send_all(&self) -> Result<(), StoreError> {
        let ready = self.cluster.prepare();
        if let Err(error) = ready {
            self.failed.fetch_add(1, Ordering::Relaxed);
            self.outbox.tidy()?;
            return Err(error);
        }
        loop {
            let mut sealed = self.outbox.sealed()?;
            if sealed.is_empty() {
                self.outbox.seal()?;
                sealed = self.outbox.sealed()?;
            }
            if sealed.is_empty() {
                return Ok(());
            }
            for batch in &sealed {
                if let Err(error) = self.send(batch) {
                    self.outbox.tidy()?;
                    return Err(error);
                }
            }
        }
    }

    fn send(&self, batch: &Sealed) -> Result<(), StoreError> {
        let sent = self.cluster.insert(batch.table, &batch.name, &batch.lines);
        let counter = if sent.is_ok() {
            &self.sent
        } else {
            &self.failed
        };
        counter.fetch_add(1, Ordering::Relaxed);
        sent?;
        self.outbox.done(batch)
    }

    /// Removes old counters (M-05), here, because on this thread nobody waits while the cluster is busy.
    fn sweep(&mut self) {
        if self
            .swept
            .is_none_or(|swept| swept.elapsed() >= sweep::EVERY)
        {
            if let Some(retention) = self.retention {
                sweep::sweep(&*self.cluster, retention);
            }
            self.swept = Some(Instant::now());
        }
    }

    /// Logs a change of state once.
    fn say(&mut self, trouble: Option<StoreError>) {
        match (&self.trouble, &trouble) {
            (None, Some(error)) => tracing::warn!("counters wait in the outbox: {error}"),
            (Some(_), None) => tracing::info!("the cluster takes counters again"),
            _ => {}
        }
        self.trouble = trouble;
    }
}
