//! The compiler: what the owner of a site knows becomes one script per language, so that no visitor's browser has to find
//! it out again (docs/compiler.md, docs/adr/0022-compiled-sites.md).
//!
//! It puts together text that `pkg/` holds already built: whoever compiles a site needs no Rust. The same inputs give the
//! same bytes. It runs in the command line, and as WebAssembly under Node.

mod bundle;
mod catalogue;
#[cfg(test)]
mod configurations;
mod definition;
mod flat;
mod javascript;
mod languages;
mod locales;
mod localise;
mod mistake;
#[cfg(target_arch = "wasm32")]
mod node;
mod parts;
mod purposes;
mod report;
mod schema;
mod source;
mod strict;
mod tables;
mod tag;
mod types;

use std::collections::BTreeSet;

use assentry_core::{compiled, config, value};

pub use bundle::{Bundle, File};
pub use locales::Locale;
pub use mistake::Mistake;
pub use report::Report;
pub use tables::with_tables;

use locales::Locales;
use parts::Checked;
use source::{Form, Source};

/// What reads a file of `pkg/` by its path there; `None` if it cannot be read.
pub type Parts<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What a build is given.
pub struct Request<'a> {
    /// The configuration's file, which says by its end whether it is TOML; anything else is JSON.
    pub name: &'a str,
    /// What is in it.
    pub text: &'a str,
    /// The site's own locale files.
    pub locales: &'a [Locale],
    /// Whether the names of the files carry a hash of what is in them.
    pub hashed: bool,
}

/// Compiles a site.
///
/// # Errors Every mistake of the configuration and the locale files, each once; nothing is compiled then.
pub fn build(request: &Request<'_>, parts: Parts<'_>) -> Result<Bundle, Vec<Mistake>> {
    of_one_build(parts, |parts| {
        let (site, mistakes) = read(request, parts);
        match site {
            Some(site) if mistakes.is_empty() => {
                bundle::bundle(&site, request, parts).map_err(|mistake| vec![*mistake])
            }
            _ => Err(mistakes),
        }
    })
}

/// Every mistake of the configuration and the locale files.
#[must_use]
pub fn check(request: &Request<'_>, parts: Parts<'_>) -> Vec<Mistake> {
    let checked = of_one_build(parts, |parts| match read(request, parts).1 {
        mistakes if mistakes.is_empty() => Ok(()),
        mistakes => Err(mistakes),
    });
    checked.err().unwrap_or_default()
}

/// The JSON Schema of a configuration.
#[must_use]
pub fn schema(parts: Parts<'_>) -> String {
    let schema = schema::schema(parts);
    serde_json::to_string_pretty(&schema).map_or(String::new(), |text| text + "\n")
}

/// The TypeScript types of a configuration.
#[must_use]
pub fn types(parts: Parts<'_>) -> String {
    types::types(parts)
}

/// Does something with parts; if they are not of one build, that is what is wrong.
fn of_one_build<T>(
    parts: Parts<'_>,
    work: impl FnOnce(Parts<'_>) -> Result<T, Vec<Mistake>>,
) -> Result<T, Vec<Mistake>> {
    let checked = Checked::new(parts).map_err(|mistake| vec![mistake])?;
    let done = work(&|name| checked.read(name));
    match checked.wrong() {
        wrong if wrong.is_empty() => done,
        wrong => Err(wrong),
    }
}

/// A site, valid.
struct Site<'a> {
    /// Its configuration, its services filled in.
    config: serde_json::Value,
    /// The same as the module reads it.
    policy: String,
    /// The languages that it wants, the first being the default.
    languages: Vec<String>,
    locales: Locales<'a>,
}

fn read<'a>(request: &Request<'_>, parts: Parts<'a>) -> (Option<Site<'a>>, Vec<Mistake>) {
    let source = match Source::read(request.text, Form::of(request.name)) {
        Ok(source) => source,
        Err(mistakes) => return (None, mistakes),
    };
    let Some((locales, mut mistakes)) = Locales::read(request.locales, parts) else {
        let wrong = Mistake::new(Vec::new(), "the parts of scripts in pkg/site", "none");
        return (None, vec![wrong]);
    };
    let mut config = source.value.clone();
    let filled = catalogue::fill_in(&mut config, parts);
    let mut found = filled.mistakes;
    let Some(flat) = flat::flatten(&config) else {
        let wrong = Mistake::new(Vec::new(), "at most 262144 characters", "more");
        return (None, vec![wrong]);
    };
    let root = value::Value::from_flat(&flat);
    if config.is_object() {
        let core = config::mistakes(&root).into_iter();
        found.extend(
            core.filter(|mistake| !filled.stand_ins.contains(&mistake.place))
                .map(|mistake| locales.propose_key(mistake.into())),
        );
        let mut strict = strict::wrong_in(&config);
        strict.retain(|new| !found.iter().any(|known| known.place == new.place));
        found.extend(strict);
    } else {
        found.push(
            Mistake::new(Vec::new(), "an object", &mistake::found(&config))
                .at(0..request.text.len().min(1)),
        );
    }
    found.extend(locales.wrong_in(&config));
    let (languages, wrong) = languages::wanted(&config, &locales);
    found.extend(wrong);
    languages::propose(&mut found, &locales);
    purposes::propose(&mut found, &config);
    for mistake in &mut found {
        if mistake.span.is_none() {
            mistake.span = Some(source.span(&mistake.place));
        }
    }
    found.sort_by_key(|mistake| mistake.span.clone().map_or(0, |span| span.start));
    let mut said = BTreeSet::new();
    found.retain(|mistake| said.insert(mistake.message()));
    mistakes.splice(0..0, found);
    let site = compiled::write(&root).map(|policy| Site {
        config,
        policy,
        languages,
        locales,
    });
    (site, mistakes)
}
