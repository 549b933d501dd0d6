//! The order in which gated elements open: the order in which the browser would have run them.
//!
//! Classic scripts run one after the other, across all purposes; so do deferred and module scripts, once parsing has
//! ended. External ones are preloaded, so that waiting for a turn costs no time. The core decides whether a gate may
//! open, and is asked again right before each insertion. The elements themselves belong to `web/page/gates.js`; here
//! they are identified by their gate number.

use assentry_core::gate::GateKind;

use crate::{
    door::{Op, lane},
    host::{Page, small},
};

/// How long scripts are inserted before the page gets a turn, in milliseconds: well below a long task (50).
const TURN: u32 = 12;

/// How many scripts are preloaded before the browser has painted the page without the notice.
const FETCHED_AHEAD: usize = 24;

const ORDERED: u8 = lane::ORDERED.as_bytes()[0];
const DEFERRED: u8 = lane::DEFERRED.as_bytes()[0];
const FREE: u8 = lane::FREE.as_bytes()[0];
const EMBED: u8 = lane::EMBED.as_bytes()[0];
/// A script that was inserted: it never runs again.
const DONE: u8 = 0;

/// The kind of the elements in a lane.
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
    /// How many of them have been taken.
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

/// The gated elements of the page, by gate number.
#[derive(Default)]
pub(crate) struct Gates {
    /// The lane of each gate.
    pub(crate) lanes: Vec<u8>,
    /// Gates that wait for no other.
    free: Line,
    ordered: Line,
    deferred: Line,
    /// The script that the others are waiting for.
    under_way: Option<usize>,
    /// A script hung: the browser would make later ones wait for it, so we no longer rely on the browser's order.
    hung: bool,
}

impl Gates {
    /// Queues gates for opening, and preloads those that will have to wait.
    pub(crate) fn enqueue(&mut self, page: impl Page, gates: Vec<usize>) {
        for gate in gates {
            let lane = self.lanes[gate];
            let line = match lane {
                DONE => continue,
                ORDERED => &mut self.ordered,
                DEFERRED => &mut self.deferred,
                _ => &mut self.free,
            };
            // The first script of an idle line is inserted at once.
            let waits = self.under_way.is_some() || !line.is_empty();
            if lane == DEFERRED || (lane == ORDERED && waits) {
                page.act(Op::Preload, small(gate), "");
            }
            line.gates.push(gate);
        }
    }

    /// Preloads the first scripts of these: only a few, since requesting thousands takes longer than it saves.
    pub(crate) fn fetch_ahead(&self, page: impl Page, gates: &[usize]) {
        for gate in gates.iter().take(FETCHED_AHEAD) {
            if kind(self.lanes[*gate]) == GateKind::Script {
                page.act(Op::Preload, small(*gate), "");
            }
        }
    }

    /// Opens gates that may open, one at a time, until this turn is used up.
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
            // A script that just ran may have refused what the others need. The page says when to go on.
            if page.act(Op::Waiting, 0, "") > 0 {
                return;
            }
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
        // Marked before it is inserted: inserting an inline script runs it, and everything it calls.
        let in_order = lane == DEFERRED && !self.hung;
        let waits = page.act(Op::Run, small(gate), if in_order { "1" } else { "" });
        if waits > 0 && lane != FREE {
            self.under_way = Some(gate);
        }
    }

    /// Records that a script ran, failed, or took too long. Returns whether the others were waiting for it.
    pub(crate) fn settle(&mut self, gate: usize, hung: bool) -> bool {
        let waited = self.under_way == Some(gate);
        if waited {
            self.hung |= hung;
            self.under_way = None;
        }
        waited
    }
}
