//! The gated elements of the page: held in document order, opened as the browser would have run them.
//!
//! Classic scripts run one after the other, across all purposes; so do deferred and module scripts, once the
//! parser is done. External ones are fetched ahead, so that waiting for a turn costs no time. Whether a gate may
//! open is the core's word, asked again right before each insertion.

use assentry_core::{gate::GateKind, text::push_all};
use gloo::timers::callback::Timeout;
use web_sys::Element;

use crate::{
    app::{Message, deliver},
    dom, env,
};

/// How long a script may take before the others go on without it, in milliseconds.
const PATIENCE: u32 = 10_000;
/// How long scripts are put in before the page gets a turn, in milliseconds: well under a long task of 50.
const TURN: f64 = 12.0;

/// How an element waits; the letters are those of `describe` in dom.js.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lane {
    /// A classic script: in order, as soon as possible.
    Ordered,
    /// `defer` or a module: in order, after the parser.
    Deferred,
    /// `async`: whenever.
    Free,
    /// An `iframe`.
    Embed,
    /// An image, a style sheet, a video and the like.
    Other,
    /// A script that is not inert: it already ran.
    Ungated,
}

struct Waiting {
    element: Element,
    lane: Lane,
    /// Its script was put in: never again.
    done: bool,
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
        let gate = self.gates.get(self.through).copied()?;
        self.through += 1;
        Some(gate)
    }
}

/// The gated elements of the page, by the number of their gate.
#[derive(Default)]
pub(crate) struct Gates {
    gates: Vec<Waiting>,
    /// Those that wait for nothing.
    free: Vec<usize>,
    ordered: Line,
    deferred: Line,
    /// The script that the others wait for, and the end of our patience.
    under_way: Option<(usize, Timeout)>,
    /// A script hung: the browser would let later ones wait for it, so its own order is not relied on any more.
    hung: bool,
}

/// What is next.
pub(crate) enum Next {
    /// Nothing now.
    Rest,
    /// Time for the page; then go on.
    Yield,
    /// This gate, if it may still open.
    Gate(usize),
}

/// What was found: for the core, and for the developer.
pub(crate) struct Found {
    pub(crate) gates: Vec<(String, GateKind)>,
    pub(crate) complaints: Vec<String>,
}

impl Gates {
    /// Takes elements in, in document order.
    pub(crate) fn take_in(&mut self, elements: Vec<Element>) -> Found {
        let (mut gates, mut complaints) = (Vec::new(), Vec::new());
        for element in elements {
            let description = dom::describe(&element);
            let lane = match description.as_bytes().first() {
                Some(b'o') => Lane::Ordered,
                Some(b'd') => Lane::Deferred,
                Some(b'a') => Lane::Free,
                Some(b'e') => Lane::Embed,
                Some(b'x') => Lane::Ungated,
                _ => Lane::Other,
            };
            let needs = description.get(1..).unwrap_or("");
            let kind = match lane {
                Lane::Ungated => {
                    let mut message = String::new();
                    let found = "\": expected type=\"text/plain\", found a script that is not inert and already ran";
                    push_all(&mut message, &["script with data-consent=\"", needs, found]);
                    complaints.push(message);
                    continue;
                }
                Lane::Ordered | Lane::Deferred | Lane::Free => GateKind::Script,
                Lane::Embed => GateKind::Embed,
                Lane::Other => GateKind::Other,
            };
            gates.push((needs.into(), kind));
            self.gates.push(Waiting {
                element,
                lane,
                done: false,
            });
        }
        Found { gates, complaints }
    }

    /// The element of a gate.
    pub(crate) fn element(&self, gate: usize) -> Option<&Element> {
        self.gates.get(gate).map(|waiting| &waiting.element)
    }

    /// The embed of a gate, if it is one.
    pub(crate) fn embed(&self, gate: usize) -> Option<Element> {
        self.gates
            .get(gate)
            .filter(|waiting| waiting.lane == Lane::Embed)
            .map(|waiting| waiting.element.clone())
    }

    /// Lines gates up for opening, and fetches ahead what will have to wait.
    pub(crate) fn enqueue(&mut self, gates: &[usize]) {
        for gate in gates {
            let Some(waiting) = self.gates.get(*gate).filter(|waiting| !waiting.done) else {
                continue;
            };
            let line = match waiting.lane {
                Lane::Ordered => &mut self.ordered,
                Lane::Deferred => &mut self.deferred,
                _ => {
                    self.free.push(*gate);
                    continue;
                }
            };
            // The first one of a quiet line is put in at once.
            if self.under_way.is_some() || !line.is_empty() || waiting.lane == Lane::Deferred {
                dom::preload(&waiting.element);
            }
            line.gates.push(*gate);
        }
    }

    /// What is next, in a turn that began at `since`.
    pub(crate) fn next(&mut self, since: f64) -> Next {
        let waits = self.under_way.is_some();
        let deferred = self.ordered.is_empty() && !self.deferred.is_empty() && dom::parsed();
        if self.free.is_empty() && (waits || (self.ordered.is_empty() && !deferred)) {
            return Next::Rest;
        }
        if env::milliseconds() - since > TURN {
            return Next::Yield;
        }
        let gate = match self.free.pop() {
            None if deferred => self.deferred.next(),
            None => self.ordered.next(),
            free => free,
        };
        gate.map_or(Next::Rest, Next::Gate)
    }

    /// Opens one gate.
    pub(crate) fn open(&mut self, gate: usize) {
        let in_order = !self.hung;
        let Some(waiting) = self.gates.get_mut(gate).filter(|waiting| !waiting.done) else {
            return;
        };
        if matches!(waiting.lane, Lane::Embed | Lane::Other) {
            return dom::reveal(&waiting.element);
        }
        waiting.done = true;
        let number = u32::try_from(gate).unwrap_or(u32::MAX);
        // Inserting an inline script runs it, and whatever it calls, before this returns.
        let (element, lane) = (waiting.element.clone(), waiting.lane);
        let waits = dom::run(&element, number, lane == Lane::Deferred && in_order);
        if waits && lane != Lane::Free {
            self.under_way = Some((
                gate,
                Timeout::new(PATIENCE, move || deliver(Message::Hung(gate))),
            ));
        }
    }

    /// Shuts gates that are no scripts.
    pub(crate) fn shut(&mut self, gates: &[usize]) {
        for gate in gates {
            if let Some(waiting) = self.gates.get_mut(*gate) {
                waiting.element = dom::conceal(&waiting.element);
            }
        }
    }

    /// Notes that a script ran or failed. Says whether the others waited for it.
    pub(crate) fn settle(&mut self, gate: usize) -> bool {
        let waited = self
            .under_way
            .as_ref()
            .is_some_and(|(under_way, _)| *under_way == gate);
        if waited {
            self.under_way = None;
        }
        waited
    }

    /// Goes on without a script that took too long.
    pub(crate) fn give_up(&mut self, gate: usize) -> bool {
        self.hung = true;
        self.settle(gate)
    }
}
