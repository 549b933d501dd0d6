//! The contract of every store, as tests. The cluster's tests, which are outside the crate, call it with an address.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "this is a test, also where it is called from outside"
)]

use assentry_core::{day::Day, record::Method, wire::EventKind};

#[cfg(feature = "cluster")]
use super::clickhouse::{ClickHouse, Cluster};
use super::{Grouping, Question, Store, dump::Table};
use crate::counting::{
    batch::Batch,
    counters::{Counter, Counters, ItemCounters},
    dimension::Dimension,
    sighting::Sighting,
    vocabulary::Vocabulary,
};

fn sighting(site: &str, day: u32, language: &str, method: Option<Method>) -> Sighting {
    Sighting {
        site: site.into(),
        day,
        country: "FR".into(),
        language: language.into(),
        device: "small",
        variant: "none".into(),
        section: None,
        revision: "0a1b2c3d".into(),
        regime: "eu".into(),
        happened: if method.is_some() {
            EventKind::Choice
        } else {
            EventKind::Shown
        },
        method,
        granted: if method == Some(Method::AcceptAll) {
            vec!["analytics".into()]
        } else {
            vec![]
        },
        denied: if method == Some(Method::RefuseAll) {
            vec!["analytics".into()]
        } else {
            vec![]
        },
        again: false,
        automated: false,
        signal: false,
        measured: true,
    }
}

fn batch(sightings: impl IntoIterator<Item = Sighting>) -> Batch {
    let mut batch = Batch::default();
    for sighting in sightings {
        batch.add(sighting, &mut Vocabulary::default());
    }
    batch
}

fn question(by: Grouping, filter: &[(Dimension, &str)]) -> Question {
    let filter = filter
        .iter()
        .map(|(dimension, word)| (*dimension, (*word).to_owned()));
    Question {
        days: 100..=199,
        filter: filter.collect(),
        by,
    }
}

/// What every store does.
pub(super) fn contract(store: &dyn Store) {
    summed(store);
    tidied(store);
    emptied(store);
    sectioned(store);
    paged(store);
    each_counter(store);
}

/// Committed counts can be summed with any filter, and removed.
fn summed(store: &dyn Store) {
    let shown = |question: &Question| {
        let rows = store.counts(question).unwrap();
        rows.into_iter()
            .map(|row| {
                (
                    row.day,
                    row.word,
                    row.counters[Counter::Shown],
                    row.counters[Counter::AcceptAll],
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(store.days(), Ok(None));
    assert_eq!(shown(&question(Grouping::Whole, &[])), []);
    let (accept, refuse) = (Some(Method::AcceptAll), Some(Method::RefuseAll));
    let mut first = batch([
        sighting("a.example", 100, "en", None),
        sighting("a.example", 100, "en", accept),
        sighting("a.example", 100, "fr", None),
        sighting("b.example", 199, "fr", None),
    ]);
    first.add_quality(100, "origin", 3);
    store.commit(&first).unwrap();
    // A batch adds; equal batches are not the same batch.
    for _ in 0..2 {
        store
            .commit(&batch([
                sighting("a.example", 150, "fr", None),
                sighting("a.example", 150, "fr", refuse),
            ]))
            .unwrap();
    }
    store
        .commit(&batch([
            sighting("a.example", 99, "en", None),
            sighting("a.example", 200, "en", None),
        ]))
        .unwrap();

    assert_eq!(store.days(), Ok(Some(99..=200)));
    assert_eq!(
        shown(&question(Grouping::Whole, &[])),
        [(0, String::new(), 5, 1)]
    );
    assert_eq!(
        shown(&question(Grouping::Day, &[(Dimension::Site, "a.example")])),
        [(100, String::new(), 2, 1), (150, String::new(), 2, 0)]
    );
    assert_eq!(
        shown(&question(Grouping::Word(Dimension::Site), &[])),
        [(0, "a.example".into(), 4, 1), (0, "b.example".into(), 1, 0)]
    );
    assert_eq!(
        shown(&question(
            Grouping::DayAndWord(Dimension::Language),
            &[(Dimension::Device, "small")]
        )),
        [
            (100, "en".into(), 1, 1),
            (100, "fr".into(), 1, 0),
            (150, "fr".into(), 2, 0),
            (199, "fr".into(), 1, 0)
        ]
    );
    assert_eq!(
        shown(&question(
            Grouping::Whole,
            &[(Dimension::Language, "' OR 1=1 --")]
        )),
        []
    );
    // One dimension and several are read from different tables, which must agree.
    let french = (Dimension::Language, "fr");
    assert_eq!(
        shown(&question(Grouping::Word(Dimension::Language), &[])),
        [(0, "en".into(), 1, 1), (0, "fr".into(), 4, 0)]
    );
    for filter in [&[french][..], &[french, (Dimension::Device, "small")]] {
        assert_eq!(
            shown(&question(Grouping::Whole, filter)),
            [(0, String::new(), 4, 0)]
        );
        assert_eq!(
            shown(&question(Grouping::Word(Dimension::Site), filter)),
            [(0, "a.example".into(), 3, 0), (0, "b.example".into(), 1, 0)]
        );
        assert_eq!(
            shown(&question(Grouping::Word(Dimension::Language), filter)),
            [(0, "fr".into(), 4, 0)]
        );
    }
    let granted = |filter: &[(Dimension, &str)]| {
        let rows = store.items(&question(Grouping::Whole, filter)).unwrap();
        rows.into_iter()
            .map(|row| (row.item, row.counters.granted, row.counters.denied))
            .collect::<Vec<_>>()
    };
    for filter in [&[][..], &[(Dimension::Device, "small")]] {
        assert_eq!(granted(filter), [("analytics".into(), 1, 2)]);
    }
    for filter in [&[][..], &[(Dimension::Device, "small")]] {
        let rows = store.items(&question(Grouping::Day, filter)).unwrap();
        let days: Vec<_> = rows
            .iter()
            .map(|row| (row.day, row.item.as_str()))
            .collect();
        assert_eq!(days, [(100, "analytics"), (150, "analytics")]);
    }
    let items = store
        .items(&question(
            Grouping::Whole,
            &[(Dimension::Language, "passed over")],
        ))
        .unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!(
        items[0].counters,
        ItemCounters {
            granted: 1,
            denied: 2,
            ..ItemCounters::default()
        }
    );
    assert_eq!(store.quality(100..=100), Ok(vec![("origin".into(), 3)]));
    let languages = |store: &dyn Store| {
        let words = store.words().unwrap().into_iter();
        words
            .filter(|(_, dimension, _)| *dimension == Dimension::Language)
            .map(|(site, _, word)| (site, word))
            .collect::<Vec<_>>()
    };
    let (a, b) = ("a.example".to_owned(), "b.example".to_owned());
    assert_eq!(
        languages(store),
        [
            (a.clone(), "en".into()),
            (a, "fr".into()),
            (b.clone(), "fr".into())
        ]
    );

    assert_eq!(store.memo("swept", Some(7)), Ok(None));
    assert_eq!(store.memo("swept", None), Ok(Some(7)));
    assert!(store.forget_site("a.example").unwrap() > 0);
    assert_eq!(
        shown(&question(Grouping::Whole, &[])),
        [(0, String::new(), 1, 0)]
    );
    assert!(store.forget_before(200).unwrap() > 0);
    assert_eq!(store.days(), Ok(None));
    assert_eq!(
        languages(store),
        [],
        "words that nothing is counted under make room"
    );
}

/// A store that prepares days for quick reading answers the same before and after. The store must be empty.
fn tidied(store: &dyn Store) {
    let accept = Some(Method::AcceptAll);
    let add = |day, language| {
        let events = ["a.example", "b.example"].map(|site| {
            [
                sighting(site, day, language, None),
                sighting(site, day, language, accept),
            ]
        });
        store.commit(&batch(events.into_iter().flatten())).unwrap();
    };
    let answers = || {
        let small = (Dimension::Device, "small");
        let french = (Dimension::Language, "fr");
        let site = (Dimension::Site, "a.example");
        let filters = [
            &[small, french][..],
            &[small],
            &[site, small, french],
            &[small, (Dimension::Variant, "no")],
        ];
        let counts: Vec<Question> = filters
            .into_iter()
            .flat_map(|filter| {
                [
                    Grouping::Whole,
                    Grouping::Day,
                    Grouping::Word(Dimension::Site),
                    Grouping::Word(Dimension::Language),
                    Grouping::DayAndWord(Dimension::Revision),
                ]
                .map(|by| question(by, filter))
            })
            .collect();
        let items = filters.map(|filter| {
            let by = |by| store.items(&question(by, filter)).unwrap();
            (by(Grouping::Whole), by(Grouping::Day))
        });
        (store.counts_of(&counts).unwrap(), items)
    };
    add(110, "fr");
    add(120, "en");
    let from_rows = answers();
    assert_eq!(from_rows.0[0][0].counters[Counter::Shown], 2);
    assert_eq!(store.tidy(120), Ok(false), "one day is over");
    assert_eq!(store.tidy(121), Ok(false), "and now the other");
    assert_eq!(answers(), from_rows);
    add(110, "fr");
    let with_late = answers();
    assert_eq!(with_late.0[0][0].counters[Counter::Shown], 4);
    assert_eq!(store.tidy(121), Ok(false));
    assert_eq!(answers(), with_late);
}

/// Sections are summed by site and day, by nothing else, and can be removed. The store must be empty.
fn sectioned(store: &dyn Store) {
    let on = |site: &str, day, section: &str, method| Sighting {
        section: Some(section.into()),
        ..sighting(site, day, "fr", method)
    };
    store
        .commit(&batch([
            on("a.example", 110, "shop", None),
            on("a.example", 111, "shop", Some(Method::AcceptAll)),
            on("a.example", 111, "help", None),
            on("b.example", 111, "shop", None),
            sighting("a.example", 111, "fr", None),
        ]))
        .unwrap();
    let sums = |by, filter: &[(Dimension, &str)]| {
        let rows = store.counts(&question(by, filter)).unwrap().into_iter();
        rows.map(|row| {
            let counters = row.counters;
            let shown = counters[Counter::Shown];
            (row.day, row.word, shown, counters[Counter::MeasuredGranted])
        })
        .collect::<Vec<_>>()
    };
    let by = Grouping::Word(Dimension::Section);
    let (help, shop) = (|| "help".to_owned(), || "shop".to_owned());
    assert_eq!(sums(by, &[]), [(0, help(), 1, 0), (0, shop(), 2, 1)]);
    let site = (Dimension::Site, "a.example");
    assert_eq!(sums(by, &[site]), [(0, help(), 1, 0), (0, shop(), 1, 1)]);
    let each_day = Grouping::DayAndWord(Dimension::Section);
    let days = [
        (110, shop(), 1, 0),
        (111, help(), 1, 0),
        (111, shop(), 0, 1),
    ];
    assert_eq!(sums(each_day, &[site]), days);
    assert_eq!(sums(by, &[site, (Dimension::Language, "fr")]), []);
    assert_eq!(
        sums(Grouping::Whole, &[site])[0].2,
        3,
        "counted once more, not twice"
    );
    let words = store.words().unwrap();
    let sections = words
        .iter()
        .filter(|(_, dimension, _)| *dimension == Dimension::Section);
    assert_eq!(sections.count(), 3);
    let mut exported = Vec::new();
    store
        .dump(Table::Sections, &mut |cells| {
            exported.push(cells[..4].join(" "));
            Ok(())
        })
        .unwrap();
    // The order is up to the store.
    exported.sort_unstable();
    assert_eq!(
        exported,
        [
            "a.example 110 shop 1",
            "a.example 111 help 1",
            "a.example 111 shop 0",
            "b.example 111 shop 1",
            "site day section shown",
        ]
    );
    assert!(store.forget_site("a.example").unwrap() > 0);
    assert_eq!(sums(by, &[]), [(0, shop(), 1, 0)]);
    emptied(store);
    assert_eq!(sums(by, &[]), []);
}

/// Pages are summed by site and day only, and can be removed, even if nothing else was counted. The store must be empty.
fn paged(store: &dyn Store) {
    let page = |site: &str, day, granted: bool| Sighting {
        happened: EventKind::Viewed,
        granted: if granted {
            vec!["analytics".into()]
        } else {
            vec![]
        },
        denied: if granted {
            vec![]
        } else {
            vec!["analytics".into()]
        },
        ..sighting(site, day, "fr", None)
    };
    store
        .commit(&batch([
            page("a.example", 110, true),
            page("a.example", 110, true),
            page("a.example", 111, false),
            page("b.example", 111, true),
        ]))
        .unwrap();
    assert_eq!(store.days(), Ok(Some(110..=111)));
    let sums = |by, filter: &[(Dimension, &str)]| {
        let rows = store.counts(&question(by, filter)).unwrap().into_iter();
        let counters = [
            Counter::Shown,
            Counter::MeasuredGranted,
            Counter::MeasuredRefused,
        ];
        rows.map(|row| {
            let numbers = counters.map(|counter| row.counters[counter]);
            (row.day, row.word, numbers)
        })
        .collect::<Vec<_>>()
    };
    let by = Grouping::Word(Dimension::Viewed);
    let (every, analytics) = (|| "*".to_owned(), || "analytics".to_owned());
    let all = [(0, every(), [4, 0, 0]), (0, analytics(), [0, 3, 1])];
    assert_eq!(sums(by, &[]), all);
    let site = (Dimension::Site, "a.example");
    let of_site = [(0, every(), [3, 0, 0]), (0, analytics(), [0, 2, 1])];
    assert_eq!(sums(by, &[site]), of_site);
    let each_day = Grouping::DayAndWord(Dimension::Viewed);
    assert_eq!(sums(each_day, &[site]).len(), 4);
    assert_eq!(sums(by, &[site, (Dimension::Device, "small")]), []);
    assert_eq!(sums(Grouping::Whole, &[]), [], "they are no displays");
    let words = store.words().unwrap();
    assert_eq!(
        words,
        [
            ("a.example".to_owned(), Dimension::Item, analytics()),
            ("b.example".to_owned(), Dimension::Item, analytics()),
        ]
    );
    let mut exported = Vec::new();
    store
        .dump(Table::Pages, &mut |cells| {
            exported.push(cells.join(" "));
            Ok(())
        })
        .unwrap();
    exported.sort_unstable();
    assert_eq!(
        exported,
        [
            "a.example 110 * 2 0 0",
            "a.example 110 analytics 0 2 0",
            "a.example 111 * 1 0 0",
            "a.example 111 analytics 0 0 1",
            "b.example 111 * 1 0 0",
            "b.example 111 analytics 0 1 0",
            "site day item pages granted denied",
        ]
    );
    assert!(store.forget_site("a.example").unwrap() > 0);
    assert_eq!(sums(by, &[])[0], (0, every(), [1, 0, 0]));
    emptied(store);
    assert_eq!(sums(by, &[]), []);
}

/// Empties the store.
fn emptied(store: &dyn Store) {
    assert!(store.forget_before(Day::MAX).unwrap() > 0);
    assert_eq!(store.days(), Ok(None));
}

/// Every counter has its own place, in sums and in an export.
fn each_counter(store: &dyn Store) {
    let mut batch = batch([sighting("a.example", 130, "fr", None)]);
    let mut said = Counters::default();
    for (counter, count) in Counter::ALL.into_iter().zip(1..) {
        said[counter] = count;
    }
    for counters in batch.counts.values_mut() {
        *counters = said;
    }
    store.commit(&batch).unwrap();
    let by = [
        question(Grouping::Whole, &[]),
        question(Grouping::Day, &[(Dimension::Language, "fr")]),
        question(
            Grouping::Word(Dimension::Country),
            &[(Dimension::Language, "fr"), (Dimension::Device, "small")],
        ),
    ];
    for rows in store.counts_of(&by).unwrap() {
        let counters: Vec<_> = rows.into_iter().map(|row| row.counters).collect();
        assert_eq!(counters, [said]);
    }
    let mut lines = Vec::new();
    store
        .dump(Table::Counts, &mut |cells| {
            lines.push(cells.to_vec());
            Ok(())
        })
        .unwrap();
    let [names, cells] = &*lines else {
        panic!("expected one row, found {lines:?}");
    };
    for counter in Counter::ALL {
        let at = names.iter().position(|name| name == counter.as_str());
        assert_eq!(cells[at.unwrap()], said[counter].to_string());
    }
}

/// The same for a database in a cluster, which must be empty.
#[cfg(feature = "cluster")]
pub fn kept_by(cluster: &Cluster) {
    let store = ClickHouse::new(cluster).unwrap();
    store.prepare().unwrap();
    // A second collector finds the tables already created.
    ClickHouse::new(cluster).unwrap().prepare().unwrap();
    contract(&store);
}
