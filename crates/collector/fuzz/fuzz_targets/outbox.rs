//! Outbox entries: what is sent is intact and complete.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| assentry_collector::fuzz::outbox(bytes));
