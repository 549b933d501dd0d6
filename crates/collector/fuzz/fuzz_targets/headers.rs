//! Request headers: whatever they say, the proxy is trusted and a site is a host.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| assentry_collector::fuzz::headers(bytes));
