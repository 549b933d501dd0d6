//! The commands. Each is a file in `commands/` with its derived flags and `run`; its line below registers it, and the
//! comment on that line is its text in `--help`.

mod backup;
mod build;
mod check;
mod configuration;
mod export;
mod forget;
mod gpc;
mod say;
mod serve;
mod token;
mod vocabulary;

use clap::{Parser, Subcommand};

/// Serves the consent banner, counts anonymous events, and shows the rates
#[derive(Debug, Parser)]
#[command(
    name = "assentry",
    version,
    after_help = "Each flag has an environment variable (--site-host: ASSENTRY_SITE_HOST, lists with commas) and a key in \
        the TOML file of --config (site-host = [\"a.example\"]). A flag wins over its variable, that over the file."
)]
pub(crate) struct Assentry {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve pages, script, counters and report until told to stop
    Serve(Box<serve::Serve>),
    /// Compile a site's configuration to one script per language
    Build(build::Build),
    /// Read site configurations as the banner does; 1 if one is wrong
    Check(check::Check),
    /// Copy the store into a new file, while the collector runs
    Backup(backup::Backup),
    /// Every counter, or every proof, to standard output
    Export(export::Export),
    /// Remove counters: --site HOST or --before YYYY-MM-DD; a proof: --proof ID
    Forget(forget::Forget),
    /// The words that are distinguished; take one back: --remove DIMENSION=WORD
    Vocabulary(vocabulary::Vocabulary),
    /// Replace the admin token, and print the new one
    Token(token::Token),
    /// Print a /.well-known/gpc.json of today, for sites that honour the signal
    Gpc(gpc::Gpc),
}

impl Assentry {
    /// Runs the command. Errors about settings are [`assentry_collector::settings::SettingsError`] and exit with 2; all
    /// others exit with 1.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Serve(serve) => serve.run(),
            Command::Build(build) => build.run(),
            Command::Check(check) => check.run(),
            Command::Backup(backup) => backup.run(),
            Command::Export(export) => export.run(),
            Command::Forget(forget) => forget.run(),
            Command::Vocabulary(vocabulary) => vocabulary.run(),
            Command::Token(token) => token.run(),
            Command::Gpc(gpc) => gpc.run(),
        }
    }
}
