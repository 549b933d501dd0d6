//! `assentry-demo fill`: a reproducible year of made-up events, so that the report has something to show.

mod large;
mod random;
mod usual;

use std::path::PathBuf;

use assentry_collector::{
    clock, policies,
    settings::{StoreFlags, values},
    store::stored,
};

/// What is asked if no configuration is given.
const ITEMS: [&str; 3] = ["analytics", "marketing", "social"];

/// The flags of `fill`.
#[derive(Debug, clap::Args)]
pub struct Fill {
    /// The site that the events are of
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1:8080", value_parser = values::host)]
    site: String,
    /// The configuration whose purposes and services they answer [default: three purposes]
    #[arg(long, value_name = "FILE", value_parser = values::file())]
    site_config: Option<PathBuf>,
    /// The built script: its catalogue fills in services that are only named
    #[arg(long, value_name = "FOLDER", default_value = "pkg", value_parser = values::folder())]
    pkg: PathBuf,
    /// Fifty million displays, for measuring
    #[arg(long)]
    large: bool,
    #[command(flatten)]
    store: StoreFlags,
}

impl Fill {
    /// Fills an empty store, and leaves any other unchanged; returns what it did.
    ///
    /// # Errors
    /// A store that cannot be written, or a wrong configuration.
    pub fn run(self) -> anyhow::Result<String> {
        let store = stored::open(&self.store.stored()?)?;
        if store.days()?.is_some() {
            return Ok("the store has counters already: left as it is".to_owned());
        }
        let shown = if self.large {
            large::fill(&*store, &self.site, clock::today())?
        } else {
            let (items, revision) = match &self.site_config {
                Some(path) => {
                    let asked = policies::read(path, &self.pkg)?;
                    let revision = asked.revisions.into_iter().next();
                    (asked.items, revision.unwrap_or_default())
                }
                None => (ITEMS.map(str::to_owned).into(), "8f3a21bc".to_owned()),
            };
            usual::fill(&*store, &self.site, items, revision)?
        };
        store.rest()?;
        Ok(format!("a year of made-up events: {shown} displays"))
    }
}
