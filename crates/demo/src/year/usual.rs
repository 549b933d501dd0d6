//! As many events as a small site has: more visitors on weekdays, growth over the year, a second revision after five
//! months and a third two months ago (one more purpose, less consent), and two variants of the wording in the last two
//! months.

use assentry_collector::{
    clock,
    counting::{
        batch::{ApartCell, Batch, Cell, EVERY_PAGE, ItemCell, against_displays},
        counters::{Counter, Counters, ItemCounters},
        dimension::Dimension,
        sighting::{NO_VARIANT, OTHER},
        vocabulary::Vocabulary,
    },
    store::{Store, StoreError},
};
use assentry_core::day::Day;

use super::random::{DAYS, Random};

/// What was asked earlier in the year.
const EARLIER: [&str; 2] = ["4be11c07", "a93f20d5"];

/// Country, its share of the visitors in percent, the share of those who read French, and how much more likely consent
/// is there.
const COUNTRIES: [(&str, u64, u64, i64); 6] = [
    ("FR", 52, 96, 0),
    ("BE", 14, 60, 1),
    ("CH", 12, 55, -3),
    ("DE", 8, 4, -9),
    ("US", 4, 2, 8),
    (OTHER, 10, 30, 2),
];

/// Fills a store; returns the number of displays.
pub(super) fn fill(
    store: &dyn Store,
    site: &str,
    items: Vec<String>,
    revision: String,
) -> Result<u64, StoreError> {
    let mut year = Year {
        random: Random(0x2545_f491_4f6c_dd1d),
        batch: Batch::default(),
        vocabulary: Vocabulary::default(),
        site,
        items,
        revision,
        shown: 0,
    };
    let today = clock::today();
    for age in (0..DAYS).rev() {
        year.live(today.saturating_sub(age), age);
    }
    store.commit(&year.batch)?;
    Ok(year.shown)
}

struct Year<'a> {
    random: Random,
    batch: Batch,
    vocabulary: Vocabulary,
    site: &'a str,
    items: Vec<String>,
    revision: String,
    shown: u64,
}

impl Year<'_> {
    /// Simulates one day, `age` days ago.
    fn live(&mut self, day: Day, age: Day) {
        let weekend = matches!((day + 4) % 7, 0 | 6);
        let grown = u64::from(DAYS - age);
        let visitors = 900 + grown + self.random.below(160);
        let visitors = if weekend { visitors * 6 / 10 } else { visitors };
        for _ in 0..visitors {
            self.visit(day, age);
        }
        self.pages(day, visitors / 8);
        let noise = self.random.below(40);
        self.batch.add_quality(day, "origin", noise / 4);
        self.batch.add_quality(day, "body", noise / 9);
    }

    fn visit(&mut self, day: Day, age: Day) {
        let mut at = self.random.below(100);
        let (country, _, french, bent) = COUNTRIES
            .into_iter()
            .find(|(_, share, ..)| {
                let here = at < *share;
                at = at.saturating_sub(*share);
                here
            })
            .unwrap_or((OTHER, 0, 30, 0));
        let language = if self.random.below(100) < french {
            "fr"
        } else {
            "en"
        };
        let device = if self.random.below(100) < 61 {
            "small"
        } else {
            "large"
        };
        let variant = match (age < 60, self.random.below(2)) {
            (false, _) => NO_VARIANT,
            (true, 0) => "plain",
            (true, _) => "short",
        };
        let revision = match age {
            211.. => EARLIER[0],
            61..=210 => EARLIER[1],
            _ => &self.revision,
        }
        .to_owned();
        let cell = Cell {
            site: self.site.to_owned(),
            day,
            country: country.to_owned(),
            language: language.to_owned(),
            device,
            variant: variant.to_owned(),
            revision,
            regime: "eu".to_owned(),
        };
        let mut counters = Counters::default();
        let roll = self.random.below(1000);
        if roll < 12 {
            counters[Counter::Automated] = 1;
        } else if roll < 40 {
            counters[Counter::Gpc] = 1;
        } else {
            let mut yes = 52 + bent;
            yes += if device == "small" { 3 } else { 0 };
            yes += if variant == "short" { 3 } else { 0 };
            yes -= if age < 61 { 5 } else { 0 };
            self.display(&cell, &mut counters, yes);
        }
        self.note_words(&cell);
        self.in_section(&cell, &counters);
        self.batch.counts.entry(cell).or_default().add(&counters);
    }

    /// Pages where visitors are not asked first: most of them change nothing.
    fn pages(&mut self, day: Day, pages: u64) {
        let key = |word: &str| ApartCell {
            site: self.site.to_owned(),
            day,
            dimension: Dimension::Viewed,
            word: word.to_owned(),
        };
        self.batch.apart.entry(key(EVERY_PAGE)).or_default()[Counter::Shown] += pages;
        for (at, item) in self.items.iter().enumerate() {
            let refused = [13, 24, 19, 16].into_iter().nth(at % 4).unwrap_or(15);
            let counters = self.batch.apart.entry(key(item)).or_default();
            counters[Counter::MeasuredRefused] += pages * refused / 100;
            counters[Counter::MeasuredGranted] += pages - pages * refused / 100;
        }
    }

    /// Adds the counts to a section: most pages belong to one that the site names.
    fn in_section(&mut self, cell: &Cell, counters: &Counters) {
        let section = match self.shown % 10 {
            0..=4 => "shop",
            5..=7 => "magazine",
            8 => "help",
            _ => return,
        };
        let key = ApartCell {
            site: cell.site.clone(),
            day: cell.day,
            dimension: Dimension::Section,
            word: section.to_owned(),
        };
        self.batch.apart.entry(key).or_default().add(counters);
        self.note(cell, Dimension::Section, section.to_owned());
    }

    /// A display and its outcome; `yes` is the chance of "accept all" in percent of those who answer.
    fn display(&mut self, cell: &Cell, counters: &mut Counters, yes: i64) {
        self.shown += 1;
        counters[Counter::Shown] = 1;
        let chance = u64::try_from(yes).unwrap_or(0);
        let answers = if cell.device == "small" { 66 } else { 57 };
        if self.random.below(100) >= answers {
            counters[Counter::Left] = u64::from(self.random.below(10) < 7);
            return;
        }
        let roll = self.random.below(100);
        let (counter, opened) = if roll < chance {
            (Counter::AcceptAll, false)
        } else if roll < chance + 7 {
            (Counter::ChosenSome, true)
        } else if roll < chance + 10 {
            (Counter::ChosenNone, true)
        } else {
            (Counter::RefuseAll, false)
        };
        counters[counter] = 1;
        if let Some(measured) = against_displays(counter) {
            counters[measured] = 1;
        }
        counters[Counter::Opened] = u64::from(opened || self.random.below(100) < 6);
        for (at, item) in self.items.clone().into_iter().enumerate() {
            // The additional purpose came with the last revision.
            if at + 1 == self.items.len() && cell.revision != self.revision {
                continue;
            }
            let granted = match counter {
                Counter::AcceptAll => true,
                Counter::ChosenSome => {
                    self.random.below(100) < [82, 24, 38, 55].into_iter().nth(at % 4).unwrap_or(50)
                }
                _ => false,
            };
            let said = ItemCounters {
                granted: u64::from(granted),
                denied: u64::from(!granted),
                ..ItemCounters::default()
            };
            self.add_item(cell, item, said);
        }
        if counter == Counter::AcceptAll && self.random.below(1000) < 14 {
            counters[Counter::Withdrawn] = 1;
            for item in self.items.clone() {
                let withdrawn = ItemCounters {
                    withdrawn: 1,
                    ..ItemCounters::default()
                };
                self.add_item(cell, item, withdrawn);
            }
        } else if self.random.below(1000) < 6 {
            counters[Counter::Changed] = 1;
        } else if self.random.below(1000) < 9 {
            counters[Counter::Embed] = 1;
        }
    }

    fn add_item(&mut self, cell: &Cell, item: String, said: ItemCounters) {
        let key = ItemCell {
            site: cell.site.clone(),
            day: cell.day,
            item: item.clone(),
            country: cell.country.clone(),
            device: cell.device,
            variant: cell.variant.clone(),
            revision: cell.revision.clone(),
            regime: cell.regime.clone(),
        };
        self.batch.items.entry(key).or_default().add(&said);
        self.note(cell, Dimension::Item, item);
    }

    /// Learns the words that a collector would have learnt.
    fn note_words(&mut self, cell: &Cell) {
        for (dimension, word) in [
            (Dimension::Country, &cell.country),
            (Dimension::Language, &cell.language),
            (Dimension::Variant, &cell.variant),
            (Dimension::Revision, &cell.revision),
            (Dimension::Regime, &cell.regime),
        ] {
            self.note(cell, dimension, word.clone());
        }
    }

    fn note(&mut self, cell: &Cell, dimension: Dimension, word: String) {
        self.vocabulary
            .admit(&cell.site, dimension, word, cell.day, &mut self.batch.words);
    }
}
