//! The collector: serves the script and the pages around it, and counts anonymous events.
//!
//! A request goes through [`router`] to one of four ideas: a file (`files`), an event (`ingest`), the
//! counters (`fold`), or, with `--demo-sink`, the sink that stands in for vendors (`sink`). On the way
//! back [`headers`] adds the security headers.
//!
//! Deliberately absent in this version: a store (counters are lost at stop), a rate limit, TLS (put a
//! proxy in front), and any log of requests: nothing about a visitor is kept or printed.

mod assets;
mod files;
mod fold;
pub mod headers;
mod ingest;
mod media;
mod negotiate;
mod origin;
mod range;
pub mod router;
pub mod settings;
mod sink;
pub mod site;
