//! The record on the visitor's device: cookie first, localStorage as its mirror. Never throws: where a browser
//! keeps nothing, the answer holds for this page.

use assentry_core::{day::Day, session::Stored};

use crate::dom;

/// What was found under our name, undecoded.
pub(crate) fn read(found: &str) -> Stored<'_> {
    let (cookies, mirror) = found.split_once(dom::BREAK).unwrap_or_default();
    let filled = |line: &&str| !line.is_empty();
    Stored { cookies: cookies.split('\n').filter(filled).collect(), mirror: Some(mirror).filter(filled) }
}

/// Writes the record everywhere, and says whether anything keeps it.
pub(crate) fn keep(line: &str, days: Day, domain: &str) -> bool {
    dom::keep(line, days, domain)
}

/// Removes it everywhere.
pub(crate) fn forget(domain: &str) {
    dom::keep("", 0, domain);
}
