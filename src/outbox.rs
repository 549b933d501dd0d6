//! Events for the collector: posted when an endpoint is configured, silent otherwise (see `post` in dom.js).

use assentry_core::{config::Config, session::Statistics};

/// What is counted on this page: nothing without an endpoint.
pub(crate) fn statistics(config: &Config<'_>) -> Statistics {
    match (config.has("endpoint"), config.word("statistics")) {
        (true, "choices") => Statistics::Choices,
        (true, "all" | "") => Statistics::All,
        _ => Statistics::None,
    }
}
