//! What the page loads by itself: ungated tags, `<noscript>` pixels, remote fonts (V-08, V-10).

use crate::{
    facts::{Facts, GateFact, Tag},
    finding::Finding,
    handover,
    known::{self, Known},
    lint::policy,
    rules::{
        gates::{self, Answer},
        markup,
        requests::{self, Before, Request},
    },
    url,
};

/// Checks elements, scripts and requests.
pub(crate) fn check(facts: &Facts, requests: &[Request], findings: &mut Vec<Finding>) {
    gated(facts, findings);
    for html in &facts.noscripts {
        for (element, address) in markup::loads(html) {
            if third_party(&address, facts) {
                let message = format!(
                    "<noscript> has an {element} of {}: it loads without script, so nothing can hold it back",
                    whose(&address, facts)
                );
                push(
                    findings,
                    Finding::error("noscript-pixel", &address, message),
                );
            }
        }
    }
    for tag in &facts.tags {
        ungated(tag, facts, findings);
    }
    for address in &facts.inline {
        let Some(known) = known::by_address(address, &facts.items).filter(|known| known.gated)
        else {
            continue;
        };
        push(
            findings,
            Finding::error(
                "ungated-snippet",
                address,
                format!(
                    "an ungated inline script loads {}: give it type=\"text/plain\" and data-consent",
                    known.name
                ),
            ),
        );
    }
    for request in requests
        .iter()
        .filter(|request| requests::is_font(&request.url))
    {
        push(findings, remote_font(&request.url, facts));
    }
    for request in requests {
        asked(request, facts, findings);
    }
    google(facts, requests, findings);
}

/// Adds a finding unless it is already there.
fn push(findings: &mut Vec<Finding>, finding: Finding) {
    let same = |other: &Finding| other.rule == finding.rule && other.subject == finding.subject;
    if !findings.iter().any(same) {
        findings.push(finding);
    }
}

fn third_party(address: &str, facts: &Facts) -> bool {
    url::host(address).is_some_and(|host| url::is_third_party(host, &facts.host))
}

/// The owner of an address: the service's name, or else the host.
fn whose<'a>(address: &'a str, facts: &Facts) -> &'a str {
    known::by_address(address, &facts.items)
        .map_or_else(|| url::host(address).unwrap_or(address), |known| known.name)
}

fn remote_font(address: &str, facts: &Facts) -> Finding {
    Finding::warning(
        "remote-font",
        address,
        format!(
            "a font from {}: its host sees every visit; serve the font yourself",
            whose(address, facts)
        ),
    )
}

/// Gated elements that never open, or were never shut.
fn gated(facts: &Facts, findings: &mut Vec<Finding>) {
    for gate in &facts.gates {
        let judged = gates::judge(gate, facts);
        for need in judged
            .needs
            .iter()
            .filter(|need| need.state == Answer::Unknown && facts.status.started())
        {
            push(
                findings,
                Finding::error(
                    "unknown-id",
                    &need.id,
                    format!(
                        "data-consent=\"{}\" on {} {}: the configuration has no such id, so it never opens",
                        gate.needs, gate.element, gate.source
                    ),
                ),
            );
        }
        container(gate, &judged.needs, facts, findings);
        if !gate.loadable && gate.loaded {
            push(
                findings,
                Finding::error(
                    "not-inert",
                    &gate.source,
                    format!(
                        "{} with data-consent=\"{}\" but a plain src: it loaded at once. Use data-src",
                        gate.element, gate.needs
                    ),
                ),
            );
        } else if !gate.loadable && gate.there {
            push(
                findings,
                Finding::warning(
                    "nothing-to-open",
                    &gate.needs,
                    format!(
                        "{} with data-consent has no data-src, data-srcset or data-href",
                        gate.element
                    ),
                ),
            );
        }
    }
    for source in &facts.not_inert {
        push(
            findings,
            Finding::error(
                "not-inert",
                &source.source,
                format!(
                    "script with data-consent=\"{}\" but without type=\"text/plain\": it ran at once",
                    source.needs
                ),
            ),
        );
    }
}

/// A container of other tags that a single purpose opens, although it may contain tags of the site's other purposes (L-71).
fn container(gate: &GateFact, needs: &[gates::Need], facts: &Facts, findings: &mut Vec<Finding>) {
    let Some(known) = known::by_address(&gate.source, &facts.items) else {
        return;
    };
    let has = |id: &&str| handover::purposes(&facts.items).any(|purpose| purpose.id == *id);
    let serves: Vec<&str> = known.serves.split('|').filter(has).collect();
    let [only] = needs else { return };
    if serves.len() > 1 && serves.contains(&only.id.as_str()) && !only.refused {
        let message = format!(
            "{} may hold tags for {}: here {} alone opens all of them. If it holds others, gate it with data-consent=\"{}\", and give each of its tags the consent that it needs",
            known.name,
            serves.join(" and "),
            only.id,
            serves.join("|"),
        );
        push(
            findings,
            Finding::warning("container", &gate.source, message),
        );
    }
}

/// Whether anything optional is granted, so that tags inserted by it are among the page's own.
fn anything_granted(facts: &Facts) -> bool {
    handover::purposes(&facts.items)
        .chain(handover::services(&facts.items))
        .any(|item| !item.required && facts.status.grants(&item.id))
}

/// An ungated element of a third party.
fn ungated(tag: &Tag, facts: &Facts, findings: &mut Vec<Finding>) {
    if !third_party(&tag.url, facts) {
        return;
    }
    let known = known::by_address(&tag.url, &facts.items);
    if let Some(known) = known.filter(|known| known.retired) {
        push(findings, policy::retired(&tag.url, known));
        return;
    }
    if is_font_link(tag, known) {
        push(findings, remote_font(&tag.url, facts));
        return;
    }
    // A granted vendor inserts its own tags.
    if anything_granted(facts) {
        push(
            findings,
            Finding::note(
                "ungated-tag",
                &tag.url,
                format!(
                    "{} of {} without data-consent: the page's own, or put in by what was granted. Look again without an answer",
                    tag.element,
                    whose(&tag.url, facts)
                ),
            ),
        );
        return;
    }
    if is_advanced(&tag.url, facts) {
        advanced(&tag.url, findings);
        return;
    }
    let finding = match known {
        Some(known) if known.gated => Finding::error(
            "ungated-vendor",
            &tag.url,
            format!(
                "ungated {} of {}: it loads before a choice (its purpose is {})",
                tag.element, known.name, known.purpose
            ),
        ),
        Some(_) => return,
        None => Finding::warning(
            "ungated-tag",
            &tag.url,
            format!(
                "ungated {} of {}: it loads before a choice",
                tag.element,
                whose(&tag.url, facts)
            ),
        ),
    };
    push(findings, finding);
}

/// A request to a vendor without an element on the page: by `fetch`, a beacon, a scripted image, or a style.
fn asked(request: &Request, facts: &Facts, findings: &mut Vec<Finding>) {
    let Some(known) = known::by_address(&request.url, &facts.items)
        .filter(|known| known.gated && !known.retired && request.gate.is_none())
    else {
        return;
    };
    let told = findings.iter().any(|other| other.subject == request.url);
    // For one of the site's services its own answer counts; for any other, whether anything optional is granted.
    let granted = if facts.items.iter().any(|item| item.id == known.id) {
        facts.status.grants(known.id)
    } else {
        anything_granted(facts)
    };
    let before = request.before == Before::Yes && facts.status.standing != "unasked";
    if told || (granted && !before) {
        return;
    }
    if is_advanced(&request.url, facts) {
        advanced(&request.url, findings);
        return;
    }
    push(
        findings,
        Finding::error(
            "ungated-vendor",
            &request.url,
            format!(
                "an ungated request ({}) to {}: it was made without consent (its purpose is {})",
                request.kind, known.name, known.purpose
            ),
        ),
    );
}

/// A style sheet or font from a font provider.
fn is_font_link(tag: &Tag, known: Option<&Known>) -> bool {
    tag.element == "link"
        && (requests::is_font(&tag.url) || known.is_some_and(|known| known.id.ends_with("-fonts")))
}

/// Whether an address is Google's and covered by consent mode.
fn is_google(address: &str) -> bool {
    let hosts = [
        "googletagmanager.com",
        "google-analytics.com",
        "doubleclick.net",
        "googleadservices.com",
        "googlesyndication.com",
    ];
    url::host(address).is_some_and(|host| {
        hosts
            .iter()
            .any(|google| host == *google || url::is_below(host, google))
    })
}

/// The first position of a command in Google's queue.
fn place(facts: &Facts, wanted: impl Fn(&str) -> bool) -> Option<usize> {
    facts.calls.iter().position(|call| wanted(&call.command))
}

/// The first command that is not about consent.
fn used(facts: &Facts) -> Option<usize> {
    place(facts, |command| {
        ["config", "event", "js"].contains(&command)
    })
}

/// Whether the defaults are denied before anything else.
fn defaults_come_first(facts: &Facts) -> bool {
    let told = place(facts, |command| command == "consent default");
    told.is_some_and(|told| used(facts).is_none_or(|used| told < used))
}

/// Whether an ungated Google tag is advanced mode (V-02): it was first told that everything is denied.
fn is_advanced(address: &str, facts: &Facts) -> bool {
    is_google(address) && facts.settings.consent_mode != Some(false) && defaults_come_first(facts)
}

/// Adds the finding once, whatever else Google's tags load.
fn advanced(address: &str, findings: &mut Vec<Finding>) {
    if !findings.iter().any(|other| other.rule == "advanced-mode") {
        findings.push(Finding::warning("advanced-mode", address, "Google's tag is not gated: this is advanced mode, which sends Google pings without cookies before a choice and after a refusal; gate it for basic mode (docs/google.md)"));
    }
}

/// Google's tags need the denied defaults first (V-01).
fn google(facts: &Facts, requests: &[Request], findings: &mut Vec<Finding>) {
    if facts.settings.consent_mode == Some(false) {
        let addresses = requests
            .iter()
            .map(|request| &request.url)
            .chain(facts.tags.iter().map(|tag| &tag.url))
            .chain(facts.gates.iter().map(|gate| &gate.source))
            .chain(&facts.inline);
        if let Some(address) = addresses.into_iter().find(|address| is_google(address)) {
            findings.push(Finding::warning("consent-mode-off", address, "a Google tag, but consentMode is false: Google receives no defaults and treats everything as granted"));
        }
    }
    if let Some(used) = used(facts).filter(|_| !defaults_come_first(facts)) {
        findings.push(Finding::error("late-defaults", &facts.calls[used].text, "this reaches Google's queue before the denied defaults, so Google behaves as if granted: put Assentry's script tag first"));
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::{
        facts::{Call, Facts, GateFact, Source, Tag},
        finding::Severity,
        handover::{Item, Settings, Status},
        rules::requests::{Before, Request},
    };

    fn facts() -> Facts {
        Facts {
            host: "shop.example".into(),
            status: Status {
                standing: "unasked".into(),
                granted: vec!["necessary".into()],
                denied: vec!["analytics".into()],
                revision: Some("0".into()),
                ..Status::default()
            },
            items: vec![
                Item {
                    id: "necessary".into(),
                    purpose: 0,
                    required: true,
                    raw: None,
                },
                Item {
                    id: "analytics".into(),
                    purpose: 1,
                    required: false,
                    raw: None,
                },
            ],
            ..Facts::default()
        }
    }

    fn tag(element: &str, url: &str) -> Tag {
        Tag {
            element: element.into(),
            url: url.into(),
        }
    }

    fn of(facts: &Facts, requests: &[Request]) -> Vec<(&'static str, Severity)> {
        let mut findings = Vec::new();
        check(facts, requests, &mut findings);
        findings
            .into_iter()
            .map(|finding| (finding.rule, finding.severity))
            .collect()
    }

    #[test]
    fn tags_of_the_page_itself_are_fine() {
        let tags = vec![
            tag("script", "https://shop.example/a.js"),
            tag("img", "https://img.shop.example/b.png"),
            tag("img", "data:image/png,"),
        ];
        assert_eq!(of(&Facts { tags, ..facts() }, &[]), []);
    }

    #[test]
    fn a_request_to_a_vendor_by_script_or_style_is_an_error_like_an_element_v_08() {
        let url = "https://region1.google-analytics.com/g/collect?v=2";
        for kind in ["fetch", "xmlhttprequest", "beacon", "img", "css", "other"] {
            let request = Request {
                kind: kind.into(),
                ..request(url, Before::Yes)
            };
            assert_eq!(
                of(&facts(), &[request]),
                [("ungated-vendor", Severity::Error)],
                "{kind}"
            );
        }
        let tags = vec![tag("img", url)];
        let once = of(&Facts { tags, ..facts() }, &[request(url, Before::Yes)]);
        assert_eq!(once.len(), 1);
        assert_eq!(
            of(
                &facts(),
                &[request("https://nobody.example/a", Before::Yes)]
            ),
            []
        );
    }

    #[test]
    fn a_request_of_what_is_granted_is_fine_unless_it_was_made_before_v_08() {
        let url = "https://region1.google-analytics.com/g/collect?v=2";
        let mut facts = facts();
        facts.status.standing = "decided".into();
        facts.status.granted.push("analytics".into());
        assert_eq!(of(&facts, &[request(url, Before::No)]), []);
        assert_eq!(of(&facts, &[request(url, Before::Yes)]).len(), 1);
        facts.items.push(Item {
            id: "google-analytics-4".into(),
            purpose: 1,
            ..Item::default()
        });
        assert_eq!(of(&facts, &[request(url, Before::No)]).len(), 1);
        let gated = Request {
            gate: Some("google-analytics-4".into()),
            ..request(url, Before::No)
        };
        assert_eq!(of(&facts, &[gated]), []);
    }

    fn request(url: &str, before: Before) -> Request {
        Request {
            url: url.into(),
            host: String::new(),
            kind: "script".into(),
            at: 0.0,
            before,
            gate: None,
            known: None,
        }
    }

    #[test]
    fn an_ungated_vendor_is_an_error_and_an_unknown_host_a_warning_v_08() {
        let tags = vec![
            tag("script", "https://connect.facebook.net/en_US/fbevents.js"),
            tag("img", "https://img.unknown.example/a.png"),
        ];
        assert_eq!(
            of(&Facts { tags, ..facts() }, &[]),
            [
                ("ungated-vendor", Severity::Error),
                ("ungated-tag", Severity::Warning)
            ]
        );
    }

    #[test]
    fn once_something_is_granted_its_tags_look_like_the_pages_own() {
        let mut facts = Facts {
            tags: vec![tag(
                "script",
                "https://connect.facebook.net/en_US/fbevents.js",
            )],
            ..facts()
        };
        facts.status.granted.push("analytics".into());
        assert_eq!(of(&facts, &[]), [("ungated-tag", Severity::Note)]);
    }

    #[test]
    fn pixels_in_noscript_are_found_and_the_pages_own_are_not_v_10() {
        let noscripts = vec![
            "<img src='https://www.facebook.com/tr?id=1&noscript=1'>".into(),
            "<img src=/own.png>".into(),
        ];
        assert_eq!(
            of(
                &Facts {
                    noscripts,
                    ..facts()
                },
                &[]
            ),
            [("noscript-pixel", Severity::Error)]
        );
    }

    #[test]
    fn inline_snippets_of_vendors_are_found_by_the_address_they_load_v_08() {
        let inline = vec![
            "//www.googletagmanager.com/gtm.js".into(),
            "//www.w3.org/2000/svg".into(),
        ];
        assert_eq!(
            of(&Facts { inline, ..facts() }, &[]),
            [("ungated-snippet", Severity::Error)]
        );
    }

    #[test]
    fn a_container_opened_by_one_purpose_is_reported_l_71() {
        let mut facts = facts();
        facts.items.push(Item {
            id: "marketing".into(),
            purpose: 2,
            required: false,
            raw: None,
        });
        facts.status.denied.push("marketing".into());
        let rules = |source: &str, needs: &str| {
            let gate = GateFact {
                element: "script".into(),
                source: source.into(),
                needs: needs.into(),
                script: true,
                there: true,
                loadable: true,
                ..GateFact::default()
            };
            let gates = vec![gate];
            of(
                &Facts {
                    gates,
                    ..facts.clone()
                },
                &[],
            )
        };
        let container = "https://www.googletagmanager.com/gtm.js?id=GTM-1";
        let found = [("container", Severity::Warning)];
        assert_eq!(rules(container, "analytics"), found);
        assert_eq!(rules(container, "marketing"), found);
        for needs in [
            "analytics|marketing",
            "marketing|analytics",
            "analytics marketing",
        ] {
            assert_eq!(rules(container, needs), [], "{needs}");
        }
        let tag = "https://www.googletagmanager.com/gtag/js?id=G-1";
        assert_eq!(rules(tag, "analytics"), []);
    }

    #[test]
    fn remote_fonts_are_found_by_their_link_or_file_extension() {
        let tags = vec![tag("link", "https://fonts.googleapis.com/css2?family=X")];
        let font = Request {
            url: "https://f.example/x.woff2".into(),
            host: "f.example".into(),
            kind: "css".into(),
            at: 1.0,
            before: Before::Yes,
            gate: None,
            known: None,
        };
        assert_eq!(
            of(&Facts { tags, ..facts() }, &[font]),
            [
                ("remote-font", Severity::Warning),
                ("remote-font", Severity::Warning)
            ]
        );
    }

    #[test]
    fn a_gate_that_names_an_unknown_id_and_a_script_that_ran_at_once_are_errors() {
        let gate = GateFact {
            element: "script".into(),
            needs: "analytics analytic".into(),
            script: true,
            there: true,
            loadable: true,
            ..GateFact::default()
        };
        let not_inert = vec![Source {
            needs: "analytics".into(),
            source: "/a.js".into(),
        }];
        assert_eq!(
            of(
                &Facts {
                    gates: vec![gate],
                    not_inert,
                    ..facts()
                },
                &[]
            ),
            [
                ("unknown-id", Severity::Error),
                ("not-inert", Severity::Error)
            ]
        );
    }

    #[test]
    fn google_tags_with_consent_mode_off_are_a_warning() {
        let settings = Settings {
            consent_mode: Some(false),
            ..Settings::default()
        };
        let gate = GateFact {
            source: "https://www.googletagmanager.com/gtag/js".into(),
            needs: "analytics".into(),
            there: true,
            loadable: true,
            ..GateFact::default()
        };
        assert_eq!(
            of(
                &Facts {
                    settings,
                    gates: vec![gate],
                    ..facts()
                },
                &[]
            ),
            [("consent-mode-off", Severity::Warning)]
        );
    }

    #[test]
    fn googles_tag_after_the_denied_defaults_is_advanced_mode_and_reported_once_v_02() {
        let call = |command: &str| Call {
            via: "dataLayer",
            text: command.into(),
            command: command.into(),
        };
        let told = vec![call("consent default"), call("js"), call("config")];
        let gtag = tag("script", "https://www.googletagmanager.com/gtag/js?id=G-1");
        let pixel = tag("script", "https://connect.facebook.net/en_US/fbevents.js");
        let ping = request("https://www.google-analytics.com/g/collect", Before::Yes);
        let page = |calls: Vec<Call>, consent_mode| Facts {
            calls,
            tags: vec![gtag.clone(), pixel.clone()],
            settings: Settings {
                consent_mode,
                ..Settings::default()
            },
            ..facts()
        };
        let advanced = [
            ("advanced-mode", Severity::Warning),
            ("ungated-vendor", Severity::Error),
        ];
        assert_eq!(
            of(&page(told.clone(), Some(true)), std::slice::from_ref(&ping)),
            advanced
        );
        // Without defaults, everything it sends uses cookies.
        let late = vec![call("js"), call("consent default")];
        for (calls, mode) in [(Vec::new(), None), (told, Some(false)), (late, None)] {
            let found = of(&page(calls, mode), std::slice::from_ref(&ping));
            assert!(found.iter().all(|(rule, _)| *rule != "advanced-mode"));
            assert!(found.contains(&("ungated-vendor", Severity::Error)));
        }
    }

    #[test]
    fn a_command_before_the_denied_defaults_is_an_error_v_01() {
        let call = |command: &str| Call {
            via: "dataLayer",
            text: command.into(),
            command: command.into(),
        };
        assert_eq!(
            of(
                &Facts {
                    calls: vec![call("config"), call("consent default")],
                    ..facts()
                },
                &[]
            ),
            [("late-defaults", Severity::Error)]
        );
        assert_eq!(
            of(
                &Facts {
                    calls: vec![call("consent default"), call("config")],
                    ..facts()
                },
                &[]
            ),
            []
        );
    }

    #[test]
    fn the_tag_of_a_retired_service_is_reported_for_removal_v_23() {
        let tags = vec![tag(
            "script",
            "https://s7.addthis.com/js/300/addthis_widget.js",
        )];
        assert_eq!(
            of(&Facts { tags, ..facts() }, &[]),
            [("retired", Severity::Warning)]
        );
    }
}
