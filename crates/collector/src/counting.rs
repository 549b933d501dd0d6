//! From events to counters, and from counters to rates.

pub(crate) mod asks;
pub mod batch;
pub mod changes;
pub mod counters;
pub mod dimension;
pub(crate) mod figure;
pub(crate) mod known;
pub(crate) mod rates;
pub(crate) mod sequential;
pub mod sighting;
pub mod statistics;
pub(crate) mod sums;
pub mod vocabulary;
mod words;
