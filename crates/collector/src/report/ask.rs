//! What was asked of the report: which days, compared with what, of which part of the visitors.

use std::ops::RangeInclusive;

use assentry_core::day::{Day, iso_date};

use crate::{calendar, vocabulary::Dimension};

/// The longest that can be asked for, in days: ten years.
const MOST_DAYS: Day = 3660;

/// Which days.
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

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    pub(super) preset: Preset,
    /// None: from the first day that is kept to today.
    pub(super) days: Option<RangeInclusive<Day>>,
    pub(super) today: Day,
    pub(super) compare: bool,
    pub(super) filter: Vec<(Dimension, String)>,
}

impl Ask {
    /// Reads the query of an address. What is not understood is as if it were not there: a link from an older
    /// page still leads somewhere.
    pub(super) fn read(query: &str, today: Day) -> Self {
        let (mut preset, mut from, mut to, mut compare) = (Preset::Month, None, None, true);
        let mut filter: Vec<(Dimension, String)> = Vec::new();
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*key {
                "range" => {
                    let known = Preset::ALL
                        .into_iter()
                        .find(|preset| preset.as_str() == value);
                    preset = known.unwrap_or(preset);
                }
                "from" => from = calendar::day(&value),
                "to" => to = calendar::day(&value),
                "compare" => compare = value != "none",
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
        if preset == Preset::Custom && (from.is_none() || to.is_none()) {
            preset = Preset::Month;
        }
        let days = match preset {
            Preset::Custom => from.zip(to).map(|(from, to)| {
                let (from, to) = (from.min(to), from.max(to));
                from.max(to.saturating_sub(MOST_DAYS - 1))..=to
            }),
            preset => preset
                .days()
                .map(|days| today.saturating_sub(days - 1)..=today),
        };
        Self {
            preset,
            days,
            today,
            compare,
            filter,
        }
    }

    /// The word that a dimension is filtered by, or nothing.
    pub(super) fn filtered(&self, dimension: Dimension) -> Option<&str> {
        self.filter
            .iter()
            .find(|(known, _)| *known == dimension)
            .map(|(_, word)| word.as_str())
    }

    /// The query of an address that asks the same.
    pub(super) fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("range", self.preset.as_str());
        if let (Preset::Custom, Some(days)) = (self.preset, &self.days) {
            query.append_pair("from", &iso_date(*days.start()));
            query.append_pair("to", &iso_date(*days.end()));
        }
        if !self.compare {
            query.append_pair("compare", "none");
        }
        for (dimension, word) in &self.filter {
            query.append_pair(dimension.as_str(), word);
        }
        query.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_is_read_and_written_again() {
        for (query, days, again) in [
            ("", Some(971..=1000), "range=30d"),
            ("range=7d", Some(994..=1000), "range=7d"),
            ("range=all", None, "range=all"),
            (
                "range=custom&from=1972-01-02&to=1972-01-01",
                Some(730..=731),
                "range=custom&from=1972-01-01&to=1972-01-02",
            ),
            (
                "range=custom&from=1972-01-02",
                Some(971..=1000),
                "range=30d",
            ),
            (
                "range=never&compare=none&x=y",
                Some(971..=1000),
                "range=30d&compare=none",
            ),
            (
                "language=fr&language=en&country=&device=%3Cscript%3E",
                Some(971..=1000),
                "range=30d&language=fr&device=%3Cscript%3E",
            ),
        ] {
            let ask = Ask::read(query, 1000);
            assert_eq!((&ask.days, &*ask.query()), (&days, again), "{query}");
            assert_eq!(Ask::read(again, 1000), ask);
        }
    }
}
