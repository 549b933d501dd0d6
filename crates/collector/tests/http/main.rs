//! The collector over real HTTP: what goes in, what comes out.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a case that cannot be set up fails right there"
)]

mod abuse;
mod access;
mod client;
mod commands;
mod consent;
mod crash;
mod events;
mod files;
mod messages;
mod modes;
mod page_headers;
mod program;
mod proofs;
mod report;
mod server;
mod sink;
mod store;
