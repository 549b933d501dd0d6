//! The counters. An event is added to them and gone: no address, user agent, URL or id is kept, and no
//! time finer than a day.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use assentry_core::{
    day::{Day, iso_date},
    wire::Event,
};
use serde_json::{Map, Value, json};

/// How much is told apart. Senders can make up languages and ids, so there has to be an end; beyond it
/// things are counted as `other`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) rows: usize,
    pub(crate) items: usize,
}

impl Default for Limits {
    /// About 10 MB at most.
    fn default() -> Self {
        Self {
            rows: 10_000,
            items: 100_000,
        }
    }
}

/// The counters, shared by all requests.
#[derive(Debug, Default)]
pub(crate) struct Fold {
    limits: Limits,
    counts: Mutex<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    rows: BTreeMap<Row, Tally>,
    items: usize,
    other_events: u64,
    other_items: u64,
}

/// What is told apart, in the words of the wire.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    day: Day,
    site: String,
    event: &'static str,
    revision: String,
    regime: String,
    language: String,
    device: &'static str,
    method: Option<&'static str>,
    again: bool,
    automated: bool,
    variant: Option<String>,
    signal: bool,
}

#[derive(Debug, Default)]
struct Tally {
    count: u64,
    granted: BTreeMap<String, u64>,
    denied: BTreeMap<String, u64>,
}

impl Fold {
    /// Adds an event.
    pub(crate) fn add(&self, day: Day, site: String, event: &Event<'_>) {
        let mut counts = self.lock();
        let Counts {
            rows,
            items,
            other_events,
            other_items,
        } = &mut *counts;
        let row = Row {
            day,
            site,
            event: event.kind.as_str(),
            revision: event.revision.to_owned(),
            regime: event.regime.to_owned(),
            language: event.language.to_owned(),
            device: event.device.as_str(),
            method: event.method.map(|method| method.as_str()),
            again: event.again,
            automated: event.automated,
            variant: event.variant.map(str::to_owned),
            signal: event.signal,
        };
        if rows.len() >= self.limits.rows && !rows.contains_key(&row) {
            *other_events += 1;
            return;
        }
        let tally = rows.entry(row).or_default();
        tally.count += 1;
        for (ids, answers) in [
            (&event.granted, &mut tally.granted),
            (&event.denied, &mut tally.denied),
        ] {
            for id in ids {
                if let Some(count) = answers.get_mut(*id) {
                    *count += 1;
                } else if *items < self.limits.items {
                    answers.insert((*id).to_owned(), 1);
                    *items += 1;
                } else {
                    *other_items += 1;
                }
            }
        }
    }

    /// All counters, in a fixed order.
    pub(crate) fn to_json(&self) -> Value {
        let counts = self.lock();
        let rows: Vec<Value> = counts
            .rows
            .iter()
            .map(|(row, tally)| row.to_json(tally))
            .collect();
        json!({ "rows": rows, "other": { "events": counts.other_events, "items": counts.other_items } })
    }

    /// A counter is whole after each step, so a panic elsewhere does not spoil it.
    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Row {
    fn to_json(&self, tally: &Tally) -> Value {
        let mut row = json!({
            "day": iso_date(self.day),
            "site": self.site,
            "event": self.event,
            "revision": self.revision,
            "regime": self.regime,
            "language": self.language,
            "device": self.device,
            "method": self.method,
            "again": self.again,
            "automated": self.automated,
            "count": tally.count,
            "granted": answers(&tally.granted),
            "denied": answers(&tally.denied),
        });
        // What few banners tell is there only where it was told.
        if let Some(variant) = &self.variant {
            row["variant"] = json!(variant);
        }
        if self.signal {
            row["signal"] = json!(true);
        }
        row
    }
}

fn answers(counts: &BTreeMap<String, u64>) -> Map<String, Value> {
    counts
        .iter()
        .map(|(id, count)| (id.clone(), Value::from(*count)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_rows_and_items_end_up_in_other() {
        let fold = Fold {
            limits: Limits { rows: 2, items: 3 },
            ..Fold::default()
        };
        for (language, granted) in [("en", "a.b"), ("fr", "a.b"), ("de", "a"), ("en", "a.b")] {
            let start = "event=choice&revision=00000000&regime=eu&device=small&method=chosen";
            let line = format!("{start}&language={language}&granted={granted}");
            let event = Event::decode(&line).unwrap();
            fold.add(0, "shop.example".into(), &event);
        }
        let counts = fold.to_json();
        assert_eq!(counts["rows"][0]["count"], 2);
        assert_eq!(counts["rows"][0]["granted"], json!({ "a": 2, "b": 2 }));
        assert_eq!(counts["rows"][1]["granted"], json!({ "a": 1 }));
        assert_eq!(counts["other"], json!({ "events": 1, "items": 1 }));
        assert_eq!(counts["rows"].as_array().unwrap().len(), 2);
    }
}
