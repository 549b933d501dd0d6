//! Why an event or a record is refused: one reason, one status, one word in the report.

use assentry_core::wire::WireMistake;
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::store::{StoreError, queue::NotTaken};

/// The header that says why a request was refused.
pub const REASON: HeaderName = HeaderName::from_static("x-assentry-reason");

/// Why a request is refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    #[error(
        "origin: expected a site host, or without those the collector's own host, found another"
    )]
    ForeignOrigin,
    #[error("sec-fetch-site: expected same-origin or same-site, found another")]
    ForeignPage,
    #[error("limit: expected fewer requests a minute from one network, found too many")]
    TooMany {
        /// The seconds until there is room again.
        seconds: u64,
    },
    #[error("body: expected all of it within 10 seconds, found less")]
    TooSlow,
    #[error("body: expected UTF-8 text, found other bytes")]
    NotText,
    #[error("{}", .0.as_str())]
    Wire(WireMistake),
    #[error("body: expected record=, then a record as docs/record.md has it, found something else")]
    NotARecord,
    #[error("record: expected one valid today, found an expired or future one")]
    NotToday,
    #[error("record: expected the one in the request's cookie, found another")]
    OtherRecord,
    #[error("statistics: expected an event that is counted under its regime, found another")]
    NotCounted,
    #[error("objection: expected an answer, found an event of a visitor who objects to others")]
    Objected,
    #[error("store: expected to keep the proof, found that it failed")]
    NoProof,
    #[error("{0}")]
    NotTaken(#[from] NotTaken),
}

impl Refusal {
    /// Its name in the report and in `/metrics`.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::ForeignOrigin => "origin",
            Self::ForeignPage => "sec-fetch-site",
            Self::TooMany { .. } => "limit",
            Self::TooSlow => "slow",
            Self::NotText | Self::Wire(_) => "body",
            Self::NotARecord | Self::NotToday | Self::OtherRecord => "record",
            Self::NotCounted => "statistics",
            Self::Objected => "objection",
            Self::NoProof => "store",
            Self::NotTaken(NotTaken::QueueFull | NotTaken::Stopping) => "queue",
            Self::NotTaken(NotTaken::Store(_)) => "store",
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::ForeignOrigin | Self::ForeignPage | Self::NotCounted | Self::Objected => {
                StatusCode::FORBIDDEN
            }
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Wire(WireMistake::TooLong) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotText | Self::Wire(_) | Self::NotARecord | Self::NotToday => {
                StatusCode::BAD_REQUEST
            }
            Self::OtherRecord => StatusCode::CONFLICT,
            Self::NotTaken(_) | Self::NoProof => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The seconds after which to try again.
    fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooMany { seconds } => Some(*seconds),
            Self::NotTaken(NotTaken::Store(StoreError::ReadOnly(_))) => Some(3600),
            Self::NotTaken(NotTaken::Store(_)) | Self::NoProof => Some(60),
            Self::NotTaken(_) => Some(1),
            _ => None,
        }
    }

    /// The reason for untrusted clients, without paths of this machine.
    fn reason(&self) -> String {
        match self {
            Self::NotTaken(NotTaken::Store(error)) => without_path(error),
            _ => self.to_string(),
        }
    }
}

/// A store's error for untrusted clients, without paths of this machine.
pub(crate) fn without_path(error: &StoreError) -> String {
    match error {
        StoreError::ReadOnly(_) => "store: expected to be writable, found it read-only".into(),
        StoreError::Unreadable(_) => "store: expected to be readable, found that it is not".into(),
        StoreError::Failed(_) => "store: expected to work, found that it failed".into(),
        StoreError::Full | StoreError::Locked | StoreError::OutboxFull => error.to_string(),
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = (self.status(), [(REASON, self.reason())]).into_response();
        if let Some(seconds) = self.retry_after() {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
