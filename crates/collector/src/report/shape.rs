//! The formats of the report and of the page of proofs, and their paths.

/// The requested format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Page,
    Json,
    Csv,
}

impl Shape {
    pub(super) const ALL: [Self; 3] = [Self::Page, Self::Json, Self::Csv];

    /// Its path, if the page is at `base`.
    pub(super) fn path(self, base: &str) -> String {
        let file = match self {
            Self::Page => "",
            Self::Json => "/data.json",
            Self::Csv => "/data.csv",
        };
        format!("{base}{file}")
    }
}
