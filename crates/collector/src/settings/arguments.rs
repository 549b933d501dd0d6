//! From the command line to a command, its words and its flags.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
};

use super::{
    SettingsError,
    flags::{self, Takes},
    value::{Value, wrong},
};

/// What was asked for.
pub(super) enum Read {
    Help,
    Version,
    Given(Given),
}

/// A known command with what came with it.
pub(super) struct Given {
    pub(super) command: String,
    pub(super) words: Vec<OsString>,
    pub(super) flags: BTreeMap<&'static str, Vec<Value>>,
}

const COMMANDS: [&str; 9] = [
    "serve",
    "check",
    "backup",
    "export",
    "forget",
    "vocabulary",
    "demo",
    "token",
    "gpc",
];
const KNOWN_COMMAND: &str = "serve, check, backup, export, forget, vocabulary, demo, token or gpc";
const KNOWN_FLAG: &str = "a flag listed by assentry --help";

pub(super) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Read, SettingsError> {
    let mut flags: BTreeMap<&'static str, Vec<Value>> = BTreeMap::new();
    let mut words = Vec::new();
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(|error| misread(&error))? {
        match argument {
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return Ok(Read::Help),
            lexopt::Arg::Long("version") | lexopt::Arg::Short('V') => return Ok(Read::Version),
            lexopt::Arg::Value(word) => words.push(word),
            lexopt::Arg::Short(letter) => {
                return Err(unknown(&format!("-{letter}")));
            }
            lexopt::Arg::Long(name) => {
                let Some(flag) = flags::ALL.iter().find(|flag| flag.name == name) else {
                    return Err(unknown(&format!("--{name}")));
                };
                let name = format!("--{}", flag.name);
                let text = match flag.takes {
                    Takes::Nothing => "true".into(),
                    Takes::Value(expected) => parser
                        .value()
                        .map_err(|_| wrong(&name, expected, OsStr::new("")))?,
                };
                let values = flags.entry(flag.name).or_default();
                values.push(Value { name, text });
            }
        }
    }
    let mut words = words.into_iter();
    let command = words.next().unwrap_or_default();
    match command.to_str().filter(|word| COMMANDS.contains(word)) {
        Some(known) => Ok(Read::Given(Given {
            command: known.to_owned(),
            words: words.collect(),
            flags,
        })),
        None => Err(wrong("command", KNOWN_COMMAND, &command)),
    }
}

fn unknown(flag: &str) -> SettingsError {
    wrong("argument", KNOWN_FLAG, OsStr::new(flag))
}

/// The parser itself only stumbles over a switch that was given a value.
fn misread(error: &lexopt::Error) -> SettingsError {
    SettingsError {
        name: "argument".into(),
        expected: KNOWN_FLAG,
        found: error.to_string(),
    }
}
