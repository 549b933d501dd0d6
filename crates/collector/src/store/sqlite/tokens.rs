//! Who may look. Tokens are random and long, so one round of SHA-256 keeps them: there is nothing to guess.

use rusqlite::{OptionalExtension, params};

use super::{Sqlite, StoreError, failure};

/// What a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Everything, until it is replaced.
    Admin,
    /// Reading the report, until it expires.
    Share,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Share => "share",
        }
    }
}

/// A link that somebody may read the report with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    /// The start of the hash: enough to tell links apart, of no use to open one.
    pub(crate) name: String,
    pub(crate) label: String,
    /// Seconds since 1970.
    pub(crate) expires_at: i64,
}

impl Sqlite {
    /// Whether a token of this kind with that hash exists and holds at `now` (seconds since 1970).
    pub(crate) fn has_token(
        &self,
        kind: Kind,
        hash: &[u8; 32],
        now: i64,
    ) -> Result<bool, StoreError> {
        let found = self
            .reader()?
            .query_row(
                "SELECT 1 FROM token WHERE hash = ?1 AND kind = ?2 AND (expires_at IS NULL OR expires_at > ?3)",
                params![hash, kind.as_str(), now],
                |_| Ok(()),
            )
            .optional();
        Ok(found.map_err(|error| failure(&error))?.is_some())
    }

    /// Whether there is an admin token at all.
    pub(crate) fn has_admin(&self) -> Result<bool, StoreError> {
        self.reader()?
            .query_row(
                "SELECT count(*) > 0 FROM token WHERE kind = 'admin'",
                [],
                |row| row.get(0),
            )
            .map_err(|error| failure(&error))
    }

    /// Makes this the only admin token.
    pub(crate) fn set_admin(&self, hash: &[u8; 32]) -> Result<(), StoreError> {
        let mut connection = self.writer()?;
        let change = |transaction: rusqlite::Transaction<'_>| {
            transaction.execute("DELETE FROM token WHERE kind = 'admin'", [])?;
            transaction.execute("INSERT INTO token VALUES (?1, 'admin', '', NULL)", [hash])?;
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
        expires_at: i64,
        now: i64,
    ) -> Result<(), StoreError> {
        let connection = self.writer()?;
        connection
            .execute("DELETE FROM token WHERE expires_at <= ?1", [now])
            .and_then(|_| {
                connection.execute(
                    "INSERT INTO token VALUES (?1, 'share', ?2, ?3)",
                    params![hash, label, expires_at],
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
        let connection = self.reader()?;
        let read = || {
            let mut statement = connection.prepare_cached(
                "SELECT lower(substr(hex(hash), 1, 12)), label, expires_at FROM token \
                 WHERE kind = 'share' AND expires_at > ?1 ORDER BY expires_at, 1",
            )?;
            let rows = statement.query_map([now], |row| {
                Ok(Share {
                    name: row.get(0)?,
                    label: row.get(1)?,
                    expires_at: row.get(2)?,
                })
            })?;
            rows.collect::<Result<Vec<_>, rusqlite::Error>>()
        };
        read().map_err(|error| failure(&error))
    }
}
