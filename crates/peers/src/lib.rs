//! Converts answers stored by other consent tools into a record of ours (docs/migrate.md lists the formats with sources).
//!
//! The input is untrusted, so reading is strict: a record of another shape is not a record, and nothing ever grants more
//! than its visitor granted. The crate has no clock, storage or page, and cannot fail.

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
