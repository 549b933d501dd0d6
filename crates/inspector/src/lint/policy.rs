//! Problems and omissions in the configuration.

use crate::{
    facts::Facts,
    finding::Finding,
    handover::{self, Item},
    known::{self, Known, Matcher},
};

/// Words in the names of purposes and services that are never strictly necessary (V-24).
const OPTIONAL: [&str; 25] = [
    "analytic",
    "audience",
    "statisti",
    "mesure",
    "measurement",
    "tracking",
    "marketing",
    "advert",
    "publicit",
    "remarketing",
    "retarget",
    "ads",
    "pixel",
    "social",
    "personali",
    "a/b",
    "ab-test",
    "heatmap",
    "session-replay",
    "chat",
    "maps",
    "map",
    "captcha",
    "video",
    "newsletter",
];

/// Checks purposes, services and settings of a valid configuration.
pub(crate) fn check(facts: &Facts, matches: Matcher<'_>, findings: &mut Vec<Finding>) {
    if !facts.status.started() {
        return;
    }
    for purpose in handover::purposes(&facts.items) {
        if let Some(word) = suggests(&purpose.words()).filter(|_| purpose.required) {
            findings.push(Finding::warning(
                "misfiled-necessary",
                &purpose.id,
                format!(
                    "a required purpose, but “{word}” is not strictly necessary: it needs a switch"
                ),
            ));
        }
    }
    for service in handover::services(&facts.items) {
        if service.required {
            misfiled(service, matches, findings);
        }
        incomplete(service, findings);
        if let Some(known) = known::by_id(&service.id).filter(|known| known.retired) {
            findings.push(retired(&service.id, known));
        }
    }
    settings(facts, findings);
}

/// The finding for a discontinued service.
pub(crate) fn retired(subject: &str, known: &Known) -> Finding {
    Finding::warning(
        "retired",
        subject,
        format!("{} does not exist any more: remove it", known.name),
    )
}

/// The word that suggests that it is optional.
fn suggests(words: &str) -> Option<&'static str> {
    // Short words match only as whole words: `ads` is not in `uploads`.
    let alone: Vec<&str> = words
        .split(|character: char| !character.is_alphanumeric())
        .collect();
    OPTIONAL.into_iter().find(|word| {
        if word.len() > 4 {
            words.contains(word)
        } else {
            alone.contains(word)
        }
    })
}

/// A known optional service under a required purpose.
fn misfiled(service: &Item, matches: Matcher<'_>, findings: &mut Vec<Finding>) {
    let tracker = || {
        service.trackers().iter().find_map(|tracker| {
            let names = tracker.name.as_ref()?.wordings();
            let storage = tracker.storage.as_deref().unwrap_or("cookie");
            known::by_tracker(storage, names.first()?, matches)
        })
    };
    let known = known::by_id(&service.id)
        .or_else(tracker)
        .filter(|known| known.purpose != "necessary");
    let why = match (known, suggests(&service.words())) {
        (Some(known), _) => format!("{} is for {}", known.name, known.purpose),
        (None, Some(word)) => format!("“{word}” is not strictly necessary"),
        (None, None) => return,
    };
    findings.push(Finding::error(
        "misfiled-necessary",
        &service.id,
        format!("filed under a required purpose, but {why}: move it to a purpose with a switch"),
    ));
}

/// What visitors must be told about a service (L-07, L-09).
fn incomplete(service: &Item, findings: &mut Vec<Finding>) {
    let details = service.details().cloned().unwrap_or_default();
    let mut missing = Vec::new();
    if details.vendor.is_none() {
        missing.push("vendor");
    }
    if details.privacy_url.is_none() {
        missing.push("privacyUrl");
    }
    if service.trackers().is_empty() {
        missing.push("trackers");
    }
    if !missing.is_empty() {
        findings.push(Finding::warning(
            "incomplete-service",
            &service.id,
            format!("visitors are not told its {}", missing.join(", ")),
        ));
    }
    for tracker in service.trackers() {
        let vague = |text: &handover::Text| {
            text.is_blank()
                || text.wordings().iter().any(|text| {
                    ["?", "-", "unknown", "n/a"].contains(&text.trim().to_lowercase().as_str())
                })
        };
        if tracker.lifetime.as_ref().is_none_or(vague) {
            let name = tracker
                .name
                .as_ref()
                .and_then(|name| name.wordings().first().map(|name| (*name).to_owned()));
            let name = name.or_else(|| tracker.pattern.clone()).unwrap_or_default();
            findings.push(Finding::warning(
                "missing-lifetime",
                &service.id,
                format!("{name} has no lifetime"),
            ));
        }
    }
}

fn settings(facts: &Facts, findings: &mut Vec<Finding>) {
    let settings = &facts.settings;
    if settings.privacy_url.is_none() {
        findings.push(Finding::warning(
            "no-privacy-link",
            "privacyUrl",
            "the notice has no link to a privacy policy",
        ));
    }
    if settings.scripted_accept == Some(true) {
        findings.push(Finding::warning(
            "scripted-accept",
            "scriptedAccept",
            "a script may accept for the visitor; for tests only",
        ));
    }
    let long = |length: Option<f64>, most: f64| length.is_some_and(|length| length > most);
    for (key, long) in [
        ("months", long(settings.months, 6.0)),
        ("days", long(settings.days, 184.0)),
    ] {
        if !long {
            continue;
        }
        findings.push(Finding::note(
            "long-term",
            key,
            "answers are kept longer than six months, the good practice of the CNIL",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::{check, suggests};
    use crate::{
        facts::Facts,
        handover::{Details, Item, Raw, Settings, Status, Text, Tracker},
    };

    fn item(id: &str, purpose: u32, required: bool, details: Details) -> Item {
        Item {
            id: id.into(),
            purpose,
            required,
            raw: Some(Raw::Details(details)),
        }
    }

    fn told() -> Details {
        let text = |text: &str| Some(Text::Plain(text.into()));
        let tracker = Tracker {
            name: text("_c"),
            lifetime: text("1 day"),
            ..Tracker::default()
        };
        Details {
            vendor: text("V"),
            privacy_url: text("/v"),
            trackers: Some(vec![tracker]),
            ..Details::default()
        }
    }

    fn rules(items: Vec<Item>, settings: Settings) -> Vec<String> {
        let status = Status {
            revision: Some("0".into()),
            ..Status::default()
        };
        let settings = Settings {
            privacy_url: Some(Text::Plain("/p".into())),
            ..settings
        };
        let mut findings = Vec::new();
        check(
            &Facts {
                items,
                settings,
                status,
                ..Facts::default()
            },
            &|_, _| false,
            &mut findings,
        );
        findings
            .into_iter()
            .map(|finding| format!("{} {}", finding.rule, finding.subject))
            .collect()
    }

    #[test]
    fn a_complete_policy_has_no_findings() {
        let items = vec![
            item("necessary", 0, true, Details::default()),
            item("analytics", 1, false, Details::default()),
            item("counter", 1, false, told()),
            item("cart", 0, true, told()),
        ];
        assert_eq!(rules(items, Settings::default()), Vec::<String>::new());
    }

    #[test]
    fn chat_maps_captcha_and_statistics_are_never_necessary_v_24() {
        for id in [
            "live-chat",
            "google-maps",
            "recaptcha",
            "ab-test",
            "statistics",
            "marketing",
        ] {
            assert_eq!(
                rules(
                    vec![item(id, 0, true, Details::default())],
                    Settings::default()
                ),
                [format!("misfiled-necessary {id}")]
            );
            let filed = vec![
                item("necessary", 0, true, Details::default()),
                item(id, 0, true, told()),
            ];
            assert_eq!(
                rules(filed, Settings::default()),
                [format!("misfiled-necessary {id}")]
            );
        }
        assert_eq!(suggests("uploads and roadmaps"), None);
    }

    #[test]
    fn a_required_service_that_stores_known_optional_trackers_is_misfiled() {
        let mut details = told();
        details.trackers = Some(vec![Tracker {
            name: Some(Text::Plain("_ga".into())),
            lifetime: Some(Text::Plain("1 day".into())),
            ..Tracker::default()
        }]);
        let items = vec![
            item("necessary", 0, true, Details::default()),
            item("counter", 0, true, details),
        ];
        assert_eq!(
            rules(items, Settings::default()),
            ["misfiled-necessary counter"]
        );
    }

    #[test]
    fn missing_information_about_a_service_is_named() {
        let mut vague = told();
        vague.trackers = Some(vec![Tracker {
            pattern: Some("_c.*".into()),
            lifetime: Some(Text::Plain(" ? ".into())),
            ..Tracker::default()
        }]);
        let items = vec![
            item("analytics", 0, false, Details::default()),
            item("bare", 0, false, Details::default()),
            item("vague", 0, false, vague),
        ];
        assert_eq!(
            rules(items, Settings::default()),
            ["incomplete-service bare", "missing-lifetime vague"]
        );
    }

    #[test]
    fn a_retired_service_is_reported_for_removal_v_23() {
        for id in [
            "addthis",
            "google-optimize",
            "google-plus",
            "facebook-customer-chat",
            "google-universal-analytics",
        ] {
            let items = vec![
                item("social", 0, false, Details::default()),
                item(id, 0, false, told()),
            ];
            assert_eq!(rules(items, Settings::default()), [format!("retired {id}")]);
        }
    }

    #[test]
    fn settings_that_weaken_an_answer_are_reported() {
        let settings = Settings {
            scripted_accept: Some(true),
            days: Some(365.0),
            months: Some(12.0),
            ..Settings::default()
        };
        assert_eq!(
            rules(vec![], settings),
            [
                "scripted-accept scriptedAccept",
                "long-term months",
                "long-term days"
            ]
        );
    }
}
