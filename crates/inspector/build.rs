//! The catalogue as the inspector needs it: who owns a host, and who uses a name. One line per service, with
//! tab-separated fields: id, name, purpose, the purposes that it may serve, status, gate, domains, then its trackers.

use std::{env, error::Error, fs, path::Path};

use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = "../../catalogue/services";
    println!("cargo::rerun-if-changed={folder}");
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.sort();
    let mut lines = String::new();
    for file in files {
        lines.push_str(&line(&serde_json::from_str(&fs::read_to_string(file)?)?));
        lines.push('\n');
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("known.txt"), lines)?;
    Ok(())
}

fn line(service: &Value) -> String {
    let text = |key: &str| service[key].as_str().unwrap_or_default().to_owned();
    let texts = |key: &str| -> Vec<&str> { each(service, key).filter_map(Value::as_str).collect() };
    let mut fields = vec![
        text("id"),
        text("name"),
        text("purpose"),
        texts("serves").join("|"),
        text("status"),
        text("gate"),
        texts("domains").join(" "),
    ];
    for tracker in each(service, "trackers") {
        // The page cannot see what a third party stores under its own host.
        if tracker["party"] != "third" {
            let storage = tracker["storage"].as_str().unwrap_or_default();
            for (key, sign) in [("name", '='), ("pattern", '~')] {
                fields.extend(
                    tracker[key]
                        .as_str()
                        .map(|text| format!("{storage}{sign}{text}")),
                );
            }
        }
    }
    fields.join("\t")
}

fn each<'a>(service: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    service[key].as_array().into_iter().flatten()
}
