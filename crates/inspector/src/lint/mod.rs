//! What should be fixed. Each module checks one aspect of the page.

mod looks;
mod policy;
mod stored;
mod tags;

use crate::{
    facts::Facts,
    finding::Finding,
    known::Matcher,
    rules::{requests::Request, trackers::Tracker},
};

/// All findings, worst first.
pub(crate) fn findings(
    facts: &Facts,
    requests: &[Request],
    trackers: &[Tracker],
    matches: Matcher<'_>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    policy::check(facts, matches, &mut findings);
    tags::check(facts, requests, &mut findings);
    stored::check(facts, trackers, &mut findings);
    looks::check(facts, &mut findings);
    complaints(facts, &mut findings);
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// Whether a complaint is about the configuration.
pub(crate) fn is_about_configuration(complaint: &str) -> bool {
    [
        "the configuration is not valid",
        "configuration:",
        "data-config:",
    ]
    .iter()
    .any(|start| complaint.starts_with(start))
}

/// Adds Assentry's own messages, unless a finding already says the same.
fn complaints(facts: &Facts, findings: &mut Vec<Finding>) {
    for complaint in &facts.complaints {
        let (subject, message) = complaint.split_once(": ").unwrap_or(("", complaint));
        if is_about_configuration(complaint) {
            findings.push(Finding::error(
                "configuration",
                "configuration",
                complaint.as_str(),
            ));
        } else if !complaint.contains("data-consent") {
            findings.push(Finding::error("reported", subject, message));
        }
    }
}
