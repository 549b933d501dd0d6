//! One event on its way from a request to the counters: everything that is kept of it, and only for a moment.

use assentry_core::{
    day::Day,
    record::Method,
    wire::{Event, EventKind},
};

/// Means an unknown value: not given, or not distinguished.
pub const OTHER: &str = "other";

/// The variant if no test is running.
pub const NO_VARIANT: &str = "none";

/// One event. It has no address, user agent, URL, id or time finer than a day (M-01).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sighting {
    pub(crate) site: String,
    pub(crate) day: Day,
    /// Two capital letters, or [`OTHER`].
    pub(crate) country: String,
    pub(crate) language: String,
    pub(crate) device: &'static str,
    pub(crate) variant: String,
    /// The group of pages, if the site names one.
    pub(crate) section: Option<String>,
    pub(crate) revision: String,
    pub(crate) regime: String,
    pub(crate) happened: EventKind,
    pub(crate) method: Option<Method>,
    pub(crate) granted: Vec<String>,
    pub(crate) denied: Vec<String>,
    pub(crate) again: bool,
    pub(crate) automated: bool,
    /// Whether the browser asked not to be tracked.
    pub(crate) signal: bool,
    /// Whether displays are counted under its regime, so that answers can be divided by them.
    pub(crate) measured: bool,
}

impl Sighting {
    /// From an event line and the facts of its request.
    pub(crate) fn new(
        site: String,
        day: Day,
        country: String,
        event: &Event<'_>,
        measured: bool,
    ) -> Self {
        let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        Self {
            site,
            day,
            country,
            language: event.language.to_owned(),
            device: event.device.as_str(),
            variant: event.variant.unwrap_or(NO_VARIANT).to_owned(),
            section: event.section.map(str::to_owned),
            revision: event.revision.to_owned(),
            regime: event.regime.to_owned(),
            happened: event.kind,
            method: event.method,
            granted: own(&event.granted),
            denied: own(&event.denied),
            again: event.again,
            automated: event.automated,
            signal: event.signal,
            measured,
        }
    }
}
