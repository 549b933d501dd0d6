//! The rows of each tab.

use web_sys::HtmlElement;

use super::dom::{append, element, text, with};
use crate::{
    finding::Finding,
    report::Report,
    rules::{
        gates::{Answer, Gate, State},
        requests::{Before, Request},
        trackers::Tracker,
    },
};

/// The content of the tab at a position.
pub(super) fn of(report: &Report, at: usize) -> Vec<HtmlElement> {
    match at {
        0 => list(
            report
                .gates
                .iter()
                .map(|gate| self::gate(gate, &report.page)),
            "No element of this page has data-consent.",
        ),
        1 => list(report.trackers.iter().map(tracker), "Nothing is stored."),
        2 => requests(report),
        3 => list(
            report
                .calls
                .iter()
                .enumerate()
                .map(|(at, call)| self::call(at, call.via, &call.text)),
            "No vendor was told anything.",
        ),
        _ => lint(report),
    }
}

/// Rows, or a message that there are none.
fn list(rows: impl Iterator<Item = HtmlElement>, none: &str) -> Vec<HtmlElement> {
    let rows: Vec<HtmlElement> = rows.collect();
    if rows.is_empty() {
        return vec![text("p", "none", none)];
    }
    vec![with(element("ul", &[]), &rows)]
}

/// A row: a badge, a subject, and lines below.
fn row(badge: (&str, &str), subject: &str, lines: &[HtmlElement]) -> HtmlElement {
    let (colour, word) = badge;
    let head = with(
        element("div", &[("class", "row")]),
        [
            &text("span", &format!("badge {colour}"), word),
            &text("code", "subject", subject),
        ],
    );
    let row = with(element("li", &[]), [&head]);
    with(row, lines)
}

fn line(said: &str) -> HtmlElement {
    text("p", "why", said)
}

/// An address, without the origin if it is on the page's own site.
fn brief<'a>(address: &'a str, page: &str) -> &'a str {
    let rest = page.split_once("//").map_or(page, |(_, rest)| rest);
    let origin = rest
        .find('/')
        .map_or(page, |at| &page[..page.len() - rest.len() + at]);
    let path = address
        .strip_prefix(origin)
        .filter(|path| path.starts_with('/'));
    path.unwrap_or(address)
}

fn gate(gate: &Gate, page: &str) -> HtmlElement {
    let colour = match gate.state {
        State::Open => "good",
        State::Waiting => "fair",
        State::Shut => "plain",
        State::Gone => "pale",
    };
    let needs = element("p", &[("class", "needs")]);
    for need in &gate.needs {
        let colour = match need.state {
            Answer::Granted => "good",
            Answer::Refused | Answer::Unanswered => "plain",
            Answer::Unknown => "bad",
        };
        let id = if need.refused {
            format!("!{}", need.id)
        } else {
            need.id.clone()
        };
        append(&needs, &text("code", &format!("need {colour}"), &id));
    }
    row(
        (colour, gate.state.word()),
        &format!("<{}> {}", gate.element, brief(&gate.source, page)),
        &[needs, line(&gate.why)],
    )
}

fn tracker(tracker: &Tracker) -> HtmlElement {
    let (badge, why) = match &tracker.declared {
        _ if tracker.ours => (("good", "ours"), "The record of the answer.".to_owned()),
        Some(service) if tracker.allowed => (
            ("good", "declared"),
            format!("Declared by {service}, which is granted."),
        ),
        Some(service) => (
            ("bad", "denied"),
            format!("Declared by {service}, which is not granted."),
        ),
        None => (
            ("fair", "undeclared"),
            "No service of the configuration declares it.".to_owned(),
        ),
    };
    let known = tracker
        .known
        .filter(|_| !tracker.ours)
        .map_or(String::new(), |known| format!(" {known} uses this name."));
    row(
        badge,
        &tracker.name,
        &[line(&format!("{}. {why}{known}", tracker.storage))],
    )
}

fn requests(report: &Report) -> Vec<HtmlElement> {
    let mut rows = list(
        report.requests.iter().map(request),
        "Nothing was requested from another site.",
    );
    rows.push(text("p", "foot", &format!(
        "{} requests to the page’s own site are not listed. Another site is every host that is neither the page’s own nor above or below it.",
        report.first_party
    )));
    rows
}

fn request(request: &Request) -> HtmlElement {
    let (badge, when) = match (request.before, &request.gate) {
        (_, Some(needs)) => (
            ("good", "gated"),
            format!("requested by a gate that needs {needs}"),
        ),
        (Before::Yes, None) => (
            ("bad", "before"),
            "before a choice, and requested by no gate".to_owned(),
        ),
        (Before::No, None) => (
            ("plain", "after"),
            "after a choice; requested by no gate".to_owned(),
        ),
        (Before::Unknown, None) => (
            ("fair", "unknown"),
            "answered today, but the record has no time of day: this may have come before it"
                .to_owned(),
        ),
    };
    let whose = request
        .known
        .map_or(String::new(), |known| format!("{known}; "));
    let why = line(&format!(
        "{whose}{when}; {} at {} ms",
        request.kind, request.at
    ));
    row(
        badge,
        &request.host,
        &[text("code", "url", &request.url), why],
    )
}

fn call(at: usize, via: &str, said: &str) -> HtmlElement {
    let head = with(
        element("div", &[("class", "row")]),
        [
            &text("span", "number", &(at + 1).to_string()),
            &text("code", "subject", said),
        ],
    );
    with(element("li", &[]), [&head, &line(via)])
}

fn lint(report: &Report) -> Vec<HtmlElement> {
    let mistakes = report.configuration.mistakes.iter().map(|mistake| {
        let (place, what) = mistake
            .split_once(": ")
            .unwrap_or(("configuration", mistake));
        row(("bad", "mistake"), place, &[line(what)])
    });
    // Not repeated here: the mistakes are listed one by one above.
    let findings = report
        .findings
        .iter()
        .filter(|finding| finding.rule != "configuration")
        .map(finding);
    let mut rows = list(mistakes.chain(findings), "Nothing to fix was found.");
    let unchecked: Vec<HtmlElement> = report
        .unchecked
        .iter()
        .map(|unchecked| text("li", "", unchecked))
        .collect();
    if !unchecked.is_empty() {
        rows.push(with(
            element("div", &[("class", "foot")]),
            [
                &text("h3", "", "Not looked at"),
                &with(element("ul", &[]), &unchecked),
            ],
        ));
    }
    rows
}

fn finding(finding: &Finding) -> HtmlElement {
    let colour = match finding.severity.word() {
        "error" => "bad",
        "warning" => "fair",
        _ => "plain",
    };
    let subject = (!finding.subject.is_empty()).then(|| text("code", "url", &finding.subject));
    let lines: Vec<HtmlElement> = subject
        .into_iter()
        .chain([line(&finding.message)])
        .collect();
    row((colour, finding.severity.word()), finding.rule, &lines)
}

#[cfg(test)]
mod tests {
    use super::brief;

    #[test]
    fn an_address_on_the_page_s_own_site_is_shown_as_its_path() {
        let page = "https://shop.example:8080/a/b";
        for (address, expected) in [
            ("https://shop.example:8080/js/x.js?v=1", "/js/x.js?v=1"),
            (
                "https://shop.example:8080.evil.example/x.js",
                "https://shop.example:8080.evil.example/x.js",
            ),
            ("https://other.example/x.js", "https://other.example/x.js"),
            ("window.x = 1", "window.x = 1"),
        ] {
            assert_eq!(brief(address, page), expected);
        }
    }
}
