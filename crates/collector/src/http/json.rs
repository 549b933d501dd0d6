//! A JSON response that is not cached.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

/// Responds with a value.
pub(crate) fn json(value: &serde_json::Value) -> Response {
    let fields = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (fields, value.to_string()).into_response()
}
