//! The report: what was asked, the sums for it, and the same panels as a page, as JSON and as CSV.
//!
//! One file a panel in `panels/`. A panel is data (a title, charts, a table); only `page` knows HTML, only
//! `chart` knows SVG. Counts under the small cell are hidden in all three forms, by `counting::figure`.

mod ask;
mod before;
mod chart;
mod data;
mod embed;
mod evidence;
mod forms;
#[cfg(any(test, feature = "fuzz"))]
pub(crate) mod fuzz;
mod instead;
mod languages;
mod loaded;
mod milestones;
mod page;
mod panel;
mod panels;
mod reporting;
mod steps;
mod turns;
mod whole;

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, FromRef, Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use maud::html;

use crate::{
    access::{self, Access, Link, Viewer},
    clock,
    http::{layout, refusal::REASON},
    store::{Role, sqlite::Shown},
};

use ask::Ask;
pub(crate) use data::quoted;
pub(crate) use evidence::{Evidence, routes as evidence_routes};
pub(crate) use languages::speak;
use loaded::Loaded;
pub(crate) use reporting::Reporting;
pub(crate) use turns::Turns;
use whole::Report;

/// The two parts of the state that the report needs.
type Parts = (State<Arc<Access>>, State<Arc<Reporting>>);

/// In which form an answer is wanted.
#[derive(Clone, Copy)]
enum Form {
    Page,
    Json,
    Csv,
}

/// Needs the door and what reports are made of.
pub(crate) fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    Arc<Access>: FromRef<S>,
    Arc<Reporting>: FromRef<S>,
{
    Router::new()
        .route("/report", get(own_page))
        .route("/report/", get(own_page))
        .route("/report/data.json", get(own_json))
        .route("/report/data.csv", get(own_csv))
        .route(layout::STYLE_PATH, get(layout::style))
        .route(layout::SCRIPT_PATH, get(layout::script))
        .route("/report/notes", post(milestones::add))
        .route("/report/notes/remove", post(milestones::remove))
        .route("/report/embed/{token}", get(embed::panel))
        .route("/report/s/{token}", get(shared_page))
        .route("/report/s/{token}/data.json", get(shared_json))
        .route("/report/s/{token}/data.csv", get(shared_csv))
}

type Peer = ConnectInfo<SocketAddr>;

async fn own_page(parts: Parts, peer: Peer, headers: HeaderMap, uri: Uri) -> Response {
    own(parts, peer, headers, uri, Form::Page).await
}

async fn own_json(parts: Parts, peer: Peer, headers: HeaderMap, uri: Uri) -> Response {
    own(parts, peer, headers, uri, Form::Json).await
}

async fn own_csv(parts: Parts, peer: Peer, headers: HeaderMap, uri: Uri) -> Response {
    own(parts, peer, headers, uri, Form::Csv).await
}

async fn own(
    (State(access), State(reporting)): Parts,
    ConnectInfo(peer): Peer,
    headers: HeaderMap,
    uri: Uri,
    form: Form,
) -> Response {
    // A program reads with the token of a link, and is bound as its reader is.
    if !matches!(form, Form::Page)
        && let Some(token) = access::bearer(&headers)
    {
        let parts = (State(access), State(reporting));
        return shared(parts, ConnectInfo(peer), Path(token), headers, uri, form).await;
    }
    let client = access.client(peer, &headers);
    let Some(entered) = access.viewer(client, &headers).await else {
        return access::login_page(None);
    };
    if !entered.viewer.role().sees_figures() {
        return elsewhere(entered.viewer.role(), "/report", form);
    }
    let mut response = answer(
        (access, reporting),
        entered.viewer,
        "/report".into(),
        uri,
        form,
    )
    .await;
    if let Some(cookie) = entered.cookie
        && let Ok(cookie) = HeaderValue::try_from(cookie)
    {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// For a role that sees no figures: the page of proofs instead, where it sees those.
fn elsewhere(role: Role, base: &str, form: Form) -> Response {
    match form {
        Form::Page if role.sees_evidence() => access::see_other(&format!("{base}/evidence")),
        _ => access::not_in_role(),
    }
}

async fn shared_page(
    parts: Parts,
    peer: Peer,
    token: Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    shared(parts, peer, token, headers, uri, Form::Page).await
}

async fn shared_json(
    parts: Parts,
    peer: Peer,
    token: Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    shared(parts, peer, token, headers, uri, Form::Json).await
}

async fn shared_csv(
    parts: Parts,
    peer: Peer,
    token: Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    shared(parts, peer, token, headers, uri, Form::Csv).await
}

async fn shared(
    (State(access), State(reporting)): Parts,
    ConnectInfo(peer): Peer,
    Path(token): Path<String>,
    headers: HeaderMap,
    uri: Uri,
    form: Form,
) -> Response {
    let client = access.client(peer, &headers);
    match access.link(client, &token).await {
        Ok(Link::Open(shown)) if !shown.role.sees_figures() => {
            elsewhere(shown.role, &format!("/report/s/{token}"), form)
        }
        Ok(Link::Open(Shown { bound, role })) if Ask::can_bind(&bound, clock::today()) => {
            answer(
                (access, reporting),
                Viewer::Invited { bound, role },
                format!("/report/s/{token}"),
                uri,
                form,
            )
            .await
        }
        Ok(Link::Open(_) | Link::Closed) => instead::closed_link(),
        Ok(Link::Guessed(seconds)) => instead::guessed_link(seconds),
        Err(error) => {
            tracing::error!("report: {error}");
            instead::no_figures(
                &error,
                &Viewer::Invited {
                    bound: String::new(),
                    role: Role::Marketing,
                },
            )
        }
    }
}

/// Reads the store on a thread that may wait for the disk.
async fn answer(
    (access, reporting): (Arc<Access>, Arc<Reporting>),
    viewer: Viewer,
    base: String,
    uri: Uri,
    form: Form,
) -> Response {
    let Some(turn) = reporting.turns.take().await else {
        return instead::busy();
    };
    let work = move || {
        let _turn = turn;
        let small = reporting.rules.small_cell;
        let ask = Ask::read(uri.query().unwrap_or_default(), clock::today()).within(viewer.bound());
        match Loaded::load(&reporting, ask) {
            Ok(loaded) => {
                let report = Report::of(&loaded, reporting.queue.health.trouble(), &viewer);
                match form {
                    Form::Page => {
                        let own = html! {
                            (milestones::form(&viewer, &loaded.milestones))
                            (forms::share(&viewer, &loaded.ask, || access.shares().unwrap_or_default()))
                        };
                        page::render(&report, &loaded, small, &base, &own)
                    }
                    Form::Json => data::json(&report, small),
                    Form::Csv => data::csv(&report, small),
                }
            }
            Err(error) => {
                tracing::error!("report: {error}");
                instead::no_figures(&error, &viewer)
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
