//! Everything that is counted, row by row: what `assentry export` writes.

use super::error::StoreError;

/// What there is to export.
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

/// Takes the names of the columns, and then each row.
pub type ToRow<'a> = &'a mut dyn FnMut(&[String]) -> Result<(), StoreError>;
