//! The shapes of an answer, of the report and of the page of proofs alike, and their paths.

/// In which shape an answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Page,
    Json,
    Csv,
}

impl Shape {
    pub(super) const ALL: [Self; 3] = [Self::Page, Self::Json, Self::Csv];

    /// Where it is, of what is a page at `base`.
    pub(super) fn path(self, base: &str) -> String {
        let file = match self {
            Self::Page => "",
            Self::Json => "/data.json",
            Self::Csv => "/data.csv",
        };
        format!("{base}{file}")
    }
}
