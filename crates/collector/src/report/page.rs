//! The report as a page.

use std::collections::BTreeMap;

use axum::{http::StatusCode, response::Response};
use maud::{Markup, html};

use super::{
    chart, forms,
    loaded::Loaded,
    panel::{Cell, Headline, Panel, Table},
    whole::Report,
};
use crate::{
    counting::{figure, rates::Verdict},
    http::layout::{self, Tone},
};

/// The page; `own` is the part for its owner.
pub(super) fn render(
    report: &Report,
    loaded: &Loaded,
    small: u64,
    base: &str,
    own: &Markup,
) -> Response {
    let query = loaded.ask.query();
    let body = html! {
        a.skip href="#figures" { "To the figures" }
        header.top {
            p.brand { "Assentry" }
            h1 { "Consent report" }
            p.range {
                (figure::date(report.from)) " to " (figure::date(report.to))
                @if let Some((days, _)) = &loaded.before {
                    span.quiet { ", compared with " (figure::date(*days.start())) " to " (figure::date(*days.end())) }
                }
            }
            @if !report.filter.is_empty() {
                p.filters { span { "Only" } " " @for (at, (dimension, word)) in report.filter.iter().enumerate() {
                    @if at > 0 { ", " } span { (dimension) } " " strong translate="no" { (word) }
                } }
            }
            (forms::choose(loaded, base))
        }
        main {
            @if let Some(trouble) = &report.trouble {
                p.alert role="alert" { strong { "Nothing is being counted at the moment. " } (trouble) }
            }
            @for note in &report.notes { p.alert role="status" { (note) } }
            @for alert in &report.alerts {
                p.alert { strong { (alert.site) ": " } (alert.text) }
            }
            section.headline #figures aria-label="The main figures" {
                @for figure in &report.headline { (headline(figure, small)) }
            }
            p.remark {
                "Today, " (figure::date(report.today.0)) ", still running: "
                @for (at, figure) in report.today.1.iter().enumerate() {
                    @if at > 0 { ", " } span { (figure.title) } " " span { (text(&figure.value, small)) }
                }
                "."
            }
            @if loaded.before.is_some() {
                p.remark {
                    "A change is “clear” where its 95% interval (Newcombe) excludes zero, “no difference” where all of it is within one point of zero, else “not clear yet”. "
                    "Weekdays, campaigns and seasons change figures, too: a clear change has a cause, not always the one that comes to mind."
                }
            }
            p.remark {
                "Displays are not people: somebody who sees the notice on three pages and never answers counts three times. "
                a href="#definitions" { "What the letters mean" }
            }
            @for panel in &report.panels { (section(panel, &report.titles, small)) }
            (definitions(small))
            (own)
        }
        footer {
            p { "The same figures: " a href={ (base) "/data.csv?" (query) } { "CSV" } " · " a href={ (base) "/data.json?" (query) } { "JSON" } }
            p.quiet { "Counters only: no identifier, address, user agent or time finer than a day is kept." }
        }
    };
    layout::page(StatusCode::OK, "Consent report", Tone::Full, &body)
}

fn headline(headline: &Headline, small: u64) -> Markup {
    let few = matches!(headline.value, Cell::Rate(rate) if rate.whole > 0 && !rate.is_enough());
    html! {
        div.figure.few[few] {
            h2 { (headline.title) }
            p.number { (text(&headline.value, small)) }
            @if let Cell::Rate(rate) = &headline.value {
                @let interval = figure::interval(*rate, small);
                @if !interval.is_empty() { p.interval { "95% interval " span { (interval) } } }
            }
            @if let Some(before) = &headline.before {
                (change(&headline.value, before, small))
            }
            @if let Some((goal, verdict)) = headline.reached(small) {
                p.change { "Goal " (figure::percent(goal)) " " span.verdict { (verdict) } }
            }
            p.formula { (headline.formula) }
            @if few { p.warning { "Fewer than 30 cases" } }
        }
    }
}

/// How a figure differs from the earlier one, and whether clearly; empty if one of them is hidden.
fn change(now: &Cell, before: &Cell, small: u64) -> Markup {
    match (now, before) {
        (Cell::Rate(now), Cell::Rate(before)) => html! {
            @if let Some(found) = figure::difference(*now, *before, small) {
                p.change {
                    (figure::points(found.difference)) " from " (figure::rate(*before, small))
                    " " span.verdict.(class(found.verdict())) { (found.verdict().as_str()) }
                }
                p.interval { "95% interval of the change " span { (figure::span(found.interval)) } }
            }
        },
        (Cell::Count(now), Cell::Count(before))
            if !figure::is_small(*now, small) && !figure::is_small(*before, small) =>
        {
            html! {
                @if let Some(change) = figure::change(*now, *before) {
                    p.change { (change) " from " (figure::count(*before, small)) }
                }
            }
        }
        _ => html! {},
    }
}

/// The CSS class of a verdict.
fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "clear",
        Verdict::NotYet => "open",
        Verdict::None => "same",
    }
}

/// One panel or the main figures, for a frame; `None` if there is no such panel.
pub(super) fn framed(report: &Report, id: &str, small: u64, hosts: &[String]) -> Option<Response> {
    let panel = report.panels.iter().find(|panel| panel.id == id);
    if panel.is_none() && id != "headline" {
        return None;
    }
    let body = html! {
        main.framed {
            @if let Some(trouble) = &report.trouble {
                p.alert role="alert" { strong { "Nothing is being counted at the moment. " } (trouble) }
            }
            @for note in &report.notes { p.alert role="status" { (note) } }
            p.range {
                (figure::date(report.from)) " to " (figure::date(report.to))
                @for (dimension, word) in &report.filter { ", " span { (dimension) } " " strong translate="no" { (word) } }
            }
            @match panel {
                Some(panel) => (section(panel, &report.titles, small)),
                None => section.headline aria-label="The main figures" {
                    @for figure in &report.headline { (headline(figure, small)) }
                },
            }
        }
    };
    Some(layout::framed("Consent report", &body, hosts))
}

fn section(panel: &Panel, titles: &BTreeMap<String, String>, small: u64) -> Markup {
    let title = format!("{}-title", panel.id);
    html! {
        section.panel id=(panel.id) aria-labelledby=(title) {
            h2 id=(title) { (panel.title) }
            p.lead { (panel.lead) }
            @for (at, chart) in panel.charts.iter().enumerate() {
                (chart::draw(chart, &format!("{}-chart-{at}", panel.id), small))
            }
            @if panel.collapsed {
                details { summary { "The table behind it" } (table(panel, titles, small)) }
            } @else {
                (table(panel, titles, small))
            }
            @if !panel.table.rows.is_empty() { @for note in &panel.notes { p.note { (note) } } }
        }
    }
}

fn table(panel: &Panel, titles: &BTreeMap<String, String>, small: u64) -> Markup {
    let Table { columns, rows } = &panel.table;
    if rows.is_empty() {
        return html! { p.nothing { "Nothing was counted in these days." } };
    }
    html! {
        div.scroll tabindex="0" role="region" aria-label={ (panel.title) ", table" } {
            table {
                thead { tr {
                    @for (at, column) in columns.iter().enumerate() {
                        th.wide[is_drawn(rows, at)].words[has_words(rows, at)] scope="col" {
                            (column.title)
                            @if !column.formula.is_empty() { " " span.formula { (column.formula) } }
                        }
                    }
                } }
                tbody {
                    @for (at, (name, cells)) in rows.iter().enumerate() {
                        @let name = panel.called(name, titles);
                        tr {
                            th scope="row" translate=[panel.names_words().then_some("no")] { (name) }
                            @for (cell, column) in cells.iter().zip(columns.iter().skip(1)) {
                                (data(cell, name, &column.title, &format!("{}-{at}-{}", panel.id, column.key), small))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whether a column contains bars.
fn is_drawn(rows: &[(String, Vec<Cell>)], at: usize) -> bool {
    matches!(first(rows, at), Some(Cell::Bar(_)))
}

/// Whether a column contains text.
fn has_words(rows: &[(String, Vec<Cell>)], at: usize) -> bool {
    matches!(first(rows, at), Some(Cell::Words(_) | Cell::Rule(_)))
}

/// The first cell of a column.
fn first(rows: &[(String, Vec<Cell>)], at: usize) -> Option<&Cell> {
    let (_, cells) = rows.first()?;
    cells.get(at.checked_sub(1)?)
}

fn data(cell: &Cell, name: &str, column: &str, id: &str, small: u64) -> Markup {
    let (few, interval) = match cell {
        Cell::Rate(rate) | Cell::Bar(rate) => (
            rate.whole > 0 && !rate.is_enough(),
            figure::interval(*rate, small),
        ),
        _ => (false, String::new()),
    };
    html! {
        td.few[few].wide[matches!(cell, Cell::Bar(_))].words[matches!(cell, Cell::Words(_) | Cell::Rule(_))].held[matches!(cell, Cell::Comparison(_) | Cell::Reading(_))].long[matches!(cell, Cell::Comparison(_))] {
            @if let Cell::Bar(rate) = cell { (chart::bar(*rate, name, column, id, small)) }
            span.value { (text(cell, small)) }
            @if !interval.is_empty() { " " span.interval { (interval) } }
        }
    }
}

fn text(cell: &Cell, small: u64) -> String {
    match cell {
        Cell::Count(count) => figure::count(*count, small),
        Cell::Rate(rate) | Cell::Bar(rate) => figure::rate(*rate, small),
        Cell::NotCounted => "not counted here".into(),
        Cell::Comparison(rates) => rates
            .and_then(|(a, b)| figure::compared(a, b, small))
            .unwrap_or_else(|| "–".into()),
        Cell::Reading(rates) => figure::reading(*rates, small).map_or("–".into(), figure::read),
        Cell::Rule(stop) => stop
            .and_then(|stop| stop.words(small))
            .unwrap_or_else(|| "–".into()),
        Cell::Day(day) => day.map_or("–".into(), figure::date),
        Cell::Total(most, least) => {
            figure::total(*most, *least, small).map_or("–".into(), figure::of_hundred)
        }
        Cell::Words(words) => words.clone().unwrap_or_else(|| "–".into()),
    }
}

fn definitions(small: u64) -> Markup {
    let letters = [
        (
            "D",
            "displays: how often the notice became visible to somebody who had not answered. Re-prompts are counted separately.",
        ),
        ("A", "answers “accept all” on the notice."),
        (
            "P₊, P₀",
            "answers switch by switch, with something granted, or with nothing.",
        ),
        ("R", "answers “refuse all” on the notice."),
        ("I", "A + R + P₊ + P₀: answers."),
        ("N", "D − I: displays without an answer."),
        ("G", "answers that granted this purpose or service."),
        ("no", "answers that denied this purpose or service."),
        ("W", "withdrawals of everything that had been granted."),
    ];
    html! {
        section.panel #definitions aria-labelledby="definitions-title" {
            h2 #definitions-title { "What the letters mean" }
            dl {
                @for (letter, meaning) in letters { div { dt { (letter) } dd { (meaning) } } }
            }
            div.prose {
                p { "Other tools use the same names for other formulas: their “consent rate” may be our opt-in among deciders or our opt-in of displays. Compare formulas, not names." }
                p { "The small figures beside a rate are its 95% interval (Wilson): were the same visitors drawn again, it would hold the rate nineteen times out of twenty. A rate of fewer than 30 cases is grey: it says little. "
                    @if small > 0 { "Counts from 1 to " (small - 1) " are shown as <" (small) ", and what they could be computed from is rounded or left out." } }
                p { "Bounce before choice is not offered. To know that a visit ended with the notice open, one would have to follow the visitor from page to page, with an identifier and before any consent. N ÷ D, displays without an answer, is the honest stand-in: it counts displays, not visits." }
                p { "Time to choose is not measured, for the same reason." }
                p { "The figures only describe. A notice that makes refusing harder raises them, and makes the consent invalid." }
            }
        }
    }
}
