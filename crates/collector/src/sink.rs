//! `/sink`: stands in for the vendors that a demo or a test gates, and shows what reached them.
//!
//! Only with `--demo-sink`. Point posthog-js at `/sink/posthog` and mixpanel-browser at
//! `/sink/mixpanel`. Kept, in memory: the last 200 requests, each as method, path, sizes and the names
//! of its events; not what the events hold.

mod names;
mod page;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    body::to_bytes,
    extract::{Request, State},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use serde_json::{Value, json};

use crate::{
    files,
    refusal::REASON,
    router::{App, json},
};

const KEPT_REQUESTS: usize = 200;

/// Session recordings are the largest thing vendors' scripts send.
const LONGEST_BODY_BYTES: usize = 4 * 1024 * 1024;

/// The longest that `/slow` waits.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// What arrived, the newest last.
#[derive(Debug, Default)]
pub(crate) struct Sink(Mutex<Arrivals>);

#[derive(Debug, Default)]
struct Arrivals {
    total: u64,
    kept: VecDeque<Arrival>,
}

/// One request.
#[derive(Debug)]
struct Arrival {
    number: u64,
    method: String,
    path: String,
    query_bytes: usize,
    body_bytes: usize,
    events: Vec<String>,
}

impl Sink {
    fn keep(&self, mut arrival: Arrival) {
        let mut arrivals = self.lock();
        arrivals.total += 1;
        arrival.number = arrivals.total;
        if arrivals.kept.len() == KEPT_REQUESTS {
            arrivals.kept.pop_front();
        }
        arrivals.kept.push_back(arrival);
    }

    fn lock(&self) -> MutexGuard<'_, Arrivals> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `ANY /sink/…`: remembers the request and answers what both vendors' scripts take for success.
pub(crate) async fn take(State(app): State<Arc<App>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let query = parts.uri.query().unwrap_or_default();
    let Ok(body) = to_bytes(body, LONGEST_BODY_BYTES).await else {
        let reason = [(REASON, "body: expected at most 4 MiB, sent whole")];
        return (StatusCode::PAYLOAD_TOO_LARGE, reason).into_response();
    };
    // Vendors load parts of themselves as scripts: JSON would be a syntax error there.
    let script = path.ends_with(".js");
    app.sink.keep(Arrival {
        number: 0,
        method: parts.method.to_string(),
        path,
        query_bytes: query.len(),
        body_bytes: body.len(),
        events: names::of_request(query, &body),
    });
    if script {
        let fields = [
            (header::CONTENT_TYPE, "text/javascript"),
            (header::CACHE_CONTROL, "no-store"),
        ];
        return (fields, "// The demo's sink has no such script.\n").into_response();
    }
    json(&json!({ "status": 1 }))
}

/// `GET /sink.json`: what arrived, the newest first.
pub(crate) async fn list(State(app): State<Arc<App>>) -> Response {
    let arrivals = app.sink.lock();
    let requests: Vec<Value> = arrivals
        .kept
        .iter()
        .rev()
        .map(|arrival| {
            json!({
                "number": arrival.number,
                "method": arrival.method,
                "path": arrival.path,
                "queryBytes": arrival.query_bytes,
                "bodyBytes": arrival.body_bytes,
                "events": arrival.events,
            })
        })
        .collect();
    json(&json!({ "total": arrivals.total, "requests": requests }))
}

/// `DELETE /sink.json`: forgets everything.
pub(crate) async fn empty(State(app): State<Arc<App>>) -> StatusCode {
    *app.sink.lock() = Arrivals::default();
    StatusCode::NO_CONTENT
}

/// `GET /sink`: the same for people.
pub(crate) async fn page(State(app): State<Arc<App>>) -> Response {
    let html = page::render(&app.sink.lock());
    let policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    let fields = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (fields, Html(html)).into_response()
}

/// `GET /slow/MILLISECONDS/PATH`: the file at PATH, late, for pages that show order.
pub(crate) async fn late(State(app): State<Arc<App>>, request: Request) -> Response {
    let uri = request.uri();
    let wait_and_path = uri
        .path()
        .strip_prefix("/slow/")
        .and_then(|rest| rest.split_once('/'));
    let (wait, path) = wait_and_path.unwrap_or_default();
    let wait = wait
        .parse()
        .map(Duration::from_millis)
        .ok()
        .filter(|wait| *wait <= LONGEST_WAIT);
    let Some(wait) = wait else {
        let reason = [(REASON, "wait: expected 0 to 15000 milliseconds")];
        return (StatusCode::BAD_REQUEST, reason).into_response();
    };
    tokio::time::sleep(wait).await;
    files::answer(
        &app,
        request.method(),
        uri,
        &format!("/{path}"),
        request.headers(),
    )
}
