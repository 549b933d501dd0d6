//! The demo: its imitated vendors, and its year.
#![expect(
    clippy::unwrap_used,
    reason = "a case that cannot be set up fails right there"
)]

#[path = "../../../collector/tests/http/client.rs"]
#[allow(dead_code, reason = "tests of the collector use the rest")]
mod client;
#[path = "../../../collector/tests/http/record.rs"]
#[allow(dead_code, reason = "tests of the collector use the rest")]
mod record;
#[path = "../../../collector/tests/http/server.rs"]
#[allow(dead_code, reason = "tests of the collector use the rest")]
mod server;
mod sink;
mod year;
