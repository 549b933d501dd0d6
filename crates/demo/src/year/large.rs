//! A year of fifty million displays, for the measurements in `docs/report.md`. Not simulated visits: each cell gets its
//! share and a little noise.

use assentry_collector::{
    counting::{
        batch::{Batch, Cell, ItemCell},
        counters::{Counter, Counters, ItemCounters},
        dimension::Dimension,
        vocabulary::Vocabulary,
    },
    store::{Store, StoreError},
};
use assentry_core::day::Day;

use super::random::{DAYS, Random};

/// Displays of an average day: fifty million a year.
const DISPLAYS_A_DAY: u64 = 137_000;

const COUNTRIES: u64 = 60;
const LANGUAGES: [&str; 10] = ["en", "fr", "de", "es", "it", "nl", "pt", "pl", "sv", "da"];
const VARIANTS: [&str; 3] = ["none", "plain", "short"];
const REGIMES: [&str; 5] = ["eu", "fr", "uk", "us-ca", "row"];
const ITEMS: u64 = 16;

/// How long a revision is in use.
const REVISION_DAYS: Day = 60;

/// Fills a store, one day at a time; returns the number of displays.
pub(super) fn fill(store: &dyn Store, site: &str, today: Day) -> Result<u64, StoreError> {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut vocabulary = Vocabulary::default();
    let mut shown = 0;
    for age in (0..DAYS).rev() {
        let day = today.saturating_sub(age);
        let mut batch = Batch::default();
        for country in 0..COUNTRIES {
            for language in 0..LANGUAGES.len() as u64 {
                for at in 0..2 * VARIANTS.len() as u64 {
                    let cell = cell(site, day, (country, language, at));
                    let mean = DISPLAYS_A_DAY * share(country, COUNTRIES) / 1000
                        * language_share(country, language)
                        / 1000
                        / 6;
                    let displays = mean * (80 + random.below(41)) / 100 + random.below(3);
                    if displays > 0 {
                        shown += displays;
                        put(&mut batch, cell, displays, &mut random);
                    }
                }
            }
        }
        learn(&mut batch, &mut vocabulary);
        store.commit(&batch)?;
    }
    Ok(shown)
}

fn cell(site: &str, day: Day, (country, language, at): (u64, u64, u64)) -> Cell {
    // Sixty pairs of letters.
    let letter = |number: u64| {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().cycle();
        letters
            .zip(0..=number)
            .last()
            .map_or('A', |(letter, _)| letter)
    };
    Cell {
        site: site.to_owned(),
        day,
        country: [letter(country), letter(country / 26 + 3 * country)]
            .iter()
            .collect(),
        language: pick(&LANGUAGES, language).to_owned(),
        device: pick(&["small", "large"], at),
        variant: pick(&VARIANTS, at / 2).to_owned(),
        revision: format!("{:08x}", 0x8f3a_0000 + day / REVISION_DAYS),
        regime: pick(&REGIMES, country).to_owned(),
    }
}

/// The word at a position, starting over after the last one.
fn pick(words: &[&'static str], at: u64) -> &'static str {
    let mut all = words.iter().cycle().zip(0..=at);
    all.by_ref().last().map_or("", |(word, _)| word)
}

/// The share at a position, in thousandths: the first has most.
fn share(at: u64, of: u64) -> u64 {
    let weight = |at: u64| 10_000 / (at + 2);
    1000 * weight(at) / (0..of).map(weight).sum::<u64>()
}

/// Most visitors of a country read its language, some read another.
fn language_share(country: u64, language: u64) -> u64 {
    if language == country % LANGUAGES.len() as u64 {
        820
    } else {
        20
    }
}

fn put(batch: &mut Batch, cell: Cell, displays: u64, random: &mut Random) {
    let mut counters = Counters::default();
    let mut part =
        |percent: u64| displays * (percent * 90 + random.below(percent * 20 + 1)) / 10_000;
    let (yes, some, none, no) = (part(34), part(5), part(2), part(22));
    for (counter, count) in [
        (Counter::Shown, displays),
        (Counter::AgainShown, part(3)),
        (Counter::Opened, part(9)),
        (Counter::Left, part(25)),
        (Counter::Gpc, part(2)),
        (Counter::AcceptAll, yes),
        (Counter::ChosenSome, some),
        (Counter::ChosenNone, none),
        (Counter::RefuseAll, no),
        (Counter::Withdrawn, part(1)),
        (Counter::Automated, part(1)),
        (Counter::SignalShown, part(4)),
        (Counter::MeasuredGranted, yes + some),
        (Counter::MeasuredRefused, none + no),
    ] {
        counters[counter] = count;
    }
    for item in 0..ITEMS {
        let of_some = some * (item * 6) / 100;
        let said = ItemCounters {
            granted: yes + of_some,
            denied: no + none + some - of_some,
            ..ItemCounters::default()
        };
        let key = ItemCell {
            site: cell.site.clone(),
            day: cell.day,
            item: format!("service-{item}"),
            country: cell.country.clone(),
            device: cell.device,
            variant: cell.variant.clone(),
            revision: cell.revision.clone(),
            regime: cell.regime.clone(),
        };
        batch.items.entry(key).or_default().add(&said);
    }
    batch.counts.insert(cell, counters);
}

/// Learns the words that a collector would have learnt.
fn learn(batch: &mut Batch, vocabulary: &mut Vocabulary) {
    let Batch {
        counts,
        items,
        words,
        ..
    } = batch;
    let of_cells = counts.keys().flat_map(|cell| {
        let words = cell
            .words()
            .into_iter()
            .filter(|(dimension, _)| *dimension != Dimension::Device);
        words.map(move |(dimension, word)| (&cell.site, dimension, word, cell.day))
    });
    let of_items = items
        .keys()
        .map(|cell| (&cell.site, Dimension::Item, &*cell.item, cell.day));
    for (site, dimension, word, day) in of_cells.chain(of_items) {
        vocabulary.admit(site, dimension, word.to_owned(), day, words);
    }
}
