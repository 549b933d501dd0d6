//! Commands on a store, other than serving it.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use assentry_core::day::{Day, iso_date};
use serde_json::{Map, Value};

use crate::{
    access::new_token,
    counting::dimension::Dimension,
    report::quoted,
    settings::Stored,
    store::{
        Role, Store, StoreError,
        clickhouse::ClickHouse,
        dump::Table,
        proofs::{self, Proof, ProofError, Proofs},
        sqlite::{FILE, Place, Sqlite},
    },
};

/// The export columns that are text, even if the text is digits.
const TEXTS: [&str; 10] = [
    "site", "country", "language", "device", "variant", "revision", "regime", "item", "section",
    "id",
];

/// What to export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exported {
    /// Displays and answers.
    Counts(Stored),
    /// Purposes and services.
    Items(Stored),
    /// Displays and answers by groups of pages.
    Sections(Stored),
    /// Pages, and on how many of them a purpose or service was granted and denied.
    Pages(Stored),
    /// Proofs, which are always in a folder.
    Proofs(PathBuf),
}

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Comma-separated values, with a line of names.
    Csv,
    /// One JSON object a line.
    Json,
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The store is missing, or cannot be used.
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

/// `assentry backup`: copies the store, even while a collector writes to it.
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

/// `assentry export`: every counter, or every proof. Nothing is hidden here: it is for the owner.
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
        Exported::Sections(stored) => open_either(stored)?.dump(Table::Sections, &mut row)?,
        Exported::Pages(stored) => open_either(stored)?.dump(Table::Pages, &mut row)?,
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

/// `assentry forget --proof`: removes everything about an id; returns the number of rows.
///
/// # Errors
/// No proofs, or a file that cannot be written.
pub fn forget_proof(data: &Path, id: &str) -> Result<u64, CommandError> {
    Ok(open_proofs(data)?.forget(id)?)
}

/// The proofs of a folder; they must exist.
fn open_proofs(data: &Path) -> Result<Proofs, CommandError> {
    if !data.join(proofs::FILE).is_file() {
        let found = format!(
            "--data: expected a folder with {}, found {}",
            proofs::FILE,
            data.display()
        );
        return Err(CommandError::Store(found));
    }
    // Reading must not remove anything, whatever the term: only the collector removes.
    Ok(Proofs::open(data, None)?)
}

/// `assentry forget`: removes the counters of a site, or those before a day; returns the number of rows.
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

/// `assentry vocabulary`: each distinguished word, with its site and dimension.
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

/// `assentry vocabulary --remove`: stops distinguishing a word and moves its counts to `other`; returns the number of
/// rows.
///
/// # Errors
/// No store, or one that cannot be written.
pub fn take_back(
    stored: &Stored,
    site: Option<&str>,
    dimension: Dimension,
    word: &str,
) -> Result<u64, CommandError> {
    Ok(open_either(stored)?.merge_word(site, dimension, word)?)
}

/// `assentry token`: replaces a role's token with a new one.
///
/// # Errors
/// No store, or one that cannot be written.
pub fn token(data: &Path, role: Role) -> Result<String, CommandError> {
    new_token(&open(data)?, role).map_err(|error| CommandError::Store(error.to_string()))
}

/// The counters, wherever they are.
fn open_either(stored: &Stored) -> Result<Box<dyn Store>, CommandError> {
    Ok(match stored {
        Stored::Folder(data) => Box::new(open(data)?),
        Stored::Cluster(cluster) => Box::new(ClickHouse::new(cluster)?),
    })
}

/// The store of a folder; it must exist.
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

/// Numbers unchanged, words in quotes.
fn field(cell: &str) -> String {
    if cell.bytes().all(|byte| byte.is_ascii_digit()) {
        cell.to_owned()
    } else {
        quoted(cell)
    }
}

fn object(names: &[String], cells: &[String]) -> String {
    // A revision, an id or a section may consist of digits only, so text is recognised by its column.
    let is_text = |name: &str| TEXTS.contains(&name);
    let pairs = names.iter().zip(cells).map(|(name, cell)| {
        let number = cell.parse::<u64>().ok().filter(|_| !is_text(name));
        (
            name.clone(),
            number.map_or_else(|| Value::from(cell.as_str()), Value::from),
        )
    });
    Value::Object(pairs.collect::<Map<_, _>>()).to_string()
}
