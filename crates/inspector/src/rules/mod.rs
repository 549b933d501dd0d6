//! What is made of the facts, a table of the report each.

pub(crate) mod colour;
pub(crate) mod gates;
pub(crate) mod markup;
pub(crate) mod requests;
pub(crate) mod trackers;
