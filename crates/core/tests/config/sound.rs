//! What is asked about if a configuration has mistakes: its valid parts, and nothing else (issue 13, section 6).

use assentry_core::{
    answering::{Answering, Call},
    config::{Config, mistakes},
    items::MOST,
    session::{Input, Rules, Session, Stored},
    signal::CONSENT_TYPES,
    sound::sound,
    statistics::Mode,
    value::Value,
    wire::Device,
};

use crate::value::value;

/// What is granted if a visitor accepts everything, with the consent types.
fn accepted(root: &Value<'_>) -> Option<(Vec<String>, Vec<&'static str>)> {
    let sound = sound(root)?;
    assert_eq!(mistakes(&sound), [], "{sound:?}");
    let mut flat = String::new();
    sound.push_flat(&mut flat);
    assert_eq!(Value::from_flat(&flat), sound);
    let config = Config::read(&sound, "")?;
    let rules = Rules {
        signal: false,
        may_ask: true,
        scripted_accept: false,
        proof: false,
        statistics: Mode::None,
        language: "en",
        device: Device::Large,
        automated: false,
    };
    let mut session = Session::new(config.policy, rules);
    session.step(Input::Arrived {
        stored: Stored::default(),
        today: 20_000,
    });
    let effects = session.step_answering(Answering::Called(Call::AcceptAll, ""));
    let mask = effects.iter().find_map(|effect| match effect {
        assentry_core::effect::Effect::Signal(mask) => Some(*mask),
        _ => None,
    });
    let mask = mask?;
    let types = CONSENT_TYPES.split('|').enumerate();
    let types = types.filter(|(at, _)| mask >> at & 1 == 1);
    let ids = session.answers().policy.ids(session.granted());
    Some((
        ids.into_iter().map(str::to_owned).collect(),
        types.map(|(_, name)| name).collect(),
    ))
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "reads better where it is called"
)]
fn check(root: Value<'_>, ids: &str, types: &str) {
    assert!(!mistakes(&root).is_empty(), "{root:?}");
    let found = accepted(&root).map(|(granted, types)| (granted.join(" "), types.join(" ")));
    assert_eq!(found, Some((ids.into(), types.into())), "{root:?}");
}

const ALL: &str = "ad_storage ad_user_data ad_personalization analytics_storage security_storage";

#[test]
fn a_mistake_in_a_setting_removes_only_that_setting() {
    for root in [
        value!({ "langauge": "en" }),
        value!({ "site": "" }),
        value!({ "language": "D" }),
        value!({ "days": 500 }),
        value!({ "handle": "none" }),
        value!({ "position": ["left"] }),
        value!({ "theme": "pink" }),
        value!({ "privacyUrl": "javascript:alert(1)" }),
        value!({ "endpoint": 7 }),
        value!({ "renew": "data:," }),
        value!({ "proof": "yes" }),
        value!({ "dnt": "no" }),
        value!({ "cookieDomain": "https://x" }),
        value!({ "consentMode": { "regions": ["Europe"] } }),
        value!({ "variants": [{ "id": "a" }] }),
        value!({ "importMap": { "a": 7 } }),
        value!({ "markup": "klaro" }),
        value!({ "texts": { "en": { "accept": "" } } }),
        value!({ "texts": { "en": { "nonsense": "x" }, "de": { "accept": "Ja" } } }),
        value!({ "texts": { "en": "x" } }),
        value!({ "texts": [] }),
        value!({ "statistics": "some" }),
        value!({ "gpc": ["nobody"] }),
        value!({ "gpc": "marketing" }),
        value!({ "elsewhere": "mars" }),
    ] {
        check(root, "necessary analytics marketing social", ALL);
    }
}

#[test]
fn a_mistake_in_a_text_keeps_the_other_texts() {
    let root =
        value!({ "texts": { "en": { "accept": "Yes", "reject": 7 }, "fr": { "accept": "Oui" } } });
    assert_eq!(
        sound(&root).unwrap().get("texts"),
        &value!({ "en": { "accept": "Yes" }, "fr": { "accept": "Oui" } })
    );
}

#[test]
fn a_mistake_in_a_service_denies_that_service_and_its_consent_types() {
    let services: [Value<'static>; 12] = [
        value!({ "id": "ads", "purpose": "marketing", "name": "", "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "purpose": "marketing", "vendor": 7, "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "purpose": "marketing", "nmae": "x", "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "purpose": "nowhere", "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "purpose": "Marketing", "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "consentTypes": ["ad_storage"] }),
        value!({ "id": "Ads", "purpose": "marketing", "consentTypes": ["ad_storage"] }),
        value!({ "purpose": "marketing", "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "purpose": "marketing", "trackers": [{ "name": "_a" }], "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "purpose": "marketing", "exempt": true, "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "purpose": "marketing", "steps": { "grant": [{ "eval": "x" }] }, "consentTypes": ["ad_storage"] }),
        value!({ "id": "ads", "purpose": "marketing", "privacyUrl": "javascript:x", "consentTypes": ["ad_storage"] }),
    ];
    for service in services {
        check(
            value!({ "services": [{ "id": "film", "purpose": "social" }, service, { "id": "counter", "purpose": "analytics" }] }),
            "necessary analytics marketing social film counter",
            "ad_user_data ad_personalization analytics_storage security_storage",
        );
    }
    for service in [value!(null), value!(7), value!([]), value!("ads")] {
        check(
            value!({ "services": [service, { "id": "counter", "purpose": "analytics" }] }),
            "necessary analytics marketing social counter",
            ALL,
        );
    }
}

#[test]
fn unreadable_consent_types_withhold_all_of_them() {
    for types in [
        value!("ad_storage"),
        value!(["ad_storag"]),
        value!({ "a": 1 }),
    ] {
        check(
            value!({ "services": [{ "id": "ads", "purpose": "marketing", "consentTypes": types }] }),
            "necessary analytics marketing social",
            "security_storage",
        );
    }
}

#[test]
fn a_mistake_in_a_purpose_denies_it_and_its_services() {
    for purpose in [
        value!({ "id": "marketing", "title": "" }),
        value!({ "id": "marketing", "titel": "Ads" }),
        value!({ "id": "marketing", "exempt": true }),
        value!({ "id": "marketing", "required": "yes" }),
        value!({ "id": "marketing", "required": true }),
        value!({ "id": "marketing", "consentMode": "ad_storage" }),
    ] {
        let (granted, _) = accepted(&value!({
            "purposes": ["necessary", purpose, "analytics"],
            "services": [{ "id": "ads", "purpose": "marketing" }, { "id": "counter", "purpose": "analytics" }],
        }))
        .unwrap();
        assert_eq!(granted.join(" "), "necessary analytics counter");
    }
    check(
        value!({ "purposes": ["necessary", { "id": "film", "description": "D" }, "unheard-of", { "id": 7 }, null, "analytics"] }),
        "necessary analytics",
        "analytics_storage security_storage",
    );
}

#[test]
fn an_id_that_is_used_twice_is_denied() {
    check(
        value!({ "purposes": ["necessary", "analytics", { "id": "analytics", "title": "Twice", "description": "D" }, "social"] }),
        "necessary social",
        "security_storage",
    );
    check(
        value!({ "services": [{ "id": "a", "purpose": "social" }, { "id": "b", "purpose": "social" }, { "id": "a", "purpose": "analytics" }] }),
        "necessary analytics marketing social b",
        ALL,
    );
    check(
        value!({ "services": [{ "id": "analytics", "purpose": "social" }, { "id": "counter", "purpose": "analytics" }] }),
        "necessary marketing social",
        "ad_storage ad_user_data ad_personalization security_storage",
    );
}

#[test]
fn if_purposes_or_services_are_unreadable_nothing_optional_is_left() {
    let many = |count: usize| {
        let ids = (0..count).map(|at| -> &'static str { format!("p{at}").leak() });
        Value::List(
            ids.map(
                |id| value!({ "id": (Value::Text(id)), "title": "T", "description": "D", "purpose": "analytics" }),
            )
            .collect(),
        )
    };
    let services = |count: usize| {
        let ids = (0..count).map(|at| -> &'static str { format!("s{at}").leak() });
        let services = ids
            .map(|id| value!({ "id": (Value::Text(id)), "purpose": "analytics" }))
            .collect();
        Value::Map(vec![("services", Value::List(services))])
    };
    for root in [
        value!({ "purposes": "analytics" }),
        value!({ "purposes": [] }),
        value!({ "purposes": [{ "id": 7 }, { "id": 8 }] }),
        Value::Map(vec![("purposes", many(200))]),
        value!({ "services": "matomo" }),
        value!({ "services": { "id": "matomo", "purpose": "analytics" } }),
        services(MOST + 1),
        services(257),
    ] {
        let (granted, types) = accepted(&root).unwrap();
        assert_eq!(
            (granted.as_slice(), types.as_slice()),
            (&["necessary".to_owned()][..], &["security_storage"][..]),
            "{root:?}"
        );
    }
}

#[test]
fn a_configuration_that_is_not_an_object_leaves_nothing() {
    for root in [
        value!("assentry"),
        value!(7),
        value!([]),
        Value::Other("function"),
    ] {
        assert_eq!(sound(&root), None);
    }
}

#[test]
fn an_unreadable_gpc_covers_everything_and_an_invalid_region_is_europe() {
    let root = sound(&value!({ "gpc": ["ads"], "region": "France" })).unwrap();
    let config = Config::read(&root, "US-CA").unwrap();
    assert_eq!(config.policy.regime.id, "eu");
    assert!((1..4).all(|at| config.policy.signalled.has(at)));
}
