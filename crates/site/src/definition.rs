//! The definition of a configuration, from the core (`assentry_core::schema`), with the meaning of each key.

use assentry_core::{
    schema::{self, MEANINGS},
    text::cut,
};
use serde_json::Value;

use crate::source::{Form, Source};

/// The object of a whole configuration.
pub(crate) const CONFIG: &str = "config";

/// Additional keys of a service that is only named: the compiler and the page remove them before the core reads it.
pub(crate) const NAMED: &str = "named";

/// Objects that the core does not check: the tokens of a theme and of its dark scheme, which crates/looks checks, and a
/// change of the policy (`changes.rs`).
pub(crate) const UNREAD: [(&str, &str); 3] = [
    (
        "theme",
        "scheme w auto|light|dark|page;accent s 200;onAccent s 200;background s 200;ink s 200;logo s 20000;dark o dark;\
         buttons w filled|outlined;radius z;font s 200;titleFont s 200;titleWeight c 100 900",
    ),
    (
        "dark",
        "accent s 200;onAccent s 200;background s 200;ink s 200;logo s 20000",
    ),
    ("change", "!from s 10;!what t 500"),
];

/// A kind of value: see [`schema::Kind`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    Flag,
    /// Text of at most this many characters, or one per language.
    Text(u64),
    /// Text without languages.
    Plain(u64),
    /// An object from name to text.
    Names(u64),
    Id,
    /// A whole number from 1.
    Whole(u64),
    /// A number within limits.
    Number(u64, u64),
    /// A number of pixels from 0 to [`MOST_PIXELS`], as a number or text.
    Pixels,
    /// A number or a word.
    Revision,
    /// Why something is strictly necessary.
    Reasons(Vec<&'a str>),
    Url,
    Host,
    Place,
    Tag,
    Words(Vec<&'a str>),
    Regime(Vec<&'a str>),
    ConsentType(Vec<&'a str>),
    List {
        least: u64,
        most: u64,
        things: &'a str,
        each: Box<Kind<'a>>,
    },
    Object(&'a str),
    /// A word, or an object.
    Either(Box<Kind<'a>>, &'a str),
    Texts,
    Any,
}

/// The largest corner radius.
pub(crate) const MOST_PIXELS: u64 = 40;

/// The most characters of an address.
pub(crate) const MOST_URL: u64 = 2000;

/// The most characters of an interface text.
pub(crate) const MOST_TEXT: u64 = 1000;

impl<'a> Kind<'a> {
    pub(crate) fn of(kind: &'a str) -> Self {
        let mut rest = kind;
        let letter = cut(&mut rest, b' ');
        let words = || {
            let letter = letter.bytes().next().unwrap_or(0);
            schema::words(letter, rest).split('|').collect()
        };
        let bound = |text: &str| text.parse().unwrap_or(0);
        match letter {
            "f" => Self::Flag,
            "t" => Self::Text(bound(rest)),
            "s" => Self::Plain(bound(rest)),
            "m" => Self::Names(bound(rest)),
            "i" => Self::Id,
            "d" => Self::Whole(bound(cut(&mut rest, b' '))),
            "c" => Self::Number(bound(cut(&mut rest, b' ')), bound(rest)),
            "z" => Self::Pixels,
            "v" => Self::Revision,
            "q" => Self::Reasons(words()),
            "u" => Self::Url,
            "h" => Self::Host,
            "p" => Self::Place,
            "n" => Self::Tag,
            "w" | "y" => Self::Words(words()),
            "r" => Self::Regime(words()),
            "g" => Self::ConsentType(words()),
            "l" => Self::List {
                least: bound(cut(&mut rest, b' ')),
                most: bound(cut(&mut rest, b' ')),
                things: cut(&mut rest, b','),
                each: Box::new(Self::of(rest)),
            },
            "o" => Self::Object(rest),
            "e" => {
                let word = cut(&mut rest, b'&');
                Self::Either(Box::new(Self::of(word)), rest.trim_start_matches("o "))
            }
            "x" => Self::Texts,
            _ => Self::Any,
        }
    }
}

/// A key of an object.
#[derive(Debug)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) needed: bool,
    pub(crate) kind: Kind<'a>,
    /// Whether the core accepts more than the kind.
    pub(crate) strict: bool,
    /// What it means, as Markdown.
    pub(crate) meaning: &'a str,
    /// What applies without it, as Markdown.
    pub(crate) default: Option<&'a str>,
    pub(crate) example: Option<&'a Value>,
    /// A TypeScript type that only a page can provide.
    pub(crate) page: Option<&'a str>,
}

/// The parsed definition.
pub(crate) struct Definition(Value);

impl Definition {
    pub(crate) fn read() -> Self {
        // It is part of the program, and tests parse all of it.
        Self(Source::read(MEANINGS, Form::Toml).map_or(Value::Null, |source| source.value))
    }

    /// The keys of an object, in order.
    pub(crate) fn fields(&self, object: &str) -> Vec<Field<'_>> {
        let unread = UNREAD.iter().find(|(name, _)| *name == object);
        let mut rest = match unread {
            Some((_, fields)) => fields,
            None if object == NAMED => "alternative s 80",
            None => schema::fields(object),
        };
        let mut fields = Vec::new();
        while let Some((name, needed, kind)) = schema::next_field(&mut rest) {
            let about = &self.0[object][name];
            let text = |key: &str| about[key].as_str();
            let strict = text("strict");
            fields.push(Field {
                name,
                needed,
                kind: Kind::of(strict.unwrap_or(kind)),
                strict: strict.is_some(),
                meaning: text("meaning").unwrap_or_default(),
                default: text("default"),
                example: about.get("example"),
                page: text("page"),
            });
        }
        fields
    }

    /// The documented objects.
    #[cfg(test)]
    pub(crate) fn objects(&self) -> std::collections::BTreeSet<&str> {
        let objects = self.0.as_object().into_iter().flatten();
        objects.map(|(name, _)| name.as_str()).collect()
    }

    /// The documented keys of an object.
    #[cfg(test)]
    pub(crate) fn keys(&self, object: &str) -> std::collections::BTreeSet<&str> {
        let keys = self.0[object].as_object().into_iter().flatten();
        keys.map(|(name, _)| name.as_str()).collect()
    }
}
