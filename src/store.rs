//! The record on the visitor's device: cookie first, localStorage as its mirror. Never throws: where a browser
//! keeps nothing, the answer holds for this page.

use assentry_core::{day::Day, session::Stored, text::cut};

use crate::dom::{self, BREAK};

/// What was found under our name, undecoded.
pub(crate) fn read(found: &str) -> Stored<'_> {
    let mut rest = found;
    let mut cookies = Vec::new();
    let mut lines = cut(&mut rest, BREAK);
    while !lines.is_empty() {
        cookies.push(cut(&mut lines, b'\n'));
    }
    Stored {
        cookies,
        mirror: Some(rest).filter(|line| !line.is_empty()),
    }
}

/// Writes the record everywhere, and says whether anything keeps it.
pub(crate) fn keep(line: &str, days: Day) -> bool {
    dom::keep(line, days)
}

/// Removes it everywhere.
pub(crate) fn forget() {
    dom::keep("", 0);
}
