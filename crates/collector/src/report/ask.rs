//! A request for the report: which days, compared with what, and for which group of visitors.

use std::ops::RangeInclusive;

use assentry_core::day::{Day, iso_date};

use super::{before::Before, steps::Every};
use crate::{calendar, counting::dimension::Dimension};

/// The longest period that can be requested, in days: ten years.
const MOST_DAYS: Day = 3660;

/// Effects to look for: in points, as written, and as a share.
pub(super) const EFFECTS: [(&str, f64); 5] = [
    ("0.5", 0.005),
    ("1", 0.01),
    ("2", 0.02),
    ("3", 0.03),
    ("5", 0.05),
];

const USUAL_EFFECT: f64 = 0.02;

/// A selectable period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Preset {
    Week,
    Month,
    Quarter,
    Year,
    All,
    Custom,
}

impl Preset {
    pub(super) const ALL: [Self; 6] = [
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::Year,
        Self::All,
        Self::Custom,
    ];

    /// The word in addresses.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Week => "7d",
            Self::Month => "30d",
            Self::Quarter => "90d",
            Self::Year => "365d",
            Self::All => "all",
            Self::Custom => "custom",
        }
    }

    /// The words on the page.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Week => "Last 7 days",
            Self::Month => "Last 30 days",
            Self::Quarter => "Last 90 days",
            Self::Year => "Last 365 days",
            Self::All => "Everything kept",
            Self::Custom => "From … to …",
        }
    }

    fn days(self) -> Option<Day> {
        match self {
            Self::Week => Some(7),
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
            Self::All | Self::Custom => None,
        }
    }
}

/// A request for the report.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ask {
    pub(super) preset: Preset,
    /// If `None`, from the first stored day to the last complete one.
    pub(super) days: Option<RangeInclusive<Day>>,
    pub(super) today: Day,
    pub(super) before: Before,
    /// The length of a column, if requested.
    pub(super) every: Option<Every>,
    /// The baseline that variants are compared with, if one was chosen.
    pub(super) baseline: Option<String>,
    /// The effect to look for, as a share.
    pub(super) effect: f64,
    pub(super) filter: Vec<(Dimension, String)>,
    /// The filters that the reader's link is bound to.
    pub(super) bound: Vec<(Dimension, String)>,
    /// What was not understood, as text.
    pub(super) notes: Vec<String>,
}

impl Ask {
    /// Reads an address's query. What is not understood is ignored and noted, so that a link from an older page still
    /// works. Given days apply, unless they are just those that the page showed (`was`) and something else was chosen
    /// from the list.
    pub(super) fn read(query: &str, today: Day) -> Self {
        let (mut preset, mut from, mut to) = (None, None, None);
        let (mut compare, mut compare_from, mut compare_to) = (None, None, None);
        let (mut was, mut compare_was) = (String::new(), String::new());
        let (mut every, mut baseline, mut effect) = (None, None, USUAL_EFFECT);
        let mut filter: Vec<(Dimension, String)> = Vec::new();
        // Each is noted at most once, however often an address has it.
        let mut not_a_day: Vec<(&str, String)> = Vec::new();
        let mut day = |name, value: &str| {
            let day = calendar::day(value);
            not_a_day.retain(|(known, _)| *known != name);
            if day.is_none() && !value.is_empty() {
                not_a_day.push((name, short(value)));
            }
            day
        };
        let mut not_in_list: Vec<(&str, String)> = Vec::new();
        let mut listed = |name, is_known: bool, value: &str| {
            not_in_list.retain(|(known, _)| *known != name);
            if !is_known {
                not_in_list.push((name, short(value)));
            }
        };
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*key {
                "range" => {
                    let known = Preset::ALL
                        .into_iter()
                        .find(|preset| preset.as_str() == value);
                    listed("Days", known.is_some(), &value);
                    preset = known.or(preset);
                }
                "from" => from = day("From", &value),
                "to" => to = day("To", &value),
                "was" => was = value.into_owned(),
                "compare" => {
                    compare = Before::from_name(&value);
                    listed("Compare", compare.is_some(), &value);
                }
                "compare_from" => compare_from = day("Compared from", &value),
                "compare_to" => compare_to = day("Compared to", &value),
                "compare_was" => compare_was = value.into_owned(),
                "baseline" => baseline = Some(value.into_owned()).filter(|word| !word.is_empty()),
                "effect" => {
                    let known = EFFECTS.into_iter().find(|(word, _)| *word == value);
                    effect = known.map_or(effect, |(_, share)| share);
                    listed("Effect", known.is_some(), &value);
                }
                "by" => {
                    every = Every::ALL.into_iter().find(|every| every.as_str() == value);
                    listed("Columns", every.is_some() || value.is_empty(), &value);
                }
                key => {
                    let dimension = Dimension::FILTERS
                        .into_iter()
                        .find(|dimension| dimension.as_str() == key);
                    if let Some(dimension) = dimension
                        && !value.is_empty()
                        && filter.iter().all(|(known, _)| *known != dimension)
                    {
                        filter.push((dimension, value.into_owned()));
                    }
                }
            }
        }
        let days = not_a_day
            .into_iter()
            .map(|(name, word)| format!("{name}: expected a day as YYYY-MM-DD, found “{word}”."));
        let others = not_in_list
            .into_iter()
            .map(|(name, word)| format!("{name}: expected one of the list, found “{word}”."));
        let mut notes: Vec<String> = days.chain(others).collect();
        let given = from.is_some() || to.is_some();
        let untouched = from
            .zip(to)
            .is_some_and(|(from, to)| was == shown(from, to));
        let custom = match preset {
            None | Some(Preset::Custom) => given,
            Some(_) => given && !untouched,
        };
        if preset == Some(Preset::Custom) && !given && notes.is_empty() {
            notes.push("From … to …: expected a day in From or To, found none.".into());
        }
        let ahead = from.into_iter().chain(to).any(|day| day > today);
        let mut days = custom.then(|| within(from, to, today)).flatten();
        if ahead {
            notes.push("Days that are yet to come have nothing to show.".into());
        }
        let preset = match preset {
            _ if days.is_some() => Preset::Custom,
            None | Some(Preset::Custom) => Preset::Month,
            Some(preset) => preset,
        };
        days = days.or_else(|| preset.days().map(|days| ended(today, days)));
        let untouched = compare_from
            .zip(compare_to)
            .is_some_and(|(from, to)| compare_was == shown(from, to));
        let compared = within(compare_from, compare_to, today).filter(|_| match &compare {
            None | Some(Before::Days(_)) => true,
            Some(_) => !untouched,
        });
        let before = match (compared, compare) {
            (Some(days), _) => Before::Days(days),
            (None, Some(Before::Days(_))) => {
                notes.push("Compared with days: expected a day in From or To, found none.".into());
                Before::Period
            }
            (None, chosen) => chosen.unwrap_or(Before::Period),
        };
        Self {
            preset,
            days,
            today,
            before,
            every,
            baseline,
            effect,
            filter,
            bound: vec![],
            notes,
        }
    }

    /// The same query, with a link's filters, which apply whatever was requested.
    pub(super) fn within(mut self, bound: &str) -> Self {
        let bound = Self::read(bound, self.today).filter;
        self.filter
            .retain(|(dimension, _)| bound.iter().all(|(known, _)| known != dimension));
        self.filter.extend(bound.iter().cloned());
        self.bound = bound;
        self
    }

    /// Whether every filter of a link is understood: otherwise it shows nothing rather than too much.
    pub(super) fn can_bind(bound: &str, today: Day) -> bool {
        let pairs = form_urlencoded::parse(bound.as_bytes()).count();
        Self::read(bound, today).filter.len() == pairs
    }

    /// Whether the reader may not choose a dimension.
    pub(super) fn is_bound(&self, dimension: Dimension) -> bool {
        self.bound.iter().any(|(known, _)| *known == dimension)
    }

    /// The filters, as in addresses.
    pub(super) fn filters(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (dimension, word) in &self.filter {
            query.append_pair(dimension.as_str(), word);
        }
        query.finish()
    }

    /// The word that a dimension is filtered by, if any.
    pub(super) fn filtered(&self, dimension: Dimension) -> Option<&str> {
        self.filter
            .iter()
            .find(|(known, _)| *known == dimension)
            .map(|(_, word)| word.as_str())
    }

    /// Whether this is the effect to look for.
    pub(super) fn looks_for(&self, share: f64) -> bool {
        is_same(self.effect, share)
    }

    /// The query of an equivalent address.
    pub(super) fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("range", self.preset.as_str());
        if let (Preset::Custom, Some(days)) = (self.preset, &self.days) {
            query.append_pair("from", &iso_date(*days.start()));
            query.append_pair("to", &iso_date(*days.end()));
        }
        if self.before != Before::Period {
            query.append_pair("compare", self.before.as_str());
        }
        if let Before::Days(days) = &self.before {
            query.append_pair("compare_from", &iso_date(*days.start()));
            query.append_pair("compare_to", &iso_date(*days.end()));
        }
        if let Some(every) = self.every {
            query.append_pair("by", every.as_str());
        }
        if let Some(baseline) = &self.baseline {
            query.append_pair("baseline", baseline);
        }
        for (word, share) in EFFECTS {
            if self.looks_for(share) && !is_same(share, USUAL_EFFECT) {
                query.append_pair("effect", word);
            }
        }
        for (dimension, word) in &self.filter {
            query.append_pair(dimension.as_str(), word);
        }
        query.finish()
    }
}

fn is_same(a: f64, b: f64) -> bool {
    (a - b).abs() < f64::EPSILON
}

/// The last complete days.
fn ended(today: Day, days: Day) -> RangeInclusive<Day> {
    today.saturating_sub(days)..=today.saturating_sub(1)
}

/// The given days, in either order. A start alone extends to the last complete day; an end alone gives thirty days.
fn within(from: Option<Day>, to: Option<Day>, today: Day) -> Option<RangeInclusive<Day>> {
    let (from, to) = match (from, to) {
        (Some(from), Some(to)) => (from.min(to), from.max(to)),
        (Some(from), None) => (from, from.max(today.saturating_sub(1))),
        (None, Some(to)) => (to.saturating_sub(29), to),
        (None, None) => return None,
    };
    let to = to.min(today);
    (from <= to).then(|| from.max(to.saturating_sub(MOST_DAYS - 1))..=to)
}

/// The days that the form showed, as it records them.
pub(super) fn shown(from: Day, to: Day) -> String {
    format!("{}..{}", iso_date(from), iso_date(to))
}

/// The text, shortened to fit into a sentence.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, days: Option<RangeInclusive<Day>>, again: &str, notes: &[&str]) {
        let ask = Ask::read(query, 1000);
        assert_eq!((&ask.days, &*ask.query()), (&days, again), "{query}");
        assert_eq!(ask.notes, notes, "{query}");
        let asked_again = Ask::read(again, 1000);
        assert_eq!(
            (asked_again.days, asked_again.filter),
            (ask.days, ask.filter)
        );
        assert_eq!(asked_again.notes, [""; 0]);
    }

    #[test]
    fn the_limits_of_a_link_apply_whatever_is_requested() {
        let ask = Ask::read("site=b.example&device=small", 1000).within("site=a.example&range=7d");
        assert_eq!(
            ask.filter,
            [
                (Dimension::Device, "small".to_owned()),
                (Dimension::Site, "a.example".to_owned())
            ]
        );
        assert!(ask.is_bound(Dimension::Site) && !ask.is_bound(Dimension::Device));
        for (bound, can) in [
            ("", true),
            ("site=a", true),
            ("site=", false),
            ("site=a&site=b", false),
            ("host=a", false),
        ] {
            assert_eq!(Ask::can_bind(bound, 1000), can, "{bound}");
        }
        assert_eq!(ask.preset, Preset::Month, "days are theirs to choose");
        assert_eq!(ask.filters(), "device=small&site=a.example");
    }

    #[test]
    fn the_chosen_days_are_compared_and_dates_are_never_ignored() {
        let days = |from, to| Before::Days(from..=to);
        for (query, before) in [
            ("", Before::Period),
            ("compare=year", Before::Year),
            ("compare=none", Before::Nothing),
            ("compare=nonsense", Before::Period),
            ("compare=custom", Before::Period),
            (
                "compare=custom&compare_from=1972-01-02&compare_to=1972-01-03",
                days(731, 732),
            ),
            (
                "compare=year&compare_from=1972-01-02&compare_to=1972-01-03",
                days(731, 732),
            ),
            // They are just those that the page showed.
            (
                "compare=year&compare_from=1972-01-02&compare_to=1972-01-03&compare_was=1972-01-02..1972-01-03",
                Before::Year,
            ),
        ] {
            let ask = Ask::read(query, 1000);
            assert_eq!(ask.before, before, "{query}");
            assert_eq!(Ask::read(&ask.query(), 1000).before, before, "{query}");
        }
        assert_eq!(
            Ask::read("compare=nonsense&by=hour&effect=7", 1000)
                .notes
                .len(),
            3
        );
        let ask = Ask::read("baseline=b&effect=0.5", 1000);
        assert_eq!(ask.query(), "range=30d&baseline=b&effect=0.5");
        assert_eq!(Ask::read("by=week", 1000).every, Some(Every::Week));
    }

    #[test]
    fn a_query_survives_reading_and_writing() {
        check("", Some(970..=999), "range=30d", &[]);
        check("range=7d", Some(993..=999), "range=7d", &[]);
        check("range=all", None, "range=all", &[]);
        check(
            "language=fr&language=en&country=&device=%3Cscript%3E",
            Some(970..=999),
            "range=30d&language=fr&device=%3Cscript%3E",
            &[],
        );
    }

    #[test]
    fn given_days_are_shown_whatever_the_list_contains() {
        let custom = "range=custom&from=1972-01-01&to=1972-01-02";
        for query in [
            "range=custom&from=1972-01-02&to=1972-01-01",
            "from=1972-01-01&to=1972-01-02",
            "range=7d&from=1972-01-01&to=1972-01-02",
            "range=30d&from=1972-01-01&to=1972-01-02&was=1972-01-01..1972-01-03",
        ] {
            check(query, Some(730..=731), custom, &[]);
        }
        // They are those that the page showed, and the list was changed.
        check(
            "range=7d&from=1972-01-01&to=1972-01-02&was=1972-01-01..1972-01-02",
            Some(993..=999),
            "range=7d",
            &[],
        );
        check(
            "range=30d&from=1972-01-02&to=",
            Some(731..=999),
            "range=custom&from=1972-01-02&to=1972-09-26",
            &[],
        );
        check(
            "to=1972-01-30",
            Some(730..=759),
            "range=custom&from=1972-01-01&to=1972-01-30",
            &[],
        );
        check(
            "from=1972-09-27&to=1972-09-27",
            Some(1000..=1000),
            "range=custom&from=1972-09-27&to=1972-09-27",
            &[],
        );
    }

    #[test]
    fn parts_of_a_query_that_are_not_understood_are_reported() {
        let usual = Some(970..=999);
        check(
            "from=x&from=y&effect=7&effect=8&range=never&range=ever&by=hour&by=day",
            usual.clone(),
            "range=30d&by=day",
            &[
                "From: expected a day as YYYY-MM-DD, found “y”.",
                "Effect: expected one of the list, found “8”.",
                "Days: expected one of the list, found “ever”.",
            ],
        );
        check(
            "range=never&compare=none&x=y",
            usual.clone(),
            "range=30d&compare=none",
            &["Days: expected one of the list, found “never”."],
        );
        check(
            "from=1.1.1972&to=1972-02-30",
            usual.clone(),
            "range=30d",
            &[
                "From: expected a day as YYYY-MM-DD, found “1.1.1972”.",
                "To: expected a day as YYYY-MM-DD, found “1972-02-30”.",
            ],
        );
        check(
            "range=custom",
            usual.clone(),
            "range=30d",
            &["From … to …: expected a day in From or To, found none."],
        );
        check(
            "from=2072-01-01&to=2072-01-02",
            usual,
            "range=30d",
            &["Days that are yet to come have nothing to show."],
        );
        check(
            "from=1972-09-26&to=2072-01-02",
            Some(999..=1000),
            "range=custom&from=1972-09-26&to=1972-09-27",
            &["Days that are yet to come have nothing to show."],
        );
    }
}
