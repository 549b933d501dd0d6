//! The counters of notices and answers, each with one name in SQL, JSON and CSV.

use std::ops::{Index, IndexMut};

/// A counter. The order is that of the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// Displays of the notice to visitors who had not answered yet.
    Shown,
    /// Displays to visitors who had answered before (a re-prompt): counted separately (requirements 6.3).
    AgainShown,
    /// Times the second layer was opened.
    Opened,
    /// Pages that were left with the notice unanswered.
    Left,
    /// Pages of opt-out regimes on which the signal was honoured.
    Gpc,
    /// First answers "accept all".
    AcceptAll,
    /// First answers "refuse all".
    RefuseAll,
    /// First answers switch by switch that granted something.
    ChosenSome,
    /// First answers switch by switch that granted nothing.
    ChosenNone,
    /// Answers to a re-prompt that granted something.
    AgainGranted,
    /// Answers to a re-prompt that granted nothing.
    AgainRefused,
    /// First answers given on the placeholder of an embed, not on the notice.
    Embed,
    /// Answers that the page gave by an API call (B-26): in no rate.
    Api,
    /// Answers imported from another tool: in no rate.
    Import,
    /// Changes of an earlier answer that left something granted.
    Changed,
    /// Withdrawals of everything that had been granted.
    Withdrawn,
    /// Events of automated browsers (M-03): in no other counter.
    Automated,
    /// Of [`Counter::Shown`], those in browsers that asked not to be tracked.
    SignalShown,
    /// Of the first answers that granted something, those of such browsers.
    SignalGranted,
    /// Of the first answers that granted nothing, those of such browsers.
    SignalRefused,
    /// Of the first answers that granted something, those under a regime whose displays are counted too, so that they
    /// can be compared with displays.
    MeasuredGranted,
    /// Of the first answers that granted nothing, the same.
    MeasuredRefused,
}

/// The number of counters.
pub const COUNT: usize = 22;

impl Counter {
    /// All counters, in the order of the columns.
    pub const ALL: [Self; COUNT] = [
        Self::Shown,
        Self::AgainShown,
        Self::Opened,
        Self::Left,
        Self::Gpc,
        Self::AcceptAll,
        Self::RefuseAll,
        Self::ChosenSome,
        Self::ChosenNone,
        Self::AgainGranted,
        Self::AgainRefused,
        Self::Embed,
        Self::Api,
        Self::Import,
        Self::Changed,
        Self::Withdrawn,
        Self::Automated,
        Self::SignalShown,
        Self::SignalGranted,
        Self::SignalRefused,
        Self::MeasuredGranted,
        Self::MeasuredRefused,
    ];

    /// Its name, everywhere.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::AgainShown => "again_shown",
            Self::Opened => "opened",
            Self::Left => "left_no_choice",
            Self::Gpc => "gpc",
            Self::AcceptAll => "accept_all",
            Self::RefuseAll => "refuse_all",
            Self::ChosenSome => "chosen_some",
            Self::ChosenNone => "chosen_none",
            Self::AgainGranted => "again_granted",
            Self::AgainRefused => "again_refused",
            Self::Embed => "embed",
            Self::Api => "api",
            Self::Import => "import",
            Self::Changed => "changed",
            Self::Withdrawn => "withdrawn",
            Self::Automated => "automated",
            Self::SignalShown => "signal_shown",
            Self::SignalGranted => "signal_granted",
            Self::SignalRefused => "signal_refused",
            Self::MeasuredGranted => "measured_granted",
            Self::MeasuredRefused => "measured_refused",
        }
    }
}

/// A number for each [`Counter`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters([u64; COUNT]);

impl Counters {
    /// Adds the other numbers, each to its own.
    pub fn add(&mut self, other: &Self) {
        for counter in Counter::ALL {
            self[counter] = self[counter].saturating_add(other[counter]);
        }
    }
}

impl Index<Counter> for Counters {
    type Output = u64;

    fn index(&self, counter: Counter) -> &u64 {
        &self.0[counter as usize]
    }
}

impl IndexMut<Counter> for Counters {
    fn index_mut(&mut self, counter: Counter) -> &mut u64 {
        &mut self.0[counter as usize]
    }
}

/// Answers about one purpose or service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemCounters {
    /// First answers on the notice that granted it.
    pub granted: u64,
    /// First answers on the notice that denied it.
    pub denied: u64,
    /// Later changes that granted it.
    pub added: u64,
    /// Later changes that withdrew it.
    pub withdrawn: u64,
}

impl ItemCounters {
    /// Adds the other numbers, each to its own.
    pub fn add(&mut self, other: &Self) {
        self.granted = self.granted.saturating_add(other.granted);
        self.denied = self.denied.saturating_add(other.denied);
        self.added = self.added.saturating_add(other.added);
        self.withdrawn = self.withdrawn.saturating_add(other.withdrawn);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_counter_has_its_own_place_and_word() {
        let mut words: Vec<_> = Counter::ALL.map(Counter::as_str).into();
        for (at, counter) in Counter::ALL.into_iter().enumerate() {
            assert_eq!(counter as usize, at);
        }
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), COUNT);
    }
}
