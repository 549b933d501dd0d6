//! Every setting of the collector, in one place.
//!
//! A flag wins over its environment variable, which wins over the file, which wins over the default. The
//! variable of `--site-host` is `ASSENTRY_SITE_HOST`, and so on; in the file (TOML, `--config`) the key is
//! the flag without its dashes, and a list stands for a repeated flag.
//!
//! | Flag | Default | Meaning |
//! | --- | --- | --- |
//! | `--config FILE` | none | a TOML file with any of the settings below |
//! | `--listen ADDRESS:PORT` | `127.0.0.1:8080` | where to listen; port 0 takes a free one |
//! | `--www FOLDER` | `www` | the pages, served at `/` |
//! | `--pkg FOLDER` | `pkg` | the built script, served at `/assentry/` |
//! | `--data FOLDER` | none: memory only | where the store is (`assentry.db`); made if missing |
//! | `--site-host HOST` | the request's own host | a host that events are accepted from; repeatable |
//! | `--site-config FILE` | none: policies are learnt | a site's configuration (JSON): revisions and ids that are in none are counted as `other`; repeatable |
//! | `--statistics [REGIME=]MODE` | by regime | what is counted: `none` (M0), `choices` (M1) or `all` (M2); repeatable, the last word holds |
//! | `--keep-proofs` | `false` | keep a proof of each record with an id that `POST /consent` brings; needs `--data` |
//! | `--proof-months MONTHS` | `13` | how long proofs are kept, 1 to 120 months of 31 days |
//! | `--retention-months MONTHS` | `25` | how long counters are kept, 1 to 120 months of 31 days (M-05) |
//! | `--retention-ask` | `false` | remove nothing by itself: the log says what is too old and how to remove it |
//! | `--commit-ms MILLISECONDS` | `100` | the longest that an event waits for its commit, 10 to 250 |
//! | `--queue-events EVENTS` | `40000` | how many events may wait while others are written, 1 to 1000000; more are answered 503. 40000 is two seconds of 20,000 a second, and 16 MB |
//! | `--limit-per-minute REQUESTS` | `600` | for each /24 or /48; 0 for no limit |
//! | `--store-megabytes MEGABYTES` | none | the largest that the store may become, 1 to 1000000; then 503 |
//! | `--clickhouse URL` | none: counters in SQLite | the HTTP interface of a ClickHouse that the counters are in, behind an outbox in `--data`; repeatable: replicas of one shard |
//! | `--clickhouse-cluster NAME` | none: one server | the cluster whose replicas keep the tables (`ON CLUSTER`) |
//! | `--clickhouse-database NAME` | `assentry` | the database; made if missing |
//! | `--clickhouse-user NAME` | `default` | the user |
//! | `--clickhouse-password PASSWORD` | none | their password; best in the file or the variable |
//! | `--clickhouse-quorum REPLICAS` | `2` | how many replicas have to have an insert, 0 to 9; under 2: one. With a cluster only |
//! | `--send-ms MILLISECONDS` | `5000` | how often the outbox is sent, 100 to 60000 |
//! | `--outbox-megabytes MEGABYTES` | `1000` | how large the outbox may become, 1 to 1000000; then 503 |
//! | `--trusted-proxy NETWORK` | none | whose `X-Forwarded-For` and other headers are believed; repeatable |
//! | `--country-header NAME` | none | where a trusted proxy writes the visitor's country (two letters) |
//! | `--user-header NAME` | none | where a trusted proxy writes who is signed in: they may administer the report |
//! | `--cookie-domain DOMAIN` | the site's host | the `Domain` of the cookie that `POST /consent` issues |
//! | `--small-cell EVENTS` | `10` | counts under this are shown as "<10", 0 to 1000 (M-04) |
//! | `--session-hours HOURS` | `12` | how long a login lasts, 1 to 720 |
//! | `--open-report` | `false` | the report without login, for this machine only |
//! | `--webhook URL` | none | where alerts and the week's summary are sent, as JSON |
//! | `--smtp URL` | none | the mail server: `smtps://USER:PASSWORD@HOST`; best in the file or the variable |
//! | `--mail-from ADDRESS` | none | the sender of mails; needed with `--smtp` |
//! | `--mail-to ADDRESS` | none | who gets alerts and the week's summary; needed with `--smtp`; repeatable |
//! | `--ops-listen ADDRESS:PORT` | none | `/healthz`, `/readyz`, `/metrics`; a loopback address |
//! | `--demo-sink` | `false` | stand in for vendors at `/sink`, and serve late at `/slow` |
//! | `--dev` | `false` | read files anew for each request |
//!
//! The longest event is not a setting: it is [`assentry_core::wire::MAX_BYTES`].

mod arguments;
mod cluster;
mod file;
mod flags;
mod value;

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    net::SocketAddr,
    path::PathBuf,
    time::Duration,
};

use assentry_core::day::Day;
use value::{Value, wrong};

pub use crate::store::{
    clickhouse::{Cluster, Password},
    outboxed::HandOver,
    sweep::{Removal, Retention},
};
use crate::{
    courier::{Destinations, Mail},
    network::Network,
    queue::Pace,
    statistics::Statistics,
};

/// What `assentry --help` prints.
pub const HELP: &str = include_str!("settings/help.txt");

/// A month, for counting how long something is kept.
const MONTH_DAYS: Day = 31;

/// What the program was asked to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Serve until told to stop.
    Serve(Box<Settings>),
    /// Read site configurations as the banner does.
    Check {
        /// The configurations.
        files: Vec<PathBuf>,
        /// The folder whose catalogue fills in services that are only named.
        pkg: PathBuf,
    },
    /// Print what a site that honours Global Privacy Control serves as `/.well-known/gpc.json`.
    Gpc,
    /// Copy the store of a folder into a file.
    Backup {
        /// The folder of the store.
        data: PathBuf,
        /// The file, which must not exist.
        file: PathBuf,
    },
    /// Write every counter, or every proof, to standard output.
    Export {
        /// Which rows.
        what: Exported,
        /// In which form.
        format: Format,
    },
    /// Remove a proof.
    ForgetProof {
        /// The folder of the store.
        data: PathBuf,
        /// Its id, 32 hexadecimal digits.
        id: String,
    },
    /// Remove counters.
    Forget {
        /// Where the counters are.
        stored: Stored,
        /// Those of a site.
        site: Option<String>,
        /// Those before a day, as `YYYY-MM-DD`.
        before: Option<Day>,
    },
    /// Fill an empty store with a year of made-up events.
    Demo {
        /// Where the counters are.
        stored: Stored,
        /// The site they are of.
        site: String,
        /// The configuration whose purposes and services they answer.
        site_config: Option<PathBuf>,
        /// The folder whose catalogue fills in services that are only named.
        pkg: PathBuf,
        /// How many.
        size: DemoSize,
    },
    /// List the words that are told apart, or take one back.
    Vocabulary {
        /// Where the counters are.
        stored: Stored,
        /// Those of a site; none: of all.
        site: Option<String>,
        /// The name of a dimension, and its word to take back.
        remove: Option<(String, String)>,
    },
    /// Replace the admin token.
    Token {
        /// The folder of the store.
        data: PathBuf,
    },
    /// Print [`HELP`].
    Help,
    /// Print the version.
    Version,
}

/// Where the counters of a command are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// In the store of a folder.
    Folder(PathBuf),
    /// In ClickHouse.
    Cluster(Cluster),
}

/// How many events `assentry demo` makes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoSize {
    /// As many as a small site has.
    Usual,
    /// Fifty million displays, for measuring.
    Large,
}

/// What an export is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exported {
    /// Displays and answers.
    Counts(Stored),
    /// Purposes and services.
    Items(Stored),
    /// Proofs, which are in a folder in any case.
    Proofs(PathBuf),
}

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, with a line of names.
    Csv,
    /// One JSON object a line.
    Json,
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
    /// The folder of the store; none: counters are gone at stop.
    pub data: Option<PathBuf>,
    /// The largest the store may become, in megabytes.
    pub store_megabytes: Option<u32>,
    /// The ClickHouse that the counters are in, behind an outbox in the folder; none: in the store of the folder.
    pub hand_over: Option<HandOver>,
    /// Hosts that events are accepted from, in lower case, a port only where it matters. Empty: the
    /// host each request was sent to.
    pub site_hosts: Vec<String>,
    /// Configurations of sites: what is in none of them is counted as `other`. Empty: learnt.
    pub site_configs: Vec<PathBuf>,
    /// How events get into the store, and for how long.
    pub pace: Pace,
    /// Requests a minute from one network; 0: any number.
    pub limit_per_minute: u32,
    /// Whose headers are believed.
    pub trusted_proxies: Vec<Network>,
    /// Where a trusted proxy writes the country.
    pub country_header: Option<String>,
    /// Where a trusted proxy writes who is signed in.
    pub user_header: Option<String>,
    /// The `Domain` of the cookie.
    pub cookie_domain: Option<String>,
    /// Counts under this are not shown exactly.
    pub small_cell: u64,
    /// How long a login lasts.
    pub session: Duration,
    /// Who may look at the report.
    pub report: ReportAccess,
    /// What is counted under which regime.
    pub statistics: Statistics,
    /// Where proofs are kept, and for how long; none: nowhere.
    pub proofs: Option<KeptProofs>,
    /// Where alerts and summaries go.
    pub destinations: Destinations,
    /// Where to answer those who watch over the program.
    pub ops_listen: Option<SocketAddr>,
    /// Whether `/sink` and `/slow` exist.
    pub vendors: Vendors,
    /// When files are read.
    pub reading: Reading,
}

/// How proofs are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptProofs {
    /// The folder of the file.
    pub folder: PathBuf,
    /// For so many days after the answer.
    pub keep_days: Day,
}

/// Who may look at the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportAccess {
    /// Whoever has the admin token or a link to share.
    Login,
    /// Besides, everybody on this machine: for the demo and for development.
    ThisMachine,
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

/// Reads the arguments after the program's name, the environment, and the file that they may name.
///
/// # Errors
/// The first setting that is wrong, by its name.
pub fn read(
    arguments: impl IntoIterator<Item = OsString>,
    environment: impl Fn(&str) -> Option<OsString>,
) -> Result<Command, SettingsError> {
    let mut given = match arguments::read(arguments)? {
        arguments::Read::Help => return Ok(Command::Help),
        arguments::Read::Version => return Ok(Command::Version),
        arguments::Read::Given(given) => given,
    };
    for flag in flags::ALL {
        let variable = flags::variable(flag.name);
        if !given.flags.contains_key(flag.name)
            && let Some(text) = environment(&variable)
        {
            let name = variable;
            given.flags.insert(flag.name, vec![Value { name, text }]);
        }
    }
    if let Some(file) = given.flags.get("config").and_then(|values| values.last()) {
        for (flag, values) in file::read(file)? {
            given.flags.entry(flag).or_insert(values);
        }
    }
    let values = Values(given.flags);
    let mut words = given.words.into_iter();
    let command = match given.command.as_str() {
        "serve" => Command::Serve(Box::new(serve(&values)?)),
        "check" => {
            let files: Vec<_> = words.by_ref().map(PathBuf::from).collect();
            if files.is_empty() {
                return Err(wrong(
                    "check",
                    "a configuration, such as consent.json",
                    OsStr::new(""),
                ));
            }
            Command::Check {
                files,
                pkg: values.last("pkg", "pkg").path(),
            }
        }
        "backup" => Command::Backup {
            data: values.data()?,
            file: words
                .next()
                .ok_or_else(|| wrong("backup", "a file to write", OsStr::new("")))?
                .into(),
        },
        "export" => Command::Export {
            what: match (
                values.last("items", "false").switch()?,
                values.last("proofs", "false").switch()?,
            ) {
                (_, true) => Exported::Proofs(values.proofs()?),
                (true, _) => Exported::Items(values.stored()?),
                _ => Exported::Counts(values.stored()?),
            },
            format: match values.last("format", "csv").word(&["csv", "json"])? {
                "json" => Format::Json,
                _ => Format::Csv,
            },
        },
        "forget" if values.all("proof").next().is_some() => Command::ForgetProof {
            data: values.proofs()?,
            id: values.last("proof", "").proof_id()?,
        },
        "forget" => {
            let site = values.optional("site", Value::host)?;
            let before = values.optional("before", Value::day)?;
            if site.is_some() == before.is_some() {
                let expected = "--site HOST, --before YYYY-MM-DD or --proof ID";
                return Err(wrong(
                    "forget",
                    expected,
                    OsStr::new(if site.is_some() { "both" } else { "" }),
                ));
            }
            Command::Forget {
                stored: values.stored()?,
                site,
                before,
            }
        }
        "demo" => Command::Demo {
            stored: values.stored()?,
            site: values.last("site", "127.0.0.1:8080").host()?,
            site_config: values.optional("site-config", Value::file)?,
            pkg: values.last("pkg", "pkg").path(),
            size: if values.last("large", "false").switch()? {
                DemoSize::Large
            } else {
                DemoSize::Usual
            },
        },
        "gpc" => Command::Gpc,
        "vocabulary" => Command::Vocabulary {
            stored: values.stored()?,
            site: values.optional("site", Value::host)?,
            remove: values.optional("remove", Value::dimension_and_word)?,
        },
        _ => Command::Token {
            data: values.data()?,
        },
    };
    match words.next() {
        Some(word) => Err(wrong("argument", "flags after the command", &word)),
        None => Ok(command),
    }
}

fn serve(values: &Values) -> Result<Settings, SettingsError> {
    let number = |name, default, range| values.last(name, default).number(range);
    let mut site_hosts = Vec::new();
    for value in values.all("site-host") {
        value.hosts(&mut site_hosts)?;
    }
    let mut trusted_proxies = Vec::new();
    for value in values.all("trusted-proxy") {
        value.networks(&mut trusted_proxies)?;
    }
    let months = number("retention-months", "25", 1..=120)?;
    let cookie_domain = values.optional("cookie-domain", Value::host)?;
    without_effect(values, &site_hosts, cookie_domain.as_deref())?;
    Ok(Settings {
        listen: values.last("listen", "127.0.0.1:8080").address()?,
        www: values.last("www", "www").folder()?,
        pkg: values.last("pkg", "pkg").folder()?,
        data: values.optional("data", Value::new_folder)?,
        store_megabytes: values.optional("store-megabytes", |value| value.number(1..=1_000_000))?,
        hand_over: cluster::hand_over(values)?,
        site_hosts,
        site_configs: values
            .all("site-config")
            .map(Value::file)
            .collect::<Result<_, _>>()?,
        pace: Pace {
            commit_every: Duration::from_millis(number("commit-ms", "100", 10..=250)?.into()),
            events: usize::try_from(number("queue-events", "40000", 1..=1_000_000)?)
                .unwrap_or(usize::MAX),
            retention: Some(Retention {
                days: months * MONTH_DAYS,
                removal: if values.last("retention-ask", "false").switch()? {
                    Removal::AskFirst
                } else {
                    Removal::ByItself
                },
            }),
        },
        limit_per_minute: number("limit-per-minute", "600", 0..=u32::MAX)?,
        trusted_proxies,
        country_header: values.optional("country-header", Value::header)?,
        user_header: values.optional("user-header", Value::header)?,
        cookie_domain,
        small_cell: number("small-cell", "10", 0..=1000)?.into(),
        session: Duration::from_secs(u64::from(number("session-hours", "12", 1..=720)?) * 3600),
        report: if values.last("open-report", "false").switch()? {
            ReportAccess::ThisMachine
        } else {
            ReportAccess::Login
        },
        statistics: statistics(values)?,
        proofs: proofs(values)?,
        destinations: Destinations {
            webhook: values.optional("webhook", Value::url)?,
            mail: mail(values)?,
        },
        ops_listen: values.optional("ops-listen", Value::loopback)?,
        vendors: if values.last("demo-sink", "false").switch()? {
            Vendors::DemoSink
        } else {
            Vendors::Absent
        },
        reading: if values.last("dev", "false").switch()? {
            Reading::PerRequest
        } else {
            Reading::AtStart
        },
    })
}

/// Settings that would do nothing are mistakes, and not silence.
fn without_effect(
    values: &Values,
    site_hosts: &[String],
    cookie_domain: Option<&str>,
) -> Result<(), SettingsError> {
    let given = |flag| values.all(flag).last();
    for flag in ["user-header", "country-header"] {
        if let Some(value) = given(flag).filter(|_| given("trusted-proxy").is_none()) {
            let expected = "--trusted-proxy with it: nobody else's headers are believed";
            return Err(wrong(&value.name, expected, OsStr::new("")));
        }
    }
    let covers = |domain: &str| {
        let within = |host: &String| {
            let name = host.split(':').next().unwrap_or(host);
            name == domain || name.ends_with(&format!(".{domain}"))
        };
        site_hosts.is_empty() || site_hosts.iter().any(within)
    };
    match given("cookie-domain").zip(cookie_domain) {
        Some((value, domain)) if !covers(domain) => {
            let expected = "a domain that a --site-host is in";
            Err(wrong(&value.name, expected, &value.text))
        }
        _ => Ok(()),
    }
}

/// The defaults, and what was said against them in its order.
fn statistics(values: &Values) -> Result<Statistics, SettingsError> {
    let mut statistics = Statistics::default();
    for value in values.all("statistics") {
        value.statistics(&mut statistics)?;
    }
    Ok(statistics)
}

/// Proofs are for a disk.
fn proofs(values: &Values) -> Result<Option<KeptProofs>, SettingsError> {
    let keep_days = values.last("proof-months", "13").number(1..=120)? * MONTH_DAYS;
    if !values.last("keep-proofs", "false").switch()? {
        return Ok(None);
    }
    let folder = values.optional("data", Value::new_folder)?;
    let folder = folder.ok_or_else(|| wrong("--keep-proofs", "--data with it", OsStr::new("")))?;
    Ok(Some(KeptProofs { folder, keep_days }))
}

/// Either all that a mail needs, or nothing of it.
fn mail(values: &Values) -> Result<Option<Mail>, SettingsError> {
    let smtp = values.optional("smtp", Value::smtp)?;
    let from = values.optional("mail-from", Value::mailbox)?;
    let to: Vec<_> = values
        .all("mail-to")
        .map(Value::mailbox)
        .collect::<Result<_, _>>()?;
    match (smtp, from) {
        (Some(smtp), Some(from)) if !to.is_empty() => Ok(Some(Mail { smtp, from, to })),
        (None, None) if to.is_empty() => Ok(None),
        _ => Err(wrong(
            "mail",
            "--smtp, --mail-from and --mail-to together",
            OsStr::new("only some of them"),
        )),
    }
}

/// What was given, by flag.
struct Values(BTreeMap<&'static str, Vec<Value>>);

impl Values {
    fn all(&self, flag: &str) -> impl Iterator<Item = &Value> {
        self.0.get(flag).into_iter().flatten()
    }

    /// The last one, or the default.
    fn last(&self, flag: &str, default: &str) -> Value {
        self.all(flag).last().cloned().unwrap_or_else(|| Value {
            name: format!("--{flag}"),
            text: default.into(),
        })
    }

    /// The last one, read, if there is any.
    fn optional<T>(
        &self,
        flag: &str,
        read: impl Fn(&Value) -> Result<T, SettingsError>,
    ) -> Result<Option<T>, SettingsError> {
        self.all(flag).last().map(read).transpose()
    }

    /// The store of a command that needs one.
    fn data(&self) -> Result<PathBuf, SettingsError> {
        self.last("data", "").folder()
    }

    /// The folder of the proofs, which no cluster has: who names one only is told so.
    fn proofs(&self) -> Result<PathBuf, SettingsError> {
        let given = |flag| self.all(flag).next().is_some();
        if given("clickhouse") && !given("data") {
            let expected =
                "the folder of a collector, whose file has its proofs: none are in ClickHouse";
            return Err(wrong("--data", expected, OsStr::new("")));
        }
        self.data()
    }

    /// The counters of a command that needs some.
    fn stored(&self) -> Result<Stored, SettingsError> {
        match cluster::cluster(self)? {
            Some(cluster) => Ok(Stored::Cluster(cluster)),
            None => self.data().map(Stored::Folder),
        }
    }
}

#[cfg(test)]
mod tests;
