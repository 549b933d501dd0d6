//! Sets of purposes and services, and the answers about them: one bit each, so that a set fits into a number.

/// The most items a policy can have, purposes and services together.
pub const MOST: usize = 64;

/// A set of purposes and services, by position in the policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Items(u64);

impl Items {
    /// The first `count` items.
    #[must_use]
    pub fn first(count: usize) -> Self {
        (0..count).collect()
    }

    /// Whether an item is in the set.
    #[inline(never)]
    #[must_use]
    pub fn has(self, at: usize) -> bool {
        at < MOST && self.0 >> at & 1 == 1
    }

    /// Adds an item; a position that no policy has is ignored.
    #[inline(never)]
    pub fn add(&mut self, at: usize) {
        if at < MOST {
            self.0 |= 1 << at;
        }
    }

    /// The number of items in the set.
    #[must_use]
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Intersection: the items in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Union: the items in either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Difference: the items in this set and not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The positions, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..MOST).filter(move |at| self.has(*at))
    }
}

impl FromIterator<usize> for Items {
    fn from_iter<I: IntoIterator<Item = usize>>(positions: I) -> Self {
        let mut items = Self::default();
        for at in positions {
            items.add(at);
        }
        items
    }
}

/// The answer about each item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Items that were answered.
    pub answered: Items,
    /// Items that were granted; a subset of `answered`.
    pub granted: Items,
}

impl Said {
    /// The answer about one item.
    #[must_use]
    pub fn get(self, at: usize) -> Option<bool> {
        self.answered.has(at).then(|| self.granted.has(at))
    }

    /// Items that were refused.
    #[must_use]
    pub fn refused(self) -> Items {
        self.answered.without(self.granted)
    }

    /// Records an answer about these items: all yes, or all no.
    pub fn answer(&mut self, items: Items, granted: bool) {
        self.answered = self.answered.or(items);
        self.granted = if granted {
            self.granted.or(items)
        } else {
            self.granted.without(items)
        };
    }
}

impl FromIterator<Option<bool>> for Said {
    fn from_iter<I: IntoIterator<Item = Option<bool>>>(answers: I) -> Self {
        let mut said = Self::default();
        for (at, answer) in answers.into_iter().enumerate() {
            if let Some(granted) = answer {
                said.answer(Items::from_iter([at]), granted);
            }
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Items, MOST, Said};

    #[test]
    fn a_set_contains_what_was_added_and_nothing_beyond_its_limit() {
        let set: Items = [0, 31, 32, MOST - 1, MOST, usize::MAX]
            .into_iter()
            .collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 31, 32, MOST - 1]);
        assert!(!set.has(1) && !set.has(MOST) && !set.has(usize::MAX));
    }

    #[test]
    fn sets_are_joined_intersected_and_subtracted() {
        let (one, other) = (Items::first(40), Items::from_iter([3, 39, 40]));
        assert_eq!(one.and(other), Items::from_iter([3, 39]));
        assert_eq!(other.without(one), Items::from_iter([40]));
        assert_eq!(one.or(other), Items::first(41));
        assert!(other.without(other).is_empty());
    }

    #[test]
    fn an_answer_is_yes_no_or_missing() {
        let said: Said = [Some(true), None, Some(false)].into_iter().collect();
        assert_eq!(
            (said.get(0), said.get(1), said.get(2), said.get(3)),
            (Some(true), None, Some(false), None)
        );
    }
}
