//! Other tools' records: none makes reading panic, and what is made of them is a record that grants what they name.
//!
//! Each input is tried where localStorage stands, and as the value of each cookie that is read.

#![no_main]

use assentry_core::{
    config::Config,
    record::{ConsentRecord, Method},
    value::Value,
};
use assentry_peers::{Kept, Names, line};
use libfuzzer_sys::fuzz_target;

const TODAY: u32 = 20_780;

/// The cookies that are read.
const NAMES: [&str; 9] = [
    "cc_cookie",
    "klaro",
    "tarteaucitron",
    "CookieConsent",
    "OptanonConsent",
    "cookieyes-consent",
    "cmplz_consented_services",
    "cookieconsent_status",
    "c15t",
];

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let services = [("matomo", "analytics"), ("ga", "analytics")].map(|(id, purpose)| {
        Value::Map(vec![
            ("id", Value::Text(id)),
            ("purpose", Value::Text(purpose)),
        ])
    });
    let root = Value::Map(vec![("services", Value::List(services.to_vec()))]);
    let policy = Config::read(&root, "")
        .expect("a valid configuration")
        .policy;
    let names = Names {
        policy: &policy,
        map: vec![("allow", "social")],
    };
    let _ = names.position(&text);
    for name in NAMES {
        for storage in ["", &*text] {
            let kept = Kept {
                cookies: vec![
                    (name, &*text),
                    ("OptanonAlertBoxClosed", "2026-11-20T10:00:00.000Z"),
                    ("cmplz_banner-status", "dismissed"),
                ],
                cc_cookie: storage,
                c15t: storage,
            };
            let Some(made) = line(&kept, &names, TODAY, "") else {
                continue;
            };
            let record = ConsentRecord::decode(&made, &policy).expect("a record");
            assert_eq!(record.method, Method::Import);
            assert!(record.decided <= TODAY && TODAY < record.until);
            assert_eq!(record.encode(&policy), made);
            assert!(record.said.answered.and(policy.required).is_empty());
        }
    }
});
