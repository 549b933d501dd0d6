//! What a configuration may say, as data, and the check that finds every mistake with its place.

use alloc::string::String;

use crate::{
    locale::{KEYS, LANGUAGES},
    notes::{Expected, Notes, To},
    policy::is_id,
    regime,
    signal::CONSENT_TYPES,
    text::{cut, number, push_number},
    value::Value,
};

/// What may stand in a place.
pub(crate) enum Kind {
    Flag,
    /// Text, or an object from language to text, of 1 to so many characters.
    Text(u16),
    /// 1 to 32 of `a-z`, `0-9` and `-`.
    Id,
    /// A whole number of days that the longest regime allows.
    Days,
    /// `https:`, `http:` or relative: any other scheme could be code.
    Url,
    /// A host name; `auto` and `host` look like one.
    Domain,
    /// An ISO 3166 country or subdivision.
    Place,
    /// One of these words, between bars.
    Word(&'static str),
    /// At least and at most so many of these things.
    List(u16, u16, &'static Kind, &'static str),
    /// An object of these keys.
    Object(&'static [Field]),
    /// A word, or an object.
    Either(&'static Kind, &'static Kind),
    /// An object from language to an object from key to text.
    Texts,
    /// Whatever there is.
    Any,
}

/// A key of an object.
pub(crate) struct Field(pub(crate) &'static str, Kind, Need);

/// Whether a key may be absent.
#[derive(PartialEq)]
pub(crate) enum Need {
    Optional,
    Required,
}

use Need::{Optional, Required};

pub(crate) const KNOWN_PURPOSES: &str = "necessary|preferences|analytics|marketing|social";

/// So many that an event holds all their ids (see `wire`).
pub(crate) const MOST_PURPOSES: u16 = 24;
pub(crate) const MOST_SERVICES: u16 = 64;

/// The whole configuration; `docs/configuration.md` says what each key means.
pub(crate) static CONFIG: Kind = Kind::Object(&[
    Field("site", Kind::Text(60), Optional),
    Field("language", Kind::Word("auto|en|fr"), Optional),
    Field(
        "purposes",
        Kind::List(1, MOST_PURPOSES, &PURPOSE, "purposes"),
        Optional,
    ),
    Field(
        "services",
        Kind::List(0, MOST_SERVICES, &SERVICE, "services"),
        Optional,
    ),
    Field("privacyUrl", Kind::Url, Optional),
    Field("texts", Kind::Texts, Optional),
    Field("days", Kind::Days, Optional),
    Field("regime", Kind::Word(regime::IDS), Optional),
    Field("region", Kind::Place, Optional),
    Field("elsewhere", Kind::Word(regime::IDS), Optional),
    Field(
        "gpc",
        Kind::List(1, MOST_PURPOSES, &Kind::Id, "purposes"),
        Optional,
    ),
    Field("dnt", Kind::Flag, Optional),
    Field("cookieDomain", Kind::Domain, Optional),
    Field("endpoint", Kind::Url, Optional),
    Field("statistics", Kind::Word("all|choices|none"), Optional),
    Field(
        "consentMode",
        Kind::Either(&Kind::Flag, &CONSENT_MODE),
        Optional,
    ),
    Field("handle", Kind::Word("left|right"), Optional),
    Field("position", Kind::Word(POSITIONS), Optional),
    Field("variants", Kind::List(2, 8, &VARIANT, "variants"), Optional),
    Field("renew", Kind::Url, Optional),
    Field("theme", Kind::Word("auto|light|dark"), Optional),
    Field("proof", Kind::Flag, Optional),
    Field("scriptedAccept", Kind::Flag, Optional),
    Field("import", Kind::Flag, Optional),
    // An object from the other tool's ids to ours. What the words of these two mean is looked at where they are used:
    // by a file that few pages load.
    Field("importMap", Kind::Text(64), Optional),
    Field("markup", Kind::List(1, 8, &Kind::Id, "tools"), Optional),
]);

const POSITIONS: &str = "left|right|bottom";

/// What is tried out: wording and position, never the buttons' balance (requirements 6.4).
static VARIANT: Kind = Kind::Object(&[
    Field("id", Kind::Id, Required),
    Field("position", Kind::Word(POSITIONS), Optional),
    Field("texts", Kind::Texts, Optional),
]);

/// What Google's queue is told besides, with the defaults (requirements 3.2).
static CONSENT_MODE: Kind = Kind::Object(&[
    Field("adsDataRedaction", Kind::Flag, Optional),
    Field("urlPassthrough", Kind::Flag, Optional),
    Field(
        "regions",
        Kind::List(1, 60, &Kind::Place, "places"),
        Optional,
    ),
]);

static PURPOSE: Kind = Kind::Either(
    &Kind::Word(KNOWN_PURPOSES),
    &Kind::Object(&[
        Field("id", Kind::Id, Required),
        Field("title", Kind::Text(60), Optional),
        Field("description", Kind::Text(300), Optional),
        Field("details", Kind::Text(2000), Optional),
        Field("required", Kind::Flag, Optional),
        Field("exempt", Kind::Flag, Optional),
        Field(
            "consentMode",
            Kind::List(0, 7, &Kind::Word(CONSENT_TYPES), "consent types"),
            Optional,
        ),
    ]),
);

static SERVICE: Kind = Kind::Object(&[
    Field("id", Kind::Id, Required),
    Field("purpose", Kind::Id, Required),
    Field("exempt", Kind::Flag, Optional),
    Field("name", Kind::Text(80), Optional),
    Field("vendor", Kind::Text(120), Optional),
    Field("privacyUrl", Kind::Url, Optional),
    Field(
        "consentTypes",
        Kind::List(0, 7, &Kind::Word(CONSENT_TYPES), "consent types"),
        Optional,
    ),
    Field("parameters", Kind::Any, Optional),
    Field("steps", Kind::Object(&STEPS), Optional),
    Field(
        "trackers",
        Kind::List(0, 50, &TRACKER, "trackers"),
        Optional,
    ),
]);

static STEPS: [Field; 4] = [
    Field("before", STEP_LIST, Optional),
    Field("grant", STEP_LIST, Optional),
    Field("refuse", STEP_LIST, Optional),
    Field("withdraw", STEP_LIST, Optional),
];

const STEP_LIST: Kind = Kind::List(0, 20, &STEP, "steps");

/// What a vendor can be told: a closed set, no code (docs/vendors.md).
static STEP: Kind = Kind::Object(&[
    Field("stub", Kind::Text(80), Optional),
    Field("queue", Kind::Text(80), Optional),
    Field("array", Kind::Text(80), Optional),
    Field("push", Kind::Text(80), Optional),
    Field("call", Kind::Text(80), Optional),
    Field("args", Kind::Any, Optional),
    Field("set", Kind::Text(80), Optional),
    Field("to", Kind::Any, Optional),
    Field("load", Kind::Url, Optional),
    Field("consent", Kind::Word("update"), Optional),
]);

static TRACKER: Kind = Kind::Object(&[
    Field("name", Kind::Text(80), Optional),
    Field("pattern", Kind::Text(200), Optional),
    Field("party", Kind::Word("first|third"), Optional),
    Field("httpOnly", Kind::Flag, Optional),
    Field(
        "storage",
        Kind::Word("cookie|localStorage|sessionStorage|indexedDB|pixel"),
        Optional,
    ),
    Field("lifetime", Kind::Text(60), Required),
    Field("purpose", Kind::Text(200), Optional),
]);

/// Looks at a value; an absent one is fine.
pub(crate) fn check<N: Notes>(notes: &mut N, value: &Value<'_>, kind: &Kind) {
    match (kind, value) {
        (_, Value::Null) | (Kind::Any, _) | (Kind::Flag, Value::Flag(_)) => {}
        (Kind::Text(most), Value::Text(text)) => {
            let length = text.bytes().filter(|byte| byte & 0xc0 != 0x80).count();
            if length == 0 || length > usize::from(*most) {
                count(notes, 1, *most, "characters", length);
            }
        }
        (Kind::Text(_), Value::Map(pairs)) if !pairs.is_empty() => {
            for (language, text) in pairs {
                let mark = notes.enter(To::Key(language));
                match text {
                    Value::Text(_) => check(notes, text, kind),
                    _ => notes.mistake(&Expected::Kind(kind), text),
                }
                notes.leave(mark);
            }
        }
        (Kind::Id, Value::Text(text)) if is_id(text) => {}
        (Kind::Days, Value::Number(days))
            if number(days).is_some_and(|days| (1..=396).contains(&days)) => {}
        (Kind::Url, Value::Text(text)) if is_url(text) => {}
        (Kind::Domain, Value::Text(text)) if is_domain(text) => {}
        (Kind::Place, Value::Text(text)) if is_place(text) => {}
        (Kind::Word(words), Value::Text(text)) if is_one_of(words, text) => {}
        (Kind::List(least, most, kind, things), Value::List(items)) => {
            if items.len() < usize::from(*least) || items.len() > usize::from(*most) {
                // One message says it; looking at each of too many would bury it.
                return count(notes, *least, *most, things, items.len());
            }
            for (at, item) in items.iter().enumerate() {
                let mark = notes.enter(To::Item(at));
                if item.is_null() {
                    notes.mistake(&Expected::Words("no gap in the list"), item);
                }
                check(notes, item, kind);
                notes.leave(mark);
            }
        }
        (Kind::Object(fields), Value::Map(pairs)) => object(notes, pairs, value, fields),
        (Kind::Either(_, object), Value::Map(_)) => check(notes, value, object),
        (Kind::Either(word, _), _) => check(notes, value, word),
        (Kind::Texts, Value::Map(languages)) => {
            for (language, texts) in languages {
                let mark = notes.enter(To::Key(language));
                check_texts(notes, language, texts);
                notes.leave(mark);
            }
        }
        _ => notes.mistake(&Expected::Kind(kind), value),
    }
}

/// A mistake about how many there are.
fn count<N: Notes>(notes: &mut N, least: u16, most: u16, things: &str, found: usize) {
    let mut number = String::new();
    push_number(&mut number, small(found));
    notes.mistake(
        &Expected::Count(least, most, things),
        &Value::Number(&number),
    );
}

fn object<N: Notes>(
    notes: &mut N,
    pairs: &[(&str, Value<'_>)],
    object: &Value<'_>,
    fields: &[Field],
) {
    for (key, _) in pairs {
        if !fields.iter().any(|field| field.0 == *key) {
            let mark = notes.enter(To::Key(key));
            notes.mistake(&Expected::Key(fields), &Value::Other("an unknown key"));
            notes.leave(mark);
        }
    }
    for Field(key, kind, need) in fields {
        let value = object.get(key);
        let mark = notes.enter(To::Key(key));
        if value.is_null() && *need == Required {
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
        if !LANGUAGES.contains(&language) || !is_one_of(KEYS, key) {
            notes.mistake(
                &Expected::Words("a language and a key of locales/en.txt"),
                &Value::Other("an unknown one"),
            );
        } else if let Value::Text(_) = text {
            check(notes, text, &Kind::Text(1000));
        } else {
            notes.mistake(&Expected::Words("a text"), text);
        }
        notes.leave(mark);
    }
}

pub(crate) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Whether a word stands in a list of words between bars.
pub(crate) fn is_one_of(words: &str, word: &str) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        if cut(&mut rest, b'|') == word {
            return true;
        }
    }
    false
}

/// Whether an address has a scheme of the web, or none: a colon after the first slash is no scheme's.
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
