//! The check that finds every mistake of a configuration with its place.

use alloc::string::String;

use crate::{
    locale::{KEYS, is_tag},
    notes::{Expected, Notes, To},
    policy::is_id,
    record::OWN,
    schema::{Kind, REASONS, fields, next_field, words},
    text::{cut, is_one_of, number, push_number, small},
    value::Value,
};

/// The longest revision: old readers of the record take it for an id, with a mark before it (`record`).
const MOST_REVISION: usize = 30;

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
        Value::Flag(false) if letter == b'q' => true,
        Value::List(reasons) if letter == b'q' => {
            let is_reason = |reason: &Value<'_>| is_one_of(REASONS, reason.plain().unwrap_or(""));
            !reasons.is_empty() && reasons.iter().all(is_reason)
        }
        Value::Number(length) if letter == b'd' => {
            let most = number(cut(&mut rest, b' ')).unwrap_or(0);
            number(length).is_some_and(|length| (1..=most).contains(&length))
        }
        Value::Text(text) | Value::Number(text) if letter == b'v' => {
            is_id(text) && text.len() <= MOST_REVISION
        }
        Value::Text(text) => match letter {
            b't' => {
                let length = text.bytes().filter(|byte| byte & 0xc0 != 0x80).count();
                count(notes, "1", rest, "characters", length);
                true
            }
            // One is kept for what records say about no item (docs/adr/0024-record-of-no-item.md).
            b'i' => is_id(text) && *text != OWN,
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
    if !is_tag(language) {
        return notes.mistake(&Expected::Kind("n"), &Value::Text(language));
    }
    for (key, text) in pairs {
        let mark = notes.enter(To::Key(key));
        if !is_one_of(KEYS, key) {
            notes.mistake(
                &Expected::Words("a key of locales/en.txt"),
                &Value::Other("an unknown key"),
            );
        } else if let Value::Text(_) = text {
            check(notes, text, "t 1000");
        } else {
            notes.mistake(&Expected::Words("a text"), text);
        }
        notes.leave(mark);
    }
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
