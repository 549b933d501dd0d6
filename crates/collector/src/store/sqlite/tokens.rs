//! Access tokens. They are long and random and so cannot be guessed: one round of SHA-256 is enough to protect them.

use rusqlite::{OptionalExtension, params};

use super::{failure::failure, handle::Sqlite};
use crate::store::{Role, StoreError};

/// A link that gives access to the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    /// The start of the hash: enough to distinguish links, useless for opening one.
    pub(crate) name: String,
    pub(crate) label: String,
    /// The filters that it is bound to, as in addresses.
    pub(crate) bound: String,
    pub(crate) role: Role,
    /// Seconds since 1970.
    pub(crate) expires_at: i64,
}

/// What an open link shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The filters that it is bound to, as in addresses.
    pub(crate) bound: String,
    pub(crate) role: Role,
}

/// A role that this version does not know gives access to a framed panel only.
fn role(word: &str) -> Role {
    let role = Role::from_name(word).or_else(|| Role::of_link(word));
    role.unwrap_or(Role::Frame)
}

impl Sqlite {
    /// What a link with that hash shows, if it exists and is valid at `now` (seconds since 1970).
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

    /// Makes this a role's only token. A new owner's token also removes all other tokens and closes all links.
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

    /// Adds a share, and removes expired ones.
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

    /// Revokes a share by name.
    pub(crate) fn remove_share(&self, name: &str) -> Result<(), StoreError> {
        self.writer()?
            .execute(
                "DELETE FROM token WHERE kind = 'share' AND lower(substr(hex(hash), 1, 12)) = ?1",
                [name],
            )
            .map_err(|error| failure(&error))?;
        Ok(())
    }

    /// Shares that are valid at `now`, ordered by expiry.
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
