//! Which of our purposes and services the ids of other tools stand for.

use alloc::vec::Vec;

use assentry_core::{policy::Policy, text::cut};

/// What others usually call our purposes: ours, then theirs.
const USUAL: &str = "necessary strictly-necessary essential required c0001|\
    preferences preference functional functionality experience personalization personalisation c0003|\
    analytics analytic statistics statistic performance measurement c0002|\
    marketing advertisement advertising ads targeting c0004|\
    social social-media social-networks c0005";

/// What ids mean on a site.
#[derive(Clone, Debug)]
pub struct Names<'a> {
    /// What the site asks.
    pub policy: &'a Policy<'a>,
    /// `importMap` of its configuration: another tool's id, and which of ours it stands for.
    pub map: Vec<(&'a str, &'a str)>,
}

impl Names<'_> {
    /// The position of the purpose or service that another tool's id stands for. Ids match as a whole.
    #[inline(never)]
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        if let Some(ours) = crate::pairs::get(&self.map, id) {
            return self.policy.position(ours);
        }
        let items = &self.policy.items;
        let own = |name: &str| items.iter().position(|item| means(name, item.id));
        own(id).or_else(|| own(usual(id)?))
    }

    /// The same, but of what can be answered.
    #[inline(never)]
    pub(crate) fn optional(&self, id: &str) -> Option<usize> {
        self.position(id)
            .filter(|at| !self.policy.required.has(*at))
    }
}

/// What is ours of a usual name.
#[inline(never)]
fn usual(id: &str) -> Option<&'static str> {
    let mut rest = USUAL;
    while !rest.is_empty() {
        let mut names = cut(&mut rest, b'|');
        let ours = cut(&mut names, b' ');
        while !names.is_empty() {
            if means(id, cut(&mut names, b' ')) {
                return Some(ours);
            }
        }
    }
    None
}

/// Whether an id is this name, whatever its case, and with underscores or blanks for dashes.
#[inline(never)]
fn means(id: &str, name: &str) -> bool {
    id.len() == name.len()
        && id
            .bytes()
            .zip(name.bytes())
            .all(|(byte, of_name)| match byte {
                b'_' | b' ' => of_name == b'-',
                _ => byte.to_ascii_lowercase() == of_name,
            })
}
