//! The settings of a ClickHouse: all of them, or none.

use std::{ffi::OsStr, time::Duration};

use super::{
    Cluster, HandOver, Password, SettingsError, Values,
    value::{Value, wrong},
};

/// Those that mean nothing without `--clickhouse`.
const WITHOUT: [&str; 7] = [
    "clickhouse-cluster",
    "clickhouse-database",
    "clickhouse-user",
    "clickhouse-password",
    "clickhouse-quorum",
    "send-ms",
    "outbox-megabytes",
];

/// Where the counters are, if in ClickHouse.
pub(super) fn cluster(values: &Values) -> Result<Option<Cluster>, SettingsError> {
    let mut urls = Vec::new();
    for value in values.all("clickhouse") {
        value.servers(&mut urls)?;
    }
    if urls.is_empty() {
        let given = WITHOUT.iter().find_map(|flag| values.all(flag).next());
        return given.map_or(Ok(None), |value| {
            let expected = "--clickhouse URL beside it";
            Err(wrong(&value.name, expected, OsStr::new("")))
        });
    }
    Ok(Some(Cluster {
        urls,
        database: values.last("clickhouse-database", "assentry").sql_name()?,
        user: values.last("clickhouse-user", "default").plain()?,
        password: Password(values.last("clickhouse-password", "").secret()?),
        name: values.optional("clickhouse-cluster", Value::sql_name)?,
        quorum: values.last("clickhouse-quorum", "2").number(0..=9)?,
    }))
}

/// The same, with what a collector needs besides.
pub(super) fn hand_over(values: &Values) -> Result<Option<HandOver>, SettingsError> {
    let Some(cluster) = cluster(values)? else {
        return Ok(None);
    };
    if values.all("data").next().is_none() {
        let expected = "a folder for the outbox, where there is --clickhouse";
        return Err(wrong("--data", expected, OsStr::new("")));
    }
    let milliseconds = values.last("send-ms", "5000").number(100..=60_000)?;
    Ok(Some(HandOver {
        cluster,
        outbox_megabytes: values
            .last("outbox-megabytes", "1000")
            .number(1..=1_000_000)?,
        send_every: Duration::from_millis(milliseconds.into()),
    }))
}
