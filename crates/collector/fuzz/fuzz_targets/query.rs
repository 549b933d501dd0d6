//! Report queries: each has an equivalent address, and stays within the bounds of its link.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| assentry_collector::fuzz::query(bytes));
