//! What the visitor answered, as it is kept on their device.
//!
//! One line of ASCII, fit for a cookie as it is, under 200 bytes for a usual policy and without id:
//!
//! ```text
//! 1~8f3a21bc~20780~20962~eu~a~~+analytics.matomo!marketing:linkedin~5d0c1f7e
//! │ │        │     │     │  │ │ │                                   └ FNV-1a over what stands before it
//! │ │        │     │     │  │ │ └ answers: `+` granted, `!` refused, `?` unanswered purpose; `.` a service
//! │ │        │     │     │  │ │   answered like its purpose (unanswered: refused), `:` the other way
//! │ │        │     │     │  │ └ random id, only if something was granted and only if the owner keeps proof
//! │ │        │     │     │  └ method
//! │ │        │     │     └ regime
//! │ │        │     └ day from which it no longer holds
//! │ │        └ day of the choice (days since 1970)
//! │ └ revision of the policy
//! └ version of this format
//! ```
//!
//! Answers stand under their ids, so reordering a policy never regrants anything; every service that was
//! asked about is named, so that a new one is recognised as new. Decoding is strict: whatever encoding does not
//! write is no record.

use alloc::{string::String, vec, vec::Vec};

use crate::{
    day::Day,
    policy::{FNV_START, Policy, fnv1a},
    regime::EU,
    text::{cut, number, push_all, push_hex, push_number},
};

/// No browser keeps more in one cookie, name included (B-03).
pub const MAX_BYTES: usize = 4000;

/// How a choice was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// "Accept all".
    AcceptAll,
    /// "Refuse all".
    RefuseAll,
    /// Switch by switch.
    Chosen,
    /// "Always" on an embed's placeholder.
    Embed,
    /// Everything that had been granted was taken back.
    Withdrawn,
    /// By a call of the page; left out of the rates (B-26).
    Api,
    /// Taken over from another consent tool.
    Import,
}

impl Method {
    /// Each with the letter that it has in the record and the word that it has everywhere else.
    const NAMES: [(Self, &'static str, &'static str); 7] = [
        (Self::AcceptAll, "a", "accept-all"),
        (Self::RefuseAll, "r", "refuse-all"),
        (Self::Chosen, "c", "chosen"),
        (Self::Embed, "e", "embed"),
        (Self::Withdrawn, "w", "withdrawn"),
        (Self::Api, "p", "api"),
        (Self::Import, "i", "import"),
    ];

    /// The word used in `status()`, on the wire and in columns.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::NAMES[self as usize].2
    }

    /// By that word.
    #[must_use]
    pub fn from_name(word: &str) -> Option<Self> {
        Self::NAMES
            .into_iter()
            .find(|(_, _, name)| *name == word)
            .map(|(method, ..)| method)
    }
}

/// What the visitor answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRecord {
    /// The day they answered.
    pub decided: Day,
    /// The day from which the answer no longer holds.
    pub until: Day,
    /// Whether it was given under the policy's regime.
    pub same_regime: bool,
    /// How they answered.
    pub method: Method,
    /// A random id; only where something was granted (T-33).
    pub id: Option<String>,
    /// What they answered, by position in the policy; none where they were not asked.
    pub said: Vec<Option<bool>>,
}

impl ConsentRecord {
    /// How much it grants.
    #[must_use]
    pub fn grants(&self) -> usize {
        self.said.iter().filter(|said| **said == Some(true)).count()
    }

    /// The day from which it no longer holds under a policy that keeps answers `days` long.
    #[must_use]
    pub fn holds_until(&self, days: Day) -> Day {
        self.until
            .min(self.decided + days)
            .min(self.decided + EU.longest_days)
    }

    /// The line that is stored.
    #[must_use]
    pub fn encode(&self, policy: &Policy<'_>) -> String {
        let mut line = String::from("1~");
        line.push_str(&policy.revision());
        for day in [self.decided, self.until] {
            line.push('~');
            push_number(&mut line, day);
        }
        let letter = Method::NAMES[self.method as usize].1;
        let id = self.id.as_deref().unwrap_or("");
        push_all(
            &mut line,
            &["~", policy.regime.id, "~", letter, "~", id, "~"],
        );
        for (at, purpose) in policy.items.iter().enumerate().take(policy.purposes) {
            let said = self.said(at);
            let mut mark = match said {
                Some(true) => "+",
                Some(false) => "!",
                None => "?",
            };
            if said.is_some() {
                push_all(&mut line, &[mark, purpose.id]);
                mark = "";
            }
            for (of, service) in policy.items.iter().enumerate().skip(policy.purposes) {
                let Some(granted) = self.said(of).filter(|_| service.purpose == at) else {
                    continue;
                };
                if !mark.is_empty() {
                    push_all(&mut line, &[mark, purpose.id]);
                    mark = "";
                }
                push_all(
                    &mut line,
                    &[
                        if granted == (said == Some(true)) {
                            "."
                        } else {
                            ":"
                        },
                        service.id,
                    ],
                );
            }
        }
        let check = fnv1a(FNV_START, &line);
        line.push('~');
        push_hex(&mut line, check);
        line
    }

    /// Reads a stored line; nothing when encoding cannot have written it. What it says about purposes and services
    /// that the policy does not have is passed over; so is what it says about a service that has moved to another
    /// purpose, since that was never asked.
    #[must_use]
    pub fn decode(line: &str, policy: &Policy<'_>) -> Option<Self> {
        if !line.is_ascii() || line.len() > MAX_BYTES {
            return None;
        }
        // The last nine characters are the mark and the fingerprint over what stands before it.
        let (body, check) = line.split_at_checked(line.len().checked_sub(9)?)?;
        let mut wanted = String::from("~");
        push_hex(&mut wanted, fnv1a(FNV_START, body));
        // Eight fields, no more and no less.
        if body.bytes().filter(|byte| *byte == b'~').count() != 7 {
            return None;
        }
        let mut rest = body;
        let mut field = || cut(&mut rest, b'~');
        if wanted != check || field() != "1" || field().len() != 8 {
            return None;
        }
        let (decided, until) = (number(field())?, number(field())?);
        let same_regime = field() == policy.regime.id;
        let letter = field();
        let (method, ..) = Method::NAMES
            .into_iter()
            .find(|(_, name, _)| *name == letter)?;
        let id = Some(field()).filter(|id| !id.is_empty()).map(String::from);
        let said = answers(field(), policy)?;
        (decided <= until).then_some(Self {
            decided,
            until,
            same_regime,
            method,
            id,
            said,
        })
    }

    /// The record that holds, of those found under our name: the one decided last; of two on the same day
    /// the one that grants less. Several occur when cookies of different domains reach the same page.
    #[must_use]
    pub fn pick(lines: &[&str], policy: &Policy<'_>) -> Option<Self> {
        let mut best: Option<Self> = None;
        for line in lines {
            let Some(record) = Self::decode(line, policy) else {
                continue;
            };
            let better = best.as_ref().is_none_or(|best| {
                record.decided > best.decided
                    || (record.decided == best.decided && record.grants() < best.grants())
            });
            if better {
                best = Some(record);
            }
        }
        best
    }

    fn said(&self, at: usize) -> Option<bool> {
        self.said.get(at).copied().flatten()
    }
}

/// `+analytics.matomo!marketing:linkedin`.
fn answers(text: &str, policy: &Policy<'_>) -> Option<Vec<Option<bool>>> {
    let mut said = vec![None; policy.items.len()];
    let bytes = text.as_bytes();
    let (mut purpose, mut answer) = (None, None);
    let mut start = 0;
    while start < bytes.len() {
        let mut end = start + 1;
        while bytes.get(end).is_some_and(|byte| !b"+!?.:".contains(byte)) {
            end += 1;
        }
        let sign = *bytes.get(start)?;
        let at = policy.position(text.get(start + 1..end)?);
        let (item, now) = if matches!(sign, b'.' | b':') {
            if start == 0 {
                return None;
            }
            let of = |at: &usize| policy.items.get(*at).map(|item| item.purpose);
            let mine =
                at.filter(|at| *at >= policy.purposes && purpose.is_some() && of(at) == purpose);
            (mine, Some((answer == Some(true)) == (sign == b'.')))
        } else if b"+!?".contains(&sign) {
            answer = if sign == b'?' {
                None
            } else {
                Some(sign == b'+')
            };
            purpose = at.filter(|at| *at < policy.purposes);
            (purpose, answer)
        } else {
            return None;
        };
        if let Some(slot) = item.and_then(|at| said.get_mut(at)) {
            if slot.is_some() {
                return None;
            }
            *slot = now;
        }
        start = end;
    }
    Some(said)
}
