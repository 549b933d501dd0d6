//! The words that are told apart. Senders can make up languages, revisions and ids, so there has to be an
//! end: what is not known and does not fit any more is counted as `other`, and that it was is counted too.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use assentry_core::day::Day;

use crate::sighting::{NO_VARIANT, OTHER};

/// What rows are told apart by, besides the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Dimension {
    /// The host of the site.
    Site,
    /// The visitor's country, as a trusted proxy says.
    Country,
    /// The language of the notice.
    Language,
    /// The class of the device.
    Device,
    /// The wording or position tried out.
    Variant,
    /// The fingerprint of the policy.
    Revision,
    /// The regime.
    Regime,
    /// A purpose or service.
    Item,
}

impl Dimension {
    /// What a report can be filtered by.
    pub(crate) const FILTERS: [Self; 7] = [
        Self::Site,
        Self::Country,
        Self::Language,
        Self::Device,
        Self::Variant,
        Self::Revision,
        Self::Regime,
    ];

    /// The word for it, in SQL, in addresses and in JSON.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Country => "country",
            Self::Language => "language",
            Self::Device => "device",
            Self::Variant => "variant",
            Self::Revision => "revision",
            Self::Regime => "regime",
            Self::Item => "item",
        }
    }

    /// By that word.
    pub(crate) fn from_name(word: &str) -> Option<Self> {
        Self::FILTERS
            .into_iter()
            .chain([Self::Item])
            .find(|dimension| dimension.as_str() == word)
    }

    /// How many words of a site are told apart.
    fn most(self) -> usize {
        match self {
            Self::Country => 260,
            Self::Language => 60,
            Self::Variant | Self::Regime => 20,
            Self::Revision => 200,
            Self::Item => 300,
            // These come from the settings and from a closed list.
            Self::Site | Self::Device => usize::MAX,
        }
    }
}

/// Revisions and ids of the site configurations that the owner gave. With them, made up ones are not even
/// learnt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct KnownPolicies {
    /// Fingerprints.
    pub(crate) revisions: BTreeSet<String>,
    /// Purposes and services.
    pub(crate) items: BTreeSet<String>,
    /// Those of them that are purposes.
    pub(crate) purposes: BTreeSet<String>,
}

/// The words of each site.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    words: BTreeMap<(String, Dimension), HashSet<String>>,
    policies: Option<KnownPolicies>,
}

/// A word as it is counted.
pub(crate) struct Admitted {
    pub(crate) word: String,
    pub(crate) known: bool,
}

impl Vocabulary {
    /// Starts from words that the store has, and from the owner's policies if there are any.
    pub(crate) fn new(
        words: impl IntoIterator<Item = (String, Dimension, String)>,
        policies: Option<KnownPolicies>,
    ) -> Self {
        let mut vocabulary = Self {
            words: BTreeMap::new(),
            policies,
        };
        for (site, dimension, word) in words {
            vocabulary
                .words
                .entry((site, dimension))
                .or_default()
                .insert(word);
        }
        vocabulary
    }

    /// The word, or `other`. A new one is learnt while there is room, and noted in `learnt`.
    pub(crate) fn admit(
        &mut self,
        site: &str,
        dimension: Dimension,
        word: String,
        day: Day,
        learnt: &mut Vec<(String, Dimension, String, Day)>,
    ) -> Admitted {
        if word == OTHER || (dimension == Dimension::Variant && word == NO_VARIANT) {
            return Admitted { word, known: true };
        }
        let words = self.words.entry((site.to_owned(), dimension)).or_default();
        if words.contains(&word) {
            return Admitted { word, known: true };
        }
        let listed = match (&self.policies, dimension) {
            (Some(policies), Dimension::Revision) => policies.revisions.contains(&word),
            (Some(policies), Dimension::Item) => policies.items.contains(&word),
            _ => true,
        };
        if !listed || words.len() >= dimension.most() {
            return Admitted {
                word: OTHER.to_owned(),
                known: false,
            };
        }
        words.insert(word.clone());
        learnt.push((site.to_owned(), dimension, word.clone(), day));
        Admitted { word, known: true }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_words_end_in_other_when_there_is_no_more_room_m_06() {
        let mut vocabulary = Vocabulary::default();
        let mut learnt = Vec::new();
        let mut check = |word: String, expected: &str| {
            let found = vocabulary.admit("a.example", Dimension::Variant, word, 7, &mut learnt);
            assert_eq!(found.word, expected);
        };
        for at in 0..20 {
            check(format!("v{at}"), &format!("v{at}"));
        }
        check("v20".into(), OTHER);
        check("v3".into(), "v3");
        check(NO_VARIANT.into(), NO_VARIANT);
        assert_eq!(learnt.len(), 20);
    }

    #[test]
    fn with_the_owners_policies_other_revisions_and_ids_are_not_learnt() {
        let policies = KnownPolicies {
            revisions: ["0a1b2c3d".to_owned()].into(),
            items: ["analytics".to_owned()].into(),
            purposes: BTreeSet::new(),
        };
        let earlier = [("a.example".into(), Dimension::Revision, "00000001".into())];
        let mut vocabulary = Vocabulary::new(earlier, Some(policies));
        let mut admit = |dimension, word: &str| {
            vocabulary
                .admit("a.example", dimension, word.into(), 7, &mut Vec::new())
                .word
        };
        assert_eq!(admit(Dimension::Revision, "0a1b2c3d"), "0a1b2c3d");
        assert_eq!(admit(Dimension::Revision, "00000001"), "00000001");
        assert_eq!(admit(Dimension::Revision, "ffffffff"), OTHER);
        assert_eq!(admit(Dimension::Item, "analytics"), "analytics");
        assert_eq!(admit(Dimension::Item, "made-up"), OTHER);
        assert_eq!(admit(Dimension::Language, "de"), "de");
    }
}
