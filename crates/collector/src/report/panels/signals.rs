//! What is in none of the rates: pages where the signal was honoured, answers by the page, embeds, re-prompts; and the
//! part of the rates that comes from browsers with the signal.

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Table, column},
};
use crate::counting::{counters::Counter, rates::Rate, sums::Sums};

const ROWS: [(&str, Counter); 8] = [
    (
        "Pages on which the signal was honoured and nobody is asked",
        Counter::Gpc,
    ),
    ("Answers the page gave by a call (api)", Counter::Api),
    (
        "Answers taken over from another tool (import)",
        Counter::Import,
    ),
    ("First answers on an embed's placeholder", Counter::Embed),
    ("Re-prompts displayed", Counter::AgainShown),
    (
        "Re-prompts answered, something granted",
        Counter::AgainGranted,
    ),
    (
        "Re-prompts answered, nothing granted",
        Counter::AgainRefused,
    ),
    ("Pages left with the notice unanswered", Counter::Left),
];

pub(super) fn panel(loaded: &Loaded) -> Panel {
    let none = Rate::new(0, 0);
    let apart = ROWS.map(|(title, counter)| (title, loaded.whole[counter], none));
    let (granted, refused) = (
        loaded.whole[Counter::SignalGranted],
        loaded.whole[Counter::SignalRefused],
    );
    let sums = Sums(&loaded.whole);
    let others = Rate::new(
        sums.granted_something().saturating_sub(granted),
        sums.decided().saturating_sub(granted + refused),
    );
    let with_signal = [
        (
            "In the rates: displays with the signal",
            loaded.whole[Counter::SignalShown],
            none,
        ),
        (
            "In the rates: answers with the signal",
            granted + refused,
            Rate::new(granted, granted + refused),
        ),
        ("In the rates: answers without it", others.whole, others),
    ];
    let rows = apart
        .into_iter()
        .chain(with_signal)
        .map(|(title, count, opt_in)| {
            (
                title.to_owned(),
                vec![Cell::Count(count), Cell::Rate(opt_in)],
            )
        });
    Panel {
        id: "signals",
        title: "Counted separately",
        lead: "The first eight are not part of any rate above: they are not free first answers to the notice. Visitors who send the signal (Global Privacy Control, or Do Not Track where the site counts it) but answer the notice are part of the rates; the last three say how many they are.".into(),
        charts: vec![],
        table: Table {
            columns: vec![
                column("what", "What", ""),
                column("count", "Count", ""),
                column("opt_in", "Opt-in among deciders", "(A + P₊) ÷ I"),
            ],
            rows: rows.collect(),
        },
        collapsed: false,
        notes: vec!["0 may also mean that the banner of this site does not report it.".into()],
    }
}
