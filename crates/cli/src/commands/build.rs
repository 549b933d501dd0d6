use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use assentry_collector::settings::values;
use assentry_site::File;

use super::{
    configuration::{Configuration, parts},
    say::say,
};

#[derive(Debug, clap::Args)]
pub(crate) struct Build {
    /// a configuration, such as consent.json
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where to write the scripts and what belongs to them
    #[arg(long, value_name = "FOLDER", default_value = "public/consent", value_parser = values::folder())]
    out: PathBuf,
    /// The site's own languages, TAG.json each; `locales` beside the configuration unless said otherwise
    #[arg(long, value_name = "FOLDER", value_parser = values::folder())]
    locales: Option<PathBuf>,
    /// Names that carry a hash of what is in the file, so that they can be cached for ever
    #[arg(long)]
    hashed: bool,
    /// The built script, which this puts together
    #[arg(long, value_name = "FOLDER", default_value = "pkg", value_parser = values::folder())]
    pkg: PathBuf,
}

impl Build {
    /// Compiles a site, or reports every mistake in its configuration.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let configuration = Configuration::read(&self.file, self.locales.as_deref())?;
        let request = configuration.request(self.hashed);
        let bundle = assentry_site::build(&request, &parts(&self.pkg))
            .map_err(|mistakes| anyhow::Error::msg(configuration.report(&mistakes)))?;
        let policy = self.out.join("csp.txt");
        let before = fs::read_to_string(&policy).ok();
        write(&self.out, &bundle.files).with_context(|| {
            format!(
                "{}: expected a folder that can be written",
                self.out.display()
            )
        })?;
        for note in &bundle.report.notes {
            say(&format!("note: {note}"))?;
        }
        for spoken in &bundle.report.languages {
            say(&format!(
                "{}: {} bytes gzip before the notice, {} for {}, {} when the page is idle",
                spoken.language,
                spoken.gzip.unwrap_or_default(),
                spoken.script_gzip.unwrap_or_default(),
                self.out.join(&spoken.script).display(),
                spoken.idle_gzip.unwrap_or_default()
            ))?;
        }
        if before.is_some_and(|line| line.trim() != bundle.report.csp) {
            say(&format!(
                "the Content-Security-Policy line has changed: {}",
                policy.display()
            ))?;
        }
        say(&format!(
            "paste {} into <head> first, right after <meta charset>",
            self.out.join("tag.html").display()
        ))
    }
}

/// Writes all files together: first into a temporary folder, then each to its place, starting with those that others
/// refer to.
fn write(out: &Path, files: &[File]) -> anyhow::Result<()> {
    fs::create_dir_all(out)?;
    let fresh = tempfile::Builder::new()
        .prefix(".assentry-")
        .tempdir_in(out)?;
    for file in files {
        fs::write(fresh.path().join(&file.name), &file.text)?;
    }
    for file in files {
        fs::rename(fresh.path().join(&file.name), out.join(&file.name))?;
    }
    Ok(())
}
