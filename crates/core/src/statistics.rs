//! How much is counted: the banner sends no more, and the collector accepts no more.

use crate::{regime::Regime, wire::EventKind};

/// How much is counted (requirements 6.1).
///
/// | Mode | Word | Counts |
/// | --- | --- | --- |
/// | M0 | `none` | nothing |
/// | M1 | `choices` | answers, which the visitor's own click sends |
/// | M2 | `all` | displays too, and everything else that a banner reports |
/// | M3 | `pages` | each page as well, where nobody is asked first; elsewhere as much as the regime allows |
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// M0: nothing.
    None,
    /// M1: answers only.
    Choices,
    /// M2: everything about the notice.
    All,
    /// M3: that, and each page.
    Pages,
}

impl Mode {
    /// By its word in a configuration or setting.
    #[must_use]
    pub fn from_name(word: &str) -> Option<Self> {
        match word {
            "none" => Some(Self::None),
            "choices" => Some(Self::Choices),
            "all" => Some(Self::All),
            "pages" => Some(Self::Pages),
            _ => None,
        }
    }

    /// The default under a regime: everything where displays may be counted, elsewhere only answers.
    #[must_use]
    pub fn of(regime: &Regime) -> Self {
        if regime.counts_displays() {
            Self::All
        } else {
            Self::Choices
        }
    }

    /// The mode in effect under a regime: pages are never counted where visitors are asked first.
    #[must_use]
    pub fn under(self, regime: &Regime) -> Self {
        if self == Self::Pages && !regime.allows_unanswered() {
            Self::of(regime)
        } else {
            self
        }
    }

    /// Whether an event of that kind is counted.
    #[must_use]
    pub fn allows(self, kind: EventKind) -> bool {
        match self {
            Self::None => false,
            Self::Choices => kind.is_answer(),
            Self::All => kind != EventKind::Viewed,
            Self::Pages => true,
        }
    }
}
