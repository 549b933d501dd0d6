//! What the report and its login pages have in common: head, style, headers.

use std::sync::LazyLock;

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, html};

use crate::secret;

/// The path of the style sheet.
pub(crate) const STYLE_PATH: &str = "/report/style.css";

const STYLE: &str = include_str!("style.css");

/// The path of the script that shows the values in charts.
pub(crate) const SCRIPT_PATH: &str = "/report/values.js";

const SCRIPT: &str = include_str!("values.js");

/// Allows only our own style, script and forms.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The same for a page that others may frame; without forms.
const OPEN_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'none'; base-uri 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors";

/// Changes with the file, so that a cached old one is not used with a new page.
static STYLE_VERSION: LazyLock<String> = LazyLock::new(|| version(STYLE));
static SCRIPT_VERSION: LazyLock<String> = LazyLock::new(|| version(SCRIPT));

fn version(file: &str) -> String {
    let hash = secret::hash(file);
    hash.iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// How a page is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// A short text in the middle.
    Plain,
    /// The report.
    Full,
    /// As wide as the report, without charts.
    Sheet,
}

/// A page with its headers.
pub(crate) fn page(status: StatusCode, title: &str, tone: Tone, body: &Markup) -> Response {
    let fields = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        // Not "no-referrer": with it browsers send our own forms with `Origin: null`.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    (status, fields, document(title, tone, body)).into_response()
}

/// A page that pages of these hosts may frame.
pub(crate) fn framed(title: &str, body: &Markup, hosts: &[String]) -> Response {
    let fields = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (
            header::CONTENT_SECURITY_POLICY,
            format!("{OPEN_POLICY} {}", hosts.join(" ")),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
    ];
    (fields, document(title, Tone::Full, body)).into_response()
}

fn document(title: &str, tone: Tone, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (title) " – Assentry" }
                link rel="stylesheet" href={ (STYLE_PATH) "?v=" (STYLE_VERSION.as_str()) };
                @if tone == Tone::Full {
                    script defer src={ (SCRIPT_PATH) "?v=" (SCRIPT_VERSION.as_str()) } {}
                }
            }
            body.plain[tone == Tone::Plain] data-hint=[(tone == Tone::Full).then_some("Point at the drawing, or use the arrow keys, to read its values.")] { (body) }
        }
    };
    page.into_string()
}

/// `GET /report/style.css`.
pub(crate) async fn style() -> Response {
    file("text/css; charset=utf-8", STYLE)
}

/// `GET /report/values.js`.
pub(crate) async fn script() -> Response {
    file("text/javascript; charset=utf-8", SCRIPT)
}

fn file(content_type: &'static str, file: &'static str) -> Response {
    let fields = [
        (header::CONTENT_TYPE, content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (fields, file).into_response()
}
