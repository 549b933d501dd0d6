//! Charts: SVG for shapes, HTML around it for text, so that a chart can be as wide as the page while its text keeps its
//! size. No script, no inline style.

use assentry_core::day::Day;
use maud::{Markup, html};

use super::panel::{Chart, Happened, Mark, Series};
use crate::counting::{
    figure::{self, Shown},
    rates::Rate,
};

/// The width of one column, in SVG units.
const COLUMN: usize = 10;

/// The height of a chart, in SVG units.
const HEIGHT: f64 = 100.0;

/// Draws a chart; `id` must be unique on the page.
pub(super) fn draw(chart: &Chart, id: &str, small_cell: u64) -> Markup {
    match chart {
        Chart::Columns {
            title,
            skipped,
            series,
            columns,
        } => stacked((title, id), *skipped, series, columns, small_cell),
        Chart::Lines {
            title,
            names,
            points,
            marks,
        } => lines((title, id), names, points, marks, small_cell),
        Chart::Line {
            title,
            points,
            marks,
            goal,
        } => line((title, id), points, marks, *goal, small_cell),
    }
}

/// A rate as a bar from 0 to 100 %, with its interval, in a table cell.
pub(super) fn bar(rate: Rate, name: &str, what: &str, id: &str, small_cell: u64) -> Markup {
    let Shown::Exactly(exact) = figure::shown(rate, small_cell) else {
        return html! {};
    };
    let (Some(value), Some(interval)) = (exact.value(), exact.wilson()) else {
        return html! {};
    };
    let few = !rate.is_enough();
    html! {
        svg.bar.few[few] role="img" viewBox="0 0 100 10" preserveAspectRatio="none" aria-labelledby={ (id) "-t " (id) "-d" } {
            title id={ (id) "-t" } { (what) ", " (name) }
            desc id={ (id) "-d" } { (figure::rate(rate, small_cell)) ", 95% interval " (figure::interval(rate, small_cell)) }
            rect.track x="0" y="2" width="100" height="6" {}
            rect.fill x="0" y="2" width=(number(100.0 * value)) height="6" {}
            path.reach d={ "M" (number(100.0 * interval.low)) " 5H" (number(100.0 * interval.high)) } {}
        }
    }
}

fn stacked(
    (title, id): (&str, &str),
    skipped: usize,
    series: &[Series],
    columns: &[(Day, Vec<u64>)],
    small_cell: u64,
) -> Markup {
    // A column must not reveal what the table hides.
    let height = |count: u64| {
        if figure::is_small(count, small_cell) {
            0
        } else {
            count
        }
    };
    let sum = |counts: &[u64]| counts.iter().map(|count| height(*count)).sum::<u64>();
    let highest = columns.iter().map(|(_, counts)| sum(counts)).max();
    let top = round_up(highest.unwrap_or(0));
    let totals: Vec<u64> = (0..series.len())
        .map(|at| {
            columns
                .iter()
                .filter_map(|(_, counts)| counts.get(at))
                .sum()
        })
        .collect();
    let scale = |count: u64| Rate::new(count, top).value().unwrap_or(0.0) * HEIGHT;
    let gap = if columns.len() > 60 { 2 } else { 3 };
    html! {
        figure.chart {
            figcaption {
                span.name { (title) }
                @if series.len() > 1 {
                    ul.legend { @for series in series { li class=(series.class) { (series.title) } } }
                }
            }
            div.plot data-rows={ (skipped) " " (columns.len()) } {
                div.y aria-hidden="true" { span { (figure::grouped(top)) } span { (figure::grouped(top / 2)) } span { "0" } }
                svg role="img" viewBox={ "0 0 " (columns.len() * COLUMN) " 100" } preserveAspectRatio="none" aria-labelledby={ (id) "-t " (id) "-d" } {
                    title id={ (id) "-t" } { (title) }
                    desc id={ (id) "-d" } {
                        @for (series, total) in series.iter().zip(&totals) {
                            (series.title) ": " (figure::count(*total, small_cell)) ". "
                        }
                        "Every value is in the table below."
                    }
                    (grid(columns.len()))
                    @for (at, (_, counts)) in columns.iter().enumerate() {
                        @for (which, series) in series.iter().enumerate() {
                            @let count = counts.get(which).copied().map_or(0, height);
                            @let below = sum(counts.get(..which).unwrap_or_default());
                            @if count > 0 {
                                rect class=(series.class) x=(at * COLUMN + gap / 2) width=(COLUMN - gap)
                                    y=(number(HEIGHT - scale(below + count))) height=(number(scale(count))) {}
                            }
                        }
                    }
                }
                (days(columns.iter().map(|(day, _)| *day)))
            }
        }
    }
}

fn line(
    (title, id): (&str, &str),
    points: &[(Day, Rate)],
    marks: &[Mark],
    goal: Option<f64>,
    small_cell: u64,
) -> Markup {
    let places: Vec<Option<Place>> = points
        .iter()
        .enumerate()
        .map(|(at, (_, rate))| place(at, *rate, small_cell))
        .collect();
    let runs: Vec<&[Option<Place>]> = places
        .split(Option::is_none)
        .filter(|run| !run.is_empty())
        .collect();
    let drawn: Vec<f64> = places.iter().flatten().map(|place| place.value).collect();
    let (lowest, highest) = drawn.iter().fold((1.0_f64, 0.0_f64), |(low, high), value| {
        (low.min(*value), high.max(*value))
    });
    html! {
        figure.chart {
            figcaption {
                span.name { (title) }
                ul.legend {
                    li.rate { "Rate" }
                    li.doubt { "95% interval" }
                    @if places.iter().flatten().any(|place| place.few) { li.few { "Fewer than 30 answers" } }
                    @if let Some(goal) = goal { li.goal { "Goal " (figure::percent(goal)) } }
                    (marks_legend(marks))
                }
            }
            div.plot data-rows={ "0 " (points.len()) } {
                div.y aria-hidden="true" { span { "100%" } span { "50%" } span { "0%" } }
                svg role="img" viewBox={ "0 0 " (points.len() * COLUMN) " 100" } preserveAspectRatio="none" aria-labelledby={ (id) "-t " (id) "-d" } {
                    title id={ (id) "-t" } { (title) }
                    desc id={ (id) "-d" } {
                        @if drawn.is_empty() { "No rate rests on enough answers to be drawn. " }
                        @else { "Between " (figure::percent(lowest)) " and " (figure::percent(highest)) ". " }
                        "Every value is in the table below."
                    }
                    (grid(points.len()))
                    @if let Some(goal) = goal {
                        path.goal d={ "M0 " (number(HEIGHT * (1.0 - goal))) "H" (points.len() * COLUMN) } {}
                    }
                    (marks_drawn(marks))
                    @for run in &runs {
                        path.doubt d=(band(run)) {}
                        path.rate d=(stroke(run)) {}
                    }
                    @for place in places.iter().flatten() {
                        @if place.few || points.len() <= 31 {
                            path.dot.few[place.few] d={ "M" (place.x) " " (number(place.y)) "h0" } {}
                        }
                    }
                }
                (days(points.iter().map(|(day, _)| *day)))
            }
            @if !marks.is_empty() {
                ul.changes {
                    @for mark in marks {
                        li {
                            (figure::date(mark.day)) ": "
                            @match &mark.what {
                                Happened::Noted(text) => (text),
                                Happened::Revision(revision, changes) => {
                                    "revision " code { (revision) } " was asked for the first time"
                                    @if let Some(changes) = changes { ": " (changes) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The most lines that can be distinguished.
pub(super) const MOST_LINES: usize = 6;

fn lines(
    (title, id): (&str, &str),
    names: &[String],
    points: &[(Day, Vec<Rate>)],
    marks: &[Mark],
    small_cell: u64,
) -> Markup {
    let names = names.get(..MOST_LINES).unwrap_or(names);
    let places = |which: usize| -> Vec<Option<Place>> {
        let rates = points.iter().map(|(_, rates)| rates.get(which).copied());
        rates
            .enumerate()
            .map(|(at, rate)| place(at, rate?, small_cell))
            .collect()
    };
    html! {
        figure.chart {
            figcaption {
                span.name { (title) }
                ul.legend {
                    @for (which, name) in names.iter().enumerate() { li.of.{ "of-" (which) } { (name) } }
                    (marks_legend(marks))
                }
            }
            div.plot data-rows={ "0 " (points.len()) } {
                div.y aria-hidden="true" { span { "100%" } span { "50%" } span { "0%" } }
                svg role="img" viewBox={ "0 0 " (points.len() * COLUMN) " 100" } preserveAspectRatio="none" aria-labelledby={ (id) "-t " (id) "-d" } {
                    title id={ (id) "-t" } { (title) }
                    desc id={ (id) "-d" } {
                        @for name in names { (name) ". " }
                        "Every value is in the table below."
                    }
                    (grid(points.len()))
                    (marks_drawn(marks))
                    @for which in 0..names.len() {
                        @let places = places(which);
                        @for run in places.split(Option::is_none).filter(|run| !run.is_empty()) {
                            @if run.len() == 1 {
                                @for place in run.iter().flatten() {
                                    path.dot.of.{ "of-" (which) } d={ "M" (place.x) " " (number(place.y)) "h0" } {}
                                }
                            } @else {
                                path.rate.of.{ "of-" (which) } d=(stroke(run)) {}
                            }
                        }
                    }
                }
                (days(points.iter().map(|(day, _)| *day)))
            }
        }
    }
}

fn marks_legend(marks: &[Mark]) -> Markup {
    html! {
        @if marks.iter().any(|mark| !mark.is_noted()) { li.mark { "Change of what is asked" } }
        @if marks.iter().any(Mark::is_noted) { li.mark.noted { "Noted by the owner" } }
    }
}

fn marks_drawn(marks: &[Mark]) -> Markup {
    html! {
        @for mark in marks {
            path.mark.noted[mark.is_noted()] d={ "M" (mark.at * COLUMN + COLUMN / 2) " 0V100" } {}
        }
    }
}

/// The position of a line's point, and its interval.
struct Place {
    x: usize,
    y: f64,
    low: f64,
    high: f64,
    value: f64,
    few: bool,
}

fn place(at: usize, rate: Rate, small_cell: u64) -> Option<Place> {
    let Shown::Exactly(exact) = figure::shown(rate, small_cell) else {
        return None;
    };
    let (value, interval) = (exact.value()?, exact.wilson()?);
    let y = |value: f64| HEIGHT * (1.0 - value);
    Some(Place {
        x: at * COLUMN + COLUMN / 2,
        y: y(value),
        low: y(interval.low),
        high: y(interval.high),
        value,
        few: !exact.is_enough(),
    })
}

fn stroke(run: &[Option<Place>]) -> String {
    path(run.iter().flatten().map(|place| (place.x, place.y)))
}

fn band(run: &[Option<Place>]) -> String {
    let above = run.iter().flatten().map(|place| (place.x, place.high));
    let below = run.iter().rev().flatten().map(|place| (place.x, place.low));
    path(above.chain(below)) + "Z"
}

fn path(points: impl Iterator<Item = (usize, f64)>) -> String {
    let mut out = String::new();
    for (x, y) in points {
        out.push_str(if out.is_empty() { "M" } else { "L" });
        out.push_str(&format!("{x} {}", number(y)));
    }
    out
}

/// Lines at 0, 50 and 100 %.
fn grid(columns: usize) -> Markup {
    let width = columns * COLUMN;
    html! {
        path.grid d={ "M0 0H" (width) "M0 50H" (width) } {}
        path.base d={ "M0 100H" (width) } {}
    }
}

/// The first, the middle and the last day.
fn days(days: impl ExactSizeIterator<Item = Day>) -> Markup {
    let days: Vec<Day> = days.collect();
    let long = days
        .first()
        .zip(days.last())
        .is_some_and(|(first, last)| last - first > 300);
    let date = |day: Day| {
        if long {
            figure::date(day)
        } else {
            figure::short_date(day)
        }
    };
    let middle = days.get(days.len() / 2).filter(|_| days.len() > 2);
    html! {
        div.x aria-hidden="true" {
            @if let Some(day) = days.first() { span { (date(*day)) } }
            @if let Some(day) = middle { span { (date(*day)) } }
            @if let Some(day) = days.last().filter(|_| days.len() > 1) { span { (date(*day)) } }
        }
    }
}

/// The next larger number that is easy to read and to halve.
fn round_up(count: u64) -> u64 {
    let mut unit = 1_u64;
    loop {
        for step in [2, 4, 6, 8, 10] {
            if count <= unit.saturating_mul(step) {
                return unit.saturating_mul(step);
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// As short as possible, rounded to hundredths.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_numbers_that_are_easy_to_halve() {
        for (count, top) in [
            (0, 2),
            (2, 2),
            (3, 4),
            (11, 20),
            (4_001, 6_000),
            (99_999, 100_000),
        ] {
            assert_eq!(round_up(count), top);
        }
    }

    #[test]
    fn small_cells_are_not_drawn_either_m_04() {
        let columns = vec![(20_000, vec![9]), (20_001, vec![500])];
        let series = [Series {
            class: "accepted",
            title: "Accepted",
        }];
        let drawn = stacked(("Answers", "c"), 0, &series, &columns, 10).into_string();
        assert_eq!(drawn.matches("<rect").count(), 1);
        let points = vec![
            (20_000, Rate::new(1, 2)),
            (20_001, Rate::new(15, 25)),
            (20_002, Rate::new(50, 100)),
        ];
        let drawn = line(("Opt-in", "c"), &points, &[], Some(0.6), 10).into_string();
        assert!(
            drawn.contains("class=\"rate\" d=\"M15 40L25 50\""),
            "{drawn}"
        );
        assert_eq!(drawn.matches("dot few").count(), 1);
        assert!(drawn.contains("class=\"goal\" d=\"M0 40H30\"") && drawn.contains("Goal 60.0%"));
    }
}
