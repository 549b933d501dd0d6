//! A configuration, its locale files and the built script, as the compiler reads them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use assentry_site::{Locale, Mistake, Request};

/// The files of a site.
pub(crate) struct Configuration {
    name: String,
    text: String,
    locales: Vec<Locale>,
}

impl Configuration {
    /// Reads the files. Locale files are in `locales` beside the configuration, unless another folder is named.
    pub(crate) fn read(file: &Path, locales: Option<&Path>) -> anyhow::Result<Self> {
        let text = fs::read_to_string(file)
            .with_context(|| format!("{}: expected a configuration", file.display()))?;
        let beside = || file.parent().unwrap_or(Path::new("")).join("locales");
        let folder = locales.map_or_else(beside, Path::to_path_buf);
        let mut names: Vec<PathBuf> = match fs::read_dir(&folder) {
            Ok(entries) => entries
                .filter_map(|entry| Some(entry.ok()?.path()))
                .collect(),
            Err(error) if locales.is_some() => {
                return Err(error).context(format!("{}: expected a folder", folder.display()));
            }
            Err(_) => Vec::new(),
        };
        names.retain(|name| name.extension().is_some_and(|end| end == "json"));
        names.sort();
        let locale = |file: &PathBuf| {
            Ok(Locale {
                tag: file
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                file: file.display().to_string(),
                text: fs::read_to_string(file)?,
            })
        };
        Ok(Self {
            name: file.display().to_string(),
            text,
            locales: names.iter().map(locale).collect::<anyhow::Result<_>>()?,
        })
    }

    /// The request for the compiler.
    pub(crate) fn request(&self, hashed: bool) -> Request<'_> {
        Request {
            name: &self.name,
            text: &self.text,
            locales: &self.locales,
            hashed,
            weighed: true,
        }
    }

    /// The mistakes with the lines that they are about, and their number.
    pub(crate) fn report(&self, mistakes: &[Mistake]) -> String {
        let mut lines: Vec<String> = mistakes
            .iter()
            .map(|mistake| mistake.shown(&self.name, &self.text) + "\n")
            .collect();
        let word = if mistakes.len() == 1 {
            "mistake"
        } else {
            "mistakes"
        };
        lines.push(format!("{}: {} {word}", self.name, mistakes.len()));
        lines.join("\n")
    }
}

/// A reader for the files of the built script.
pub(crate) fn parts(pkg: &Path) -> impl Fn(&str) -> Option<String> {
    move |name| fs::read_to_string(pkg.join(name)).ok()
}
