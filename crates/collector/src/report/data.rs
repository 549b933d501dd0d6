//! The report as JSON and CSV: the same figures, with the same ones hidden.

use assentry_core::day::iso_date;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value, json};

use super::{panel::Cell, whole::Report};
use crate::{
    counting::{
        figure::{self, Shown},
        rates::Rate,
    },
    http::json::json as answer,
};

/// One object. A hidden count is text (`"<10"`), a hidden rate has no `value`.
pub(super) fn json(report: &Report, small: u64) -> Response {
    let headline: Map<String, Value> = report
        .headline
        .iter()
        .map(|figure| {
            let value = json!({
                "title": figure.title,
                "formula": figure.formula,
                "now": value(&figure.value, small),
                "before": figure.before.as_ref().map(|before| value(before, small)),
                "goal": figure.reached(small).map(|(goal, verdict)| json!({ "value": goal, "verdict": verdict })),
                "change": figure.change().map(|change| value(&change, small)),
            });
            (figure.key.to_owned(), value)
        })
        .collect();
    let mut today: Map<String, Value> = report
        .today
        .1
        .iter()
        .map(|figure| (figure.key.to_owned(), value(&figure.value, small)))
        .collect();
    today.insert("day".to_owned(), json!(iso_date(report.today.0)));
    today.insert("running".to_owned(), json!(true));
    let panels: Map<String, Value> = report
        .panels
        .iter()
        .map(|panel| {
            let (names, columns) = match panel.table.columns.split_first() {
                Some((names, columns)) => (&*names.key, columns),
                None => ("name", &[][..]),
            };
            let rows: Vec<Value> = panel
                .table
                .rows
                .iter()
                .map(|(name, cells)| {
                    let mut row = Map::new();
                    row.insert(names.to_owned(), json!(name));
                    let called = panel.called(name, &report.titles);
                    if called != name {
                        row.insert("title".to_owned(), json!(called));
                    }
                    for (column, cell) in columns.iter().zip(cells) {
                        row.insert(column.key.to_string(), value(cell, small));
                    }
                    Value::Object(row)
                })
                .collect();
            (
                panel.id.to_owned(),
                json!({ "title": panel.title, "rows": rows }),
            )
        })
        .collect();
    let filter: Map<String, Value> = report
        .filter
        .iter()
        .map(|(dimension, word)| ((*dimension).to_owned(), json!(word)))
        .collect();
    answer(&json!({
        "from": iso_date(report.from),
        "to": iso_date(report.to),
        "compared": report.compared.as_ref().map(|days| json!({
            "from": iso_date(*days.start()), "to": iso_date(*days.end()),
        })),
        "filter": filter,
        "smallCell": small,
        "alerts": report.alerts.iter().map(|alert| json!({
            "site": alert.site, "kind": alert.kind, "text": alert.text,
        })).collect::<Vec<_>>(),
        "counting": report.trouble.is_none(),
        "headline": headline,
        "today": today,
        "notes": report.notes,
        "panels": panels,
    }))
}

fn value(cell: &Cell, small: u64) -> Value {
    match cell {
        Cell::Count(count) if figure::is_small(*count, small) => json!(figure::count(*count, small)),
        Cell::Count(count) => json!(count),
        Cell::Rate(rate) | Cell::Bar(rate) => match (figure::shown(*rate, small), rate.wilson()) {
            (Shown::Exactly(rate), Some(interval)) => json!({
                "value": rate.value(), "low": interval.low, "high": interval.high,
                "part": rate.part, "whole": rate.whole, "enough": rate.is_enough(),
            }),
            _ => json!({ "value": null, "shown": figure::rate(*rate, small) }),
        },
        Cell::NotCounted => Value::Null,
        Cell::Comparison(rates) => json!(rates.and_then(|(a, b)| figure::difference(a, b, small)).map(|found| json!({
            "difference": found.difference, "low": found.interval.low, "high": found.interval.high, "p": found.p,
            "verdict": found.verdict().as_str(),
        }))),
        Cell::Day(day) => json!(day.map(iso_date)),
        Cell::Reading(rates) => json!(figure::reading(*rates, small).map(|found| json!({
            "difference": found.difference, "low": found.interval.low, "high": found.interval.high,
        }))),
        Cell::Total(most, least) => json!(figure::total(*most, *least, small).map(|total| json!({
            "value": total.value, "low": total.interval.low, "high": total.interval.high,
        }))),
        Cell::Rule(stop) => json!(stop.and_then(|stop| stop.words(small))),
        Cell::Words(words) => json!(words),
    }
}

/// One line per figure.
pub(super) fn csv(report: &Report, small: u64) -> Response {
    let mut out = String::from("panel,row,figure,value,low,high,part,whole\r\n");
    let mut line = |panel: &str, row: &str, key: &str, cell: &Cell| {
        let start = [panel, row, key].map(quoted);
        out.push_str(&start.join(","));
        for number in numbers(cell, small) {
            out.push(',');
            out.push_str(&number);
        }
        out.push_str("\r\n");
    };
    for figure in &report.headline {
        line("headline", "now", figure.key, &figure.value);
        if let Some(before) = &figure.before {
            line("headline", "before", figure.key, before);
        }
        if let Some(change) = figure.change() {
            line("headline", "change", figure.key, &change);
        }
    }
    for panel in &report.panels {
        for (name, cells) in &panel.table.rows {
            for (column, cell) in panel.table.columns.iter().skip(1).zip(cells) {
                line(panel.id, name, &column.key, cell);
            }
        }
    }
    let name = format!(
        "attachment; filename=\"consent-{}-to-{}.csv\"",
        iso_date(report.from),
        iso_date(report.to)
    );
    let fields = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    (fields, out).into_response()
}

/// Value, low, high, part, whole.
fn numbers(cell: &Cell, small: u64) -> [String; 5] {
    let only = |value: String| {
        [
            value,
            String::new(),
            String::new(),
            String::new(),
            String::new(),
        ]
    };
    let decimal = |value: f64| format!("{value:.6}");
    let of = |rate: Rate| match (figure::shown(rate, small), rate.value(), rate.wilson()) {
        (Shown::Exactly(_), Some(value), Some(interval)) => [
            decimal(value),
            decimal(interval.low),
            decimal(interval.high),
            rate.part.to_string(),
            rate.whole.to_string(),
        ],
        (Shown::NotMeasured, ..) => only(String::new()),
        _ => only(figure::rate(rate, small)),
    };
    match cell {
        Cell::Count(count) if figure::is_small(*count, small) => only(figure::count(*count, small)),
        Cell::Count(count) => only(count.to_string()),
        Cell::Rate(rate) | Cell::Bar(rate) => of(*rate),
        Cell::Comparison(rates) => match rates.and_then(|(a, b)| figure::difference(a, b, small)) {
            Some(found) => [
                decimal(found.difference),
                decimal(found.interval.low),
                decimal(found.interval.high),
                format!("p={:.6}", found.p),
                quoted(found.verdict().as_str()),
            ],
            None => only(String::new()),
        },
        Cell::Reading(rates) => match figure::reading(*rates, small) {
            Some(found) => [
                decimal(found.difference),
                decimal(found.interval.low),
                decimal(found.interval.high),
                String::new(),
                String::new(),
            ],
            None => only(String::new()),
        },
        Cell::Total(most, least) => match figure::total(*most, *least, small) {
            Some(total) => [
                total.value.map(decimal).unwrap_or_default(),
                decimal(total.interval.low),
                decimal(total.interval.high),
                String::new(),
                String::new(),
            ],
            None => only(String::new()),
        },
        Cell::NotCounted => only(String::new()),
        Cell::Day(day) => only(day.map(iso_date).unwrap_or_default()),
        Cell::Rule(stop) => {
            let words = stop.and_then(|stop| stop.words(small));
            only(words.as_deref().map(quoted).unwrap_or_default())
        }
        Cell::Words(words) => only(words.as_deref().map(quoted).unwrap_or_default()),
    }
}

/// A quoted field. One that a spreadsheet would interpret as a formula gets an apostrophe.
pub(crate) fn quoted(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let lead = if formula { "'" } else { "" };
    format!("\"{lead}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_csv_field_is_interpreted_as_a_formula() {
        for (text, expected) in [
            ("fr", "\"fr\""),
            ("a \"b\", c", "\"a \"\"b\"\", c\""),
            ("=1+1", "\"'=1+1\""),
            ("-2", "\"'-2\""),
        ] {
            assert_eq!(quoted(text), expected);
        }
    }
}
