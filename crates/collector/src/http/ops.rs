//! Monitoring: `/healthz`, `/readyz`, `/metrics`, only on an address of this machine.

use std::sync::{Arc, atomic::Ordering};

use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{origin, refusal::REASON};
use crate::store::{Store, queue::Queue};

/// What is monitored.
#[derive(Clone)]
pub(crate) struct Ops {
    pub(crate) queue: Arc<Queue>,
    pub(crate) store: Arc<dyn Store>,
}

pub(crate) fn router(ops: Ops) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .layer(middleware::from_fn(only_this_machine))
        .with_state(ops)
}

/// Not only the address but also the host name must be local: otherwise a foreign page whose own host name resolves to
/// this machine could read the responses (DNS rebinding).
async fn only_this_machine(request: Request, next: Next) -> Response {
    if origin::is_this_machine(request.headers()) {
        return next.run(request).await;
    }
    let reason = "host: expected a name of this machine, such as localhost, found another";
    (
        StatusCode::FORBIDDEN,
        [(REASON, reason)],
        format!("{reason}\n"),
    )
        .into_response()
}

/// Whether events are accepted.
async fn ready(State(ops): State<Ops>) -> Response {
    let reason = match ops.queue.health.trouble() {
        Some(error) => Some(error.to_string()),
        None => ops.queue.is_full().then(|| "queue: full".to_owned()),
    };
    match reason {
        None => "ready\n".into_response(),
        Some(reason) => {
            let header = [(REASON, "not ready: see the body")];
            (
                StatusCode::SERVICE_UNAVAILABLE,
                header,
                format!("{reason}\n"),
            )
                .into_response()
        }
    }
}

/// Metrics in the Prometheus text format. None is about a visitor.
async fn metrics(State(ops): State<Ops>) -> Response {
    let flow = &ops.queue.flow;
    let read = Ordering::Relaxed;
    let waiting = u64::try_from(flow.waiting.load(read)).unwrap_or(u64::MAX);
    let writable = u64::from(ops.queue.health.trouble().is_none());
    let mut text = String::new();
    let mut line = |name: &str, kind: &str, help: &str, value: u64| {
        text.push_str(&format!(
            "# HELP assentry_{name} {help}\n# TYPE assentry_{name} {kind}\nassentry_{name} {value}\n"
        ));
    };
    line(
        "events_taken_total",
        "counter",
        "Events and records taken.",
        flow.taken.load(read),
    );
    line(
        "events_waiting",
        "gauge",
        "Events that wait for their commit.",
        waiting,
    );
    line(
        "events_waiting_most",
        "gauge",
        "How many may wait; more are refused.",
        u64::try_from(ops.queue.most).unwrap_or(u64::MAX),
    );
    line(
        "commits_total",
        "counter",
        "Transactions.",
        flow.commits.load(read),
    );
    line(
        "commits_failed_total",
        "counter",
        "Transactions that failed and are tried again.",
        flow.failed_commits.load(read),
    );
    line(
        "commit_microseconds_total",
        "counter",
        "Time spent in transactions.",
        flow.commit_microseconds.load(read),
    );
    line(
        "store_writable",
        "gauge",
        "1 while events are taken.",
        writable,
    );
    if let Some(backlog) = ops.store.backlog() {
        line(
            "outbox_bytes",
            "gauge",
            "What the cluster does not have yet.",
            backlog.bytes,
        );
        line(
            "outbox_entries",
            "gauge",
            "The same in entries.",
            backlog.entries,
        );
        line(
            "inserts_total",
            "counter",
            "Inserts that the cluster took.",
            backlog.sent,
        );
        line(
            "inserts_failed_total",
            "counter",
            "Attempts to hand over that failed and are repeated.",
            backlog.failed,
        );
    }
    text.push_str("# HELP assentry_refused_total Requests refused, by reason.\n# TYPE assentry_refused_total counter\n");
    for (reason, count) in ops.queue.quality.ever() {
        text.push_str(&format!(
            "assentry_refused_total{{reason=\"{reason}\"}} {count}\n"
        ));
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
