//! An answer in JSON that nobody keeps.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

/// Answers with it.
pub(crate) fn json(value: &serde_json::Value) -> Response {
    let fields = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (fields, value.to_string()).into_response()
}
