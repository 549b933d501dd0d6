//! Access tokens. They are random and long, so one round of SHA-256 protects them: they cannot be guessed.

use rusqlite::{OptionalExtension, params};

use super::{failure::failure, handle::Sqlite};
use crate::store::{Role, StoreError};

/// A link that gives access to the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    /// The start of the hash: enough to tell links apart, of no use to open one.
    pub(crate) name: String,
    pub(crate) label: String,
    /// The filters that it is bound to, as in addresses.
    pub(crate) bound: String,
    pub(crate) role: Role,
    /// Seconds since 1970.
    pub(crate) expires_at: i64,
}

/// What a link that is open shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The filters that it is bound to, as in addresses.
    pub(crate) bound: String,
    pub(crate) role: Role,
}

/// A word that this version does not know opens nothing but a panel.
fn role(word: &str) -> Role {
    let role = Role::from_name(word).or_else(|| Role::of_link(word));
    role.unwrap_or(Role::Frame)
}

impl Sqlite {
    /// What a link with that hash shows, if it exists and holds at `now` (seconds since 1970).
    pub(crate) fn share(&self, hash: &[u8; 32], now: i64) -> Result<Option<Shown>, StoreError> {
        let connection = self.looker_up()?;
        let found = connection
            .prepare_cached(
                "SELECT bound, role FROM token WHERE hash = ?1 AND kind = 'share' AND expires_at > ?2",
            )
            .and_then(|mut statement| {
                statement
                    .query_row(params![hash, now], |row| {
                        Ok(Shown {
                            bound: row.get(0)?,
                            role: role(&row.get::<_, String>(1)?),
                        })
                    })
                    .optional()
            });
        found.map_err(|error| failure(&error))
    }

    /// The role that a token with that hash signs in for, if there is one.
    pub(crate) fn signs_in(&self, hash: &[u8; 32]) -> Result<Option<Role>, StoreError> {
        let connection = self.looker_up()?;
        let found = connection
            .prepare_cached("SELECT role FROM token WHERE hash = ?1 AND kind = 'admin'")
            .and_then(|mut statement| {
                let word = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
                statement.query_row([hash], word).optional()
            });
        Ok(found.map_err(|error| failure(&error))?.as_deref().map(role))
    }

    /// Makes this the only token of a role; the owner's is the only one of all, and closes links, too.
    pub(crate) fn set_token(&self, hash: &[u8; 32], role: Role) -> Result<(), StoreError> {
        let mut connection = self.writer()?;
        let change = |transaction: rusqlite::Transaction<'_>| {
            let all = role == Role::Owner;
            transaction.execute(
                "DELETE FROM token WHERE ?1 OR (kind = 'admin' AND role = ?2)",
                params![all, role.as_str()],
            )?;
            transaction.execute(
                "INSERT INTO token (hash, kind, label, role) VALUES (?1, 'admin', '', ?2)",
                params![hash, role.as_str()],
            )?;
            transaction.commit()
        };
        connection
            .transaction()
            .and_then(change)
            .map_err(|error| failure(&error))
    }

    /// The hash of the owner's token, if there is one.
    pub(crate) fn admin(&self) -> Result<Option<[u8; 32]>, StoreError> {
        let connection = self.looker_up()?;
        connection
            .prepare_cached("SELECT hash FROM token WHERE kind = 'admin' AND role = 'owner'")
            .and_then(|mut statement| statement.query_row([], |row| row.get(0)).optional())
            .map_err(|error| failure(&error))
    }

    /// Adds a share, and forgets those that have expired.
    pub(crate) fn add_share(
        &self,
        hash: &[u8; 32],
        label: &str,
        Shown { bound, role }: &Shown,
        expires_at: i64,
        now: i64,
    ) -> Result<(), StoreError> {
        let connection = self.writer()?;
        connection
            .execute("DELETE FROM token WHERE expires_at <= ?1", [now])
            .and_then(|_| {
                connection.execute(
                    "INSERT INTO token (hash, kind, label, bound, role, expires_at) VALUES (?1, 'share', ?2, ?3, ?4, ?5)",
                    params![hash, label, bound, role.as_str(), expires_at],
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
                "SELECT lower(substr(hex(hash), 1, 12)), label, bound, role, expires_at FROM token \
                 WHERE kind = 'share' AND expires_at > ?1 ORDER BY expires_at, 1",
            )?;
            let rows = statement.query_map([now], |row| {
                Ok(Share {
                    name: row.get(0)?,
                    label: row.get(1)?,
                    bound: row.get(2)?,
                    role: role(&row.get::<_, String>(3)?),
                    expires_at: row.get(4)?,
                })
            })?;
            rows.collect::<Result<Vec<_>, rusqlite::Error>>()
        };
        read().map_err(|error| failure(&error))
    }
}
