//! The visitor's answer, as it is stored on their device.
//!
//! One line of ASCII that needs no encoding in a cookie, under 200 bytes for a typical policy without id:
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
//! Answers are stored by id, so reordering a policy never grants anything by accident; every service that was asked
//! about is named, so that a new one is recognised as new. Decoding is strict: anything that the encoder would not
//! write is rejected.

use alloc::string::String;

use crate::{
    day::Day,
    items::Said,
    policy::{FNV_START, NO_REVISION, Policy, fnv1a},
    regime::Regime,
    text::{cut, number, push_all, push_hex, push_number},
};

/// Browsers do not store more in one cookie, name included (B-03).
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
    /// Everything that had been granted was withdrawn.
    Withdrawn,
    /// By a call from the page; left out of the rates (B-26).
    Api,
    /// Imported from another consent tool.
    Import,
}

/// The letters of the methods, in order: lower case, then upper case for answers given while the signal was on.
const LETTERS: &str = "arcewpiARCEWPI";

impl Method {
    /// All of them, in order.
    pub const ALL: &[Self] = &[
        Self::AcceptAll,
        Self::RefuseAll,
        Self::Chosen,
        Self::Embed,
        Self::Withdrawn,
        Self::Api,
        Self::Import,
    ];

    /// The word used in `status()`, on the wire and in columns.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AcceptAll => "accept-all",
            Self::RefuseAll => "refuse-all",
            Self::Chosen => "chosen",
            Self::Embed => "embed",
            Self::Withdrawn => "withdrawn",
            Self::Api => "api",
            Self::Import => "import",
        }
    }

    /// The method of that word.
    #[must_use]
    pub fn from_name(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|method| method.as_str() == word)
    }

    /// Its letter in the record.
    fn letter(self, signalled: bool) -> &'static str {
        let at = self as usize + if signalled { Self::ALL.len() } else { 0 };
        LETTERS.get(at..at + 1).unwrap_or("")
    }
}

/// The visitor's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRecord {
    /// The day of the answer.
    pub decided: Day,
    /// The first day on which the answer is no longer valid.
    pub until: Day,
    /// Whether it was given under the policy's regime, and the revision of the site's own that it has now.
    pub same_regime: bool,
    /// Whether the browser asked not to be tracked (GPC) when it was given.
    pub signalled: bool,
    /// How it was given.
    pub method: Method,
    /// A random id; empty unless something was granted (T-33).
    pub id: String,
    /// The answer about each purpose and service.
    pub said: Said,
}

/// The purpose under which the last answers stand that are about no item: `?-.-REVISION.-TEXTS`. Every reader since
/// the first takes it for a purpose that was not answered, and that its policy does not have. A policy that has it gets
/// none of these.
pub const OWN: &str = "-";

impl ConsentRecord {
    /// The first day on which it is no longer valid under this policy.
    #[must_use]
    pub fn holds_until(&self, policy: &Policy<'_>) -> Day {
        self.until.min(policy.end(self.decided))
    }

    /// The line that is stored.
    #[must_use]
    pub fn encode(&self, policy: &Policy<'_>) -> String {
        self.encode_shown(policy, "")
    }

    /// The same with the fingerprint of what was shown: eight hexadecimal digits, or empty (L-68).
    #[must_use]
    pub fn encode_shown(&self, policy: &Policy<'_>, texts: &str) -> String {
        let mut line = String::from("1~");
        line.push_str(&policy.revision());
        line.push_str("~");
        push_number(&mut line, self.decided);
        line.push_str("~");
        push_number(&mut line, self.until);
        let letter = self.method.letter(self.signalled);
        push_all(
            &mut line,
            &["~", policy.regime.id, "~", letter, "~", &self.id, "~"],
        );
        for at in 0..policy.purposes {
            let said = self.said.get(at);
            let mut lead = match said {
                Some(true) => "+",
                Some(false) => "!",
                None => "?",
            };
            // An unanswered purpose is named only for the sake of its services.
            let mut name = policy.items[at].id;
            if said.is_some() {
                push_all(&mut line, &[lead, name]);
                (lead, name) = ("", "");
            }
            for of in policy.purposes..policy.items.len() {
                let service = &policy.items[of];
                if service.purpose != at {
                    continue;
                }
                if let Some(granted) = self.said.get(of) {
                    let mark = if granted == (said == Some(true)) {
                        "."
                    } else {
                        ":"
                    };
                    push_all(&mut line, &[lead, name, mark, service.id]);
                    (lead, name) = ("", "");
                }
            }
        }
        let own = policy.own_revision;
        if (own != NO_REVISION || !texts.is_empty()) && policy.position(OWN).is_none() {
            push_all(&mut line, &["?", OWN, ".-", own]);
            if !texts.is_empty() {
                push_all(&mut line, &[".-", texts]);
            }
        }
        sign(&mut line);
        line
    }

    /// Reads a stored line; `None` if the encoder cannot have written it. Answers about purposes and services that the
    /// policy does not have are skipped; so are answers about a service that has moved to another purpose, since that
    /// was never asked.
    #[must_use]
    pub fn decode(line: &str, policy: &Policy<'_>) -> Option<Self> {
        if !line.is_ascii() || line.len() > MAX_BYTES {
            return None;
        }
        // The last nine characters are the separator and the fingerprint of everything before it.
        let (body, check) = line.split_at_checked(line.len().checked_sub(9)?)?;
        let mut wanted = String::from("~");
        push_hex(&mut wanted, fnv1a(FNV_START, body));
        // Exactly eight fields.
        if body.bytes().filter(|byte| *byte == b'~').count() != 7 {
            return None;
        }
        let mut rest = body;
        let mut field = || cut(&mut rest, b'~');
        if wanted != check || field() != "1" || field().len() != 8 {
            return None;
        }
        let (decided, until) = (number(field())?, number(field())?);
        let regime = field();
        // Regimes of the same model do not ask again: visitors travel, and places are guessed.
        let same_regime = regime == policy.regime.id
            || Regime::by_id(regime).is_some_and(|other| other.model == policy.regime.model);
        let letter = field();
        let letters = 0..LETTERS.len();
        let at = letters
            .into_iter()
            .find(|at| LETTERS.get(*at..at + 1) == Some(letter))?;
        let method = Method::ALL[at % Method::ALL.len()];
        let id = field().into();
        let mut same_revision = policy.own_revision == NO_REVISION;
        let said = answers(field(), policy, &mut same_revision)?;
        (decided <= until).then_some(Self {
            decided,
            until,
            same_regime: same_regime && same_revision,
            signalled: at >= Method::ALL.len(),
            method,
            id,
            said,
        })
    }

    /// The record to use, of those found under our name: the latest; of two from the same day the one that grants less.
    /// There are several when cookies of different domains reach the same page.
    #[must_use]
    pub fn pick(lines: &[&str], policy: &Policy<'_>) -> Option<Self> {
        let mut best: Option<Self> = None;
        for line in lines {
            let Some(record) = Self::decode(line, policy) else {
                continue;
            };
            let better = best.as_ref().is_none_or(|best| {
                record.decided > best.decided
                    || (record.decided == best.decided
                        && record.said.granted.count() < best.said.granted.count())
            });
            if better {
                best = Some(record);
            }
        }
        best
    }
}

/// Appends the fingerprint of the line so far.
fn sign(line: &mut String) {
    let check = fnv1a(FNV_START, line);
    line.push_str("~");
    push_hex(line, check);
}

fn is_mark(byte: u8) -> bool {
    matches!(byte, b'+' | b'!' | b'?' | b'.' | b':')
}

/// `+analytics.matomo!marketing:linkedin`; notes whether the site's own revision stands behind them.
fn answers(text: &str, policy: &Policy<'_>, same_revision: &mut bool) -> Option<Said> {
    const NOWHERE: usize = usize::MAX;
    let mut said = Said::default();
    let bytes = text.as_bytes();
    // The purpose that services belong to, and the sign before it.
    let (mut purpose, mut answer) = (NOWHERE, 0);
    let mut start = 0;
    while start < bytes.len() {
        let mut end = start + 1;
        while bytes.get(end).is_some_and(|byte| !is_mark(*byte)) {
            end += 1;
        }
        let sign = bytes[start];
        let id = text.get(start + 1..end)?;
        let at = policy.position(id);
        if at.is_none() && sign == b'?' && id == OWN {
            let mut own = text.get(end + 2..)?;
            *same_revision |= cut(&mut own, b'.') == policy.own_revision;
            return Some(said);
        }
        let mut at = at.unwrap_or(NOWHERE);
        let service = matches!(sign, b'.' | b':');
        if !is_mark(sign) || (service && start == 0) {
            return None;
        }
        if !service {
            if at >= policy.purposes {
                at = NOWHERE;
            }
            (purpose, answer) = (at, sign);
        }
        let granted = if service {
            (answer == b'+') == (sign == b'.')
        } else {
            sign == b'+'
        };
        if service && at != NOWHERE && (at < policy.purposes || policy.items[at].purpose != purpose)
        {
            // It was never asked about for that purpose; but a no to something that is allowed without an answer stays
            // a no (L-63).
            if granted || at < policy.purposes || !policy.regime.allows_unanswered() {
                at = NOWHERE;
            }
        }
        if said.answered.has(at) {
            return None;
        }
        if sign != b'?' {
            said.answered.add(at);
            if granted {
                said.granted.add(at);
            }
        }
        start = end;
    }
    Some(said)
}
