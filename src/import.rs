//! Other tools' ids and records, as `assentry.markup.js` and `assentry.peers.js` pass them.

use assentry_core::{
    day::Day,
    policy::Policy,
    text::{cut, number},
};
use assentry_peers::{Kept, Names, line as line_of};

use crate::door::BREAK;

/// The position that an id stands for: the id, then what [`names`] reads.
pub(crate) fn position(policy: &Policy<'_>, mut text: &str) -> Option<usize> {
    let id = cut(&mut text, BREAK);
    names(policy, text).position(id)
}

/// The line made from records; empty if there is none. One field each: what localStorage has under `cc_cookie` and
/// `c15t`, a random id where proof is kept, and how many cookies there are; then of each its name and its decoded value;
/// then what [`names`] reads.
pub(crate) fn line(policy: &Policy<'_>, today: Day, mut text: &str) -> String {
    let mut field = || cut(&mut text, BREAK);
    let (cc_cookie, c15t, fresh_id) = (field(), field(), field());
    let count = number(field()).unwrap_or(0);
    let mut cookies = Vec::new();
    for _ in 0..count {
        cookies.push((field(), field()));
    }
    let kept = Kept {
        cookies,
        cc_cookie,
        c15t,
    };
    line_of(&kept, &names(policy, text), today, fresh_id).unwrap_or_default()
}

/// Fields by two: another tool's id, and which of ours it stands for.
fn names<'a>(policy: &'a Policy<'a>, mut text: &'a str) -> Names<'a> {
    let mut map = Vec::new();
    while !text.is_empty() {
        map.push((cut(&mut text, BREAK), cut(&mut text, BREAK)));
    }
    Names { policy, map }
}
