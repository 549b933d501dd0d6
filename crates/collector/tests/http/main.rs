//! The collector over real HTTP: requests and responses.
#![expect(
    clippy::unwrap_used,
    reason = "a case that cannot be set up fails right there"
)]

mod abuse;
mod access;
#[allow(dead_code, reason = "tests of the program use the rest")]
mod client;
mod consent;
mod embed;
mod events;
mod evidence;
mod files;
mod languages;
mod messages;
mod modes;
mod objection;
mod own_words;
mod page_headers;
mod past;
mod record;
mod report;
mod roles;
mod server;
mod store;
mod trials;
