//! What the demo and the end-to-end tests need besides the collector: imitated vendors ([`sink`]) and a year of made-up
//! events ([`year`]). No production binary contains any of it.

pub mod sink;
pub mod year;
