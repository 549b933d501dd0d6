//! The headers of every response, and the exceptions that a page needs.
//!
//! Exceptions are in `headers.json` beside the pages:
//!
//! ```json
//! { "/film": { "Content-Security-Policy": "default-src 'self'" }, "/docs/*": { "X-Thing": null } }
//! ```
//!
//! A key is a page's path as in its URL, or a prefix that ends in `*`. If several match, a longer prefix wins over
//! shorter ones, and the whole path over all. `null` removes a header.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde_json::Value;

use super::site::PAGE_HEADERS;
use crate::settings::Reading;

const EVERYWHERE: [(HeaderName, &str); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// `'wasm-unsafe-eval'` lets the banner compile its WebAssembly (B-06) and permits no other evaluation.
const DOCUMENT_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; frame-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; \
    form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types assentry";

/// The path of the file behind a response, if it differs from the request's.
#[derive(Clone)]
pub(crate) struct ServedAs(pub(crate) String);

/// Why `headers.json` is unusable.
#[derive(Debug, thiserror::Error)]
pub enum HeadersError {
    /// It exists but cannot be read.
    #[error("{PAGE_HEADERS}: expected a readable file, found: {0}")]
    Unreadable(io::Error),
    /// It is not JSON.
    #[error("{PAGE_HEADERS}: expected JSON, found: {0}")]
    NotJson(serde_json::Error),
    /// A value is not as expected.
    #[error("{PAGE_HEADERS}: {place}: expected {expected}, found {found}")]
    Wrong {
        /// Where: a path, then a header.
        place: String,
        /// What was expected.
        expected: &'static str,
        /// What was found.
        found: String,
    },
}

/// The contents of `headers.json`, least specific first.
#[derive(Debug, Default)]
pub(crate) struct PageHeaders(Vec<(Pages, Vec<Change>)>);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Pages {
    /// Every path with this prefix. Declared, and so sorted, before whole paths.
    Under(String),
    At(String),
}

/// A header, and its value or its removal.
type Change = (HeaderName, Option<HeaderValue>);

impl PageHeaders {
    /// Reads `headers.json` in the pages' folder; without it there are no exceptions.
    pub(crate) fn open(www: &Path) -> Result<Self, HeadersError> {
        match fs::read(www.join(PAGE_HEADERS)) {
            Ok(json) => Self::read(&json),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(HeadersError::Unreadable(error)),
        }
    }

    fn read(json: &[u8]) -> Result<Self, HeadersError> {
        let pages: Value = serde_json::from_slice(json).map_err(HeadersError::NotJson)?;
        let Value::Object(pages) = pages else {
            return Err(wrong("the file", "an object of paths", &pages));
        };
        let mut all = Vec::new();
        for (path, headers) in pages {
            if !path.starts_with('/') {
                return Err(wrong(
                    &path,
                    "a path that starts with /",
                    &Value::String(path.clone()),
                ));
            }
            let Value::Object(headers) = headers else {
                return Err(wrong(&path, "an object of headers", &headers));
            };
            let changes = headers
                .iter()
                .map(|(name, value)| change(&path, name, value));
            let changes = changes.collect::<Result<Vec<_>, _>>()?;
            let pages = match path.strip_suffix('*') {
                Some(prefix) => Pages::Under(prefix.to_owned()),
                None => Pages::At(path),
            };
            all.push((pages, changes));
        }
        // A prefix sorts before longer ones, so the more specific one is applied last.
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(Self(all))
    }

    fn apply(&self, path: &str, headers: &mut HeaderMap) {
        let fitting = self.0.iter().filter(|(pages, _)| match pages {
            Pages::Under(prefix) => path.starts_with(prefix),
            Pages::At(whole) => path == whole,
        });
        for (name, value) in fitting.flat_map(|(_, changes)| changes) {
            match value {
                Some(value) => headers.insert(name.clone(), value.clone()),
                None => headers.remove(name),
            };
        }
    }
}

/// The exceptions, and when they are read.
pub(crate) struct Exceptions {
    pages: Arc<PageHeaders>,
    www: PathBuf,
    reading: Reading,
}

impl Exceptions {
    /// Those of the pages in `www`.
    pub(crate) fn open(www: &Path, reading: Reading) -> Result<Self, HeadersError> {
        Ok(Self {
            pages: Arc::new(PageHeaders::open(www)?),
            www: www.to_owned(),
            reading,
        })
    }

    /// The current exceptions.
    fn now(&self) -> Result<Arc<PageHeaders>, HeadersError> {
        match self.reading {
            Reading::AtStart => Ok(Arc::clone(&self.pages)),
            Reading::PerRequest => PageHeaders::open(&self.www).map(Arc::new),
        }
    }
}

fn change(path: &str, name: &str, value: &Value) -> Result<Change, HeadersError> {
    let place = format!("{path}, {name}");
    let known = HeaderName::try_from(name).map_err(|_| {
        wrong(
            &place,
            "the name of a header",
            &Value::String(name.to_owned()),
        )
    })?;
    let text = match value {
        Value::Null => None,
        Value::String(text) => Some(
            HeaderValue::try_from(text)
                .map_err(|_| wrong(&place, "the value of a header, on one line", value))?,
        ),
        other => {
            return Err(wrong(
                &place,
                "a string, or null to remove the header",
                other,
            ));
        }
    };
    Ok((known, text))
}

fn wrong(place: &str, expected: &'static str, found: &Value) -> HeadersError {
    HeadersError::Wrong {
        place: place.to_owned(),
        expected,
        found: found.to_string(),
    }
}

/// Adds missing headers to every response.
pub(crate) async fn finish(
    State(exceptions): State<Arc<Exceptions>>,
    request: Request,
    next: Next,
) -> Response {
    let requested = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let path = match response.extensions_mut().remove::<ServedAs>() {
        Some(ServedAs(path)) => path,
        None => requested,
    };
    let pages = match exceptions.now() {
        Ok(pages) => pages,
        Err(error) => {
            // Happens only if files are read per request, in development; a page without its policy is not served.
            response =
                (StatusCode::INTERNAL_SERVER_ERROR, format!("500: {error}\n")).into_response();
            Arc::default()
        }
    };
    let document = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(is_document);
    let headers = response.headers_mut();
    for (name, value) in EVERYWHERE {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if document {
        let policy = HeaderValue::from_static(DOCUMENT_POLICY);
        headers
            .entry(header::CONTENT_SECURITY_POLICY)
            .or_insert(policy);
    }
    pages.apply(&path, headers);
    response
}

fn is_document(content_type: &HeaderValue) -> bool {
    let kinds: [&[u8]; 3] = [b"text/html", b"application/xhtml+xml", b"image/svg+xml"];
    kinds
        .iter()
        .any(|kind| content_type.as_bytes().starts_with(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_in_the_page_headers_is_named_with_its_place() {
        for (json, message) in [
            (
                "[]",
                "headers.json: the file: expected an object of paths, found []",
            ),
            (
                r#"{"film": {}}"#,
                r#"headers.json: film: expected a path that starts with /, found "film""#,
            ),
            (
                r#"{"/film": 1}"#,
                "headers.json: /film: expected an object of headers, found 1",
            ),
            (
                r#"{"/film": {"X-A": 1}}"#,
                "headers.json: /film, X-A: expected a string, or null to remove the header, found 1",
            ),
            (
                r#"{"/film": {"X A": "1"}}"#,
                r#"headers.json: /film, X A: expected the name of a header, found "X A""#,
            ),
            (
                r#"{"/film": {"X-A": "1\n2"}}"#,
                r#"headers.json: /film, X-A: expected the value of a header, on one line, found "1\n2""#,
            ),
            (
                "{",
                "headers.json: expected JSON, found: EOF while parsing an object at line 1 column 1",
            ),
        ] {
            assert_eq!(
                PageHeaders::read(json.as_bytes()).unwrap_err().to_string(),
                message
            );
        }
    }

    #[test]
    fn the_more_specific_path_takes_precedence() {
        let json = r#"{"/a/b": {"x-a": "whole"}, "/*": {"x-a": "all"}, "/a/*": {"x-a": "under"}}"#;
        let pages = PageHeaders::read(json.as_bytes()).unwrap();
        for (path, expected) in [
            ("/", "all"),
            ("/a/", "under"),
            ("/a/b", "whole"),
            ("/a/bc", "under"),
        ] {
            let mut headers = HeaderMap::new();
            pages.apply(path, &mut headers);
            assert_eq!(headers["x-a"], expected, "{path}");
        }
    }
}
