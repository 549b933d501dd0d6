//! What a revision asks about, and how it differs from an earlier one, in words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Asks {
    pub(crate) regime: String,
    /// Purposes and services by id, without the strictly necessary ones.
    pub(crate) things: BTreeMap<String, Thing>,
}

/// A purpose or a service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Thing {
    pub(crate) title: String,
    /// The title of a service's purpose; `None` for a purpose.
    pub(crate) purpose: Option<String>,
    pub(crate) vendor: String,
}

impl Asks {
    /// The differences from an earlier revision, one sentence each.
    pub(crate) fn changes(&self, before: &Self) -> Vec<String> {
        let mut changes = Vec::new();
        for (id, thing) in &self.things {
            let title = &thing.title;
            match before.things.get(id) {
                None => changes.push(match &thing.purpose {
                    None => format!("purpose “{title}” added"),
                    Some(purpose) => format!("service “{title}” added, for “{purpose}”"),
                }),
                Some(earlier) => {
                    if earlier.purpose != thing.purpose {
                        let purpose = thing.purpose.as_deref().unwrap_or("itself");
                        changes.push(format!("“{title}” is for “{purpose}” now"));
                    }
                    if earlier.vendor != thing.vendor {
                        changes.push(format!("“{title}” is by “{}” now", thing.vendor));
                    }
                    if earlier.title != thing.title {
                        changes.push(format!("“{}” is called “{title}” now", earlier.title));
                    }
                }
            }
        }
        for (id, earlier) in &before.things {
            if !self.things.contains_key(id) {
                changes.push(format!("“{}” removed", earlier.title));
            }
        }
        if changes.is_empty() {
            changes.push("the same purposes and services, asked again".into());
        }
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(things: &[(&str, &str, Option<&str>, &str)]) -> Asks {
        let things = things.iter().map(|(id, title, purpose, vendor)| {
            let thing = Thing {
                title: (*title).into(),
                purpose: purpose.map(Into::into),
                vendor: (*vendor).into(),
            };
            ((*id).to_owned(), thing)
        });
        Asks {
            regime: "eu".into(),
            things: things.collect(),
        }
    }

    #[test]
    fn changed_questions_are_listed_by_title() {
        let before = asks(&[
            ("a", "Measurement", None, ""),
            ("m", "Matomo", Some("Measurement"), "InnoCraft"),
            ("old", "Old one", None, ""),
        ]);
        let after = asks(&[
            ("a", "Statistics", None, ""),
            ("m", "Matomo", Some("Advertising"), "Acme"),
            ("n", "New one", Some("Statistics"), "Acme"),
            ("p", "Films", None, ""),
        ]);
        assert_eq!(
            after.changes(&before),
            [
                "“Measurement” is called “Statistics” now",
                "“Matomo” is for “Advertising” now",
                "“Matomo” is by “Acme” now",
                "service “New one” added, for “Statistics”",
                "purpose “Films” added",
                "“Old one” removed",
            ]
        );
        assert_eq!(
            after.changes(&after),
            ["the same purposes and services, asked again"]
        );
    }
}
