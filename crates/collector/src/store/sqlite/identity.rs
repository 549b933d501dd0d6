//! Identifies a store's file: if it is deleted or replaced while open, everything written to it would be lost.

use std::path::{Path, PathBuf};

use crate::store::StoreError;

/// A file's path and inode.
pub(super) struct Identity {
    path: PathBuf,
    number: (u64, u64),
}

impl Identity {
    /// The identity of an existing file.
    pub(super) fn of(path: &Path) -> Option<Self> {
        Some(Self {
            path: path.to_owned(),
            number: number(path)?,
        })
    }

    /// Whether the same file is still at its path.
    pub(super) fn is_there(&self) -> Result<(), StoreError> {
        let found = match number(&self.path) {
            Some(number) if number == self.number => return Ok(()),
            Some(_) => "another",
            None => "none",
        };
        Err(StoreError::ReadOnly(format!(
            "{}: expected the file that was opened, found {found}: deleted or replaced while the collector runs",
            self.path.display()
        )))
    }
}

#[cfg(unix)]
fn number(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    let file = std::fs::metadata(path).ok()?;
    Some((file.dev(), file.ino()))
}

/// On other systems an open file cannot be deleted.
#[cfg(not(unix))]
fn number(path: &Path) -> Option<(u64, u64)> {
    path.exists().then_some((0, 0))
}
