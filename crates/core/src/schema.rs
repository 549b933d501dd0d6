//! The schema of configurations, as data. What each key means is in schema.toml, beside it. Everything that knows what a
//! configuration may be knows it from here: the banner, `assentry check`, the inspector, the compiler, and by it the JSON
//! Schema, the TypeScript types and the tables of docs/configuration.md.

use crate::{regime, signal::CONSENT_TYPES, text::cut};

/// The kind of a value: a letter, then its parameters after a space. Stored as text, since tables would be twice as
/// large (docs/adr/0005-lean-core.md).
///
/// | Letter | A value that is |
/// | --- | --- |
/// | `f` | true or false |
/// | `t MOST` | text, or an object from language to text, of 1 to so many characters |
/// | `i` | an id: 1 to 32 of `a-z`, `0-9` and `-` |
/// | `d MOST UNIT` | a whole number of these units, from 1 to so many |
/// | `v` | a number or word: 1 to 30 of `a-z`, `0-9` and `-` |
/// | `u` | an address: `https:`, `http:` or relative, since any other scheme could be code |
/// | `h` | a host name; `auto` and `host` look like one |
/// | `p` | a place: an ISO 3166 country or subdivision |
/// | `w WORDS` | one of these words, between bars |
/// | `r`, `g` | one of the regimes, one of Google's consent types |
/// | `q` | one of the reasons to be strictly necessary, or a list of them; or false |
/// | `l LEAST MOST THINGS,KIND` | a list of at least and at most so many of these things |
/// | `o NAME` | an object: see [`fields`] |
/// | `e WORD&OBJECT` | a word, or an object |
/// | `x` | an object from language to an object from key to text |
/// | `n` | a language tag; `auto` looks like one |
/// | `a` | whatever there is |
pub type Kind = &'static str;

pub(crate) const KNOWN_PURPOSES: &str = "necessary|preferences|analytics|marketing|social";

/// Why something may be strictly necessary: the closed list of requirements 1.4. Exempt audience measurement is none of
/// these, since visitors may object to it: it has a key of its own. `basket` is another word for `cart`.
pub const REASONS: &str = "choice-record|auth|security|cart|load-balancing|user-set-preference|metering|media-session|basket";

/// Few enough that an event can hold all their ids (see `wire`).
pub(crate) const MOST_PURPOSES: u16 = 24;
pub(crate) const MOST_SERVICES: u16 = 256;

/// The whole configuration.
pub const CONFIG: Kind = "o config";

/// What each key means, for people: TOML, by object and key. No page has it.
pub const MEANINGS: &str = include_str!("schema.toml");

/// The keys of an object, each with its kind, separated by semicolons; `!` marks a required key.
#[must_use]
pub fn fields(object: &str) -> &'static str {
    match object {
        // The values of `importMap` (from the other tool's ids to ours) and `markup` are checked where they are used:
        // in a file that few pages load; those of `theme` by the browser, and by crates/looks before there is one; those of `changes` by crates/site.
        "config" => {
            "$schema a;site t 60;language n;languages l 1 60 languages,n;purposes l 1 24 purposes,e w necessary|preferences|analytics|marketing|\
             social&o purpose;services l 0 256 services,o service;privacyUrl u;texts x;days d 396 days;months d 13 months;revision v;regime r;region p;\
             elsewhere y;gpc l 1 24 purposes,i;gpp f;dnt f;cookieDomain h;base u;endpoint u;statistics w all|choices|none|pages;\
             consentMode e f&o mode;dataLayer t 60;handle w left|right;layout w corner|bar|box|sheet;position w left|right|bottom|top;density w full|compact;first w reject|accept;variants l 2 8 variants,o variant;section i;sections l 1 20 sections,i;\
             renew u;reload w auto|ask;theme e w auto|light|dark|page&a;changes a;proof f;scriptedAccept f;import f;importMap t 64;markup l 1 8 tools,i"
        }
        // A variant under test: wording and position, never the balance of the buttons (requirements 6.4).
        "variant" => "!id i;position w left|right|bottom|top;texts x",
        // What Google's queue is told in addition to the defaults (requirements 3.2).
        "mode" => "adsDataRedaction f;urlPassthrough f;regions l 1 60 places,p",
        "purpose" => {
            "!id i;title t 60;description t 300;details t 2000;required q;exempt f;consentMode l 0 7 consent types,g"
        }
        "service" => {
            "!id i;!purpose i;exempt f;name t 80;vendor t 120;privacyUrl u;consentTypes l 0 7 consent types,g;\
             parameters a;steps o steps;trackers l 0 50 trackers,o tracker"
        }
        "steps" => {
            "before l 0 20 steps,o step;grant l 0 20 steps,o step;refuse l 0 20 steps,o step;\
             withdraw l 0 20 steps,o step"
        }
        // What a vendor can be told: a closed set, no code (docs/vendors.md).
        "step" => {
            "stub t 80;queue t 80;array t 80;push t 80;call t 80;ready t 80;early t 80;args a;set t 80;to a;load u;consent w update"
        }
        _ => {
            "name t 80;pattern t 200;party w first|third;httpOnly f;\
             storage w cookie|localStorage|sessionStorage|indexedDB|cacheStorage|\
             serviceWorker|pixel;!lifetime t 60;purpose t 200"
        }
    }
}

/// The next key of an object: its name, whether it is required, its kind.
pub fn next_field(rest: &mut &'static str) -> Option<(&'static str, bool, Kind)> {
    let mut kind = cut(rest, b';');
    let name = cut(&mut kind, b' ');
    let needed = name.strip_prefix("!");
    (!name.is_empty()).then_some((needed.unwrap_or(name), needed.is_some(), kind))
}

/// The allowed words of a kind; empty for other kinds.
#[must_use]
pub fn words(letter: u8, rest: &str) -> &str {
    match letter {
        b'w' => rest,
        b'r' => regime::IDS,
        b'y' => regime::ELSEWHERE,
        b'g' => CONSENT_TYPES,
        b'q' => REASONS,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{KNOWN_PURPOSES, MOST_PURPOSES, MOST_SERVICES, fields};

    #[test]
    fn the_schema_has_the_same_limits_as_the_code() {
        let config = fields("config");
        for part in [
            format!("purposes l 1 {MOST_PURPOSES} purposes,e w {KNOWN_PURPOSES}&o purpose;"),
            format!("services l 0 {MOST_SERVICES} services,"),
            format!("gpc l 1 {MOST_PURPOSES} purposes,"),
        ] {
            assert!(config.contains(&part), "{part}");
        }
    }
}
