//! The values that each dimension distinguishes. Senders can make up languages, variants, revisions and ids, so their
//! number is bounded; the rest is counted as `other`, and how often that happens is counted too.
//!
//! If the owner gave configurations, only their words are distinguished. Otherwise a word is distinguished at once while
//! there is room. When there is none left, it must be sent often enough, and more often than the word that it replaces:
//! being first is no advantage.

use std::collections::BTreeMap;

use assentry_core::day::Day;

use super::{
    changes::Changes,
    dimension::Dimension,
    known::KnownPolicies,
    sighting::{NO_VARIANT, OTHER},
    words::Words,
};

/// Which hosts are sites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sites {
    /// Those of the settings; nobody else can add one.
    #[default]
    Listed,
    /// Any that a request names: distinguished like words.
    Any,
}

/// The words of each site.
#[derive(Debug, Default)]
pub struct Vocabulary {
    words: BTreeMap<(String, Dimension), Words>,
    policies: Option<KnownPolicies>,
    sites: Sites,
}

/// How a word is counted.
pub struct Admitted {
    /// The word, or `other`.
    pub word: String,
    /// Whether it is distinguished.
    pub known: bool,
}

/// A stored word: its site, its dimension, and how often it was counted lately.
pub(crate) type Weighed = (String, Dimension, String, u32);

impl Vocabulary {
    /// Starts with the words of the store, and the owner's policies if there are any.
    pub(crate) fn new(
        words: impl IntoIterator<Item = Weighed>,
        policies: Option<KnownPolicies>,
        sites: Sites,
    ) -> Self {
        let mut vocabulary = Self {
            words: BTreeMap::new(),
            policies,
            sites,
        };
        for (site, dimension, word, weight) in words {
            if sites == Sites::Any {
                let sites = vocabulary.of("", Dimension::Site);
                let sent = sites.apart.entry(site.clone()).or_default();
                *sent = weight.max(*sent);
            }
            vocabulary.of(&site, dimension).apart.insert(word, weight);
        }
        for ((_, dimension), words) in &mut vocabulary.words {
            words.keep_the_most_frequent(dimension.most());
        }
        vocabulary
    }

    /// The site itself, or `other`.
    pub(crate) fn admit_site(&mut self, site: String, day: Day) -> Admitted {
        if self.sites == Sites::Listed {
            return Admitted {
                word: site,
                known: true,
            };
        }
        // Sites are not stored as words: the store knows them by their counters.
        self.admit("", Dimension::Site, site, day, &mut Changes::default())
    }

    /// The word, or `other`. Records changes of the vocabulary.
    pub fn admit(
        &mut self,
        site: &str,
        dimension: Dimension,
        word: String,
        day: Day,
        changes: &mut Changes,
    ) -> Admitted {
        if word == OTHER || (dimension == Dimension::Variant && word == NO_VARIANT) {
            return Admitted { word, known: true };
        }
        let policies = self.policies.as_ref();
        let listed = policies.and_then(|policies| policies.have(dimension, &word));
        let words = self.of(site, dimension);
        let known = match listed {
            Some(false) => false,
            Some(true) => {
                if words.apart.insert(word.clone(), 0).is_none() {
                    changes.learn(site, dimension, &word, day);
                }
                true
            }
            None => {
                words.is_distinguished(&word, day)
                    || words.earns_a_place(dimension.most(), &word, |replaced| {
                        if let Some(replaced) = replaced {
                            changes.drop(site, dimension, replaced);
                        }
                        changes.learn(site, dimension, &word, day);
                    })
            }
        };
        let word = if known { word } else { OTHER.to_owned() };
        Admitted { word, known }
    }

    fn of(&mut self, site: &str, dimension: Dimension) -> &mut Words {
        self.words.entry((site.to_owned(), dimension)).or_default()
    }
}

#[cfg(test)]
mod tests;
