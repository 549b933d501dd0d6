//! The week in a few lines, for those who do not open the report.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use crate::{
    counting::{counters::Counters, dimension::Dimension, figure, rates::Rate, sums::Sums},
    store::{Grouping, Question, Store, StoreError},
};

/// Whether a summary is due on this day: it is Monday.
pub(crate) fn is_due(today: Day) -> bool {
    // 1 January 1970 was a Thursday.
    today % 7 == 4
}

/// The seven days before today, held against the seven before them; counts under `small_cell` are hidden.
pub(crate) fn summary(
    store: &dyn Store,
    today: Day,
    small_cell: u64,
) -> Result<String, StoreError> {
    let days = |end: Day| end.saturating_sub(7)..=end.saturating_sub(1);
    let (week, before) = (days(today), days(today.saturating_sub(7)));
    let mut text = format!(
        "Consent from {} to {}, and in the seven days before\n",
        figure::date(*week.start()),
        figure::date(*week.end())
    );
    let earlier = by_site(store, before)?;
    for (site, counters) in by_site(store, week)? {
        let now = Sums(&counters);
        let known = earlier.iter().find(|(known, _)| *known == site);
        let nothing = Counters::default();
        let then = Sums(known.map_or(&nothing, |(_, counters)| counters));
        let line = |name: &str, formula: &str, now: Rate, then: Rate| {
            let interval = figure::interval(now, small_cell);
            let few = if now.is_enough() {
                ""
            } else {
                ", of fewer than 30"
            };
            format!(
                "  {name}, {formula}: {} ({interval}{few}), before {}\n",
                figure::rate(now, small_cell),
                figure::rate(then, small_cell)
            )
        };
        text.push_str(&format!(
            "\n{site}\n  Displays, D: {}, before {}\n",
            displays(now, small_cell),
            displays(then, small_cell)
        ));
        text.push_str(&line(
            "Opt-in among deciders",
            "(A + P₊) ÷ I",
            now.opt_in(),
            then.opt_in(),
        ));
        text.push_str(&line(
            "Opt-in of displays",
            "(A + P₊) ÷ D",
            now.opt_in_of_displays(),
            then.opt_in_of_displays(),
        ));
        text.push_str(&line(
            "Interaction",
            "I ÷ D",
            now.interaction(),
            then.interaction(),
        ));
    }
    text.push_str("\nIn brackets the 95% interval. A display is a display, not a person.\n");
    Ok(text)
}

fn displays(sums: Sums<'_>, small_cell: u64) -> String {
    if sums.shown() == 0 && sums.has_unmeasured() {
        "not counted here".into()
    } else {
        figure::count(sums.shown(), small_cell)
    }
}

fn by_site(
    store: &dyn Store,
    days: RangeInclusive<Day>,
) -> Result<Vec<(String, Counters)>, StoreError> {
    let rows = store.counts(&Question {
        days,
        filter: vec![],
        by: Grouping::Word(Dimension::Site),
    })?;
    Ok(rows
        .into_iter()
        .map(|row| (row.word, row.counters))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        counting::{
            batch::{Batch, Cell},
            counters::Counter,
        },
        store::sqlite::Sqlite,
    };

    #[test]
    fn a_week_is_seven_days_that_are_over() {
        let store = Sqlite::in_memory().unwrap();
        let mut batch = Batch::default();
        for (day, accepted) in [(20_000, 500), (19_999, 30), (19_993, 20), (19_992, 40)] {
            let cell = Cell {
                site: "a.example".into(),
                day,
                country: "FR".into(),
                language: "fr".into(),
                device: "small",
                variant: "none".into(),
                revision: "00000001".into(),
                regime: "eu".into(),
            };
            let counters = batch.counts.entry(cell).or_default();
            counters[Counter::Shown] = 100;
            counters[Counter::AcceptAll] = accepted;
            counters[Counter::RefuseAll] = 50;
        }
        store.commit(&batch).unwrap();
        let text = summary(&store, 20_000, 10).unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines[0],
            "Consent from 27 Sep 2024 to 3 Oct 2024, and in the seven days before"
        );
        assert_eq!(lines[2], "a.example");
        assert_eq!(lines[3], "  Displays, D: 200, before 100");
        assert_eq!(
            lines[4],
            "  Opt-in among deciders, (A + P₊) ÷ I: 33.3% (26.3–41.2%), before 44.4%"
        );
    }

    #[test]
    fn the_summary_is_due_on_mondays() {
        // 23 November 2026.
        assert!(is_due(20_780));
        assert!((20_781..20_787).all(|day| !is_due(day)));
    }
}
