//! Alerts: rules over sums, each with a measure of uncertainty. No rule explains the cause.

use std::{collections::BTreeMap, ops::RangeInclusive};

use assentry_core::day::Day;

use crate::{
    counting::{
        counters::Counters, dimension::Dimension, figure, rates::Rate, sighting::OTHER, sums::Sums,
    },
    notify::rules::Rules,
    store::{Grouping, Question, Store, StoreError},
};

/// How many earlier days the recent days are compared with.
const BASE_DAYS: Day = 28;

/// Both sides of a comparison need this many cases.
const LEAST_CASES: u64 = 100;

/// How rarely chance alone may cause an alert.
const MOST_P: f64 = 0.01;

/// The share of displays under an unknown revision above which there is an alert.
const LEAST_UNKNOWN: f64 = 0.05;

/// Something that needs attention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Alert {
    pub(crate) site: String,
    pub(crate) kind: &'static str,
    /// What happened, in a sentence or two.
    pub(crate) text: String,
}

/// Alerts from the store, as of the last complete day.
pub(crate) fn of_store(
    store: &dyn Store,
    today: Day,
    rules: &Rules,
) -> Result<Vec<Alert>, StoreError> {
    let mut alerts = Vec::new();
    for (kind, days, when) in [
        ("opt-in-1d", 1, "yesterday"),
        ("opt-in-7d", 7, "in the last 7 days"),
    ] {
        let (recent, base) = ranges(today, days);
        let base = by_site(store, base, &[])?;
        for (site, counters) in by_site(store, recent, &[])? {
            let before = base.get(&site).copied().unwrap_or_default();
            alerts.extend(fell(&site, kind, when, &counters, &before, rules));
            if days == 7 {
                alerts.extend(missed(&site, &counters, rules));
            }
        }
    }
    let (recent, base) = ranges(today, 1);
    let unknown = [(Dimension::Revision, OTHER.to_owned())];
    let unknown_base = by_site(store, base.clone(), &unknown)?;
    let unknown_recent = by_site(store, recent.clone(), &unknown)?;
    let base = by_site(store, base, &[])?;
    for (site, counters) in by_site(store, recent, &[])? {
        let shown =
            |rows: &BTreeMap<String, Counters>| rows.get(&site).map_or(0, |row| Sums(row).shown());
        let recent = Rate::new(shown(&unknown_recent), Sums(&counters).shown());
        let before = Rate::new(shown(&unknown_base), shown(&base));
        alerts.extend(unknown_rose(&site, recent, before, rules.small_cell));
    }
    Ok(alerts)
}

/// No event for an hour where there is usually one each minute.
pub(crate) fn silence(shown_yesterday: u64) -> Option<Alert> {
    (shown_yesterday >= 24 * 60).then(|| Alert {
        site: "all sites".into(),
        kind: "silence",
        text: format!(
            "No event came for an hour; yesterday there were {} displays. Is the banner on the page, and the endpoint reachable?",
            figure::grouped(shown_yesterday)
        ),
    })
}

/// The last complete days, and those before them.
fn ranges(today: Day, days: Day) -> (RangeInclusive<Day>, RangeInclusive<Day>) {
    let start = today.saturating_sub(days);
    let recent = start..=today.saturating_sub(1);
    (
        recent,
        start.saturating_sub(BASE_DAYS)..=start.saturating_sub(1),
    )
}

fn by_site(
    store: &dyn Store,
    days: RangeInclusive<Day>,
    filter: &[(Dimension, String)],
) -> Result<BTreeMap<String, Counters>, StoreError> {
    let rows = store.counts(&Question {
        days,
        filter: filter.to_vec(),
        by: Grouping::Word(Dimension::Site),
    })?;
    Ok(rows
        .into_iter()
        .map(|row| (row.word, row.counters))
        .collect())
}

fn fell(
    site: &str,
    kind: &'static str,
    when: &str,
    recent: &Counters,
    before: &Counters,
    rules: &Rules,
) -> Option<Alert> {
    let small_cell = rules.small_cell;
    let (recent, before) = (Sums(recent).opt_in(), Sums(before).opt_in());
    if recent.whole < LEAST_CASES || before.whole < LEAST_CASES {
        return None;
    }
    let comparison = recent.against(before)?;
    (comparison.difference <= -rules.fall() && comparison.p < MOST_P).then(|| Alert {
        site: site.to_owned(),
        kind,
        text: format!(
            "Opt-in among deciders was {} {when} and {} in the 28 days before: {}. (A + P₊) ÷ I, of {} answers.",
            figure::rate(recent, small_cell),
            figure::rate(before, small_cell),
            figure::compared(recent, before, small_cell)
                .unwrap_or_else(|| "a difference of too few to be shown".into()),
            figure::grouped(recent.whole)
        ),
    })
}

/// The last seven days are clearly below the goal.
fn missed(site: &str, recent: &Counters, rules: &Rules) -> Option<Alert> {
    let (rate, goal) = (Sums(recent).opt_in(), rules.goal()?);
    (rate.whole >= LEAST_CASES && rate.wilson()?.high < goal).then(|| Alert {
        site: site.to_owned(),
        kind: "goal-7d",
        text: format!(
            "Opt-in among deciders was {} in the last 7 days; the goal is {}. (A + P₊) ÷ I, of {} answers.",
            figure::rate(rate, rules.small_cell),
            figure::percent(goal),
            figure::grouped(rate.whole)
        ),
    })
}

fn unknown_rose(site: &str, recent: Rate, before: Rate, small_cell: u64) -> Option<Alert> {
    if recent.whole < LEAST_CASES || before.whole < LEAST_CASES {
        return None;
    }
    let comparison = recent.against(before)?;
    let much = recent.value()? >= LEAST_UNKNOWN;
    (much && comparison.difference > 0.0 && comparison.p < MOST_P).then(|| Alert {
        site: site.to_owned(),
        kind: "unknown-revision",
        text: format!(
            "{} of yesterday's displays were under a revision that is not known here, {} in the 28 days before. Was the configuration changed and not given to the collector (--site-config)?",
            figure::rate(recent, small_cell),
            figure::rate(before, small_cell)
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        counting::{
            batch::{Batch, Cell},
            counters::Counter,
        },
        languages::{TEXTS, Tongue},
        store::sqlite::Sqlite,
    };

    const TODAY: Day = 20_000;

    const RULES: Rules = Rules {
        goal: None,
        least_fall: 2,
        small_cell: 10,
    };

    #[test]
    fn the_owner_chooses_what_triggers_an_alert() {
        let counters = |granted, refused| {
            let mut counters = Counters::default();
            counters[Counter::AcceptAll] = granted;
            counters[Counter::RefuseAll] = refused;
            counters
        };
        let of = |least_fall| Rules {
            least_fall,
            ..RULES
        };
        let (recent, before) = (counters(5_600, 4_400), counters(60_000, 40_000));
        let fell =
            |rules: &Rules| fell("a.example", "opt-in-7d", "lately", &recent, &before, rules);
        assert!(fell(&of(3)).is_some() && fell(&of(5)).is_none());
        let goal =
            |goal, counters: &Counters| missed("a.example", counters, &Rules { goal, ..RULES });
        assert_eq!(goal(None, &recent), None);
        let text = goal(Some(60), &recent).unwrap().text;
        assert!(
            text.starts_with(
                "Opt-in among deciders was 56.0% in the last 7 days; the goal is 60.0%."
            ),
            "{text}"
        );
        assert_eq!(goal(Some(56), &recent), None, "it may be reached");
        assert_eq!(goal(Some(60), &counters(20, 79)), None, "of too few");
        let hidden = goal(Some(60), &counters(7, 400)).unwrap().text;
        assert!(
            hidden.contains("was <2.5% in") && !hidden.contains("1.7"),
            "{hidden}"
        );
    }

    /// Days ago, displays, acceptances, refusals, revision.
    type Told = (Day, u64, u64, u64, &'static str);

    fn check(told: &[Told], expected: &[&str]) {
        let store = Sqlite::in_memory().unwrap();
        let mut batch = Batch::default();
        for (age, shown, accepted, refused, revision) in told {
            let cell = Cell {
                site: "a.example".into(),
                day: TODAY - age,
                country: "FR".into(),
                language: "fr".into(),
                device: "small",
                variant: "none".into(),
                revision: (*revision).into(),
                regime: "eu".into(),
            };
            let counters = batch.counts.entry(cell).or_default();
            counters[Counter::Shown] += shown;
            counters[Counter::AcceptAll] += accepted;
            counters[Counter::RefuseAll] += refused;
        }
        store.commit(&batch).unwrap();
        let kinds: Vec<_> = of_store(&store, TODAY, &RULES)
            .unwrap()
            .into_iter()
            .map(|alert| alert.kind)
            .collect();
        assert_eq!(kinds, expected, "{told:?}");
    }

    #[test]
    fn a_drop_that_chance_does_not_explain_triggers_an_alert() {
        let usual: Told = (20, 4000, 1200, 800, "00000001");
        check(
            &[usual, (1, 1000, 200, 300, "00000001")],
            &["opt-in-1d", "opt-in-7d"],
        );
        check(&[usual, (3, 1000, 200, 300, "00000001")], &["opt-in-7d"]);
        check(&[usual, (1, 1000, 300, 200, "00000001")], &[]);
        check(&[usual, (1, 1000, 400, 100, "00000001")], &[]);
        // Too few cases, or too small a change.
        check(&[usual, (1, 200, 20, 79, "00000001")], &[]);
        check(
            &[
                (20, 4_000_000, 1_200_000, 800_000, "00000001"),
                (1, 4_000_000, 1_180_000, 820_000, "00000001"),
            ],
            &[],
        );
        // Today is not complete, and days before the base do not count.
        check(&[usual, (0, 1000, 200, 300, "00000001")], &[]);
        check(
            &[
                (40, 4000, 1200, 800, "00000001"),
                (1, 1000, 200, 300, "00000001"),
            ],
            &[],
        );
    }

    #[test]
    fn an_unknown_revision_triggers_an_alert() {
        let usual: Told = (20, 4000, 1200, 800, "00000001");
        check(
            &[
                usual,
                (1, 900, 300, 200, "00000001"),
                (1, 100, 30, 20, OTHER),
            ],
            &["unknown-revision"],
        );
        check(
            &[usual, (1, 980, 300, 200, "00000001"), (1, 20, 6, 4, OTHER)],
            &[],
        );
        check(
            &[(20, 4000, 1200, 800, OTHER), (1, 1000, 300, 200, OTHER)],
            &[],
        );
    }

    #[test]
    fn an_alert_contains_no_figure_that_the_report_hides_m_04() {
        let (few, many) = (Rate::new(7, 400), Rate::new(2000, 4000));
        let (mut recent, mut before) = (Counters::default(), Counters::default());
        recent[Counter::AcceptAll] = few.part;
        recent[Counter::RefuseAll] = few.whole - few.part;
        before[Counter::AcceptAll] = many.part;
        before[Counter::RefuseAll] = many.whole - many.part;
        let alert = fell(
            "a.example",
            "opt-in-1d",
            "yesterday",
            &recent,
            &before,
            &RULES,
        )
        .unwrap();
        assert!(
            alert.text.contains("was <2.5% yesterday and 50.0%")
                && !alert.text.contains("1.8")
                && !alert.text.contains("points"),
            "{}",
            alert.text
        );
        let rose = |small| unknown_rose("a.example", Rate::new(9, 120), Rate::new(2, 4000), small);
        assert!(rose(10).unwrap().text.starts_with("<8.3% of yesterday's"));
        assert!(rose(0).unwrap().text.starts_with("7.5% of yesterday's"));
    }

    #[test]
    fn every_alert_is_in_the_language_of_the_owner() {
        let counters = |granted, refused| {
            let mut counters = Counters::default();
            counters[Counter::AcceptAll] = granted;
            counters[Counter::RefuseAll] = refused;
            counters
        };
        let (recent, few, before) = (
            counters(5_600, 4_400),
            counters(7, 400),
            counters(60_000, 40_000),
        );
        let rules = Rules {
            goal: Some(60),
            ..RULES
        };
        let alerts = [
            fell("a", "opt-in-1d", "yesterday", &recent, &before, &rules),
            fell(
                "a",
                "opt-in-7d",
                "in the last 7 days",
                &few,
                &before,
                &rules,
            ),
            missed("a", &recent, &rules),
            unknown_rose("a", Rate::new(90, 120), Rate::new(2, 4000), 10),
            silence(1440),
        ];
        for alert in alerts.map(Option::unwrap) {
            for (tag, ..) in TEXTS.into_iter().skip(1) {
                let said = tag.parse::<Tongue>().unwrap().say(&alert.text);
                for left in [" were ", "answers", "yesterday", "there", "Is the", "clear"] {
                    assert!(!said.contains(left), "{tag}: {said}");
                }
            }
        }
    }

    #[test]
    fn unusual_silence_triggers_an_alert() {
        assert!(silence(1440).is_some_and(|alert| alert.text.contains("1,440 displays")));
        assert_eq!(silence(1439), None);
    }
}
