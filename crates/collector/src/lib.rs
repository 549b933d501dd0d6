//! The collector: serves the script and the pages around it, counts anonymous events, and shows the rates.
//!
//! A request goes through [`router`] to one of five ideas: a file (`files`), an event (`ingest`), a record to
//! renew (`consent`), the report (`report`, behind `access`), or single rows for development (`fold`). On the
//! way back [`headers`] adds the security headers. A program serves it with [`run`].
//!
//! An event becomes a `sighting`, waits in the `queue`, is folded into a `batch` of counters and committed to
//! the `store`; the report asks the store for sums and makes `rates` of them.
//!
//! Deliberately absent: TLS (put a proxy in front), and any log of requests: nothing about a visitor is kept
//! or printed.

mod access;
mod alerts;
mod alone;
mod assets;
mod automation;
pub mod batch;
mod calendar;
mod catalogue;
pub mod clock;
pub mod commands;
mod consent;
mod cookies;
pub mod counters;
pub mod courier;
mod files;
mod fold;
pub mod headers;
mod ingest;
mod limiter;
mod media;
mod negotiate;
mod network;
mod ops;
mod origin;
pub mod policies;
mod proofs;
mod queue;
mod range;
mod rates;
pub mod refusal;
mod report;
pub mod router;
pub mod run;
mod secret;
pub mod serve;
pub mod settings;
pub mod sighting;
pub mod site;
pub mod statistics;
pub mod store;
mod sums;
mod turns;
pub mod vocabulary;
mod watch;
mod weekly;
