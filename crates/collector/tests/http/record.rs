//! Records as the banner writes them (docs/record.md).

use std::time::{SystemTime, UNIX_EPOCH};

pub(crate) fn today() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs()
        / 86_400
}

/// A record with these days.
pub(crate) fn record(decided: u64, until: u64, id: &str, answers: &str) -> String {
    record_under("eu", decided, until, id, answers)
}

/// The same under another regime.
pub(crate) fn record_under(
    regime: &str,
    decided: u64,
    until: u64,
    id: &str,
    answers: &str,
) -> String {
    let body = format!("1~8f3a21bc~{decided}~{until}~{regime}~a~{id}~{answers}");
    let check = body.bytes().fold(0x811c_9dc5_u32, |print, byte| {
        (print ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{body}~{check:08x}")
}

/// A record from today that is valid for half a year.
pub(crate) fn record_of_today(answers: &str) -> String {
    record(today(), today() + 182, "", answers)
}
