//! Valid configurations, and what is read from them.

use assentry_core::{
    config::{Config, Settings, mistakes},
    regime::REGIMES,
    signal::CONSENT_TYPES,
    statistics::Mode,
    value::Value,
    wire::EventKind,
};
use expect_test::{Expect, expect};

use crate::value::value;

/// What is asked: the term, and each item with the Google consent types that it grants.
#[expect(
    clippy::needless_pass_by_value,
    reason = "expect! makes a value for each test, and nobody else wants it"
)]
fn check(root: &Value<'_>, expected: Expect) {
    let config = match Config::read(root, "") {
        Some(config) => config,
        None => unreachable!("a valid configuration, found {:?}", mistakes(root)),
    };
    let policy = &config.policy;
    let mut out = format!("{:?}\n", policy.term);
    for (at, item) in policy.items.iter().enumerate() {
        let kind = if policy.required.has(at) {
            " required"
        } else {
            ""
        };
        let purpose = policy
            .items
            .get(item.purpose)
            .map_or("", |purpose| purpose.id);
        let of = if at < policy.purposes {
            String::new()
        } else {
            format!(" for {purpose}")
        };
        let types = CONSENT_TYPES
            .split('|')
            .enumerate()
            .filter(|(bit, _)| item.consent_types >> bit & 1 == 1);
        let types: String = types.map(|(_, name)| format!(" {name}")).collect();
        out += &format!("{}{of}{kind}{types}\n", item.id);
    }
    expected.assert_eq(&out);
}

#[test]
fn an_empty_configuration_asks_about_the_four_default_purposes_for_six_months() {
    check(
        &Value::Null,
        expect![[r#"
            Months(6)
            necessary required security_storage
            analytics analytics_storage
            marketing ad_storage ad_user_data ad_personalization
            social
        "#]],
    );
    check(
        &value!({}),
        expect![[r#"
        Months(6)
        necessary required security_storage
        analytics analytics_storage
        marketing ad_storage ad_user_data ad_personalization
        social
    "#]],
    );
}

#[test]
fn a_complete_configuration_is_read() {
    let root = value!({
        "site": "ACME <b>Electronics</b>",
        "language": "fr",
        "purposes": [
            "necessary",
            { "id": "analytics", "title": { "en": "Counting", "fr": "Comptage" }, "details": "…", "required": false },
            { "id": "fraud", "title": "Fraud", "description": "Nobody steals.", "required": "security", "consentMode": [] },
            { "id": "ads", "title": { "de": "Werbung" }, "description": "Ads.", "consentMode": ["ad_storage"] },
        ],
        "services": [
            {
                "id": "matomo",
                "purpose": "analytics",
                "name": "Matomo",
                "vendor": "InnoCraft",
                "privacyUrl": "https://matomo.org/privacy",
                "trackers": [
                    { "name": "_pk_id", "lifetime": "13 months" },
                    { "name": "pk", "storage": "localStorage", "lifetime": "until removed", "purpose": "counts" },
                ],
            },
            { "id": "shield", "purpose": "fraud" },
        ],
        "privacyUrl": "/privacy?from=banner:1#top",
        "texts": { "fr": { "accept": "Tout accepter" }, "en": { "accept": "Accept" } },
        "days": 396,
        "cookieDomain": "host",
        "endpoint": "//collector.example/event",
        "statistics": "choices",
        "consentMode": false,
        "handle": "right",
        "position": "bottom",
        "theme": "dark",
        "proof": true,
        "scriptedAccept": false,
    });
    check(
        &root,
        expect![[r#"
        Days(396)
        necessary required security_storage
        analytics analytics_storage
        fraud required
        ads ad_storage
        matomo for analytics
        shield for fraud required
    "#]],
    );
}

#[test]
fn null_counts_as_absent() {
    check(
        &value!({ "site": null, "purposes": null, "services": null, "days": null, "texts": null, "proof": null }),
        expect![[r#"
            Months(6)
            necessary required security_storage
            analytics analytics_storage
            marketing ad_storage ad_user_data ad_personalization
            social
        "#]],
    );
}

#[test]
fn ids_that_contain_each_other_are_valid_invariant_5() {
    check(
        &value!({
            "purposes": ["analytics", "social"],
            "services": [
                { "id": "gtag", "purpose": "analytics" },
                { "id": "multi-gtag", "purpose": "analytics" },
                { "id": "gtag-4", "purpose": "social" },
                { "id": "tag", "purpose": "social" },
                { "id": "--", "purpose": "social" },
                { "id": "abcdefghijklmnopqrstuvwxyz-01234", "purpose": "social" },
            ],
        }),
        expect![[r#"
            Months(6)
            analytics analytics_storage
            social
            gtag for analytics
            multi-gtag for analytics
            gtag-4 for social
            tag for social
            -- for social
            abcdefghijklmnopqrstuvwxyz-01234 for social
        "#]],
    );
}

#[test]
fn html_in_texts_stays_text_invariant_9() {
    let html = "<img src=x onerror=alert(1)>";
    let root = value!({
        "site": (Value::Text(html)),
        "purposes": [{ "id": "analytics", "title": (Value::Text(html)), "description": { "fr": (Value::Text(html)) } }],
        "texts": { "en": { "accept": (Value::Text(html)) } },
    });
    let Some(config) = Config::read(&root, "") else {
        unreachable!("texts may say anything")
    };
    assert_eq!(config.policy.items.len(), 1);
    assert_eq!(
        root.get("texts").get("en").get("accept").plain(),
        Some(html)
    );
}

#[test]
fn settings_that_are_given_are_read() {
    let root = value!({ "proof": true, "dnt": false, "endpoint": null, "statistics": "all" });
    let Some(config) = Config::read(&root, "") else {
        unreachable!("a valid configuration")
    };
    assert_eq!(
        config.settings,
        Settings {
            dnt: false,
            scripted_accept: false,
            proof: true,
            signals: true,
            endpoint: false,
            variants: 0,
            statistics: Some(Mode::All),
        }
    );
    assert_eq!(
        config.statistics(),
        Mode::None,
        "there is nowhere to send to"
    );
}

#[test]
fn pages_are_never_counted_where_visitors_are_asked_first() {
    let root = value!({ "endpoint": "/e", "statistics": "pages" });
    for regime in &REGIMES {
        let config = Config::read(&root, regime.id).unwrap();
        let expected = if regime.allows_unanswered() {
            Mode::Pages
        } else {
            Mode::of(regime)
        };
        assert_eq!(config.statistics(), expected, "{}", regime.id);
        assert_eq!(
            expected.allows(EventKind::Viewed),
            ["us-ca", "us-uoom"].contains(&regime.id)
        );
    }
}

#[test]
fn the_limits_themselves_are_valid() {
    let text = |length| Value::Text(String::leak("é".repeat(length)));
    let list = |item: &Value<'static>, length| Value::List(vec![item.clone(); length]);
    let tracker = value!({ "name": (text(80)), "lifetime": (text(60)), "purpose": (text(200)) });
    let ids: Vec<&'static str> = (0..64)
        .map(|at| &*String::leak(format!("id-{at}")))
        .collect();
    let purpose = |id: &'static str| {
        value!({
            "id": (Value::Text(id)), "title": (text(60)), "description": (text(300)), "details": (text(2000)),
            "consentMode": (list(&Value::Text("ad_storage"), 7)),
        })
    };
    let service = |id: &'static str| {
        value!({
            "id": (Value::Text(id)), "purpose": "id-0", "name": (text(80)), "vendor": (text(120)),
            "trackers": (list(&tracker, 50)),
        })
    };
    let root = value!({
        "site": (text(60)),
        "days": 1,
        "purposes": (Value::List(ids[..24].iter().map(|id| purpose(id)).collect())),
        "services": (Value::List(ids[24..].iter().map(|id| service(id)).collect())),
    });
    assert_eq!(
        Config::read(&root, "").map(|config| config.policy.items.len()),
        Some(64)
    );
}

#[test]
fn do_not_track_counts_in_opt_in_regimes_unless_the_site_says_otherwise_t_07() {
    for (root, place, expected) in [
        (value!({}), "", [false, true, true]),
        (value!({ "dnt": false }), "de", [false, false, true]),
        (value!({}), "us-ca", [false, false, true]),
    ] {
        let Some(config) = Config::read(&root, place) else {
            unreachable!("a valid configuration, found {:?}", mistakes(&root));
        };
        let signalled = [(false, false), (false, true), (true, false)]
            .map(|(gpc, dnt)| config.is_signalled(gpc, dnt));
        assert_eq!(signalled, expected, "{root:?} {place}");
    }
}

#[test]
fn a_regime_more_permissive_than_that_of_a_known_place_is_ignored_1_7() {
    for (regime, place, followed) in [
        ("us-ca", "fr", "fr"),
        ("us-ca", "nowhere", "eu"),
        ("us-ca", "jp", "us-ca"),
        ("us-ca", "", "us-ca"),
        ("fr", "us-ca", "fr"),
        ("us-uoom", "us-ca", "us-uoom"),
    ] {
        let root = value!({ "regime": (Value::Text(regime)) });
        let id = Config::read(&root, place).map(|config| config.policy.regime.id);
        assert_eq!(id, Some(followed), "{regime} {place}");
    }
}
