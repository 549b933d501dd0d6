//! A build's report, for people and scripts.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use serde::Serialize;

/// Sizes, languages, and what the owner should know.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The languages, in the order of the configuration.
    pub languages: Vec<Spoken>,
    /// Where pages find them: the configuration's `base`, with a trailing slash.
    pub base: String,
    /// Every file.
    pub files: Vec<Size>,
    /// What a page's `Content-Security-Policy` must allow.
    pub csp: String,
    /// What is valid, but may be unintended.
    pub notes: Vec<String>,
}

/// A language and what its first view costs.
#[derive(Debug, Serialize)]
pub struct Spoken {
    /// Its tag.
    pub language: String,
    /// The script for pages in it.
    pub script: String,
    /// Requests before the notice.
    pub requests: u8,
    /// The bytes of that request, compressed with gzip -9; where [`Request::weighed`](crate::Request::weighed).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gzip: Option<usize>,
    /// The compressed bytes of the script, which is that request if it shows the notice itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_gzip: Option<usize>,
    /// The compressed bytes that are fetched when the page is idle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_gzip: Option<usize>,
    /// The keys of texts that are shown in English because they are not translated.
    pub missing: Vec<String>,
}

/// A file and its size.
#[derive(Debug, Serialize)]
pub struct Size {
    /// Its name.
    pub name: String,
    /// Uncompressed bytes.
    pub bytes: usize,
    /// Bytes compressed with gzip -9; where [`Request::weighed`](crate::Request::weighed).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gzip: Option<usize>,
    /// Its hash for `integrity`.
    pub integrity: String,
}

/// The size of a text compressed with gzip -9.
pub(crate) fn gzipped(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory cannot fail; if it did, the size would be zero.
    let _ = encoder.write_all(text.as_bytes());
    encoder.finish().map_or(0, |bytes| bytes.len())
}
