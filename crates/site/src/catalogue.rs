//! Services that a configuration only names, filled in from the catalogue as the banner does it (docs/vendors.md), and
//! their parameters.

use std::collections::BTreeSet;

use assentry_core::{config::Step, policy::is_id};
use serde_json::{Map, Value};

use crate::{Parts, mistake::Mistake};

/// Fills them in; returns what is wrong with them. Those stay as they were.
pub(crate) fn fill_in(config: &mut Value, parts: Parts<'_>) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    let services = config.get_mut("services").and_then(Value::as_array_mut);
    for (at, said) in services.into_iter().flatten().enumerate() {
        let place = vec![Step::Key("services".to_owned()), Step::Item(at)];
        let own = match said {
            Value::String(_) => Map::new(),
            Value::Object(own) if own.contains_key("id") && !own.contains_key("purpose") => {
                own.clone()
            }
            Value::Object(own) => {
                mistakes.extend(wrong_parameters(&place, own, &[], false));
                continue;
            }
            _ => continue,
        };
        let id = said
            .as_str()
            .or_else(|| said.get("id")?.as_str())
            .unwrap_or("");
        match known(id, parts) {
            Some(service) => match merged(&place, service, own) {
                Ok(whole) => *said = Value::Object(whole),
                Err(wrong) => mistakes.extend(wrong),
            },
            None => mistakes.push(unknown(place, id, parts)),
        }
    }
    mistakes
}

/// Takes out the services that could not be filled in: each is a mistake of its own already, and not one of the schema.
pub(crate) fn leave_out(config: &mut Value, mistakes: &[Mistake]) {
    if let Some(services) = config.get_mut("services").and_then(Value::as_array_mut) {
        for (at, said) in services.iter_mut().enumerate() {
            let place = [Step::Key("services".to_owned()), Step::Item(at)];
            if mistakes
                .iter()
                .any(|mistake| mistake.place.starts_with(&place))
                && said.get("purpose").is_none()
            {
                // One of that position keeps the places of the others as they are.
                *said =
                    serde_json::json!({ "id": format!("left-out-{at}"), "purpose": "necessary" });
            }
        }
    }
}

fn known(id: &str, parts: Parts<'_>) -> Option<Map<String, Value>> {
    let text = is_id(id).then(|| parts(&format!("services/{id}.json")))??;
    serde_json::from_str(&text).ok()
}

fn unknown(place: Vec<Step>, id: &str, parts: Parts<'_>) -> Mistake {
    let ids: Vec<String> = parts("services/index.json")
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default();
    Mistake::new(place, "a service of the catalogue", &format!("\"{id}\""))
        .meant(id, ids.iter().map(String::as_str))
}

/// What the site says about a service stands; its `alternative` is one of those of the catalogue.
fn merged(
    place: &[Step],
    mut service: Map<String, Value>,
    mut own: Map<String, Value>,
) -> Result<Map<String, Value>, Vec<Mistake>> {
    let alternatives = match service.remove("alternatives") {
        Some(Value::Object(alternatives)) => alternatives,
        _ => Map::new(),
    };
    let beside: Vec<String> = service
        .remove("besideSteps")
        .and_then(|names| serde_json::from_value(names).ok())
        .unwrap_or_default();
    let chosen = own.remove("alternative");
    if let Some(chosen) = &chosen {
        let found = chosen.as_str().unwrap_or("");
        match alternatives.get(found) {
            Some(Value::Object(other)) => service.extend(other.clone()),
            _ => {
                let names: Vec<_> = alternatives.keys().map(String::as_str).collect();
                let expected = match names.as_slice() {
                    [] => "none: the catalogue has no alternative for it".to_owned(),
                    names => format!("one of {}", names.join("|")),
                };
                let mut place = place.to_vec();
                place.push(Step::Key("alternative".to_owned()));
                return Err(vec![
                    Mistake::new(place, &expected, &chosen.to_string()).meant(found, names),
                ]);
            }
        }
    }
    service.extend(own);
    let mut others = beside;
    others.extend(names(&Value::Object(alternatives)));
    let wrong = wrong_parameters(place, &service, &others, chosen.is_none());
    if wrong.is_empty() {
        Ok(service)
    } else {
        Err(wrong)
    }
}

/// Parameters that nothing of the service has, and those that its steps wait for. Where nobody chose among alternatives,
/// steps without their parameters are left out.
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

/// The names between braces in any text of it.
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

/// Steps without those whose parameters are missing whatever is answered.
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

/// The names between braces outside of what depends on an answer (`if`).
fn always(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Object(pairs) if pairs.contains_key("if") => BTreeSet::new(),
        Value::Object(pairs) => pairs.values().flat_map(always).collect(),
        Value::Array(items) => items.iter().flat_map(always).collect(),
        other => names(other),
    }
}
