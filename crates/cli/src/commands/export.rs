use std::io::{self, BufWriter, Write};

use assentry_collector::{
    commands::{self, Exported, Format},
    settings::StoreFlags,
};

#[derive(Debug, clap::Args)]
pub(crate) struct Export {
    /// Purposes and services, not displays and answers
    #[arg(long, group = "what")]
    items: bool,
    /// Displays and answers by the sections that pages name, in place of all other dimensions
    #[arg(long, group = "what")]
    sections: bool,
    /// Proofs, which are in --data in any case
    #[arg(long, group = "what")]
    proofs: bool,
    /// A line of names and comma-separated values, or one object a line
    #[arg(long, value_name = "FORMAT", default_value = "csv")]
    format: Format,
    #[command(flatten)]
    store: StoreFlags,
}

impl Export {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let what = match (self.items, self.sections, self.proofs) {
            (.., true) => Exported::Proofs(self.store.proofs()?),
            (true, ..) => Exported::Items(self.store.stored()?),
            (_, true, _) => Exported::Sections(self.store.stored()?),
            _ => Exported::Counts(self.store.stored()?),
        };
        let mut out = BufWriter::new(io::stdout().lock());
        commands::export(&what, self.format, &mut out)?;
        Ok(out.flush()?)
    }
}
