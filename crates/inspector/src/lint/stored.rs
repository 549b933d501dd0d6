//! What is stored but should not be, or is not declared (V-22, L-37).

use crate::{facts::Facts, finding::Finding, rules::trackers::Tracker};

/// Checks what is stored.
pub(crate) fn check(facts: &Facts, trackers: &[Tracker], findings: &mut Vec<Finding>) {
    if !facts.status.started() {
        return;
    }
    for tracker in trackers.iter().filter(|tracker| !tracker.ours) {
        let Tracker { name, storage, .. } = tracker;
        match &tracker.declared {
            None => {
                let whose = tracker
                    .known
                    .map_or(String::new(), |known| format!("; {known} uses this name"));
                findings.push(Finding::warning(
                    "undeclared-tracker",
                    name,
                    format!("in {storage}, and no service declares it{whose}"),
                ));
            }
            Some(service) if !tracker.allowed => {
                findings.push(Finding::error("tracker-without-consent", name, format!("in {storage}, although {service} is not granted: set before consent, or left over")));
            }
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::{facts::Facts, handover::Status, rules::trackers::Tracker};

    #[test]
    fn undeclared_trackers_and_trackers_without_consent_are_found() {
        let tracker = |name: &str, declared: Option<&str>, ours, allowed| Tracker {
            name: name.into(),
            storage: "cookie",
            declared: declared.map(Into::into),
            ours,
            allowed,
            known: None,
        };
        let trackers = [
            tracker("assentry", Some("assentry"), true, true),
            tracker("_fine", Some("counter"), false, true),
            tracker("_early", Some("counter"), false, false),
            tracker("_who", None, false, false),
        ];
        let mut findings = Vec::new();
        let status = Status {
            revision: Some("0".into()),
            ..Status::default()
        };
        check(
            &Facts {
                status,
                ..Facts::default()
            },
            &trackers,
            &mut findings,
        );
        let found: Vec<_> = findings
            .iter()
            .map(|finding| (finding.rule, finding.subject.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("tracker-without-consent", "_early"),
                ("undeclared-tracker", "_who")
            ]
        );
    }
}
