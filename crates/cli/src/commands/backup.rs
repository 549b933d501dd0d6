use std::path::PathBuf;

use assentry_collector::{commands, settings::FolderFlags};

use super::say::say;

#[derive(Debug, clap::Args)]
pub(crate) struct Backup {
    /// a file to write
    #[arg(value_name = "FILE", required = true)]
    file: PathBuf,
    #[command(flatten)]
    flags: FolderFlags,
}

impl Backup {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        commands::backup(&self.flags.folder()?, &self.file)?;
        say(&format!("{}: written", self.file.display()))
    }
}
