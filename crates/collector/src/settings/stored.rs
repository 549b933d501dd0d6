//! Where the counters of a command are.

use std::path::PathBuf;

use super::{mistake::SettingsError, values};
use crate::store::{
    clickhouse::{Cluster, Password},
    stored::Stored,
};

/// The flags of a command that needs counters.
#[derive(Clone, Debug, clap::Args)]
pub struct StoreFlags {
    /// The folder of the store
    #[arg(long, value_name = "FOLDER", value_parser = values::folder())]
    data: Option<PathBuf>,
    #[command(flatten)]
    cluster: ClusterFlags,
}

impl StoreFlags {
    /// Where the counters are.
    ///
    /// # Errors
    /// Nowhere, or a setting that has no effect without another.
    pub fn stored(self) -> Result<Stored, SettingsError> {
        match self.cluster.cluster()? {
            Some(cluster) => Ok(Stored::Cluster(cluster)),
            None => existing("--data", self.data).map(Stored::Folder),
        }
    }

    /// The folder of the proofs, which are never in a cluster: naming only a cluster is a mistake.
    ///
    /// # Errors
    /// No folder.
    pub fn proofs(self) -> Result<PathBuf, SettingsError> {
        if self.data.is_none() && !self.cluster.urls.is_empty() {
            let expected =
                "the folder of a collector, whose file has its proofs: none are in ClickHouse";
            return Err(SettingsError::new("--data", expected, ""));
        }
        existing("--data", self.data)
    }
}

/// The flags of a command for the store of a folder only.
#[derive(Clone, Debug, clap::Args)]
pub struct FolderFlags {
    /// The folder of the store
    #[arg(long, value_name = "FOLDER", value_parser = values::folder())]
    data: Option<PathBuf>,
}

impl FolderFlags {
    /// The folder.
    ///
    /// # Errors
    /// There is none.
    pub fn folder(self) -> Result<PathBuf, SettingsError> {
        existing("--data", self.data)
    }
}

/// The flags of a ClickHouse: all of them, or none.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Counters in ClickHouse")]
pub(super) struct ClusterFlags {
    /// The HTTP interface of the ClickHouse that has the counters, behind an outbox in --data of the collector; several
    /// replicas of one shard: repeated [default: counters in SQLite]
    #[arg(long = "clickhouse", value_name = "URL", value_delimiter = ',', value_parser = values::server)]
    pub(super) urls: Vec<String>,
    /// The cluster whose replicas keep the tables [default: one server]
    #[arg(long = "clickhouse-cluster", value_name = "NAME", value_parser = values::sql_name)]
    name: Option<String>,
    /// The database, made if missing [default: assentry]
    #[arg(long = "clickhouse-database", value_name = "NAME", value_parser = values::sql_name)]
    database: Option<String>,
    /// The user at ClickHouse [default: default]
    #[arg(long = "clickhouse-user", value_name = "NAME")]
    user: Option<String>,
    /// Their password; best in the file or the variable [default: none]
    #[arg(long = "clickhouse-password", value_name = "PASSWORD")]
    password: Option<String>,
    /// How many replicas have to have an insert; under 2: one [default: 2]
    #[arg(long = "clickhouse-quorum", value_name = "REPLICAS", value_parser = values::number(0..=9))]
    quorum: Option<u32>,
}

impl ClusterFlags {
    /// Where the counters are, if in ClickHouse.
    pub(super) fn cluster(self) -> Result<Option<Cluster>, SettingsError> {
        if self.urls.is_empty() {
            for (flag, given) in [
                ("--clickhouse-cluster", self.name.is_some()),
                ("--clickhouse-database", self.database.is_some()),
                ("--clickhouse-user", self.user.is_some()),
                ("--clickhouse-password", self.password.is_some()),
                ("--clickhouse-quorum", self.quorum.is_some()),
            ] {
                beside_a_cluster(flag, given)?;
            }
            return Ok(None);
        }
        Ok(Some(Cluster {
            urls: self.urls,
            database: self.database.unwrap_or_else(|| "assentry".to_owned()),
            user: self.user.unwrap_or_else(|| "default".to_owned()),
            password: Password(self.password.unwrap_or_default()),
            name: self.name,
            quorum: self.quorum.unwrap_or(2),
        }))
    }
}

/// Refuses a setting that has no effect without `--clickhouse`.
pub(super) fn beside_a_cluster(flag: &str, given: bool) -> Result<(), SettingsError> {
    if given {
        return Err(SettingsError::new(flag, "--clickhouse URL beside it", ""));
    }
    Ok(())
}

/// A folder that exists.
pub(super) fn existing(flag: &str, folder: Option<PathBuf>) -> Result<PathBuf, SettingsError> {
    let folder = folder.unwrap_or_default();
    if folder.is_dir() {
        return Ok(folder);
    }
    let found = folder.to_string_lossy();
    Err(SettingsError::new(flag, values::FOLDER, &found))
}
