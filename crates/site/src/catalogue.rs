//! Completes services that a configuration only names from the catalogue, as the banner does (docs/vendors.md), and checks
//! their parameters.

use std::collections::BTreeSet;

use assentry_core::{config::Step, policy::is_id, record::OWN};
use serde_json::{Map, Value};

use crate::{
    mistake::{Mistake, found},
    parts::Parts,
};

/// The result of completing services.
#[derive(Default)]
pub(crate) struct Filled {
    /// Services and alternatives that are not in the catalogue.
    pub(crate) unknown: Vec<Mistake>,
    /// Unused and missing parameters: the banner only warns about them.
    pub(crate) parameters: Vec<Mistake>,
    /// The places of placeholders for unknown values, which let the core find other mistakes: its messages about these are
    /// not about the site.
    pub(crate) stand_ins: Vec<Vec<Step>>,
}

/// Completes the services that the catalogue has.
pub(crate) fn fill_in(config: &mut Value, parts: Parts<'_>) -> Filled {
    let mut filled = Filled::default();
    let services = config.get_mut("services").and_then(Value::as_array_mut);
    for (at, entry) in services.into_iter().flatten().enumerate() {
        let place = vec![Step::Key("services".to_owned()), Step::Item(at)];
        let own = match entry {
            Value::String(_) => Map::new(),
            Value::Object(own) if own.get("purpose").is_none_or(Value::is_null) => own.clone(),
            Value::Object(own) => {
                filled
                    .parameters
                    .extend(wrong_parameters(&place, own, &[], false));
                continue;
            }
            _ => continue,
        };
        let id = entry.as_str().or_else(|| entry.get("id")?.as_str());
        if let Some(service) = id.and_then(|id| known(id, parts)) {
            *entry = Value::Object(merged(&place, service, own, &mut filled));
            continue;
        }
        let at_id = [place.as_slice(), &[Step::Key("id".to_owned())]].concat();
        // The core reports anything that is not an id.
        if let Some(id) = id.filter(|id| entry.is_string() || is_id(id) && *id != OWN) {
            let place = if entry.is_string() { &place } else { &at_id };
            filled.unknown.push(unknown(place, id, parts));
        }
        let mut whole = own;
        whole.remove("alternative");
        if entry.is_string() {
            whole.insert("id".to_owned(), format!("unknown-{at}").into());
            filled.stand_ins.push(at_id);
        }
        whole.insert("purpose".to_owned(), "analytics".into());
        filled
            .stand_ins
            .push([place.as_slice(), &[Step::Key("purpose".to_owned())]].concat());
        *entry = Value::Object(whole);
    }
    filled
}

/// The ids in the catalogue.
pub(crate) fn ids(parts: Parts<'_>) -> Vec<String> {
    let index = parts("services/index.json");
    index
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

/// A service of the catalogue.
pub(crate) fn known(id: &str, parts: Parts<'_>) -> Option<Map<String, Value>> {
    let text = is_id(id).then(|| parts(&format!("services/{id}.json")))??;
    serde_json::from_str(&text).ok()
}

fn unknown(place: &[Step], id: &str, parts: Parts<'_>) -> Mistake {
    let ids = ids(parts);
    // People often write the vendor's name instead of the id.
    let written = id.trim().to_ascii_lowercase().replace([' ', '_', '.'], "-");
    Mistake::new(
        place.to_vec(),
        "a service of the catalogue, or one with a purpose",
        &format!("\"{id}\""),
    )
    .meant(&written, ids.iter().map(String::as_str))
}

/// The site's own values take precedence; its `alternative` must be one of the catalogue's.
fn merged(
    place: &[Step],
    mut service: Map<String, Value>,
    mut own: Map<String, Value>,
    filled: &mut Filled,
) -> Map<String, Value> {
    let alternatives = match service.remove("alternatives") {
        Some(Value::Object(alternatives)) => alternatives,
        _ => Map::new(),
    };
    let beside: Vec<String> = service
        .remove("besideSteps")
        .and_then(|names| serde_json::from_value(names).ok())
        .unwrap_or_default();
    let mut chosen = own.remove("alternative").filter(|chosen| !chosen.is_null());
    if let Some(name) = &chosen {
        if let Some(Value::Object(other)) = name.as_str().and_then(|name| alternatives.get(name)) {
            service.extend(other.clone());
        } else {
            let names: Vec<_> = alternatives.keys().map(String::as_str).collect();
            let expected = match names.as_slice() {
                [] => "none: the catalogue has no alternative for it".to_owned(),
                names => format!("one of {}", names.join("|")),
            };
            let place = [place, &[Step::Key("alternative".to_owned())]].concat();
            filled.unknown.push(
                Mistake::new(place, &expected, &found(name))
                    .meant(name.as_str().unwrap_or(""), names),
            );
            chosen = None;
        }
    }
    service.extend(own);
    let mut others = beside;
    others.extend(names(&Value::Object(alternatives)));
    let wrong = wrong_parameters(place, &service, &others, chosen.is_none());
    filled.parameters.extend(wrong);
    service
}

/// Parameters that the service does not use, and those that its steps lack. If no alternative was chosen, steps without
/// their parameters are left out.
fn wrong_parameters(
    place: &[Step],
    service: &Map<String, Value>,
    others: &[String],
    optional: bool,
) -> Vec<Mistake> {
    let Some(steps) = service.get("steps") else {
        return Vec::new();
    };
    let wanted = names(steps);
    let given: Vec<&String> = match service.get("parameters") {
        Some(Value::Object(given)) => given.keys().collect(),
        _ => Vec::new(),
    };
    let known: BTreeSet<&String> = wanted.iter().chain(others).collect();
    let mut place = place.to_vec();
    place.push(Step::Key("parameters".to_owned()));
    let mut mistakes = Vec::new();
    for name in &given {
        if !known.contains(name) {
            let mut place = place.clone();
            place.push(Step::Key((*name).clone()));
            let all: Vec<_> = known.iter().map(|name| name.as_str()).collect();
            let expected = match all.as_slice() {
                [] => "no parameters: its steps have none".to_owned(),
                all => format!("one of the parameters {}", all.join(" ")),
            };
            mistakes.push(Mistake::new(place, &expected, "an unknown parameter").meant(name, all));
        }
    }
    for name in &wanted {
        if !optional && !given.contains(&name) {
            let expected = format!("the parameter {name}, which its steps need");
            mistakes.push(Mistake::new(place.clone(), &expected, "none of that name"));
        }
    }
    mistakes
}

/// The names in braces in any of its texts.
pub(crate) fn names(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    match value {
        Value::String(text) => found.extend(braced(text).map(str::to_owned)),
        Value::Array(items) => items.iter().for_each(|item| found.extend(names(item))),
        Value::Object(pairs) => pairs.values().for_each(|value| found.extend(names(value))),
        _ => {}
    }
    found
}

/// Each `name` of a `{name}` in a text.
pub(crate) fn braced(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|part| {
        let (name, _) = part.split_once('}')?;
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        (!name.is_empty() && name.chars().all(is_word)).then_some(name)
    })
}

/// The steps, without those whose parameters are missing whatever the answer.
pub(crate) fn complete(steps: &Value, parameters: &Value) -> Value {
    let Value::Object(phases) = steps else {
        return Value::Null;
    };
    let phases = phases.iter().filter_map(|(phase, steps)| {
        let given = |step: &&Value| {
            always(step)
                .iter()
                .all(|name| parameters.get(name).is_some())
        };
        let steps: Vec<Value> = steps.as_array()?.iter().filter(given).cloned().collect();
        (!steps.is_empty()).then(|| (phase.clone(), Value::Array(steps)))
    });
    Value::Object(phases.collect())
}

/// The names in braces outside parts that depend on an answer (`if`).
fn always(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Object(pairs) if pairs.contains_key("if") => BTreeSet::new(),
        Value::Object(pairs) => pairs.values().flat_map(always).collect(),
        Value::Array(items) => items.iter().flat_map(always).collect(),
        other => names(other),
    }
}
