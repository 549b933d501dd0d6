//! The report: what `assentry.debug()` resolves with, and what the overlay shows.

use serde::Serialize;

use crate::{
    facts::Facts,
    finding::Finding,
    handover::Status,
    known::Matcher,
    lint,
    rules::{
        gates::{self, Gate},
        requests::{self, Request},
        trackers::{self, Tracker},
    },
};

/// The whole report.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Report {
    pub(crate) version: String,
    pub(crate) page: String,
    pub(crate) status: Status,
    pub(crate) configuration: Configuration,
    pub(crate) gates: Vec<Gate>,
    pub(crate) trackers: Vec<Tracker>,
    pub(crate) requests: Vec<Request>,
    pub(crate) first_party: u32,
    pub(crate) calls: Vec<Call>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) unchecked: Vec<String>,
}

/// Whether the configuration is valid, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Configuration {
    pub(crate) valid: bool,
    pub(crate) mistakes: Vec<String>,
}

/// A call to a vendor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Call {
    pub(crate) via: &'static str,
    pub(crate) text: String,
}

impl Report {
    /// Evaluates the facts.
    pub(crate) fn of(facts: &Facts, matches: Matcher<'_>) -> Self {
        let (requests, first_party) = requests::judge(facts);
        let trackers = trackers::judge(facts, matches);
        Report {
            version: facts.version.clone(),
            page: facts.page.clone(),
            status: facts.status.clone(),
            configuration: Configuration {
                valid: facts.status.started() && mistakes(facts).is_empty(),
                mistakes: mistakes(facts),
            },
            gates: facts
                .gates
                .iter()
                .map(|gate| gates::judge(gate, facts))
                .collect(),
            findings: lint::findings(facts, &requests, &trackers, matches),
            trackers,
            requests,
            first_party,
            calls: facts
                .calls
                .iter()
                .map(|call| Call {
                    via: call.via,
                    text: call.text.clone(),
                })
                .collect(),
            unchecked: facts.unchecked.clone(),
        }
    }
}

/// The mistakes that Assentry reported about the configuration, one each.
fn mistakes(facts: &Facts) -> Vec<String> {
    let about = |complaint: &&String| lint::is_about_configuration(complaint);
    facts
        .complaints
        .iter()
        .filter(about)
        .flat_map(|complaint| {
            let lines: Vec<&str> = complaint.lines().map(str::trim).collect();
            // If there are several lines, the first only says that there are mistakes.
            let from = usize::from(lines.len() > 1);
            lines[from..]
                .iter()
                .map(|line| (*line).to_owned())
                .collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Report;
    use crate::facts::Facts;

    #[test]
    fn the_mistakes_of_a_configuration_are_listed_one_by_one() {
        let facts = Facts {
            complaints: vec![
                "the configuration is not valid, everything optional stays denied\n  days: expected a number, found 9\n  site: expected text, found 7".into(),
                "data-config: expected JSON at /a, found 404, everything optional stays denied".into(),
                "storage: expected cookies".into(),
            ],
            ..Facts::default()
        };
        let report = Report::of(&facts, &|_, _| false);
        assert!(!report.configuration.valid);
        assert_eq!(
            report.configuration.mistakes,
            [
                "days: expected a number, found 9",
                "site: expected text, found 7",
                "data-config: expected JSON at /a, found 404, everything optional stays denied"
            ]
        );
    }
}
