use std::io::{self, BufWriter, Write};

use assentry_collector::{
    commands::{self, Exported, Format},
    settings::StoreFlags,
};

#[derive(Debug, clap::Args)]
pub(crate) struct Export {
    /// Purposes and services, not displays and answers
    #[arg(long)]
    items: bool,
    /// Proofs, which are in --data in any case
    #[arg(long)]
    proofs: bool,
    /// A line of names and comma-separated values, or one object a line
    #[arg(long, value_name = "FORMAT", default_value = "csv")]
    format: Format,
    #[command(flatten)]
    store: StoreFlags,
}

impl Export {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let what = match (self.items, self.proofs) {
            (_, true) => Exported::Proofs(self.store.proofs()?),
            (true, _) => Exported::Items(self.store.stored()?),
            _ => Exported::Counts(self.store.stored()?),
        };
        let mut out = BufWriter::new(io::stdout().lock());
        commands::export(&what, self.format, &mut out)?;
        Ok(out.flush()?)
    }
}
