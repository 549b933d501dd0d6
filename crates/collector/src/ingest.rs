//! `POST /e`: one event from a banner.

use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use assentry_core::{
    day::Day,
    wire::{Event, MAX_BYTES, WireMistake},
};
use axum::{
    body::{Body, to_bytes},
    extract::State,
    http::{HeaderMap, HeaderName, StatusCode},
    response::{IntoResponse, Response},
};

use crate::{origin, router::App};

/// The header that says why a request was refused.
pub(crate) const REASON: HeaderName = HeaderName::from_static("x-assentry-reason");

/// Why an event is not counted.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    #[error(
        "origin: expected a site host, or without those the collector's own host, found another"
    )]
    ForeignOrigin,
    #[error("sec-fetch-site: expected same-origin or same-site, found another")]
    ForeignPage,
    #[error("body: expected UTF-8 text, found other bytes")]
    NotText,
    #[error("{}", .0.as_str())]
    Wire(WireMistake),
}

/// Counts an event and answers 204, or refuses it with its [`REASON`].
pub(crate) async fn event(State(app): State<Arc<App>>, headers: HeaderMap, body: Body) -> Response {
    if is_speculative(&headers) {
        // Nobody has seen that page yet (rule 12): not counted, and not an error either.
        return StatusCode::NO_CONTENT.into_response();
    }
    match read(&headers, body, &app.site_hosts).await {
        Ok((site, line)) => match Event::decode(&line) {
            Ok(event) => {
                app.fold.add(today(), site, &event);
                StatusCode::NO_CONTENT.into_response()
            }
            Err(mistake) => Refusal::Wire(mistake).into_response(),
        },
        Err(refusal) => refusal.into_response(),
    }
}

/// The site and the line of an event.
async fn read(
    headers: &HeaderMap,
    body: Body,
    site_hosts: &[String],
) -> Result<(String, String), Refusal> {
    let fetch_site = headers.get("sec-fetch-site").map(|value| value.as_bytes());
    if !matches!(fetch_site, None | Some(b"same-origin" | b"same-site")) {
        return Err(Refusal::ForeignPage);
    }
    let site = origin::site(headers, site_hosts).ok_or(Refusal::ForeignOrigin)?;
    let bytes = to_bytes(body, MAX_BYTES)
        .await
        .map_err(|_| Refusal::Wire(WireMistake::TooLong))?;
    let line = str::from_utf8(&bytes).map_err(|_| Refusal::NotText)?;
    Ok((site, line.to_owned()))
}

/// Whether the browser only prepares a page that may never be looked at.
fn is_speculative(headers: &HeaderMap) -> bool {
    let purposes = headers
        .get_all("sec-purpose")
        .iter()
        .filter_map(|value| value.to_str().ok());
    purposes
        .into_iter()
        .any(|purpose| purpose.contains("prefetch") || purpose.contains("prerender"))
}

/// The day it is, in UTC. A clock before 1970 counts as the first day of 1970.
fn today() -> Day {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_secs());
    Day::try_from(seconds / 86_400).unwrap_or(0)
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = match self {
            Self::ForeignOrigin | Self::ForeignPage => StatusCode::FORBIDDEN,
            Self::Wire(WireMistake::TooLong) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotText | Self::Wire(_) => StatusCode::BAD_REQUEST,
        };
        (status, [(REASON, self.to_string())]).into_response()
    }
}
