//! What somebody should look at, and how they are told.

pub(crate) mod alerts;
pub mod courier;
pub(crate) mod watch;
mod weekly;
