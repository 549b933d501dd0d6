//! Name–value pairs, from a line or a JSON object.

use alloc::vec::Vec;

use assentry_core::text::cut;

/// Pairs with unique names. Values are raw text: in JSON `true`, `12` or `"a"`.
/// Kept as long as the page, like the text of its configuration: code to free them would take more bytes than they do.
pub(crate) type Pairs<'a> = &'a [(&'a str, &'a str)];

/// Pairs while they are being read.
pub(crate) type Unread<'a> = Vec<(&'a str, &'a str)>;

/// More answers than any site asks for.
pub(crate) const MOST: usize = 200;

/// Adds a pair; `None` if its name is too long or a duplicate, or if there are too many.
#[inline(never)]
pub(crate) fn add<'a>(pairs: &mut Unread<'a>, name: &'a str, value: &'a str) -> Option<()> {
    if name.len() > 64 || pairs.len() == MOST || get(pairs, name).is_some() {
        return None;
    }
    pairs.push((name, value));
    Some(())
}

/// The value of a name.
#[inline(never)]
pub(crate) fn get<'a>(pairs: &[(&'a str, &'a str)], name: &str) -> Option<&'a str> {
    for (other, value) in pairs {
        if *other == name {
            return Some(value);
        }
    }
    None
}

/// Whether a name has this value.
#[inline(never)]
pub(crate) fn says(pairs: &[(&str, &str)], name: &str, what: &str) -> bool {
    get(pairs, name) == Some(what)
}

/// The value of a cookie; empty if there is none, or if there are two different ones, since it is unknown which one
/// counts.
#[inline(never)]
pub(crate) fn value<'a>(cookies: &[(&'a str, &'a str)], name: &str) -> &'a str {
    let first = get(cookies, name).unwrap_or("");
    for (other, value) in cookies {
        if *other == name && *value != first {
            return "";
        }
    }
    first
}

/// `a:1,b:0`: names, each with its value.
#[inline(never)]
pub(crate) fn in_line(line: &str, between: u8, mark: u8) -> Option<Pairs<'_>> {
    let mut pairs = Unread::new();
    let mut rest = line;
    loop {
        // After the last pair there is no further separator.
        let is_last = !rest.bytes().any(|byte| byte == between);
        let mut value = cut(&mut rest, between);
        let length = value.len();
        let word = cut(&mut value, mark);
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        if word.is_empty() || word.len() == length || !word.bytes().all(is_word) {
            return None;
        }
        add(&mut pairs, word, value)?;
        if is_last {
            return Some(pairs.leak());
        }
    }
}
