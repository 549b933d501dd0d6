//! The dimensions that counters are distinguished by.

/// What rows are distinguished by besides the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dimension {
    /// The host of the site.
    Site,
    /// The visitor's country, according to a trusted proxy.
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
    /// A group of pages, as the site names it. Counted alone, never with another dimension (M-04).
    Section,
    /// A purpose or service on counted pages. A margin too; its words are those of [`Self::Item`].
    Viewed,
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

    /// Its name in SQL, addresses and JSON.
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
            Self::Section => "section",
            Self::Viewed => "viewed",
        }
    }

    /// Whether it is counted alone, by site and day only (M-04).
    #[must_use]
    pub fn is_counted_alone(self) -> bool {
        matches!(self, Self::Section | Self::Viewed)
    }

    /// The dimension of this name.
    #[must_use]
    pub fn from_name(word: &str) -> Option<Self> {
        Self::FILTERS
            .into_iter()
            .chain([Self::Item, Self::Section])
            .find(|dimension| dimension.as_str() == word)
    }

    /// How many words are distinguished per site.
    pub(super) fn most(self) -> usize {
        match self {
            Self::Country => 260,
            Self::Language => 60,
            Self::Variant | Self::Regime | Self::Section => 20,
            Self::Revision => 200,
            Self::Item | Self::Viewed => 300,
            // Only where the settings do not name them.
            Self::Site => 20,
            // From a closed list.
            Self::Device => usize::MAX,
        }
    }
}
