//! The data that the main file provides: see `inside` in web/load/shared.js, and `status()`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::IgnoredAny};

/// The visitor's standing, without the proof's id: reports may be shared.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Status {
    pub(crate) standing: String,
    pub(crate) granted: Vec<String>,
    pub(crate) denied: Vec<String>,
    pub(crate) method: Option<String>,
    pub(crate) decided_at: Option<String>,
    pub(crate) expires_at: Option<String>,
    pub(crate) revision: Option<String>,
    pub(crate) regime: Option<String>,
    /// The browser's signals.
    pub(crate) signals: Vec<String>,
}

impl Status {
    /// Whether Assentry started with a valid configuration.
    pub(crate) fn started(&self) -> bool {
        self.revision.is_some()
    }

    pub(crate) fn grants(&self, id: &str) -> bool {
        self.granted.iter().any(|granted| granted == id)
    }

    pub(crate) fn denies(&self, id: &str) -> bool {
        self.denied.iter().any(|denied| denied == id)
    }
}

/// The settings that the lint reads.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Settings {
    pub(crate) consent_mode: Option<bool>,
    pub(crate) scripted_accept: Option<bool>,
    pub(crate) privacy_url: Option<Text>,
    pub(crate) days: Option<f64>,
    pub(crate) months: Option<f64>,
    pub(crate) endpoint: Option<String>,
}

/// A purpose or service, as the core read it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct Item {
    pub(crate) id: String,
    /// The position of its purpose; its own if it is a purpose.
    pub(crate) purpose: u32,
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) raw: Option<Raw>,
}

/// An item in the configuration.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub(crate) enum Raw {
    /// A known purpose, given only by its id.
    Id(String),
    Details(Details),
}

/// The keys of a purpose or service that matter here.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Details {
    pub(crate) name: Option<Text>,
    pub(crate) title: Option<Text>,
    pub(crate) vendor: Option<Text>,
    pub(crate) privacy_url: Option<Text>,
    pub(crate) trackers: Option<Vec<Tracker>>,
    pub(crate) parameters: Option<BTreeMap<String, Parameter>>,
}

/// The parameters of a service. Only texts are used.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub(crate) enum Parameter {
    Text(String),
    Other(IgnoredAny),
}

/// A tracker that a service declares.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub(crate) struct Tracker {
    pub(crate) name: Option<Text>,
    /// A regular expression for the full name.
    pub(crate) pattern: Option<String>,
    pub(crate) storage: Option<String>,
    pub(crate) lifetime: Option<Text>,
}

/// A text, or one per language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub(crate) enum Text {
    Plain(String),
    Languages(BTreeMap<String, String>),
}

impl Text {
    /// Each wording.
    pub(crate) fn wordings(&self) -> Vec<&str> {
        match self {
            Text::Plain(text) => vec![text],
            Text::Languages(texts) => texts.values().map(String::as_str).collect(),
        }
    }

    /// Whether it is empty in some language.
    pub(crate) fn is_blank(&self) -> bool {
        self.wordings().iter().any(|text| text.trim().is_empty())
    }
}

impl Item {
    /// Its detailed configuration.
    pub(crate) fn details(&self) -> Option<&Details> {
        match &self.raw {
            Some(Raw::Details(details)) => Some(details),
            _ => None,
        }
    }

    pub(crate) fn trackers(&self) -> &[Tracker] {
        self.details()
            .and_then(|details| details.trackers.as_deref())
            .unwrap_or_default()
    }

    /// A parameter of a catalogue service.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        match self.details()?.parameters.as_ref()?.get(name)? {
            Parameter::Text(text) => Some(text),
            Parameter::Other(_) => None,
        }
    }

    /// Its id and all its names, in lower case.
    pub(crate) fn words(&self) -> String {
        let mut words = self.id.clone();
        if let Some(details) = self.details() {
            for text in [&details.name, &details.title].into_iter().flatten() {
                for wording in text.wordings() {
                    words.push(' ');
                    words.push_str(wording);
                }
            }
        }
        words.to_lowercase()
    }
}

/// The purposes, each with whether it is required.
pub(crate) fn purposes(items: &[Item]) -> impl Iterator<Item = &Item> {
    (0..)
        .zip(items)
        .filter(|(at, item)| item.purpose == *at)
        .map(|(_, item)| item)
}

/// The services.
pub(crate) fn services(items: &[Item]) -> impl Iterator<Item = &Item> {
    (0..)
        .zip(items)
        .filter(|(at, item)| item.purpose != *at)
        .map(|(_, item)| item)
}
