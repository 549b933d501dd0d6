//! The kind of a file, from its name.

/// What follows from a file's name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Media {
    /// The value of `Content-Type`.
    pub(crate) content_type: &'static str,
    /// How it is stored and sent.
    pub(crate) handling: Handling,
}

/// How a file is stored and sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handling {
    /// A document that people navigate to: compressed, revalidated each time, with a content security policy.
    Document,
    /// Text and code: compressed.
    Text,
    /// Already compressed: sent unchanged, or in ranges.
    Dense,
}

/// The kind of the file at this path.
pub(crate) fn of(path: &str) -> &'static Media {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    KINDS
        .iter()
        .find(|(known, _)| ending.eq_ignore_ascii_case(known))
        .map_or(&UNKNOWN, |(_, media)| media)
}

const fn media(content_type: &'static str, handling: Handling) -> Media {
    Media {
        content_type,
        handling,
    }
}

const UNKNOWN: Media = media("application/octet-stream", Handling::Dense);

/// An SVG is a document here: opened directly it can run scripts, so it needs the policy too.
const KINDS: [(&str, Media); 24] = [
    (
        "html",
        media("text/html; charset=utf-8", Handling::Document),
    ),
    ("xhtml", media("application/xhtml+xml", Handling::Document)),
    ("svg", media("image/svg+xml", Handling::Document)),
    (
        "js",
        media("text/javascript; charset=utf-8", Handling::Text),
    ),
    (
        "mjs",
        media("text/javascript; charset=utf-8", Handling::Text),
    ),
    ("css", media("text/css; charset=utf-8", Handling::Text)),
    ("json", media("application/json", Handling::Text)),
    ("map", media("application/json", Handling::Text)),
    (
        "webmanifest",
        media("application/manifest+json", Handling::Text),
    ),
    ("wasm", media("application/wasm", Handling::Text)),
    ("txt", media("text/plain; charset=utf-8", Handling::Text)),
    ("md", media("text/plain; charset=utf-8", Handling::Text)),
    ("ts", media("text/plain; charset=utf-8", Handling::Text)),
    ("xml", media("application/xml", Handling::Text)),
    ("ico", media("image/x-icon", Handling::Text)),
    ("woff2", media("font/woff2", Handling::Dense)),
    ("png", media("image/png", Handling::Dense)),
    ("webp", media("image/webp", Handling::Dense)),
    ("avif", media("image/avif", Handling::Dense)),
    ("gif", media("image/gif", Handling::Dense)),
    ("jpg", media("image/jpeg", Handling::Dense)),
    ("jpeg", media("image/jpeg", Handling::Dense)),
    ("mp4", media("video/mp4", Handling::Dense)),
    ("webm", media("video/webm", Handling::Dense)),
];
