use assentry_collector::{
    commands,
    settings::{SettingsError, StoreFlags, values},
};
use assentry_core::day::Day;

use super::say::say;

#[derive(Debug, clap::Args)]
pub(crate) struct Forget {
    /// The counters of a site
    #[arg(long, value_name = "HOST", value_parser = values::host)]
    site: Option<String>,
    /// The counters before a day, as YYYY-MM-DD
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    before: Option<Day>,
    /// The proof of a record, by its id
    #[arg(long, value_name = "ID", value_parser = values::proof_id)]
    proof: Option<String>,
    #[command(flatten)]
    store: StoreFlags,
}

impl Forget {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let rows = if let Some(id) = self.proof {
            commands::forget_proof(&self.store.proofs()?, &id)?
        } else if self.site.is_some() == self.before.is_some() {
            let expected = "--site HOST, --before YYYY-MM-DD or --proof ID";
            let found = if self.site.is_some() { "both" } else { "" };
            return Err(SettingsError::new("forget", expected, found).into());
        } else {
            commands::forget(&self.store.stored()?, self.site.as_deref(), self.before)?
        };
        say(&format!("{rows} rows removed"))
    }
}
