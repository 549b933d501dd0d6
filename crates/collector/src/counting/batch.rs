//! Aggregation: events become counters and are discarded. A batch is what one transaction adds to the store.

use std::collections::{BTreeSet, HashMap};

use assentry_core::{day::Day, record::Method, wire::EventKind};

use crate::counting::{
    changes::Changes,
    counters::{Counter, Counters, ItemCounters},
    dimension::Dimension,
    sighting::Sighting,
    vocabulary::Vocabulary,
};

/// What displays and answers are distinguished by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
    /// The host of the site, or `other`.
    pub site: String,
    /// The day, in UTC.
    pub day: Day,
    /// The visitor's country: two capital letters, or `other`.
    pub country: String,
    /// The language of the notice.
    pub language: String,
    /// The class of the device.
    pub device: &'static str,
    /// The variant; `none` if no test is running.
    pub variant: String,
    /// The fingerprint of the policy.
    pub revision: String,
    /// The regime.
    pub regime: String,
}

impl Cell {
    /// Its words, each with its dimension, except the site.
    #[must_use]
    pub fn words(&self) -> [(Dimension, &str); 6] {
        [
            (Dimension::Country, &self.country),
            (Dimension::Language, &self.language),
            (Dimension::Device, self.device),
            (Dimension::Variant, &self.variant),
            (Dimension::Revision, &self.revision),
            (Dimension::Regime, &self.regime),
        ]
    }
}

/// What purposes and services are distinguished by: as in [`Cell`], without the language, which would
/// multiply the rows (`docs/adr/0009-counters-in-sqlite.md`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemCell {
    /// The host of the site, or `other`.
    pub site: String,
    /// The day, in UTC.
    pub day: Day,
    /// The id of the purpose or service.
    pub item: String,
    /// The visitor's country: two capital letters, or `other`.
    pub country: String,
    /// The class of the device.
    pub device: &'static str,
    /// The variant; `none` if no test is running.
    pub variant: String,
    /// The fingerprint of the policy.
    pub revision: String,
    /// The regime.
    pub regime: String,
}

/// A group of pages on a day, or a purpose or service on the pages of a day. It is a margin: its counts are not split any
/// further, so that country and pages together cannot single out a few visitors (M-04).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ApartCell {
    /// The host of the site, or `other`.
    pub site: String,
    /// The day, in UTC.
    pub day: Day,
    /// Which dimension it is of: see [`Dimension::is_counted_alone`].
    pub dimension: Dimension,
    /// The site's name for it, or `other`; [`EVERY_PAGE`] for all pages.
    pub word: String,
}

/// Means every counted page, whatever was granted on it. No id equals it.
pub const EVERY_PAGE: &str = "*";

/// Counters that are not in the store yet.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Displays and answers.
    pub counts: HashMap<Cell, Counters>,
    /// Answers about purposes and services.
    pub items: HashMap<ItemCell, ItemCounters>,
    /// Displays and answers again, by groups of pages; and pages. For pages, `shown` is how many there were, and
    /// `measured_granted` and `measured_refused` are on how many of them a purpose or service was granted and denied.
    pub apart: HashMap<ApartCell, Counters>,
    /// What was refused or counted as `other`, by day and kind.
    pub quality: HashMap<(Day, String), u64>,
    /// The number of events in it.
    pub events: u64,
    /// Words that are distinguished from now on, and words that no longer are.
    pub words: Changes,
}

impl Batch {
    /// Whether there is nothing to write.
    pub(crate) fn is_empty(&self) -> bool {
        self.counts.is_empty()
            && self.apart.is_empty()
            && self.quality.is_empty()
            && self.words.is_empty()
    }

    /// Whether it has anything from before this day.
    pub(crate) fn has_before(&self, day: Day) -> bool {
        self.counts.keys().any(|cell| cell.day < day)
    }

    /// Adds one event. Words that the vocabulary does not admit become `other`.
    pub(crate) fn add(&mut self, sighting: Sighting, vocabulary: &mut Vocabulary) {
        self.events += 1;
        if sighting.happened == EventKind::Viewed {
            self.add_page(sighting, vocabulary);
        } else {
            self.add_notice(sighting, vocabulary);
        }
    }

    /// Adds an event of the notice.
    fn add_notice(&mut self, sighting: Sighting, vocabulary: &mut Vocabulary) {
        let Sighting {
            site,
            day,
            happened,
            method,
            again,
            automated,
            signal,
            measured,
            ..
        } = sighting;
        let counter = match (automated, happened) {
            (true, _) => Counter::Automated,
            (_, EventKind::Shown) if again => Counter::AgainShown,
            (_, EventKind::Shown) => Counter::Shown,
            (_, EventKind::Opened) => Counter::Opened,
            (_, EventKind::Left) => Counter::Left,
            (_, EventKind::Gpc) => Counter::Gpc,
            // Pages are not counted here.
            (_, EventKind::Viewed) => return,
            (_, EventKind::Choice) => answer(method, again, !sighting.granted.is_empty()),
            (_, EventKind::Changed) => change(method),
        };
        let admitted = vocabulary.admit_site(site, day);
        let site = admitted.word;
        if !admitted.known {
            self.add_quality(day, "folded:site", 1);
        }
        let mut admit = |dimension, word: String| {
            let admitted = vocabulary.admit(&site, dimension, word, day, &mut self.words);
            if !admitted.known {
                let what = format!("folded:{}", dimension.as_str());
                *self.quality.entry((day, what)).or_default() += 1;
            }
            admitted.word
        };
        let section = sighting.section.map(|word| ApartCell {
            site: site.clone(),
            day,
            dimension: Dimension::Section,
            word: admit(Dimension::Section, word),
        });
        let cell = Cell {
            day,
            country: admit(Dimension::Country, sighting.country),
            language: admit(Dimension::Language, sighting.language),
            device: sighting.device,
            variant: admit(Dimension::Variant, sighting.variant),
            revision: admit(Dimension::Revision, sighting.revision),
            regime: admit(Dimension::Regime, sighting.regime),
            site: site.clone(),
        };
        if let Some((granted, denied)) = item_columns(counter) {
            // Each id once; one that is both granted and denied counts as denied.
            let denied_ids: BTreeSet<String> = sighting.denied.into_iter().collect();
            let granted_ids: BTreeSet<String> = sighting.granted.into_iter().collect();
            let granted_ids: Vec<_> = granted_ids.difference(&denied_ids).cloned().collect();
            let said = granted_ids
                .into_iter()
                .map(|id| (id, granted))
                .chain(denied_ids.into_iter().map(|id| (id, denied)));
            for (id, add) in said {
                let item = ItemCell {
                    site: cell.site.clone(),
                    day,
                    item: admit(Dimension::Item, id),
                    country: cell.country.clone(),
                    device: cell.device,
                    variant: cell.variant.clone(),
                    revision: cell.revision.clone(),
                    regime: cell.regime.clone(),
                };
                self.items.entry(item).or_default().add(&add);
            }
        }
        let mut counted = Counters::default();
        let again = [
            Some(counter),
            with_signal(counter).filter(|_| signal),
            against_displays(counter).filter(|_| measured),
        ];
        for counter in again.into_iter().flatten() {
            counted[counter] += 1;
        }
        self.counts.entry(cell).or_default().add(&counted);
        if let Some(section) = section {
            self.apart.entry(section).or_default().add(&counted);
        }
    }

    /// Adds one page, and what was granted and denied on it, by site and day only. Pages visited by programs are left
    /// out: there would be more of them than of their displays, and they say nothing.
    fn add_page(&mut self, sighting: Sighting, vocabulary: &mut Vocabulary) {
        if sighting.automated {
            return;
        }
        let day = sighting.day;
        let admitted = vocabulary.admit_site(sighting.site, day);
        let site = admitted.word;
        if !admitted.known {
            self.add_quality(day, "folded:site", 1);
        }
        let denied: BTreeSet<String> = sighting.denied.into_iter().collect();
        let granted: BTreeSet<String> = sighting.granted.into_iter().collect();
        let granted: Vec<_> = granted.difference(&denied).cloned().collect();
        let said = granted
            .into_iter()
            .map(|id| (id, Counter::MeasuredGranted))
            .chain(denied.into_iter().map(|id| (id, Counter::MeasuredRefused)));
        let mut words = vec![(EVERY_PAGE.to_owned(), Counter::Shown)];
        for (id, counter) in said {
            let admitted = vocabulary.admit(&site, Dimension::Item, id, day, &mut self.words);
            if !admitted.known {
                self.add_quality(day, "folded:item", 1);
            }
            words.push((admitted.word, counter));
        }
        for (word, counter) in words {
            let cell = ApartCell {
                site: site.clone(),
                day,
                dimension: Dimension::Viewed,
                word,
            };
            self.apart.entry(cell).or_default()[counter] += 1;
        }
    }

    /// Adds to what was refused or counted as `other`.
    pub fn add_quality(&mut self, day: Day, what: &str, count: u64) {
        if count > 0 {
            *self.quality.entry((day, what.to_owned())).or_default() += count;
        }
    }
}

/// The counter of a first answer, or of an answer to a re-prompt.
fn answer(method: Option<Method>, again: bool, granted: bool) -> Counter {
    match (method, again, granted) {
        (Some(Method::Api), ..) => Counter::Api,
        (Some(Method::Import), ..) => Counter::Import,
        (Some(Method::Embed), ..) => Counter::Embed,
        (_, true, true) => Counter::AgainGranted,
        (_, true, false) => Counter::AgainRefused,
        (Some(Method::AcceptAll), ..) => Counter::AcceptAll,
        (Some(Method::RefuseAll | Method::Withdrawn), ..) => Counter::RefuseAll,
        (Some(Method::Chosen) | None, _, true) => Counter::ChosenSome,
        (Some(Method::Chosen) | None, _, false) => Counter::ChosenNone,
    }
}

/// The counter of a change to an earlier answer.
fn change(method: Option<Method>) -> Counter {
    match method {
        Some(Method::Api) => Counter::Api,
        Some(Method::Import) => Counter::Import,
        Some(Method::Withdrawn | Method::RefuseAll) => Counter::Withdrawn,
        Some(Method::AcceptAll | Method::Chosen | Method::Embed) | None => Counter::Changed,
    }
}

/// What an answer adds to each purpose and service that it grants, and to each that it denies. Answers that are in no
/// rate add nothing here either.
fn item_columns(counter: Counter) -> Option<(ItemCounters, ItemCounters)> {
    let zero = ItemCounters::default();
    match counter {
        Counter::AcceptAll | Counter::RefuseAll | Counter::ChosenSome | Counter::ChosenNone => {
            Some((
                ItemCounters { granted: 1, ..zero },
                ItemCounters { denied: 1, ..zero },
            ))
        }
        Counter::Changed | Counter::Withdrawn => Some((
            ItemCounters { added: 1, ..zero },
            ItemCounters {
                withdrawn: 1,
                ..zero
            },
        )),
        Counter::Shown
        | Counter::AgainShown
        | Counter::Opened
        | Counter::Left
        | Counter::Gpc
        | Counter::AgainGranted
        | Counter::AgainRefused
        | Counter::Embed
        | Counter::Api
        | Counter::Import
        | Counter::Automated
        | Counter::SignalShown
        | Counter::SignalGranted
        | Counter::SignalRefused
        | Counter::MeasuredGranted
        | Counter::MeasuredRefused => None,
    }
}

/// The second counter of a first answer, if displays are counted under its regime.
#[must_use]
pub fn against_displays(counter: Counter) -> Option<Counter> {
    match counter {
        Counter::AcceptAll | Counter::ChosenSome => Some(Counter::MeasuredGranted),
        Counter::RefuseAll | Counter::ChosenNone => Some(Counter::MeasuredRefused),
        _ => None,
    }
}

/// The second counter of something in the rates, if the signal was on: such visitors answer as freely as others, and
/// readers of the rates may want to know how many they are.
fn with_signal(counter: Counter) -> Option<Counter> {
    match counter {
        Counter::Shown => Some(Counter::SignalShown),
        Counter::AcceptAll | Counter::ChosenSome => Some(Counter::SignalGranted),
        Counter::RefuseAll | Counter::ChosenNone => Some(Counter::SignalRefused),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
