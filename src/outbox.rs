//! Events for the collector: posted when an endpoint is configured, silent otherwise.

use assentry_core::{config::Config, session::Statistics};

use crate::dom;

/// What is counted on this page: nothing without an endpoint.
pub(crate) fn statistics(config: &Config<'_>) -> Statistics {
    match config.text("endpoint").map(|_| config.word("statistics", "all")) {
        None | Some("none") => Statistics::None,
        Some("choices") => Statistics::Choices,
        Some(_) => Statistics::All,
    }
}

/// Posts an event: one request, no credentials, no referrer, no answer awaited (M-02).
pub(crate) fn post(config: &Config<'_>, line: &str) {
    if let Some(endpoint) = config.text("endpoint") {
        dom::post(endpoint, line);
    }
}
