//! Serves files: from memory, in the best encoding and with a strong validator; or from disk unchanged, whole or in
//! ranges (`tower-http`).

use std::{path::Path, sync::Arc};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use httpdate::fmt_http_date;
use tower_http::services::ServeFile;

use super::{
    assets::{Asset, Variant},
    headers::ServedAs,
    media::{Handling, Media},
    negotiate::accepted,
    site::{File, Found, ReadError, Site},
};
use crate::settings::Reading;

/// The files, and when they are read.
pub(crate) struct Files {
    pub(crate) site: Site,
    pub(crate) reading: Reading,
}

/// Any path without another route is a file.
pub(crate) async fn file(State(files): State<Arc<Files>>, request: Request) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let allow = [(header::ALLOW, "GET, HEAD")];
        return (
            StatusCode::METHOD_NOT_ALLOWED,
            allow,
            "405: expected GET or HEAD\n",
        )
            .into_response();
    }
    let served = ServedAs(request.uri().path().to_owned());
    let mut response = match files.answer(request).await {
        Ok(response) => response,
        Err(error) => {
            (StatusCode::INTERNAL_SERVER_ERROR, format!("500: {error}\n")).into_response()
        }
    };
    // What is missing now may exist later.
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-cache"));
    response.extensions_mut().insert(served);
    response
}

impl Files {
    async fn answer(&self, request: Request) -> Result<Response, ReadError> {
        Ok(match self.site.find(request.uri().path())? {
            Found::File(File::Memory(asset)) => self.memory(&asset, request.headers()),
            Found::File(File::Disk(path, media)) => {
                let headers = request.headers().clone();
                match self.disk(&path, media, request).await {
                    Some(response) => response,
                    // It existed at the start.
                    None => missing(self.site.missing()?, &headers),
                }
            }
            Found::Folder => to_folder(request.uri()),
            Found::Nothing(page) => missing(page, request.headers()),
        })
    }

    fn memory(&self, asset: &Asset, headers: &HeaderMap) -> Response {
        let variant = variant(asset, headers);
        let mut response = if names(headers, &header::IF_NONE_MATCH, &variant.etag) {
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            vary(asset, response.headers_mut());
            response
        } else {
            whole(asset, headers)
        };
        let fields = response.headers_mut();
        fields.insert(header::CACHE_CONTROL, self.lifetime(asset.media));
        fields.insert(header::ETAG, variant.etag.clone());
        response
    }

    /// `None` if the file is gone.
    async fn disk(&self, path: &Path, media: &Media, mut request: Request) -> Option<Response> {
        if !range_holds(path, request.headers()).await {
            request.headers_mut().remove(header::RANGE);
        }
        let mut response = ServeFile::new(path)
            .try_call(request)
            .await
            .ok()
            .filter(|response| response.status() != StatusCode::NOT_FOUND)?
            .map(Body::new);
        let ok = response.status().is_success();
        let fields = response.headers_mut();
        if ok {
            let content_type = HeaderValue::from_static(media.content_type);
            fields.insert(header::CONTENT_TYPE, content_type);
        }
        fields.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        fields.insert(header::CACHE_CONTROL, self.lifetime(media));
        Some(response)
    }

    /// How long a file may be used without revalidation. Scripts work only with others of their build: a cached one could
    /// meet a newer one, and the answer given on that page would be lost.
    fn lifetime(&self, media: &Media) -> HeaderValue {
        HeaderValue::from_static(match (media.handling, self.reading) {
            (Handling::Document | Handling::Text, _) | (_, Reading::PerRequest) => "no-cache",
            _ => "public, max-age=3600",
        })
    }
}

/// Whether to serve the requested range: a single one, in bytes, and of the version that the client has.
async fn range_holds(path: &Path, headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let one = text(header::RANGE)
        .is_some_and(|range| range.starts_with("bytes=") && !range.contains(','));
    if !one || !headers.contains_key(header::IF_RANGE) {
        return one;
    }
    let modified = tokio::fs::metadata(path).await;
    let modified = modified.and_then(|file| file.modified()).ok();
    modified.is_some_and(|modified| text(header::IF_RANGE) == Some(&*fmt_http_date(modified)))
}

fn missing(page: Option<Arc<Asset>>, headers: &HeaderMap) -> Response {
    match page {
        Some(page) => (StatusCode::NOT_FOUND, whole(&page, headers)).into_response(),
        None => (StatusCode::NOT_FOUND, "404: there is no such page\n").into_response(),
    }
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

/// Whether a list of validators contains this one, or is `*`. A weak form of it counts too: a cache in between may have
/// weakened it.
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
