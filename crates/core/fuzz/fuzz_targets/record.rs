//! Cookies: no bytes make decoding panic, and a line grants only what it names.
//!
//! Each input is tried unchanged, and as the body of a line with the right fingerprint, which no fuzzer would guess.

#![no_main]

use assentry_core::{config::Config, items::Items, policy::Policy, record::ConsentRecord, value::Value};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let print = text.bytes().fold(0x811c_9dc5_u32, |print, byte| {
        (print ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let services = [
        ("gtag", "analytics"),
        ("multi-gtag", "analytics"),
        ("gtag-4", "social"),
    ]
    .map(|(id, purpose)| {
        Value::Map(vec![
            ("id", Value::Text(id)),
            ("purpose", Value::Text(purpose)),
        ])
    });
    let root = Value::Map(vec![("services", Value::List(services.to_vec()))]);
    let policy = Config::read(&root, "")
        .expect("a valid configuration")
        .policy;
    for line in [&*text, &format!("{text}~{print:08x}")] {
        check(line, &policy);
    }
});

fn check(line: &str, policy: &Policy<'_>) {
    let Some(record) = ConsentRecord::decode(line, policy) else {
        return;
    };
    for (at, item) in policy.items.iter().enumerate() {
        assert!(
            record.said.get(at) != Some(true) || line.contains(item.id),
            "{} is granted by {line}",
            item.id
        );
    }
    assert_eq!(record.said.answered.without(policy.all()), Items::default());
    // An encoded record decodes to the same, if it was given under this regime.
    let again = ConsentRecord::decode(&record.encode(policy), policy);
    assert_eq!(
        again,
        Some(ConsentRecord {
            same_regime: true,
        signalled: false,
            ..record,
        })
    );
}
