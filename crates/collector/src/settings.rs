//! Every setting of the collector, in one place.
//!
//! A flag wins over its environment variable, which wins over the default:
//!
//! | Flag | Variable | Default | Meaning |
//! | --- | --- | --- | --- |
//! | `--listen ADDRESS:PORT` | `ASSENTRY_LISTEN` | `127.0.0.1:8080` | where to listen; port 0 takes a free one |
//! | `--www FOLDER` | `ASSENTRY_WWW` | `www` | the pages, served at `/` |
//! | `--pkg FOLDER` | `ASSENTRY_PKG` | `pkg` | the built script, served at `/assentry/` |
//! | `--site-host HOST` | `ASSENTRY_SITE_HOST` | the request's own host | a host that events are accepted from; the flag may be repeated, the variable takes a comma-separated list |
//! | `--demo-sink` | `ASSENTRY_DEMO_SINK` | `false` | stand in for vendors at `/sink`, and serve late at `/slow` |
//! | `--dev` | `ASSENTRY_DEV` | `false` | read files anew for each request |
//!
//! The longest event is not a setting: it is [`assentry_core::wire::MAX_BYTES`].

mod value;

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    net::SocketAddr,
    path::PathBuf,
};

use value::{ADDRESS, FOLDER, HOST, Value, wrong};

/// What `assentry --help` prints.
pub const HELP: &str = "\
assentry: serves the consent banner and counts anonymous events

Usage: assentry serve [FLAGS]

  --listen ADDRESS:PORT  where to listen; port 0 takes a free one  [127.0.0.1:8080]
  --www FOLDER           the pages, served at /                    [www]
  --pkg FOLDER           the built script, served at /assentry/    [pkg]
  --site-host HOST       accept events from this host; repeatable  [the request's own host]
  --demo-sink            stand in for vendors at /sink, serve late at /slow/MILLISECONDS/PATH
  --dev                  read files anew for each request
  --help, --version

Each flag has an environment variable: ASSENTRY_LISTEN, ASSENTRY_WWW, ASSENTRY_PKG,
ASSENTRY_SITE_HOST (comma-separated), ASSENTRY_DEMO_SINK and ASSENTRY_DEV (true or false).
A flag wins over its variable.
";

/// What the program was asked to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Serve until told to stop.
    Serve(Settings),
    /// Print [`HELP`].
    Help,
    /// Print the version.
    Version,
}

/// The settings of `assentry serve`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The folder served at `/`.
    pub www: PathBuf,
    /// The folder served at `/assentry/`.
    pub pkg: PathBuf,
    /// Hosts that events are accepted from, in lower case, a port only where it matters. Empty: the
    /// host each request was sent to.
    pub site_hosts: Vec<String>,
    /// Whether `/sink` and `/slow` exist.
    pub vendors: Vendors,
    /// When files are read.
    pub reading: Reading,
}

/// Whether the collector stands in for vendors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vendors {
    /// No: the default.
    Absent,
    /// Yes, at `/sink`: for the demo and for tests only.
    DemoSink,
}

/// When files are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Once, at start, and compressed as well as possible.
    AtStart,
    /// For each request, and compressed quickly: for developers.
    PerRequest,
}

/// A setting that is wrong.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: expected {expected}, found {found}")]
pub struct SettingsError {
    name: String,
    expected: &'static str,
    found: String,
}

/// Reads the arguments after the program's name, and the environment.
///
/// # Errors
/// The first setting that is wrong, by its name.
pub fn read(
    arguments: impl IntoIterator<Item = OsString>,
    environment: impl Fn(&str) -> Option<OsString>,
) -> Result<Command, SettingsError> {
    let mut flags: BTreeMap<&'static str, Vec<Value>> = BTreeMap::new();
    let mut command = None;
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(|error| misread(&error))? {
        match argument {
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return Ok(Command::Help),
            lexopt::Arg::Long("version") | lexopt::Arg::Short('V') => return Ok(Command::Version),
            lexopt::Arg::Value(word) if command.is_none() => command = Some(word),
            lexopt::Arg::Value(word) => {
                return Err(wrong("argument", "flags after the command", &word));
            }
            lexopt::Arg::Short(letter) => {
                return Err(wrong(
                    "argument",
                    KNOWN_FLAG,
                    OsStr::new(&format!("-{letter}")),
                ));
            }
            lexopt::Arg::Long(name) => {
                let Some(setting) = SETTINGS.iter().find(|setting| setting.flag == name) else {
                    return Err(wrong(
                        "argument",
                        KNOWN_FLAG,
                        OsStr::new(&format!("--{name}")),
                    ));
                };
                let text = match setting.takes {
                    Takes::Nothing => "true".into(),
                    Takes::Value(expected) => parser.value().map_err(|_| {
                        wrong(&format!("--{}", setting.flag), expected, OsStr::new(""))
                    })?,
                };
                let name = format!("--{}", setting.flag);
                flags
                    .entry(setting.flag)
                    .or_default()
                    .push(Value { name, text });
            }
        }
    }
    match command {
        Some(word) if word == "serve" => {}
        Some(word) => return Err(wrong("command", "serve", &word)),
        None => return Err(wrong("command", "serve", OsStr::new(""))),
    }

    for setting in &SETTINGS {
        if !flags.contains_key(setting.flag)
            && let Some(text) = environment(setting.variable)
        {
            flags.insert(
                setting.flag,
                vec![Value {
                    name: setting.variable.into(),
                    text,
                }],
            );
        }
    }
    let last = |flag: &'static str, default: &str| {
        flags
            .get(flag)
            .and_then(|values| values.last().cloned())
            .unwrap_or_else(|| Value {
                name: format!("--{flag}"),
                text: default.into(),
            })
    };
    let mut site_hosts = Vec::new();
    for value in flags.get("site-host").into_iter().flatten() {
        value.hosts(&mut site_hosts)?;
    }
    Ok(Command::Serve(Settings {
        listen: last("listen", "127.0.0.1:8080").address()?,
        www: last("www", "www").folder()?,
        pkg: last("pkg", "pkg").folder()?,
        site_hosts,
        vendors: if last("demo-sink", "false").switch()? {
            Vendors::DemoSink
        } else {
            Vendors::Absent
        },
        reading: if last("dev", "false").switch()? {
            Reading::PerRequest
        } else {
            Reading::AtStart
        },
    }))
}

struct Setting {
    flag: &'static str,
    variable: &'static str,
    takes: Takes,
}

enum Takes {
    /// The flag alone means `true`.
    Nothing,
    /// A value, described as an error message would.
    Value(&'static str),
}

const KNOWN_FLAG: &str = "a flag listed by assentry --help";
const SETTINGS: [Setting; 6] = [
    Setting {
        flag: "listen",
        variable: "ASSENTRY_LISTEN",
        takes: Takes::Value(ADDRESS),
    },
    Setting {
        flag: "www",
        variable: "ASSENTRY_WWW",
        takes: Takes::Value(FOLDER),
    },
    Setting {
        flag: "pkg",
        variable: "ASSENTRY_PKG",
        takes: Takes::Value(FOLDER),
    },
    Setting {
        flag: "site-host",
        variable: "ASSENTRY_SITE_HOST",
        takes: Takes::Value(HOST),
    },
    Setting {
        flag: "demo-sink",
        variable: "ASSENTRY_DEMO_SINK",
        takes: Takes::Nothing,
    },
    Setting {
        flag: "dev",
        variable: "ASSENTRY_DEV",
        takes: Takes::Nothing,
    },
];

/// The parser itself only stumbles over a switch that was given a value.
fn misread(error: &lexopt::Error) -> SettingsError {
    SettingsError {
        name: "argument".into(),
        expected: KNOWN_FLAG,
        found: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arguments: &[&str], variables: &[(&str, &str)]) -> Result<Settings, String> {
        // Tests run in the folder of the crate, which has neither www nor pkg: src stands in for both.
        let mut all = vec!["serve", "--www", "src", "--pkg", "src"];
        all.extend(arguments);
        let environment = |name: &str| {
            variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.into())
        };
        match read(all.into_iter().map(OsString::from), environment) {
            Ok(Command::Serve(settings)) => Ok(settings),
            Ok(other) => Err(format!("{other:?}")),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn the_defaults_are_local_and_without_a_sink() {
        let settings = check(&[], &[]).unwrap();
        assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(settings.site_hosts, Vec::<String>::new());
        assert_eq!(
            (settings.vendors, settings.reading),
            (Vendors::Absent, Reading::AtStart)
        );
    }

    #[test]
    fn a_flag_wins_over_its_variable() {
        let variables = [
            ("ASSENTRY_LISTEN", "127.0.0.1:1"),
            ("ASSENTRY_DEMO_SINK", "true"),
        ];
        let settings = check(&["--listen", "127.0.0.1:2"], &variables).unwrap();
        assert_eq!(settings.listen.port(), 2);
        assert_eq!(settings.vendors, Vendors::DemoSink);
    }

    #[test]
    fn site_hosts_come_from_repeated_flags_or_a_list() {
        let flags = check(
            &["--site-host", "a.example", "--site-host=B.example:81"],
            &[],
        )
        .unwrap();
        let list = check(&[], &[("ASSENTRY_SITE_HOST", "a.example, b.example:81")]).unwrap();
        assert_eq!(flags.site_hosts, ["a.example", "b.example:81"]);
        assert_eq!(flags.site_hosts, list.site_hosts);
    }

    #[test]
    fn a_wrong_setting_is_named_with_what_was_expected_and_found() {
        for (arguments, variables, message) in [
            (
                vec!["--listen", "8080"],
                vec![],
                "--listen: expected an IP address and a port from 0 to 65535, such as 127.0.0.1:8080, found \"8080\"",
            ),
            (
                vec!["--www", "no-such"],
                vec![],
                "--www: expected a folder that exists, found \"no-such\"",
            ),
            (
                vec![],
                vec![("ASSENTRY_DEV", "yes")],
                "ASSENTRY_DEV: expected true or false, found \"yes\"",
            ),
            (
                vec!["--site-host", "https://a.example"],
                vec![],
                "--site-host: expected a host name, with its port if that matters, such as shop.example or \
                 localhost:8080, found \"https://a.example\"",
            ),
            (
                vec!["--pkg"],
                vec![],
                "--pkg: expected a folder that exists, found nothing",
            ),
            (
                vec!["--lisen"],
                vec![],
                "argument: expected a flag listed by assentry --help, found \"--lisen\"",
            ),
            (
                vec!["again"],
                vec![],
                "argument: expected flags after the command, found \"again\"",
            ),
        ] {
            assert_eq!(check(&arguments, &variables).unwrap_err(), message);
        }
    }
}
