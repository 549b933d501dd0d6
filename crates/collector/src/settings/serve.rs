//! The flags of a program that serves, and the settings that they make.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use assentry_core::day::Day;
use ipnet::IpNet;
use lettre::message::Mailbox;

use super::{
    mistake::SettingsError,
    service::{KeptProofs, Reading, ReportAccess, Settings},
    stored::{ClusterFlags, beside_a_cluster, existing},
    values,
};
use crate::{
    counting::statistics::Statistics,
    languages::Tongue,
    notify::{
        courier::{Destinations, Mail, Webhook, WebhookForm},
        rules::Rules,
    },
    store::{
        outboxed::HandOver,
        queue::Pace,
        sweep::{Removal, Retention},
    },
};

/// A month, for counting how long something is kept.
const MONTH_DAYS: Day = 31;

/// The flags of `serve`.
#[derive(Clone, Debug, clap::Args)]
pub struct ServeFlags {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080", value_parser = values::address)]
    listen: SocketAddr,
    /// The pages, served at /
    #[arg(long, value_name = "FOLDER", default_value = "www", value_parser = values::folder())]
    www: PathBuf,
    /// The built script, served at /assentry/
    #[arg(long, value_name = "FOLDER", default_value = "pkg", value_parser = values::folder())]
    pkg: PathBuf,
    /// Where the store is, made if missing [default: memory only]
    #[arg(long, value_name = "FOLDER", value_parser = values::new_folder())]
    data: Option<PathBuf>,
    /// A host that events are accepted from; repeatable [default: the request's own host]
    #[arg(long, value_name = "HOST", value_delimiter = ',', value_parser = values::host)]
    site_host: Vec<String>,
    /// A site's configuration: what is in none of them is counted as other; repeatable [default: learnt]
    #[arg(long, value_name = "FILE", value_parser = values::file())]
    site_config: Vec<PathBuf>,
    /// What is counted, everywhere or under a regime: none, choices or all; repeatable, the last one applies [default: by
    /// regime]
    #[arg(long, value_name = "[REGIME=]MODE", value_delimiter = ',', value_parser = values::statistics)]
    statistics: Vec<String>,
    /// Keep a proof of each record with an id that POST /consent brings; needs --data
    #[arg(long)]
    keep_proofs: bool,
    /// How long proofs are kept, in months of 31 days
    #[arg(long, value_name = "MONTHS", default_value = "13", value_parser = values::number(1..=120))]
    proof_months: u32,
    /// How long counters are kept, in months of 31 days
    #[arg(long, value_name = "MONTHS", default_value = "25", value_parser = values::number(1..=120))]
    retention_months: u32,
    /// Remove nothing by itself: the log says what is too old and how to remove it
    #[arg(long)]
    retention_ask: bool,
    /// The longest that an event waits for its commit
    #[arg(long, value_name = "MILLISECONDS", default_value = "100", value_parser = values::number(10..=250))]
    commit_ms: u32,
    /// How many events may wait while others are written; more are answered 503. The default is two seconds of 20,000 a
    /// second, and 16 MB
    #[arg(long, value_name = "EVENTS", default_value = "40000", value_parser = values::number(1..=1_000_000))]
    queue_events: u32,
    /// For each /24 or /48; 0 for no limit
    #[arg(long, value_name = "REQUESTS", default_value = "600", value_parser = values::number(0..=u32::MAX))]
    limit_per_minute: u32,
    /// The largest that the store may become; then 503 [default: the disk]
    #[arg(long, value_name = "MEGABYTES", value_parser = values::number(1..=1_000_000))]
    store_megabytes: Option<u32>,
    /// Addresses of proxies whose X-Forwarded-For and similar headers are trusted; repeatable [default: none]
    #[arg(long, value_name = "NETWORK", value_delimiter = ',', value_parser = values::network)]
    trusted_proxy: Vec<IpNet>,
    /// Where a trusted proxy writes the visitor's country, two letters [default: none]
    #[arg(long, value_name = "NAME", value_parser = values::header)]
    country_header: Option<String>,
    /// Where a trusted proxy writes who is signed in: they may administer the report [default: none]
    #[arg(long, value_name = "NAME", value_parser = values::header)]
    user_header: Option<String>,
    /// Where the same proxy writes their role or groups, the first of owner, marketing and officer in it counting; needs
    /// --user-header [default: none, all may administer]
    #[arg(long, value_name = "NAME", value_parser = values::header, requires = "user_header")]
    role_header: Option<String>,
    /// Whose pages may show a panel of the report in a frame, as https://dash.example; repeatable [default: nobody's]
    #[arg(long, value_name = "ORIGIN", value_delimiter = ',', value_parser = values::origin)]
    frame_host: Vec<String>,
    /// The Domain of the cookie that POST /consent issues [default: the site's host]
    #[arg(long, value_name = "DOMAIN", value_parser = values::host)]
    cookie_domain: Option<String>,
    /// Counts under this are not shown exactly
    #[arg(long, value_name = "EVENTS", default_value = "10", value_parser = values::number(0..=1000))]
    small_cell: u32,
    /// How long a login lasts
    #[arg(long, value_name = "HOURS", default_value = "12", value_parser = values::number(1..=720))]
    session_hours: u32,
    /// The report without login, for this machine only
    #[arg(long)]
    open_report: bool,
    /// Where alerts and the week's summary are sent, as JSON [default: none]
    #[arg(long, value_name = "URL", value_parser = values::url)]
    webhook: Option<String>,
    /// What is posted to --webhook
    #[arg(long, value_name = "FORM", value_enum, requires = "webhook")]
    webhook_form: Option<WebhookForm>,
    /// The opt-in among deciders that you aim at: a line in the report, and an alert when a week stays under it
    #[arg(long, value_name = "PERCENT", value_parser = values::number(1..=100))]
    goal: Option<u32>,
    /// The least fall of opt-in that is worth an alert
    #[arg(long, value_name = "POINTS", default_value = "2", value_parser = values::number(1..=100))]
    alert_fall: u32,
    /// The mail server, as smtps://USER:PASSWORD@HOST; best in the file or the variable [default: none]
    #[arg(long, value_name = "URL", value_parser = values::smtp)]
    smtp: Option<String>,
    /// The sender of mails; needed with --smtp [default: none]
    #[arg(long, value_name = "ADDRESS", value_parser = values::mailbox)]
    mail_from: Option<Mailbox>,
    /// Who gets alerts and the week's summary; needed with --smtp; repeatable [default: none]
    #[arg(long, value_name = "ADDRESS", value_parser = values::mailbox)]
    mail_to: Vec<Mailbox>,
    /// The language of mails and of what a webhook gets, one of those of the report [default: en]
    #[arg(long, value_name = "TAG", value_parser = values::language)]
    message_language: Option<Tongue>,
    /// Where /healthz, /readyz and /metrics are, on a loopback address [default: nowhere]
    #[arg(long, value_name = "ADDRESS:PORT", value_parser = values::loopback)]
    ops_listen: Option<SocketAddr>,
    /// Read files again for each request
    #[arg(long)]
    dev: bool,
    #[command(flatten)]
    cluster: ClusterFlags,
    /// How often the outbox is sent [default: 5000]
    #[arg(long, value_name = "MILLISECONDS", value_parser = values::number(100..=60_000))]
    send_ms: Option<u32>,
    /// How large the outbox may become; then 503 [default: 1000]
    #[arg(long, value_name = "MEGABYTES", value_parser = values::number(1..=1_000_000))]
    outbox_megabytes: Option<u32>,
}

impl ServeFlags {
    /// The settings that the flags make.
    ///
    /// # Errors
    /// A missing folder or file, or a setting that has no effect without another.
    pub fn settings(self) -> Result<Settings, SettingsError> {
        self.without_effect()?;
        let (proofs, mail) = (self.proofs()?, self.mail()?);
        let hand_over = self.hand_over()?;
        if let Some(missing) = self.site_config.iter().find(|path| !path.is_file()) {
            let found = missing.to_string_lossy();
            return Err(SettingsError::new("--site-config", values::FILE, &found));
        }
        let mut statistics = Statistics::default();
        for word in &self.statistics {
            // Each word was validated when it was parsed.
            let _known = statistics.set(word);
        }
        Ok(Settings {
            listen: self.listen,
            www: existing("--www", Some(self.www))?,
            pkg: existing("--pkg", Some(self.pkg))?,
            data: self.data,
            store_megabytes: self.store_megabytes,
            hand_over,
            site_hosts: self.site_host,
            site_configs: self.site_config,
            pace: Pace {
                commit_every: Duration::from_millis(self.commit_ms.into()),
                events: usize::try_from(self.queue_events).unwrap_or(usize::MAX),
                retention: Some(Retention {
                    days: self.retention_months * MONTH_DAYS,
                    removal: if self.retention_ask {
                        Removal::AskFirst
                    } else {
                        Removal::ByItself
                    },
                }),
            },
            limit_per_minute: self.limit_per_minute,
            trusted_proxies: self.trusted_proxy,
            country_header: self.country_header,
            user_header: self.user_header,
            role_header: self.role_header,
            frame_hosts: self.frame_host,
            cookie_domain: self.cookie_domain,
            rules: Rules {
                goal: self.goal,
                least_fall: self.alert_fall,
                small_cell: self.small_cell.into(),
            },
            session: Duration::from_secs(u64::from(self.session_hours) * 3600),
            report: if self.open_report {
                ReportAccess::ThisMachine
            } else {
                ReportAccess::Login
            },
            statistics,
            proofs,
            destinations: Destinations {
                webhook: self.webhook.map(|url| Webhook {
                    url,
                    form: self.webhook_form.unwrap_or_default(),
                }),
                mail,
                language: self.message_language.unwrap_or_default(),
            },
            ops_listen: self.ops_listen,
            bundled: Vec::new(),
            reading: if self.dev {
                Reading::PerRequest
            } else {
                Reading::AtStart
            },
        })
    }

    /// Settings without effect are mistakes, not silently ignored.
    fn without_effect(&self) -> Result<(), SettingsError> {
        for (flag, given) in [
            ("--user-header", self.user_header.is_some()),
            ("--country-header", self.country_header.is_some()),
        ] {
            if given && self.trusted_proxy.is_empty() {
                let expected = "--trusted-proxy with it: only headers of trusted proxies are used";
                return Err(SettingsError::new(flag, expected, ""));
            }
        }
        if self.message_language.is_some() && self.webhook.is_none() && self.smtp.is_none() {
            let expected = "--webhook or --smtp with it: nothing else is sent";
            return Err(SettingsError::new("--message-language", expected, ""));
        }
        let covers = |domain: &str| {
            let within = |host: &String| {
                let name = host.split(':').next().unwrap_or(host);
                name == domain || name.ends_with(&format!(".{domain}"))
            };
            self.site_host.is_empty() || self.site_host.iter().any(within)
        };
        match &self.cookie_domain {
            Some(domain) if !covers(domain) => {
                let expected = "a domain that a --site-host is in";
                Err(SettingsError::new("--cookie-domain", expected, domain))
            }
            _ => Ok(()),
        }
    }

    /// Proofs need a folder on disk.
    fn proofs(&self) -> Result<Option<KeptProofs>, SettingsError> {
        if !self.keep_proofs {
            return Ok(None);
        }
        let folder = self.data.clone();
        let folder =
            folder.ok_or_else(|| SettingsError::new("--keep-proofs", "--data with it", ""))?;
        let keep_days = self.proof_months * MONTH_DAYS;
        Ok(Some(KeptProofs { folder, keep_days }))
    }

    /// Mail needs all of its settings or none.
    fn mail(&self) -> Result<Option<Mail>, SettingsError> {
        match (&self.smtp, &self.mail_from) {
            (Some(smtp), Some(from)) if !self.mail_to.is_empty() => Ok(Some(Mail {
                smtp: smtp.clone(),
                from: from.clone(),
                to: self.mail_to.clone(),
            })),
            (None, None) if self.mail_to.is_empty() => Ok(None),
            _ => Err(SettingsError::new(
                "mail",
                "--smtp, --mail-from and --mail-to together",
                "only some of them",
            )),
        }
    }

    /// The ClickHouse, with the other settings that a collector needs for it.
    fn hand_over(&self) -> Result<Option<HandOver>, SettingsError> {
        let Some(cluster) = self.cluster.clone().cluster()? else {
            beside_a_cluster("--send-ms", self.send_ms.is_some())?;
            beside_a_cluster("--outbox-megabytes", self.outbox_megabytes.is_some())?;
            return Ok(None);
        };
        if self.data.is_none() {
            let expected = "a folder for the outbox, where there is --clickhouse";
            return Err(SettingsError::new("--data", expected, ""));
        }
        Ok(Some(HandOver {
            cluster,
            outbox_megabytes: self.outbox_megabytes.unwrap_or(1000),
            send_every: Duration::from_millis(self.send_ms.unwrap_or(5000).into()),
        }))
    }
}
