use assentry_collector::{commands, settings::FolderFlags};

use super::say::say;

#[derive(Debug, clap::Args)]
pub(crate) struct Token {
    #[command(flatten)]
    flags: FolderFlags,
}

impl Token {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let token = commands::token(&self.flags.folder()?)?;
        say(&format!("admin token (shown once): {token}"))
    }
}
