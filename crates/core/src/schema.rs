//! The schema of configurations, as data, and the check that finds every mistake with its place.

use alloc::string::String;

use crate::{
    locale::{KEYS, is_tag},
    notes::{Expected, Notes, To},
    policy::is_id,
    regime::{self, LONGEST_DAYS},
    signal::CONSENT_TYPES,
    text::{cut, number, push_number},
    value::Value,
};

/// The kind of a value: a letter, then its parameters after a space. Stored as text, since tables would be twice as
/// large (docs/adr/0005-lean-core.md).
///
/// | Letter | A value that is |
/// | --- | --- |
/// | `f` | true or false |
/// | `t MOST` | text, or an object from language to text, of 1 to so many characters |
/// | `i` | an id: 1 to 32 of `a-z`, `0-9` and `-` |
/// | `d` | a whole number of days that the longest regime allows |
/// | `u` | an address: `https:`, `http:` or relative, since any other scheme could be code |
/// | `h` | a host name; `auto` and `host` look like one |
/// | `p` | a place: an ISO 3166 country or subdivision |
/// | `w WORDS` | one of these words, between bars |
/// | `r`, `g` | one of the regimes, one of Google's consent types |
/// | `l LEAST MOST THINGS,KIND` | a list of at least and at most so many of these things |
/// | `o NAME` | an object: see [`fields`] |
/// | `e WORD&OBJECT` | a word, or an object |
/// | `x` | an object from language to an object from key to text |
/// | `n` | a language tag; `auto` looks like one |
/// | `a` | whatever there is |
pub(crate) type Kind = &'static str;

pub(crate) const KNOWN_PURPOSES: &str = "necessary|preferences|analytics|marketing|social";

/// Few enough that an event can hold all their ids (see `wire`).
pub(crate) const MOST_PURPOSES: u16 = 24;
pub(crate) const MOST_SERVICES: u16 = 64;

/// The whole configuration; `docs/configuration.md` says what each key means.
pub(crate) const CONFIG: Kind = "o config";

/// The keys of an object, each with its kind, separated by semicolons; `!` marks a required key.
pub(crate) fn fields(object: &str) -> &'static str {
    match object {
        // The values of `importMap` (from the other tool's ids to ours) and `markup` are checked where they are used:
        // in a file that few pages load.
        "config" => {
            "site t 60;language n;purposes l 1 24 purposes,e w necessary|preferences|analytics|marketing|\
             social&o purpose;services l 0 64 services,o service;privacyUrl u;texts x;days d;regime r;region p;\
             elsewhere r;gpc l 1 24 purposes,i;dnt f;cookieDomain h;base u;endpoint u;statistics w all|choices|none;\
             consentMode e f&o mode;dataLayer t 60;handle w left|right;position w left|right|bottom;variants l 2 8 variants,o variant;\
             renew u;reload w auto|ask;theme w auto|light|dark;proof f;scriptedAccept f;import f;importMap t 64;markup l 1 8 tools,i"
        }
        // A variant under test: wording and position, never the balance of the buttons (requirements 6.4).
        "variant" => "!id i;position w left|right|bottom;texts x",
        // What Google's queue is told in addition to the defaults (requirements 3.2).
        "mode" => "adsDataRedaction f;urlPassthrough f;regions l 1 60 places,p",
        "purpose" => {
            "!id i;title t 60;description t 300;details t 2000;required f;exempt f;consentMode l 0 7 consent types,g"
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
pub(crate) fn next_field(rest: &mut &'static str) -> Option<(&'static str, bool, Kind)> {
    let mut kind = cut(rest, b';');
    let name = cut(&mut kind, b' ');
    let needed = name.strip_prefix("!");
    (!name.is_empty()).then_some((needed.unwrap_or(name), needed.is_some(), kind))
}

/// Checks a value; an absent one is valid.
pub(crate) fn check<N: Notes>(notes: &mut N, value: &Value<'_>, kind: Kind) {
    let mut rest = kind;
    let letter = cut(&mut rest, b' ').as_bytes()[0];
    if letter == b'e' {
        let word = cut(&mut rest, b'&');
        return check(
            notes,
            value,
            if let Value::Map(_) = value {
                rest
            } else {
                word
            },
        );
    }
    let fits = match value {
        Value::Null => true,
        _ if letter == b'a' => true,
        Value::Flag(_) if letter == b'f' => true,
        Value::Number(days) if letter == b'd' => {
            number(days).is_some_and(|days| (1..=LONGEST_DAYS).contains(&days))
        }
        Value::Text(text) => match letter {
            b't' => {
                let length = text.bytes().filter(|byte| byte & 0xc0 != 0x80).count();
                count(notes, "1", rest, "characters", length);
                true
            }
            b'i' => is_id(text),
            b'u' => is_url(text),
            b'h' => is_domain(text),
            b'p' => is_place(text),
            b'n' => is_tag(text),
            _ => is_one_of(words(letter, rest), text),
        },
        Value::List(items) if letter == b'l' => {
            let (least, most) = (cut(&mut rest, b' '), cut(&mut rest, b' '));
            let things = cut(&mut rest, b',');
            // One message is enough; checking every one of too many items would bury it.
            if count(notes, least, most, things, items.len()) {
                for (at, item) in items.iter().enumerate() {
                    let mark = notes.enter(To::Item(at));
                    if item.is_null() {
                        notes.mistake(&Expected::Words("no gap in the list"), item);
                    }
                    check(notes, item, rest);
                    notes.leave(mark);
                }
            }
            true
        }
        Value::Map(pairs) => match letter {
            b't' => {
                for (language, text) in pairs {
                    let mark = notes.enter(To::Key(language));
                    match text {
                        Value::Text(_) => check(notes, text, kind),
                        _ => notes.mistake(&Expected::Kind(kind), text),
                    }
                    notes.leave(mark);
                }
                !pairs.is_empty()
            }
            b'x' => {
                for (language, texts) in pairs {
                    let mark = notes.enter(To::Key(language));
                    check_texts(notes, language, texts);
                    notes.leave(mark);
                }
                true
            }
            b'o' => {
                check_fields(notes, pairs, value, fields(rest));
                true
            }
            _ => false,
        },
        _ => false,
    };
    if !fits {
        notes.mistake(&Expected::Kind(kind), value);
    }
}

/// The allowed words of a kind; empty for other kinds.
pub(crate) fn words(letter: u8, rest: &'static str) -> &'static str {
    match letter {
        b'w' => rest,
        b'r' => regime::IDS,
        b'g' => CONSENT_TYPES,
        _ => "",
    }
}

/// Whether a number is within its limits; records a mistake if not.
fn count<N: Notes>(notes: &mut N, least: &str, most: &str, things: &str, found: usize) -> bool {
    let bound = |limit| number(limit).unwrap_or(0);
    let fits = (bound(least)..=bound(most)).contains(&small(found));
    if !fits {
        let mut number = String::new();
        push_number(&mut number, small(found));
        notes.mistake(
            &Expected::Count(least, most, things),
            &Value::Number(&number),
        );
    }
    fits
}

fn check_fields<N: Notes>(
    notes: &mut N,
    pairs: &[(&str, Value<'_>)],
    object: &Value<'_>,
    fields: &'static str,
) {
    for (key, _) in pairs {
        let mut rest = fields;
        let mut known = false;
        while let Some(field) = next_field(&mut rest) {
            known |= field.0 == *key;
        }
        if !known {
            let mark = notes.enter(To::Key(key));
            notes.mistake(&Expected::Key(fields), &Value::Other("an unknown key"));
            notes.leave(mark);
        }
    }
    let mut rest = fields;
    while let Some((key, needed, kind)) = next_field(&mut rest) {
        let value = object.get(key);
        let mark = notes.enter(To::Key(key));
        if value.is_null() && needed {
            notes.mistake(&Expected::Kind(kind), value);
        }
        check(notes, value, kind);
        notes.leave(mark);
    }
}

fn check_texts<N: Notes>(notes: &mut N, language: &str, texts: &Value<'_>) {
    let Value::Map(pairs) = texts else {
        return notes.mistake(&Expected::Words("an object from key to text"), texts);
    };
    for (key, text) in pairs {
        let mark = notes.enter(To::Key(key));
        if !is_tag(language) || !is_one_of(KEYS, key) {
            notes.mistake(
                &Expected::Words("a language tag and a key of locales/en.txt"),
                &Value::Other("an unknown one"),
            );
        } else if let Value::Text(_) = text {
            check(notes, text, "t 1000");
        } else {
            notes.mistake(&Expected::Words("a text"), text);
        }
        notes.leave(mark);
    }
}

pub(crate) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Whether a word is in a list of words separated by bars.
pub(crate) fn is_one_of(words: &str, word: &str) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        if cut(&mut rest, b'|') == word {
            return true;
        }
    }
    false
}

/// Whether a URL has the scheme `https` or `http`, or none: a colon after the first slash does not belong to a scheme.
fn is_url(text: &str) -> bool {
    let mut rest = text;
    let before_colon = cut(&mut rest, b':');
    let scheme = before_colon.len() < text.len()
        && !before_colon
            .bytes()
            .any(|b| matches!(b, b'/' | b'?' | b'#'));
    let web =
        before_colon.eq_ignore_ascii_case("https") || before_colon.eq_ignore_ascii_case("http");
    (1..=2000).contains(&text.len()) && (!scheme || web)
}

fn is_domain(text: &str) -> bool {
    (1..=253).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}

fn is_place(text: &str) -> bool {
    (2..=6).contains(&text.len())
        && text.bytes().enumerate().all(|(at, b)| match at {
            0 | 1 => b.is_ascii_alphabetic(),
            2 => b == b'-',
            _ => b.is_ascii_alphanumeric(),
        })
        && text.len() != 3
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
