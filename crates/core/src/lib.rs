//! The rules of consent, and nothing else.
//!
//! This crate has no clock, storage, network or DOM, and `no_std` keeps it so: what happens comes in as
//! [`session::Input`], what is to be done goes out as [`effect::Effect`]. Nothing here can fail: a wrong
//! thing is a value (a mistake, an undecodable record, a gate that never opens), never a panic.
//!
//! Text is borrowed from the configuration, which lives as long as the page: the banner pays for each copy in
//! bytes (docs/adr/0005-lean-core.md).

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod config;
pub mod day;
pub mod effect;
pub mod gate;
pub mod locale;
pub mod policy;
pub mod record;
pub mod regime;
mod schema;
pub mod session;
pub mod signal;
pub mod standing;
pub mod text;
pub mod value;
pub mod wire;
