//! What the owner wrote: notes on the time axis, and what their configurations asked. On this machine even if the counters
//! are in a cluster.

use std::collections::BTreeMap;

use assentry_core::day::Day;
use rusqlite::{OptionalExtension as _, params};

use super::{failure::failure, handle::Sqlite};
use crate::store::StoreError;

/// The most notes that are kept.
pub(crate) const MOST_MILESTONES: u32 = 200;

/// The owner's note on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Milestone {
    pub(crate) id: i64,
    pub(crate) day: Day,
    pub(crate) text: String,
}

impl Sqlite {
    /// Every note, ordered by day.
    pub(crate) fn milestones(&self) -> Result<Vec<Milestone>, StoreError> {
        let connection = self.looker_up()?;
        let read = || {
            let mut statement = connection
                .prepare_cached("SELECT id, day, text FROM milestone ORDER BY day, id")?;
            let rows = statement.query_map([], |row| {
                Ok(Milestone {
                    id: row.get(0)?,
                    day: row.get(1)?,
                    text: row.get(2)?,
                })
            })?;
            rows.collect::<Result<Vec<_>, rusqlite::Error>>()
        };
        read().map_err(|error| failure(&error))
    }

    /// Adds a note; returns whether there was room.
    pub(crate) fn add_milestone(&self, day: Day, text: &str) -> Result<bool, StoreError> {
        let added = self.writer()?.execute(
            "INSERT INTO milestone (day, text) SELECT ?1, ?2 WHERE (SELECT count(*) FROM milestone) < ?3",
            params![day, text, MOST_MILESTONES],
        );
        Ok(added.map_err(|error| failure(&error))? == 1)
    }

    /// Removes a note.
    pub(crate) fn remove_milestone(&self, id: i64) -> Result<(), StoreError> {
        self.writer()?
            .execute("DELETE FROM milestone WHERE id = ?1", [id])
            .map_err(|error| failure(&error))?;
        Ok(())
    }

    /// Remembers what revisions ask.
    pub(crate) fn remember(&self, revisions: &BTreeMap<String, String>) -> Result<(), StoreError> {
        let mut connection = self.writer()?;
        let write = |transaction: rusqlite::Transaction<'_>| {
            for (revision, asks) in revisions {
                transaction.execute(
                    "INSERT INTO revision VALUES (?1, ?2) \
                     ON CONFLICT DO UPDATE SET asks = excluded.asks WHERE asks <> excluded.asks",
                    params![revision, asks],
                )?;
            }
            transaction.commit()
        };
        connection
            .transaction()
            .and_then(write)
            .map_err(|error| failure(&error))
    }

    /// Remembers the texts of a configuration; returns those remembered before, if any.
    pub(crate) fn remember_texts(
        &self,
        file: &str,
        texts: &str,
    ) -> Result<Option<String>, StoreError> {
        let name = format!("texts {file}");
        let connection = self.writer()?;
        let work = || {
            let before = connection
                .query_row(
                    "SELECT asks FROM revision WHERE revision = ?1",
                    [&name],
                    |row| row.get(0),
                )
                .optional()?;
            connection.execute(
                "INSERT OR REPLACE INTO revision VALUES (?1, ?2)",
                params![name, texts],
            )?;
            Ok(before)
        };
        work().map_err(|error: rusqlite::Error| failure(&error))
    }

    /// What revisions ask, if it was ever known.
    pub(crate) fn remembered(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let connection = self.looker_up()?;
        let read = || {
            let mut statement = connection.prepare_cached(
                "SELECT revision, asks FROM revision WHERE revision NOT LIKE 'texts %'",
            )?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<Result<BTreeMap<_, _>, rusqlite::Error>>()
        };
        read().map_err(|error| failure(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_kept_in_the_order_of_days_until_there_is_no_room() {
        let store = Sqlite::in_memory().unwrap();
        for (day, text) in [(20, "Sale"), (10, "New shop")] {
            assert_eq!(store.add_milestone(day, text), Ok(true));
        }
        let found = store.milestones().unwrap();
        let texts: Vec<_> = found.iter().map(|note| (note.day, &*note.text)).collect();
        assert_eq!(texts, [(10, "New shop"), (20, "Sale")]);
        store.remove_milestone(found[0].id).unwrap();
        assert_eq!(store.milestones().unwrap().len(), 1);
        for _ in 1..MOST_MILESTONES {
            assert_eq!(store.add_milestone(30, "x"), Ok(true));
        }
        assert_eq!(store.add_milestone(30, "one too many"), Ok(false));
    }

    #[test]
    fn texts_are_remembered_by_the_file_of_their_configuration_and_are_no_revision() {
        let store = Sqlite::in_memory().unwrap();
        assert_eq!(store.remember_texts("a.json", "1"), Ok(None));
        assert_eq!(store.remember_texts("b.json", "2"), Ok(None));
        assert_eq!(store.remember_texts("a.json", "3"), Ok(Some("1".into())));
        assert_eq!(store.remember_texts("a.json", "3"), Ok(Some("3".into())));
        assert_eq!(store.remembered().unwrap().len(), 0);
    }

    #[test]
    fn the_questions_of_a_revision_outlive_its_configuration() {
        let store = Sqlite::in_memory().unwrap();
        let one =
            |revision: &str, asks: &str| BTreeMap::from([(revision.to_owned(), asks.to_owned())]);
        store.remember(&one("00000001", "{}")).unwrap();
        store.remember(&one("00000002", "[]")).unwrap();
        store.remember(&one("00000002", "{}")).unwrap();
        let found = store.remembered().unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found["00000002"], "{}");
    }
}
