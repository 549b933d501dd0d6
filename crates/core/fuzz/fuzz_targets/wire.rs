//! Events: none makes decoding panic, and a decoded event encodes to the same event.

#![no_main]

use assentry_core::{
    policy::is_id,
    wire::{Event, MAX_BYTES},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(line) = str::from_utf8(bytes) else {
        return;
    };
    let Ok(event) = Event::decode(line) else {
        return;
    };
    assert!(line.len() <= MAX_BYTES && line.is_ascii());
    assert!(
        event
            .granted
            .iter()
            .chain(&event.denied)
            .all(|id| is_id(id))
    );
    let again = event.encode();
    assert_eq!(Event::decode(&again), Ok(event));
});
