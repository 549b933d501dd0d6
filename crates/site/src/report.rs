//! What a build says about itself, for people and for scripts.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use serde::Serialize;

/// Sizes, languages, and what the owner should know.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The languages, in the order of the configuration.
    pub languages: Vec<Spoken>,
    /// Where pages find them: `base` of the configuration, with a slash at its end.
    pub base: String,
    /// Every file.
    pub files: Vec<Size>,
    /// What a page's `Content-Security-Policy` has to allow.
    pub csp: String,
    /// What is not wrong, but may not be meant.
    pub notes: Vec<String>,
}

/// A language and what its first view costs.
#[derive(Debug, Serialize)]
pub struct Spoken {
    /// Its tag.
    pub language: String,
    /// The script of pages in it.
    pub script: String,
    /// Requests before the notice.
    pub requests: u8,
    /// The bytes of that request, compressed with gzip -9; where [`Request::weighed`](crate::Request::weighed).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gzip: Option<usize>,
    /// The bytes of the script, which is that request where it shows the notice itself, compressed likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_gzip: Option<usize>,
    /// The bytes that are fetched when the page is idle, compressed likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_gzip: Option<usize>,
    /// The keys that are shown in English because they are not translated.
    pub missing: Vec<String>,
}

/// A file and its size.
#[derive(Debug, Serialize)]
pub struct Size {
    /// Its name.
    pub name: String,
    /// Bytes as they lie there.
    pub bytes: usize,
    /// Bytes compressed with gzip -9; where [`Request::weighed`](crate::Request::weighed).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gzip: Option<usize>,
    /// Its hash for `integrity`.
    pub integrity: String,
}

/// The bytes of a text compressed with gzip at its best.
pub(crate) fn gzipped(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory cannot fail; if it did, the size would be given as none.
    let _ = encoder.write_all(text.as_bytes());
    encoder.finish().map_or(0, |bytes| bytes.len())
}
