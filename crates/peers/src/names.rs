//! Maps other tools' ids to our purposes and services.

use alloc::vec::Vec;

use assentry_core::{policy::Policy, text::cut};

/// Other tools' usual names for our purposes: ours first, then theirs.
const USUAL: &str = "necessary strictly-necessary essential required c0001|\
    preferences preference functional functionality experience personalization personalisation c0003|\
    analytics analytic statistics statistic performance measurement c0002|\
    marketing advertisement advertising ads targeting c0004|\
    social social-media social-networks c0005";

/// The meaning of ids on a site.
#[derive(Clone, Debug)]
pub struct Names<'a> {
    /// What the site asks.
    pub policy: &'a Policy<'a>,
    /// The configuration's `importMap`: another tool's id, and the id of ours that it means.
    pub map: Vec<(&'a str, &'a str)>,
}

impl Names<'_> {
    /// The position of the purpose or service that another tool's id means. Ids match as a whole.
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

    /// The same, if it can be answered.
    #[inline(never)]
    pub(crate) fn optional(&self, id: &str) -> Option<usize> {
        self.position(id)
            .filter(|at| !self.policy.required.has(*at))
    }
}

/// Our name for a usual name.
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

/// Whether an id equals this name, ignoring case, with underscores or spaces instead of dashes.
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
