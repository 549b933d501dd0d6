//! What somebody should look at, and how they are told.

pub(crate) mod alerts;
pub mod courier;
mod letter;
mod picture;
pub mod rules;
mod summary;
pub(crate) mod watch;
