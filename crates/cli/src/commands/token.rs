use assentry_collector::{
    commands,
    settings::{FolderFlags, values},
    store::Role,
};

use super::say::say;

#[derive(Debug, clap::Args)]
pub(crate) struct Token {
    /// Whose: owner, marketing (figures only) or officer (proofs only); the owner's closes all others
    #[arg(long, value_name = "ROLE", default_value = "owner", value_parser = values::role)]
    role: Role,
    #[command(flatten)]
    flags: FolderFlags,
}

impl Token {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let token = commands::token(&self.flags.folder()?, self.role)?;
        let whose = match self.role {
            Role::Owner => "admin",
            other => other.as_str(),
        };
        say(&format!("{whose} token (shown once): {token}"))
    }
}
