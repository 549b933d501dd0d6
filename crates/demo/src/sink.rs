//! `/sink`: imitates the vendors that the demo or a test gates, and shows what they received.
//!
//! Point posthog-js at `/sink/posthog` and mixpanel-browser at `/sink/mixpanel`. The last 200 requests are kept in memory,
//! each as method, path, sizes and the names of its events; not the events' contents.

mod arrivals;
mod names;
mod page;

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use assentry_collector::http::refusal::REASON;
use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
    routing::{any, get},
};
use serde_json::{Value, json};
use tower_service::Service as _;

use arrivals::{Arrival, Arrivals};

/// Session recordings are the largest bodies that vendors' scripts send.
const LONGEST_BODY_BYTES: usize = 4 * 1024 * 1024;

/// The longest delay of `/slow`.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

type Sink = Arc<Mutex<Arrivals>>;

/// The routes of the sink, and of delayed files, which come from `files`.
pub fn routes(files: Router) -> Router {
    let late = move |request| late(files.clone(), request);
    Router::new()
        .route("/sink", get(page))
        .route("/sink.json", get(list).delete(empty))
        .route("/sink/{*path}", any(take))
        .with_state(Sink::default())
        .route("/slow/{milliseconds}/{*path}", any(late))
}

/// `ANY /sink/…`: records the request, and answers with what both vendors' scripts accept as success.
async fn take(State(sink): State<Sink>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let query = parts.uri.query().unwrap_or_default();
    let Ok(body) = to_bytes(body, LONGEST_BODY_BYTES).await else {
        let reason = [(REASON, "body: expected at most 4 MiB, sent whole")];
        return (StatusCode::PAYLOAD_TOO_LARGE, reason).into_response();
    };
    // Vendors load more scripts: JSON would be a syntax error there.
    let script = path.ends_with(".js");
    lock(&sink).keep(Arrival {
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
    as_json(&json!({ "status": 1 }))
}

/// `GET /sink.json`: what arrived, newest first.
async fn list(State(sink): State<Sink>) -> Response {
    let arrivals = lock(&sink);
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
    as_json(&json!({ "total": arrivals.total, "requests": requests }))
}

/// `DELETE /sink.json`: clears everything.
async fn empty(State(sink): State<Sink>) -> StatusCode {
    *lock(&sink) = Arrivals::default();
    StatusCode::NO_CONTENT
}

/// `GET /sink`: the same for people.
async fn page(State(sink): State<Sink>) -> Response {
    let html = page::render(&lock(&sink));
    let policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    let fields = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (fields, Html(html)).into_response()
}

/// `GET /slow/MILLISECONDS/PATH`: the file at PATH after a delay, for pages that demonstrate order.
async fn late(mut files: Router, mut request: Request) -> Response {
    let wait_and_path = request
        .uri()
        .path()
        .strip_prefix("/slow/")
        .and_then(|rest| rest.split_once('/'));
    let (wait, path) = wait_and_path.unwrap_or_default();
    let wait = wait
        .parse()
        .map(Duration::from_millis)
        .ok()
        .filter(|wait| *wait <= LONGEST_WAIT);
    let (Some(wait), Ok(path)) = (wait, format!("/{path}").parse::<Uri>()) else {
        let reason = [(REASON, "wait: expected 0 to 15000 milliseconds")];
        return (StatusCode::BAD_REQUEST, reason).into_response();
    };
    *request.uri_mut() = path;
    tokio::time::sleep(wait).await;
    match files.call(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// The data is consistent after each step, so a panic elsewhere does no harm.
fn lock(sink: &Sink) -> MutexGuard<'_, Arrivals> {
    sink.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A JSON response that is not cached.
fn as_json(value: &Value) -> Response {
    let fields = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (fields, value.to_string()).into_response()
}
