//! Services that a configuration only names, filled in from the catalogue as the banner does it (docs/vendors.md).

use std::{fs, path::Path};

use assentry_core::policy::is_id;
use serde_json::{Map, Value};

/// Fills them in; gives a mistake for each that the catalogue does not know.
pub(crate) fn fill_in(config: &mut Value, folder: &Path) -> Vec<String> {
    let mut mistakes = Vec::new();
    let services = config.get_mut("services").and_then(Value::as_array_mut);
    for (at, said) in services.into_iter().flatten().enumerate() {
        let own = match said {
            Value::String(_) => Map::new(),
            Value::Object(own) if own.contains_key("id") && !own.contains_key("purpose") => {
                own.clone()
            }
            _ => continue,
        };
        let id = said.as_str().or_else(|| said.get("id")?.as_str());
        match id.and_then(|id| known(id, folder)) {
            Some(service) => *said = Value::Object(merged(service, own)),
            None => mistakes.push(format!(
                "services[{at}]: expected a service of the catalogue in {}, found {said}",
                folder.display()
            )),
        }
    }
    mistakes
}

fn known(id: &str, folder: &Path) -> Option<Map<String, Value>> {
    let file = Some(folder.join(id).with_extension("json")).filter(|_| is_id(id))?;
    serde_json::from_slice(&fs::read(file).ok()?).ok()
}

/// What the site says about a service stands; its `alternative` is one of those of the catalogue.
fn merged(mut service: Map<String, Value>, mut own: Map<String, Value>) -> Map<String, Value> {
    let alternatives = service.remove("alternatives").unwrap_or_default();
    let chosen = own.remove("alternative").unwrap_or_default();
    if let Some(Value::Object(other)) = chosen.as_str().and_then(|name| alternatives.get(name)) {
        service.extend(other.clone());
    }
    service.extend(own);
    service
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::fill_in;

    fn pkg() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pkg/services")
    }

    #[test]
    fn a_service_that_is_named_gets_its_purpose_and_what_the_site_says_stands() {
        let mut config = json!({ "services": ["google-analytics-4", { "id": "matomo", "name": "Ours", "alternative": "cookieless" }, { "id": "own", "purpose": "social" }] });
        assert_eq!(fill_in(&mut config, &pkg()), Vec::<String>::new());
        assert_eq!(config["services"][0]["purpose"], "analytics");
        assert_eq!(config["services"][1]["name"], "Ours");
        assert_eq!(
            config["services"][1]["steps"]["before"][1]["args"][0][0],
            "requireCookieConsent"
        );
        assert!(config["services"][1].get("alternatives").is_none());
        assert_eq!(
            config["services"][2],
            json!({ "id": "own", "purpose": "social" })
        );
    }

    #[test]
    fn a_service_that_nobody_knows_is_a_mistake_with_its_place() {
        for name in ["gogle", "../package", "", "É"] {
            let mistakes = fill_in(&mut json!({ "services": ["matomo", name] }), &pkg());
            assert_eq!(mistakes.len(), 1, "{name}");
            assert!(mistakes[0].starts_with("services[1]: expected a service of the catalogue"));
        }
    }
}
