//! Configurations in the flat form: none makes reading panic, and only valid policies exist.

#![no_main]

use assentry_core::{config::{Config, mistakes}, policy::is_id, value::Value};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let flat = String::from_utf8_lossy(bytes);
    // `flatten.js` counts what is there. A false count only wastes memory and time, on our own page.
    let tokens = flat.split('\u{1f}');
    let count = |token: &str| {
        token
            .strip_prefix(['[', '{'])
            .and_then(|count| count.parse::<usize>().ok())
    };
    if tokens.clone().filter_map(count).sum::<usize>() > tokens.count() {
        return;
    }
    let value = Value::from_flat(&flat);
    match Config::read(&value, "") {
        Some(config) => {
            let policy = &config.policy;
            assert!((20_781..=20_780 + 396).contains(&policy.end(20_780)));
            assert!((1..=30).contains(&policy.purposes) && policy.items.len() <= 230);
            for (at, item) in policy.items.iter().enumerate() {
                assert!(
                    is_id(item.id) && policy.position(item.id) == Some(at),
                    "{}",
                    item.id
                );
                assert!(
                    item.purpose < policy.purposes && (at >= policy.purposes || item.purpose == at)
                );
            }
            let _ = policy.revision();
            assert!(mistakes(&value).is_empty());
        }
        None => {
            let mistakes = mistakes(&value);
            assert!(!mistakes.is_empty());
            assert!(
                mistakes
                    .iter()
                    .all(|mistake| !mistake.expected.is_empty() && !mistake.found.is_empty())
            );
        }
    }
});
