//! Changes of the vocabulary, for the store.

use assentry_core::day::Day;

use super::dimension::Dimension;

/// What changed since the last commit.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// New words, with their day.
    pub learnt: Vec<(String, Dimension, String, Day)>,
    /// Words that others replaced. Their counts stay.
    pub dropped: Vec<(String, Dimension, String)>,
}

impl Changes {
    /// Whether nothing changed.
    pub(crate) fn is_empty(&self) -> bool {
        self.learnt.is_empty() && self.dropped.is_empty()
    }

    pub(super) fn learn(&mut self, site: &str, dimension: Dimension, word: &str, day: Day) {
        self.dropped
            .retain(|(s, d, w)| (&**s, *d, &**w) != (site, dimension, word));
        self.learnt
            .push((site.to_owned(), dimension, word.to_owned(), day));
    }

    pub(super) fn drop(&mut self, site: &str, dimension: Dimension, word: String) {
        self.learnt
            .retain(|(s, d, w, _)| (&**s, *d, w) != (site, dimension, &word));
        self.dropped.push((site.to_owned(), dimension, word));
    }
}
