use std::path::Path;

use assentry_collector::{
    run::run,
    settings::{Bundled, ServeFlags, Settings},
};
use axum::Router;

use super::{
    configuration::{Configuration, parts},
    say::say,
};

#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    flags: ServeFlags,
}

impl Serve {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let mut settings = self.flags.settings()?;
        settings.bundled = bundled(&settings)?;
        Ok(run(&settings, |_| Router::new())?)
    }
}

/// The files that visitors load, for each given configuration. Two configurations for one place are the current one and
/// an earlier one whose words are still counted: the first is served.
fn bundled(settings: &Settings) -> anyhow::Result<Vec<Bundled>> {
    let mut all: Vec<Bundled> = Vec::new();
    for file in &settings.site_configs {
        let compiled = compiled(file, &settings.pkg)?;
        let is_new = |one: &Bundled| !all.iter().any(|known| known.path == one.path);
        let compiled: Vec<_> = compiled.into_iter().filter(is_new).collect();
        if let Some(first) = compiled
            .iter()
            .find(|one| one.path.ends_with("/consent.js"))
        {
            say(&format!(
                "{}: compiled, its script is at /{}",
                file.display(),
                first.path
            ))?;
        }
        all.extend(compiled);
    }
    Ok(all)
}

/// The scripts of one site; none if they are on another host. A configuration that the compiler refuses is still counted:
/// the compiler is stricter than the banner, and older configurations are given for their words, not to be served.
fn compiled(file: &Path, pkg: &Path) -> anyhow::Result<Vec<Bundled>> {
    // The collector reports unreadable files.
    let Ok(configuration) = Configuration::read(file, None) else {
        return Ok(Vec::new());
    };
    let bundle = match assentry_site::build(&configuration.request(false), &parts(pkg)) {
        Ok(bundle) => bundle,
        Err(mistakes) => {
            say(&format!(
                "{}: not compiled, `assentry check {}` says why ({})",
                file.display(),
                file.display(),
                mistakes.len()
            ))?;
            return Ok(Vec::new());
        }
    };
    let Some(base) = bundle
        .report
        .base
        .strip_prefix('/')
        .filter(|base| !base.starts_with('/'))
    else {
        return Ok(Vec::new());
    };
    let is_loaded = |name: &str| {
        let is_told = matches!(name, "report.json" | "integrity.json");
        !is_told && (name.ends_with(".js") || name.ends_with(".json"))
    };
    let files = bundle
        .files
        .into_iter()
        .filter(|file| is_loaded(&file.name));
    Ok(files
        .map(|file| Bundled {
            path: format!("{base}{}", file.name),
            text: file.text,
        })
        .collect())
}
