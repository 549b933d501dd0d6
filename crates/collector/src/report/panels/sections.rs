//! Rates by group of pages, if the site names any: a margin, to which only the site filter applies (M-04).

use super::super::{
    loaded::Loaded,
    panel::{Panel, Table},
};
use super::parts;
use crate::counting::dimension::Dimension;

pub(super) fn panel(loaded: &Loaded) -> Option<Panel> {
    let rows = loaded
        .by
        .get(&Dimension::Section)
        .map_or(&[][..], Vec::as_slice);
    let filter = loaded.ask.filter.iter();
    let crossed = filter
        .into_iter()
        .any(|(dimension, _)| *dimension != Dimension::Site);
    // A reader who is bound to filters need not know which sections exist.
    let named = loaded.choices.contains_key(&Dimension::Section) && loaded.ask.bound.is_empty();
    let lead = match (rows.is_empty(), crossed && named) {
        (false, _) => {
            "Groups of pages that the site has named, those with most answers first. Pages without a section are left out."
        }
        (true, true) => {
            "Sections are counted on their own and combined with no other filter, so that nobody can be singled out. Remove the filters to see them."
        }
        (true, false) => return None,
    };
    Some(Panel {
        id: "sections",
        title: "By section",
        lead: lead.into(),
        charts: vec![],
        table: Table {
            columns: parts::split_columns(Dimension::Section.as_str(), "Section"),
            rows: parts::by_size(rows)
                .into_iter()
                .map(parts::split_row)
                .collect(),
        },
        collapsed: false,
        notes: vec![],
    })
}
