//! Which proofs are requested, and what each consent was given on.

use std::{ops::RangeInclusive, path::PathBuf, sync::Arc};

use assentry_core::day::Day;

use crate::{
    calendar,
    store::{
        archives::{self, Archive, Screen},
        proofs::{Proof, ProofError, Proofs, Wanted},
    },
};

/// The proofs and the archives.
pub(crate) struct Evidence {
    /// `None` if the owner keeps none.
    pub(crate) proofs: Option<Arc<Proofs>>,
    /// The folder in the setting `data`.
    pub(crate) folder: Option<PathBuf>,
}

/// A request for proofs.
pub(super) struct Asked {
    pub(super) wanted: Wanted,
    pub(super) today: Day,
    /// What was not understood, as text.
    pub(super) notes: Vec<String>,
}

impl Asked {
    /// Reads an address's query: given days, by default the last thirty; or an id, for which everything is shown.
    pub(super) fn read(query: &str, today: Day) -> Self {
        let (mut id, mut from, mut to) = (None, None, None);
        let mut notes: Vec<String> = Vec::new();
        let mut say = |note: String| {
            if !notes.contains(&note) {
                notes.push(note);
            }
        };
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let mut day = |name: &str| {
                let day = calendar::day(value);
                if day.is_none() {
                    say(format!(
                        "{name}: expected a day as YYYY-MM-DD, found another word."
                    ));
                }
                day
            };
            match &*key {
                "id" if is_id(value) => id = Some(value.to_ascii_lowercase()),
                "id" => {
                    say("Id: expected 32 hexadecimal digits, found another word.".into());
                }
                "from" => from = day("From"),
                "to" => to = day("To"),
                _ => {}
            }
        }
        let usual = if id.is_some() {
            0
        } else {
            today.saturating_sub(29)
        };
        let (from, to) = (from.unwrap_or(usual), to.unwrap_or(today));
        // A visitor's clock may be a day ahead of ours: a period until today includes tomorrow's proofs.
        let last = Some(to.max(from)).filter(|last| *last != today);
        Self {
            today,
            wanted: Wanted {
                id,
                days: from.min(to)..=last.unwrap_or(today + 1),
            },
            notes,
        }
    }

    /// The last day as shown: never later than today.
    pub(super) fn last(&self) -> Day {
        let last = *self.wanted.days.end();
        if last == self.today + 1 {
            self.today
        } else {
            last
        }
    }

    /// The same as an address's query.
    pub(super) fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(id) = &self.wanted.id {
            query.append_pair("id", id);
        }
        if self.wanted.id.is_none() || *self.wanted.days.start() > 0 {
            query.append_pair(
                "from",
                &assentry_core::day::iso_date(*self.wanted.days.start()),
            );
        }
        query.append_pair("to", &assentry_core::day::iso_date(self.last()));
        query.finish()
    }
}

/// Invariants for any query.
#[cfg(any(test, feature = "fuzz"))]
pub(crate) fn fuzz(query: &str, today: Day) {
    let asked = Asked::read(query, today);
    assert!(asked.notes.len() <= 3, "{:?}", asked.notes);
    let again = Asked::read(&asked.query(), today);
    assert!(again.notes.is_empty());
    assert_eq!(again.wanted.id, asked.wanted.id);
    assert_eq!(again.wanted.days, asked.wanted.days);
    assert!(asked.wanted.days.start() <= asked.wanted.days.end());
}

fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The proofs found.
pub(super) struct Listing {
    pub(super) asked: Asked,
    /// Whether proofs are kept at all.
    pub(super) kept: bool,
    /// How many match the request.
    pub(super) count: u64,
    pub(super) proofs: Vec<Proven>,
    pub(super) archives: Vec<Shelved>,
}

/// An archive, and the first and last day on which its bundle was served here, if it was.
pub(super) struct Shelved {
    pub(super) archive: Archive,
    pub(super) served: Option<RangeInclusive<Day>>,
}

/// A proof, and what the consent was given on.
pub(super) struct Proven {
    pub(super) proof: Proof,
    pub(super) granted: Vec<String>,
    pub(super) refused: Vec<String>,
    /// The fingerprint of what was shown; `None` if a page answered by an API call, or with an old banner.
    pub(super) texts: Option<String>,
    /// The index of the archive with that fingerprint, if there is one.
    pub(super) on: Option<usize>,
}

impl Listing {
    /// Reads at most this many proofs.
    pub(super) fn load(evidence: &Evidence, asked: Asked, most: u32) -> Result<Self, ProofError> {
        let archives = evidence
            .folder
            .as_deref()
            .map(archives::read)
            .unwrap_or_default();
        let Some(proofs) = &evidence.proofs else {
            return Ok(Self {
                asked,
                kept: false,
                count: 0,
                proofs: vec![],
                archives: shelved(archives, |_| None),
            });
        };
        let served = proofs.served()?;
        let archives = shelved(archives, |bundle| served.get(bundle).cloned());
        let (count, found) = proofs.wanted(&asked.wanted, most)?;
        let proven = |proof| Proven::of(proof, &archives);
        Ok(Self {
            asked,
            kept: true,
            count,
            proofs: found.into_iter().map(proven).collect(),
            archives,
        })
    }

    /// Whether it has everything that was requested.
    pub(super) fn is_whole(&self) -> bool {
        u64::try_from(self.proofs.len()) == Ok(self.count)
    }

    /// What a consent was given on: the archive, and the screen in it.
    pub(super) fn shown(&self, proven: &Proven) -> Option<(&Shelved, &Screen)> {
        let shelved = self.archives.get(proven.on?)?;
        Some((
            shelved,
            shelved.archive.screens.get(proven.texts.as_ref()?)?,
        ))
    }
}

fn shelved(
    archives: Vec<Archive>,
    served: impl Fn(&str) -> Option<RangeInclusive<Day>>,
) -> Vec<Shelved> {
    let shelve = |archive: Archive| Shelved {
        served: served(&archive.bundle),
        archive,
    };
    archives.into_iter().map(shelve).collect()
}

impl Proven {
    fn of(proof: Proof, archives: &[Shelved]) -> Self {
        let (granted, refused) = answers(&proof.choice);
        let texts = texts(&proof.choice);
        let has = |shelved: &Shelved| {
            let screens = &shelved.archive.screens;
            texts
                .as_ref()
                .is_some_and(|texts| screens.contains_key(texts))
        };
        // If several bundles show the same, the one that was served on that day.
        let then = |shelved: &Shelved| {
            let served = shelved.served.as_ref();
            served.is_some_and(|served| served.contains(&proof.day))
        };
        let on = archives
            .iter()
            .position(|shelved| has(shelved) && then(shelved))
            .or_else(|| archives.iter().position(has));
        Self {
            proof,
            granted,
            refused,
            texts,
            on,
        }
    }
}

/// The fingerprint of what was shown (docs/record.md).
fn texts(choice: &str) -> Option<String> {
    let (_, own) = choice.rsplit_once("?-.-")?;
    let (_, texts) = own.split_once(".-")?;
    Some(texts.to_owned())
}

/// What answers grant and refuse; docs/record.md explains the marks.
fn answers(choice: &str) -> (Vec<String>, Vec<String>) {
    let (mut granted, mut refused) = (vec![], vec![]);
    let choice = choice.split("?-").next().unwrap_or_default();
    let marks = ['+', '!', '?', '.', ':'];
    let mut purpose = '?';
    let mut rest = choice;
    while let Some(mark) = rest.chars().next() {
        let after = rest.get(1..).unwrap_or_default();
        let end = after.find(marks).unwrap_or(after.len());
        let (id, next) = after.split_at(end);
        let grants = match (mark, purpose) {
            ('+', _) | ('.', '+') | (':', '!' | '?') => Some(true),
            ('!', _) | (':', '+') | ('.', _) => Some(false),
            _ => None,
        };
        if !matches!(mark, '.' | ':') {
            purpose = mark;
        }
        match grants {
            Some(true) => granted.push(id.to_owned()),
            Some(false) => refused.push(id.to_owned()),
            None => {}
        }
        rest = next;
    }
    (granted, refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_from_its_marks() {
        for (choice, yes, no, print) in [
            ("", &[][..], &[][..], None),
            (
                "+analytics.matomo:posthog!marketing.linkedin",
                &["analytics", "matomo"],
                &["posthog", "marketing", "linkedin"],
                None,
            ),
            ("?social:youtube.vimeo", &["youtube"], &["vimeo"], None),
            (
                "!ads:one?-.-0.-8f3a21bc",
                &["one"],
                &["ads"],
                Some("8f3a21bc"),
            ),
            ("+a?-.-summer", &["a"], &[], None),
        ] {
            let (granted, refused) = answers(choice);
            assert_eq!((&*granted, &*refused), (&*own(yes), &*own(no)), "{choice}");
            assert_eq!(texts(choice).as_deref(), print, "{choice}");
        }
    }

    fn own(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn the_last_thirty_days_are_shown_unless_something_is_asked_for() {
        let days = |query: &str| Asked::read(query, 20_000).wanted.days;
        assert_eq!(days(""), 19_971..=20_001);
        assert_eq!(days("from=2024-10-05&to=2024-10-01"), 19_997..=20_001);
        let id = "0".repeat(32);
        assert_eq!(days(&format!("id={id}")), 0..=20_001);
        let capitals = Asked::read(&format!("id=+{}+", "A".repeat(32)), 20_000);
        assert_eq!(capitals.wanted.id, Some("a".repeat(32)), "as it was copied");
        assert_eq!(Asked::read("id=x&from=yesterday", 20_000).notes.len(), 2);
    }

    #[test]
    fn until_today_holds_what_a_clock_ahead_of_ours_calls_tomorrow_and_nobody_reads_of_tomorrow() {
        for query in ["", "to=2024-10-04", "from=2024-10-01", "to=2024-10-05"] {
            let asked = Asked::read(query, 20_000);
            assert_eq!(*asked.wanted.days.end(), 20_001, "{query}");
            assert_eq!(asked.last(), 20_000, "{query}");
            assert!(asked.query().ends_with("to=2024-10-04"), "{query}");
        }
        assert_eq!(Asked::read("to=2024-10-03", 20_000).last(), 19_999);
        assert_eq!(
            Asked::read("from=2024-10-04&to=2024-10-03", 20_000)
                .wanted
                .days,
            19_999..=20_001
        );
    }
}
