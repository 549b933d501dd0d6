//! What the owner wants to be told of.

/// Their goal and their thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Opt-in among deciders that they aim at, in percent.
    pub goal: Option<u32>,
    /// Falls of opt-in by fewer points are not worth an alert.
    pub least_fall: u32,
    /// Counts under this are in no text.
    pub small_cell: u64,
}

impl Rules {
    /// The goal as a share.
    pub(crate) fn goal(&self) -> Option<f64> {
        self.goal.map(share)
    }

    /// The fall as a share.
    pub(crate) fn fall(&self) -> f64 {
        share(self.least_fall)
    }
}

fn share(percent: u32) -> f64 {
    f64::from(percent) / 100.0
}
