//! Puts earlier days into a store before a server starts, since events that are sent count for today.

use std::path::Path;

use assentry_collector::{
    counting::{
        batch::{Batch, Cell, ItemCell},
        counters::{Counter, ItemCounters},
    },
    store::stored::{self, Stored},
};

use crate::record::today;

/// The counts of one day; the rest is zero or a default.
#[derive(Clone, Default)]
pub(crate) struct Past {
    /// How many days ago.
    pub(crate) ago: u64,
    pub(crate) variant: &'static str,
    pub(crate) revision: String,
    pub(crate) shown: u64,
    pub(crate) accepted: u64,
    pub(crate) refused: u64,
    /// Id, granted, denied.
    pub(crate) items: Vec<(&'static str, u64, u64)>,
}

/// Puts the counts into the store.
pub(crate) fn put(data: &Path, past: &[Past]) {
    let mut batch = Batch::default();
    for of in past {
        let day = u32::try_from(today() - of.ago).unwrap();
        let word = |word: &str, usual: &str| if word.is_empty() { usual } else { word }.to_owned();
        let (variant, revision) = (word(of.variant, "none"), word(&of.revision, "00000001"));
        let cell = Cell {
            site: "a.example".into(),
            day,
            country: "FR".into(),
            language: "fr".into(),
            device: "small",
            variant: variant.clone(),
            revision: revision.clone(),
            regime: "eu".into(),
        };
        let counters = batch.counts.entry(cell).or_default();
        for (counter, count) in [
            (Counter::Shown, of.shown),
            (Counter::AcceptAll, of.accepted),
            (Counter::RefuseAll, of.refused),
            (Counter::MeasuredGranted, of.accepted),
            (Counter::MeasuredRefused, of.refused),
        ] {
            counters[counter] += count;
        }
        for (item, granted, denied) in &of.items {
            let cell = ItemCell {
                site: "a.example".into(),
                day,
                item: (*item).into(),
                country: "FR".into(),
                device: "small",
                variant: variant.clone(),
                revision: revision.clone(),
                regime: "eu".into(),
            };
            let more = ItemCounters {
                granted: *granted,
                denied: *denied,
                ..ItemCounters::default()
            };
            batch.items.entry(cell).or_default().add(&more);
        }
    }
    let store = stored::open(&Stored::Folder(data.to_owned())).unwrap();
    store.commit(&batch).unwrap();
    store.rest().unwrap();
}
