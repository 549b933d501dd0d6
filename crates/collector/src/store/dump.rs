//! All counters, row by row, as `assentry export` writes them.

use super::error::StoreError;

/// The tables that can be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Displays and answers.
    Counts,
    /// Purposes and services.
    Items,
    /// Displays and answers by groups of pages.
    Sections,
    /// Pages, and on how many of them a purpose or service was granted and denied.
    Pages,
}

/// Receives the column names, and then each row.
pub type ToRow<'a> = &'a mut dyn FnMut(&[String]) -> Result<(), StoreError>;
