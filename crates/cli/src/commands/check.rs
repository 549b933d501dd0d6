use std::path::PathBuf;

use assentry_collector::settings::values;

use super::{
    configuration::{Configuration, parts},
    say::say,
};

#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// a configuration, such as consent.json
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The built script: its catalogue fills in services that are only named
    #[arg(long, value_name = "FOLDER", default_value = "pkg", value_parser = values::folder())]
    pkg: PathBuf,
    /// The site's own languages, TAG.json each; `locales` beside the configuration unless said otherwise
    #[arg(long, value_name = "FOLDER", value_parser = values::folder())]
    locales: Option<PathBuf>,
}

impl Check {
    /// Reports what each configuration asks, and every mistake in the wrong ones.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let mut wrong = Vec::new();
        for file in &self.files {
            let configuration = match Configuration::read(file, self.locales.as_deref()) {
                Ok(configuration) => configuration,
                Err(error) => {
                    wrong.push(format!("{error:#}"));
                    continue;
                }
            };
            match assentry_site::asked(&configuration.request(false), &parts(&self.pkg)) {
                Ok(asked) => say(&format!(
                    "{}: valid; revision {}, {} purposes and {} services to consent to",
                    file.display(),
                    asked.revision,
                    asked.purposes,
                    asked.services
                ))?,
                Err(mistakes) => wrong.push(configuration.report(&mistakes)),
            }
        }
        anyhow::ensure!(wrong.is_empty(), wrong.join("\n"));
        Ok(())
    }
}
