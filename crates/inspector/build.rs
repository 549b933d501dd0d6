//! The catalogue as the inspector needs it: whose host this is, and who uses a name like that. One line a service,
//! its fields separated by tabs: id, name, purpose, the purposes that it may serve, status, gate, domains, then its trackers.

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
        // What a third party keeps with itself is not seen from the page.
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
