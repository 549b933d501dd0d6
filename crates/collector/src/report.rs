//! The report: the request, its sums, and the same panels as a page, as JSON and as CSV.
//!
//! One file per panel in `panels/`. A panel is data (a title, charts, a table); only `page` knows HTML, only `chart`
//! knows SVG. Counts below the small cell are hidden in all three forms, by `counting::figure`.

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
mod shape;
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
use shape::Shape;
pub(crate) use turns::Turns;
use whole::Report;

/// The two parts of the state that the report needs.
type Parts = (State<Arc<Access>>, State<Arc<Reporting>>);

/// The routes, which need [`Access`] and [`Reporting`].
pub(crate) fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    Arc<Access>: FromRef<S>,
    Arc<Reporting>: FromRef<S>,
{
    let own_as = |shape| {
        move |parts: Parts, peer: Peer, headers: HeaderMap, uri: Uri| {
            own(parts, peer, headers, uri, shape)
        }
    };
    let shared_as = |shape| {
        move |parts: Parts, peer: Peer, Path(token): Token, headers: HeaderMap, uri: Uri| {
            shared(parts, peer, token, headers, uri, shape)
        }
    };
    let mut router = Router::new()
        .route("/report/", get(own_as(Shape::Page)))
        .route(layout::STYLE_PATH, get(layout::style))
        .route(layout::SCRIPT_PATH, get(layout::script))
        .route("/report/notes", post(milestones::add))
        .route("/report/notes/remove", post(milestones::remove))
        .route("/report/embed/{token}", get(embed::panel));
    for shape in Shape::ALL {
        router = router
            .route(&shape.path("/report"), get(own_as(shape)))
            .route(&shape.path("/report/s/{token}"), get(shared_as(shape)));
    }
    router
}

type Peer = ConnectInfo<SocketAddr>;
type Token = Path<String>;

async fn own(
    (State(access), State(reporting)): Parts,
    ConnectInfo(peer): Peer,
    headers: HeaderMap,
    uri: Uri,
    shape: Shape,
) -> Response {
    // A program reads with a link's token, and is bound to the same filters as the link's reader.
    if !matches!(shape, Shape::Page)
        && let Some(token) = access::bearer(&headers)
    {
        let parts = (State(access), State(reporting));
        return shared(parts, ConnectInfo(peer), token, headers, uri, shape).await;
    }
    let client = access.client(peer, &headers);
    let Some(entered) = access.viewer(client, &headers).await else {
        return access::login_page(None);
    };
    if !entered.viewer.role().sees_figures() {
        return elsewhere(entered.viewer.role(), "/report", shape);
    }
    let mut response = answer(
        (access, reporting),
        entered.viewer,
        "/report".into(),
        uri,
        shape,
    )
    .await;
    if let Some(cookie) = entered.cookie
        && let Ok(cookie) = HeaderValue::try_from(cookie)
    {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// For a role that may not see figures: redirects to the page of proofs if it may see those.
fn elsewhere(role: Role, base: &str, shape: Shape) -> Response {
    match shape {
        Shape::Page if role.sees_evidence() => access::see_other(&format!("{base}/evidence")),
        _ => access::not_in_role(),
    }
}

async fn shared(
    (State(access), State(reporting)): Parts,
    ConnectInfo(peer): Peer,
    token: String,
    headers: HeaderMap,
    uri: Uri,
    shape: Shape,
) -> Response {
    let client = access.client(peer, &headers);
    match access.link(client, &token).await {
        Ok(Link::Open(shown)) if !shown.role.sees_figures() => {
            elsewhere(shown.role, &format!("/report/s/{token}"), shape)
        }
        Ok(Link::Open(Shown { bound, role })) if Ask::can_bind(&bound, clock::today()) => {
            answer(
                (access, reporting),
                Viewer::Invited { bound, role },
                format!("/report/s/{token}"),
                uri,
                shape,
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

/// Reads the store on a blocking thread.
async fn answer(
    (access, reporting): (Arc<Access>, Arc<Reporting>),
    viewer: Viewer,
    base: String,
    uri: Uri,
    shape: Shape,
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
                match shape {
                    Shape::Page => {
                        let own = html! {
                            (milestones::form(&viewer, &loaded.milestones))
                            (forms::share(&viewer, &loaded.ask, || access.shares().unwrap_or_default()))
                        };
                        page::render(&report, &loaded, small, &base, &own)
                    }
                    Shape::Json => data::json(&report, small),
                    Shape::Csv => data::csv(&report, small),
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
