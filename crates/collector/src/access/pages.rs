//! Logging in and out, and links for others: plain forms, answered with a page or a redirect.

use std::{collections::BTreeMap, net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{ConnectInfo, FromRef, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use maud::{Markup, html};

use super::{guard::Access, viewer::Viewer};
use crate::{
    http::{
        body::LONGEST_BODY,
        layout::{self, Tone},
        origin,
        refusal::REASON,
    },
    store::{Role, sqlite::Shown},
};

/// The largest form.
const MOST_BYTES: usize = 4096;

/// How long a link may stay open at most, in days.
const LONGEST_SHARE_DAYS: u32 = 366;

/// The routes, which need only [`Access`].
pub(crate) fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    Arc<Access>: FromRef<S>,
{
    Router::new()
        .route("/report/login", get(to_report).post(login))
        .route("/report/logout", post(logout))
        .route("/report/shares", get(to_report).post(share))
        .route("/report/shares/remove", post(unshare))
}

/// The page for visitors without access.
pub(crate) fn login_page(message: Option<&str>) -> Response {
    let body = html! {
        main.door {
            h1 { "Consent report" }
            p { "Sign in with the admin token, which was printed once when the collector first started ("
                code { "assentry token" } " makes a new one), or with that of your role." }
            @if let Some(message) = message {
                p.alert role="alert" { (message) }
            }
            form method="post" action="/report/login" {
                label for="token" { "Token" }
                input #token type="password" name="token" autocomplete="current-password" required autofocus;
                button { "Sign in" }
            }
            p.quiet { "Signed in already, and followed a link from elsewhere? " a href="/report" { "Open the report" } }
        }
    };
    layout::page(StatusCode::UNAUTHORIZED, "Sign in", Tone::Plain, &body)
}

async fn to_report() -> Response {
    see_other("/report")
}

async fn login(
    State(access): State<Arc<Access>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    if !origin::is_own_page(&headers) {
        return forged();
    }
    let client = access.client(peer, &headers);
    if let Some(seconds) = access.tried_too_often(client) {
        let mut response = login_page(Some("Too many attempts. Wait a minute, then try again."));
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        headers.insert(
            REASON,
            HeaderValue::from_static("login: expected at most 10 attempts a minute, found more"),
        );
        return response;
    }
    let form = match form(body).await {
        Ok(form) => form,
        Err(refusal) => return refusal,
    };
    let token = form.get("token").map_or("", |token| token.trim());
    match access.signs_in(token).await {
        Ok(Some(role)) => match access.new_session(role, client, &headers) {
            Ok(entered) => with_cookie(see_other("/report"), entered.cookie),
            Err(error) => failed(&error.to_string()),
        },
        Ok(None) => login_page(Some("This token does not sign you in.")),
        Err(error) => failed(&error.to_string()),
    }
}

async fn logout(
    State(access): State<Arc<Access>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    // Only the owner may end other people's sessions.
    let client = access.client(peer, &headers);
    let entered = access.viewer(client, &headers).await;
    let owns = entered.is_some_and(|entered| entered.viewer.owner().is_some());
    match member_form(&access, peer, &headers, body, |_| true).await {
        Ok(form) => {
            let cookie = if owns && form.contains_key("everywhere") {
                access.end_sessions(client, &headers)
            } else {
                access.end_session(client, &headers)
            };
            with_cookie(see_other("/report"), Some(cookie))
        }
        Err(refusal) => refusal,
    }
}

async fn share(
    State(access): State<Arc<Access>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let form = match owner_form(&access, peer, &headers, body).await {
        Ok(form) => form,
        Err(refusal) => return refusal,
    };
    let label: String = form
        .get("label")
        .map_or("", |label| label.trim())
        .chars()
        .take(60)
        .collect();
    let role = form.get("role").map(String::as_str);
    let Some(role) = Role::of_link(role.unwrap_or("marketing")) else {
        let reason = "role: expected marketing, officer or frame, found another";
        return refused(StatusCode::BAD_REQUEST, reason);
    };
    // Proofs cannot be filtered by groups of visitors.
    let figures = role != Role::Officer;
    let bound = form
        .get("bound")
        .filter(|_| figures)
        .cloned()
        .unwrap_or_default();
    let days = form.get("days").and_then(|days| days.parse().ok());
    let Some(days) = days.filter(|days| (1..=LONGEST_SHARE_DAYS).contains(days)) else {
        let reason = "days: expected 1 to 366 days, found something else";
        return refused(StatusCode::BAD_REQUEST, reason);
    };
    match access.share(label, Shown { bound, role }, days).await {
        Ok(token) => {
            let host = headers
                .get(header::HOST)
                .and_then(|host| host.to_str().ok());
            let origin = headers
                .get(header::ORIGIN)
                .and_then(|origin| origin.to_str().ok());
            let start = origin.or(host).unwrap_or_default();
            if role == Role::Frame {
                framed_page(&format!("{start}/report/embed/{token}"), days)
            } else {
                shared_page(&format!("{start}/report/s/{token}"), days)
            }
        }
        Err(error) => failed(&error.to_string()),
    }
}

async fn unshare(
    State(access): State<Arc<Access>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let mut form = match owner_form(&access, peer, &headers, body).await {
        Ok(form) => form,
        Err(refusal) => return refusal,
    };
    let name = form.remove("name").unwrap_or_default();
    match access.unshare(name).await {
        Ok(()) => see_other("/report#share"),
        Err(error) => failed(&error.to_string()),
    }
}

/// The owner's form, from a page of ours. Forms from anybody else are not read.
pub(crate) async fn owner_form(
    access: &Access,
    peer: SocketAddr,
    headers: &HeaderMap,
    body: Body,
) -> Result<BTreeMap<String, String>, Response> {
    member_form(access, peer, headers, body, |role| role == Role::Owner).await
}

/// The form of a signed-in user whose role may send it.
async fn member_form(
    access: &Access,
    peer: SocketAddr,
    headers: &HeaderMap,
    body: Body,
    may: impl Fn(Role) -> bool,
) -> Result<BTreeMap<String, String>, Response> {
    let client = access.client(peer, headers);
    let entered = access.viewer(client, headers).await;
    let Some(Viewer::Member { csrf, role }) = entered.map(|entered| entered.viewer) else {
        return Err(login_page(None));
    };
    if !may(role) {
        return Err(not_in_role());
    }
    if !origin::is_own_page(headers) {
        return Err(forged());
    }
    let form = form(body).await?;
    if form.get("csrf") == Some(&csrf) {
        Ok(form)
    } else {
        Err(forged())
    }
}

async fn form(body: Body) -> Result<BTreeMap<String, String>, Response> {
    let bytes = tokio::time::timeout(LONGEST_BODY, to_bytes(body, MOST_BYTES)).await;
    match bytes {
        Ok(Ok(bytes)) => Ok(form_urlencoded::parse(&bytes).into_owned().collect()),
        Ok(Err(_)) => Err(refused(
            StatusCode::PAYLOAD_TOO_LARGE,
            "form: expected at most 4096 bytes, sent whole, found others",
        )),
        Err(_) => Err(refused(
            StatusCode::REQUEST_TIMEOUT,
            "form: expected all of it within 10 seconds, found less",
        )),
    }
}

fn shared_page(link: &str, days: u32) -> Response {
    let body: Markup = html! {
        main.door {
            h1 { "A link to share" }
            p { "Anyone with this link can read the report for " (days) " days, but cannot change anything. It is shown only once: copy it now." }
            p.link { a href=(link) { (link) } }
            p { a href="/report" { "Back to the report" } }
        }
    };
    layout::page(StatusCode::OK, "A link to share", Tone::Plain, &body)
}

/// The report's panels that a frame may show, by the word in the frame's address. An empty panel is not shown.
const FRAMED: [(&str, &str); 20] = [
    ("headline", "The main figures"),
    ("over-time", "Over time"),
    ("purposes", "Per purpose"),
    ("purposes-over-time", "Purposes over time"),
    ("services", "Per service"),
    ("services-over-time", "Services over time"),
    ("funnel", "From display to yes"),
    ("measured", "How much is not measured"),
    ("sites", "By site"),
    ("languages", "By language"),
    ("countries", "By country"),
    ("devices", "By device"),
    ("regimes", "By regime"),
    ("sections", "By section"),
    ("revisions", "By revision of the policy"),
    ("variants", "Variants"),
    ("variants-over-time", "Variants over time"),
    ("signals", "Counted separately"),
    ("withdrawals", "Withdrawals"),
    ("quality", "Data quality"),
];

fn framed_page(link: &str, days: u32) -> Response {
    let frame = format!(
        r#"<iframe src="{link}?panel=headline&amp;range=30d" title="Consent report" width="100%" height="480"></iframe>"#
    );
    let body: Markup = html! {
        main.door {
            h1 { "A panel for another page" }
            p { "It shows one panel for " (days) " days, in frames of the pages that " code { "--frame-host" } " names. It is shown only once: copy it now." }
            p.link { (frame) }
            p { "Instead of " code { "headline" } ", any panel of the report:" }
            dl.ids { @for (id, title) in FRAMED { div { dt { code { (id) } } dd { (title) } } } }
            p { a href="/report" { "Back to the report" } }
        }
    };
    layout::page(
        StatusCode::OK,
        "A panel for another page",
        Tone::Plain,
        &body,
    )
}

fn with_cookie(mut response: Response, cookie: Option<String>) -> Response {
    if let Some(value) = cookie.and_then(|cookie| HeaderValue::try_from(cookie).ok()) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}

/// Redirects with 303.
pub(crate) fn see_other(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}

fn forged() -> Response {
    let reason = "form: expected one of our own pages to send it, found another";
    refused(StatusCode::FORBIDDEN, reason)
}

/// A page for users with another role.
pub(crate) fn not_in_role() -> Response {
    let body = html! {
        main.door {
            h1 { "This is not open to you" }
            p { "You signed in for another part of the report, or your link is for another part. Ask its owner." }
        }
    };
    let title = "This is not open to you";
    let mut response = layout::page(StatusCode::FORBIDDEN, title, Tone::Plain, &body);
    let reason = "role: expected one that may see or change this, found another";
    let headers = response.headers_mut();
    headers.insert(REASON, HeaderValue::from_static(reason));
    response
}

/// A page that says that the store failed, without the cause.
pub(crate) fn failed(reason: &str) -> Response {
    tracing::error!("report: {reason}");
    let reason = "store: expected to answer, found that it failed";
    refused(StatusCode::SERVICE_UNAVAILABLE, reason)
}

/// A page that says why a form was refused.
pub(crate) fn refused(status: StatusCode, reason: &'static str) -> Response {
    because("Nothing was changed", status, reason)
}

/// A page that says why nothing is shown.
pub(crate) fn not_shown(status: StatusCode, reason: &'static str) -> Response {
    because("This cannot be shown", status, reason)
}

fn because(title: &str, status: StatusCode, reason: &'static str) -> Response {
    let body = html! {
        main.door {
            h1 { (title) }
            p.alert role="alert" { (reason) }
            p { a href="/report" { "Back to the report" } }
        }
    };
    let mut response = layout::page(status, title, Tone::Plain, &body);
    let headers = response.headers_mut();
    headers.insert(REASON, HeaderValue::from_static(reason));
    response
}
