//! The week and the month in a few lines, for those who do not open the report.

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use crate::{
    calendar,
    counting::{counters::Counters, dimension::Dimension, figure, rates::Rate, sums::Sums},
    store::{Grouping, Question, Store, StoreError},
};

/// Which days are summed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Period {
    /// On Mondays.
    Week,
    /// On the first of each month.
    Month,
}

impl Period {
    pub(crate) const ALL: [Self; 2] = [Self::Week, Self::Month];

    /// Whether it was over yesterday.
    pub(crate) fn is_over(self, today: Day) -> bool {
        self.start(today) == today
    }

    /// Its name in the store.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Week => "weekly",
            Self::Month => "monthly",
        }
    }

    /// The subject of its summary.
    pub(crate) fn subject(self) -> &'static str {
        match self {
            Self::Week => "Consent: the week",
            Self::Month => "Consent: the month",
        }
    }

    /// The last complete one.
    pub(crate) fn last(self, today: Day) -> RangeInclusive<Day> {
        let end = self.start(today).saturating_sub(1);
        self.start(end)..=end
    }

    fn before(self) -> &'static str {
        match self {
            Self::Week => "the seven days before",
            Self::Month => "the month before",
        }
    }

    fn start(self, day: Day) -> Day {
        match self {
            Self::Week => calendar::monday(day),
            Self::Month => calendar::first_of_month(day),
        }
    }
}

/// The last week or month compared with the one before; counts under `small_cell` are hidden.
pub(crate) fn summary(
    store: &dyn Store,
    period: Period,
    today: Day,
    small_cell: u64,
) -> Result<String, StoreError> {
    let days = period.last(today);
    let before = period.last(*days.start());
    let mut text = format!(
        "Consent from {} to {}, and in {}\n",
        figure::date(*days.start()),
        figure::date(*days.end()),
        period.before()
    );
    let earlier = by_site(store, before)?;
    for (site, counters) in by_site(store, days)? {
        let now = Sums(&counters);
        let known = earlier.iter().find(|(known, _)| *known == site);
        let nothing = Counters::default();
        let then = Sums(known.map_or(&nothing, |(_, counters)| counters));
        let line = |name: &str, formula: &str, now: Rate, then: Rate| {
            let few = match now.whole > 0 && !now.is_enough() {
                true => "of fewer than 30",
                false => "",
            };
            let mut doubt = vec![figure::interval(now, small_cell), few.to_owned()];
            doubt.retain(|part| !part.is_empty());
            let doubt = match doubt.is_empty() {
                true => String::new(),
                false => format!(" ({})", doubt.join(", ")),
            };
            format!(
                "  {name}, {formula}: {}{doubt}, before {}\n",
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
    text.push_str("\nIn brackets the 95% interval. Displays are not people.\n");
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
        languages::{TEXTS, Tongue},
        store::sqlite::Sqlite,
    };

    fn cell(site: &str, day: assentry_core::day::Day) -> Cell {
        Cell {
            site: site.into(),
            day,
            country: "FR".into(),
            language: "fr".into(),
            device: "small",
            variant: "none".into(),
            revision: "00000001".into(),
            regime: "eu".into(),
        }
    }

    #[test]
    fn a_week_is_seven_days_that_are_over() {
        let store = Sqlite::in_memory().unwrap();
        let mut batch = Batch::default();
        // 20,000 is a Friday; its week began on 19,996.
        for (day, accepted) in [(19_996, 500), (19_995, 30), (19_989, 20), (19_988, 40)] {
            let counters = batch.counts.entry(cell("a.example", day)).or_default();
            counters[Counter::Shown] = 100;
            counters[Counter::AcceptAll] = accepted;
            counters[Counter::RefuseAll] = 50;
        }
        store.commit(&batch).unwrap();
        let text = summary(&store, Period::Week, 20_000, 10).unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines[0],
            "Consent from 23 Sep 2024 to 29 Sep 2024, and in the seven days before"
        );
        assert_eq!(lines[2], "a.example");
        assert_eq!(lines[3], "  Displays, D: 200, before 100");
        assert_eq!(
            lines[4],
            "  Opt-in among deciders, (A + P₊) ÷ I: 33.3% (26.3–41.2%), before 44.4%"
        );
    }

    #[test]
    fn every_line_of_a_summary_is_in_the_language_of_the_owner() {
        let store = Sqlite::in_memory().unwrap();
        let mut batch = Batch::default();
        // Enough, few, none, only answers; in the days before the other way round.
        let sites = [(0, 100, 40), (1, 100, 3), (2, 12, 4), (3, 0, 40), (4, 5, 2)];
        for (site, shown, accepted) in sites {
            for (day, times) in [(19_990, 1 + site % 2), (19_983, site % 3)] {
                let cell = cell(&format!("{site}.example"), day);
                let counters = batch.counts.entry(cell).or_default();
                counters[Counter::Shown] = shown * times;
                counters[Counter::AcceptAll] = accepted * times;
                counters[Counter::RefuseAll] = accepted * times;
            }
        }
        store.commit(&batch).unwrap();
        for period in Period::ALL {
            let english = summary(&store, period, 20_000, 10).unwrap();
            for (tag, ..) in TEXTS.into_iter().skip(1) {
                let said = tag.parse::<Tongue>().unwrap().say(&english);
                assert_eq!(said.lines().count(), english.lines().count());
                for (english, said) in english.lines().zip(said.lines()) {
                    let is_name = english.is_empty() || english.ends_with(".example");
                    assert!(is_name || said != english, "{tag}: {english}");
                    for left in ["before", "fewer", "Opt-in", "Displays", "not counted"] {
                        assert!(!said.contains(left), "{tag}: {said}");
                    }
                }
            }
        }
    }

    #[test]
    fn weeks_are_over_on_mondays_and_months_on_their_first() {
        // 23 November 2026.
        assert!(Period::Week.is_over(20_780));
        assert!((20_781..20_787).all(|day| !Period::Week.is_over(day)));
        let day = |text: &str| calendar::day(text).unwrap();
        assert!(
            Period::Month.is_over(day("2026-12-01")) && !Period::Month.is_over(day("2026-12-02"))
        );
        assert_eq!(
            Period::Month.last(day("2026-03-01")),
            day("2026-02-01")..=day("2026-02-28")
        );
    }
}
