//! Every configuration of tests/configurations gets the same verdict from the core, the compiler and a page that reads it;
//! the report of each bad one is beside it. (For the JSON Schema see tests/node/compiler.test.mjs.)

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use assentry_core::{
    config::{self, Config},
    value::Value,
};
use expect_test::expect_file;

use crate::{
    Form, Mistake, Request, Source, catalogue, check,
    definition::{CONFIG, Definition, NAMED},
    flat::flatten,
};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn part(name: &str) -> Option<String> {
    fs::read_to_string(Path::new(ROOT).join("pkg").join(name)).ok()
}

/// The files of a folder, with their names and texts.
fn files(folder: &str) -> Vec<(PathBuf, String, String)> {
    let folder = Path::new(ROOT).join("tests/configurations").join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_none_or(|end| end != "txt"))
        .map(|path| {
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            let text = fs::read_to_string(&path).unwrap_or_default();
            (path, name.unwrap_or_default(), text)
        })
        .collect();
    files.sort();
    files
}

fn mistakes(name: &str, text: &str) -> Vec<Mistake> {
    let request = Request {
        name,
        text,
        locales: &[],
        hashed: false,
        weighed: false,
    };
    check(&request, &part)
}

/// Whether a page accepts it, and how many mistakes the core lists. Catalogue services are completed.
fn in_a_page(name: &str, text: &str) -> (bool, usize) {
    let Ok(source) = Source::read(text, Form::of(name)) else {
        return (false, 1);
    };
    let mut config = source.value;
    let filled = catalogue::fill_in(&mut config, &part);
    let flat = flatten(&config).unwrap_or_default();
    let root = Value::from_flat(&flat);
    let listed = config::mistakes(&root);
    let own = listed
        .iter()
        .filter(|mistake| !filled.stand_ins.contains(&mistake.place))
        .count();
    (Config::read(&root, "").is_some() && config.is_object(), own)
}

#[test]
fn good_configurations_are_good_everywhere() {
    let files = files("good");
    assert!(files.len() >= 25);
    for (_, name, text) in files {
        assert_eq!(mistakes(&name, &text), [], "{name}");
        assert_eq!(in_a_page(&name, &text), (true, 0), "{name}");
    }
}

#[test]
fn bad_configurations_are_bad_everywhere_and_their_reports_say_why() {
    let mut seen = 0;
    for folder in ["everywhere", "across", "strict", "site", "text"] {
        for (path, name, text) in files(&format!("bad/{folder}")) {
            let found = mistakes(&name, &text);
            assert_ne!(found, [], "{folder}/{name}");
            let told: BTreeSet<_> = found.iter().map(Mistake::message).collect();
            assert_eq!(
                told.len(),
                found.len(),
                "{folder}/{name}: none is told twice"
            );
            let shown: Vec<_> = found
                .iter()
                .map(|mistake| mistake.shown(&name, &text))
                .collect();
            expect_file![path.with_extension("txt")].assert_eq(&(shown.join("\n\n") + "\n"));
            if matches!(folder, "everywhere" | "across") {
                assert!(!in_a_page(&name, &text).0, "{folder}/{name}");
            } else if folder == "strict" {
                assert_eq!(in_a_page(&name, &text), (true, 0), "{folder}/{name}");
            }
            seen += 1;
        }
    }
    assert!(seen >= 40);
}

#[test]
fn fifty_mistakes_are_fifty_messages_in_the_order_of_the_text() {
    let (_, name, text) = files("bad/everywhere")
        .into_iter()
        .find(|(_, name, _)| name == "fifty.json")
        .unwrap_or_default();
    let found = mistakes(&name, &text);
    let places: Vec<_> = found
        .iter()
        .map(|mistake| mistake.span.clone().map(|span| span.start))
        .collect();
    assert!(places.is_sorted());
    assert!(places.iter().all(Option::is_some));
    assert_eq!(found.len(), 50);
}

#[test]
fn every_key_has_a_meaning_and_every_meaning_a_key() {
    let definition = Definition::read();
    let objects = [
        CONFIG, "purpose", "service", NAMED, "steps", "step", "tracker", "variant", "mode",
        "theme", "dark", "change",
    ];
    assert_eq!(
        definition.objects(),
        objects.iter().copied().collect::<BTreeSet<_>>()
    );
    for object in objects {
        let fields = definition.fields(object);
        let names: BTreeSet<_> = fields.iter().map(|field| field.name).collect();
        assert_eq!(definition.keys(object), names, "{object}");
        for field in fields {
            assert!(
                field.meaning.ends_with(['.', ')']),
                "{object}.{}: {}",
                field.name,
                field.meaning
            );
        }
    }
}

#[test]
fn every_example_of_the_definition_is_valid() {
    for field in Definition::read().fields(CONFIG) {
        let Some(example) = field.example else {
            continue;
        };
        let mut config = serde_json::json!({ field.name: example });
        if field.name == "services" {
            config["purposes"] = serde_json::json!(["analytics", "marketing"]);
        }
        assert_eq!(
            mistakes("example.json", &config.to_string()),
            [],
            "{}",
            field.name
        );
    }
}

#[test]
fn a_configuration_with_tcf_is_rejected_with_the_reason_t_10() {
    let top = [
        "tcf",
        "TCF",
        "tcf2",
        "isTCFEnabled",
        "IABTCF_TCString",
        "iab",
        "iabVendors",
        "cmpId",
        "cmpID",
        "gvl",
        "tcString",
    ];
    let texts = top.map(|key| format!("{{ \"{key}\": true }}"));
    let of_a_service =
        r#"{ "services": [{ "id": "a", "purpose": "marketing", "name": "A", "gvlId": 5 }] }"#;
    for text in texts.into_iter().chain([of_a_service.to_owned()]) {
        let found = mistakes("consent.json", &text);
        let told: Vec<_> = found.iter().map(Mistake::message).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("registered"), "{told:?}");
    }
}
