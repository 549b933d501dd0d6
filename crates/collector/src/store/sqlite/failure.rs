//! Converts errors of SQLite.

use rusqlite::ErrorCode;

use crate::store::StoreError;

/// What an error of SQLite means for the caller.
pub(in crate::store) fn failure(error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Locked,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            StoreError::ReadOnly(format!("expected a whole database, found {error}"))
        }
        Some(ErrorCode::ReadOnly) => {
            StoreError::ReadOnly(format!("expected to be allowed to write, found {error}"))
        }
        _ => StoreError::Failed(error.to_string()),
    }
}
