//! What is stored, and whether a service of the configuration declares it (V-22).

use serde::Serialize;

use crate::{
    facts::{Facts, Stored},
    handover::{self, Item},
    known::{self, Matcher},
};

/// Something that is stored.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Tracker {
    pub(crate) name: String,
    pub(crate) storage: &'static str,
    /// The service that declares it.
    pub(crate) declared: Option<String>,
    pub(crate) ours: bool,
    /// It is ours, or belongs to a granted service.
    pub(crate) allowed: bool,
    /// The catalogue service that uses this name.
    pub(crate) known: Option<&'static str>,
}

/// Classifies each stored name.
pub(crate) fn judge(facts: &Facts, matches: Matcher<'_>) -> Vec<Tracker> {
    facts
        .stored
        .iter()
        .map(|stored| {
            let ours = is_ours(&stored.name);
            let declaring: Vec<&Item> = handover::services(&facts.items)
                .filter(|service| declares(service, stored, matches))
                .collect();
            let granted = declaring
                .iter()
                .find(|service| facts.status.grants(&service.id));
            let declared = granted
                .or(declaring.first())
                .map(|service| service.id.clone());
            Tracker {
                name: stored.name.clone(),
                storage: stored.storage,
                allowed: ours || granted.is_some(),
                declared: if ours {
                    Some("assentry".into())
                } else {
                    declared
                },
                ours,
                known: known::by_tracker(stored.storage, &stored.name, matches)
                    .map(|known| known.name),
            }
        })
        .collect()
}

/// Whether docs/privacy.md lists a name.
fn is_ours(name: &str) -> bool {
    matches!(
        name,
        "assentry" | "assentry-import" | "assentry-probe" | "assentry-signal"
    )
}

/// Whether a service declares a name, exactly or by a pattern, in that storage.
fn declares(service: &Item, stored: &Stored, matches: Matcher<'_>) -> bool {
    service.trackers().iter().any(|tracker| {
        let there = tracker.storage.as_deref().unwrap_or("cookie") == stored.storage;
        // A service worker is matched by its path or its file name.
        let file = stored.name.rsplit('/').next().unwrap_or_default();
        [stored.name.as_str(), file].into_iter().any(|called| {
            let named = tracker
                .name
                .as_ref()
                .is_some_and(|name| name.wordings().contains(&called));
            let alike = tracker
                .pattern
                .as_ref()
                .is_some_and(|pattern| matches(pattern, called));
            there
                && (named || alike)
                && (called == stored.name || stored.storage == "serviceWorker")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::{
        facts::{Facts, Stored},
        handover::{Details, Item, Raw, Status, Text, Tracker},
    };

    fn facts(stored: &[(&str, &'static str)], granted: &[&str]) -> Facts {
        let tracker = |name: &str| Tracker {
            name: Some(Text::Plain(name.into())),
            ..Tracker::default()
        };
        let pattern = Tracker {
            pattern: Some("_c_.*".into()),
            ..Tracker::default()
        };
        let kept = Tracker {
            storage: Some("localStorage".into()),
            ..tracker("kept")
        };
        let said = Details {
            trackers: Some(vec![tracker("_c"), pattern, kept]),
            ..Details::default()
        };
        let purpose = Item {
            id: "analytics".into(),
            ..Item::default()
        };
        let service = Item {
            id: "counter".into(),
            raw: Some(Raw::Details(said)),
            ..Item::default()
        };
        Facts {
            items: vec![purpose, service],
            stored: stored
                .iter()
                .map(|(name, storage)| Stored {
                    name: (*name).into(),
                    storage,
                })
                .collect(),
            status: Status {
                granted: granted.iter().map(|id| (*id).into()).collect(),
                ..Status::default()
            },
            ..Facts::default()
        }
    }

    /// Replaces the browser's regular expressions.
    fn matches(pattern: &str, name: &str) -> bool {
        pattern
            .strip_suffix(".*")
            .is_some_and(|start| name.starts_with(start))
    }

    #[test]
    fn a_name_is_declared_exactly_or_by_a_pattern_and_never_in_part() {
        let facts = facts(
            &[
                ("_c", "cookie"),
                ("_c_1", "cookie"),
                ("_cx", "cookie"),
                ("x_c", "cookie"),
            ],
            &["counter"],
        );
        let found = judge(&facts, &matches);
        let declared: Vec<_> = found
            .iter()
            .map(|tracker| tracker.declared.as_deref())
            .collect();
        assert_eq!(declared, [Some("counter"), Some("counter"), None, None]);
        assert!(found[0].allowed && !found[2].allowed);
    }

    #[test]
    fn a_name_declared_for_one_storage_is_not_declared_for_another() {
        let facts = facts(
            &[
                ("kept", "localStorage"),
                ("kept", "sessionStorage"),
                ("_c", "localStorage"),
            ],
            &[],
        );
        let found = judge(&facts, &matches);
        let declared: Vec<_> = found
            .iter()
            .map(|tracker| tracker.declared.is_some())
            .collect();
        assert_eq!(declared, [true, false, false]);
    }

    #[test]
    fn a_tracker_of_a_denied_service_is_declared_but_not_allowed() {
        let found = judge(&facts(&[("_c", "cookie")], &[]), &matches);
        assert_eq!(found[0].declared.as_deref(), Some("counter"));
        assert!(!found[0].allowed);
    }

    #[test]
    fn our_own_record_is_declared_as_ours_and_always_allowed() {
        let found = judge(
            &facts(
                &[
                    ("assentry", "cookie"),
                    ("assentry", "localStorage"),
                    ("assentry-import", "cookie"),
                    ("assentry-signal", "localStorage"),
                ],
                &[],
            ),
            &matches,
        );
        assert!(found.iter().all(|tracker| tracker.ours && tracker.allowed));
        assert_eq!(found[0].declared.as_deref(), Some("assentry"));
    }

    #[test]
    fn an_undeclared_name_in_the_catalogue_shows_its_service() {
        let found = judge(&facts(&[("_ga", "cookie")], &[]), &matches);
        assert_eq!(
            (found[0].declared.as_deref(), found[0].known),
            (None, Some("Google Analytics 4"))
        );
    }
}
