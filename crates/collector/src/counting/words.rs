//! The words of one dimension of a site: which are distinguished, and how another one gets a place among them.

use std::collections::HashMap;

use assentry_core::day::Day;

/// How often a word must be sent before it replaces another one.
const EARNED: u32 = 10;

/// Words, each with how often it has been sent lately.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) apart: HashMap<String, u32>,
    /// Frequent words that are not distinguished.
    pub(super) waiting: HashMap<String, u32>,
    day: Day,
    /// How many words were replaced on that day.
    replaced: usize,
}

impl Words {
    /// Whether a word is distinguished; counts that it was sent. Counts of earlier days are halved.
    pub(super) fn is_distinguished(&mut self, word: &str, day: Day) -> bool {
        if day > self.day {
            self.day = day;
            self.replaced = 0;
            let counts = self.apart.values_mut().chain(self.waiting.values_mut());
            counts.for_each(|sent| *sent /= 2);
            self.waiting.retain(|_, sent| *sent > 0);
        }
        let sent = self.apart.get_mut(word);
        sent.map(|sent| *sent = sent.saturating_add(1)).is_some()
    }

    /// Whether a new word is distinguished from now on, and which one it replaces, if any. No more words are replaced in a
    /// day than there are places, so that made-up words cannot fill a store by taking turns.
    pub(super) fn earns_a_place(
        &mut self,
        most: usize,
        word: &str,
        place: impl FnOnce(Option<String>),
    ) -> bool {
        if self.apart.len() < most {
            place(None);
            self.apart.insert(word.to_owned(), 1);
            return true;
        }
        let sent = self.sent_while_waiting(most, word);
        if sent < EARNED || self.replaced >= most {
            return false;
        }
        let rarest = self.apart.iter().min_by_key(|(word, sent)| (**sent, *word));
        let Some((rarest, _)) = rarest.filter(|(_, rare)| sent / 2 > **rare) else {
            return false;
        };
        let rarest = rarest.clone();
        self.apart.remove(&rarest);
        self.waiting.remove(word);
        self.apart.insert(word.to_owned(), sent);
        self.replaced += 1;
        place(Some(rarest));
        true
    }

    /// How often it was sent. Up to four times as many words wait as there are places; frequent ones stay, and rare ones
    /// make room for them (Misra and Gries, 1982).
    fn sent_while_waiting(&mut self, most: usize, word: &str) -> u32 {
        if let Some(sent) = self.waiting.get_mut(word) {
            *sent = sent.saturating_add(1);
            return *sent;
        }
        if self.waiting.len() < 4 * most {
            self.waiting.insert(word.to_owned(), 1);
            return 1;
        }
        self.waiting.values_mut().for_each(|sent| *sent -= 1);
        self.waiting.retain(|_, sent| *sent > 0);
        0
    }

    pub(super) fn keep_the_most_frequent(&mut self, most: usize) {
        if self.apart.len() > most {
            let mut words: Vec<_> = std::mem::take(&mut self.apart).into_iter().collect();
            words.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
            words.truncate(most);
            self.apart = words.into_iter().collect();
        }
    }
}
