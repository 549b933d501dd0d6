//! Under which rule a visitor is asked (requirements 1.7).

use crate::day::Day;

/// What holds before the visitor has said anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Nothing optional before a yes.
    OptIn,
    /// Everything until a no.
    OptOut,
    /// Everything; the visitor is told.
    Notice,
}

/// A rule set for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regime {
    /// Its id in records, events and columns: 2 to 8 of `a-z` and `-`.
    pub id: &'static str,
    /// What holds before a choice.
    pub model: Model,
    /// The longest an answer may be kept, in days.
    pub longest_days: Day,
}

/// The default, for an unknown place too: opt-in. Browsers keep no cookie longer than 400 days and we
/// promise no more than 13 months (B-02).
pub const EU: Regime = Regime {
    id: "eu",
    model: Model::OptIn,
    longest_days: 396,
};

impl Regime {
    /// Whether something optional is allowed as long as the visitor has not answered.
    #[must_use]
    pub fn allows_unanswered(self) -> bool {
        !matches!(self.model, Model::OptIn)
    }

    /// Whether the visitor is asked, unprompted.
    #[must_use]
    pub fn must_ask(self) -> bool {
        matches!(self.model, Model::OptIn)
    }
}
