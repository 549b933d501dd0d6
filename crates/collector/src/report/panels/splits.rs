//! Rates by site, language, country, device and regime: a panel for each that has something to compare.

use super::super::{
    loaded::Loaded,
    panel::{Panel, Table},
};
use super::parts;
use crate::counting::dimension::Dimension;

const LEAD: &str =
    "Those with most answers first. Rates whose intervals overlap widely may be the same.";

/// What the banner distinguishes (docs/events.md).
const DEVICES: &str = "“small” is a window under 768 pixels wide, as on phones; “large” is any other. Those with most answers first.";

pub(super) fn panels(loaded: &Loaded) -> Vec<Panel> {
    let panel = |dimension, id, title, what| {
        let rows = loaded.by.get(&dimension).map_or(&[][..], Vec::as_slice);
        // With a single word that is not filtered by, there is nothing to compare.
        let tells = rows.len() > 1 || loaded.ask.filtered(dimension).is_some();
        tells.then(|| Panel {
            id,
            title,
            lead: if dimension == Dimension::Device {
                DEVICES
            } else {
                LEAD
            }
            .into(),
            charts: vec![],
            table: Table {
                columns: parts::split_columns(dimension.as_str(), what),
                rows: parts::by_size(rows)
                    .into_iter()
                    .map(parts::split_row)
                    .collect(),
            },
            collapsed: false,
            notes: vec![],
        })
    };
    [
        panel(Dimension::Site, "sites", "By site", "Site"),
        panel(Dimension::Language, "languages", "By language", "Language"),
        panel(Dimension::Country, "countries", "By country", "Country"),
        panel(Dimension::Device, "devices", "By device", "Device"),
        panel(Dimension::Regime, "regimes", "By regime", "Regime"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
