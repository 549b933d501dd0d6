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
    /// The bytes of that request, compressed with gzip -9.
    pub gzip: usize,
    /// The bytes that are fetched when the page is idle, compressed likewise.
    pub idle_gzip: usize,
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
    /// Bytes compressed with gzip -9.
    pub gzip: usize,
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
