//! The numbers at the top (requirements 6.3).

use std::ops::RangeInclusive;

use assentry_core::day::Day;

use super::super::{
    loaded::Loaded,
    panel::{Cell, Headline},
};
use super::parts;
use crate::counting::sums::Sums;

pub(in super::super) fn figures(loaded: &Loaded) -> Vec<Headline> {
    let length = |days: &RangeInclusive<Day>| days.end() - days.start();
    let as_long = |days| length(days) == length(&loaded.days);
    let figure = |key, title, formula, value: fn(Sums<'_>) -> Cell| Headline {
        key,
        title,
        formula,
        value: value(Sums(&loaded.whole)),
        // A count over fewer days is smaller for that reason alone; a rate is not.
        before: loaded
            .before
            .as_ref()
            .map(|(days, before)| (days, value(Sums(before))))
            .filter(|(days, value)| as_long(days) || matches!(value, Cell::Rate(_)))
            .map(|(_, value)| value),
        goal: loaded.goal.filter(|_| key == "opt_in"),
    };
    vec![
        figure(
            "opt_in",
            "Opt-in among deciders",
            "(A + P₊) ÷ I",
            |sums| Cell::Rate(sums.opt_in()),
        ),
        figure(
            "opt_in_of_displays",
            "Opt-in of displays",
            "(A + P₊) ÷ D",
            |sums| Cell::Rate(sums.opt_in_of_displays()),
        ),
        figure("interaction", "Interaction", "I ÷ D", |sums| {
            Cell::Rate(sums.interaction())
        }),
        figure("shown", "Displays", "D", parts::displays),
        figure("refused", "Refused", "(R + P₀) ÷ I", |sums| {
            Cell::Rate(sums.refusal())
        }),
        figure("no_choice", "No choice", "N ÷ D, N = D − I", |sums| {
            Cell::Rate(sums.ignored())
        }),
    ]
}

/// Today's counts, shown separately: the day is incomplete.
pub(in super::super) fn so_far(loaded: &Loaded) -> Vec<Headline> {
    let sums = Sums(&loaded.today);
    let figure = |key, title, formula, value| Headline {
        key,
        title,
        formula,
        value,
        before: None,
        goal: None,
    };
    vec![
        figure("shown", "Displays", "D", parts::displays(sums)),
        figure("decided", "Answers", "I", Cell::Count(sums.decided())),
        figure(
            "opt_in",
            "Opt-in among deciders",
            "(A + P₊) ÷ I",
            Cell::Rate(sums.opt_in()),
        ),
    ]
}
