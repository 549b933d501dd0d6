//! The program, and its made-up year.

use std::process::Command;

use assentry_collector::{
    commands::{Exported, Format, export},
    settings::Stored,
};

use crate::server::folder;

fn fill(arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assentry-demo"));
    let output = command.arg("fill").args(arguments).env_clear().output();
    let output = output.unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn it_fills_an_empty_store_once() {
    let data = folder("demo", &[]);
    let arguments = ["--data", data.to_str().unwrap()];
    let (code, out, error) = fill(&arguments);
    assert_eq!(code, Some(0), "{error}");
    // The same ones each time.
    assert!(out.starts_with("a year of made-up events: "), "{out}");
    assert_eq!(
        fill(&arguments).1,
        "the store has counters already: left as it is\n"
    );
    let mut rows = Vec::new();
    let counts = Exported::Counts(Stored::Folder(data));
    export(&counts, Format::Csv, &mut rows).unwrap();
    assert!(String::from_utf8(rows).unwrap().lines().count() > 1000);
}

#[test]
fn a_wrong_setting_ends_the_program_with_2() {
    let (code, _, error) = fill(&["--data", "no-such"]);
    assert_eq!(code, Some(2));
    assert_eq!(
        error,
        "assentry-demo: --data: expected a folder that exists, found \"no-such\"\n"
    );
}
