//! What a site asks: purposes, and the services that serve them. Only valid policies exist.

use alloc::{string::String, vec::Vec};

use crate::{day::Day, regime::Regime, signal, text::push_hex, value::Value};

/// Whether a text is the name of a purpose or service: 1 to 32 of `a-z`, `0-9` and `-`. Names are compared whole,
/// never in part.
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
    /// Its name, unique among purposes and services.
    pub id: &'a str,
    /// The position of its purpose; its own where it is one.
    pub purpose: usize,
    /// Strictly necessary: information, never a switch.
    pub required: bool,
    /// The Google consent types that it grants, a bit each in the order of [`signal::CONSENT_TYPES`].
    pub consent_types: u8,
    /// What the configuration says about it, for showing it.
    pub said: &'a Value<'a>,
}

/// What a site asks.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy<'a> {
    /// Every purpose in the order in which they are shown, then every service.
    pub items: Vec<Item<'a>>,
    /// How many of the items are purposes.
    pub purposes: usize,
    /// The rule it is asked under.
    pub regime: Regime,
    /// How long an answer is kept, in days: yes and no alike (L-32).
    pub days: Day,
}

impl<'a> Policy<'a> {
    /// The position of the purpose or service of that id, compared whole.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id == id)
    }

    /// The services of a purpose, with their positions.
    pub fn services(&self, purpose: usize) -> impl Iterator<Item = (usize, &Item<'a>)> {
        self.items
            .iter()
            .enumerate()
            .skip(self.purposes)
            .filter(move |(_, item)| item.purpose == purpose)
    }

    /// Adds a purpose that the configuration gives by its id or as an object.
    pub(crate) fn add_purpose(&mut self, said: &'a Value<'a>) {
        let id = said
            .plain()
            .or_else(|| said.get("id").plain())
            .unwrap_or("");
        let consent_types = match said.get("consentMode") {
            Value::List(names) => names.iter().fold(0, |mask, name| {
                mask | signal::bit(name.plain().unwrap_or(""))
            }),
            _ => signal::usual(id),
        };
        let required = said.get("required").flag(id == "necessary");
        self.items.push(Item {
            id,
            purpose: self.purposes,
            required,
            consent_types,
            said,
        });
        self.purposes += 1;
    }

    /// Adds a service; says whether its purpose exists.
    pub(crate) fn add_service(&mut self, said: &'a Value<'a>) -> bool {
        let purpose = said
            .get("purpose")
            .plain()
            .and_then(|id| self.position(id))
            .filter(|at| *at < self.purposes);
        let Some((at, of)) = purpose.and_then(|at| Some((at, self.items.get(at)?))) else {
            return false;
        };
        let id = said.get("id").plain().unwrap_or("");
        self.items.push(Item {
            id,
            purpose: at,
            required: of.required,
            consent_types: 0,
            said,
        });
        true
    }

    /// The fingerprint over what is material (L-11), as eight hexadecimal digits: which purposes, which services
    /// serve which purpose, whose they are, under which regime. Neither texts nor order change it.
    #[must_use]
    pub fn revision(&self) -> String {
        let mut print = fnv1a(FNV_START, self.regime.id);
        for item in &self.items {
            let purpose = self
                .items
                .get(item.purpose)
                .map_or("", |purpose| purpose.id);
            let vendor = item.said.get("vendor").plain().unwrap_or("");
            let mut part = FNV_START;
            for text in [item.id, ">", purpose, ">", vendor] {
                part = fnv1a(part, text);
            }
            // Addition does not mind the order.
            print = print.wrapping_add(part.wrapping_mul(0x9e37_79b1));
        }
        let mut out = String::new();
        push_hex(&mut out, print);
        out
    }
}

/// Where a fingerprint starts (FNV-1a, 32 bits).
pub(crate) const FNV_START: u32 = 0x811c_9dc5;

/// Continues a fingerprint over `text`. Not a secret: it notices accidents, not attackers.
pub(crate) fn fnv1a(start: u32, text: &str) -> u32 {
    text.bytes().fold(start, |print, byte| {
        (print ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
