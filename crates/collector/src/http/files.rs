//! Answers with files: encodings, revalidation, ranges.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

use super::{
    assets::{Asset, Variant},
    headers::ServedAs,
    media::Handling,
    negotiate::accepted,
    range::{Asked, asked},
    site::{Found, Site},
};
use crate::settings::Reading;

/// The files, and when they are read.
pub(crate) struct Files {
    pub(crate) site: Site,
    pub(crate) reading: Reading,
}

/// Any path that is not something else is a file.
pub(crate) async fn file(State(files): State<Arc<Files>>, request: Request) -> Response {
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    if method != Method::GET && method != Method::HEAD {
        let allow = [(header::ALLOW, "GET, HEAD")];
        return (
            StatusCode::METHOD_NOT_ALLOWED,
            allow,
            "405: expected GET or HEAD\n",
        )
            .into_response();
    }
    let mut response = match files.site.find(uri.path()) {
        Ok(Found::File(asset)) => send(&asset, headers, files.reading),
        Ok(Found::Folder) => to_folder(uri),
        Ok(Found::Nothing(Some(page))) => {
            (StatusCode::NOT_FOUND, whole(&page, headers)).into_response()
        }
        Ok(Found::Nothing(None)) => {
            (StatusCode::NOT_FOUND, "404: there is no such page\n").into_response()
        }
        Err(error) => {
            (StatusCode::INTERNAL_SERVER_ERROR, format!("500: {error}\n")).into_response()
        }
    };
    // What is missing now may be there tomorrow.
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-cache"));
    let served = ServedAs(uri.path().to_owned());
    response.extensions_mut().insert(served);
    response
}

fn to_folder(uri: &Uri) -> Response {
    let query = uri
        .query()
        .map(|query| format!("?{query}"))
        .unwrap_or_default();
    let location = format!("{}/{query}", uri.path());
    (
        StatusCode::PERMANENT_REDIRECT,
        [(header::LOCATION, location)],
    )
        .into_response()
}

fn send(asset: &Asset, headers: &HeaderMap, reading: Reading) -> Response {
    let variant = variant(asset, headers);
    let lifetime = match (asset.media.handling, reading) {
        (Handling::Document, _) | (_, Reading::PerRequest) => "no-cache",
        _ => "public, max-age=3600",
    };
    let mut response = if names(headers, &header::IF_NONE_MATCH, &variant.etag) {
        let mut response = StatusCode::NOT_MODIFIED.into_response();
        vary(asset, response.headers_mut());
        response
    } else if asset.media.handling == Handling::Played {
        in_range(asset, variant, headers)
    } else {
        whole(asset, headers)
    };
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static(lifetime));
    response
        .headers_mut()
        .insert(header::ETAG, variant.etag.clone());
    response
}

fn variant<'a>(asset: &'a Asset, headers: &HeaderMap) -> &'a Variant {
    asset.variant(accepted(
        headers
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok()),
    ))
}

fn whole(asset: &Asset, headers: &HeaderMap) -> Response {
    let variant = variant(asset, headers);
    let mut response = Body::from(variant.bytes.clone()).into_response();
    let fields = response.headers_mut();
    fields.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(asset.media.content_type),
    );
    if let Some(encoding) = variant.encoding {
        fields.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    vary(asset, fields);
    response
}

fn vary(asset: &Asset, fields: &mut HeaderMap) {
    if asset.varies() {
        fields.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    }
}

fn in_range(asset: &Asset, variant: &Variant, headers: &HeaderMap) -> Response {
    let length = variant.bytes.len();
    // A range of a file that has changed since would not fit what the client has.
    let unchanged = headers
        .get(header::IF_RANGE)
        .is_none_or(|etag| *etag == variant.etag);
    let range = headers
        .get(header::RANGE)
        .filter(|_| unchanged)
        .and_then(|value| value.to_str().ok());
    let mut response = match asked(range, length) {
        Asked::Whole => whole(asset, headers),
        Asked::Beyond => {
            let size = [(header::CONTENT_RANGE, format!("bytes */{length}"))];
            (StatusCode::RANGE_NOT_SATISFIABLE, size).into_response()
        }
        Asked::Part(part) => {
            let fields = [
                (header::CONTENT_TYPE, asset.media.content_type.to_owned()),
                (
                    header::CONTENT_RANGE,
                    format!("bytes {}-{}/{length}", part.start, part.end - 1),
                ),
            ];
            (
                StatusCode::PARTIAL_CONTENT,
                fields,
                variant.bytes.slice(part),
            )
                .into_response()
        }
    };
    response
        .headers_mut()
        .insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    response
}

/// Whether a list of validators holds this one, or is `*`. A weak copy of it counts, as a cache in
/// between may have weakened it.
fn names(headers: &HeaderMap, list: &HeaderName, etag: &HeaderValue) -> bool {
    let ours = etag.to_str().unwrap_or_default();
    headers
        .get_all(list)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|list| list.split(','))
        .any(|entry| {
            let entry = entry.trim();
            entry == "*" || entry.strip_prefix("W/").unwrap_or(entry) == ours
        })
}
