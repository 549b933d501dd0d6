//! Counters in one SQLite file: write-ahead log, every commit on disk before it counts as done.

mod failure;
mod handle;
mod identity;
mod merge_word;
mod open;
mod own_words;
mod pack;
mod read;
mod scan;
mod schema;
mod tokens;
mod write;

#[cfg(test)]
mod tests;

pub(super) use failure::failure;
pub(crate) use handle::{Sqlite, reports_at_a_time};
pub(crate) use open::{FILE, Place};
pub(crate) use own_words::Milestone;
pub(crate) use tokens::{Share, Shown};
