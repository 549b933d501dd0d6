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
    day::{Day, push_hex, push_number},
    policy::{FNV_START, Policy, fnv1a},
    regime::EU,
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
        Self::NAMES.into_iter().find(|(_, _, name)| *name == word).map(|(method, ..)| method)
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
        self.until.min(self.decided + days).min(self.decided + EU.longest_days)
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
        for part in ["~", policy.regime.id, "~", letter, "~", self.id.as_deref().unwrap_or(""), "~"] {
            line.push_str(part);
        }
        for (at, purpose) in policy.items.iter().enumerate().take(policy.purposes) {
            let said = self.said(at);
            let mut services = policy.services(at).filter(|(of, _)| self.said(*of).is_some()).peekable();
            if said.is_none() && services.peek().is_none() {
                continue;
            }
            line.push(match said {
                Some(true) => '+',
                Some(false) => '!',
                None => '?',
            });
            line.push_str(purpose.id);
            for (of, service) in services {
                line.push(if (self.said(of) == Some(true)) == (said == Some(true)) { '.' } else { ':' });
                line.push_str(service.id);
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
        let (body, check) = line.rsplit_once('~')?;
        let mut wanted = String::new();
        push_hex(&mut wanted, fnv1a(FNV_START, body));
        let mut fields = body.split('~');
        let mut field = || fields.next();
        if line.len() > MAX_BYTES || wanted != check || field()? != "1" || field()?.len() != 8 {
            return None;
        }
        let (decided, until) = (day(field()?)?, day(field()?)?);
        let same_regime = field()? == policy.regime.id;
        let letter = field()?;
        let (method, ..) = Method::NAMES.into_iter().find(|(_, name, _)| *name == letter)?;
        let id = Some(field()?).filter(|id| !id.is_empty()).map(String::from);
        let said = answers(field()?, policy)?;
        let record = Self { decided, until, same_regime, method, id, said };
        (field().is_none() && decided <= until).then_some(record)
    }

    /// The record that holds, of those found under our name: the one decided last; of two on the same day
    /// the one that grants less. Several occur when cookies of different domains reach the same page.
    #[must_use]
    pub fn pick(lines: &[&str], policy: &Policy<'_>) -> Option<Self> {
        let mut best: Option<Self> = None;
        for record in lines.iter().filter_map(|line| Self::decode(line, policy)) {
            let better = best.as_ref().is_none_or(|best| {
                record.decided > best.decided || (record.decided == best.decided && record.grants() < best.grants())
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

/// A day of at most five digits (until the year 2243).
fn day(text: &str) -> Option<Day> {
    if text.len() > 5 || text.starts_with('+') { None } else { text.parse().ok() }
}

/// `+analytics.matomo!marketing:linkedin`.
fn answers(text: &str, policy: &Policy<'_>) -> Option<Vec<Option<bool>>> {
    let mut said = vec![None; policy.items.len()];
    let mut rest = text;
    let (mut purpose, mut answer, mut first) = (None, None, true);
    while let Some(sign) = rest.chars().next() {
        let after = rest.get(1..)?;
        let end = after.find(['+', '!', '?', '.', ':']).unwrap_or(after.len());
        let at = policy.position(after.get(..end)?);
        rest = after.get(end..)?;
        let (item, now) = match sign {
            '+' | '!' | '?' => {
                answer = (sign != '?').then_some(sign == '+');
                purpose = at.filter(|at| *at < policy.purposes);
                (purpose, answer)
            }
            '.' | ':' if !first => {
                let of = |at: &usize| policy.items.get(*at).map(|item| item.purpose);
                let mine = at.filter(|at| *at >= policy.purposes && of(at) == purpose && purpose.is_some());
                (mine, Some((answer == Some(true)) == (sign == '.')))
            }
            _ => return None,
        };
        first = false;
        if let Some(slot) = item.and_then(|at| said.get_mut(at)) {
            if slot.is_some() {
                return None;
            }
            *slot = now;
        }
    }
    Some(said)
}
