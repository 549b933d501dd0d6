//! The sums defined in requirements 6.3, and the rates computed from them.

use crate::counting::{
    counters::{Counter, Counters},
    rates::Rate,
};

/// Counters, read by those definitions. Answers to re-prompts, by the page, on embeds and by import are in none.
#[derive(Clone, Copy)]
pub(crate) struct Sums<'a>(pub(crate) &'a Counters);

impl Sums<'_> {
    /// D: first displays.
    pub(crate) fn shown(self) -> u64 {
        self.0[Counter::Shown]
    }

    /// A: "accept all".
    pub(crate) fn accepted(self) -> u64 {
        self.0[Counter::AcceptAll]
    }

    /// P+: switch by switch, with something granted.
    pub(crate) fn partly(self) -> u64 {
        self.0[Counter::ChosenSome]
    }

    /// R and P0: nothing granted.
    pub(crate) fn refused(self) -> u64 {
        self.0[Counter::RefuseAll] + self.0[Counter::ChosenNone]
    }

    /// I = A + R + P: answers.
    pub(crate) fn decided(self) -> u64 {
        self.accepted() + self.partly() + self.refused()
    }

    /// I, only where displays are counted too: comparable with D.
    pub(crate) fn measured(self) -> u64 {
        self.0[Counter::MeasuredGranted] + self.0[Counter::MeasuredRefused]
    }

    /// A + P+, likewise.
    pub(crate) fn measured_granted(self) -> u64 {
        self.0[Counter::MeasuredGranted]
    }

    /// Whether there are answers from where displays are not counted.
    pub(crate) fn has_unmeasured(self) -> bool {
        self.decided() > self.measured()
    }

    /// P = P+ + P0: switch by switch.
    pub(crate) fn chosen(self) -> u64 {
        self.0[Counter::ChosenSome] + self.0[Counter::ChosenNone]
    }

    /// N = D - I: displays without an answer.
    pub(crate) fn no_choice(self) -> u64 {
        self.shown().saturating_sub(self.measured())
    }

    /// A + P+.
    pub(crate) fn granted_something(self) -> u64 {
        self.accepted() + self.partly()
    }

    /// (A + P+) / I.
    pub(crate) fn opt_in(self) -> Rate {
        Rate::new(self.granted_something(), self.decided())
    }

    /// (A + P+) / D.
    pub(crate) fn opt_in_of_displays(self) -> Rate {
        Rate::new(self.measured_granted(), self.shown())
    }

    /// I / D.
    pub(crate) fn interaction(self) -> Rate {
        Rate::new(self.measured(), self.shown())
    }

    /// (R + P0) / I.
    pub(crate) fn refusal(self) -> Rate {
        Rate::new(self.refused(), self.decided())
    }

    /// N / D. More answers than displays means that displays were not counted.
    pub(crate) fn ignored(self) -> Rate {
        if self.measured() > self.shown() {
            Rate::new(0, 0)
        } else {
            Rate::new(self.no_choice(), self.shown())
        }
    }
}
