//! What holds: a policy, an answer that may or may not cover it, and today.

use alloc::{string::String, vec::Vec};

use crate::{
    day::Day,
    policy::Policy,
    record::{ConsentRecord, Method},
};

/// Where the visitor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Has not answered.
    Unasked,
    /// Has answered all that is asked.
    Decided,
    /// Has answered, but is to be asked again; earlier answers are remembered.
    Stale(Why),
}

/// Why an answer is not enough any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its term is over (L-32).
    Expired,
    /// It comes from the future: the clock was moved. It holds again when the clock is right.
    Clock,
    /// It was given under another regime.
    Regime,
    /// A purpose or service is new; the other answers stand (L-11).
    New,
}

impl Standing {
    /// The word that `status()` uses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unasked => "unasked",
            Self::Decided => "decided",
            Self::Stale(_) => "stale",
        }
    }
}

/// A policy and the answer to it, today.
#[derive(Debug)]
pub struct Answers<'a> {
    /// What is asked.
    pub policy: Policy<'a>,
    /// What was answered, whether or not it still holds.
    pub record: Option<ConsentRecord>,
    /// Today.
    pub today: Day,
}

/// Who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The visitor, by an event that the browser vouches for.
    Visitor,
    /// A click made by a script (B-25): may refuse, never grant more than was granted.
    ScriptedClick,
    /// A call of the page (B-26).
    Page,
}

/// What an answer says about whatever it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing: earlier answers stand, and what was not answered is not.
    Stands,
    /// Earlier answers stand; what was not answered is refused.
    Completed,
    /// It is refused.
    Refused,
}

/// What was pressed or called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The purposes and services named, by position.
    pub named: Vec<usize>,
    /// Whether they are granted.
    pub granted: bool,
    /// What becomes of the rest.
    pub rest: Rest,
    /// How it was made, unless it turns out to be a withdrawal.
    pub method: Method,
}

impl Answers<'_> {
    /// Where the visitor stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.outdated() {
            Some(why) => Standing::Stale(why),
            None if self.asked().is_empty() => Standing::Decided,
            None if self.record.is_none() => Standing::Unasked,
            None => Standing::Stale(Why::New),
        }
    }

    /// Why the record as a whole holds no more.
    fn outdated(&self) -> Option<Why> {
        let record = self.record.as_ref()?;
        // A day of grace for visitors who travel: days are UTC, but some clocks are set to local time.
        if record.decided > self.today + 1 {
            Some(Why::Clock)
        } else if self.today >= record.holds_until(self.policy.days) {
            Some(Why::Expired)
        } else if !record.same_regime {
            Some(Why::Regime)
        } else {
            None
        }
    }

    /// What was last said about an item, even if it no longer holds: so that asking again shows it.
    #[must_use]
    pub fn remembered(&self, item: usize) -> Option<bool> {
        self.record.as_ref()?.said.get(item).copied().flatten()
    }

    /// What was said about an item, where it holds.
    #[must_use]
    pub fn answered(&self, item: usize) -> Option<bool> {
        if self.outdated().is_some() {
            None
        } else {
            self.remembered(item)
        }
    }

    /// Whether an item is granted.
    #[must_use]
    pub fn is_granted(&self, item: usize) -> bool {
        self.is_required(item)
            || self
                .answered(item)
                .unwrap_or(self.policy.regime.allows_unanswered())
    }

    /// Whether the visitor said no to an item.
    #[must_use]
    pub fn is_refused(&self, item: usize) -> bool {
        !self.is_required(item) && self.answered(item) == Some(false)
    }

    fn is_required(&self, item: usize) -> bool {
        self.policy
            .items
            .get(item)
            .is_some_and(|item| item.required)
    }

    /// The purposes to ask about, by position: those with something that is optional and has no answer that holds.
    #[must_use]
    pub fn asked(&self) -> Vec<usize> {
        let open = |at: usize| !self.is_required(at) && self.answered(at).is_none();
        // Whoever refused a purpose is not asked again because it has one more service.
        let asks = |purpose: &usize| {
            open(*purpose)
                || (!self.is_refused(*purpose)
                    && self.policy.services(*purpose).any(|(at, _)| open(at)))
        };
        (0..self.policy.purposes).filter(asks).collect()
    }

    /// Every purpose, and every service of these purposes.
    #[must_use]
    pub fn whole(&self, purposes: &[usize]) -> Vec<usize> {
        let items = self.policy.items.iter().enumerate();
        items
            .filter(|(at, item)| purposes.contains(at) || purposes.contains(&item.purpose))
            .map(|(at, _)| at)
            .collect()
    }

    /// The record of an answer given today. The id is used only where something is granted.
    #[must_use]
    pub fn decide(&self, answer: &Answer, by: By, fresh_id: Option<String>) -> ConsentRecord {
        let mut said: Vec<Option<bool>> = Vec::new();
        let mut had_grants = false;
        for (at, item) in self.policy.items.iter().enumerate() {
            let earlier = self.answered(at);
            had_grants |= !item.required && earlier == Some(true);
            let now = if answer.named.contains(&at) {
                Some(answer.granted)
            } else {
                match answer.rest {
                    Rest::Stands => earlier,
                    Rest::Completed => Some(earlier.unwrap_or(false)),
                    Rest::Refused => Some(false),
                }
            };
            let allowed = by != By::ScriptedClick || earlier == Some(true);
            said.push(if item.required {
                None
            } else {
                now.map(|granted| granted && allowed)
            });
        }
        let mut record = ConsentRecord {
            decided: self.today,
            until: self.today + self.policy.days,
            same_regime: true,
            method: answer.method,
            id: None,
            said,
        };
        if record.grants() > 0 {
            // An id ends with the term of the answer it was made for.
            let holds = self.record.as_ref().filter(|_| self.outdated().is_none());
            let kept = holds.and_then(|record| record.id.clone());
            record.id = fresh_id.map(|fresh| kept.unwrap_or(fresh));
        } else if had_grants && by != By::Page {
            record.method = Method::Withdrawn;
        }
        record
    }
}
