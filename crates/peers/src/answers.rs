//! Converts other tools' records into a record of ours, always with the same or fewer grants: if several answers map to
//! one of our purposes, one refusal refuses it; an item that no answer maps to stays unanswered and is asked about.

use alloc::string::String;

use assentry_core::{
    day::Day,
    items::{Items, Said},
    policy::Policy,
    record::{ConsentRecord, Method},
};

use crate::{
    names::Names,
    records::{Found, Kept, records},
};

/// The line of our record for other tools' records; `None` if none of them is valid, or none is about anything that this
/// policy asks. The id is used only if something is granted.
#[must_use]
pub fn line(kept: &Kept<'_>, names: &Names<'_>, today: Day, fresh_id: &str) -> Option<String> {
    let policy = names.policy;
    let mut all = Found::default();
    // The earliest day of several.
    let mut decided = today;
    for record in records(kept, names, today) {
        let day = record.decided.unwrap_or(today);
        // As in the core: a day of grace for clocks set to local time, and the term of this policy.
        if day <= today + 1 && today < policy.end(day) {
            all.add(&record);
            decided = decided.min(day);
        }
    }
    let said = all.answers(policy);
    if said.answered.is_empty() {
        return None;
    }
    let record = ConsentRecord {
        decided,
        until: policy.end(decided),
        same_regime: true,
        signalled: false,
        method: Method::Import,
        id: String::from(if said.granted.is_empty() {
            ""
        } else {
            fresh_id
        }),
        said,
    };
    Some(record.encode(policy))
}

impl Found {
    /// Adds another record: one refusal refuses.
    pub fn add(&mut self, other: &Self) {
        let refused = self.said.refused().or(other.said.refused());
        let granted = self.said.granted.or(other.said.granted);
        self.said.answer(granted, true);
        self.said.answer(refused, false);
        self.partly = self.partly.or(other.partly);
    }

    /// What it says about each purpose and service, named or not.
    #[must_use]
    pub fn answers(&self, policy: &Policy<'_>) -> Said {
        let mut said = self.said;
        let optional = policy.all().without(policy.required);
        for at in optional.and(Items::first(policy.purposes)).iter() {
            let mut services = Items::default();
            for (of, item) in policy.items.iter().enumerate() {
                if of != at && item.purpose == at {
                    services.add(of);
                }
            }
            let unnamed = services.without(said.answered);
            let whole = said.get(at);
            let partly = self.partly.has(at);
            // An answer about a purpose covers its services, except those answered by name.
            if partly || whole.is_some() {
                said.answer(unnamed, !partly && whole == Some(true));
            }
            let purpose = Items::from_iter([at]);
            let each = !services.is_empty() && services.without(said.answered).is_empty();
            if each && (partly || whole.is_none()) {
                // Answers about every service of a purpose answer the purpose.
                let all = services.without(said.granted).is_empty();
                said.answer(purpose, all && whole != Some(false));
            } else if partly && whole == Some(true) {
                said.answered = said.answered.without(purpose);
                said.granted = said.granted.without(purpose);
            }
        }
        said
    }
}
