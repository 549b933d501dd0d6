//! The program: its commands, its exit codes, its start and its stop.
#![expect(
    clippy::unwrap_used,
    reason = "a case that cannot be set up fails right there"
)]

#[path = "../../../collector/tests/http/client.rs"]
#[allow(dead_code, reason = "tests of the collector use the rest")]
mod client;
mod commands;
mod crash;
mod program;
mod proofs;
#[path = "../../../collector/tests/http/record.rs"]
mod record;
#[path = "../../../collector/tests/http/server.rs"]
#[allow(dead_code, reason = "tests of the collector use the rest")]
mod server;
