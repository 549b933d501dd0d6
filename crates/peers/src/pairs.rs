//! Names with a value each: a line of them, or an object of JSON.

use alloc::vec::Vec;

use assentry_core::text::cut;

/// Each name once. A value is text as it stands there: of JSON `true`, `12` or `"a"`.
/// Kept as long as the page, as the text of its configuration is: to let go of them would take more bytes than they do.
pub(crate) type Pairs<'a> = &'a [(&'a str, &'a str)];

/// Pairs that are still being read.
pub(crate) type Unread<'a> = Vec<(&'a str, &'a str)>;

/// More answers than any site asks for.
pub(crate) const MOST: usize = 200;

/// Adds a pair; nothing where its name is none, or was there before, or where there are too many.
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

/// The value of a cookie; empty where there is none, or where there are two that differ, since nobody knows which one
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

/// `a:1,b:0`: words, each with what stands behind the mark.
#[inline(never)]
pub(crate) fn in_line(line: &str, between: u8, mark: u8) -> Option<Pairs<'_>> {
    let mut pairs = Unread::new();
    let mut rest = line;
    loop {
        // Behind the last one there is no sign of another.
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
