//! The order in which gated elements open: as the browser would have run them.
//!
//! Classic scripts run one after the other, across all purposes; so do deferred and module scripts, once the
//! parser is done. External ones are fetched ahead, so that waiting for a turn costs no time. Whether a gate may
//! open is the core's word, asked again right before each insertion. The elements themselves are `web/page/gates.js`'s, known
//! here by the number of their gate.

use assentry_core::gate::GateKind;

use crate::{
    door::{Op, lane},
    host::{Page, small},
};

/// How long scripts are put in before the page gets a turn, in milliseconds: well under a long task of 50.
const TURN: u32 = 12;

/// How many scripts are fetched before the browser has painted that the notice is gone.
const FETCHED_AHEAD: usize = 24;

const ORDERED: u8 = lane::ORDERED.as_bytes()[0];
const DEFERRED: u8 = lane::DEFERRED.as_bytes()[0];
const FREE: u8 = lane::FREE.as_bytes()[0];
const EMBED: u8 = lane::EMBED.as_bytes()[0];
/// A script that was put in: never again.
const DONE: u8 = 0;

/// What kind of element waits in a lane.
pub(crate) fn kind(lane: u8) -> GateKind {
    match lane {
        ORDERED | DEFERRED | FREE => GateKind::Script,
        EMBED => GateKind::Embed,
        _ => GateKind::Other,
    }
}

/// Gates in the order in which they open.
#[derive(Default)]
struct Line {
    gates: Vec<usize>,
    /// How many of them are through.
    through: usize,
}

impl Line {
    fn is_empty(&self) -> bool {
        self.through == self.gates.len()
    }

    fn next(&mut self) -> Option<usize> {
        let gate = self.gates.get(self.through).copied();
        self.through += 1;
        gate
    }
}

/// The gated elements of the page, by the number of their gate.
#[derive(Default)]
pub(crate) struct Gates {
    /// How each waits.
    pub(crate) lanes: Vec<u8>,
    /// Those that wait for nothing.
    free: Line,
    ordered: Line,
    deferred: Line,
    /// The script that the others wait for.
    under_way: Option<usize>,
    /// A script hung: the browser would let later ones wait for it, so its own order is not relied on any more.
    hung: bool,
}

impl Gates {
    /// Lines gates up for opening, and fetches ahead what will have to wait.
    pub(crate) fn enqueue(&mut self, page: impl Page, gates: Vec<usize>) {
        for gate in gates {
            let lane = self.lanes[gate];
            let line = match lane {
                DONE => continue,
                ORDERED => &mut self.ordered,
                DEFERRED => &mut self.deferred,
                _ => &mut self.free,
            };
            // The first one of a quiet line is put in at once.
            let waits = self.under_way.is_some() || !line.is_empty();
            if lane == DEFERRED || (lane == ORDERED && waits) {
                page.act(Op::Preload, small(gate), "");
            }
            line.gates.push(gate);
        }
    }

    /// Fetches the first scripts of these: only those, since asking for thousands takes longer than it saves.
    pub(crate) fn fetch_ahead(&self, page: impl Page, gates: &[usize]) {
        for gate in gates.iter().take(FETCHED_AHEAD) {
            if kind(self.lanes[*gate]) == GateKind::Script {
                page.act(Op::Preload, small(*gate), "");
            }
        }
    }

    /// Opens gates that may open, one at a time, as long as this turn lasts.
    #[inline(never)]
    pub(crate) fn open(&mut self, page: impl Page, may_open: impl Fn(usize) -> bool) {
        let clock = || page.act(Op::Clock, 0, "");
        let since = clock();
        loop {
            let line = if !self.free.is_empty() {
                &mut self.free
            } else if self.under_way.is_some() {
                return;
            } else if !self.ordered.is_empty() {
                &mut self.ordered
            } else if !self.deferred.is_empty() && page.act(Op::Parsed, 0, "") > 0 {
                &mut self.deferred
            } else {
                return;
            };
            if clock().wrapping_sub(since) > TURN {
                page.act(Op::Later, 0, "");
                return;
            }
            if let Some(gate) = line.next().filter(|gate| may_open(*gate)) {
                self.open_one(page, gate);
            }
        }
    }

    fn open_one(&mut self, page: impl Page, gate: usize) {
        let lane = self.lanes[gate];
        if kind(lane) != GateKind::Script {
            page.act(Op::Reveal, small(gate), "");
            return;
        }
        self.lanes[gate] = DONE;
        // Known before it is put in: inserting an inline script runs it, and whatever it calls.
        let in_order = lane == DEFERRED && !self.hung;
        let waits = page.act(Op::Run, small(gate), if in_order { "1" } else { "" });
        if waits > 0 && lane != FREE {
            self.under_way = Some(gate);
        }
    }

    /// Notes that a script ran, failed, or took too long. Says whether the others waited for it.
    pub(crate) fn settle(&mut self, gate: usize, hung: bool) -> bool {
        let waited = self.under_way == Some(gate);
        if waited {
            self.hung |= hung;
            self.under_way = None;
        }
        waited
    }
}
