//! All data that the panels need, read from the store at once.

use std::{collections::BTreeMap, ops::RangeInclusive};

use assentry_core::day::Day;

use super::{
    ask::Ask,
    reporting::Reporting,
    steps::{self, Every, Step},
};
use crate::{
    counting::{
        asks::Asks,
        counters::{Counter, Counters, ItemCounters},
        dimension::Dimension,
        sums::Sums,
    },
    notify::alerts::{self, Alert},
    store::{Grouping, ItemRow, Question, Row, StoreError, sqlite::Milestone},
};

/// The dimensions that sums are split by.
const SPLITS: [Dimension; 9] = [
    Dimension::Site,
    Dimension::Country,
    Dimension::Language,
    Dimension::Device,
    Dimension::Variant,
    Dimension::Revision,
    Dimension::Regime,
    Dimension::Section,
    Dimension::Viewed,
];

/// Data from the store.
pub(super) struct Loaded {
    pub(super) ask: Ask,
    pub(super) days: RangeInclusive<Day>,
    /// Whether anything stored was ever counted.
    pub(super) has_begun: bool,
    /// The owner's goal for opt-in among deciders.
    pub(super) goal: Option<f64>,
    /// Counts below this are not shown exactly.
    pub(super) small_cell: u64,
    pub(super) whole: Counters,
    /// The counts of today, which is incomplete.
    pub(super) today: Counters,
    /// The earlier days to compare with and their sum, if requested and stored.
    pub(super) before: Option<(RangeInclusive<Day>, Counters)>,
    /// The length of a column.
    pub(super) every: Every,
    pub(super) steps: Vec<Step>,
    pub(super) by: BTreeMap<Dimension, Vec<Row>>,
    /// When each revision came into real use, within the days.
    pub(super) changes: Vec<(Day, String)>,
    /// Purposes and services, over all days.
    pub(super) items: Vec<ItemRow>,
    /// The same in each column of time.
    pub(super) item_steps: BTreeMap<String, Vec<ItemCounters>>,
    /// The same for the earlier days, if compared.
    pub(super) items_before: Vec<ItemRow>,
    /// Variants by day, from the first stored day to the last requested one.
    pub(super) daily_variants: Vec<Row>,
    /// The purposes, if the owner gave the configuration; otherwise it is unknown which ids are purposes.
    pub(super) purposes: Option<Vec<String>>,
    /// The variants in the order of the owner's configuration, if given.
    pub(super) variants: Vec<String>,
    /// Answers that granted something, from the first stored day to the last requested one.
    pub(super) grants_ever: u64,
    pub(super) quality: Vec<(String, u64)>,
    /// The alerts of the selected sites.
    pub(super) alerts: Vec<Alert>,
    /// The owner's notes on days.
    pub(super) milestones: Vec<Milestone>,
    /// What each revision asks, if it was ever known.
    pub(super) asks: BTreeMap<String, Asks>,
    /// The titles of purposes and services, if the owner gave the configuration.
    pub(super) titles: BTreeMap<String, String>,
    /// Words to filter by.
    pub(super) choices: BTreeMap<Dimension, Vec<String>>,
}

impl Loaded {
    /// Reads everything from the store.
    pub(super) fn load(
        Reporting {
            store,
            own_words,
            known,
            rules,
            ..
        }: &Reporting,
        ask: Ask,
    ) -> Result<Self, StoreError> {
        let (store, known, small_cell) = (&**store, known.as_ref(), rules.small_cell);
        let kept = store.days()?;
        let first = kept.as_ref().map_or(ask.today, |kept| *kept.start());
        let yesterday = ask.today.saturating_sub(1);
        let days = ask
            .days
            .clone()
            .unwrap_or_else(|| first.min(yesterday)..=yesterday);
        let question = |days: &RangeInclusive<Day>, by| Question {
            days: days.clone(),
            filter: ask.filter.clone(),
            by,
        };
        let length = days.end() - days.start() + 1;
        let before = ask.before.days(&days, first);
        // All at once: with filters, one pass over the rows is enough.
        let ever = first.min(*days.start())..=*days.end();
        let mut questions = vec![
            question(&days, Grouping::Whole),
            question(&days, Grouping::Day),
            question(&days, Grouping::DayAndWord(Dimension::Revision)),
            question(&ever, Grouping::Whole),
            question(&ever, Grouping::DayAndWord(Dimension::Variant)),
            question(&(ask.today..=ask.today), Grouping::Whole),
        ];
        questions.extend(SPLITS.map(|dimension| question(&days, Grouping::Word(dimension))));
        questions.extend(
            before
                .iter()
                .map(|before| question(before, Grouping::Whole)),
        );
        let mut answers = store.counts_of(&questions)?.into_iter();
        let mut next = || answers.next().unwrap_or_default();
        let whole = sum(&next());
        let daily = next();
        let changes = changes(&next());
        let ever = sum(&next());
        let daily_variants = next();
        let today = sum(&next());
        let by = SPLITS.map(|dimension| (dimension, next())).into();
        let before = before.map(|before| (before, sum(&next())));
        // Items are not split by language, so readers bound to one do not see them.
        let items = |days, by| match ask.is_bound(Dimension::Language) {
            true => Ok(vec![]),
            false => store.items(&question(days, by)),
        };
        let daily_items = items(&days, Grouping::Day)?;
        let items_before = match &before {
            Some((before, _)) => items(before, Grouping::Whole)?,
            None => vec![],
        };
        let mut choices: BTreeMap<Dimension, Vec<String>> = BTreeMap::new();
        choices.insert(Dimension::Device, vec!["small".into(), "large".into()]);
        // Readers bound to one site do not see the words of others.
        let only = ask
            .filtered(Dimension::Site)
            .filter(|_| ask.is_bound(Dimension::Site));
        let words = store.words()?.into_iter();
        for (site, dimension, word) in
            words.filter(|(site, ..)| only.is_none_or(|only| site == only))
        {
            choices.entry(Dimension::Site).or_default().push(site);
            choices.entry(dimension).or_default().push(word);
        }
        for words in choices.values_mut() {
            words.sort_unstable();
            words.dedup();
        }
        let every = Every::of(ask.every, length);
        let steps = steps::columns(
            &days,
            every,
            daily.iter().map(|row| (row.day, &row.counters)),
        );
        let item_steps = in_steps(&steps, daily_items);
        let mut alerts = alerts::of_store(store, ask.today, rules)?;
        if let Some(site) = ask.filtered(Dimension::Site) {
            alerts.retain(|alert| alert.site == site);
        }
        // Alerts are about a whole site, even if the reader is bound to a part of it.
        if ask
            .bound
            .iter()
            .any(|(dimension, _)| *dimension != Dimension::Site)
        {
            alerts.clear();
        }
        // A store that cannot be written may be from a version without notes.
        let milestones = own_words.milestones().unwrap_or_default();
        let remembered = own_words.remembered().unwrap_or_default().into_iter();
        let asks = remembered
            .filter_map(|(revision, asks)| Some((revision, serde_json::from_str(&asks).ok()?)));
        Ok(Self {
            has_begun: kept.is_some(),
            alerts,
            milestones,
            asks: asks.collect(),
            titles: known.map_or_else(BTreeMap::new, |known| known.titles.clone()),
            every,
            small_cell,
            goal: rules.goal(),
            steps,
            changes,
            whole,
            today,
            before,
            by,
            items: together(&item_steps),
            item_steps,
            items_before,
            daily_variants,
            variants: known.map_or_else(Vec::new, |known| known.variants.clone()),
            purposes: known.map(|known| known.purposes.iter().cloned().collect()),
            grants_ever: Sums(&ever).granted_something(),
            // These are for all sites together.
            quality: if ask.bound.is_empty() {
                store.quality(days.clone())?
            } else {
                vec![]
            },
            choices,
            days,
            ask,
        })
    }
}

/// The only row of an unsplit sum.
fn sum(rows: &[Row]) -> Counters {
    rows.first().map(|row| row.counters).unwrap_or_default()
}

/// Items in each column of time.
fn in_steps(steps: &[Step], daily: Vec<ItemRow>) -> BTreeMap<String, Vec<ItemCounters>> {
    let mut items: BTreeMap<String, Vec<ItemCounters>> = BTreeMap::new();
    for row in daily {
        let sums = items
            .entry(row.item)
            .or_insert_with(|| vec![ItemCounters::default(); steps.len()]);
        if let Some(sum) = steps::at(steps, row.day).and_then(|at| sums.get_mut(at)) {
            sum.add(&row.counters);
        }
    }
    items
}

/// The items summed over all columns, in order of their ids.
fn together(items: &BTreeMap<String, Vec<ItemCounters>>) -> Vec<ItemRow> {
    let row = |(item, steps): (&String, &Vec<ItemCounters>)| {
        let mut counters = ItemCounters::default();
        steps.iter().for_each(|step| counters.add(step));
        ItemRow {
            day: 0,
            item: item.clone(),
            counters,
        }
    };
    items.iter().map(row).collect()
}

/// The first day on which a revision had at least ten and one per cent of that day's displays, except for the revision
/// at the start. A few made-up events make no mark.
fn changes(daily: &[Row]) -> Vec<(Day, String)> {
    let mut by_day: BTreeMap<Day, u64> = BTreeMap::new();
    for row in daily {
        *by_day.entry(row.day).or_default() += row.counters[Counter::Shown];
    }
    let mut first: BTreeMap<&str, Day> = BTreeMap::new();
    for row in daily {
        let shown = row.counters[Counter::Shown];
        let all = by_day.get(&row.day).copied().unwrap_or(0);
        if shown >= 10
            && shown.saturating_mul(100) >= all
            && row.word != crate::counting::sighting::OTHER
        {
            first.entry(&row.word).or_insert(row.day);
        }
    }
    let start = first.values().min().copied();
    let mut changes: Vec<_> = first
        .into_iter()
        .filter(|(_, day)| Some(*day) != start)
        .map(|(revision, day)| (day, revision.to_owned()))
        .collect();
    changes.sort_unstable();
    changes
}
