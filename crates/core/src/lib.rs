//! The rules of consent, and nothing else.
//!
//! This crate has no clock, storage, network or DOM, and `no_std` keeps it that way: events come in as
//! [`session::Input`] or [`answering::Answering`], actions go out as [`effect::Effect`]. Nothing here can fail: an error
//! is a value (a mistake, an undecodable record, a gate that never opens), never a panic.
//!
//! What only the collector needs is behind the feature `collector`: its mere presence would change inlining in the
//! banner, and cost bytes.
//!
//! Text is borrowed from the configuration, which lives as long as the page: the banner pays for each copy in
//! bytes (docs/adr/0005-lean-core.md).

#![no_std]
#![forbid(unsafe_code)]
#![expect(
    clippy::single_char_add_str,
    reason = "appending a character brings all of UTF-8 along (docs/adr/0005-lean-core.md)"
)]

extern crate alloc;

pub mod answering;
#[cfg(any(test, feature = "collector"))]
pub mod bare_record;
mod check;
pub mod compiled;
pub mod config;
pub mod day;
pub mod effect;
pub mod gate;
pub mod items;
pub mod locale;
mod notes;
pub mod objection;
pub mod policy;
pub mod record;
pub mod regime;
pub mod schema;
pub mod session;
pub mod signal;
pub mod sound;
pub mod standing;
pub mod statistics;
pub mod text;
pub mod value;
pub mod wire;
