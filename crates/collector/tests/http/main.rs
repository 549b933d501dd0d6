//! The collector over real HTTP: what goes in, what comes out.
#![expect(
    clippy::unwrap_used,
    reason = "a case that cannot be set up fails right there"
)]

mod client;
mod events;
mod files;
mod page_headers;
mod program;
mod server;
mod sink;
