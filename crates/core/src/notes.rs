//! How mistakes of a configuration are recorded: a page only detects them, the inspector lists them with their places
//! for whoever has to fix them. The check (`check`) is the same.

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

/// Receives the mistakes. A page only needs to know whether there are any; whoever has to fix them needs each with its
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
#[derive(Clone)]
pub(crate) enum Step {
    Key(String),
    Item(usize),
}

/// The place of every mistake.
#[derive(Default)]
pub(crate) struct Placed {
    pub(crate) places: Vec<Vec<Step>>,
    path: Vec<Step>,
}

impl Notes for Placed {
    fn enter(&mut self, to: To<'_>) -> usize {
        self.path.push(match to {
            To::Key(key) => Step::Key(key.into()),
            To::Item(at) => Step::Item(at),
        });
        self.path.len() - 1
    }

    fn leave(&mut self, mark: usize) {
        self.path.truncate(mark);
    }

    fn mistake(&mut self, _: &Expected<'_>, _: &Value<'_>) {
        self.places.push(self.path.clone());
    }
}

/// Every mistake as a message: `place: expected …, found …`.
#[derive(Default)]
pub(crate) struct Written {
    pub(crate) mistakes: Vec<String>,
    path: String,
}

impl Notes for Written {
    fn enter(&mut self, to: To<'_>) -> usize {
        let mark = self.path.len();
        match to {
            To::Key(key) => {
                if mark > 0 {
                    self.path.push('.');
                }
                self.path.push_str(key);
            }
            To::Item(at) => {
                self.path.push('[');
                push_number(&mut self.path, small(at));
                self.path.push(']');
            }
        }
        mark
    }

    fn leave(&mut self, mark: usize) {
        self.path.truncate(mark);
    }

    fn mistake(&mut self, expected: &Expected<'_>, found: &Value<'_>) {
        let mut message = if self.path.is_empty() {
            String::from("configuration")
        } else {
            self.path.clone()
        };
        message.push_str(": expected ");
        expected.describe(&mut message);
        message.push_str(", found ");
        found.describe(&mut message);
        self.mistakes.push(message);
    }
}

impl Expected<'_> {
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
                    b'w' | b'r' | b'g' | b'q' => {
                        return push_all(out, &["one of ", words(letter, rest)]);
                    }
                    b'l' => "a list",
                    _ => "an object",
                });
            }
        }
    }
}
