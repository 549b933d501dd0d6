//! Site configurations, read with the same code as in the banner.

mod texts;
mod titles;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use assentry_core::{
    config::{Config, Mistake, mistakes},
    regime::REGIMES,
    value::Value,
};
use serde::{Deserialize, de::IgnoredAny};

use crate::counting::{asks::Asks, known::KnownPolicies};
pub(crate) use texts::changed;

/// The notice's languages, up to the first hyphen of their tags.
const LANGUAGES: &str = include_str!(concat!(env!("OUT_DIR"), "/languages.txt"));

/// Why a site configuration is unusable.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// It cannot be read.
    #[error("{}: expected a file that can be read, found: {error}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// The system's error.
        error: io::Error,
    },
    /// It is not JSON.
    #[error("{}: expected JSON, found: {error}", path.display())]
    NotJson {
        /// Which file.
        path: PathBuf,
        /// Where it stops being JSON.
        error: serde_json::Error,
    },
    /// The banner would reject it.
    #[error("{}: {}", path.display(), mistakes.join(&format!("\n{}: ", path.display())))]
    Mistakes {
        /// Which file.
        path: PathBuf,
        /// Every mistake, with its place.
        mistakes: Vec<String>,
    },
}

/// What a policy asks.
pub struct Asked {
    /// One for each regime, `eu` first.
    pub revisions: Vec<String>,
    /// Purposes, each followed by its services; without the strictly necessary ones.
    pub items: Vec<String>,
    /// How many of the items are purposes.
    pub purposes: usize,
    /// The variants, in order.
    pub variants: Vec<String>,
    /// Groups of pages.
    pub sections: Vec<String>,
    /// The notice's languages, up to the first hyphen of their tags.
    pub languages: Vec<String>,
    /// The revisions again, with what each asks, in the site's words.
    pub(crate) asks: Vec<(String, Asks)>,
    /// Texts that the site replaces, by their place, such as `en.intro`.
    pub(crate) texts: BTreeMap<String, String>,
}

/// Reads one configuration. Services that it only names are completed from the catalogue in `pkg`.
///
/// # Errors
/// It cannot be read, or the banner would reject it.
pub fn read(path: &Path, pkg: &Path) -> Result<Asked, PolicyError> {
    let at = path.to_owned();
    let text = fs::read(path).map_err(|error| PolicyError::Unreadable {
        path: at.clone(),
        error,
    })?;
    let mut json: serde_json::Value =
        serde_json::from_slice(&text).map_err(|error| PolicyError::NotJson {
            path: at.clone(),
            error,
        })?;
    let unknown =
        assentry_site::fill_in(&mut json, &|name| fs::read_to_string(pkg.join(name)).ok());
    if !unknown.is_empty() {
        let mut mistakes: Vec<_> = unknown
            .iter()
            .map(assentry_site::Mistake::message)
            .collect();
        let index = pkg.join("services/index.json");
        if !index.exists() {
            mistakes.push(format!(
                "services: expected the catalogue in {}, found no such file",
                index.display()
            ));
        }
        return Err(PolicyError::Mistakes { path: at, mistakes });
    }
    let Some(flat) = assentry_site::flatten(&json) else {
        return Err(PolicyError::Mistakes {
            path: at,
            mistakes: vec!["expected at most 262144 characters, found more".to_owned()],
        });
    };
    let value = Value::from_flat(&flat);
    let Some(config) = Config::read(&value, "") else {
        return Err(PolicyError::Mistakes {
            path: at,
            mistakes: mistakes(&value).iter().map(Mistake::message).collect(),
        });
    };
    // It has been validated by now.
    let rest = Rest::deserialize(&json).unwrap_or_default();
    let policy = &config.policy;
    let optional = policy
        .items
        .iter()
        .enumerate()
        .filter(|(at, _)| !policy.required.has(*at));
    let purposes = optional
        .clone()
        .filter(|(at, _)| *at < policy.purposes)
        .count();
    let things = titles::things(&json, policy);
    // The visitor's place affects what they are asked.
    let asks: Vec<(String, Asks)> = REGIMES
        .iter()
        .map(|regime| {
            let mut there = policy.clone();
            there.regime = regime;
            let asks = Asks {
                regime: regime.id.to_owned(),
                things: things.clone(),
            };
            (there.revision(), asks)
        })
        .collect();
    Ok(Asked {
        revisions: asks.iter().map(|(revision, _)| revision.clone()).collect(),
        asks,
        items: optional.map(|(_, item)| item.id.to_owned()).collect(),
        purposes,
        texts: texts::replaced(&json),
        languages: rest.languages(),
        sections: rest
            .sections
            .into_iter()
            .flatten()
            .chain(rest.section)
            .collect(),
        variants: rest
            .variants
            .into_iter()
            .flatten()
            .map(|variant| variant.id)
            .collect(),
    })
}

/// Parts of a configuration that the core does not keep. Each may be `null`.
#[derive(Default, Deserialize)]
struct Rest {
    variants: Option<Vec<Variant>>,
    sections: Option<Vec<String>>,
    section: Option<String>,
    texts: Option<BTreeMap<String, IgnoredAny>>,
    language: Option<String>,
}

#[derive(Deserialize)]
struct Variant {
    id: String,
}

impl Rest {
    /// The notice's languages, built-in or from the configuration. Events carry their tags up to the first hyphen.
    fn languages(&self) -> Vec<String> {
        let tags = self.texts.iter().flatten().map(|(tag, _)| tag);
        let tags = tags.chain(&self.language);
        let primary = tags.filter_map(|tag| tag.split('-').next());
        let own = LANGUAGES.split(' ').chain(primary);
        own.map(str::to_owned).collect()
    }
}

/// The revisions and ids of all configurations; `None` if there are none.
pub(crate) fn known(paths: &[PathBuf], pkg: &Path) -> Result<Option<KnownPolicies>, PolicyError> {
    let mut known = KnownPolicies::default();
    for path in paths {
        let asked = read(path, pkg)?;
        known.revisions.extend(asked.revisions);
        known
            .purposes
            .extend(asked.items.iter().take(asked.purposes).cloned());
        known.sections.extend(asked.sections);
        known.items.extend(asked.items);
        known.languages.extend(asked.languages);
        known.texts.insert(path.display().to_string(), asked.texts);
        for (revision, asks) in asked.asks {
            let titles = asks
                .things
                .iter()
                .map(|(id, thing)| (id.clone(), thing.title.clone()));
            known.titles.extend(titles);
            known.asks.insert(revision, asks);
        }
        for variant in asked.variants {
            if !known.variants.contains(&variant) {
                known.variants.push(variant);
            }
        }
    }
    Ok(Some(known).filter(|_| !paths.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_notice() {
        let file =
            std::env::temp_dir().join(format!("assentry-titles-{}.json", std::process::id()));
        let text = r#"{"purposes": ["necessary", "analytics",
            {"id": "films", "title": {"fr": "Les films"}, "description": "…"}],
            "services": [{"id": "own", "purpose": "films", "name": {"fr": "Lecteur", "en": "Player"}, "vendor": "Us",
            "trackers": []}]}"#;
        fs::write(&file, text).unwrap();
        let known = known(std::slice::from_ref(&file), Path::new("none"))
            .unwrap()
            .unwrap();
        fs::remove_file(file).unwrap();
        let titles: Vec<_> = known
            .titles
            .iter()
            .map(|(id, title)| (&**id, &**title))
            .collect();
        assert_eq!(
            titles,
            [
                ("analytics", "Audience measurement"),
                ("films", "Les films"),
                ("own", "Player")
            ]
        );
        let asks = known.asks.values().next().unwrap();
        assert_eq!(asks.things["own"].purpose.as_deref(), Some("Les films"));
        assert_eq!(asks.things["own"].vendor, "Us");
        assert_eq!(known.asks.len(), known.revisions.len());
    }

    #[test]
    fn the_names_allowed_in_events_are_read_from_the_configuration_and_null_is_absent() {
        let file =
            std::env::temp_dir().join(format!("assentry-policy-{}.json", std::process::id()));
        for (more, variants, languages) in [
            (
                r#""variants": [{"id": "a"}, {"id": "b"}], "texts": null"#,
                &["a", "b"][..],
                &[][..],
            ),
            (
                r#""texts": {"tlh-Latn": {}}, "language": "vo", "variants": null"#,
                &[],
                &["tlh", "vo"],
            ),
        ] {
            let text = format!(r#"{{"purposes": ["necessary", "analytics"], {more}}}"#);
            fs::write(&file, text).unwrap();
            let asked = read(&file, Path::new("none")).unwrap();
            assert_eq!(asked.variants, variants, "{more}");
            for language in languages {
                assert!(
                    asked.languages.iter().any(|known| known == language),
                    "{more}"
                );
            }
        }
        fs::remove_file(file).unwrap();
    }

    #[test]
    fn a_configuration_is_read_as_the_compiler_reads_it() {
        let pkg = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pkg");
        let file = std::env::temp_dir().join(format!("assentry-named-{}.json", std::process::id()));
        let read = |config: &str, pkg: &Path| {
            fs::write(&file, config).unwrap();
            let asked = read(&file, pkg);
            fs::remove_file(&file).unwrap();
            asked
        };
        let named = r#"{"purposes": ["analytics"], "days": 182.0, "services": ["google-analytics-4",
            {"id": "matomo", "alternative": "cookieless", "parameters": {"unused": "1"}}, {"id": "own", "purpose": "analytics"}]}"#;
        let asked = read(named, &pkg).unwrap();
        assert_eq!(
            asked.items,
            ["analytics", "google-analytics-4", "matomo", "own"]
        );
        for (service, expected) in [
            (
                r#""gogle-analytics-4""#,
                "; did you mean google-analytics-4?",
            ),
            (r#""../package""#, r#", found "../package""#),
            (r#""""#, r#", found """#),
            (
                r#"{"id": "matomo", "alternative": "none"}"#,
                "services[1].alternative: expected one of",
            ),
        ] {
            let config =
                format!(r#"{{"purposes": ["analytics"], "services": ["hotjar", {service}]}}"#);
            let message = read(&config, &pkg).err().unwrap().to_string();
            assert!(
                message.contains("services[1]") && message.contains(expected),
                "{message}"
            );
            assert_eq!(message.lines().count(), 1, "{message}");
        }
        let nowhere = read(r#"{"services": ["matomo"]}"#, Path::new("none"));
        let message = nowhere.err().unwrap().to_string();
        assert!(
            message.ends_with(
                "expected the catalogue in none/services/index.json, found no such file"
            ),
            "{message}"
        );
    }
}
