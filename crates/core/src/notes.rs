//! How mistakes of a configuration are recorded: a page only detects them, the inspector lists them with their places
//! for those who have to fix them. The check (`check`) is the same.

use alloc::{string::String, vec::Vec};

use crate::{
    schema::{Kind, next_field, words},
    text::{cut, push_all, push_number, small},
    value::Value,
};

/// What was expected in a place.
pub(crate) enum Expected<'a> {
    /// A value of that kind.
    Kind(Kind),
    /// At least and at most so many of these.
    Count(&'a str, &'a str, &'a str),
    /// One of the keys of these fields.
    Key(&'static str),
    /// A description.
    Words(&'a str),
}

/// One step of the path to a place.
pub(crate) enum To<'a> {
    Key(&'a str),
    Item(usize),
}

/// Receives the mistakes. A page only needs to know whether there are any; those who fix them need each with its
/// place. The check is the same.
pub(crate) trait Notes: Default {
    /// Enters a place inside the current one; returns the mark for `leave`.
    fn enter(&mut self, to: To<'_>) -> usize;
    fn leave(&mut self, mark: usize);
    fn mistake(&mut self, expected: &Expected<'_>, found: &Value<'_>);
}

/// Only whether there was a mistake.
#[derive(Default)]
pub(crate) struct Unread {
    pub(crate) any: bool,
}

impl Notes for Unread {
    fn enter(&mut self, _: To<'_>) -> usize {
        0
    }

    fn leave(&mut self, _: usize) {}

    fn mistake(&mut self, _: &Expected<'_>, _: &Value<'_>) {
        self.any = true;
    }
}

/// One step of the path to a place, owned.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The value of a key.
    Key(String),
    /// The item of a list, counted from zero.
    Item(usize),
}

/// Something in a configuration that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is; empty for the whole configuration.
    pub place: Vec<Step>,
    /// What may be there.
    pub expected: String,
    /// What is there.
    pub found: String,
    /// The words that may be there, where these are few.
    pub words: Vec<&'static str>,
}

impl Mistake {
    /// Its place as it is written in messages: `services[2].purpose`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.place {
            match step {
                Step::Key(key) => {
                    let dot = if path.is_empty() { "" } else { "." };
                    push_all(&mut path, &[dot, key]);
                }
                Step::Item(at) => {
                    path.push('[');
                    push_number(&mut path, small(*at));
                    path.push(']');
                }
            }
        }
        if path.is_empty() {
            path.push_str("configuration");
        }
        path
    }

    /// The message: `place: expected …, found …`.
    #[must_use]
    pub fn message(&self) -> String {
        let mut message = self.path();
        push_all(
            &mut message,
            &[": expected ", &self.expected, ", found ", &self.found],
        );
        message
    }
}

/// Every mistake, with its place.
#[derive(Default)]
pub(crate) struct Listed {
    pub(crate) mistakes: Vec<Mistake>,
    place: Vec<Step>,
}

impl Notes for Listed {
    fn enter(&mut self, to: To<'_>) -> usize {
        self.place.push(match to {
            To::Key(key) => Step::Key(key.into()),
            To::Item(at) => Step::Item(at),
        });
        self.place.len() - 1
    }

    fn leave(&mut self, mark: usize) {
        self.place.truncate(mark);
    }

    fn mistake(&mut self, expected: &Expected<'_>, found: &Value<'_>) {
        // What has the wrong form cannot mean anything either: that is one mistake.
        let noted = |known: &Mistake| known.place == self.place && known.place.len() > 1;
        if self.mistakes.iter().any(noted) {
            return;
        }
        let mut mistake = Mistake {
            place: self.place.clone(),
            expected: String::new(),
            found: String::new(),
            words: expected.words(),
        };
        expected.describe(&mut mistake.expected);
        found.describe(&mut mistake.found);
        self.mistakes.push(mistake);
    }
}

impl Expected<'_> {
    /// The words or keys that may be there.
    fn words(&self) -> Vec<&'static str> {
        let mut found = Vec::new();
        match self {
            Self::Key(fields) => {
                let mut rest = *fields;
                while let Some(field) = next_field(&mut rest) {
                    found.push(field.0);
                }
            }
            Self::Kind(kind) => {
                let mut rest = *kind;
                let letter = cut(&mut rest, b' ').as_bytes()[0];
                let mut words = words(letter, rest);
                while !words.is_empty() {
                    found.push(cut(&mut words, b'|'));
                }
            }
            _ => {}
        }
        found
    }

    fn describe(&self, out: &mut String) {
        match self {
            Self::Words(words) => out.push_str(words),
            Self::Count(least, most, things) => {
                push_all(out, &[least, " to ", most, " ", things]);
            }
            Self::Key(fields) => {
                out.push_str("one of the keys");
                let mut rest = *fields;
                while let Some(field) = next_field(&mut rest) {
                    push_all(out, &[" ", field.0]);
                }
            }
            Self::Kind(kind) => {
                let mut rest = *kind;
                let letter = cut(&mut rest, b' ').as_bytes()[0];
                if letter == b'q' {
                    out.push_str("false, or why it is strictly necessary: ");
                }
                if letter == b'd' {
                    let most = cut(&mut rest, b' ');
                    return push_all(out, &["a whole number of ", rest, " from 1 to ", most]);
                }
                out.push_str(match letter {
                    b'f' => "true or false",
                    b't' => "a text",
                    b'v' => "a number, or a word of a-z, 0-9 and -",
                    b'i' => "a string of a-z, 0-9 and -",
                    b'u' => "an https: or relative URL",
                    b'h' => "auto, host or a domain",
                    b'n' => "auto or a language tag such as fr or zh-Hant",
                    b'p' => "a country or subdivision such as FR or US-CA",
                    b'w' | b'r' | b'y' | b'g' | b'q' => {
                        return push_all(out, &["one of ", words(letter, rest)]);
                    }
                    b'l' => "a list",
                    _ => "an object",
                });
            }
        }
    }
}
