//! The statement of a site that honours Global Privacy Control (T-03). It is printed, never installed: making it is up to
//! the owner.

use assentry_collector::clock;
use assentry_core::day::iso_date;

use super::say::say;

#[derive(Debug, clap::Args)]
pub(crate) struct Gpc {}

impl Gpc {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let today = iso_date(clock::today());
        say(&format!(r#"{{"gpc":true,"lastUpdate":"{today}"}}"#))
    }
}
