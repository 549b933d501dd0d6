//! The collector: serves the script and the pages around it, counts anonymous events, and shows the rates.
//!
//! [`service`] routes a request to one of four places: a file (`http::files`), an event (`http::ingest`), a record to
//! renew (`http::consent`) or the report (`report`, behind `access`). [`http::headers`] then adds the security headers.
//! A program serves it with [`run`].
//!
//! An event becomes a sighting, waits in the `store::queue`, is added to a [`counting::batch`] of counters and
//! committed to the [`store`]; the report asks the store for sums and makes rates of them; `notify` reports what needs
//! attention.
//!
//! Deliberately absent: TLS (put a proxy in front), and a request log: nothing about a visitor is kept or printed.

mod access;
mod calendar;
pub mod clock;
pub mod commands;
pub mod counting;
#[cfg(any(test, feature = "fuzz"))]
pub mod fuzz;
pub mod http;
pub mod languages;
pub mod log;
pub mod notify;
pub mod policies;
mod report;
pub mod run;
mod secret;
pub mod service;
pub mod settings;
pub mod store;
