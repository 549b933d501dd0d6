//! One panel of the report, in a frame on another page: with its own link, and without cookies, forms or links to the
//! rest. Only pages that the owner names may frame it.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::{ConnectInfo, Path, State},
    http::{HeaderMap, StatusCode, Uri},
    response::Response,
};

use super::{ask::Ask, instead, loaded::Loaded, page, reporting::Reporting, whole::Report};
use crate::{
    access::{self, Access, Link, Viewer},
    clock,
    store::{Role, sqlite::Shown},
};

/// `GET /report/embed/TOKEN?panel=ID`, with the parameters of the report.
pub(super) async fn panel(
    State(access): State<Arc<Access>>,
    State(reporting): State<Arc<Reporting>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path(token): Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let client = access.client(peer, &headers);
    let viewer = match access.link(client, &token).await {
        Ok(Link::Open(Shown { bound, role })) if role == Role::Frame => {
            Viewer::Invited { bound, role }
        }
        Ok(Link::Open(_)) => return access::not_in_role(),
        Ok(Link::Closed) => return instead::closed_link(),
        Ok(Link::Guessed(seconds)) => return instead::guessed_link(seconds),
        Err(error) => return access::failed(&error.to_string()),
    };
    if reporting.frame_hosts.is_empty() || !Ask::can_bind(viewer.bound(), clock::today()) {
        let reason = "frame: expected --frame-host to name who may frame it, found none";
        return access::not_shown(StatusCode::FORBIDDEN, reason);
    }
    let Some(turn) = reporting.turns.take().await else {
        return instead::busy();
    };
    let work = move || {
        let _turn = turn;
        let query = uri.query().unwrap_or_default();
        let wanted = form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "panel");
        let wanted = wanted.map_or_else(|| "headline".into(), |(_, id)| id);
        let ask = Ask::read(query, clock::today()).within(viewer.bound());
        let loaded = match Loaded::load(&reporting, ask) {
            Ok(loaded) => loaded,
            Err(error) => {
                tracing::error!("report: {error}");
                return instead::no_figures(&error, &viewer);
            }
        };
        let report = Report::of(&loaded, reporting.queue.health.trouble(), &viewer);
        let small = reporting.rules.small_cell;
        page::framed(&report, &wanted, small, &reporting.frame_hosts).unwrap_or_else(|| {
            let reason =
                "panel: expected headline or the id of one that has figures, found another";
            access::not_shown(StatusCode::NOT_FOUND, reason)
        })
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(response) => response,
        Err(error) => access::failed(&error.to_string()),
    }
}
