//! The settings of a service.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use assentry_core::day::Day;
use ipnet::IpNet;

use crate::{
    counting::statistics::Statistics,
    notify::{courier::Destinations, rules::Rules},
    store::{outboxed::HandOver, queue::Pace},
};

/// The settings of `assentry serve`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The folder served at `/`.
    pub www: PathBuf,
    /// The folder served at `/assentry/`.
    pub pkg: PathBuf,
    /// Files that are served from memory where there is none of that path in the folders.
    pub bundled: Vec<Bundled>,
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
    pub trusted_proxies: Vec<IpNet>,
    /// Where a trusted proxy writes the country.
    pub country_header: Option<String>,
    /// Where a trusted proxy writes who is signed in.
    pub user_header: Option<String>,
    /// Where the same proxy writes their role; none: all are owners.
    pub role_header: Option<String>,
    /// Whose pages may frame a panel of the report.
    pub frame_hosts: Vec<String>,
    /// The `Domain` of the cookie.
    pub cookie_domain: Option<String>,
    /// The owner's goal and thresholds, and what is not shown exactly.
    pub rules: Rules,
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
    /// When files are read.
    pub reading: Reading,
}

/// A file of a site that was compiled at start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundled {
    /// Where it is served, without the first slash.
    pub path: String,
    /// What is in it.
    pub text: String,
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

/// When files are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Once, at start. Each is compressed when it is first requested, and then as well as possible.
    AtStart,
    /// For each request, and compressed quickly: for developers.
    PerRequest,
}
