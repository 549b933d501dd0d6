//! Values each dimension distinguishes. Senders can make up languages, variants, revisions and ids, so their number is
//! bounded; the rest is counted as `other`, and that it was is counted too.
//!
//! With the owner's configurations only their words are told apart. Without one a word is told apart at once while there
//! is room. When there is none left, it has to be sent often enough, and more often than the one it then replaces: being
//! first is no merit.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use assentry_core::{day::Day, regime::REGIMES};

use crate::sighting::{NO_VARIANT, OTHER};

/// What rows are told apart by, besides the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dimension {
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
    pub const FILTERS: [Self; 7] = [
        Self::Site,
        Self::Country,
        Self::Language,
        Self::Device,
        Self::Variant,
        Self::Revision,
        Self::Regime,
    ];

    /// The word for it, in SQL, in addresses and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
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
    #[must_use]
    pub fn from_name(word: &str) -> Option<Self> {
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
            // Only where the settings do not name them.
            Self::Site => 20,
            // From a closed list.
            Self::Device => usize::MAX,
        }
    }
}

/// How often a word has to be sent before it replaces another one.
const EARNED: u32 = 10;

/// Words of the configurations that the owner gave. With them, others are not told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct KnownPolicies {
    /// Fingerprints.
    pub(crate) revisions: BTreeSet<String>,
    /// Purposes and services.
    pub(crate) items: BTreeSet<String>,
    /// Those of them that are purposes.
    pub(crate) purposes: BTreeSet<String>,
    /// What is tried out, each list in its order: the first is what the others are held against.
    pub(crate) variants: Vec<String>,
    /// Languages that the notice has.
    pub(crate) languages: BTreeSet<String>,
}

impl KnownPolicies {
    /// Whether a word is one of these; nothing for a dimension that configurations say nothing about.
    fn have(&self, dimension: Dimension, word: &str) -> Option<bool> {
        Some(match dimension {
            Dimension::Revision => self.revisions.contains(word),
            Dimension::Item => self.items.contains(word),
            Dimension::Variant => self.variants.iter().any(|known| known == word),
            Dimension::Language => self.languages.contains(word),
            Dimension::Regime => REGIMES.iter().any(|regime| regime.id == word),
            Dimension::Site | Dimension::Country | Dimension::Device => return None,
        })
    }
}

/// Which hosts are sites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sites {
    /// Those of the settings, which nobody else can add to.
    #[default]
    Listed,
    /// Any that a request names: told apart like words.
    Any,
}

/// What changed in the vocabulary, for the store.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Words that came up for the first time, with their day.
    pub learnt: Vec<(String, Dimension, String, Day)>,
    /// Words that others replaced. What was counted under them stays.
    pub dropped: Vec<(String, Dimension, String)>,
}

impl Changes {
    /// Whether nothing changed.
    pub(crate) fn is_empty(&self) -> bool {
        self.learnt.is_empty() && self.dropped.is_empty()
    }

    fn learn(&mut self, site: &str, dimension: Dimension, word: &str, day: Day) {
        self.dropped
            .retain(|(s, d, w)| (&**s, *d, &**w) != (site, dimension, word));
        self.learnt
            .push((site.to_owned(), dimension, word.to_owned(), day));
    }

    fn drop(&mut self, site: &str, dimension: Dimension, word: String) {
        self.learnt
            .retain(|(s, d, w, _)| (&**s, *d, w) != (site, dimension, &word));
        self.dropped.push((site.to_owned(), dimension, word));
    }
}

/// The words of each site.
#[derive(Debug, Default)]
pub struct Vocabulary {
    words: BTreeMap<(String, Dimension), Words>,
    policies: Option<KnownPolicies>,
    sites: Sites,
}

/// Those of one dimension, each with how often it was sent lately.
#[derive(Debug, Default)]
struct Words {
    apart: HashMap<String, u32>,
    /// Words that are not told apart, as far as they come up often.
    waiting: HashMap<String, u32>,
    day: Day,
    /// How many were replaced on that day.
    replaced: usize,
}

/// A word as it is counted.
pub struct Admitted {
    /// The word, or `other`.
    pub word: String,
    /// Whether it is told apart.
    pub known: bool,
}

/// A word of a store: its site, its dimension, and how often it was counted lately.
pub(crate) type Weighed = (String, Dimension, String, u32);

impl Vocabulary {
    /// Starts from words that the store has, and from the owner's policies if there are any.
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
        // Which sites there are is no word of a site: the store knows them by their counters.
        self.admit("", Dimension::Site, site, day, &mut Changes::default())
    }

    /// The word, or `other`. What changes by it is noted.
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
                words.is_apart(&word, day)
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

impl Words {
    /// Whether a word is told apart; counts that it was sent. What was sent on earlier days counts for half.
    fn is_apart(&mut self, word: &str, day: Day) -> bool {
        if day > self.day {
            self.day = day;
            self.replaced = 0;
            let counts = self.apart.values_mut().chain(self.waiting.values_mut());
            counts.for_each(|sent| *sent /= 2);
            self.waiting.retain(|_, sent| *sent > 0);
        }
        let sent = self.apart.get_mut(word);
        sent.map(|sent| *sent = sent.saturating_add(1)).is_some()
    }

    /// Whether a word that is not told apart is from now on; says which one it replaces, if it does. On one day no more
    /// are replaced than there is room for, so that made up ones cannot fill a store by taking turns.
    fn earns_a_place(
        &mut self,
        most: usize,
        word: &str,
        place: impl FnOnce(Option<String>),
    ) -> bool {
        if self.apart.len() < most {
            place(None);
            self.apart.insert(word.to_owned(), 1);
            return true;
        }
        let sent = self.sent_while_waiting(most, word);
        if sent < EARNED || self.replaced >= most {
            return false;
        }
        let rarest = self.apart.iter().min_by_key(|(word, sent)| (**sent, *word));
        let Some((rarest, _)) = rarest.filter(|(_, rare)| sent / 2 > **rare) else {
            return false;
        };
        let rarest = rarest.clone();
        self.apart.remove(&rarest);
        self.waiting.remove(word);
        self.apart.insert(word.to_owned(), sent);
        self.replaced += 1;
        place(Some(rarest));
        true
    }

    /// How often it was sent. Among four times as many as there is room for, words that are sent often stay, and those
    /// that are not make room for them (Misra and Gries, 1982).
    fn sent_while_waiting(&mut self, most: usize, word: &str) -> u32 {
        if let Some(sent) = self.waiting.get_mut(word) {
            *sent = sent.saturating_add(1);
            return *sent;
        }
        if self.waiting.len() < 4 * most {
            self.waiting.insert(word.to_owned(), 1);
            return 1;
        }
        self.waiting.values_mut().for_each(|sent| *sent -= 1);
        self.waiting.retain(|_, sent| *sent > 0);
        0
    }

    fn keep_the_most_frequent(&mut self, most: usize) {
        if self.apart.len() > most {
            let mut words: Vec<_> = std::mem::take(&mut self.apart).into_iter().collect();
            words.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
            words.truncate(most);
            self.apart = words.into_iter().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sender {
        vocabulary: Vocabulary,
        changes: Changes,
        day: Day,
    }

    impl Sender {
        fn new(policies: Option<KnownPolicies>, earlier: &[(Dimension, &str)]) -> Self {
            let earlier = earlier
                .iter()
                .map(|(dimension, word)| ("a.example".into(), *dimension, (*word).into(), 0));
            Self {
                vocabulary: Vocabulary::new(earlier, policies, Sites::Any),
                changes: Changes::default(),
                day: 7,
            }
        }

        fn send(&mut self, dimension: Dimension, word: &str) -> String {
            let (day, changes) = (self.day, &mut self.changes);
            self.vocabulary
                .admit("a.example", dimension, word.into(), day, changes)
                .word
        }
    }

    #[test]
    fn made_up_words_end_in_other_when_there_is_no_more_room_m_06() {
        let mut sender = Sender::new(None, &[]);
        for at in 0..20 {
            let word = format!("v{at:02}");
            assert_eq!(sender.send(Dimension::Variant, &word), word);
        }
        assert_eq!(sender.send(Dimension::Variant, "v20"), OTHER);
        assert_eq!(sender.send(Dimension::Variant, "v03"), "v03");
        assert_eq!(sender.send(Dimension::Variant, NO_VARIANT), NO_VARIANT);
        assert_eq!(sender.changes.learnt.len(), 20);
    }

    #[test]
    fn a_word_earns_its_place_by_being_sent_and_not_by_being_first() {
        for (dimension, room) in [(Dimension::Variant, 20), (Dimension::Language, 60)] {
            let mut sender = Sender::new(None, &[]);
            for at in 0..room {
                sender.send(dimension, &format!("forged-{at:02}"));
            }
            let counted = (0..100)
                .filter(|_| sender.send(dimension, "real") == "real")
                .count();
            assert_eq!(counted, 91, "all but the first nine");
            assert_eq!(sender.changes.dropped.len(), 1);
            assert_eq!(sender.send(dimension, "forged-00"), OTHER);
            assert_eq!(sender.send(dimension, "forged-01"), "forged-01");
            // And keeps it against others that are sent a few times.
            for at in 0..1000 {
                sender.send(dimension, &format!("more-{}", at % 90));
            }
            assert_eq!(sender.send(dimension, "real"), "real");
        }
    }

    #[test]
    fn what_replaces_words_on_one_day_is_bounded_and_so_is_what_waits() {
        let mut sender = Sender::new(None, &[]);
        for at in 0..10_000 {
            for _ in 0..40 {
                sender.send(Dimension::Variant, &format!("v{at}"));
            }
        }
        let replaced = |sender: &Sender| sender.changes.learnt.len() + sender.changes.dropped.len();
        assert!(replaced(&sender) <= 60, "{}", replaced(&sender));
        sender.day += 1;
        for _ in 0..1000 {
            sender.send(Dimension::Variant, "tomorrow");
        }
        assert_eq!(sender.send(Dimension::Variant, "tomorrow"), "tomorrow");
        let words = sender.vocabulary.of("a.example", Dimension::Variant);
        assert!(words.waiting.len() <= 80 && words.apart.len() == 20);
    }

    #[test]
    fn with_the_owners_policies_only_their_words_are_told_apart() {
        let policies = KnownPolicies {
            revisions: ["0a1b2c3d".to_owned()].into(),
            items: ["analytics".to_owned()].into(),
            purposes: BTreeSet::new(),
            variants: vec!["plain".to_owned()],
            languages: ["en".to_owned()].into(),
        };
        // Also where others were told apart before the configuration was given.
        let earlier = [
            (Dimension::Revision, "00000001"),
            (Dimension::Variant, "forged"),
        ];
        let mut sender = Sender::new(Some(policies), &earlier);
        for (dimension, word, expected) in [
            (Dimension::Revision, "0a1b2c3d", "0a1b2c3d"),
            (Dimension::Revision, "00000001", OTHER),
            (Dimension::Item, "analytics", "analytics"),
            (Dimension::Item, "made-up", OTHER),
            (Dimension::Language, "en", "en"),
            (Dimension::Language, "xx", OTHER),
            (Dimension::Variant, "plain", "plain"),
            (Dimension::Variant, "forged", OTHER),
            (Dimension::Regime, "eu", "eu"),
            (Dimension::Regime, "zz", OTHER),
            (Dimension::Country, "FR", "FR"),
        ] {
            for _ in 0..50 {
                assert_eq!(sender.send(dimension, word), expected);
            }
        }
    }

    #[test]
    fn hosts_that_nobody_listed_are_bounded_m_06() {
        let mut vocabulary = Vocabulary::new([], None, Sites::Any);
        let mut admit = |site: String| vocabulary.admit_site(site, 7).word;
        for at in 0..20_000 {
            admit(format!("forged-{at}.example"));
        }
        let counted = (0..100).filter(|_| admit("shop.example".into()) == "shop.example");
        assert!(counted.count() > 80);
        let mut listed = Vocabulary::new([], None, Sites::Listed);
        let all = (0..100).all(|at| listed.admit_site(format!("{at}.example"), 7).known);
        assert!(all);
    }

    #[test]
    fn words_of_a_store_that_has_too_many_are_those_that_were_sent_most() {
        let words = (0..40).map(|at| {
            let word = format!("v{at:02}");
            ("a.example".to_owned(), Dimension::Variant, word, at)
        });
        let mut vocabulary = Vocabulary::new(words, None, Sites::Listed);
        let mut admit = |word: &str| {
            let changes = &mut Changes::default();
            vocabulary
                .admit("a.example", Dimension::Variant, word.into(), 7, changes)
                .word
        };
        assert_eq!((admit("v39"), admit("v00")), ("v39".into(), OTHER.into()));
    }
}
