//! What a configuration may say, as data, and the check that finds every mistake with its place.

use alloc::{string::String, vec::Vec};

use crate::{
    locale::{KEYS, LANGUAGES},
    policy::is_id,
    text::{cut, number, push_all, push_number},
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
}

/// A key of an object.
pub(crate) struct Field(&'static str, Kind, Need);

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
pub(crate) const MOST_SERVICES: u16 = 200;

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
    Field("cookieDomain", Kind::Domain, Optional),
    Field("endpoint", Kind::Url, Optional),
    Field("statistics", Kind::Word("all|choices|none"), Optional),
    Field("consentMode", Kind::Flag, Optional),
    Field("handle", Kind::Word("left|right"), Optional),
    Field("position", Kind::Word("left|right|bottom"), Optional),
    Field("theme", Kind::Word("auto|light|dark"), Optional),
    Field("proof", Kind::Flag, Optional),
    Field("scriptedAccept", Kind::Flag, Optional),
]);

static PURPOSE: Kind = Kind::Either(
    &Kind::Word(KNOWN_PURPOSES),
    &Kind::Object(&[
        Field("id", Kind::Id, Required),
        Field("title", Kind::Text(60), Optional),
        Field("description", Kind::Text(300), Optional),
        Field("details", Kind::Text(2000), Optional),
        Field("required", Kind::Flag, Optional),
        Field(
            "consentMode",
            Kind::List(0, 7, &Kind::Word(CONSENT_TYPES), "consent types"),
            Optional,
        ),
    ]),
);

const CONSENT_TYPES: &str = "ad_storage|ad_user_data|ad_personalization|analytics_storage|\
                             functionality_storage|personalization_storage|security_storage";

static SERVICE: Kind = Kind::Object(&[
    Field("id", Kind::Id, Required),
    Field("purpose", Kind::Id, Required),
    Field("name", Kind::Text(80), Optional),
    Field("vendor", Kind::Text(120), Optional),
    Field("privacyUrl", Kind::Url, Optional),
    Field(
        "trackers",
        Kind::List(0, 50, &TRACKER, "trackers"),
        Optional,
    ),
]);

static TRACKER: Kind = Kind::Object(&[
    Field("name", Kind::Text(80), Required),
    Field(
        "storage",
        Kind::Word("cookie|localStorage|sessionStorage|indexedDB|pixel"),
        Optional,
    ),
    Field("lifetime", Kind::Text(60), Required),
    Field("purpose", Kind::Text(200), Optional),
]);

/// Mistakes found so far, and the place that is looked at.
#[derive(Default)]
pub(crate) struct Check {
    pub(crate) mistakes: Vec<String>,
    path: String,
}

impl Check {
    /// Looks at the value of a key.
    pub(crate) fn key(&mut self, key: &str, look: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(key);
        look(self);
        self.path.truncate(length);
    }

    /// Looks at an item of a list.
    pub(crate) fn item(&mut self, at: usize, look: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push('[');
        push_number(&mut self.path, small(at));
        self.path.push(']');
        look(self);
        self.path.truncate(length);
    }

    /// Remembers a mistake: `place: expected …, found …`.
    pub(crate) fn mistake(&mut self, expected: &str, found: &Value<'_>) {
        let mut message = if self.path.is_empty() {
            String::from("configuration")
        } else {
            self.path.clone()
        };
        push_all(&mut message, &[": expected ", expected, ", found "]);
        found.describe(&mut message);
        self.mistakes.push(message);
    }

    /// A mistake about how many there are.
    fn count(&mut self, least: u16, most: u16, things: &str, found: usize) {
        let mut expected = String::new();
        push_number(&mut expected, least.into());
        expected.push_str(" to ");
        push_number(&mut expected, most.into());
        push_all(&mut expected, &[" ", things]);
        let mut number = String::new();
        push_number(&mut number, small(found));
        self.mistake(&expected, &Value::Number(&number));
    }

    /// Looks at a value; an absent one is fine.
    pub(crate) fn value(&mut self, value: &Value<'_>, kind: &Kind) {
        match (kind, value) {
            (_, Value::Null) | (Kind::Flag, Value::Flag(_)) => {}
            (Kind::Text(most), Value::Text(text)) => {
                let length = text.bytes().filter(|byte| byte & 0xc0 != 0x80).count();
                if length == 0 || length > usize::from(*most) {
                    self.count(1, *most, "characters", length);
                }
            }
            (Kind::Text(_), Value::Map(pairs)) if !pairs.is_empty() => {
                for (language, text) in pairs {
                    self.key(language, |check| match text {
                        Value::Text(_) => check.value(text, kind),
                        _ => check.mistake("a text", text),
                    });
                }
            }
            (Kind::Id, Value::Text(text)) if is_id(text) => {}
            (Kind::Days, Value::Number(days))
                if number(days).is_some_and(|days| (1..=396).contains(&days)) => {}
            (Kind::Url, Value::Text(text)) if is_url(text) => {}
            (Kind::Domain, Value::Text(text)) if is_domain(text) => {}
            (Kind::Word(words), Value::Text(text)) if is_one_of(words, text) => {}
            (Kind::List(least, most, kind, things), Value::List(items)) => {
                if items.len() < usize::from(*least) || items.len() > usize::from(*most) {
                    // One message says it; looking at each of too many would bury it.
                    return self.count(*least, *most, things, items.len());
                }
                for (at, item) in items.iter().enumerate() {
                    self.item(at, |check| match item {
                        Value::Null => check.mistake("no gap in the list", item),
                        _ => check.value(item, kind),
                    });
                }
            }
            (Kind::Object(fields), Value::Map(pairs)) => self.object(pairs, value, fields),
            (Kind::Either(_, object), Value::Map(_)) => self.value(value, object),
            (Kind::Either(word, _), _) => self.value(value, word),
            (Kind::Texts, Value::Map(languages)) => {
                for (language, texts) in languages {
                    self.key(language, |check| check.texts(language, texts));
                }
            }
            _ => self.wrong(kind, value),
        }
    }

    fn object(&mut self, pairs: &[(&str, Value<'_>)], object: &Value<'_>, fields: &[Field]) {
        for (key, _) in pairs {
            if !fields.iter().any(|field| field.0 == *key) {
                let mut expected = String::from("one of the keys");
                for field in fields {
                    push_all(&mut expected, &[" ", field.0]);
                }
                self.key(key, |check| {
                    check.mistake(&expected, &Value::Other("an unknown key"))
                });
            }
        }
        for field in fields {
            let value = object.get(field.0);
            self.key(field.0, |check| match value {
                Value::Null if field.2 == Required => check.wrong(&field.1, value),
                _ => check.value(value, &field.1),
            });
        }
    }

    fn texts(&mut self, language: &str, texts: &Value<'_>) {
        let Value::Map(pairs) = texts else {
            return self.mistake("an object from key to text", texts);
        };
        for (key, text) in pairs {
            self.key(key, |check| match text {
                _ if !LANGUAGES.contains(&language) || !is_one_of(KEYS, key) => {
                    check.mistake(
                        "a language and a key of locales/en.txt",
                        &Value::Other("an unknown one"),
                    );
                }
                Value::Text(_) => check.value(text, &Kind::Text(1000)),
                _ => check.mistake("a text", text),
            });
        }
    }

    /// The value is not of that kind at all.
    fn wrong(&mut self, kind: &Kind, value: &Value<'_>) {
        let mut words = String::from("one of ");
        self.mistake(
            match kind {
                Kind::Flag => "true or false",
                Kind::Text(_) => "a text",
                Kind::Id => "a string of a-z, 0-9 and -",
                Kind::Days => "a whole number of days from 1 to 396",
                Kind::Url => "an https: or relative URL",
                Kind::Domain => "auto, host or a domain",
                Kind::Word(list) => {
                    words.push_str(list);
                    &words
                }
                Kind::List(..) => "a list",
                Kind::Object(_) | Kind::Either(..) | Kind::Texts => "an object",
            },
            value,
        );
    }
}

fn small(number: usize) -> u32 {
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
