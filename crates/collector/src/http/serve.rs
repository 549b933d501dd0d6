//! Connections: how many there may be, and how long they may keep silent.
//!
//! A connection has so long for the head of its next request, the first one included; bodies have their own limit
//! where they are read. Where there are as many as there may be, a new one takes the place of the one that has kept
//! silent longest: whoever holds connections keeps nobody else out.

use std::{
    collections::BTreeMap,
    fs,
    net::SocketAddr,
    pin::pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{Router, extract::ConnectInfo, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{net::TcpListener, sync::Notify};
use tower_service::Service as _;

/// Files that are no connections: the store, its readers, listeners.
const OWN_FILES: usize = 128;

/// How long to wait where the system has no more connections to give.
const PAUSE: Duration = Duration::from_millis(50);

/// What connections are allowed.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long the head of the next request may take.
    pub head: Duration,
    /// How many there may be.
    pub connections: usize,
}

impl Default for Limits {
    /// Half a minute, and what the system allows this process up to 4096.
    fn default() -> Self {
        let files = open_files().unwrap_or(1024);
        Self {
            head: Duration::from_secs(30),
            connections: files.saturating_sub(OWN_FILES).clamp(64, 4096),
        }
    }
}

/// How many files this process may have open, where Linux says so.
fn open_files() -> Option<usize> {
    let limits = fs::read_to_string("/proc/self/limits").ok()?;
    let line = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Serves until `stop` resolves, and then until the requests under way are answered.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head);
    let connections = Arc::new(Connections {
        most: limits.connections,
        open: Mutex::default(),
    });
    let graceful = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(_) => {
                    tokio::time::sleep(PAUSE).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let Some(place) = connections.join() else {
            continue;
        };
        let (router, state) = (router.clone(), Arc::clone(&place.state));
        let service = service_fn(move |mut request: Request<Incoming>| {
            request
                .extensions_mut()
                .insert(ConnectInfo::<SocketAddr>(peer));
            let busy = Busy::begin(&state);
            let answer = router.clone().call(request);
            async move {
                let answer = answer.await;
                drop(busy);
                answer
            }
        });
        let connection = graceful.watch(builder.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            tokio::select! {
                // Whatever ends a connection concerns only its client.
                _ = connection => {}
                () = place.state.close.notified() => {}
            }
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

/// Those that are open, the oldest first.
struct Connections {
    most: usize,
    open: Mutex<(u64, BTreeMap<u64, Arc<State>>)>,
}

#[derive(Default)]
struct State {
    /// Whether a request is being answered.
    busy: AtomicBool,
    /// Tells it to make room.
    close: Notify,
}

/// A connection's place among the others.
struct Place {
    connections: Arc<Connections>,
    number: u64,
    state: Arc<State>,
}

impl Connections {
    /// A place for one more; nothing where there are too many that all have something to do.
    fn join(self: &Arc<Self>) -> Option<Place> {
        let mut open = self.lock();
        if open.1.len() >= self.most {
            let idle = |(_, state): &(&u64, &Arc<State>)| !state.busy.load(Ordering::Relaxed);
            let oldest = open.1.iter().find(idle).map(|(number, _)| *number)?;
            if let Some(state) = open.1.remove(&oldest) {
                state.close.notify_one();
            }
        }
        let number = open.0;
        open.0 += 1;
        let state = Arc::new(State::default());
        open.1.insert(number, Arc::clone(&state));
        Some(Place {
            connections: Arc::clone(self),
            number,
            state,
        })
    }

    fn lock(&self) -> MutexGuard<'_, (u64, BTreeMap<u64, Arc<State>>)> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.connections.lock().1.remove(&self.number);
    }
}

/// A request under way, also one whose client goes away.
struct Busy(Arc<State>);

impl Busy {
    fn begin(state: &Arc<State>) -> Self {
        state.busy.store(true, Ordering::Relaxed);
        Self(Arc::clone(state))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.busy.store(false, Ordering::Relaxed);
    }
}
