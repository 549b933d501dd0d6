//! Addresses, resolved against the document.

use gloo::utils::document;
use web_sys::Url;

/// Whether an address is that of one of our files.
pub(super) fn is_ours(url: &str) -> bool {
    let file = without_query(url).rsplit('/').next().unwrap_or_default();
    file.starts_with("assentry.")
        && [".js", ".mjs", ".wasm"]
            .iter()
            .any(|end| file.ends_with(end))
}

pub(super) fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or_default()
}

/// An address resolved against the document.
pub(super) fn absolute(url: &str) -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    Url::new_with_base(url, &base).map_or_else(|_| url.to_owned(), |url| url.href())
}
