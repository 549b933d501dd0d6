//! Invalid configurations, and all their messages.

use assentry_core::{
    config::{Config, Mistake, mistakes},
    schema::REASONS,
    value::Value,
};
use expect_test::{Expect, expect};

use crate::value::value;

/// Every mistake. The banner, which only reads, must agree on whether there are any.
fn found(root: &Value<'_>) -> Vec<String> {
    let found: Vec<_> = mistakes(root).iter().map(Mistake::message).collect();
    assert_eq!(Config::read(root, "").is_some(), found.is_empty());
    found
}

/// Every mistake, one line each.
#[expect(
    clippy::needless_pass_by_value,
    reason = "expect! makes a value for each test, and nobody else wants it"
)]
fn check(root: &Value<'_>, expected: Expect) {
    let mut out = String::new();
    for mistake in found(root) {
        out += &mistake;
        out.push('\n');
    }
    expected.assert_eq(&out);
}

/// The mistakes of one key, for several values.
#[expect(
    clippy::needless_pass_by_value,
    reason = "expect! makes a value for each test, and nobody else wants it"
)]
fn check_key(key: &'static str, values: &[Value<'static>], expected: Expect) {
    let mut out = String::new();
    for value in values {
        let root = Value::Map(vec![(key, value.clone())]);
        let mistakes = found(&root);
        out += &format!(
            "{}\n",
            if mistakes.is_empty() {
                "valid".to_owned()
            } else {
                mistakes.join("\n")
            }
        );
    }
    expected.assert_eq(&out);
}

#[test]
fn a_message_names_the_place_what_was_expected_and_what_was_found() {
    check(
        &value!({ "purposes": ["necessary", "analytics", { "id": 7, "title": "T", "description": "D" }] }),
        expect![[r#"
            purposes[2].id: expected a string of a-z, 0-9 and -, found 7
        "#]],
    );
}

#[test]
fn a_configuration_must_be_an_object() {
    for (root, thing) in [
        (value!("assentry"), "\"assentry\""),
        (value!(7), "7"),
        (value!(true), "true"),
        (value!([]), "a list"),
        (Value::Other("a function"), "a function"),
    ] {
        let expected = format!("configuration: expected an object, found {thing}");
        assert_eq!(found(&root), [expected]);
    }
}

#[test]
fn every_key_has_a_type() {
    check(
        &value!({
            "site": 7,
            "language": "de_DE",
            "purposes": "analytics",
            "services": { "matomo": {} },
            "privacyUrl": true,
            "texts": "Accept",
            "days": "182",
            "cookieDomain": [],
            "endpoint": 7,
            "statistics": true,
            "consentMode": "yes",
            "handle": "top",
            "position": "middle",
            "theme": "blue",
            "proof": 1,
            "scriptedAccept": "false",
            "import": "klaro",
            "importMap": ["statistics"],
            "markup": "klaro",
        }),
        expect![[r#"
            site: expected a text, found 7
            language: expected auto or a language tag such as fr or zh-Hant, found "de_DE"
            purposes: expected a list, found "analytics"
            services: expected a list, found an object
            privacyUrl: expected an https: or relative URL, found true
            texts: expected an object, found "Accept"
            days: expected a whole number of days from 1 to 396, found "182"
            cookieDomain: expected auto, host or a domain, found a list
            endpoint: expected an https: or relative URL, found 7
            statistics: expected one of all|choices|none|pages, found true
            consentMode: expected true or false, found "yes"
            handle: expected one of left|right, found "top"
            position: expected one of left|right|bottom|top, found "middle"
            theme: expected one of auto|light|dark|page, found "blue"
            proof: expected true or false, found 1
            scriptedAccept: expected true or false, found "false"
            import: expected true or false, found "klaro"
            importMap: expected a text, found a list
            markup: expected a list, found "klaro"
        "#]],
    );
}

#[test]
fn every_key_of_a_purpose_a_service_and_a_tracker_has_a_type() {
    check(
        &value!({
            "purposes": [
                7,
                "Analytics",
                ["analytics"],
                true,
                {
                    "id": "Fraud!", "title": 7, "description": [], "details": false, "required": "yes",
                    "consentMode": ["ad_storage", "ads", 7, null],
                },
                { "id": "social", "consentMode": "ad_storage" },
            ],
            "services": [
                "matomo",
                7,
                {
                    "id": "", "purpose": 7, "name": true, "vendor": 7, "privacyUrl": "javascript:alert(1)",
                    "trackers": [
                        "_ga",
                        { "name": 7, "storage": "cookies", "lifetime": 400, "purpose": [] },
                        { "storage": "pixel" },
                        null,
                    ],
                },
                { "id": "a", "purpose": "analytics", "trackers": { "name": "_ga" } },
            ],
        }),
        expect![[r#"
            purposes[0]: expected one of necessary|preferences|analytics|marketing|social, found 7
            purposes[1]: expected one of necessary|preferences|analytics|marketing|social, found "Analytics"
            purposes[2]: expected one of necessary|preferences|analytics|marketing|social, found a list
            purposes[3]: expected one of necessary|preferences|analytics|marketing|social, found true
            purposes[4].id: expected a string of a-z, 0-9 and -, found "Fraud!"
            purposes[4].title: expected a text, found 7
            purposes[4].description: expected a text, found a list
            purposes[4].details: expected a text, found false
            purposes[4].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found "yes"
            purposes[4].consentMode[1]: expected one of ad_storage|ad_user_data|ad_personalization|analytics_storage|functionality_storage|personalization_storage|security_storage, found "ads"
            purposes[4].consentMode[2]: expected one of ad_storage|ad_user_data|ad_personalization|analytics_storage|functionality_storage|personalization_storage|security_storage, found 7
            purposes[4].consentMode[3]: expected no gap in the list, found nothing
            purposes[5].consentMode: expected a list, found "ad_storage"
            services[0]: expected an object, found "matomo"
            services[1]: expected an object, found 7
            services[2].id: expected a string of a-z, 0-9 and -, found ""
            services[2].purpose: expected a string of a-z, 0-9 and -, found 7
            services[2].name: expected a text, found true
            services[2].vendor: expected a text, found 7
            services[2].privacyUrl: expected an https: or relative URL, found "javascript:alert(1)"
            services[2].trackers[0]: expected an object, found "_ga"
            services[2].trackers[1].name: expected a text, found 7
            services[2].trackers[1].storage: expected one of cookie|localStorage|sessionStorage|indexedDB|cacheStorage|serviceWorker|pixel, found "cookies"
            services[2].trackers[1].lifetime: expected a text, found 400
            services[2].trackers[1].purpose: expected a text, found a list
            services[2].trackers[2].lifetime: expected a text, found nothing
            services[2].trackers[3]: expected no gap in the list, found nothing
            services[3].trackers: expected a list, found an object
            services[2].trackers[2]: expected either a name or a pattern, found neither
            services[3].purpose: expected the id of a purpose, found "analytics"
        "#]],
    );
}

#[test]
fn missing_required_keys_are_mistakes() {
    check(
        &value!({
            "purposes": [{}, { "id": null }, { "id": "fraud" }, { "title": "T" }],
            "services": [{}, { "id": "a" }, { "purpose": "analytics" }, { "id": "b", "purpose": null, "trackers": [{}] }],
        }),
        expect![[r#"
            purposes[0].id: expected a string of a-z, 0-9 and -, found nothing
            purposes[1].id: expected a string of a-z, 0-9 and -, found nothing
            purposes[3].id: expected a string of a-z, 0-9 and -, found nothing
            services[0].id: expected a string of a-z, 0-9 and -, found nothing
            services[0].purpose: expected a string of a-z, 0-9 and -, found nothing
            services[1].purpose: expected a string of a-z, 0-9 and -, found nothing
            services[2].id: expected a string of a-z, 0-9 and -, found nothing
            services[3].purpose: expected a string of a-z, 0-9 and -, found nothing
            services[3].trackers[0].lifetime: expected a text, found nothing
            purposes[2].title: expected a text, found nothing
            purposes[2].description: expected a text, found nothing
            services[2].purpose: expected the id of a purpose, found "analytics"
            services[3].trackers[0]: expected either a name or a pattern, found neither
        "#]],
    );
}

#[test]
fn purposes_without_built_in_texts_need_their_own_l_33() {
    check(
        &value!({ "purposes": ["analytics", { "id": "fraud" }, { "id": "ads", "title": "Ads" }, { "id": "social" }] }),
        expect![[r#"
            purposes[1].title: expected a text, found nothing
            purposes[1].description: expected a text, found nothing
            purposes[2].description: expected a text, found nothing
        "#]],
    );
    check(
        &value!({ "purposes": ["fraud"] }),
        expect![[r#"
        purposes[0]: expected one of necessary|preferences|analytics|marketing|social, found "fraud"
    "#]],
    );
}

#[test]
fn a_text_object_needs_at_least_one_language_l_33() {
    check(
        &value!({ "purposes": [{ "id": "fraud", "title": {}, "description": {} }] }),
        expect![[r#"
            purposes[0].title: expected a text, found an object
            purposes[0].description: expected a text, found an object
        "#]],
    );
}

#[test]
fn unknown_keys_are_mistakes() {
    check(
        &value!({
            "purpose": [],
            "__proto__": {},
            "purposes": [{ "id": "analytics", "Title": "T" }],
            "services": [{ "id": "a", "purpose": "analytics", "trackers": [{ "name": "_ga", "lifetime": "1 day", "days": 1 }] }],
        }),
        expect![[r#"
            purpose: expected one of the keys $schema site language languages purposes services privacyUrl texts days months revision regime region elsewhere gpc gpp dnt cookieDomain base endpoint statistics consentMode dataLayer handle layout position density first variants section sections renew reload theme changes proof scriptedAccept import importMap markup, found an unknown key
            __proto__: expected one of the keys $schema site language languages purposes services privacyUrl texts days months revision regime region elsewhere gpc gpp dnt cookieDomain base endpoint statistics consentMode dataLayer handle layout position density first variants section sections renew reload theme changes proof scriptedAccept import importMap markup, found an unknown key
            purposes[0].Title: expected one of the keys id title description details required exempt consentMode, found an unknown key
            services[0].trackers[0].days: expected one of the keys name pattern party httpOnly storage lifetime purpose, found an unknown key
        "#]],
    );
}

#[test]
fn an_id_belongs_to_one_purpose_or_service() {
    check(
        &value!({ "purposes": ["analytics", "social", "analytics", { "id": "social" }] }),
        expect![[r#"
        purposes[2].id: expected an id of its own among purposes and services, found "analytics"
        purposes[3].id: expected an id of its own among purposes and services, found "social"
    "#]],
    );
    check(
        &value!({
            "purposes": ["analytics", "social"],
            "services": [
                { "id": "social", "purpose": "social" },
                { "id": "matomo", "purpose": "analytics" },
                { "id": "matomo", "purpose": "social" },
            ],
        }),
        expect![[r#"
            services[0].id: expected an id of its own among purposes and services, found "social"
            services[2].id: expected an id of its own among purposes and services, found "matomo"
        "#]],
    );
}

#[test]
fn an_id_is_1_to_32_of_a_few_characters() {
    let long = "abcdefghijklmnopqrstuvwxyz-012345";
    let service = |id| value!([{ "id": (Value::Text(id)), "purpose": "analytics" }]);
    let ids = [
        "Matomo", "mat omo", "mat_omo", "mat.omo", "é", "", "!matomo", "a\n", long,
    ];
    check_key(
        "services",
        &ids.map(service),
        expect![[r#"
        services[0].id: expected a string of a-z, 0-9 and -, found "Matomo"
        services[0].id: expected a string of a-z, 0-9 and -, found "mat omo"
        services[0].id: expected a string of a-z, 0-9 and -, found "mat_omo"
        services[0].id: expected a string of a-z, 0-9 and -, found "mat.omo"
        services[0].id: expected a string of a-z, 0-9 and -, found "é"
        services[0].id: expected a string of a-z, 0-9 and -, found ""
        services[0].id: expected a string of a-z, 0-9 and -, found "!matomo"
        services[0].id: expected a string of a-z, 0-9 and -, found "a
        "
        services[0].id: expected a string of a-z, 0-9 and -, found "abcdefghijklmnopqrstuvwxyz-012345"
    "#]],
    );
}

#[test]
fn a_service_serves_a_purpose_that_exists() {
    check(
        &value!({
            "purposes": ["analytics"],
            "services": [
                { "id": "a", "purpose": "marketing" },
                { "id": "b", "purpose": "analytics" },
                { "id": "c", "purpose": "b" },
                { "id": "d", "purpose": "analytic" },
            ],
        }),
        expect![[r#"
            services[0].purpose: expected the id of a purpose, found "marketing"
            services[2].purpose: expected the id of a purpose, found "b"
            services[3].purpose: expected the id of a purpose, found "analytic"
        "#]],
    );
}

#[test]
fn lists_have_a_minimum_and_a_maximum() {
    let tracker = value!({ "name": "_ga", "lifetime": "1 day" });
    check_key(
        "purposes",
        &[value!([]), Value::List(vec![value!("analytics"); 200])],
        expect![[r#"
            purposes: expected 1 to 24 purposes, found 0
            purposes: expected 1 to 24 purposes, found 200
        "#]],
    );
    check_key(
        "services",
        &[Value::List(vec![value!({}); 301])],
        expect![[r#"
        services: expected 0 to 256 services, found 301
    "#]],
    );
    check(
        &value!({
            "purposes": [{ "id": "analytics", "consentMode": (Value::List(vec![value!("ad_storage"); 8])) }],
            "services": [{ "id": "a", "purpose": "analytics", "trackers": (Value::List(vec![tracker; 51])) }],
        }),
        expect![[r#"
            purposes[0].consentMode: expected 0 to 7 consent types, found 8
            services[0].trackers: expected 0 to 50 trackers, found 51
        "#]],
    );
}

#[test]
fn texts_have_a_length_in_characters() {
    let long = |length| Value::Text(String::leak("é".repeat(length)));
    check_key(
        "site",
        &[
            value!(""),
            long(60),
            long(61),
            value!({ "en": "", "fr": (long(61)) }),
        ],
        expect![[r#"
        site: expected 1 to 60 characters, found 0
        valid
        site: expected 1 to 60 characters, found 61
        site.en: expected 1 to 60 characters, found 0
        site.fr: expected 1 to 60 characters, found 61
    "#]],
    );
    check(
        &value!({
            "purposes": [{ "id": "fraud", "title": (long(61)), "description": (long(301)), "details": (long(2001)) }],
        }),
        expect![[r#"
            purposes[0].title: expected 1 to 60 characters, found 61
            purposes[0].description: expected 1 to 300 characters, found 301
            purposes[0].details: expected 1 to 2000 characters, found 2001
        "#]],
    );
}

#[test]
fn a_text_in_several_languages_is_text_in_each() {
    check_key(
        "site",
        &[
            value!({ "en": "Ours", "fr": 7 }),
            value!({ "en": null }),
            value!({ "en": { "en": "Ours" } }),
            value!({ "en": ["Ours"] }),
            value!(["Ours"]),
            value!({ "en": "Ours", "tlh": "maH" }),
        ],
        expect![[r#"
            site.fr: expected a text, found 7
            site.en: expected a text, found nothing
            site.en: expected a text, found an object
            site.en: expected a text, found a list
            site: expected a text, found a list
            valid
        "#]],
    );
}

#[test]
fn own_texts_need_a_known_language_and_key() {
    check(
        &value!({
            "texts": {
                "en": { "accept": 7, "acceptAll": "Yes", "reject": "", "save": null, "intro": { "en": "x" } },
                "de": { "accept": "Ja" },
                "no_NO": { "accept": "Ja" },
                "fr": "Oui",
            },
        }),
        expect![[r#"
            texts.en.accept: expected a text, found 7
            texts.en.acceptAll: expected a key of locales/en.txt, found an unknown key
            texts.en.reject: expected 1 to 1000 characters, found 0
            texts.en.save: expected a text, found nothing
            texts.en.intro: expected a text, found an object
            texts.no_NO: expected auto or a language tag such as fr or zh-Hant, found "no_NO"
            texts.fr: expected an object from key to text, found "Oui"
        "#]],
    );
}

#[test]
fn days_are_a_whole_number_from_1_to_396_l_32() {
    let days = [
        "0",
        "-1",
        "397",
        "1.5",
        "1e2",
        "NaN",
        "Infinity",
        "99999999999999999999",
    ];
    check_key(
        "days",
        &days.map(Value::Number),
        expect![[r#"
        days: expected a whole number of days from 1 to 396, found 0
        days: expected a whole number of days from 1 to 396, found -1
        days: expected a whole number of days from 1 to 396, found 397
        days: expected a whole number of days from 1 to 396, found 1.5
        days: expected a whole number of days from 1 to 396, found 1e2
        days: expected a whole number of days from 1 to 396, found NaN
        days: expected a whole number of days from 1 to 396, found Infinity
        days: expected a whole number of days from 1 to 396, found 99999999999999999999
    "#]],
    );
    check_key(
        "days",
        &[
            value!(1),
            value!(396),
            value!("7"),
            value!({}),
            value!(true),
        ],
        expect![[r#"
        valid
        valid
        days: expected a whole number of days from 1 to 396, found "7"
        days: expected a whole number of days from 1 to 396, found an object
        days: expected a whole number of days from 1 to 396, found true
    "#]],
    );
}

#[test]
fn months_are_a_whole_number_from_1_to_13_and_never_beside_days_l_32() {
    check_key(
        "months",
        &[
            Value::Number("0"),
            value!(1),
            value!(13),
            Value::Number("14"),
            Value::Number("0.5"),
            value!("6"),
        ],
        expect![[r#"
            months: expected a whole number of months from 1 to 13, found 0
            valid
            valid
            months: expected a whole number of months from 1 to 13, found 14
            months: expected a whole number of months from 1 to 13, found 0.5
            months: expected a whole number of months from 1 to 13, found "6"
        "#]],
    );
    check(
        &value!({ "days": 182, "months": 6 }),
        expect![[r#"
            days: expected either days or months, found both
        "#]],
    );
}

#[test]
fn a_required_purpose_has_a_reason_from_the_closed_list_l_66() {
    let purpose = |required: Value<'static>| {
        Value::List(vec![Value::Map(vec![
            ("id", Value::Text("analytics")),
            ("required", required),
        ])])
    };
    let reasons = REASONS.split('|').map(Value::Text);
    let good = reasons.chain([Value::Flag(false), Value::Null, value!(["cart", "auth"])]);
    for required in good {
        assert_eq!(
            found(&Value::Map(vec![("purposes", purpose(required.clone()))])),
            Vec::<String>::new(),
            "{required:?}"
        );
    }
    check_key(
        "purposes",
        &[
            value!(true),
            value!(""),
            value!("yes"),
            value!("audience-exempt"),
            value!("Cart"),
            value!("cart|auth"),
            value!([]),
            value!(["cart", "analytics"]),
            value!(["cart", true]),
            value!({}),
            value!(1),
        ]
        .map(purpose),
        expect![[r#"
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found true
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found ""
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found "yes"
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found "audience-exempt"
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found "Cart"
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found "cart|auth"
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found a list
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found a list
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found a list
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found an object
            purposes[0].required: expected false, or why it is strictly necessary: one of choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket, found 1
        "#]],
    );
}

#[test]
fn a_url_is_http_https_or_relative_invariant_9() {
    let bad = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "blob:https://a.example/x",
        "mailto:a@a.example",
        "ftp://a.example",
        ":",
        "",
    ];
    check_key(
        "privacyUrl",
        &bad.map(Value::Text),
        expect![[r#"
        privacyUrl: expected an https: or relative URL, found "javascript:alert(1)"
        privacyUrl: expected an https: or relative URL, found "JavaScript:alert(1)"
        privacyUrl: expected an https: or relative URL, found " javascript:alert(1)"
        privacyUrl: expected an https: or relative URL, found "java
        script:alert(1)"
        privacyUrl: expected an https: or relative URL, found "javascript:alert(1)"
        privacyUrl: expected an https: or relative URL, found "data:text/html,<script>"
        privacyUrl: expected an https: or relative URL, found "vbscript:x"
        privacyUrl: expected an https: or relative URL, found "blob:https://a.example/x"
        privacyUrl: expected an https: or relative URL, found "mailto:a@a.example"
        privacyUrl: expected an https: or relative URL, found "ftp://a.example"
        privacyUrl: expected an https: or relative URL, found ":"
        privacyUrl: expected an https: or relative URL, found ""
    "#]],
    );
    let good = [
        "https://a.example/x",
        "HTTP://a.example",
        "/privacy",
        "privacy?x=a:b",
        "#a:b",
        "//a.example/x",
        "./a/b:c",
    ];
    for url in good {
        assert!(
            found(&Value::Map(vec![("endpoint", Value::Text(url))])).is_empty(),
            "{url}"
        );
    }
    let long = String::leak(format!("/{}", "x".repeat(2000)));
    assert_eq!(
        found(&Value::Map(vec![("endpoint", Value::Text(long))])).len(),
        1
    );
}

#[test]
fn a_gap_in_a_list_is_a_mistake() {
    check(
        &value!({ "purposes": [null, "analytics"], "services": [null] }),
        expect![[r#"
        purposes[0]: expected no gap in the list, found nothing
        services[0]: expected no gap in the list, found nothing
    "#]],
    );
}

#[test]
fn found_values_are_described_briefly() {
    let html = "<script>alert('a text that goes on, and on, and on')</script>";
    check_key(
        "theme",
        &[
            Value::Text(html),
            Value::Other("a symbol"),
            value!({ "a": 1 }),
            value!([1]),
        ],
        expect![[r#"
            theme: expected one of auto|light|dark|page, found "<script>alert('a text that goes on, and …"
            theme: expected one of auto|light|dark|page, found a symbol
            valid
            theme: expected one of auto|light|dark|page, found a list
        "#]],
    );
    // It is truncated between characters.
    for text in [
        "é".repeat(60),
        "x".to_owned() + &"é".repeat(60),
        "😀".repeat(60),
        "xx".to_owned() + &"😀".repeat(60),
    ] {
        let root = Value::Map(vec![("theme", Value::Text(&text))]);
        let message = found(&root).join("");
        assert!(message.ends_with("…\""), "{message}");
    }
}

#[test]
fn all_mistakes_are_listed_at_once() {
    // Mistakes of every kind: types, duplicate ids, purposes without texts, and services with unknown purposes.
    check(
        &value!({
            "purposes": ["analytics", "analytics", { "id": "fraud" }],
            "services": [{ "id": "analytics", "purpose": "analytics" }, { "id": "a", "purpose": "marketing" }],
            "days": 7000,
            "banner": true,
        }),
        expect![[r#"
            banner: expected one of the keys $schema site language languages purposes services privacyUrl texts days months revision regime region elsewhere gpc gpp dnt cookieDomain base endpoint statistics consentMode dataLayer handle layout position density first variants section sections renew reload theme changes proof scriptedAccept import importMap markup, found an unknown key
            days: expected a whole number of days from 1 to 396, found 7000
            purposes[1].id: expected an id of its own among purposes and services, found "analytics"
            purposes[2].title: expected a text, found nothing
            purposes[2].description: expected a text, found nothing
            services[0].id: expected an id of its own among purposes and services, found "analytics"
            services[1].purpose: expected the id of a purpose, found "marketing"
        "#]],
    );
}

#[test]
fn only_the_types_of_the_keys_about_other_tools_are_checked_here() {
    check_key(
        "importMap",
        &[
            value!({ "statistics": "analytics" }),
            value!({ "statistics": 7 }),
            value!({ "statistics": "" }),
            value!(true),
        ],
        expect![[r#"
            valid
            importMap.statistics: expected a text, found 7
            importMap.statistics: expected 1 to 64 characters, found 0
            importMap: expected a text, found true
        "#]],
    );
    check_key(
        "markup",
        &[
            value!(["klaro", "cookiebot"]),
            value!([]),
            value!(["Klaro"]),
            value!([7, null]),
            Value::List(vec![value!("klaro"); 9]),
        ],
        expect![[r#"
            valid
            markup: expected 1 to 8 tools, found 0
            markup[0]: expected a string of a-z, 0-9 and -, found "Klaro"
            markup[0]: expected a string of a-z, 0-9 and -, found 7
            markup[1]: expected no gap in the list, found nothing
            markup: expected 1 to 8 tools, found 9
        "#]],
    );
}
