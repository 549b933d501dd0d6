//! The compiler: turns a site's configuration into one script per language, so that visitors' browsers need not work it
//! out again (docs/compiler.md, docs/adr/0023-compiled-sites.md).
//!
//! It assembles prebuilt text from `pkg/`, so compiling a site needs no Rust. The same inputs give the same bytes. It runs
//! in the command line, and as WebAssembly under Node.

mod bundle;
mod catalogue;
mod changes;
#[cfg(test)]
mod configurations;
mod definition;
mod essential;
mod flat;
mod handle_label;
mod javascript;
mod languages;
mod layout;
mod locales;
mod localise;
mod mistake;
#[cfg(target_arch = "wasm32")]
mod node;
mod painted;
mod parts;
mod purposes;
mod report;
mod request;
mod schema;
mod site;
mod source;
mod spelling;
mod strict;
mod tables;
mod tag;
mod types;
mod uses;

use std::collections::BTreeSet;

use assentry_core::{compiled, config, policy::Policy, value};

pub use bundle::{Bundle, File};
pub use flat::flatten;
pub use locales::Locale;
pub use mistake::Mistake;
pub use painted::Painting;
pub use parts::Parts;
pub use report::Report;
pub use request::Request;
pub use tables::with_tables;

use locales::Locales;
use parts::Checked;
use site::Site;
use source::{Form, Source};

/// Compiles a site.
///
/// # Errors
///
/// Every mistake of the configuration and the locale files, each once; nothing is compiled then.
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

/// Completes services that a configuration only names; returns a mistake for each that is not in the catalogue.
pub fn fill_in(config: &mut serde_json::Value, parts: Parts<'_>) -> Vec<Mistake> {
    catalogue::fill_in(config, parts).unknown
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

/// Runs a function with the parts; if they are not from one build, that is the mistake.
fn of_one_build<T>(
    parts: Parts<'_>,
    work: impl FnOnce(Parts<'_>) -> Result<T, Vec<Mistake>>,
) -> Result<T, Vec<Mistake>> {
    let checked = Checked::new(parts).map_err(|mistake| vec![*mistake])?;
    let done = work(&|name| checked.read(name));
    match checked.wrong() {
        wrong if wrong.is_empty() => done,
        wrong => Err(wrong),
    }
}

/// What a configuration asks.
#[derive(Debug)]
pub struct Asked {
    /// The fingerprint of the material parts, for a visitor whose place is unknown.
    pub revision: String,
    /// The number of purposes to consent to.
    pub purposes: usize,
    /// The number of services.
    pub services: usize,
}

impl Asked {
    fn of(policy: &Policy<'_>) -> Self {
        let optional = |at: &usize| !policy.required.has(*at);
        Self {
            revision: policy.revision(),
            purposes: (0..policy.purposes).filter(optional).count(),
            services: (policy.purposes..policy.items.len())
                .filter(optional)
                .count(),
        }
    }
}

/// Returns what a configuration asks.
///
/// # Errors
///
/// Every mistake of the configuration and the locale files.
pub fn asked(request: &Request<'_>, parts: Parts<'_>) -> Result<Asked, Vec<Mistake>> {
    of_one_build(parts, |parts| {
        let (site, mistakes) = read(request, parts);
        let config = site
            .as_ref()
            .and_then(|site| compiled::read(&site.policy, ""));
        match config {
            Some(config) if mistakes.is_empty() => Ok(Asked::of(&config.policy)),
            _ => Err(mistakes),
        }
    })
}

fn read<'a>(request: &Request<'_>, parts: Parts<'a>) -> (Option<Site<'a>>, Vec<Mistake>) {
    let source = match Source::read(request.text, Form::of(request.name)) {
        Ok(source) => source,
        Err(mistakes) => return (None, mistakes),
    };
    let Some((locales, mut mistakes)) = Locales::read(request.locales, parts) else {
        let wrong = Mistake::new(
            Vec::new(),
            "a built script in the folder that --pkg names",
            "no folder site in it",
        );
        return (None, vec![wrong]);
    };
    let mut config = source.value.clone();
    let filled = catalogue::fill_in(&mut config, parts);
    let mut found = filled.unknown;
    found.extend(filled.parameters);
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
        let looks = assentry_looks::mistakes(root.get("theme"));
        found.extend(looks.iter().map(|message| Mistake::of_message(message)));
        found.extend(changes::mistakes(&config["changes"]));
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
    let mut seen = BTreeSet::new();
    found.retain(|mistake| seen.insert(mistake.message()));
    mistakes.splice(0..0, found);
    let site = compiled::write(&root).map(|policy| Site {
        config,
        policy,
        languages,
        locales,
    });
    (site, mistakes)
}
