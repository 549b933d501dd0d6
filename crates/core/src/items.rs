//! Sets of purposes and services, and the answers about them: one bit each, so that a set fits into a few numbers.

/// 64 are enough for nearly every site, and cost the least; who needs more compiles a site (docs/adr/0012-sets-of-64.md).
#[cfg(not(feature = "many"))]
type Width = u64;
#[cfg(feature = "many")]
type Width = [u64; 4];

/// The most items a policy can have, purposes and services together.
pub const MOST: usize = Width::MOST;

/// A set of purposes and services, by position in the policy.
pub type Items = Set<Width>;

/// A set as wide as its bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Set<B>(B);

/// The bits of a set.
pub trait Bits: Copy + Default + Eq {
    /// How many there are.
    const MOST: usize;

    /// Whether one is set; none is beyond the last.
    fn has(self, at: usize) -> bool;

    /// Sets one; one beyond the last is ignored.
    fn add(&mut self, at: usize);

    /// How many are set.
    fn count(self) -> u32;

    /// Both, joined word by word.
    #[must_use]
    fn with(self, other: Self, joined: impl Fn(u64, u64) -> u64) -> Self;
}

impl Bits for u64 {
    const MOST: usize = 64;

    fn has(self, at: usize) -> bool {
        at < Self::MOST && self >> at & 1 == 1
    }

    fn add(&mut self, at: usize) {
        if at < Self::MOST {
            *self |= 1 << at;
        }
    }

    fn count(self) -> u32 {
        self.count_ones()
    }

    fn with(self, other: Self, joined: impl Fn(u64, u64) -> u64) -> Self {
        joined(self, other)
    }
}

impl Bits for [u64; 4] {
    const MOST: usize = 256;

    fn has(self, at: usize) -> bool {
        self.get(at / 64).is_some_and(|word| word.has(at % 64))
    }

    fn add(&mut self, at: usize) {
        if let Some(word) = self.get_mut(at / 64) {
            word.add(at % 64);
        }
    }

    fn count(self) -> u32 {
        self.iter().map(|word| word.count_ones()).sum()
    }

    fn with(mut self, other: Self, joined: impl Fn(u64, u64) -> u64) -> Self {
        for (word, other) in self.iter_mut().zip(other) {
            *word = joined(*word, other);
        }
        self
    }
}

impl<B: Bits> Set<B> {
    /// The first `count` items.
    #[must_use]
    pub fn first(count: usize) -> Self {
        (0..count).collect()
    }

    /// Whether an item is in the set.
    #[inline(never)]
    #[must_use]
    pub fn has(self, at: usize) -> bool {
        self.0.has(at)
    }

    /// Adds an item; a position that no policy has is ignored.
    #[inline(never)]
    pub fn add(&mut self, at: usize) {
        self.0.add(at);
    }

    /// The number of items in the set.
    #[must_use]
    pub fn count(self) -> u32 {
        self.0.count()
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == B::default()
    }

    /// Intersection: the items in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0.with(other.0, |one, other| one & other))
    }

    /// Union: the items in either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0.with(other.0, |one, other| one | other))
    }

    /// Difference: the items in this set and not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0.with(other.0, |one, other| one & !other))
    }

    /// The positions, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..B::MOST).filter(move |at| self.has(*at))
    }
}

impl<B: Bits> FromIterator<usize> for Set<B> {
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

    use super::{Bits, Said, Set};

    fn contains_what_was_added<B: Bits>() {
        let most = B::MOST;
        let added = [0, 31, 63, most - 1, most, usize::MAX];
        let set: Set<B> = added.into_iter().collect();
        let mut expected = [0, 31, 63, most - 1].to_vec();
        expected.dedup();
        assert_eq!(set.iter().collect::<Vec<_>>(), expected);
        assert_eq!(set.count() as usize, expected.len());
        assert!(!set.has(1) && !set.has(most) && !set.has(usize::MAX));
    }

    #[test]
    fn a_set_contains_what_was_added_and_nothing_beyond_its_limit() {
        contains_what_was_added::<u64>();
        contains_what_was_added::<[u64; 4]>();
    }

    fn joins<B: Bits>() {
        let last = B::MOST - 1;
        let (one, other) = (Set::<B>::first(last), Set::from_iter([3, last - 1, last]));
        assert!(one.and(other) == Set::from_iter([3, last - 1]));
        assert!(other.without(one) == Set::from_iter([last]));
        assert!(one.or(other) == Set::first(B::MOST));
        assert!(other.without(other).is_empty());
    }

    #[test]
    fn sets_are_joined_intersected_and_subtracted() {
        joins::<u64>();
        joins::<[u64; 4]>();
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
