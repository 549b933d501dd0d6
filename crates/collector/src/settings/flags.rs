//! Which flags there are, and what each takes.

use super::value::{
    ADDRESS, COUNT, DAY, FILE, FOLDER, HEADER, HOST, MAILBOX, MEGABYTES, NAME, NETWORK, PROOF_ID,
    SMTP, STATISTICS, TEXT, URL, WORD, WORD_OF,
};

/// One setting.
pub(super) struct Flag {
    pub(super) name: &'static str,
    pub(super) takes: Takes,
}

/// What stands behind a flag.
#[derive(Clone, Copy)]
pub(super) enum Takes {
    /// The flag alone means `true`.
    Nothing,
    /// A value, described as an error message would.
    Value(&'static str),
}

pub(super) const ALL: &[Flag] = &[
    value("config", FILE),
    value("listen", ADDRESS),
    value("www", FOLDER),
    value("pkg", FOLDER),
    value("data", FOLDER),
    value("site-host", HOST),
    value("site-config", FILE),
    value("statistics", STATISTICS),
    switch("keep-proofs"),
    value("proof-months", COUNT),
    value("retention-months", COUNT),
    switch("retention-ask"),
    value("commit-ms", COUNT),
    value("queue-events", COUNT),
    value("limit-per-minute", COUNT),
    value("store-megabytes", MEGABYTES),
    value("clickhouse", URL),
    value("clickhouse-cluster", NAME),
    value("clickhouse-database", NAME),
    value("clickhouse-user", TEXT),
    value("clickhouse-password", TEXT),
    value("clickhouse-quorum", COUNT),
    value("send-ms", COUNT),
    value("outbox-megabytes", MEGABYTES),
    value("trusted-proxy", NETWORK),
    value("country-header", HEADER),
    value("user-header", HEADER),
    value("cookie-domain", HOST),
    value("small-cell", COUNT),
    value("session-hours", COUNT),
    switch("open-report"),
    value("webhook", URL),
    value("smtp", SMTP),
    value("mail-from", MAILBOX),
    value("mail-to", MAILBOX),
    value("ops-listen", ADDRESS),
    switch("demo-sink"),
    switch("dev"),
    // Of the other commands.
    value("site", HOST),
    value("before", DAY),
    value("proof", PROOF_ID),
    value("format", WORD),
    switch("items"),
    switch("proofs"),
    switch("large"),
    value("remove", WORD_OF),
];

/// Those that may be given more than once.
pub(super) const LISTS: [&str; 6] = [
    "site-host",
    "site-config",
    "statistics",
    "clickhouse",
    "trusted-proxy",
    "mail-to",
];

/// The environment variable of a flag.
pub(super) fn variable(name: &str) -> String {
    format!("ASSENTRY_{}", name.replace('-', "_").to_ascii_uppercase())
}

const fn value(name: &'static str, expected: &'static str) -> Flag {
    Flag {
        name,
        takes: Takes::Value(expected),
    }
}

const fn switch(name: &'static str) -> Flag {
    Flag {
        name,
        takes: Takes::Nothing,
    }
}
