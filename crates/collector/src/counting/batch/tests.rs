//! Aggregation compared with a naive recount: each counter equals what a second pass over the events finds for that
//! counter alone.

use assentry_core::{record::Method, wire::EventKind};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};

use super::*;

const METHODS: [Method; 7] = [
    Method::AcceptAll,
    Method::RefuseAll,
    Method::Chosen,
    Method::Embed,
    Method::Withdrawn,
    Method::Api,
    Method::Import,
];

fn sightings() -> impl Strategy<Value = Vec<Sighting>> {
    let ids = || vec(select(vec!["analytics", "matomo", "marketing"]), 0..4);
    let one = (
        (select(vec!["a.example", "b.example"]), 20_000..20_003_u32),
        select(vec!["en", "fr"]),
        select(vec!["small", "large"]),
        0..6_usize,
        select(METHODS.to_vec()),
        (ids(), ids()),
        (any::<bool>(), any::<bool>(), any::<bool>(), 0..8_u8),
    );
    let own = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect();
    let one = one.prop_map(
        move |(
            (site, day),
            language,
            device,
            kind,
            method,
            (granted, denied),
            (again, signal, measured, chance),
        )| {
            let happened = [
                EventKind::Shown,
                EventKind::Opened,
                EventKind::Left,
                EventKind::Gpc,
                EventKind::Choice,
                EventKind::Changed,
            ][kind];
            Sighting {
                site: site.into(),
                day,
                country: "FR".into(),
                language: language.into(),
                device,
                variant: "none".into(),
                section: None,
                revision: "0a1b2c3d".into(),
                regime: "eu".into(),
                happened,
                method: Some(method).filter(|_| kind > 3),
                granted: own(granted),
                denied: own(denied),
                again,
                automated: chance == 0,
                signal,
                measured,
            }
        },
    );
    vec(one, 0..60)
}

/// Whether an event counts for a counter: one sentence each, independent of the code under test.
fn counts_for(counter: Counter, event: &Sighting) -> bool {
    use Counter as C;
    let Sighting {
        happened: what,
        method,
        again,
        ..
    } = event;
    let grants = !event.granted.is_empty();
    let first = *what == EventKind::Choice && !again;
    let asked_again = *what == EventKind::Choice && *again;
    let changed = *what == EventKind::Changed;
    let by = |methods: &[Method]| method.is_some_and(|method| methods.contains(&method));
    let visitor = by(&METHODS[..3]) || by(&[Method::Withdrawn]);
    if event.automated {
        return counter == C::Automated;
    }
    match counter {
        C::Shown => *what == EventKind::Shown && !again,
        C::AgainShown => *what == EventKind::Shown && *again,
        C::Opened => *what == EventKind::Opened,
        C::Left => *what == EventKind::Left,
        C::Gpc => *what == EventKind::Gpc,
        C::AcceptAll => first && by(&[Method::AcceptAll]),
        C::RefuseAll => first && by(&[Method::RefuseAll, Method::Withdrawn]),
        C::ChosenSome => first && by(&[Method::Chosen]) && grants,
        C::ChosenNone => first && by(&[Method::Chosen]) && !grants,
        C::AgainGranted => asked_again && visitor && grants,
        C::AgainRefused => asked_again && visitor && !grants,
        C::Embed => *what == EventKind::Choice && by(&[Method::Embed]),
        C::Api => by(&[Method::Api]),
        C::Import => by(&[Method::Import]),
        C::Changed => changed && by(&[Method::AcceptAll, Method::Chosen, Method::Embed]),
        C::Withdrawn => changed && by(&[Method::Withdrawn, Method::RefuseAll]),
        C::Automated => false,
        C::SignalShown => event.signal && counts_for(C::Shown, event),
        C::SignalGranted => {
            event.signal
                && [C::AcceptAll, C::ChosenSome]
                    .iter()
                    .any(|of| counts_for(*of, event))
        }
        C::SignalRefused => {
            event.signal
                && [C::RefuseAll, C::ChosenNone]
                    .iter()
                    .any(|of| counts_for(*of, event))
        }
        C::MeasuredGranted => {
            event.measured
                && [C::AcceptAll, C::ChosenSome]
                    .iter()
                    .any(|of| counts_for(*of, event))
        }
        C::MeasuredRefused => {
            event.measured
                && [C::RefuseAll, C::ChosenNone]
                    .iter()
                    .any(|of| counts_for(*of, event))
        }
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(200) })]

    #[test]
    fn the_counters_equal_a_naive_recount(events in sightings()) {
        let mut batch = Batch::default();
        let mut vocabulary = Vocabulary::default();
        for event in &events {
            batch.add(event.clone(), &mut vocabulary);
        }
        // Every event is in one counter, apart from the sub-counters; and every counter has exactly its own events.
        let apart = Counter::ALL.iter().filter(|counter| !["signal_", "measured_"].iter().any(|part| counter.as_str().starts_with(part)));
        let all: u64 = apart.flat_map(|counter| batch.counts.values().map(|row| row[*counter])).sum();
        prop_assert_eq!(all, events.len() as u64);
        for (cell, row) in &batch.counts {
            for counter in Counter::ALL {
                let found = events.iter().filter(|event| {
                    (&event.site, event.day, &event.language, event.device)
                        == (&cell.site, cell.day, &cell.language, cell.device)
                        && counts_for(counter, event)
                });
                prop_assert_eq!(row[counter], found.count() as u64, "{:?}", counter);
            }
        }
        for id in ["analytics", "matomo", "marketing"] {
            let said = |list: &[String]| list.iter().any(|known| known == id);
            let first = [Counter::AcceptAll, Counter::RefuseAll, Counter::ChosenSome, Counter::ChosenNone];
            let later = [Counter::Changed, Counter::Withdrawn];
            let count = |counters: &[Counter], granted: bool| {
                events
                    .iter()
                    .filter(|event| counters.iter().any(|counter| counts_for(*counter, event)))
                    .filter(|event| said(&event.denied) != granted && (!granted || said(&event.granted)))
                    .count() as u64
            };
            let mut sum = ItemCounters::default();
            for (_, row) in batch.items.iter().filter(|(cell, _)| cell.item == id) {
                sum.add(row);
            }
            prop_assert_eq!(sum, ItemCounters {
                granted: count(&first, true),
                denied: count(&first, false),
                added: count(&later, true),
                withdrawn: count(&later, false),
            });
        }
    }
}

#[test]
fn a_page_is_counted_by_site_and_day_and_its_ids_once_m_04() {
    let page = |granted: &[&str], denied: &[&str], automated| Sighting {
        site: "a.example".into(),
        day: 20_000,
        country: "US".into(),
        language: "en".into(),
        device: "small",
        variant: "calm".into(),
        section: Some("shop".into()),
        revision: "0a1b2c3d".into(),
        regime: "us-ca".into(),
        happened: EventKind::Viewed,
        method: None,
        granted: granted.iter().map(|id| (*id).to_owned()).collect(),
        denied: denied.iter().map(|id| (*id).to_owned()).collect(),
        again: false,
        automated,
        signal: true,
        measured: true,
    };
    let mut batch = Batch::default();
    let mut vocabulary = Vocabulary::default();
    for sighting in [
        page(&["analytics", "analytics"], &["marketing"], false),
        page(&["analytics", "marketing"], &["marketing"], false),
        page(&[], &[], false),
        page(&["analytics"], &[], true),
    ] {
        batch.add(sighting, &mut vocabulary);
    }
    assert!(batch.counts.is_empty() && batch.items.is_empty() && !batch.is_empty());
    let mut found: Vec<_> = batch
        .apart
        .iter()
        .map(|(cell, counters)| {
            let numbers = [
                Counter::Shown,
                Counter::MeasuredGranted,
                Counter::MeasuredRefused,
            ];
            let numbers = numbers.map(|counter| counters[counter]);
            (cell.dimension, &*cell.word, numbers)
        })
        .collect();
    found.sort_unstable();
    let viewed = Dimension::Viewed;
    assert_eq!(
        found,
        [
            (viewed, EVERY_PAGE, [3, 0, 0]),
            (viewed, "analytics", [0, 2, 0]),
            (viewed, "marketing", [0, 0, 2]),
        ]
    );
}
