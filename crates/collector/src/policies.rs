//! Site configurations, read with the same code as the banner reads them.

mod catalogue;
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

/// The languages of the notice, up to the first hyphen of their tags.
const LANGUAGES: &str = include_str!(concat!(env!("OUT_DIR"), "/languages.txt"));

/// What is wrong with a site configuration.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// It cannot be read.
    #[error("{}: expected a file that can be read, found: {error}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What came instead.
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
    /// The banner would refuse it.
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
    /// Purposes first, each with its services behind; without what is strictly necessary.
    pub items: Vec<String>,
    /// How many of the items are purposes.
    pub purposes: usize,
    /// What is tried out, in its order.
    pub variants: Vec<String>,
    /// Groups of pages.
    pub sections: Vec<String>,
    /// Languages that the notice has, up to the first hyphen of their tags.
    pub languages: Vec<String>,
    /// The same as revisions, with what each asks, in the words of the site.
    pub(crate) asks: Vec<(String, Asks)>,
}

/// Reads one configuration. Services that it only names are filled in from the catalogue in `pkg`.
///
/// # Errors
/// It cannot be read, or the banner would refuse it.
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
    let unknown = catalogue::fill_in(&mut json, &pkg.join("services"));
    if !unknown.is_empty() {
        return Err(PolicyError::Mistakes {
            path: at,
            mistakes: unknown,
        });
    }
    let numbers = Numbers::of(&json);
    let value = numbers.value(&json, &mut 0);
    let Some(config) = Config::read(&value, "") else {
        return Err(PolicyError::Mistakes {
            path: at,
            mistakes: mistakes(&value).iter().map(Mistake::message).collect(),
        });
    };
    // What is in it is right by now.
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
    // Where the visitor is belongs to what they are asked.
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

/// What the core does not keep of a configuration that it has read. Each may be `null`.
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
    /// Languages that the notice has, of itself or by the configuration. Events carry their tags up to the first hyphen.
    fn languages(&self) -> Vec<String> {
        let tags = self.texts.iter().flatten().map(|(tag, _)| tag);
        let tags = tags.chain(&self.language);
        let primary = tags.filter_map(|tag| tag.split('-').next());
        let own = LANGUAGES.split(' ').chain(primary);
        own.map(str::to_owned).collect()
    }
}

/// The revisions and ids of all configurations; nothing if there is none.
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

/// The numbers of a document as the core wants them: text, in the order in which they are met.
struct Numbers(Vec<String>);

impl Numbers {
    fn of(json: &serde_json::Value) -> Self {
        let mut numbers = Vec::new();
        collect(json, &mut numbers);
        Self(numbers)
    }

    /// The same document as the core's plain data.
    fn value<'a>(&'a self, json: &'a serde_json::Value, next: &mut usize) -> Value<'a> {
        match json {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(flag) => Value::Flag(*flag),
            serde_json::Value::Number(_) => {
                let text = self.0.get(*next).map_or("", String::as_str);
                *next += 1;
                Value::Number(text)
            }
            serde_json::Value::String(text) => Value::Text(text),
            serde_json::Value::Array(items) => {
                Value::List(items.iter().map(|item| self.value(item, next)).collect())
            }
            serde_json::Value::Object(pairs) => Value::Map(
                pairs
                    .iter()
                    .map(|(key, item)| (key.as_str(), self.value(item, next)))
                    .collect(),
            ),
        }
    }
}

fn collect(json: &serde_json::Value, numbers: &mut Vec<String>) {
    match json {
        serde_json::Value::Number(number) => numbers.push(number.to_string()),
        serde_json::Value::Array(items) => {
            for item in items {
                collect(item, numbers);
            }
        }
        serde_json::Value::Object(pairs) => {
            for item in pairs.values() {
                collect(item, numbers);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_called_what_the_notice_calls_them() {
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
    fn what_events_may_name_is_read_where_it_is_said_and_null_says_nothing() {
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
}
