//! How much a tool that waits for consent misses, from counters alone: pages, where they are counted, and answers.

use super::super::{
    loaded::Loaded,
    panel::{Cell, ITEM, Panel, Table, column},
};
use crate::{
    counting::{
        batch::EVERY_PAGE,
        counters::{Counter, Counters, ItemCounters},
        dimension::Dimension,
        rates::Rate,
        sighting::OTHER,
        sums::Sums,
    },
    store::Row,
};

const NOTES: [&str; 3] = [
    "Pages are counted only if the site’s configuration asks for it, and only where nobody is asked first. They are told apart by site and day and by nothing else: with any other filter they are left out.",
    "Actual numbers are 100 ÷ the rate, at both ends of its interval. Where visitors are asked, they go from the upper end of the rate of answers to the lower end of that of displays, since visitors who never answer are not measured either. Where displays are not counted, there are more than shown.",
    "This assumes that visitors who granted it view as many pages as those who did not, and that the tool is neither blocked nor slow. Pages of one visitor resemble each other, so the true interval is wider.",
];

pub(super) fn panel(loaded: &Loaded) -> Option<Panel> {
    let counted = loaded
        .by
        .get(&Dimension::Viewed)
        .map_or(&[][..], Vec::as_slice);
    let pages = |word: &str| counted.iter().find(|row| row.word == word);
    let all = pages(EVERY_PAGE).map_or(0, |row| row.counters[Counter::Shown]);
    let known = |item: &str| {
        let purposes = loaded.purposes.as_ref();
        item != OTHER && purposes.is_none_or(|purposes| purposes.iter().any(|id| id == item))
    };
    let mut items: Vec<&str> = loaded
        .items
        .iter()
        .map(|row| &*row.item)
        .chain(counted.iter().map(|row| &*row.word))
        .filter(|item| *item != EVERY_PAGE && known(item))
        .collect();
    items.sort_unstable();
    items.dedup();
    if items.is_empty() {
        return None;
    }
    let shown = Sums(&loaded.whole).shown();
    // As in the panels of purposes: these rows have no language, and it is unknown which displays belong to them.
    let by_language = loaded.ask.filtered(Dimension::Language).is_some();
    let unmeasured = Sums(&loaded.whole).has_unmeasured();
    let displays = if by_language || unmeasured { 0 } else { shown };
    let rows = items.into_iter().map(|item| {
        let mut cells = Vec::new();
        if all > 0 {
            let rate = of_pages(pages(item));
            cells.extend([Cell::Bar(rate), Cell::Total(rate, rate)]);
        }
        let said = loaded.items.iter().find(|row| row.item == item);
        let said = said.map_or_else(ItemCounters::default, |row| row.counters);
        let of_answers = Rate::new(said.granted, said.granted + said.denied);
        let of_displays = Rate::new(said.granted, displays);
        let least = if displays > 0 {
            of_displays
        } else {
            of_answers
        };
        cells.extend([
            Cell::Bar(of_answers),
            Cell::Rate(of_displays),
            Cell::Total(of_answers, least),
        ]);
        (item.to_owned(), cells)
    });
    let mut columns = vec![column(ITEM, "Name", "")];
    if all > 0 {
        columns.extend([
            column(
                "of_pages",
                "Pages measured, where nobody is asked first",
                "pages with it ÷ pages",
            ),
            column("pages_total", "Actual pages per 100 measured", "100 ÷ rate"),
        ]);
    }
    columns.extend([
        column("of_answers", "Granted, of answers about it", "G ÷ (G + no)"),
        column("of_displays", "Granted, of displays", "G ÷ D"),
        column(
            "asked_total",
            "Actual visitors per 100 measured",
            "100 ÷ rates",
        ),
    ]);
    Some(Panel {
        id: "measured",
        title: "How much is not measured",
        lead: "A tool that needs consent sees only the visitors who granted it. This is the share that it sees, and how many there were for each 100 that it counted.".into(),
        charts: vec![],
        table: Table {
            columns,
            rows: rows.collect(),
        },
        collapsed: false,
        notes: NOTES.map(str::to_owned).into(),
    })
}

/// The share of pages on which an item was granted.
fn of_pages(row: Option<&Row>) -> Rate {
    let counters = row.map_or_else(Counters::default, |row| row.counters);
    let granted = counters[Counter::MeasuredGranted];
    Rate::new(granted, granted + counters[Counter::MeasuredRefused])
}
