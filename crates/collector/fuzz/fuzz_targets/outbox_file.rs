//! An outbox file: it opens or says why not.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| assentry_collector::fuzz::outbox_file(bytes));
