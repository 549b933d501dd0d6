//! Alerts and summaries, and how they are sent.

pub(crate) mod alerts;
pub mod courier;
mod letter;
mod picture;
pub mod rules;
mod summary;
pub(crate) mod watch;
