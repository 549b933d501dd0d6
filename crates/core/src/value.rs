//! Configuration as received: a tree of plain data, borrowed from its text.

use alloc::{string::String, vec::Vec};

use crate::text::{cut, number, push_all, push_number, small};

/// A piece of configuration.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `null` or absent.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, as JavaScript writes it.
    Number(&'a str),
    /// Text.
    Text(&'a str),
    /// A list.
    List(Vec<Value<'a>>),
    /// An object, in its original order.
    Map(Vec<(&'a str, Value<'a>)>),
    /// Something that is not data, by its name: a function, a symbol, too deep nesting.
    Other(&'a str),
}

/// Separates the tokens of the flat form.
const BREAK: u8 = 0x1f;

static NULL: Value<'static> = Value::Null;

impl<'a> Value<'a> {
    /// Reads the flat form that `web/page/flatten.js` makes of a JavaScript value: tokens in pre-order, separated by
    /// breaks, so that one call passes a whole configuration. `{2` is an object of two pairs (key token, then value),
    /// `[2` a list, `"` text, `#` a number, `t` true, `f` false, `n` null, `?` anything else. A truncated form ends
    /// where it is cut.
    #[must_use]
    pub fn from_flat(flat: &'a str) -> Self {
        let mut rest = flat;
        read(&mut rest, 16)
    }

    /// Appends the flat form that [`Value::from_flat`] reads.
    pub fn push_flat(&self, out: &mut String) {
        let break_text = if out.is_empty() { "" } else { "\u{1f}" };
        let count = |mark, count| {
            let mut token = String::from(mark);
            push_number(&mut token, small(count));
            token
        };
        out.push_str(break_text);
        match self {
            Self::Null => out.push_str("n"),
            Self::Flag(flag) => out.push_str(if *flag { "t" } else { "f" }),
            Self::Number(text) => push_all(out, &["#", text]),
            Self::Text(text) => push_all(out, &["\"", text]),
            Self::Other(text) => push_all(out, &["?", text]),
            Self::List(items) => {
                out.push_str(&count("[", items.len()));
                for item in items {
                    item.push_flat(out);
                }
            }
            Self::Map(pairs) => {
                out.push_str(&count("{", pairs.len()));
                for (key, value) in pairs {
                    push_all(out, &["\u{1f}", key]);
                    value.push_flat(out);
                }
            }
        }
    }

    /// The value of a key; [`Value::Null`] if absent.
    #[must_use]
    pub fn get(&self, key: &str) -> &Self {
        if let Self::Map(pairs) = self {
            for (name, value) in pairs {
                if *name == key {
                    return value;
                }
            }
        }
        &NULL
    }

    /// Whether it is null or absent.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether a key of that name occurs anywhere in it.
    #[must_use]
    pub fn mentions(&self, key: &str) -> bool {
        match self {
            Self::List(items) => items.iter().any(|item| item.mentions(key)),
            Self::Map(pairs) => pairs
                .iter()
                .any(|(name, value)| *name == key || value.mentions(key)),
            _ => false,
        }
    }

    /// The items of a list; empty for anything else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        if let Self::List(items) = self {
            items
        } else {
            &[]
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn plain(&self) -> Option<&'a str> {
        if let Self::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// The flag, or `absent` if it is not one.
    #[must_use]
    pub fn flag(&self, absent: bool) -> bool {
        if let Self::Flag(flag) = self {
            *flag
        } else {
            absent
        }
    }

    /// Appends a description of the value for a message.
    pub(crate) fn describe(&self, out: &mut String) {
        let words = match self {
            Self::Null => "nothing",
            Self::Flag(true) => "true",
            Self::Flag(false) => "false",
            Self::Number(text) | Self::Other(text) => text,
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
            Self::Text(text) => {
                out.push('"');
                let end = (40..44)
                    .find(|at| text.is_char_boundary(*at))
                    .unwrap_or(text.len());
                out.push_str(text.get(..end).unwrap_or(""));
                if end < text.len() { "…\"" } else { "\"" }
            }
        };
        out.push_str(words);
    }
}

fn read<'a>(rest: &mut &'a str, depth: u8) -> Value<'a> {
    let token = cut(rest, BREAK);
    let body = token.get(1..).unwrap_or("");
    // Nothing is reserved for the count, and reading ends with the text, so a false count does no harm.
    let count = if depth == 0 {
        0
    } else {
        number(body).unwrap_or(0)
    };
    match token.as_bytes().first() {
        Some(b't') => Value::Flag(true),
        Some(b'f') => Value::Flag(false),
        Some(b'#') => Value::Number(body),
        Some(b'"') => Value::Text(body),
        Some(b'?') => Value::Other(body),
        Some(b'[') => {
            let mut list = Vec::new();
            for _ in 0..count {
                if rest.is_empty() {
                    break;
                }
                list.push(read(rest, depth - 1));
            }
            Value::List(list)
        }
        Some(b'{') => {
            let mut pairs = Vec::new();
            for _ in 0..count {
                if rest.is_empty() {
                    break;
                }
                let key = cut(rest, BREAK);
                pairs.push((key, read(rest, depth - 1)));
            }
            Value::Map(pairs)
        }
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::Value;

    #[test]
    fn the_flat_form_decodes_to_the_original_tree() {
        let flat = "{3\u{1f}a\u{1f}\"x\u{1f}b\u{1f}[2\u{1f}#7\u{1f}t\u{1f}c\u{1f}n";
        let list = Value::List(vec![Value::Number("7"), Value::Flag(true)]);
        assert_eq!(
            Value::from_flat(flat),
            Value::Map(vec![
                ("a", Value::Text("x")),
                ("b", list),
                ("c", Value::Null)
            ])
        );
    }

    #[test]
    fn a_truncated_flat_form_ends_where_it_is_cut() {
        assert_eq!(Value::from_flat(""), Value::Null);
        assert_eq!(
            Value::from_flat("[2\u{1f}t"),
            Value::List(vec![Value::Flag(true)])
        );
    }

    #[test]
    fn endless_nesting_in_the_flat_form_terminates() {
        let _ = Value::from_flat(&"[9\u{1f}".repeat(10_000));
    }
}
