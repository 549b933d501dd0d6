//! Zero-copy JSON: a value is a slice of the text. Unneeded values are only skipped. Duplicate names, long names and
//! escapes make the whole text invalid: no tool writes those.

use crate::pairs::{MOST, Pairs, Unread, add};

/// The longest text in bytes, more than any tool writes.
const LONGEST: usize = 16_384;
/// The deepest nesting, more than any tool uses.
const DEEPEST: u8 = 16;

/// The pairs of an object.
#[inline(never)]
pub(crate) fn object(text: &str) -> Option<Pairs<'_>> {
    Some(parts(text, b'}')?.leak())
}

/// The names in a list, without values.
#[inline(never)]
pub(crate) fn list(text: &str) -> Option<Pairs<'_>> {
    let mut names = parts(text, b']')?;
    for (name, text) in &mut names {
        *name = string(text).filter(|name| (1..=64).contains(&name.len()))?;
    }
    Some(names.leak())
}

/// The contents of a string without escapes.
#[inline(never)]
pub(crate) fn string(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    (!inside.bytes().any(|byte| byte == b'\\')).then_some(inside)
}

/// The parts of an object or a list, given its closing bracket; those of a list have no name.
#[inline(never)]
fn parts(text: &str, close: u8) -> Option<Unread<'_>> {
    let mut rest = Rest { text, at: 0 };
    rest.skip_blanks();
    let parts = rest.parts(close, DEEPEST)?;
    rest.skip_blanks();
    (rest.at == text.len() && text.len() <= LONGEST).then_some(parts)
}

/// A text, and the position reached in it.
struct Rest<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Rest<'a> {
    /// The next byte; at the end zero, which JSON never contains.
    #[inline(never)]
    fn next(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Consumes this byte, if it is the next one.
    #[inline(never)]
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.next() == byte;
        self.at += usize::from(is_next);
        is_next
    }

    #[inline(never)]
    fn skip_blanks(&mut self) {
        while matches!(self.next(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    /// Reads a value and the white space around it.
    fn value(&mut self, depth: u8) -> Option<&'a str> {
        self.skip_blanks();
        let start = self.at;
        match self.next() {
            b'{' => drop(self.parts(b'}', depth)?),
            b'[' => drop(self.parts(b']', depth)?),
            b'"' => self.skip_string()?,
            _ => {
                while matches!(self.next(), b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'+' | b'E') {
                    self.at += 1;
                }
                if self.at == start {
                    return None;
                }
            }
        }
        let value = self.text.get(start..self.at);
        self.skip_blanks();
        value
    }

    fn parts(&mut self, close: u8, depth: u8) -> Option<Unread<'a>> {
        let mut parts = Unread::new();
        let depth = depth.checked_sub(1)?;
        // In ASCII the opening bracket is two before the closing one.
        if !self.take(close - 2) {
            return None;
        }
        self.skip_blanks();
        while !self.take(close) {
            if !parts.is_empty() && !self.take(b',') {
                return None;
            }
            if close == b'}' {
                self.skip_blanks();
                let start = self.at;
                self.skip_string()?;
                let name = string(self.text.get(start..self.at)?)?;
                self.skip_blanks();
                if !self.take(b':') {
                    return None;
                }
                add(&mut parts, name, self.value(depth)?)?;
            } else if parts.len() == MOST {
                return None;
            } else {
                parts.push(("", self.value(depth)?));
            }
        }
        Some(parts)
    }

    fn skip_string(&mut self) -> Option<()> {
        if !self.take(b'"') {
            return None;
        }
        while !self.take(b'"') {
            self.take(b'\\');
            // Neither a control character nor the end of the text is allowed here.
            if self.next() < b' ' {
                return None;
            }
            self.at += 1;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::{list, object, string};

    #[test]
    fn an_object_is_read_as_names_and_values() {
        for (text, pairs) in [
            (" { } ", vec![]),
            (
                r#"{"a":1,"b":true,"":null}"#,
                vec![("a", "1"), ("b", "true"), ("", "null")],
            ),
            (
                r#" { "é" : { "x" : [ 1 , [ ] ] } , "c" : "\"}" } "#,
                vec![("é", r#"{ "x" : [ 1 , [ ] ] }"#), ("c", r#""\"}""#)],
            ),
            (
                r#"{"a":-0.5e+3,"b":"\u00e9\\"}"#,
                vec![("a", "-0.5e+3"), ("b", r#""\u00e9\\""#)],
            ),
        ] {
            assert_eq!(object(text), Some(&pairs[..]), "{text}");
        }
    }

    #[test]
    fn a_list_is_its_names() {
        assert_eq!(list("[]"), Some(&[][..]));
        let two = [("a", "\"a\""), ("a", "\"a\"")];
        assert_eq!(list(r#"[ "a" , "a" ]"#), Some(&two[..]));
        for text in [
            "{}",
            "[1]",
            r#"[""]"#,
            r#"["a",["b"]]"#,
            r#"["\u0061"]"#,
            "\"a\"",
            "",
            "null",
        ] {
            assert_eq!(list(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_has_two_quotes() {
        assert_eq!(string("\"a\""), Some("a"));
        for text in ["", "\"", "a", "\"a", "1"] {
            assert_eq!(string(text), None, "{text}");
        }
    }

    #[test]
    fn invalid_json_is_ignored() {
        for text in [
            "",
            " ",
            "null",
            "{",
            "{a:1}",
            r#"{"a"}"#,
            r#"{"a":}"#,
            r#"{"a":1 "b":1}"#,
            "{}{}",
            "{},",
            r#"{,"a":1}"#,
            r#"{"a":NaN}"#,
            r#"{"a":'b'}"#,
            r#"{"a":"b}"#,
            r#"{"a":"b\"}"#,
            "{\"a\":\"\n\"}",
            "{\"a\":[1}",
            r#"{"a":[1 2]}"#,
            r#"{"a":[,]}"#,
            r#"{"a":[1}]"#,
            "/**/{}",
            "\u{feff}{}",
            "{\u{a0}}",
            "[]",
            "\"{}\"",
        ] {
            assert_eq!(object(text), None, "{text}");
        }
    }

    #[test]
    fn json_with_duplicate_escaped_or_long_names_is_ignored() {
        let long = alloc::format!("{{\"{}\":1}}", "x".repeat(65));
        for text in [
            r#"{"a":true,"a":false}"#,
            r#"{"b":{"a":1,"a":1}}"#,
            r#"{"\u0061":true}"#,
            &long,
        ] {
            assert_eq!(object(text), None, "{text}");
        }
    }

    #[test]
    fn endless_nesting_terminates() {
        let nested =
            |deep: usize| alloc::format!("{{\"a\":{}{}}}", "[".repeat(deep), "]".repeat(deep));
        assert!(object(&nested(15)).is_some());
        for deep in [16, 100_000] {
            assert_eq!(object(&nested(deep)), None, "{deep}");
        }
        assert_eq!(object(&"{\"a\":".repeat(100_000)), None);
    }
}
