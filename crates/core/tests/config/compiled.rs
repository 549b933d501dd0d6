//! What the compiler leaves of a configuration reads as the configuration did.

use assentry_core::{compiled, config::Config, regime::REGIMES, value::Value};
use proptest::{option, prelude::*, sample::select};

use crate::value::value;

fn word(words: &'static [&'static str]) -> impl Strategy<Value = Value<'static>> {
    option::of(select(words)).prop_map(|word| word.map_or(Value::Null, Value::Text))
}

fn flag() -> impl Strategy<Value = Value<'static>> {
    option::of(any::<bool>()).prop_map(|flag| flag.map_or(Value::Null, Value::Flag))
}

const IDS: &[&str] = &[
    "eu", "fr", "it", "es", "de", "uk", "ch", "ca-qc", "br", "in", "us-ca", "us-uoom", "row",
];

/// Settings and policies of any kind.
fn configurations() -> impl Strategy<Value = Value<'static>> {
    let settings = (
        flag(),
        flag(),
        flag(),
        flag(),
        word(&["/e"]),
        word(&["all", "none"]),
    );
    let places = (word(IDS), word(&["FR", "us-ca", "jp", "xx"]), word(IDS));
    let items = (
        word(&["basket"]),
        flag(),
        word(&["V", "W"]),
        0_usize..4,
        1_u32..396,
        0_usize..4,
    );
    (settings, places, items).prop_map(
        |(
            (dnt, accept, proof, signals, endpoint, statistics),
            (regime, region, elsewhere),
            (required, exempt, vendor, steps, days, variants),
        )| {
            let days: &'static str = days.to_string().leak();
            let steps = match steps {
                0 => Value::Null,
                1 => value!({ "grant": [{ "call": "a" }] }),
                2 => value!({ "grant": [{ "call": "a", "args": [{ "if": "b" }] }] }),
                _ => value!({ "withdraw": [{ "load": "https://a.example/b.js" }], "grant": [] }),
            };
            let variants = match variants {
                0 | 1 => Value::Null,
                some => Value::List(vec![value!({ "id": "a" }), value!({ "id": "b" }), value!({ "id": "c" })][..some].to_vec()),
            };
            value!({
                "variants": (variants), "dnt": (dnt), "scriptedAccept": (accept), "revision": (required.clone()), "proof": (proof), "consentMode": (signals),
                "endpoint": (endpoint), "statistics": (statistics), "regime": (regime),
                "region": (region), "elsewhere": (elsewhere), "days": (Value::Number(days)),
                "purposes": [
                    { "id": "necessary", "required": (required) }, { "id": "analytics", "exempt": (exempt) },
                    { "id": "own", "title": "T", "description": "D", "consentMode": ["ad_storage"] },
                ],
                "gpc": ["own"],
                "services": [
                    { "id": "a", "purpose": "own", "vendor": (vendor), "steps": (steps), "trackers": [] },
                    { "id": "b", "purpose": "analytics" },
                ],
            })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn a_compiled_configuration_reads_as_it_did_before(root in configurations(), place in select(&["", "fr", "US-CA", "us-tx", "jp", "xx"][..])) {
        let whole = Config::read(&root, place);
        prop_assert!(whole.is_some(), "{:?}", assentry_core::config::mistakes(&root));
        let text = compiled::write(&root).unwrap_or_default();
        prop_assert_eq!(compiled::read(&text, place), whole);
    }

    #[test]
    fn a_damaged_compiled_configuration_is_rejected_without_a_panic(cut in 0_usize..200, text in "[a-z0-9\u{1f} ]{0,80}") {
        let whole = compiled::write(&Value::Null).unwrap_or_default();
        let _ = compiled::read(whole.get(..cut).unwrap_or(""), "");
        let _ = compiled::read(&text, "");
    }
}

#[test]
fn the_default_purposes_are_compiled_too() {
    let text = compiled::write(&Value::Null).unwrap_or_default();
    for regime in &REGIMES {
        let whole = Config::read(&Value::Null, regime.id);
        assert_eq!(compiled::read(&text, regime.id), whole, "{}", regime.id);
    }
}

#[test]
fn a_configuration_with_mistakes_is_not_compiled() {
    assert_eq!(compiled::write(&value!({ "days": 0 })), None);
}

#[test]
fn a_compiled_text_without_an_item_is_rejected() {
    for text in ["", "ds", "ds\u{1f}\u{1f}\u{1f}\u{1f}\u{1f}182\u{1f}0"] {
        assert_eq!(compiled::read(text, ""), None, "{text}");
    }
}

#[test]
fn a_term_in_months_is_compiled() {
    let root = value!({ "months": 3 });
    let text = compiled::write(&root).unwrap_or_default();
    assert_eq!(compiled::read(&text, "us-ca"), Config::read(&root, "us-ca"));
}
