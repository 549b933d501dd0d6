//! Properties of every path: all sequences of three inputs, from every starting point.

use std::sync::LazyLock;

use assentry_core::{effect::Effect, record::ConsentRecord, wire::Event};

use crate::story::Visitor;

/// The starting points of a visitor. Proof is on, so that ids occur.
const BEGINNINGS: [&[&str]; 6] = [
    &["rules proof"],
    &["rules proof", "visit", "press accept"],
    &["rules proof", "visit", "press reject"],
    &[
        "rules proof",
        "visit",
        "press open",
        "press save matomo social",
    ],
    &[
        "rules proof",
        "visit",
        "press accept",
        "site shop-with-a-new-purpose",
    ],
    &["rules proof", "visit", "press accept", "wait 182"],
];

const PAGE: &str = "visit script analytics, embed social, image matomo !marketing, script !analytics, embed tiktok";

/// The possible inputs.
const INPUTS: [&str; 11] = [
    "press accept",
    "press reject",
    "press open",
    "press save analytics youtube",
    "press once 1",
    "press always 1",
    "click reject",
    "call reset",
    "elsewhere reject",
    "reread",
    "run",
];

/// The last step of a path.
struct End {
    path: Vec<&'static str>,
    effects: Vec<Effect>,
    /// The gates that may be open after it.
    may_open: Vec<bool>,
    /// What is granted after it.
    record: Option<ConsentRecord>,
    /// The decoded stored line.
    stored: Option<ConsentRecord>,
}

/// Every path is walked once, for all tests in this file.
static ENDS: LazyLock<Vec<End>> = LazyLock::new(|| {
    let mut paths: Vec<Vec<&'static str>> = BEGINNINGS
        .iter()
        .map(|beginning| [beginning, &[PAGE] as &[&'static str]].concat())
        .collect();
    let mut from = 0;
    for _ in 0..3 {
        let until = paths.len();
        for at in from..until {
            let longer = INPUTS.map(|input| [paths[at].as_slice(), &[input]].concat());
            paths.extend(longer);
        }
        from = until;
    }
    paths.into_iter().map(end).collect()
});

fn end(path: Vec<&'static str>) -> End {
    let mut visitor = Visitor::new();
    let effects = path
        .iter()
        .map(|line| visitor.step(line).effects)
        .last()
        .unwrap_or_default();
    let session = &visitor.session;
    let stored = effects.iter().find_map(|effect| match effect {
        Effect::Store(line, _) => ConsentRecord::decode(line, &session.answers().policy),
        _ => None,
    });
    let may_open = (0..visitor.gates.len())
        .map(|gate| session.may_open(gate))
        .collect();
    End {
        path,
        effects,
        may_open,
        record: session.answers().record.clone(),
        stored,
    }
}

#[test]
fn a_record_is_stored_and_vendors_are_told_before_any_gate_opens() {
    for End { path, effects, .. } in ENDS.iter() {
        let last = |wanted: fn(&Effect) -> bool| effects.iter().rposition(wanted);
        let opened = effects
            .iter()
            .position(|effect| matches!(effect, Effect::Open(_)));
        let stored = last(|effect| matches!(effect, Effect::Store(..) | Effect::Forget));
        let signalled = last(|effect| matches!(effect, Effect::Signal(_)));
        assert!(
            opened.is_none() || (stored < opened && signalled < opened),
            "{path:?}: {effects:?}"
        );
        assert!(
            stored.is_none() || stored < signalled,
            "{path:?}: {effects:?}"
        );
    }
}

#[test]
fn only_permitted_gates_open_and_in_document_order_invariant_1() {
    for End {
        path,
        effects,
        may_open,
        ..
    } in ENDS.iter()
    {
        for effect in effects {
            let Effect::Open(gates) = effect else {
                continue;
            };
            assert!(
                gates.iter().all(|gate| may_open.get(*gate) == Some(&true)),
                "{path:?}: {gates:?}"
            );
            assert!(gates.is_sorted(), "{path:?}: {gates:?}");
        }
    }
}

#[test]
fn the_stored_record_is_the_answer_in_force_and_a_refusal_has_no_id_t_33() {
    for End {
        path,
        effects,
        record,
        stored,
        ..
    } in ENDS.iter()
    {
        for effect in effects {
            let Effect::Store(line, days) = effect else {
                continue;
            };
            let kept = record.as_ref().map(|record| record.until - record.decided);
            assert_eq!((record, Some(*days)), (stored, kept), "{path:?}: {line}");
        }
        let refusal = record
            .as_ref()
            .filter(|record| record.said.granted.is_empty());
        assert!(
            refusal.is_none_or(|record| record.id.is_empty()),
            "{path:?}: {record:?}"
        );
    }
}

#[test]
fn every_report_is_an_event_that_the_collector_reads() {
    for End { path, effects, .. } in ENDS.iter() {
        for effect in effects {
            if let Effect::Report(line) = effect {
                assert!(Event::decode(line).is_ok(), "{path:?}: {line}");
            }
        }
    }
}

#[test]
fn a_reloaded_page_asks_and_counts_only_once() {
    for End { path, effects, .. } in ENDS.iter() {
        let leave = effects.iter().position(|effect| *effect == Effect::Leave);
        let after = leave
            .and_then(|at| effects.get(at + 1..))
            .unwrap_or_default();
        assert!(
            after.is_empty(),
            "{path:?}: nothing is done after the page is left, found {after:?}"
        );
    }
}

#[test]
fn a_click_by_a_script_never_grants_more_b_25() {
    for beginning in BEGINNINGS {
        for click in [
            "click accept",
            "click reject",
            "click save analytics youtube",
            "click always 1",
            "click once 1",
        ] {
            let mut visitor = Visitor::new();
            for line in beginning.iter().copied().chain([PAGE]) {
                visitor.step(line);
            }
            let granted = |visitor: &Visitor| {
                (0..8)
                    .map(|at| visitor.session.is_granted(at))
                    .collect::<Vec<_>>()
            };
            let before = granted(&visitor);
            visitor.step(click);
            let more = granted(&visitor)
                .iter()
                .zip(&before)
                .any(|(after, before)| *after && !before);
            assert!(!more, "{beginning:?} {click}");
        }
    }
}
