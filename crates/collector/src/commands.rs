//! What the program does besides serving.

mod demo;

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use assentry_core::day::{Day, iso_date};
use serde_json::{Map, Value};

use crate::{
    access::new_admin,
    policies,
    proofs::{self, Proof, ProofError, Proofs},
    report::quoted,
    settings::{Exported, Format, Stored},
    store::{
        Store, StoreError,
        clickhouse::ClickHouse,
        dump::Table,
        sqlite::{FILE, Place, Sqlite},
    },
    vocabulary::Dimension,
};

pub use demo::demo;

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// At least one configuration is wrong; which, and why.
    #[error("{0}")]
    Wrong(String),
    /// There is no store, or it cannot be used.
    #[error("{0}")]
    Store(String),
    /// Nowhere to write to.
    #[error("expected to write, found: {0}")]
    Output(#[from] std::io::Error),
}

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        Self::Store(error.to_string())
    }
}

impl From<ProofError> for CommandError {
    fn from(error: ProofError) -> Self {
        Self::Store(error.to_string())
    }
}

/// `assentry check`: reads configurations as the banner does, and says of each what it asks.
///
/// # Errors
/// Every mistake of every file.
pub fn check(files: &[PathBuf], pkg: &Path, out: &mut dyn Write) -> Result<(), CommandError> {
    let mut wrong = Vec::new();
    for file in files {
        match policies::read(file, pkg) {
            Ok(asked) => writeln!(
                out,
                "{}: fine; revision {}, {} purposes and {} services to consent to",
                file.display(),
                asked.revisions.first().map_or("", String::as_str),
                asked.purposes,
                asked.items.len() - asked.purposes
            )?,
            Err(error) => wrong.push(error.to_string()),
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(CommandError::Wrong(wrong.join("\n")))
    }
}

/// `assentry backup`: copies the store, while a collector may be writing into it.
///
/// # Errors
/// No store, or a file that exists already.
pub fn backup(data: &Path, file: &Path) -> Result<(), CommandError> {
    if file.exists() {
        let found = format!(
            "backup: expected a file that does not exist yet, found {}",
            file.display()
        );
        return Err(CommandError::Store(found));
    }
    Ok(open(data)?.backup(file)?)
}

/// `assentry export`: every counter, or every proof. Here nothing is hidden: this is for the owner.
///
/// # Errors
/// No store, or nowhere to write to.
pub fn export(what: &Exported, format: Format, out: &mut dyn Write) -> Result<(), CommandError> {
    let mut names: Option<Vec<String>> = None;
    let mut result = Ok(());
    let mut row = |cells: &[String]| {
        let line = match (format, &names) {
            (Format::Csv, None) => Some(cells.join(",")),
            (Format::Csv, Some(_)) => {
                let cells: Vec<String> = cells.iter().map(|cell| field(cell)).collect();
                Some(cells.join(","))
            }
            (Format::Json, None) => None,
            (Format::Json, Some(names)) => Some(object(names, cells)),
        };
        if names.is_none() {
            names = Some(cells.to_vec());
        }
        if let (Some(line), true) = (line, result.is_ok()) {
            result = writeln!(out, "{line}");
        }
        Ok(())
    };
    match what {
        Exported::Counts(stored) => open_either(stored)?.dump(Table::Counts, &mut row)?,
        Exported::Items(stored) => open_either(stored)?.dump(Table::Items, &mut row)?,
        Exported::Proofs(data) => {
            row(&["id", "day", "revision", "choice"].map(str::to_owned))?;
            open_proofs(data)?.each(|proof| {
                let Proof {
                    id,
                    day,
                    revision,
                    choice,
                } = proof;
                row(&[id, iso_date(day), revision, choice]).map_err(CommandError::from)
            })?;
        }
    }
    Ok(result?)
}

/// `assentry forget --proof`: removes everything about an id; gives the number of rows.
///
/// # Errors
/// No proofs, or a file that cannot be written.
pub fn forget_proof(data: &Path, id: &str) -> Result<u64, CommandError> {
    Ok(open_proofs(data)?.forget(id)?)
}

/// The proofs of a folder; they must be there.
fn open_proofs(data: &Path) -> Result<Proofs, CommandError> {
    if !data.join(proofs::FILE).is_file() {
        let found = format!(
            "--data: expected a folder with {}, found {}",
            proofs::FILE,
            data.display()
        );
        return Err(CommandError::Store(found));
    }
    // Looking must not remove anything, whatever the term is: that is for the collector to do.
    Ok(Proofs::open(data, None)?)
}

/// `assentry forget`: removes the counters of a site, or those before a day; gives the number of rows.
///
/// # Errors
/// No store, or one that cannot be written.
pub fn forget(
    stored: &Stored,
    site: Option<&str>,
    before: Option<Day>,
) -> Result<u64, CommandError> {
    let store = open_either(stored)?;
    let mut rows = 0;
    if let Some(site) = site {
        rows += store.forget_site(site)?;
    }
    if let Some(day) = before {
        rows += store.forget_before(day)?;
    }
    Ok(rows)
}

/// `assentry vocabulary`: each word that is told apart, with its site and dimension.
///
/// # Errors
/// No store, or nowhere to write to.
pub fn vocabulary(
    stored: &Stored,
    site: Option<&str>,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    for (host, dimension, word) in open_either(stored)?.words()? {
        if site.is_none_or(|site| site == host) {
            writeln!(out, "{host}\t{}\t{word}", dimension.as_str())?;
        }
    }
    Ok(())
}

/// `assentry vocabulary --remove`: a word is told apart no longer, and what was counted under it is counted as
/// `other`; gives the number of rows.
///
/// # Errors
/// No store, one that cannot be written, or a dimension that there is not.
pub fn take_back(
    stored: &Stored,
    site: Option<&str>,
    dimension: &str,
    word: &str,
) -> Result<u64, CommandError> {
    let dimension = Dimension::from_name(dimension)
        .ok_or_else(|| CommandError::Store(format!("{dimension}: expected a dimension")))?;
    Ok(open_either(stored)?.fold_word(site, dimension, word)?)
}

/// `assentry token`: a new admin token in place of the old one.
///
/// # Errors
/// No store, or one that cannot be written.
pub fn token(data: &Path) -> Result<String, CommandError> {
    new_admin(&open(data)?).map_err(|error| CommandError::Store(error.to_string()))
}

/// The counters, wherever they are.
fn open_either(stored: &Stored) -> Result<Box<dyn Store>, CommandError> {
    Ok(match stored {
        Stored::Folder(data) => Box::new(open(data)?),
        Stored::Cluster(cluster) => Box::new(ClickHouse::new(cluster)?),
    })
}

/// The store of a folder; it must be there.
fn open(data: &Path) -> Result<Sqlite, CommandError> {
    if !data.join(FILE).is_file() {
        let found = format!(
            "--data: expected a folder with {FILE}, found {}",
            data.display()
        );
        return Err(CommandError::Store(found));
    }
    Ok(Sqlite::open(&Place {
        folder: data.to_owned(),
        most_megabytes: None,
    }))
}

/// Numbers as they are, words in quotes.
fn field(cell: &str) -> String {
    if cell.bytes().all(|byte| byte.is_ascii_digit()) {
        cell.to_owned()
    } else {
        quoted(cell)
    }
}

fn object(names: &[String], cells: &[String]) -> String {
    // A revision may consist of digits only: what is text is known by its column.
    let pairs = names.iter().zip(cells).map(|(name, cell)| {
        let number = cell.parse::<u64>().ok().filter(|_| name != "revision");
        (
            name.clone(),
            number.map_or_else(|| Value::from(cell.as_str()), Value::from),
        )
    });
    Value::Object(pairs.collect::<Map<_, _>>()).to_string()
}

/// `assentry gpc`: what a site that honours Global Privacy Control says about itself (T-03). It is printed, never put
/// in place: the statement is the owner's.
#[must_use]
pub fn gpc() -> String {
    format!(
        r#"{{"gpc":true,"lastUpdate":"{}"}}"#,
        assentry_core::day::iso_date(crate::clock::today())
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_statement_about_the_signal_has_its_two_keys_and_a_date_t_03() {
        let said: serde_json::Value = serde_json::from_str(&super::gpc()).unwrap_or_default();
        assert_eq!(said["gpc"], true);
        let date = said["lastUpdate"].as_str().unwrap_or_default();
        assert!(
            date.len() == 10 && date.bytes().filter(|byte| *byte == b'-').count() == 2,
            "{date}"
        );
        assert_eq!(said.as_object().map(serde_json::Map::len), Some(2));
    }
}
