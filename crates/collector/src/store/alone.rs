//! One collector per folder: two would each learn their own values, and would remove old counters and send alerts twice.

use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
};

/// The file that is locked while a collector runs. It is left behind, without meaning.
const FILE: &str = "assentry.lock";

/// Another collector uses the folder.
#[derive(Debug, thiserror::Error)]
#[error("another collector at work in {}", .0.display())]
pub(crate) struct AtWork(PathBuf);

/// Held while the collector runs; the system releases it however the process ends.
pub(crate) struct Alone(#[expect(dead_code, reason = "holding it is its use")] Option<File>);

impl Alone {
    /// Fails if another collector uses the folder. An unwritable folder needs no lock, since nobody writes to it.
    pub(crate) fn in_folder(folder: &Path) -> Result<Self, AtWork> {
        // Created as the store does, with access for its owner only.
        let made = super::folder::make_folder(folder).and_then(|()| {
            File::options()
                .create(true)
                .truncate(false)
                .write(true)
                .open(folder.join(FILE))
        });
        let Ok(file) = made else {
            return Ok(Self(None));
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => Err(AtWork(folder.to_owned())),
            // The file system has no locks.
            Err(TryLockError::Error(_)) => Ok(Self(None)),
            Ok(()) => Ok(Self(Some(file))),
        }
    }
}
