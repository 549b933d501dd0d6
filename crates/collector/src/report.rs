//! The report: what was asked, the sums for it, and the same panels as a page, as JSON and as CSV.
//!
//! One file a panel in `panels/`. A panel is data (a title, charts, a table); only `page` knows HTML, only
//! `chart` knows SVG. Counts under the small cell are hidden in all three forms, by `figure`.

mod ask;
mod chart;
mod data;
pub(crate) mod figure;
mod forms;
pub(crate) mod layout;
mod loaded;
mod page;
mod panel;
mod panels;

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{
    access::{self, Link, Viewer},
    clock,
    refusal::REASON,
    router::App,
};

use ask::Ask;
pub(crate) use data::quoted;
use loaded::Loaded;
use panel::Report;

/// In which form an answer is wanted.
#[derive(Clone, Copy)]
enum Form {
    Page,
    Json,
    Csv,
}

pub(crate) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/report", get(own_page))
        .route("/report/", get(own_page))
        .route("/report/data.json", get(own_json))
        .route("/report/data.csv", get(own_csv))
        .route(layout::STYLE_PATH, get(layout::style))
        .route("/report/s/{token}", get(shared_page))
        .route("/report/s/{token}/data.json", get(shared_json))
        .route("/report/s/{token}/data.csv", get(shared_csv))
}

type Peer = ConnectInfo<SocketAddr>;

async fn own_page(app: State<Arc<App>>, peer: Peer, headers: HeaderMap, uri: Uri) -> Response {
    own(app, peer, headers, uri, Form::Page).await
}

async fn own_json(app: State<Arc<App>>, peer: Peer, headers: HeaderMap, uri: Uri) -> Response {
    own(app, peer, headers, uri, Form::Json).await
}

async fn own_csv(app: State<Arc<App>>, peer: Peer, headers: HeaderMap, uri: Uri) -> Response {
    own(app, peer, headers, uri, Form::Csv).await
}

async fn own(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): Peer,
    headers: HeaderMap,
    uri: Uri,
    form: Form,
) -> Response {
    let client = app.access.client(peer, &headers);
    let Some(entered) = app.access.viewer(client, &headers).await else {
        return access::login_page(None);
    };
    let mut response = answer(&app, entered.viewer, "/report".into(), uri, form).await;
    if let Some(cookie) = entered.cookie
        && let Ok(cookie) = HeaderValue::try_from(cookie)
    {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

async fn shared_page(
    app: State<Arc<App>>,
    peer: Peer,
    token: Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    shared(app, peer, token, headers, uri, Form::Page).await
}

async fn shared_json(
    app: State<Arc<App>>,
    peer: Peer,
    token: Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    shared(app, peer, token, headers, uri, Form::Json).await
}

async fn shared_csv(
    app: State<Arc<App>>,
    peer: Peer,
    token: Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    shared(app, peer, token, headers, uri, Form::Csv).await
}

async fn shared(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): Peer,
    Path(token): Path<String>,
    headers: HeaderMap,
    uri: Uri,
    form: Form,
) -> Response {
    let client = app.access.client(peer, &headers);
    match app.access.link(client, &token).await {
        Ok(Link::Open) => {}
        Ok(Link::Closed) => return layout::closed_link(),
        Ok(Link::Guessed(seconds)) => return layout::guessed_link(seconds),
        Err(error) => {
            eprintln!("assentry: report: {error}");
            return layout::no_figures(&error, &Viewer::Invited);
        }
    }
    answer(
        &app,
        Viewer::Invited,
        format!("/report/s/{token}"),
        uri,
        form,
    )
    .await
}

/// Reads the store on a thread that may wait for the disk.
async fn answer(app: &Arc<App>, viewer: Viewer, base: String, uri: Uri, form: Form) -> Response {
    let Some(turn) = app.turns.take().await else {
        return layout::busy();
    };
    let app = Arc::clone(app);
    let work = move || {
        let _turn = turn;
        let ask = Ask::read(uri.query().unwrap_or_default(), clock::today());
        match Loaded::load(&*app.store, ask, app.known.as_ref(), app.small_cell) {
            Ok(loaded) => {
                let report = Report::of(&loaded, app.queue.health.trouble(), &viewer);
                match form {
                    Form::Page => page::render(&app, &report, &loaded, &viewer, &base),
                    Form::Json => data::json(&report, app.small_cell),
                    Form::Csv => data::csv(&report, app.small_cell),
                }
            }
            Err(error) => {
                eprintln!("assentry: report: {error}");
                layout::no_figures(&error, &viewer)
            }
        }
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(response) => response,
        Err(_) => {
            let reason = [(REASON, "report: expected to be made, found that it failed")];
            (StatusCode::INTERNAL_SERVER_ERROR, reason).into_response()
        }
    }
}
