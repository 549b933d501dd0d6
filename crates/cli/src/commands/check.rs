use std::path::PathBuf;

use assentry_collector::{policies, settings::values};

use super::say::say;

#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// a configuration, such as consent.json
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The built script: its catalogue fills in services that are only named
    #[arg(long, value_name = "FOLDER", default_value = "pkg", value_parser = values::folder())]
    pkg: PathBuf,
}

impl Check {
    /// Says of each configuration what it asks, and of all that are wrong every mistake.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let mut wrong = Vec::new();
        for file in &self.files {
            match policies::read(file, &self.pkg) {
                Ok(asked) => say(&format!(
                    "{}: fine; revision {}, {} purposes and {} services to consent to",
                    file.display(),
                    asked.revisions.first().map_or("", String::as_str),
                    asked.purposes,
                    asked.items.len() - asked.purposes
                ))?,
                Err(error) => wrong.push(error.to_string()),
            }
        }
        anyhow::ensure!(wrong.is_empty(), wrong.join("\n"));
        Ok(())
    }
}
