//! Evaluates the facts; each module makes one table of the report.

pub(crate) mod gates;
pub(crate) mod markup;
pub(crate) mod requests;
pub(crate) mod trackers;
