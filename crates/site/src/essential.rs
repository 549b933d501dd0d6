//! Services that a site declares strictly necessary although the catalogue does not (L-26).

use serde_json::Value;

use crate::{catalogue::known, parts::Parts};

/// A note for each such service.
pub(crate) fn doubtful(config: &Value, parts: Parts<'_>) -> Vec<String> {
    let required = |id: &str| match &config["purposes"] {
        Value::Array(purposes) => purposes
            .iter()
            .any(|purpose| name(purpose) == Some(id) && is_required(id, purpose)),
        _ => id == "necessary",
    };
    let services = config["services"].as_array();
    let mut notes = Vec::new();
    for service in services.into_iter().flatten() {
        if let (Some(id), Some(purpose)) = (name(service), service["purpose"].as_str())
            && required(purpose)
            && let Some(usual) = known(id, parts)
            && let Some(usual) = usual.get("purpose").and_then(Value::as_str)
            && usual != "necessary"
        {
            notes.push(format!(
                "service {id}: visitors cannot refuse it under \"{purpose}\"; the catalogue has it under \"{usual}\" (L-26)"
            ));
        }
    }
    notes
}

/// The id of a purpose or service, as a word or in an object.
fn name(entry: &Value) -> Option<&str> {
    entry.as_str().or_else(|| entry["id"].as_str())
}

fn is_required(id: &str, purpose: &Value) -> bool {
    match &purpose["required"] {
        Value::Null => id == "necessary",
        Value::Bool(_) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::doubtful;

    fn part(name: &str) -> Option<String> {
        match name {
            "services/metrics.json" => Some(r#"{ "purpose": "analytics" }"#.to_owned()),
            "services/stripe.json" => Some(r#"{ "purpose": "necessary" }"#.to_owned()),
            _ => None,
        }
    }

    #[test]
    fn a_service_that_the_catalogue_makes_optional_is_noted_if_the_site_requires_it_l_26() {
        let basket = json!({ "id": "shop", "required": "basket" });
        let chosen = json!({ "id": "necessary", "required": false });
        for (purposes, service, purpose, noted) in [
            (
                json!(["necessary", "analytics"]),
                "metrics",
                "necessary",
                true,
            ),
            (json!([{ "id": "necessary" }]), "metrics", "necessary", true),
            (json!(null), "metrics", "necessary", true),
            (json!([basket]), "metrics", "shop", true),
            (json!([chosen]), "metrics", "necessary", false),
            (
                json!(["necessary", "analytics"]),
                "metrics",
                "analytics",
                false,
            ),
            (json!(["necessary"]), "stripe", "necessary", false),
            (json!(["necessary"]), "ours", "necessary", false),
        ] {
            let service = json!({ "id": service, "purpose": purpose });
            let config = json!({ "purposes": purposes, "services": [service] });
            assert_eq!(
                doubtful(&config, &part).len(),
                usize::from(noted),
                "{config}"
            );
        }
    }
}
