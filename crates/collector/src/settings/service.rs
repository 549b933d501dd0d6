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
    /// Files that are served from memory if the folders have none at that path.
    pub bundled: Vec<Bundled>,
    /// The folder of the store; `None`: counters are lost at stop.
    pub data: Option<PathBuf>,
    /// The maximum size of the store, in megabytes.
    pub store_megabytes: Option<u32>,
    /// The ClickHouse that has the counters, behind an outbox in the folder; `None`: they are in the folder's store.
    pub hand_over: Option<HandOver>,
    /// Hosts that events are accepted from, in lower case, with a port only if it matters. Empty: the host that each
    /// request was sent to.
    pub site_hosts: Vec<String>,
    /// Site configurations: words that are in none of them are counted as `other`. Empty: words are learnt.
    pub site_configs: Vec<PathBuf>,
    /// How events get into the store, and how long counters are kept.
    pub pace: Pace,
    /// Requests per minute from one network; 0: unlimited.
    pub limit_per_minute: u32,
    /// Proxies whose headers are trusted.
    pub trusted_proxies: Vec<IpNet>,
    /// The header in which a trusted proxy states the country.
    pub country_header: Option<String>,
    /// The header in which a trusted proxy states the signed-in user.
    pub user_header: Option<String>,
    /// The header in which the same proxy states the user's role; `None`: all are owners.
    pub role_header: Option<String>,
    /// Whose pages may frame a panel of the report.
    pub frame_hosts: Vec<String>,
    /// The `Domain` of the cookie.
    pub cookie_domain: Option<String>,
    /// The owner's goal and thresholds, and the threshold for small cells.
    pub rules: Rules,
    /// How long a login lasts.
    pub session: Duration,
    /// Who may look at the report.
    pub report: ReportAccess,
    /// What is counted under each regime.
    pub statistics: Statistics,
    /// Where proofs are kept, and for how long; `None`: not at all.
    pub proofs: Option<KeptProofs>,
    /// Where alerts and summaries go.
    pub destinations: Destinations,
    /// The address for monitoring.
    pub ops_listen: Option<SocketAddr>,
    /// When files are read.
    pub reading: Reading,
}

/// A file of a site that was compiled at start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundled {
    /// The path at which it is served, without the leading slash.
    pub path: String,
    /// Its contents.
    pub text: String,
}

/// How proofs are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptProofs {
    /// The folder of the file.
    pub folder: PathBuf,
    /// How many days after the answer.
    pub keep_days: Day,
}

/// Who may look at the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportAccess {
    /// Anybody with the admin token or a shared link.
    Login,
    /// Also everybody on this machine: for the demo and for development.
    ThisMachine,
}

/// When files are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Once, at start. Each is compressed at its first request, and then as well as possible in the background.
    AtStart,
    /// For each request, and compressed quickly: for developers.
    PerRequest,
}
