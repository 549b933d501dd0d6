//! The texts that a site replaces, and which of them changed: not part of a revision, but they may affect answers.

use std::collections::BTreeMap;

use serde_json::Value;

/// The longest note, in characters.
const LONGEST: usize = 100;

/// The texts of the configuration and its variants, by their place: `en.intro`, `calm.en.accept`.
pub(super) fn replaced(config: &Value) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    collect("", &config["texts"], &mut texts);
    for variant in config["variants"].as_array().into_iter().flatten() {
        let id = variant["id"].as_str().unwrap_or_default();
        collect(id, &variant["texts"], &mut texts);
    }
    texts
}

fn collect(place: &str, value: &Value, texts: &mut BTreeMap<String, String>) {
    match value {
        Value::String(text) => {
            texts.insert(place.to_owned(), text.clone());
        }
        Value::Object(parts) => {
            for (key, value) in parts {
                let dot = if place.is_empty() { "" } else { "." };
                collect(&format!("{place}{dot}{key}"), value, texts);
            }
        }
        _ => {}
    }
}

/// A note on the texts that changed; `None` if none did.
pub(crate) fn changed(
    before: &BTreeMap<String, String>,
    now: &BTreeMap<String, String>,
) -> Option<String> {
    let mut places: Vec<&str> = before
        .iter()
        .chain(now)
        .map(|(place, _)| &**place)
        .filter(|place| before.get(*place) != now.get(*place))
        .collect();
    places.sort_unstable();
    places.dedup();
    let mut note = "Texts changed: ".to_owned();
    for (at, place) in places.iter().enumerate() {
        let lead = if at == 0 { "" } else { ", " };
        let more = format!(" and {} more", places.len() - at);
        if note.chars().count() + lead.len() + place.chars().count() + more.len() > LONGEST {
            note.push_str(&more);
            break;
        }
        note.push_str(lead);
        note.push_str(place);
    }
    (!places.is_empty()).then_some(note)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn changed_texts_are_noted_with_their_places() {
        let texts = |intro: &str| {
            replaced(&json!({
                "texts": { "en": { "intro": intro, "accept": "Yes" }, "fr": null },
                "variants": [{ "id": "calm", "texts": { "en": { "accept": "Fine" } } }, { "id": "plain" }],
            }))
        };
        assert_eq!(changed(&texts("a"), &texts("a")), None);
        assert_eq!(
            changed(&texts("a"), &texts("b")).as_deref(),
            Some("Texts changed: en.intro")
        );
        assert_eq!(
            changed(&texts("a"), &BTreeMap::new()).as_deref(),
            Some("Texts changed: calm.en.accept, en.accept, en.intro")
        );
        let many: BTreeMap<_, _> = (0..40)
            .map(|at| (format!("en.counting.{at:02}"), String::new()))
            .collect();
        let note = changed(&BTreeMap::new(), &many).unwrap();
        assert!(note.chars().count() <= LONGEST, "{note}");
        assert!(note.ends_with(" and 36 more"), "{note}");
    }
}
