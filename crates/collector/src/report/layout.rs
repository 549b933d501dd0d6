//! What every page of the report has in common: head, style, headers.

use std::sync::LazyLock;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, html};

use crate::{
    access::Viewer,
    refusal::{self, REASON},
    secret,
    store::StoreError,
};

/// Where the style is.
pub(super) const STYLE_PATH: &str = "/report/style.css";

const STYLE: &str = include_str!("style.css");

/// Nothing but our own style and forms: no script at all.
const POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Changes with the style, so that an old one is not shown with a new page.
static STYLE_VERSION: LazyLock<String> = LazyLock::new(|| {
    let hash = secret::hash(STYLE);
    hash.iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
});

/// How a page is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// A few words in the middle.
    Plain,
    /// The report.
    Full,
}

/// A page with its headers.
pub(crate) fn page(status: StatusCode, title: &str, tone: Tone, body: &Markup) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (title) " – Assentry" }
                link rel="stylesheet" href={ (STYLE_PATH) "?v=" (STYLE_VERSION.as_str()) };
            }
            body.plain[tone == Tone::Plain] { (body) }
        }
    };
    let fields = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        // Not "no-referrer": with it browsers send our own forms with `Origin: null`.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    (status, fields, page.into_string()).into_response()
}

/// `GET /report/style.css`.
pub(super) async fn style() -> Response {
    let fields = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (fields, STYLE).into_response()
}

/// The page for a link that opens nothing, or nothing any more.
pub(super) fn closed_link() -> Response {
    let body = html! {
        main.door {
            h1 { "This link is closed" }
            p { "It has ended, was taken back, or is not written as it was sent. Ask whoever sent it for a new one." }
        }
    };
    page(StatusCode::NOT_FOUND, "Closed link", Tone::Plain, &body)
}

/// The page after too many links that open nothing.
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

/// The page while too many others look.
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

/// The page where the store cannot be read.
pub(super) fn no_figures(error: &StoreError, viewer: &Viewer) -> Response {
    let body = html! {
        main.door {
            h1 { "No figures" }
            p.alert role="alert" { (trouble(error, viewer)) }
            @if *viewer != Viewer::Invited {
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

/// What is wrong with the store: all of it for those who run it, no path of the machine for whoever has a link.
pub(super) fn trouble(error: &StoreError, viewer: &Viewer) -> String {
    match viewer {
        Viewer::Admin { .. } | Viewer::Reader => error.to_string(),
        Viewer::Invited => refusal::without_path(error),
    }
}
