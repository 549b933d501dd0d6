//! Requests to third parties, and whether they came before a choice.

use serde::Serialize;

use crate::{
    facts::{Clock, Facts, Resource},
    known, url,
};

/// A request to a third party.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Request {
    pub(crate) url: String,
    pub(crate) host: String,
    pub(crate) kind: String,
    pub(crate) at: f64,
    pub(crate) before: Before,
    /// The `data-consent` of the gated element that requested it.
    pub(crate) gate: Option<String>,
    /// The owner of the host.
    pub(crate) known: Option<&'static str>,
}

/// Whether it was before the visitor chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Before {
    Yes,
    No,
    /// The record knows only the day.
    Unknown,
}

/// The requests to third parties, and the number of other requests.
pub(crate) fn judge(facts: &Facts) -> (Vec<Request>, u32) {
    let mut others = 0;
    let mut requests = Vec::new();
    for resource in &facts.resources {
        let host = url::host(&resource.url);
        match host.filter(|host| url::is_third_party(host, &facts.host)) {
            Some(host) => requests.push(request(resource, host, facts)),
            None => others += 1,
        }
    }
    (requests, others)
}

fn request(resource: &Resource, host: &str, facts: &Facts) -> Request {
    let asked = facts
        .gates
        .iter()
        .find(|gate| gate.loaded && gate.source == resource.url);
    Request {
        url: resource.url.clone(),
        host: host.to_owned(),
        kind: resource.kind.clone(),
        at: resource.at.round(),
        before: before(resource.at, asked.is_some(), facts),
        gate: asked.map(|gate| gate.needs.clone()),
        known: known::by_address(&resource.url, &facts.items).map(|known| known.name),
    }
}

/// Whether a time was before the first choice, as far as is known. A gate's requests start once the choice is stored,
/// shortly before the page is notified.
fn before(at: f64, gated: bool, facts: &Facts) -> Before {
    let Clock {
        today,
        unanswered_at,
        answered_at,
    } = &facts.clock;
    if facts.status.standing == "unasked" || unanswered_at.is_some_and(|until| at <= until) {
        return Before::Yes;
    }
    if answered_at.is_some_and(|since| gated || at >= since) {
        return Before::No;
    }
    // Answered on an earlier day, so before this page was opened, unless it has been open since then.
    match &facts.status.decided_at {
        Some(day) if day < today => Before::No,
        _ => Before::Unknown,
    }
}

/// Whether an address is that of a font.
pub(crate) fn is_font(address: &str) -> bool {
    let path = url::split(address).map_or("", |(_, path)| path);
    [".woff2", ".woff", ".ttf", ".otf", ".eot"]
        .iter()
        .any(|end| path.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::{Before, is_font, judge};
    use crate::{
        facts::{Clock, Facts, GateFact, Resource},
        handover::Status,
    };

    fn facts(standing: &str, decided_at: Option<&str>, clock: Clock) -> Facts {
        let resource = |url: &str, at| Resource {
            url: url.into(),
            kind: "script".into(),
            at,
        };
        Facts {
            host: "shop.example".into(),
            status: Status {
                standing: standing.into(),
                decided_at: decided_at.map(Into::into),
                ..Status::default()
            },
            resources: vec![
                resource("https://shop.example/a.js", 1.0),
                resource("https://cdn.shop.example/b.js", 2.0),
                resource("https://px.other.example/c.js?id=1", 100.0),
            ],
            clock: Clock {
                today: "2026-11-23".into(),
                ..clock
            },
            ..Facts::default()
        }
    }

    #[test]
    fn only_third_parties_are_listed_and_the_rest_is_counted() {
        let (requests, others) = judge(&facts("unasked", None, Clock::default()));
        assert_eq!(others, 2);
        assert_eq!(requests.len(), 1);
        assert_eq!(
            (requests[0].host.as_str(), requests[0].before),
            ("px.other.example", Before::Yes)
        );
    }

    #[test]
    fn an_answer_from_an_earlier_day_was_before_this_page() {
        let (requests, _) = judge(&facts("decided", Some("2026-11-20"), Clock::default()));
        assert_eq!(requests[0].before, Before::No);
    }

    #[test]
    fn an_unobserved_answer_of_today_leaves_it_unknown() {
        let (requests, _) = judge(&facts("decided", Some("2026-11-23"), Clock::default()));
        assert_eq!(requests[0].before, Before::Unknown);
    }

    #[test]
    fn an_observed_answer_divides_the_requests() {
        let before = |unanswered_at, answered_at| {
            let clock = Clock {
                unanswered_at: Some(unanswered_at),
                answered_at: Some(answered_at),
                ..Clock::default()
            };
            judge(&facts("decided", Some("2026-11-23"), clock)).0[0].before
        };
        assert_eq!(before(150.0, 200.0), Before::Yes);
        assert_eq!(before(20.0, 50.0), Before::No);
        assert_eq!(before(20.0, 200.0), Before::Unknown);
    }

    #[test]
    fn a_gate_s_request_just_before_the_change_event_is_not_before_the_choice() {
        let clock = Clock {
            unanswered_at: Some(20.0),
            answered_at: Some(200.0),
            ..Clock::default()
        };
        let mut facts = facts("decided", Some("2026-11-23"), clock);
        facts.gates.push(GateFact {
            source: "https://px.other.example/c.js?id=1".into(),
            needs: "analytics".into(),
            loaded: true,
            ..GateFact::default()
        });
        assert_eq!(judge(&facts).0[0].before, Before::No);
        facts.clock.unanswered_at = Some(150.0);
        assert_eq!(judge(&facts).0[0].before, Before::Yes);
    }

    #[test]
    fn a_request_of_an_open_gate_names_the_gate_s_needs() {
        let mut facts = facts("decided", Some("2026-11-20"), Clock::default());
        facts.gates.push(GateFact {
            source: "https://px.other.example/c.js?id=1".into(),
            needs: "analytics".into(),
            loaded: true,
            ..GateFact::default()
        });
        assert_eq!(judge(&facts).0[0].gate.as_deref(), Some("analytics"));
    }

    #[test]
    fn fonts_are_recognised_by_their_file_extension() {
        assert!(is_font("https://f.example/a.woff2?v=1") && !is_font("https://f.example/woff2.js"));
    }
}
