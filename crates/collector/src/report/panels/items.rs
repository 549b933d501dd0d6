//! What was said about each purpose and each service.

use super::super::{
    loaded::Loaded,
    panel::{Cell, ITEM, Panel, Table, column},
};
use crate::{
    counting::{dimension::Dimension, rates::Rate, sighting::OTHER, sums::Sums},
    store::ItemRow,
};

pub(super) fn panels(loaded: &Loaded) -> Vec<Panel> {
    match &loaded.purposes {
        None => vec![panel(loaded, "purposes", "Per purpose and service", |_| {
            true
        })],
        Some(purposes) => {
            let is_purpose = |row: &ItemRow| purposes.contains(&row.item);
            let mut panels = vec![
                panel(loaded, "purposes", "Per purpose", |row| {
                    is_purpose(row) && row.item != OTHER
                }),
                panel(loaded, "services", "Per service", |row| !is_purpose(row)),
            ];
            panels.retain(|panel| panel.id == "purposes" || !panel.table.rows.is_empty());
            panels
        }
    }
}

fn panel(
    loaded: &Loaded,
    id: &'static str,
    title: &'static str,
    belongs: impl Fn(&ItemRow) -> bool,
) -> Panel {
    let mut lead = "What first answers on the notice granted and denied.".to_owned();
    if id == "services" {
        lead.push_str(" A service that nobody was asked about separately follows its purpose.");
    }
    let shown = Sums(&loaded.whole).shown();
    // Displays can be told apart by language, answers about purposes cannot.
    let by_language = loaded.ask.filtered(Dimension::Language).is_some();
    // Nor answers under regimes whose displays are counted from others.
    let unmeasured = Sums(&loaded.whole).has_unmeasured();
    let mut items: Vec<&ItemRow> = loaded.items.iter().filter(|row| belongs(row)).collect();
    let rate = |row: &ItemRow| {
        let counters = row.counters;
        Rate::new(counters.granted, counters.granted + counters.denied)
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
            Cell::Rate(Rate::new(counters.granted, of_displays)),
            Cell::Count(counters.granted),
            Cell::Count(counters.denied),
            Cell::Count(counters.added),
            Cell::Count(counters.withdrawn),
        ];
        (row.item.clone(), cells)
    });
    let mut notes = Vec::new();
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
                column(ITEM, "Called", ""),
                column("opt_in", "Granted, of answers about it", "G ÷ (G + no)"),
                column("of_displays", "Granted, of displays", "G ÷ D"),
                column("granted", "Granted", "G"),
                column("denied", "Denied", "no"),
                column("added", "Granted later", ""),
                column("withdrawn", "Taken back", ""),
            ],
            rows: rows.collect(),
        },
        fold: false,
        notes,
    }
}
