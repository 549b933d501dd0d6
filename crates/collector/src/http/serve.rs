//! Connections: how many are allowed, and how long they may be idle.
//!
//! Each request's head, the first one included, must arrive within a time limit; bodies have a limit where they are
//! read. At the maximum, a new connection replaces the one that has been idle longest, so that stalled connections do
//! not keep others out.

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

/// Open files other than connections: the store, its readers, listeners.
const OWN_FILES: usize = 128;

/// How long to wait when the system has no more connections.
const PAUSE: Duration = Duration::from_millis(50);

/// Limits on connections.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long a request's head may take.
    pub head: Duration,
    /// The most connections.
    pub connections: usize,
}

impl Default for Limits {
    /// Half a minute, and as many as the system allows this process, up to 4096.
    fn default() -> Self {
        let files = open_files().unwrap_or(1024);
        Self {
            head: Duration::from_secs(30),
            connections: files.saturating_sub(OWN_FILES).clamp(64, 4096),
        }
    }
}

/// How many files this process may have open, on Linux.
fn open_files() -> Option<usize> {
    let limits = fs::read_to_string("/proc/self/limits").ok()?;
    let line = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Serves until `stop` resolves and the requests in progress are answered.
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
                // An error on a connection concerns only its client.
                _ = connection => {}
                () = place.state.close.notified() => {}
            }
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

/// The open connections, oldest first.
struct Connections {
    most: usize,
    open: Mutex<(u64, BTreeMap<u64, Arc<State>>)>,
}

#[derive(Default)]
struct State {
    /// Whether a request is being answered.
    busy: AtomicBool,
    /// Tells it to close and make room.
    close: Notify,
}

/// A connection's place among the others.
struct Place {
    connections: Arc<Connections>,
    number: u64,
    state: Arc<State>,
}

impl Connections {
    /// A place for one more; `None` if there are too many and all are busy.
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

/// A request in progress, even if its client disconnects.
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
