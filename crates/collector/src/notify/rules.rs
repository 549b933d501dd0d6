//! What the owner wants to be notified about.

/// The owner's goal and thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The opt-in among deciders to aim for, in percent.
    pub goal: Option<u32>,
    /// Opt-in must fall by at least this many points for an alert.
    pub least_fall: u32,
    /// Counts below this are in no text.
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
