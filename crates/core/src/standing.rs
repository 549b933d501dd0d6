//! What is in force: a policy, an answer that may or may not cover it, and today.

use alloc::string::String;

use crate::{
    day::Day,
    items::{Items, Said},
    policy::Policy,
    record::{ConsentRecord, Method},
    regime::LONGEST,
};

/// Where the visitor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Has not answered.
    Unasked,
    /// Has answered everything that is asked.
    Decided,
    /// Has answered, but must be asked again; earlier answers are remembered.
    Stale(Why),
}

/// Why an answer is no longer enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It has expired (L-32).
    Expired,
    /// It is from the future: the clock was moved. It is valid again when the clock is right.
    Clock,
    /// It was given under another regime, or the site asks everybody again (L-70).
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
    /// The answer, whether or not it is still valid.
    pub record: Option<ConsentRecord>,
    /// Today.
    pub today: Day,
    /// Whether the browser asks not to be tracked: Global Privacy Control, or what the site treats like it.
    pub signal: bool,
}

/// Who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The visitor, by a trusted browser event.
    Visitor,
    /// A click made by a script (B-25): may refuse, never grant more than was granted.
    ScriptedClick,
    /// A call from the page (B-26).
    Page,
}

/// What an answer means for items that it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing: earlier answers stand, and the rest stays unanswered.
    Stands,
    /// Earlier answers stand; everything unanswered is refused.
    Completed,
    /// All of them are refused.
    Refused,
}

/// A press or call that answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The purposes and services named.
    pub named: Items,
    /// Whether they are granted.
    pub granted: bool,
    /// What happens to the rest.
    pub rest: Rest,
    /// How it was given, unless it turns out to be a withdrawal.
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

    /// Why the record as a whole is no longer valid.
    fn outdated(&self) -> Option<Why> {
        let record = self.record.as_ref()?;
        // A day of grace for visitors who travel: days are UTC, but some clocks are set to local time.
        if record.decided > self.today + 1 {
            Some(Why::Clock)
        } else if self.today >= record.holds_until(&self.policy) {
            Some(Why::Expired)
        } else if !record.same_regime {
            Some(Why::Regime)
        } else {
            None
        }
    }

    /// The last answers, even if no longer valid, so that they are shown when asking again.
    #[must_use]
    pub fn remembered(&self) -> Said {
        self.record
            .as_ref()
            .map(|record| record.said)
            .unwrap_or_default()
    }

    /// What is allowed without an answer.
    fn allowed_unanswered(&self) -> Items {
        if self.policy.regime.allows_unanswered() {
            self.policy.all()
        } else {
            self.policy.exempt
        }
    }

    /// What the visitor opted out of: refusals of items that are allowed without an answer. They never expire (L-63).
    #[must_use]
    pub fn opted_out(&self) -> Items {
        self.remembered().refused().and(self.allowed_unanswered())
    }

    /// Whether the visitor opted out where that is the rule: then the answer has no end (L-63).
    #[must_use]
    pub fn has_opted_out(&self) -> bool {
        self.policy.regime.allows_unanswered() && !self.opted_out().is_empty()
    }

    /// Whether an opt-out is in force: the visitor's own, or that of the browser's signal from what is not granted (L-61,
    /// L-65).
    #[inline(never)]
    #[must_use]
    pub fn is_opted_out(&self, granted: Items) -> bool {
        let by_signal = self.signal && !self.policy.signalled.without(granted).is_empty();
        self.policy.regime.allows_unanswered() && (by_signal || !self.opted_out().is_empty())
    }

    /// For how many days from today a record is kept: an opt-out for as long as possible, whatever its term.
    #[must_use]
    pub fn days_kept(&self) -> Day {
        let end = if self.opted_out().is_empty() {
            self.until()
        } else {
            LONGEST.end(self.today)
        };
        end - self.today
    }

    /// The first day on which an answer given today is no longer valid.
    #[must_use]
    pub fn until(&self) -> Day {
        self.policy.end(self.today)
    }

    /// The answers in force. The browser's signal overrides a yes that was given without it (2.1).
    #[must_use]
    pub fn said(&self) -> Said {
        let mut said = self.remembered();
        let mut opted_out = self.opted_out();
        if self.policy.regime.allows_unanswered() && !opted_out.is_empty() {
            // Opting out of a purpose, or of everything, covers services and purposes added later.
            let everything = said.granted.is_empty();
            for (at, item) in self.policy.items.iter().enumerate() {
                if everything || opted_out.has(item.purpose) {
                    opted_out.add(at);
                }
            }
            opted_out = opted_out
                .without(said.granted)
                .without(self.policy.required);
        }
        match &self.record {
            Some(record) if self.outdated().is_none() => {
                if self.signal && !record.signalled {
                    let outweighed = said.granted.and(self.policy.signalled);
                    said.answered = said.answered.without(outweighed);
                    said.granted = said.granted.without(outweighed);
                }
            }
            _ => said = Said::default(),
        }
        said.answered = said.answered.or(opted_out);
        said
    }

    /// What is granted.
    #[must_use]
    pub fn granted(&self) -> Items {
        let said = self.said();
        let mut unanswered = self.allowed_unanswered();
        if self.signal && self.policy.regime.allows_unanswered() {
            unanswered = unanswered.without(self.policy.signalled);
        }
        let granted = unanswered.without(said.answered).or(said.granted);
        granted.or(self.policy.required)
    }

    /// What the visitor refused.
    #[must_use]
    pub fn refused(&self) -> Items {
        self.said().refused().without(self.policy.required)
    }

    /// The purposes to ask about: those with an optional item that has no valid answer.
    #[must_use]
    pub fn asked(&self) -> Items {
        let open = self
            .policy
            .all()
            .without(self.policy.required)
            .without(self.policy.exempt)
            .without(self.said().answered);
        let refused = self.refused();
        let mut asked = Items::default();
        for at in open.iter() {
            let purpose = self.policy.items[at].purpose;
            // A refused purpose is not asked about again because it gains a service.
            if !refused.has(purpose) {
                asked.add(purpose);
            }
        }
        asked
    }

    /// The services of these purposes that the last answer, which covers their purpose, does not cover.
    #[must_use]
    pub fn new_services(&self, purposes: Items) -> Items {
        let answered = self.remembered().answered;
        let known = purposes.and(answered);
        let mut new = Items::default();
        for (at, item) in self.policy.items.iter().enumerate() {
            if known.has(item.purpose) && !answered.has(at) {
                new.add(at);
            }
        }
        new
    }

    /// Every purpose, and every service of these purposes.
    #[must_use]
    pub fn whole(&self, purposes: Items) -> Items {
        let items = self.policy.items.iter().enumerate();
        items
            .filter(|(at, item)| purposes.has(*at) || purposes.has(item.purpose))
            .map(|(at, _)| at)
            .collect()
    }

    /// The record of an answer given today. The id is used only if something is granted.
    #[must_use]
    pub fn decide(&self, answer: &Answer, by: By, fresh_id: Option<&str>) -> ConsentRecord {
        let required = self.policy.required;
        let earlier = self.said();
        let mut said = earlier;
        let all = self.policy.all();
        match answer.rest {
            Rest::Stands => {}
            Rest::Completed => said.answered = all,
            Rest::Refused => said.answer(all, false),
        }
        said.answer(answer.named, answer.granted);
        if by == By::ScriptedClick {
            said.granted = said.granted.and(earlier.granted);
        }
        said.answered = said.answered.without(required);
        said.granted = said.granted.without(required);
        let mut record = ConsentRecord {
            decided: self.today,
            until: self.until(),
            same_regime: true,
            signalled: self.signal,
            method: answer.method,
            id: String::new(),
            said,
        };
        if !said.granted.is_empty() {
            // An id expires with the answer it was created for.
            if let Some(fresh) = fresh_id {
                let kept = self.record.as_ref().filter(|_| self.outdated().is_none());
                let kept = kept.map_or("", |record| &record.id);
                record
                    .id
                    .push_str(if kept.is_empty() { fresh } else { kept });
            }
        } else if !earlier.granted.without(required).is_empty() && by != By::Page {
            record.method = Method::Withdrawn;
        }
        record
    }
}
