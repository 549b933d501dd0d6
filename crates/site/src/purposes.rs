//! Checks the purposes that services and `gpc` name.

use std::collections::BTreeSet;

use assentry_core::config::Step;
use serde_json::Value;

use crate::mistake::Mistake;

/// The core's expectation for the name of a purpose.
const NAME: &str = "the id of a purpose";

/// Suggests the purposes that were probably meant. If a purpose itself is misspelt, correct references to it are no mistake.
pub(crate) fn propose(mistakes: &mut Vec<Mistake>, config: &Value) {
    let list = Step::Key("purposes".to_owned());
    let meant: BTreeSet<String> = mistakes
        .iter()
        .filter(|mistake| mistake.place.first() == Some(&list))
        .filter_map(|mistake| Some(format!("\"{}\"", mistake.nearest.as_ref()?)))
        .collect();
    mistakes.retain(|mistake| mistake.expected != NAME || !meant.contains(&mistake.found));
    let ids: Vec<&str> = match config.get("purposes").and_then(Value::as_array) {
        Some(purposes) => purposes
            .iter()
            .filter_map(|entry| entry.as_str().or_else(|| entry.get("id")?.as_str()))
            .collect(),
        None => vec!["necessary", "analytics", "marketing", "social"],
    };
    for mistake in mistakes {
        let covered = mistake.place.first() == Some(&Step::Key("gpc".to_owned()));
        if mistake.expected == NAME || (covered && mistake.place.len() > 1) {
            let found = mistake.found.trim_matches('"').to_ascii_lowercase();
            *mistake = mistake.clone().meant(&found, ids.iter().copied());
        }
    }
}
