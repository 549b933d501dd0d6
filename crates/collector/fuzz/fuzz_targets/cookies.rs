//! Cookies: none hides another, and no record is renewed that refuses less than another.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| assentry_collector::fuzz::cookies(bytes));
