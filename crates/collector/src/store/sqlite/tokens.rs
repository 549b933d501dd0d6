//! Who may look. Tokens are random and long, so one round of SHA-256 keeps them: there is nothing to guess.

use rusqlite::{OptionalExtension, params};

use super::{failure::failure, handle::Sqlite};
use crate::store::StoreError;

/// A link that somebody may read the report with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    /// The start of the hash: enough to tell links apart, of no use to open one.
    pub(crate) name: String,
    pub(crate) label: String,
    /// The filters that it is bound to, as in addresses.
    pub(crate) bound: String,
    /// Seconds since 1970.
    pub(crate) expires_at: i64,
}

impl Sqlite {
    /// What a link with that hash is bound to, if it exists and holds at `now` (seconds since 1970).
    pub(crate) fn share(&self, hash: &[u8; 32], now: i64) -> Result<Option<String>, StoreError> {
        let connection = self.looker_up()?;
        let found = connection
            .prepare_cached(
                "SELECT bound FROM token WHERE hash = ?1 AND kind = 'share' AND expires_at > ?2",
            )
            .and_then(|mut statement| {
                statement
                    .query_row(params![hash, now], |row| row.get(0))
                    .optional()
            });
        found.map_err(|error| failure(&error))
    }

    /// The hash of the admin token, if there is one.
    pub(crate) fn admin(&self) -> Result<Option<[u8; 32]>, StoreError> {
        let connection = self.looker_up()?;
        connection
            .prepare_cached("SELECT hash FROM token WHERE kind = 'admin'")
            .and_then(|mut statement| statement.query_row([], |row| row.get(0)).optional())
            .map_err(|error| failure(&error))
    }

    /// Makes this the only token there is: links are closed, too.
    pub(crate) fn set_admin(&self, hash: &[u8; 32]) -> Result<(), StoreError> {
        let mut connection = self.writer()?;
        let change = |transaction: rusqlite::Transaction<'_>| {
            transaction.execute("DELETE FROM token", [])?;
            transaction.execute(
                "INSERT INTO token (hash, kind, label) VALUES (?1, 'admin', '')",
                [hash],
            )?;
            transaction.commit()
        };
        connection
            .transaction()
            .and_then(change)
            .map_err(|error| failure(&error))
    }

    /// Adds a share, and forgets those that have expired.
    pub(crate) fn add_share(
        &self,
        hash: &[u8; 32],
        label: &str,
        bound: &str,
        expires_at: i64,
        now: i64,
    ) -> Result<(), StoreError> {
        let connection = self.writer()?;
        connection
            .execute("DELETE FROM token WHERE expires_at <= ?1", [now])
            .and_then(|_| {
                connection.execute(
                    "INSERT INTO token (hash, kind, label, bound, expires_at) VALUES (?1, 'share', ?2, ?3, ?4)",
                    params![hash, label, bound, expires_at],
                )
            })
            .map_err(|error| failure(&error))?;
        Ok(())
    }

    /// Takes a share back, by its name.
    pub(crate) fn remove_share(&self, name: &str) -> Result<(), StoreError> {
        self.writer()?
            .execute(
                "DELETE FROM token WHERE kind = 'share' AND lower(substr(hex(hash), 1, 12)) = ?1",
                [name],
            )
            .map_err(|error| failure(&error))?;
        Ok(())
    }

    /// Shares that hold at `now`, those that end first first.
    pub(crate) fn shares(&self, now: i64) -> Result<Vec<Share>, StoreError> {
        let connection = self.looker_up()?;
        let read = || {
            let mut statement = connection.prepare_cached(
                "SELECT lower(substr(hex(hash), 1, 12)), label, bound, expires_at FROM token \
                 WHERE kind = 'share' AND expires_at > ?1 ORDER BY expires_at, 1",
            )?;
            let rows = statement.query_map([now], |row| {
                Ok(Share {
                    name: row.get(0)?,
                    label: row.get(1)?,
                    bound: row.get(2)?,
                    expires_at: row.get(3)?,
                })
            })?;
            rows.collect::<Result<Vec<_>, rusqlite::Error>>()
        };
        read().map_err(|error| failure(&error))
    }
}
