//! The notice's languages, which events are distinguished by: one per file of `locales/`; and the English titles of
//! purposes for which a site need not give one.

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut languages = Vec::new();
    for file in fs::read_dir(locales)? {
        let name = file?.file_name().into_string().unwrap_or_default();
        // Events carry the tag up to the first hyphen.
        if let Some(tag) = name.strip_suffix(".txt") {
            languages.push(tag.split('-').next().unwrap_or_default().to_owned());
        }
    }
    languages.sort_unstable();
    languages.dedup();
    let english = fs::read_to_string(locales.join("en.txt"))?;
    let titles: Vec<String> = english
        .lines()
        .filter_map(|line| {
            let (id, title) = line.strip_prefix("purpose.")?.split_once(".title: ")?;
            Some(format!("{id}={title}"))
        })
        .collect();
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("titles.txt"), titles.join("\n"))?;
    fs::write(Path::new(&out).join("languages.txt"), languages.join(" "))?;
    Ok(())
}
