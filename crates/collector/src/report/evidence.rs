//! What a data protection officer needs: who agreed to what, on which day, and what they were shown. Proofs of a period or
//! of one id, each with the screens that match its fingerprint. A refusal has no id, and so no proof.

mod data;
mod listing;
mod page;

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, FromRef, Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{instead, shape::Shape};
use crate::{
    access::{self, Access, Link, Viewer},
    clock,
    store::{archives, proofs::ProofError},
};

pub(crate) use listing::Evidence;
#[cfg(any(test, feature = "fuzz"))]
pub(crate) use listing::fuzz;
use listing::{Asked, Listing};

/// The most proofs on a page, and in a file.
const ON_A_PAGE: u32 = 500;
const IN_A_FILE: u32 = 100_000;

type Parts = (State<Arc<Access>>, State<Arc<Evidence>>);
type Peer = ConnectInfo<SocketAddr>;
type Token = Path<String>;

/// What is requested.
enum What {
    Proofs(Shape),
    Archive(String),
}

/// The routes, which need [`Access`] and the [`Evidence`].
pub(crate) fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    Arc<Access>: FromRef<S>,
    Arc<Evidence>: FromRef<S>,
{
    let own_as = |shape| {
        move |parts: Parts, peer: Peer, headers: HeaderMap, uri: Uri| {
            own(parts, peer, headers, uri, What::Proofs(shape))
        }
    };
    let shared_as = |shape| {
        move |parts: Parts, peer: Peer, Path(token): Token, headers: HeaderMap, uri: Uri| {
            shared(parts, peer, token, headers, uri, What::Proofs(shape))
        }
    };
    let mut router = Router::new()
        .route("/report/evidence/archives/{name}", get(own_archive))
        .route(
            "/report/s/{token}/evidence/archives/{name}",
            get(shared_archive),
        );
    for shape in Shape::ALL {
        router = router
            .route(&shape.path("/report/evidence"), get(own_as(shape)))
            .route(
                &shape.path("/report/s/{token}/evidence"),
                get(shared_as(shape)),
            );
    }
    router
}

async fn own_archive(
    parts: Parts,
    peer: Peer,
    Path(name): Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    own(parts, peer, headers, uri, What::Archive(name)).await
}

async fn shared_archive(
    parts: Parts,
    peer: Peer,
    Path((token, name)): Path<(String, String)>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    shared(parts, peer, token, headers, uri, What::Archive(name)).await
}

async fn own(
    (State(access), State(evidence)): Parts,
    ConnectInfo(peer): Peer,
    headers: HeaderMap,
    uri: Uri,
    what: What,
) -> Response {
    if !matches!(what, What::Proofs(Shape::Page))
        && let Some(token) = access::bearer(&headers)
    {
        let parts = (State(access), State(evidence));
        return shared(parts, ConnectInfo(peer), token, headers, uri, what).await;
    }
    let client = access.client(peer, &headers);
    let Some(entered) = access.viewer(client, &headers).await else {
        return access::login_page(None);
    };
    let mut response = answer(evidence, entered.viewer, "/report".into(), uri, what).await;
    if let Some(cookie) = entered.cookie
        && let Ok(cookie) = HeaderValue::try_from(cookie)
    {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

async fn shared(
    (State(access), State(evidence)): Parts,
    ConnectInfo(peer): Peer,
    token: String,
    headers: HeaderMap,
    uri: Uri,
    what: What,
) -> Response {
    let client = access.client(peer, &headers);
    match access.link(client, &token).await {
        Ok(Link::Open(shown)) => {
            let viewer = Viewer::Invited {
                bound: shown.bound,
                role: shown.role,
            };
            answer(evidence, viewer, format!("/report/s/{token}"), uri, what).await
        }
        Ok(Link::Closed) => instead::closed_link(),
        Ok(Link::Guessed(seconds)) => instead::guessed_link(seconds),
        Err(error) => access::failed(&error.to_string()),
    }
}

/// Reads on a blocking thread.
async fn answer(
    evidence: Arc<Evidence>,
    viewer: Viewer,
    base: String,
    uri: Uri,
    what: What,
) -> Response {
    // A reader who is bound to filters sees no proofs: a proof does not tell whether the filters apply.
    if !viewer.role().sees_evidence() || !viewer.bound().is_empty() {
        return access::not_in_role();
    }
    let work = move || {
        let asked = Asked::read(uri.query().unwrap_or_default(), clock::today());
        match what {
            What::Archive(name) => archive(&evidence, &name),
            What::Proofs(Shape::Page) => {
                respond(Listing::load(&evidence, asked, ON_A_PAGE), |listing| {
                    page::render(&listing, &viewer, &base)
                })
            }
            What::Proofs(Shape::Json) => file(&evidence, asked, |listing| data::json(&listing)),
            What::Proofs(Shape::Csv) => file(&evidence, asked, |listing| data::csv(&listing)),
        }
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(response) => response,
        Err(error) => access::failed(&error.to_string()),
    }
}

/// Everything that was requested, or a reason: a truncated file would look complete.
fn file(evidence: &Evidence, asked: Asked, write: impl Fn(Listing) -> Response) -> Response {
    respond(Listing::load(evidence, asked, IN_A_FILE), |listing| {
        let reason = match (&listing.asked.notes[..], listing.is_whole()) {
            ([], true) => return write(listing),
            ([], false) => {
                "evidence: expected at most 100000 proofs in the period, found more: choose a shorter one"
            }
            _ => {
                "evidence: expected days as YYYY-MM-DD and an id of 32 hexadecimal digits, found others"
            }
        };
        access::not_shown(StatusCode::BAD_REQUEST, reason)
    })
}

fn respond(
    listing: Result<Listing, ProofError>,
    write: impl FnOnce(Listing) -> Response,
) -> Response {
    match listing {
        Ok(listing) => write(listing),
        Err(error) => access::failed(&error.to_string()),
    }
}

fn archive(evidence: &Evidence, name: &str) -> Response {
    let bytes = evidence
        .folder
        .as_deref()
        .and_then(|folder| archives::bytes(folder, name));
    let Some(bytes) = bytes else {
        return access::not_shown(
            StatusCode::NOT_FOUND,
            "archive: expected the name of one that there is, found another",
        );
    };
    let fields = [
        (header::CONTENT_TYPE, "application/x-tar"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, "attachment"),
    ];
    (fields, bytes).into_response()
}
