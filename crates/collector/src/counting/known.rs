//! What is known from the owner's configurations.

use std::collections::{BTreeMap, BTreeSet};

use assentry_core::regime::REGIMES;

use super::{asks::Asks, dimension::Dimension};

/// The words of the owner's configurations. If there are any, no others are distinguished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct KnownPolicies {
    /// Fingerprints.
    pub(crate) revisions: BTreeSet<String>,
    /// Purposes and services.
    pub(crate) items: BTreeSet<String>,
    /// The purposes among them.
    pub(crate) purposes: BTreeSet<String>,
    /// The variants of each configuration, in order: the first is the baseline.
    pub(crate) variants: Vec<String>,
    /// Groups of pages.
    pub(crate) sections: BTreeSet<String>,
    /// The notice's languages.
    pub(crate) languages: BTreeSet<String>,
    /// The titles of purposes and services.
    pub(crate) titles: BTreeMap<String, String>,
    /// What each revision asks.
    pub(crate) asks: BTreeMap<String, Asks>,
    /// For each configuration file, the texts that it replaces, by their place.
    pub(crate) texts: BTreeMap<String, BTreeMap<String, String>>,
}

impl KnownPolicies {
    /// Whether they have a word; `None` for a dimension that configurations do not define.
    pub(super) fn have(&self, dimension: Dimension, word: &str) -> Option<bool> {
        Some(match dimension {
            Dimension::Revision => self.revisions.contains(word),
            Dimension::Item | Dimension::Viewed => self.items.contains(word),
            Dimension::Variant => self.variants.iter().any(|known| known == word),
            Dimension::Section => self.sections.contains(word),
            Dimension::Language => self.languages.contains(word),
            Dimension::Regime => REGIMES.iter().any(|regime| regime.id == word),
            Dimension::Site | Dimension::Country | Dimension::Device => return None,
        })
    }
}
