//! Pages instead of the report.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use maud::{Markup, html};

use crate::{
    access::Viewer,
    http::{
        layout::{Tone, page},
        refusal::{self, REASON},
    },
    store::StoreError,
};

/// The page for a link that is wrong or closed.
pub(super) fn closed_link() -> Response {
    let body = html! {
        main.door {
            h1 { "This link is closed" }
            p { "It has expired, was revoked, or was not copied completely. Ask the sender for a new one." }
        }
    };
    page(StatusCode::NOT_FOUND, "Closed link", Tone::Plain, &body)
}

/// The page after too many wrong links.
pub(super) fn guessed_link(seconds: u64) -> Response {
    let body = html! {
        main.door {
            h1 { "Too many closed links" }
            p { "Several links that open nothing were tried from your network. Wait a minute, then try again." }
        }
    };
    let reason = "link: expected at most 10 closed ones a minute from one network, found more";
    later(StatusCode::TOO_MANY_REQUESTS, seconds, reason, &body)
}

/// The page while too many others read reports.
pub(super) fn busy() -> Response {
    let body = html! {
        main.door {
            h1 { "Too many readers" }
            p { "Many people are looking at the report. Wait a few seconds, then load the page again." }
        }
    };
    let reason = "report: expected a turn within 30 seconds, found too many readers";
    later(StatusCode::SERVICE_UNAVAILABLE, 5, reason, &body)
}

fn later(status: StatusCode, seconds: u64, reason: &'static str, body: &Markup) -> Response {
    let mut response = page(status, "Later", Tone::Plain, body);
    let headers = response.headers_mut();
    headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    headers.insert(REASON, HeaderValue::from_static(reason));
    response
}

/// The page if the store cannot be read.
pub(super) fn no_figures(error: &StoreError, viewer: &Viewer) -> Response {
    let body = html! {
        main.door {
            h1 { "No figures" }
            p.alert role="alert" { (trouble(error, viewer)) }
            @if !matches!(viewer, Viewer::Invited { .. }) {
                p { "The file is left as it is. " code { "docs/collector.md" } " says how to put a backup in its place." }
            }
        }
    };
    page(
        StatusCode::SERVICE_UNAVAILABLE,
        "No figures",
        Tone::Plain,
        &body,
    )
}

/// A store's error: in full for those who run it, without paths of this machine for readers with a link.
pub(super) fn trouble(error: &StoreError, viewer: &Viewer) -> String {
    match viewer {
        Viewer::Reader => error.to_string(),
        _ if viewer.owner().is_some() => error.to_string(),
        Viewer::Member { .. } | Viewer::Invited { .. } => refusal::without_path(error),
    }
}
