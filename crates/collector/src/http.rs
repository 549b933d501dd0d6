//! HTTP: files, events, records; who sends requests, and why they are refused.

mod assets;
mod automation;
pub(crate) mod body;
pub(crate) mod consent;
pub(crate) mod cookies;
pub(crate) mod counts;
pub(crate) mod files;
#[cfg(any(test, feature = "fuzz"))]
pub(crate) mod fuzz;
pub mod headers;
pub(crate) mod ingest;
pub(crate) mod intake;
pub(crate) mod json;
pub(crate) mod layout;
pub(crate) mod limiter;
mod media;
mod negotiate;
pub(crate) mod network;
pub(crate) mod ops;
pub(crate) mod origin;
pub mod refusal;
pub mod serve;
pub mod site;
