//! Everything that the panels need, read from the store once.

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

/// Dimensions that the sums are distinguished by.
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

/// What the store says.
pub(super) struct Loaded {
    pub(super) ask: Ask,
    pub(super) days: RangeInclusive<Day>,
    /// Whether anything was ever counted, of what is kept.
    pub(super) has_begun: bool,
    /// Opt-in among deciders that the owner aims at.
    pub(super) goal: Option<f64>,
    /// Counts under this are not shown exactly.
    pub(super) small_cell: u64,
    pub(super) whole: Counters,
    /// Of the day that is not over.
    pub(super) today: Counters,
    /// The days before and their sum, if they are to be compared with and something is kept of them.
    pub(super) before: Option<(RangeInclusive<Day>, Counters)>,
    /// How long a column is.
    pub(super) every: Every,
    pub(super) steps: Vec<Step>,
    pub(super) by: BTreeMap<Dimension, Vec<Row>>,
    /// When each revision was first asked under in earnest, within the days.
    pub(super) changes: Vec<(Day, String)>,
    /// Purposes and services, of all days.
    pub(super) items: Vec<ItemRow>,
    /// The same in each column of time.
    pub(super) item_steps: BTreeMap<String, Vec<ItemCounters>>,
    /// Of the days before, if they are to be compared with.
    pub(super) items_before: Vec<ItemRow>,
    /// Variants day by day, from the first day that is kept to the last that was asked for.
    pub(super) daily_variants: Vec<Row>,
    /// Purposes, where the owner gave the configuration; otherwise nobody knows which ids are purposes.
    pub(super) purposes: Option<Vec<String>>,
    /// What is tried out, in the order of the owner's configuration, if they gave one.
    pub(super) variants: Vec<String>,
    /// Answers that granted something, from the first day that is kept to the last that was asked for.
    pub(super) grants_ever: u64,
    pub(super) quality: Vec<(String, u64)>,
    /// The alerts of the selected sites.
    pub(super) alerts: Vec<Alert>,
    /// What the owner noted about days.
    pub(super) milestones: Vec<Milestone>,
    /// What each revision asks, as far as it was ever known.
    pub(super) asks: BTreeMap<String, Asks>,
    /// What purposes and services are called, where the owner gave the configuration.
    pub(super) titles: BTreeMap<String, String>,
    /// Words to filter by.
    pub(super) choices: BTreeMap<Dimension, Vec<String>>,
}

impl Loaded {
    /// Asks the store.
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
        // All at once: with filters, one pass over the rows answers them all.
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
        // These do not tell languages apart: whoever is bound to one does not see them.
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
        // Words of other sites are not for those who are bound to one.
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
        // They are of a whole site, also where somebody is bound to a part of it.
        if ask
            .bound
            .iter()
            .any(|(dimension, _)| *dimension != Dimension::Site)
        {
            alerts.clear();
        }
        // A store that cannot be written may be of a version that had none.
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
            // Of all sites together.
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

/// The one row of a whole.
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

/// Items of all columns, in the order of their ids.
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

/// The first day on which a revision had a hundredth of that day's displays and ten of them, except for the
/// one that the days began with. A few made up ones make no mark.
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
