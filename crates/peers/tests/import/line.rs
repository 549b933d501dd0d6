//! The line made from records: its term, and that the core reads it.

use assentry_core::{day::iso_date, policy::Policy, record::ConsentRecord};
use assentry_peers::{Kept, Names, line};

use crate::{
    good::{C15T, TODAY, in_cookies, jar},
    names::shop,
    policy::policy,
    value::value,
};

const DAY: u64 = 86_400_000;

/// The line that these cookies make, without its revision and its fingerprint.
fn made(policy: &Policy<'static>, cookies: &str) -> Option<String> {
    let kept = in_cookies(cookies);
    let names = Names {
        policy,
        map: vec![],
    };
    let line = line(&kept, &names, TODAY, "0123456789abcdef")?;
    assert!(ConsentRecord::decode(&line, policy).is_some(), "{line}");
    let fields: Vec<_> = line.split('~').collect();
    assert_eq!(
        (fields.len(), fields[0], fields[1]),
        (9, "1", policy.revision().as_str())
    );
    Some(fields[2..8].join("~"))
}

/// A c15t record that grants measurement, this many milliseconds after the start of today.
fn dated(milliseconds: i64) -> String {
    let now = u64::from(TODAY) * DAY;
    let at = now.saturating_add_signed(milliseconds);
    jar("c15t", &format!("c.measurement:1,i.t:{at}"))
}

#[test]
fn an_answer_counts_from_its_own_day_for_as_long_as_the_place_or_the_site_keeps_answers() {
    let day = i64::try_from(DAY).unwrap();
    // The first day whose answer still counts today, 23 November 2026.
    for (config, place, first) in [
        (value!({}), "", "2026-05-23"),
        (value!({}), "FR", "2026-05-23"),
        (value!({}), "CA-QC", "2025-11-23"),
        (value!({}), "BR", "2025-11-23"),
        (value!({}), "US-CA", "2025-11-23"),
        (value!({}), "US-TX", "2025-11-23"),
        (value!({ "days": 30 }), "", "2026-10-25"),
        (value!({ "days": 90 }), "US-CA", "2026-08-26"),
        (value!({ "months": 13 }), "", "2025-10-23"),
    ] {
        let policy = policy(config, place);
        let regime = policy.regime.id;
        let at = |decided: u32| {
            made(
                &policy,
                &dated((i64::from(decided) - i64::from(TODAY)) * day),
            )
        };
        let first_day = (0..TODAY).find(|day| iso_date(*day) == first).unwrap();
        for decided in [TODAY, TODAY - 1, first_day] {
            let until = policy.end(decided);
            let line = at(decided).unwrap_or_default();
            assert!(
                line.starts_with(&format!("{decided}~{until}~{regime}~i~0123456789abcdef~")),
                "{place}: {line}"
            );
        }
        assert_eq!(at(first_day - 1), None, "{place}");
        assert_eq!(at(first_day - 1000), None, "{place}");
    }
}

#[test]
fn an_answer_from_the_future_is_ignored_except_for_a_day_of_grace() {
    let day = i64::try_from(DAY).unwrap();
    let shop = shop();
    assert_eq!(made(&shop, &dated(2 * day)), None);
    // The record made never begins later than today.
    let line = made(&shop, &dated(day)).unwrap();
    assert!(line.starts_with("20780~20962~"), "{line}");
}

#[test]
fn a_record_without_a_date_counts_from_today_and_of_several_the_earliest_counts() {
    let shop = shop();
    let klaro = jar("klaro", "{\"linkedin\":false}");
    assert_eq!(
        made(&shop, &klaro).unwrap(),
        "20780~20962~eu~i~~!marketing.linkedin"
    );
    let both = klaro + "; c15t=i.t:1795262400000";
    let line = made(&shop, &both).unwrap();
    assert!(line.starts_with("20778~20960~eu~i~~"), "{line}");
}

#[test]
fn records_about_nothing_that_is_asked_are_ignored() {
    let shop = shop();
    assert_eq!(made(&shop, ""), None);
    assert_eq!(made(&shop, &jar("klaro", "{\"unknown\":true}")), None);
    assert_eq!(made(&shop, &jar("cookieconsent_status", "allow")), None);
}

#[test]
fn records_in_local_storage_count_as_well() {
    let shop = shop();
    let kept = Kept {
        c15t: C15T,
        ..Kept::default()
    };
    let names = Names {
        policy: &shop,
        map: vec![("functionality", "necessary")],
    };
    let line = line(&kept, &names, TODAY, "").unwrap();
    assert!(
        line.contains("~20779~20961~eu~i~~!preferences+analytics.matomo.ga!marketing.linkedin~"),
        "{line}"
    );
}

#[test]
fn imported_lines_are_those_that_the_core_is_tested_with() {
    let flows = include_str!("../../../core/tests/flows/import.rs");
    let shop = policy(
        value!({
            "purposes": ["necessary", "analytics", "marketing", "social"],
            "services": [
                { "id": "matomo", "purpose": "analytics" },
                { "id": "linkedin", "purpose": "marketing" },
                { "id": "youtube", "purpose": "social" },
            ],
        }),
        "",
    );
    let lines = [
        "20780~20962~eu~i~~+analytics.matomo+marketing.linkedin+social.youtube",
        "20780~20962~eu~i~~!analytics.matomo!marketing.linkedin!social.youtube",
        "20780~20962~eu~i~~!analytics.matomo+marketing:linkedin+social.youtube",
        "20770~20952~eu~i~~+analytics.matomo!marketing.linkedin",
    ];
    let records = [
        jar(
            "klaro",
            r#"{"analytics":true,"marketing":true,"social":true}"#,
        ),
        jar("cookieconsent_status", "deny"),
        jar(
            "klaro",
            r#"{"youtube":true,"matomo":false,"marketing":true,"linkedin":false}"#,
        ),
        jar(
            "CookieConsent",
            "{stamp:'abc==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:1794528000000}",
        ),
    ];
    for (cookies, expected) in records.iter().zip(lines) {
        let kept = in_cookies(cookies);
        let names = Names {
            policy: &shop,
            map: vec![],
        };
        let made = line(&kept, &names, TODAY, "").unwrap();
        assert!(made.contains(&format!("~{expected}~")), "{made}");
        assert!(flows.contains(&format!("~{expected}~")), "{expected}");
    }
    for line in flows
        .split_whitespace()
        .filter(|word| word.starts_with("1~8f3a21bc~") && word.contains("~eu~"))
    {
        assert!(lines.iter().any(|made| line.contains(made)), "{line}");
    }
}
