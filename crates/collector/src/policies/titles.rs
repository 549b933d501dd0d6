//! The titles of purposes and services, as in the English notice or, if the site has no English, in its first language.

use std::collections::BTreeMap;

use assentry_core::policy::Policy;
use serde_json::Value;

use crate::counting::asks::Thing;

/// Titles of the purposes that need none from the site.
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/titles.txt"));

/// Everything optional, by id.
pub(crate) fn things(config: &Value, policy: &Policy<'_>) -> BTreeMap<String, Thing> {
    let items = policy.items.iter().enumerate();
    let optional = items.filter(|(at, _)| !policy.required.has(*at));
    let things = optional.map(|(at, item)| {
        let purpose = (at >= policy.purposes)
            .then(|| policy.items.get(item.purpose))
            .flatten();
        let service = find(config, "services", item.id);
        let thing = match purpose {
            None => Thing {
                title: title(find(config, "purposes", item.id), "title", item.id),
                ..Thing::default()
            },
            Some(purpose) => Thing {
                title: title(service, "name", item.id),
                purpose: Some(title(
                    find(config, "purposes", purpose.id),
                    "title",
                    purpose.id,
                )),
                vendor: service
                    .and_then(|service| words(service.get("vendor")?))
                    .unwrap_or_default(),
            },
        };
        (item.id.to_owned(), thing)
    });
    things.collect()
}

fn find<'a>(config: &'a Value, list: &str, id: &str) -> Option<&'a Value> {
    let entries = config.get(list)?.as_array()?;
    entries
        .iter()
        .find(|entry| entry.get("id").and_then(Value::as_str) == Some(id))
}

/// Its own title, or our title for the purpose, or its id.
fn title(entry: Option<&Value>, key: &str, id: &str) -> String {
    let own = entry.and_then(|entry| words(entry.get(key)?));
    let ours = || {
        let mut lines = BUILT_IN.lines().filter_map(|line| line.split_once('='));
        lines
            .find(|(known, _)| *known == id)
            .map(|(_, title)| title.to_owned())
    };
    own.or_else(ours).unwrap_or_else(|| id.to_owned())
}

/// A text, which may be given per language.
fn words(text: &Value) -> Option<String> {
    let one = match text {
        Value::Object(languages) => languages.get("en").or_else(|| languages.values().next())?,
        one => one,
    };
    one.as_str().map(str::to_owned)
}
