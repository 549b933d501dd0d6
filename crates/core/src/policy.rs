//! What a site asks for: purposes, and the services that serve them. Only valid policies exist.

use alloc::{string::String, vec::Vec};

use crate::{
    day::{Day, Term},
    items::Items,
    regime::{LONGEST, Regime},
    signal,
    text::push_hex,
    value::Value,
};

/// Whether a text is a valid id of a purpose or service: 1 to 32 of `a-z`, `0-9` and `-`. Ids must match exactly, never
/// in part.
#[must_use]
pub fn is_id(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Something that can be granted: a purpose, or a service that serves one.
#[derive(Clone, Debug, PartialEq)]
pub struct Item<'a> {
    /// Its id, unique among purposes and services.
    pub id: &'a str,
    /// The position of its purpose; its own if it is a purpose.
    pub purpose: usize,
    /// The Google consent types that it grants, one bit each in the order of [`signal::CONSENT_TYPES`].
    pub consent_types: u8,
    /// Whether its vendor has to be told something, and whether that depends on other items.
    pub steps: Steps,
    /// Whether these steps load a script.
    pub loads: bool,
    /// Whether it is known to store anything on the visitor's device.
    pub stores: bool,
}

/// Whether a vendor has to be told something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steps {
    /// Nothing.
    None,
    /// When the answer about it changes.
    Own,
    /// When any answer changes: some step asks about others (`if`).
    Others,
}

/// What a site asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy<'a> {
    /// Every purpose in display order, then every service.
    pub items: Vec<Item<'a>>,
    /// The number of purposes.
    pub purposes: usize,
    /// What is strictly necessary: information, never a switch.
    pub required: Items,
    /// Audience measurement that is exempt from consent where the visitor is: allowed until they object.
    pub exempt: Items,
    /// What the browser's opt-out signal (GPC) covers (T-04).
    pub signalled: Items,
    /// The regime it is asked under.
    pub regime: &'static Regime,
    /// How long an answer is kept: yes and no alike (L-32).
    pub term: Term,
    /// The fingerprint of what is material about the items: see [`Policy::revision`].
    pub material: u32,
    /// The site's own revision: another one asks everybody again (L-70). [`NO_REVISION`] if it has none.
    pub own_revision: &'a str,
}

/// What is recorded if the site has no revision of its own.
pub const NO_REVISION: &str = "0";

impl<'a> Policy<'a> {
    /// The first day on which an answer of that day is no longer valid.
    #[inline(never)]
    #[must_use]
    pub fn end(&self, decided: Day) -> Day {
        self.term.end(decided).min(LONGEST.end(decided))
    }

    /// The position of the purpose or service with exactly that id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id == id)
    }

    /// The ids of these items.
    #[inline(never)]
    #[must_use]
    pub fn ids(&self, items: Items) -> Vec<&'a str> {
        let mut ids = Vec::new();
        for at in items.iter() {
            ids.push(self.items[at].id);
        }
        ids
    }

    /// Every purpose and service.
    #[must_use]
    pub fn all(&self) -> Items {
        Items::first(self.items.len())
    }

    /// Adds a purpose, given by its id or as an object.
    pub(crate) fn add_purpose(&mut self, entry: &'a Value<'a>) {
        let id = entry
            .plain()
            .or_else(|| entry.get("id").plain())
            .unwrap_or("");
        self.note(entry, self.purposes);
        let names = entry.get("consentMode");
        let consent_types = if names.is_null() {
            signal::usual(id)
        } else {
            signal::mask(names)
        };
        let required = match entry.get("required") {
            Value::Null => id == "necessary",
            Value::Flag(_) => false,
            // Its reasons: see `schema::REASONS`.
            _ => true,
        };
        if required {
            self.required.add(self.purposes);
        }
        self.add_material(id, id, "");
        self.items.push(Item {
            id,
            purpose: self.purposes,
            consent_types,
            steps: Steps::None,
            loads: false,
            stores: false,
        });
        self.purposes += 1;
    }

    /// Adds a service; returns whether its purpose exists.
    pub(crate) fn add_service(&mut self, entry: &'a Value<'a>) -> bool {
        let purpose = entry
            .get("purpose")
            .plain()
            .and_then(|id| self.position(id))
            .filter(|at| *at < self.purposes);
        let Some(at) = purpose else {
            return false;
        };
        let position = self.items.len();
        if self.required.has(at) {
            self.required.add(position);
        }
        if self.signalled.has(at) {
            self.signalled.add(position);
        }
        self.note(entry, position);
        if self.exempt.has(at) {
            self.exempt.add(position);
        }
        let steps = entry.get("steps");
        let word = |key| entry.get(key).plain().unwrap_or("");
        let id = word("id");
        self.add_material(id, self.items[at].id, word("vendor"));
        self.items.push(Item {
            id,
            purpose: at,
            consent_types: signal::mask(entry.get("consentTypes")),
            steps: match steps {
                Value::Null => Steps::None,
                _ if steps.mentions("if") => Steps::Others,
                _ => Steps::Own,
            },
            loads: steps.mentions("load"),
            stores: !entry.get("trackers").is_null(),
        });
        true
    }

    /// Adds what is material about an item to the fingerprint; addition is independent of the order.
    fn add_material(&mut self, id: &str, purpose: &str, vendor: &str) {
        let mut part = FNV_START;
        for text in &[id, ">", purpose, ">", vendor] {
            part = fnv1a(part, text);
        }
        self.material = self.material.wrapping_add(part.wrapping_mul(0x9e37_79b1));
    }

    /// Records an item's own exemption.
    fn note(&mut self, entry: &Value<'_>, at: usize) {
        if self.regime.exempt && entry.get("exempt").flag(false) {
            self.exempt.add(at);
        }
    }

    /// The fingerprint of what is material (L-11), as eight hexadecimal digits: the purposes, which services serve
    /// which purpose, their vendors, the regime, the site's own revision. Neither texts nor order change it.
    #[must_use]
    pub fn revision(&self) -> String {
        let mut print = fnv1a(FNV_START, self.regime.id);
        if self.own_revision != NO_REVISION {
            print = fnv1a(print, self.own_revision);
        }
        let mut out = String::new();
        push_hex(&mut out, print.wrapping_add(self.material));
        out
    }
}

/// Where a fingerprint starts (FNV-1a, 32 bits).
pub(crate) const FNV_START: u32 = 0x811c_9dc5;

/// Continues a fingerprint over `text`. Not secret: it detects accidents, not attackers.
pub(crate) fn fnv1a(start: u32, text: &str) -> u32 {
    text.bytes().fold(start, |print, byte| {
        (print ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
