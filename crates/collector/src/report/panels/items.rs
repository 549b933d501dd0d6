//! The answers about each purpose and service.

use super::super::{
    loaded::Loaded,
    panel::{Cell, ITEM, Panel, Table, column},
};
use super::lines::{self, Line, Lines};
use crate::{
    counting::{
        counters::ItemCounters,
        dimension::Dimension,
        figure,
        rates::{Interval, Rate},
        sighting::OTHER,
        sums::Sums,
    },
    store::ItemRow,
};

pub(super) fn panels(loaded: &Loaded) -> Vec<Panel> {
    let Some(purposes) = &loaded.purposes else {
        let all = |_: &str| true;
        let table = panel(loaded, "purposes", "Per purpose and service", all);
        return together(
            table,
            over_time(
                loaded,
                "purposes-over-time",
                "Purposes and services over time",
                all,
            ),
        );
    };
    let is_purpose = |item: &str| purposes.iter().any(|known| known == item);
    let purpose = |item: &str| is_purpose(item) && item != OTHER;
    let service = |item: &str| !is_purpose(item);
    let services = panel(loaded, "services", "Per service", service);
    let mut panels = together(
        panel(loaded, "purposes", "Per purpose", purpose),
        over_time(loaded, "purposes-over-time", "Purposes over time", purpose),
    );
    if !services.table.rows.is_empty() {
        panels.extend(together(
            services,
            over_time(loaded, "services-over-time", "Services over time", service),
        ));
    }
    panels
}

/// The table, and the panel over time; none if there is nothing.
fn together(table: Panel, over_time: Option<Panel>) -> Vec<Panel> {
    std::iter::once(table).chain(over_time).collect()
}

fn granted(counters: ItemCounters) -> Rate {
    Rate::new(counters.granted, counters.granted + counters.denied)
}

/// The answers about one item in each column of time.
fn steps<'a>(loaded: &'a Loaded, item: &str) -> &'a [ItemCounters] {
    loaded.item_steps.get(item).map_or(&[], Vec::as_slice)
}

/// One line per item, those with most answers first.
fn over_time(
    loaded: &Loaded,
    id: &'static str,
    title: &'static str,
    belongs: impl Fn(&str) -> bool,
) -> Option<Panel> {
    let mut items: Vec<&ItemRow> = loaded
        .items
        .iter()
        .filter(|row| belongs(&row.item))
        .collect();
    items.sort_by_key(|row| (std::cmp::Reverse(granted(row.counters).whole), &row.item));
    let lines: Vec<Line> = items
        .iter()
        .map(|row| Line {
            key: format!("rate:{}", row.item),
            title: loaded.titles.get(&row.item).unwrap_or(&row.item).clone(),
            rates: steps(loaded, &row.item)
                .iter()
                .copied()
                .map(granted)
                .collect(),
        })
        .collect();
    let of = Lines {
        id,
        title,
        lead: "Granted, of first answers on the notice about it.",
        formula: "G ÷ (G + no)",
    };
    (!lines.is_empty()).then(|| lines::panel(loaded, &of, lines))
}

/// The day on which an item's rate changed most, if it clearly did, comparing the days after it with those before.
fn turn(loaded: &Loaded, item: &str) -> Option<String> {
    let steps = steps(loaded, item);
    let mut so_far = Rate::new(0, 0);
    let sums: Vec<Rate> = steps
        .iter()
        .map(|counters| {
            let step = granted(*counters);
            so_far = Rate::new(so_far.part + step.part, so_far.whole + step.whole);
            so_far
        })
        .collect();
    let all = *sums.last()?;
    let looks = u64::try_from(steps.len()).unwrap_or(u64::MAX);
    let found = sums.iter().enumerate().filter_map(|(at, before)| {
        let (before, at) = (*before, at + 1);
        let after = Rate::new(all.part - before.part, all.whole - before.whole);
        // Every day is tried, so the interval must be valid for all of them.
        let reading = figure::reading(Some((after, before, looks)), loaded.small_cell)?;
        let Interval { low, high } = reading.interval;
        let distance = low.max(-high);
        (distance > 0.0).then_some((distance, at, before, after, reading.difference))
    });
    let (_, at, before, after, difference) = found.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let day = *loaded.steps.get(at)?.days.start();
    let verb = if difference < 0.0 { "Fell" } else { "Rose" };
    Some(format!(
        "{verb} about {}: {} before, {} since",
        figure::date(day),
        figure::rate(before, loaded.small_cell),
        figure::rate(after, loaded.small_cell)
    ))
}

fn panel(
    loaded: &Loaded,
    id: &'static str,
    title: &'static str,
    belongs: impl Fn(&str) -> bool,
) -> Panel {
    let mut lead = "What first answers on the notice granted and denied.".to_owned();
    if id == "services" {
        lead.push_str(" A service that nobody was asked about separately follows its purpose.");
    }
    let shown = Sums(&loaded.whole).shown();
    // Displays are split by language, answers about purposes are not.
    let by_language = loaded.ask.filtered(Dimension::Language).is_some();
    // Nor are they split by whether displays are counted under their regime.
    let unmeasured = Sums(&loaded.whole).has_unmeasured();
    let mut items: Vec<&ItemRow> = loaded
        .items
        .iter()
        .filter(|row| belongs(&row.item))
        .collect();
    let rate = |row: &ItemRow| granted(row.counters);
    let before = |row: &ItemRow| {
        let earlier = loaded
            .items_before
            .iter()
            .find(|known| known.item == row.item);
        earlier.map(|earlier| (rate(row), granted(earlier.counters)))
    };
    items.sort_by(|a, b| {
        let (a_rate, b_rate) = (rate(a).value(), rate(b).value());
        b_rate
            .partial_cmp(&a_rate)
            .unwrap_or(std::cmp::Ordering::Equal)
            .then_with(|| a.item.cmp(&b.item))
    });
    let rows = items.into_iter().map(|row| {
        let counters = row.counters;
        let of_displays = if by_language || unmeasured { 0 } else { shown };
        let cells = vec![
            Cell::Bar(rate(row)),
            Cell::Comparison(before(row)),
            Cell::Words(turn(loaded, &row.item)),
            Cell::Rate(Rate::new(counters.granted, of_displays)),
            Cell::Count(counters.granted),
            Cell::Count(counters.denied),
            Cell::Count(counters.added),
            Cell::Count(counters.withdrawn),
        ];
        (row.item.clone(), cells)
    });
    let mut notes = vec![
        "“When it changed” is the day from which the rate differs most from the days before, where the difference is clear. Its interval allows for every day that was tried, like that of variants at all times.".to_owned(),
    ];
    if by_language {
        notes.push(
            "These counts do not tell languages apart: the filter by language does not hold here."
                .into(),
        );
    }
    Panel {
        id,
        title,
        lead,
        charts: vec![],
        table: Table {
            columns: vec![
                column(ITEM, "Name", ""),
                column("opt_in", "Granted, of answers about it", "G ÷ (G + no)"),
                column("change", "Against the days before", "z-test"),
                column("turn", "When it changed", "at all times"),
                column("of_displays", "Granted, of displays", "G ÷ D"),
                column("granted", "Granted", "G"),
                column("denied", "Denied", "no"),
                column("added", "Granted later", ""),
                column("withdrawn", "Taken back", ""),
            ],
            rows: rows.collect(),
        },
        collapsed: false,
        notes,
    }
}
