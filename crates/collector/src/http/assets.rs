//! A file in memory, in every encoding that it is sent in.

use std::io::Write;

use axum::{body::Bytes, http::HeaderValue};
use sha2::{Digest, Sha256};

use crate::http::{
    media::{self, Handling, Media},
    negotiate::Accepted,
};

/// Under this many bytes a compressed file saves less than its header costs.
const WORTH_COMPRESSING_BYTES: usize = 200;

/// A file ready to be sent.
#[derive(Debug)]
pub(crate) struct Asset {
    /// Its media type and handling.
    pub(crate) media: &'static Media,
    identity: Variant,
    brotli: Option<Variant>,
    gzip: Option<Variant>,
}

/// A file in one encoding.
#[derive(Debug)]
pub(crate) struct Variant {
    /// The value of `Content-Encoding`; `None` for the uncompressed file.
    pub(crate) encoding: Option<&'static str>,
    /// The body.
    pub(crate) bytes: Bytes,
    /// A validator: a hash of the file, and the encoding. The compression level makes no difference to clients, since
    /// ranges are sent only of uncompressed files.
    pub(crate) etag: HeaderValue,
}

/// How hard to compress.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Effort {
    /// As small as possible: done once, in the background.
    Best,
    /// Fast: done while a client waits.
    Quick,
}

impl Asset {
    /// Prepares a file that was read from this path.
    pub(crate) fn new(path: &str, bytes: Vec<u8>, effort: Effort) -> Self {
        let media = media::of(path);
        let compressible = matches!(media.handling, Handling::Document | Handling::Text);
        let hash = hash(&bytes);
        let worth = |smaller: Vec<u8>, encoding| {
            (smaller.len() < bytes.len()).then(|| Variant::new(&hash, Some(encoding), smaller))
        };
        let (brotli, gzip) = if compressible && bytes.len() >= WORTH_COMPRESSING_BYTES {
            (
                worth(brotli(&bytes, effort), "br"),
                worth(gzip(&bytes, effort), "gzip"),
            )
        } else {
            (None, None)
        };
        Self {
            media,
            identity: Variant::new(&hash, None, bytes),
            brotli,
            gzip,
        }
    }

    /// The same file, compressed as well as can be.
    pub(crate) fn improved(&self, path: &str) -> Self {
        Self::new(path, self.identity.bytes.to_vec(), Effort::Best)
    }

    /// The smallest encoding that the client accepts.
    pub(crate) fn variant(&self, accepted: Accepted) -> &Variant {
        let brotli = self.brotli.as_ref().filter(|_| accepted.brotli);
        let gzip = self.gzip.as_ref().filter(|_| accepted.gzip);
        brotli.or(gzip).unwrap_or(&self.identity)
    }

    /// Whether the response depends on `Accept-Encoding`.
    pub(crate) fn varies(&self) -> bool {
        self.brotli.is_some() || self.gzip.is_some()
    }
}

impl Variant {
    #[expect(
        clippy::expect_used,
        reason = "quotes, letters and hexadecimal digits are always a valid header value"
    )]
    fn new(hash: &str, encoding: Option<&'static str>, bytes: Vec<u8>) -> Self {
        let etag = format!("\"{hash}{}\"", encoding.unwrap_or_default());
        Self {
            encoding,
            bytes: bytes.into(),
            etag: HeaderValue::try_from(etag).expect("a quoted word"),
        }
    }
}

fn hash(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes).iter().take(16) {
        digits.push_str(&format!("{byte:02x}"));
    }
    digits
}

fn brotli(bytes: &[u8], effort: Effort) -> Vec<u8> {
    let quality = match effort {
        Effort::Best => 11,
        Effort::Quick => 2,
    };
    let mut smaller = Vec::new();
    // 22 is the largest window that every client supports.
    let mut writer = brotli::CompressorWriter::new(&mut smaller, 4096, quality, 22);
    written(writer.write_all(bytes));
    drop(writer);
    smaller
}

fn gzip(bytes: &[u8], effort: Effort) -> Vec<u8> {
    let level = match effort {
        Effort::Best => flate2::Compression::best(),
        Effort::Quick => flate2::Compression::fast(),
    };
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), level);
    written(writer.write_all(bytes));
    written(writer.finish())
}

#[expect(clippy::expect_used, reason = "the writer is a vector")]
fn written<T>(result: std::io::Result<T>) -> T {
    result.expect("writing to memory does not fail")
}
