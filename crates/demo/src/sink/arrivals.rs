//! What arrived at the sink.

use std::collections::VecDeque;

const KEPT_REQUESTS: usize = 200;

/// What arrived, newest last.
#[derive(Debug, Default)]
pub(super) struct Arrivals {
    pub(super) total: u64,
    pub(super) kept: VecDeque<Arrival>,
}

/// One request.
#[derive(Debug)]
pub(super) struct Arrival {
    /// Its number since the start, or since the sink was cleared.
    pub(super) number: u64,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query_bytes: usize,
    pub(super) body_bytes: usize,
    pub(super) events: Vec<String>,
}

impl Arrivals {
    pub(super) fn keep(&mut self, mut arrival: Arrival) {
        self.total += 1;
        arrival.number = self.total;
        if self.kept.len() == KEPT_REQUESTS {
            self.kept.pop_front();
        }
        self.kept.push_back(arrival);
    }
}
