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
    /// Pages, and on how many of them each purpose and service was granted and denied; the item * is all of them
    #[arg(long, group = "what")]
    pages: bool,
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
        let what = if self.proofs {
            Exported::Proofs(self.store.proofs()?)
        } else {
            let stored = self.store.stored()?;
            match (self.items, self.sections, self.pages) {
                (true, ..) => Exported::Items(stored),
                (_, true, _) => Exported::Sections(stored),
                (.., true) => Exported::Pages(stored),
                _ => Exported::Counts(stored),
            }
        };
        let mut out = BufWriter::new(io::stdout().lock());
        commands::export(&what, self.format, &mut out)?;
        Ok(out.flush()?)
    }
}
