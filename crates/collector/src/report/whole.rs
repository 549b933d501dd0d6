//! The whole report, as data.

use std::{collections::BTreeMap, ops::RangeInclusive};

use assentry_core::day::Day;

use super::{
    before::Before,
    instead,
    loaded::Loaded,
    panel::{Headline, Panel},
    panels,
};
use crate::{access::Viewer, notify::alerts::Alert, store::StoreError};

/// The whole report.
pub(super) struct Report {
    pub(super) from: Day,
    pub(super) to: Day,
    /// The days compared with, if any.
    pub(super) compared: Option<RangeInclusive<Day>>,
    pub(super) filter: Vec<(&'static str, String)>,
    pub(super) headline: Vec<Headline>,
    /// Today, which is incomplete, and its counts so far.
    pub(super) today: (Day, Vec<Headline>),
    /// What was not understood in the request.
    pub(super) notes: Vec<String>,
    pub(super) panels: Vec<Panel>,
    pub(super) alerts: Vec<Alert>,
    /// The titles of purposes and services.
    pub(super) titles: BTreeMap<String, String>,
    /// Why nothing is counted at the moment, if so.
    pub(super) trouble: Option<String>,
}

impl Report {
    /// Builds the report from loaded data.
    pub(super) fn of(loaded: &Loaded, trouble: Option<StoreError>, viewer: &Viewer) -> Self {
        Self {
            from: *loaded.days.start(),
            to: *loaded.days.end(),
            compared: loaded.before.as_ref().map(|(days, _)| days.clone()),
            filter: loaded
                .ask
                .filter
                .iter()
                .map(|(dimension, word)| (dimension.as_str(), word.clone()))
                .collect(),
            alerts: loaded.alerts.clone(),
            titles: loaded.titles.clone(),
            headline: panels::headline::figures(loaded),
            today: (loaded.ask.today, panels::headline::so_far(loaded)),
            notes: notes(loaded),
            panels: panels::all(loaded),
            trouble: trouble.map(|error| instead::trouble(&error, viewer)),
        }
    }
}

/// What was not understood in the request, or cannot be answered.
fn notes(loaded: &Loaded) -> Vec<String> {
    let mut notes = loaded.ask.notes.clone();
    if !loaded.has_begun {
        notes.push(
            "Nothing has been counted yet. Is the banner on the page, and the endpoint reachable?"
                .into(),
        );
    }
    if loaded.before.is_none() && matches!(loaded.ask.before, Before::Year | Before::Days(_)) {
        notes.push("Compared with nothing: not all of the days to compare with are kept.".into());
    }
    notes
}
