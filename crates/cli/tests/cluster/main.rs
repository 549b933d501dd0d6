//! The collector in front of ClickHouse: a real cluster of two replicas, and modern SQL by chDB. Scripts of this project
//! start both; a test whose engine does not start fails.
//!
//! `npm run test:cluster`
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a case that cannot be set up fails right there"
)]
#![cfg(unix)]

#[path = "../../../collector/tests/http/client.rs"]
mod client;
mod collector;
mod contract;
mod crash;
mod engine;
mod one_server;
mod outage;
mod outbox;

const PROGRAM: &str = env!("CARGO_BIN_EXE_assentry");
