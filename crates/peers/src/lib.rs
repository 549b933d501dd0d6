//! Answers that another consent tool kept, as a record of ours (docs/migrate.md lists the formats with their sources).
//!
//! What is read here is written by others, so reading is strict: a record of another shape is no record, and nothing
//! ever grants more than its visitor granted. The crate has no clock, storage or page, and cannot fail.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod answers;
mod json;
mod moment;
mod names;
mod pairs;
mod records;

pub use answers::line;
pub use names::Names;
pub use records::{Found, Kept, records};
