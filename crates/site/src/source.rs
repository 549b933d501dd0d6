//! A configuration as its owner wrote it: JSON with comments, or TOML; with the position of every value in the text.

use std::{collections::HashMap, ops::Range};

use assentry_core::config::Step;
use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::{ObjectPropName, Value as Ast},
    common::Ranged,
    parse_to_ast,
};
use serde_json::{Map, Number, Value};
use toml::de::{DeTable, DeValue};

use crate::mistake::Mistake;

/// A text, its value, and the positions of all parts.
pub(crate) struct Source {
    pub(crate) value: Value,
    /// Positions by place; for a pair in an object, the key and its value.
    places: HashMap<Vec<Step>, Range<usize>>,
}

/// The formats of a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Toml,
}

impl Form {
    /// The format, from the file's name.
    pub(crate) fn of(name: &str) -> Self {
        if name.to_ascii_lowercase().ends_with(".toml") {
            Self::Toml
        } else {
            Self::Json
        }
    }
}

impl Source {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// The first syntax error, and every duplicate key.
    pub(crate) fn read(text: &str, form: Form) -> Result<Self, Vec<Mistake>> {
        let mut reading = Reading::default();
        if let Some(at) = too_deep(text, form) {
            let expected = format!("at most {MOST_LEVELS} levels of lists and objects");
            return Err(vec![
                Mistake::new(Vec::new(), &expected, "more").at(at..at + 1),
            ]);
        }
        // Some editors begin files with a byte order mark.
        let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let body = text.get(start..).unwrap_or("");
        let value = match form {
            Form::Json => reading.json(body)?,
            Form::Toml => reading.toml(body)?,
        };
        for range in reading.places.values_mut() {
            *range = range.start + start..range.end + start;
        }
        if reading.mistakes.is_empty() {
            let places = reading.places;
            Ok(Self { value, places })
        } else {
            Err(reading.mistakes)
        }
    }

    /// The position of a place in the text: of the place itself, or of the nearest enclosing one in the text.
    pub(crate) fn span(&self, place: &[Step]) -> Range<usize> {
        let mut place = place;
        loop {
            if let Some(span) = self.places.get(place) {
                return span.clone();
            }
            match place.split_last() {
                Some((_, around)) => place = around,
                None => return 0..0,
            }
        }
    }
}

/// More than any configuration has, and few enough for the module's small stack.
const MOST_LEVELS: usize = 32;

/// Where a text is nested deeper than any site needs; checked because the parsers are recursive.
fn too_deep(text: &str, form: Form) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut level, mut dots, mut at) = (0_usize, 0, 0);
    let comment: &[u8] = if form == Form::Toml { b"#" } else { b"//" };
    while let Some(byte) = bytes.get(at) {
        let from = at;
        match byte {
            b'"' | b'\'' if *byte == b'"' || form == Form::Toml => at = end_of_text(bytes, at),
            _ if bytes[at..].starts_with(comment) => at = end_of(bytes, at, b"\n"),
            b'/' if form == Form::Json && bytes[at..].starts_with(b"/*") => {
                at = end_of(bytes, at + 2, b"*/")
            }
            b'[' | b'{' => level += 1,
            b']' | b'}' => level = level.saturating_sub(1),
            // Keys such as `a.b` are tables in tables.
            b'.' if form == Form::Toml => dots += 1,
            b'\n' => dots = 0,
            _ => {}
        }
        if level + dots > MOST_LEVELS {
            return Some(from);
        }
        at += 1;
    }
    None
}

/// The last byte of a quoted string that begins there.
fn end_of_text(bytes: &[u8], start: usize) -> usize {
    let quote = bytes[start];
    let three = [quote; 3];
    if bytes[start..].starts_with(&three) {
        return end_of(bytes, start + 3, &three);
    }
    let mut at = start + 1;
    while bytes
        .get(at)
        .is_some_and(|byte| *byte != quote && *byte != b'\n')
    {
        at += if bytes[at] == b'\\' && quote == b'"' {
            2
        } else {
            1
        };
    }
    at
}

/// The last byte of something that ends with a mark.
fn end_of(bytes: &[u8], start: usize, mark: &[u8]) -> usize {
    let rest = bytes.get(start..).unwrap_or(&[]);
    let found = rest.windows(mark.len()).position(|part| part == mark);
    found.map_or(bytes.len(), |at| start + at + mark.len() - 1)
}

#[derive(Default)]
struct Reading {
    place: Vec<Step>,
    places: HashMap<Vec<Step>, Range<usize>>,
    mistakes: Vec<Mistake>,
}

impl Reading {
    fn json(&mut self, text: &str) -> Result<Value, Vec<Mistake>> {
        let strict = ParseOptions {
            allow_comments: true,
            allow_trailing_commas: true,
            allow_loose_object_property_names: false,
            allow_missing_commas: false,
            allow_single_quoted_strings: false,
            allow_hexadecimal_numbers: false,
            allow_unary_plus_numbers: false,
            allow_bare_decimal_point_numbers: false,
            allow_non_finite_numbers: false,
            allow_extended_string_escapes: false,
        };
        let parsed = parse_to_ast(text, &CollectOptions::default(), &strict).map_err(|error| {
            let range = error.range();
            vec![Mistake::of_text(
                "JSON",
                &error.kind().to_string(),
                range.start..range.end,
            )]
        })?;
        Ok(match parsed.value {
            Some(ast) => {
                self.places.insert(Vec::new(), 0..text.len());
                self.of_json(&ast)
            }
            None => Value::Null,
        })
    }

    fn of_json(&mut self, ast: &Ast<'_>) -> Value {
        match ast {
            Ast::NullKeyword(_) => Value::Null,
            Ast::BooleanLit(flag) => Value::Bool(flag.value),
            Ast::NumberLit(number) => number_of(number.value),
            Ast::StringLit(text) => Value::String(text.value.to_string()),
            Ast::Array(list) => {
                let mut items = Vec::new();
                for (at, item) in list.elements.iter().enumerate() {
                    let range = item.range();
                    items.push(
                        self.within(Step::Item(at), range.start..range.end, |reading| {
                            reading.of_json(item)
                        }),
                    );
                }
                Value::Array(items)
            }
            Ast::Object(object) => {
                let mut pairs = Map::new();
                for pair in &object.properties {
                    let (key, name) = match &pair.name {
                        ObjectPropName::String(text) => (text.value.to_string(), text.range),
                        ObjectPropName::Word(word) => (word.value.to_owned(), word.range),
                    };
                    let span = name.start..pair.value.range().end;
                    if pairs.contains_key(&key) {
                        self.twice(&key, name.start..name.end);
                        continue;
                    }
                    let step = Step::Key(key.clone());
                    let value = self.within(step, span, |reading| reading.of_json(&pair.value));
                    pairs.insert(key, value);
                }
                Value::Object(pairs)
            }
        }
    }

    fn toml(&mut self, text: &str) -> Result<Value, Vec<Mistake>> {
        let table = DeTable::parse(text).map_err(|error| {
            let message = error.message().to_owned();
            let span = error.span().unwrap_or(0..0);
            vec![Mistake::of_text("TOML", &message, span)]
        })?;
        self.places.insert(Vec::new(), 0..text.len());
        Ok(self.of_table(table.get_ref()))
    }

    fn of_table(&mut self, table: &DeTable<'_>) -> Value {
        let mut pairs = Map::new();
        for (key, value) in table {
            let span = key.span().start..value.span().end.max(key.span().end);
            let name = key.get_ref().to_string();
            let step = Step::Key(name.clone());
            let value = self.within(step, span, |reading| reading.of_toml(value.get_ref()));
            pairs.insert(name, value);
        }
        Value::Object(pairs)
    }

    fn of_toml(&mut self, value: &DeValue<'_>) -> Value {
        match value {
            DeValue::String(text) => Value::String(text.to_string()),
            DeValue::Integer(number) => number_of(number.as_str()),
            DeValue::Float(number) => number_of(number.as_str()),
            DeValue::Boolean(flag) => Value::Bool(*flag),
            DeValue::Datetime(moment) => Value::String(moment.to_string()),
            DeValue::Array(items) => {
                let items = items.iter().enumerate();
                let read = items.map(|(at, item)| {
                    self.within(Step::Item(at), item.span(), |reading| {
                        reading.of_toml(item.get_ref())
                    })
                });
                Value::Array(read.collect())
            }
            DeValue::Table(table) => self.of_table(table),
        }
    }

    fn within<T>(
        &mut self,
        step: Step,
        span: Range<usize>,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.place.push(step);
        self.places.insert(self.place.clone(), span);
        let value = read(self);
        self.place.pop();
        value
    }

    fn twice(&mut self, key: &str, span: Range<usize>) {
        let mut place = self.place.clone();
        place.push(Step::Key(key.to_owned()));
        self.mistakes
            .push(Mistake::new(place, "each key once", "it twice").at(span));
    }
}

/// A number as written; one that cannot be represented stays a text, and so becomes a mistake.
fn number_of(text: &str) -> Value {
    text.replace('_', "")
        .parse::<Number>()
        .map_or_else(|_| Value::String(text.to_owned()), Value::Number)
}
