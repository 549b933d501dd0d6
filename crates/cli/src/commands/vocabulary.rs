use std::io::{self, BufWriter, Write};

use assentry_collector::{
    commands,
    counting::dimension::Dimension,
    settings::{StoreFlags, values},
};

use super::say::say;

#[derive(Debug, clap::Args)]
pub(crate) struct Vocabulary {
    /// Those of one site
    #[arg(long, value_name = "HOST", value_parser = values::host)]
    site: Option<String>,
    /// Withdraw a word: what was counted under it is counted as other, as variant=a
    #[arg(long, value_name = "DIMENSION=WORD", value_parser = values::dimension_and_word)]
    remove: Option<(Dimension, String)>,
    #[command(flatten)]
    store: StoreFlags,
}

impl Vocabulary {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let (stored, site) = (self.store.stored()?, self.site.as_deref());
        if let Some((dimension, word)) = self.remove {
            let rows = commands::take_back(&stored, site, dimension, &word)?;
            return say(&format!("{rows} rows are counted as other now"));
        }
        let mut out = BufWriter::new(io::stdout().lock());
        commands::vocabulary(&stored, site, &mut out)?;
        Ok(out.flush()?)
    }
}
