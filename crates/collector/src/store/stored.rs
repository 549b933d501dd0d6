//! Where counters are, and how to open them.

use std::path::PathBuf;

use super::{
    Store, StoreError,
    clickhouse::{ClickHouse, Cluster},
    sqlite::{Place, Sqlite},
};

/// Where the counters of a command are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// In the store of a folder.
    Folder(PathBuf),
    /// In ClickHouse.
    Cluster(Cluster),
}

/// Opens the counters, wherever they are; created if missing, and ready for writing.
///
/// # Errors
/// A cluster that does not answer or is unusable.
pub fn open(stored: &Stored) -> Result<Box<dyn Store>, StoreError> {
    Ok(match stored {
        Stored::Folder(data) => Box::new(Sqlite::open(&Place {
            folder: data.clone(),
            most_megabytes: None,
        })),
        Stored::Cluster(cluster) => {
            let store = ClickHouse::new(cluster)?;
            store.prepare()?;
            Box::new(store)
        }
    })
}
