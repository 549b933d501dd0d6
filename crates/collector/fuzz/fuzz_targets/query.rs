//! Queries of a report: each has an address that asks the same, and stays within its bounds.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| assentry_collector::fuzz::query(bytes));
