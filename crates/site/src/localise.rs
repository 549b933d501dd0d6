//! A configuration in one language, in two halves: what the first layer needs, and everything else that the page shows.

use serde_json::{Map, Value, json};

use crate::{
    catalogue::complete,
    locales::{Locales, Texts},
    uses::{self, Uses},
};

/// Keys that the core has already read, or that only the compiler reads.
const DECIDED: [&str; 21] = [
    "$schema",
    "languages",
    "language",
    "texts",
    "base",
    "region",
    "regime",
    "elsewhere",
    "days",
    "months",
    "revision",
    "dnt",
    "gpc",
    "gpp",
    "scriptedAccept",
    "statistics",
    "purposes",
    "services",
    "site",
    "privacyUrl",
    "changes",
];

/// A site in one language.
pub(crate) struct Localised {
    /// The part of the configuration that the first layer and the vendors' steps need.
    pub(crate) first: Value,
    /// The rest, for the second file.
    pub(crate) whole: Value,
    /// The texts of the first layer.
    pub(crate) first_texts: Texts,
    /// The others.
    pub(crate) second_texts: Texts,
    /// Texts for the page itself, which no script shows.
    pub(crate) pasted: Texts,
}

/// Localises a valid configuration whose services are completed.
pub(crate) fn localise(
    config: &Value,
    language: &str,
    texts: Texts,
    locales: &Locales<'_>,
) -> Localised {
    let known = &locales.known;
    let uses = Uses::new(&locales.english, &texts);
    let local = |value: &Value| text_in(value, language);
    let purposes = list(config, "purposes");
    let services = list(config, "services");
    let purpose = |entry: &Value, keys: &[&str]| match entry {
        Value::Object(_) => pairs(keys.iter().map(|key| (*key, local(&entry[*key])))),
        _ => json!(0),
    };
    let steps = |entry: &Value| match entry.get("steps") {
        Some(steps) => complete(steps, &entry["parameters"]),
        None => Value::Null,
    };
    let service = |entry: &Value, more: bool| {
        let mut whole = vec![
            ("name", local(&entry["name"])),
            ("vendor", local(&entry["vendor"])),
            ("steps", steps(entry)),
            (
                "parameters",
                used(&entry["parameters"], &steps(entry), more),
            ),
        ];
        if more {
            let trackers = list(entry, "trackers");
            let trackers = trackers.iter().map(|tracker| {
                let text = |key: &'static str| (key, local(&tracker[key]));
                let same = |key: &'static str| (key, tracker[key].clone());
                pairs([
                    text("name"),
                    same("pattern"),
                    same("storage"),
                    same("party"),
                    same("httpOnly"),
                    text("lifetime"),
                    ("purpose", said(local(&tracker["purpose"]), &uses)),
                ])
            });
            whole.push(("privacyUrl", entry["privacyUrl"].clone()));
            whole.push(("trackers", trackers.collect()));
        }
        pairs(whole)
    };
    let mut first = Map::new();
    let mut whole = Map::new();
    for (key, value) in [
        ("site", local(&config["site"])),
        ("privacyUrl", config["privacyUrl"].clone()),
    ] {
        if !value.is_null() {
            first.insert(key.to_owned(), value.clone());
            whole.insert(key.to_owned(), value);
        }
    }
    for (key, value) in config.as_object().into_iter().flatten() {
        if !DECIDED.contains(&key.as_str()) && !value.is_null() {
            first.insert(key.clone(), value.clone());
        }
    }
    if let Some(variants) = config.get("variants") {
        let variants: Value = list(&json!({ "v": variants }), "v")
            .iter()
            .map(|variant| spoken_variant(variant, language))
            .collect();
        first.insert("variants".to_owned(), variants.clone());
        whole.insert("variants".to_owned(), variants);
    }
    if !purposes.is_empty() {
        let half = |keys: &[&str]| {
            purposes
                .iter()
                .map(|entry| purpose(entry, keys))
                .collect::<Value>()
        };
        first.insert("purposes".to_owned(), half(&["title", "description"]));
        whole.insert(
            "purposes".to_owned(),
            half(&["title", "description", "details", "required"]),
        );
    }
    if !services.is_empty() {
        let half = |more| {
            services
                .iter()
                .map(|entry| service(entry, more))
                .collect::<Value>()
        };
        first.insert("services".to_owned(), half(false));
        whole.insert("services".to_owned(), half(true));
    }
    if config.get("changes").is_some_and(Value::is_array) {
        let change = |entry: &Value| {
            pairs([
                ("from", entry["from"].clone()),
                ("what", local(&entry["what"])),
            ])
        };
        let changes = list(config, "changes").iter().map(change).collect();
        whole.insert("changes".to_owned(), changes);
    }
    let (pasted, spoken): (Texts, Texts) =
        texts.into_iter().partition(|(key, _)| known.is_pasted(key));
    let (second_texts, first_texts) = spoken
        .into_iter()
        .filter(|(key, _)| is_used(key, &purposes))
        .partition(|(key, _)| known.second.contains(key));
    Localised {
        first: Value::Object(first),
        whole: Value::Object(whole),
        first_texts,
        second_texts,
        pasted,
    }
}

/// What a tracker is for, in the language.
fn said(purpose: Value, uses: &Uses) -> Value {
    match purpose {
        Value::String(purpose) => Value::String(uses.say(&purpose)),
        other => other,
    }
}

/// Whether the page can show a text: leaves out titles of purposes that the site does not have, and the phrases, which its
/// services already contain.
fn is_used(key: &str, purposes: &[Value]) -> bool {
    if key == uses::PHRASES {
        return false;
    }
    let Some(id) = key
        .strip_prefix("purpose.")
        .and_then(|rest| rest.split('.').next())
    else {
        return true;
    };
    purposes.is_empty()
        || purposes
            .iter()
            .any(|entry| entry == id || entry["id"] == id)
}

/// The parameters that the steps use; for the inspector all of them.
fn used(parameters: &Value, steps: &Value, all: bool) -> Value {
    let names = crate::catalogue::names(steps);
    let Value::Object(given) = parameters else {
        return Value::Null;
    };
    let kept = given
        .iter()
        .filter(|(name, _)| all || names.contains(*name));
    let kept: Map<_, _> = kept
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    if kept.is_empty() {
        Value::Null
    } else {
        Value::Object(kept)
    }
}

/// A variant whose texts are in one language.
fn spoken_variant(variant: &Value, language: &str) -> Value {
    let mut variant = variant.clone();
    let primary = language.split('-').next().unwrap_or(language);
    let texts = [language, primary]
        .iter()
        .find_map(|tag| variant["texts"].get(tag).cloned());
    if let Value::Object(pairs) = &mut variant {
        pairs.remove("texts");
        if let Some(texts) = texts {
            pairs.insert("texts".to_owned(), json!({ language: texts }));
        }
    }
    variant
}

/// A text of the configuration: in the language, in the more general one, in English, or else the first.
fn text_in(value: &Value, language: &str) -> Value {
    let Value::Object(texts) = value else {
        return value.clone();
    };
    let primary = language.split('-').next().unwrap_or(language);
    let found = [language, primary, "en"]
        .iter()
        .find_map(|tag| texts.get(*tag));
    found
        .or_else(|| texts.values().next())
        .cloned()
        .unwrap_or_default()
}

/// An object of the pairs that have a value.
fn pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let present = pairs.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(
        present
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

fn list(value: &Value, key: &str) -> Vec<Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default()
}
