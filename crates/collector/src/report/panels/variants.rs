//! Variants of wording or position, compared with each other.

use assentry_core::day::Day;

use super::super::{
    loaded::Loaded,
    panel::{Cell, Panel, Stop, Table, column},
    steps,
};
use super::{
    lines::{self, Line, Lines},
    parts,
};
use crate::{
    counting::{
        counters::Counters,
        dimension::Dimension,
        figure::{self, Shown},
        rates::Rate,
        sequential,
        sighting::{NO_VARIANT, OTHER},
        sums::Sums,
    },
    store::Row,
};

/// A variant is in real use on a day with this many displays, or answers if displays are not counted.
const IN_EARNEST: u64 = 10;

/// The panels of a running test: the result, and its course over time.
pub(super) fn panels(loaded: &Loaded) -> Vec<Panel> {
    let Some(trial) = Trial::of(loaded) else {
        return vec![];
    };
    vec![trial.panel(), trial.over_time()]
}

/// A test of variants.
struct Trial<'a> {
    loaded: &'a Loaded,
    /// The baseline first, the others by name, so that the order does not depend on the results.
    variants: Vec<&'a Row>,
    baseline: &'a Row,
    /// Whether displays of the baseline are counted.
    measured: bool,
    /// How many are compared with the baseline.
    comparisons: u64,
}

impl<'a> Trial<'a> {
    fn of(loaded: &'a Loaded) -> Option<Self> {
        let rows = loaded.by.get(&Dimension::Variant)?;
        let mut variants = parts::by_size(rows);
        if variants.iter().all(|row| row.word == NO_VARIANT) {
            return None;
        }
        variants.retain(|row| row.word != NO_VARIANT);
        let baseline = baseline(loaded, &variants)?;
        variants.sort_by_key(|row| (row.word != baseline.word, &row.word));
        let comparisons = u64::try_from(variants.len())
            .unwrap_or(u64::MAX)
            .saturating_sub(1)
            .max(1);
        Some(Self {
            loaded,
            variants,
            baseline,
            measured: Sums(&baseline.counters)
                .opt_in_of_displays()
                .value()
                .is_some(),
            comparisons,
        })
    }

    /// The rate that is compared.
    fn rate(&self, counters: &Counters) -> Rate {
        let sums = Sums(counters);
        if self.measured {
            sums.opt_in_of_displays()
        } else {
            sums.opt_in()
        }
    }

    fn formula(&self) -> &'static str {
        if self.measured {
            "(A + P₊) ÷ D"
        } else {
            "(A + P₊) ÷ I"
        }
    }

    /// The first day on which a variant was in real use; a few made-up events do not count.
    fn began(&self, word: &str) -> Option<Day> {
        let mut daily = self
            .loaded
            .daily_variants
            .iter()
            .filter(|row| row.word == word);
        daily
            .find(|row| self.rate(&row.counters).whole >= IN_EARNEST)
            .map(|row| row.day)
    }

    /// A variant and the baseline on all days since both were in use, whatever days the report shows.
    fn since_both(&self, word: &str) -> Option<(Day, Rate, Rate)> {
        let start = self.began(word)?.max(self.began(&self.baseline.word)?);
        let sum = |word: &str| {
            let mut counters = Counters::default();
            let daily = self.loaded.daily_variants.iter();
            for row in daily.filter(|row| row.word == word && row.day >= start) {
                counters.add(&row.counters);
            }
            self.rate(&counters)
        };
        Some((start, sum(word), sum(&self.baseline.word)))
    }

    fn panel(&self) -> Panel {
        let Loaded { ask, .. } = self.loaded;
        let rows = self.variants.iter().map(|row| {
            let sums = Sums(&row.counters);
            let is_other = row.word != self.baseline.word;
            let others =
                is_other.then(|| (self.rate(&row.counters), self.rate(&self.baseline.counters)));
            let read = self.since_both(&row.word).filter(|_| is_other);
            let cells = vec![
                Cell::Bar(sums.opt_in_of_displays()),
                Cell::Reading(read.map(|(_, a, b)| (a, b, self.comparisons))),
                Cell::Rule(read.map(|(start, a, b)| self.rule(start, a, b))),
                Cell::Comparison(others),
                Cell::Rate(sums.opt_in()),
                Cell::Rate(sums.interaction()),
                parts::displays(sums),
                Cell::Count(sums.decided()),
            ];
            (row.word.clone(), cells)
        });
        let by = if self.measured {
            "opt-in of displays"
        } else {
            "opt-in among deciders, as its displays are not counted"
        };
        Panel {
            id: "variants",
            title: "Variants",
            lead: format!(
                "Which wording or position was shown. Each is held against “{}” by {by}. “At all times” counts every day since both were shown, whichever days this report is about; look as often as you like: its 95% interval holds on all days at once.",
                self.baseline.word
            ),
            charts: vec![],
            table: Table {
                columns: vec![
                    column("variant", "Variant", ""),
                    column("opt_in_of_displays", "Opt-in of displays", "(A + P₊) ÷ D"),
                    column("at_all_times", "At all times, against the baseline", "always-valid 95% interval"),
                    column("rule", "Is it over?", ""),
                    // The key stays as it was, for readers of the JSON.
                    column("against_first", "In these days only", "z-test"),
                    column("opt_in", "Among deciders", "(A + P₊) ÷ I"),
                    column("interaction", "Interaction", "I ÷ D"),
                    column("shown", "Displays", "D"),
                    column("decided", "Answers", "I"),
                ],
                rows: rows.collect(),
            },
            collapsed: false,
            notes: self.needed().into_iter().chain([
                format!(
                    "The rule: stop as soon as the interval at all times excludes zero (there is a difference), or lies within ±{} (none as large as you look for). Its reach is √(V (V + T) ÷ T × (ln((V + T) ÷ V) + 2 ln(1 ÷ α))), with V the variance of the difference, T = 0.02² and α = 0.05 ÷ {}, the number of comparisons (Robbins' mixture; Johari, Pekelis and Walsh 2015).",
                    figure::points(ask.effect).trim_start_matches('+'),
                    self.comparisons
                ),
                "“In these days only” (Newcombe's interval, p of a two-proportion z-test) is for somebody who looks once, on a day chosen beforehand. Differences from a small cell are hidden with it.".to_owned(),
                "Displays by the same person may be counted more than once, so intervals are somewhat too narrow. A variant may change words and position, never the balance of the buttons.".to_owned(),
            ]).collect(),
        }
    }

    /// Whether to continue, as a cell.
    fn rule(&self, start: Day, a: Rate, b: Rate) -> Stop {
        Stop {
            a,
            b,
            comparisons: self.comparisons,
            effect: self.loaded.ask.effect,
            days: self.loaded.days.end().saturating_sub(start) + 1,
            of: if self.measured { "displays" } else { "answers" },
        }
    }

    /// How many cases are needed, as text; `None` if the baseline's rate is hidden.
    fn needed(&self) -> Option<String> {
        let Shown::Exactly(base) =
            figure::shown(self.rate(&self.baseline.counters), self.loaded.small_cell)
        else {
            return None;
        };
        let (base, effect) = (base.value()?, self.loaded.ask.effect);
        Some(format!(
            "To find {} more than {} four times out of five, each variant needs about {} {of}, read every day; {} if it is read once, at an end fixed beforehand.",
            figure::points(effect).trim_start_matches('+'),
            figure::percent(base),
            figure::rounded(sequential::needed_daily(base, effect, self.comparisons)),
            figure::rounded(sequential::needed_once(base, effect, self.comparisons)),
            of = if self.measured { "displays" } else { "answers" },
        ))
    }

    fn over_time(&self) -> Panel {
        let lines = self.variants.iter().map(|row| {
            let mut sums = vec![Counters::default(); self.loaded.steps.len()];
            for daily in self
                .loaded
                .daily_variants
                .iter()
                .filter(|daily| daily.word == row.word)
            {
                let step = steps::at(&self.loaded.steps, daily.day);
                if let Some(sum) = step.and_then(|step| sums.get_mut(step)) {
                    sum.add(&daily.counters);
                }
            }
            Line {
                key: format!("rate:{}", row.word),
                title: row.word.clone(),
                rates: sums.iter().map(|counters| self.rate(counters)).collect(),
            }
        });
        let of = Lines {
            id: "variants-over-time",
            title: "Variants over time",
            lead: "While the lines keep crossing, the difference may be chance. What counts is a gap that stays.",
            formula: self.formula(),
        };
        lines::panel(self.loaded, &of, lines.collect())
    }
}

/// The baseline: the chosen variant, else the configuration's first one that was shown, else the one with most answers
/// and displays. A made-up name is never the baseline.
fn baseline<'a>(loaded: &Loaded, variants: &[&'a Row]) -> Option<&'a Row> {
    let named = |word: &String| variants.iter().find(|row| row.word == *word).copied();
    let chosen = loaded.ask.baseline.iter().find_map(named);
    let configured = loaded.variants.iter().find_map(named);
    // They are sorted by size.
    let largest = variants.iter().find(|row| row.word != OTHER).copied();
    chosen
        .or(configured)
        .or(largest)
        .or(variants.first().copied())
}
