//! The replicas of one shard: the first one that answers is used.

use std::{
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    time::Duration,
};

use axum::body::Bytes;
use clickhouse::{Client, error::Error, query::Query};
use tokio::runtime::Runtime;

use super::lines;
use crate::store::StoreError;

/// How long a query may take on one replica. A report or a starting collector waits for it.
const QUESTION: Duration = Duration::from_secs(20);

/// How long an insert may take: longer than the cluster waits for its quorum.
const INSERT: Duration = Duration::from_secs(30);

/// How long the cluster waits for its quorum, in milliseconds.
const QUORUM_MILLISECONDS: &str = "10000";

/// How long a schema change may take: as long as ClickHouse itself waits for every replica.
const CHANGE: Duration = Duration::from_secs(180);

/// From this version on, duplicate blocks are also dropped in unreplicated tables, and the server may batch inserts. That
/// must not happen to ours: blocks are recognised by their contents.
pub(super) const MODERN: u32 = 22;

/// Where the counters are, and the credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// The HTTP interfaces of one shard's replicas, without a trailing slash.
    pub urls: Vec<String>,
    /// The database of the tables.
    pub database: String,
    /// The user.
    pub user: String,
    /// The user's password; empty for none.
    pub password: Password,
    /// The name of the cluster, for `ON CLUSTER`; `None`: one server without replication.
    pub name: Option<String>,
    /// How many replicas must have an insert before it counts as done; below two: only the one that accepted it.
    pub quorum: u32,
}

/// A text that no message repeats.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Password(pub String);

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password")
    }
}

pub(super) struct Servers {
    pub(super) cluster: Cluster,
    clients: Vec<Client>,
    /// The one that answered last.
    current: AtomicUsize,
    runtime: Option<Runtime>,
}

impl Servers {
    pub(super) fn new(cluster: &Cluster) -> Result<Self, StoreError> {
        // On a separate thread, so that the caller can block even inside another runtime.
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("clickhouse")
            .enable_all()
            .build()
            .map_err(|error| StoreError::Failed(error.to_string()))?;
        let client = |url: &String| {
            Client::default()
                .with_url(url)
                .with_user(&cluster.user)
                .with_password(&cluster.password.0)
                // Otherwise its queries use syntax that old versions do not support.
                .with_validation(false)
        };
        Ok(Self {
            cluster: cluster.clone(),
            clients: cluster.urls.iter().map(client).collect(),
            current: AtomicUsize::new(0),
            runtime: Some(runtime),
        })
    }

    /// Queries rows.
    pub(super) fn rows(&self, sql: &str, values: &[&str]) -> Result<Vec<Vec<String>>, StoreError> {
        let mut rows = Vec::new();
        self.each_row(sql, values, &mut |cells| {
            rows.push(cells.to_vec());
            Ok(())
        })?;
        Ok(rows)
    }

    /// The same, one row at a time.
    pub(super) fn each_row(
        &self,
        sql: &str,
        values: &[&str],
        row: &mut dyn FnMut(&[String]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let text =
            self.text(|client| bound(client.with_database(&self.cluster.database), sql, values))?;
        text.lines().try_for_each(|line| row(&lines::cells(line)))
    }

    /// Changes tables or their contents. Runs outside the database, which may not exist yet.
    pub(super) fn change(&self, sql: &str, values: &[&str]) -> Result<(), StoreError> {
        self.any(|client| {
            let query = bound(client, sql, values);
            self.wait(CHANGE, query.execute())
        })
    }

    /// Inserts rows. After an error it is unknown whether they arrived; inserting the same rows again is harmless.
    pub(super) fn insert(&self, sql: &str, rows: String) -> Result<(), StoreError> {
        let modern = self.version()? >= MODERN;
        let rows = Bytes::from(rows);
        self.any(|client| {
            let mut client = client.with_database(&self.cluster.database);
            if self.has_quorum() {
                client = client
                    .with_setting("insert_quorum", self.cluster.quorum.to_string())
                    .with_setting("insert_quorum_timeout", QUORUM_MILLISECONDS);
            }
            if modern {
                // A repeated insert must arrive as the same block to be recognised.
                client = client
                    .with_setting("async_insert", "0")
                    .with_setting("input_format_parallel_parsing", "0");
            }
            let mut insert = client.insert_formatted_with(format!("{sql} FORMAT TabSeparated"));
            let rows = rows.clone();
            self.wait(INSERT, async move {
                insert.send(rows).await?;
                insert.end().await
            })
        })
    }

    /// Whether more than one replica must have an insert.
    pub(super) fn has_quorum(&self) -> bool {
        self.cluster.name.is_some() && self.cluster.quorum > 1
    }

    /// The major version.
    pub(super) fn version(&self) -> Result<u32, StoreError> {
        let text = self.text(|client| client.query("SELECT version()"))?;
        let number = text.split('.').next().and_then(|part| part.parse().ok());
        number.ok_or_else(|| {
            StoreError::Failed(format!("expected a version of ClickHouse, found {text:?}"))
        })
    }

    /// Whether a table exists. Runs outside the database, which may not exist yet.
    pub(super) fn has(&self, table: &str) -> Result<bool, StoreError> {
        let sql = "SELECT count() FROM system.tables WHERE database = ? AND name = ?";
        let count = self.text(|client| bound(client, sql, &[&self.cluster.database, table]))?;
        Ok(count.trim() != "0")
    }

    fn text(&self, query: impl Fn(Client) -> Query) -> Result<String, StoreError> {
        let text = self.any(|client| {
            let query = query(client);
            self.wait(QUESTION, async move {
                query.fetch_bytes("TabSeparated")?.collect().await
            })
        })?;
        Ok(String::from_utf8_lossy(&text).into_owned())
    }

    /// Tries the replicas one by one, beginning with the one that answered last.
    fn any<T>(&self, ask: impl Fn(Client) -> Result<T, Error>) -> Result<T, StoreError> {
        let first = self.current.load(Ordering::Relaxed);
        let mut failed = StoreError::Failed("expected an address of ClickHouse, found none".into());
        for step in 0..self.clients.len() {
            let at = (first + step) % self.clients.len();
            let Some(client) = self.clients.get(at) else {
                continue;
            };
            // The server may have closed a kept-alive connection. Every request is safe to repeat.
            let answer = match ask(client.clone()) {
                Err(Error::Network(_)) => ask(client.clone()),
                answer => answer,
            };
            match answer {
                Ok(answer) => {
                    self.current.store(at, Ordering::Relaxed);
                    return Ok(answer);
                }
                Err(error) => {
                    let url = self.cluster.urls.get(at).map_or("", String::as_str);
                    // On one line, like other messages.
                    let words: Vec<_> = error
                        .to_string()
                        .split_whitespace()
                        .map(str::to_owned)
                        .collect();
                    failed =
                        StoreError::Failed(format!("clickhouse at {url}: {}", words.join(" ")));
                }
            }
        }
        Err(failed)
    }

    fn wait<T: Send + 'static>(
        &self,
        patience: Duration,
        answer: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Result<T, Error> {
        let (done, heard) = mpsc::sync_channel(1);
        if let Some(runtime) = &self.runtime {
            runtime.spawn(async move {
                let result = tokio::time::timeout(patience, answer).await;
                // The caller waits below.
                drop(done.send(result.unwrap_or(Err(Error::TimedOut))));
            });
        }
        heard.recv().unwrap_or(Err(Error::TimedOut))
    }
}

impl Drop for Servers {
    /// Does not block: a runtime must not be waited for inside another one.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn bound(client: Client, sql: &str, values: &[&str]) -> Query {
    let query = client.query(sql);
    values.iter().fold(query, |query, value| query.bind(*value))
}
