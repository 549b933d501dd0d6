//! The loop: what happened, `Session::step`, and its effects performed one at a time, in order.
//!
//! Effects run page code (listeners, gated scripts), which may call back. Such calls wait in the inbox of `dom.js`
//! until what is under way is through; `status` and `has` answer at once, since the session is never borrowed while
//! page code runs.

use std::cell::{Cell, RefCell};

use assentry_core::{
    config::Config,
    effect::Effect,
    items::Items,
    session::{Button, Call, Session},
    standing::By,
    text::cut,
    value::Value,
};

use crate::{
    gates::{self, Gates},
    host::{BREAK, Op, act, small},
    say,
};

/// What `page.js` tells; the numbers are the same there, which says what comes with them.
mod kind {
    pub(super) const FOUND: u32 = 0;
    pub(super) const SETTLED: u32 = 1;
    pub(super) const HUNG: u32 = 2;
    pub(super) const READ: u32 = 3;
    pub(super) const PAINTED: u32 = 4;
    pub(super) const LOST: u32 = 6;
    pub(super) const START: u32 = 7;
    pub(super) const STATUS: u32 = 8;
    pub(super) const HAS: u32 = 9;
    // These are for `answered`.
    pub(super) const DISPLAYED: u32 = 10;
    pub(super) const REREAD: u32 = 11;
    pub(super) const PRESSED: u32 = 12;
    pub(super) const CLICKED: u32 = 13;
    pub(super) const REMEMBERED: u32 = 14;
    pub(super) const CALLED: u32 = 15;
    pub(super) const LEFT: u32 = 16;
}

struct App {
    /// Borrowed only as long as the core thinks, never while page code runs.
    session: RefCell<Session<'static>>,
    shell: RefCell<Shell>,
}

/// What is held and still to be done.
struct Shell {
    gates: Gates,
    /// The next one last.
    effects: Vec<Effect>,
    /// Waiting for the browser to paint.
    pausing: bool,
    /// Google's queue is told.
    signals: bool,
}

thread_local! {
    /// Nothing before the start; from then on as long as the page.
    static APP: Cell<Option<&'static App>> = const { Cell::new(None) };
}

/// Starts, where the configuration is valid: says whether it is. Its text is kept as long as the page: the policy
/// borrows from it.
fn start(text: &str) -> bool {
    let mut config: &'static str = String::from(text).leak();
    let surroundings = cut(&mut config, b'\n');
    let root: &'static Value<'static> = Box::leak(Box::new(Value::from_flat(config)));
    let around = say::surroundings(surroundings);
    let Some(config) = Config::read(root, &around.languages, around.place) else {
        return false;
    };
    let mut rules = around.rules;
    rules.signal = config.is_signalled(rules.signal, around.dnt);
    rules.scripted_accept = config.flag("scriptedAccept", false);
    rules.proof = config.flag("proof", false);
    rules.statistics = say::statistics(&config);
    rules.language = config.language;
    say::settle(&config, rules.signal);
    let shell = Shell {
        gates: Gates::default(),
        effects: Vec::new(),
        pausing: false,
        signals: config.flag("consentMode", true),
    };
    APP.set(Some(Box::leak(Box::new(App {
        session: RefCell::new(Session::new(config.policy, rules)),
        shell: RefCell::new(shell),
    }))));
    true
}

/// Deals with something that happened, and with all that follows from it. Answers what was asked, where it was.
pub(crate) fn happened(kind: u32, number: u32, text: &str) -> u32 {
    let answer = match kind {
        // The surroundings (see `say::surroundings`), and on the next line the configuration in the flat form of
        // `Value::from_flat`. Where that is not valid nothing starts, and everything stays denied.
        kind::START => Some(start(text)),
        kind::STATUS => with_session(|session| {
            say::status(session);
            true
        }),
        // What the policy does not know is never granted.
        kind::HAS => with_session(|session| {
            let at = session.answers.policy.position(text);
            at.is_some_and(|at| session.is_granted(at))
        }),
        _ => {
            deal_with(kind, number, text);
            None
        }
    };
    u32::from(answer == Some(true))
}

/// The same for what visitors answer and pages call. Kept apart from the rest, in a module that comes later
/// (docs/adr/0014-two-modules.md).
pub(crate) fn answered(kind: u32, number: u32, text: &str) {
    if kind == kind::REMEMBERED {
        with_session(|session| say::remembered(session));
        return;
    }
    let Some(app) = APP.get() else { return };
    let shell = &mut *app.shell.borrow_mut();
    // What another tab wrote is overtaken by what is written here once the browser has painted.
    if kind == kind::REREAD && matches!(shell.effects.last(), Some(Effect::Store(..))) {
        return;
    }
    // What calls finds it done in its next line, also where an earlier answer waits for the browser to paint.
    if kind == kind::CALLED {
        shell.pausing = false;
    }
    if let Some(effects) = with_session(|session| answer(session, kind, number, text)) {
        shell.take(effects);
        shell.go_on();
    }
}

fn deal_with(kind: u32, number: u32, text: &str) {
    let Some(app) = APP.get() else { return };
    let shell = &mut *app.shell.borrow_mut();
    shell.handle(kind, number, text);
    shell.go_on();
}

/// What an answer makes the session want done.
fn answer(session: &mut Session<'static>, kind: u32, number: u32, mut text: &str) -> Vec<Effect> {
    match kind {
        kind::DISPLAYED => session.displayed(),
        kind::LEFT => session.leave(),
        // The number is today.
        kind::REREAD => session.reread(&say::stored(text), number),
        // The number is the gate and, in its last three bits, the button; the text a random id, then what is
        // switched on.
        kind::PRESSED | kind::CLICKED => {
            let by = if kind == kind::PRESSED {
                By::Visitor
            } else {
                By::ScriptedClick
            };
            let id = cut(&mut text, BREAK);
            let gate = number as usize >> 3;
            let button = match number & 7 {
                0 => Button::Accept,
                1 => Button::Reject,
                2 if text.is_empty() => Button::Save(Items::default()),
                2 => match items(session, text) {
                    Ok(items) => Button::Save(items),
                    Err(complaint) => return complaint,
                },
                3 => Button::Open,
                4 => Button::Close,
                5 => Button::Once(gate),
                _ => Button::Always(gate),
            };
            session.press(button, by, id)
        }
        // The text is a random id, then what is to be accepted.
        _ => {
            let id = cut(&mut text, BREAK);
            let call = match number {
                0 => Call::AcceptAll,
                1 => match items(session, text) {
                    Ok(items) => Call::Accept(items),
                    Err(complaint) => return complaint,
                },
                2 => Call::Reject,
                3 => Call::Reset,
                _ => return session.press(Button::Open, By::Visitor, ""),
            };
            session.call(call, id)
        }
    }
}

/// Asks the session; nothing before the start, or where the configuration is broken. What asks must not run page
/// code: that may ask too.
pub(crate) fn with_session<T>(ask: impl FnOnce(&mut Session<'static>) -> T) -> Option<T> {
    Some(ask(&mut APP.get()?.session.borrow_mut()))
}

impl Shell {
    /// What is to be done after what was to be done already.
    #[inline(never)]
    fn take(&mut self, mut effects: Vec<Effect>) {
        effects.reverse();
        effects.append(&mut self.effects);
        self.effects = effects;
    }

    /// Does what is to be done, as far as it need not wait.
    #[inline(never)]
    fn go_on(&mut self) {
        while !self.pausing
            && let Some(effect) = self.effects.pop()
        {
            self.perform(effect);
        }
    }

    fn handle(&mut self, kind: u32, number: u32, mut text: &str) {
        match kind {
            // Of each element the letter of its lane, then what it needs.
            kind::FOUND => {
                let mut found = Vec::new();
                while !text.is_empty() {
                    let element = cut(&mut text, BREAK);
                    let lane = element.as_bytes()[0];
                    self.gates.lanes.push(lane);
                    found.push((&element[1..], gates::kind(lane)));
                }
                self.step(|session| session.find(found));
            }
            kind::SETTLED | kind::HUNG => {
                if self.gates.settle(number as usize, kind == kind::HUNG) {
                    self.open_gates();
                }
            }
            // The number is today.
            kind::READ => self.step(|session| session.arrive(&say::stored(text), number)),
            kind::PAINTED => self.pausing = false,
            kind::LOST => self.step(Session::lose),
            _ => self.open_gates(),
        }
    }

    fn step(&mut self, happen: impl FnOnce(&mut Session<'static>) -> Vec<Effect>) {
        if let Some(effects) = with_session(happen) {
            self.take(effects);
        }
    }

    fn perform(&mut self, effect: Effect) {
        let (mut number, mut text) = (0, String::new());
        let op = match effect {
            Effect::ShowBanner(asked) => {
                number = with_session(|session| {
                    u32::from(session.answers.record.is_some())
                        + 2 * u32::from(session.counts_displays())
                })
                .unwrap_or(0);
                text = say::positions(asked);
                Op::Banner
            }
            Effect::ShowPreferences => Op::Preferences,
            Effect::HidePreferences => Op::HidePreferences,
            Effect::HideUi => Op::HideUi,
            Effect::Store(line, days) => {
                (number, text) = (days, line);
                Op::Keep
            }
            Effect::Forget => Op::Keep,
            Effect::Signal(types) => {
                if !self.signals {
                    return;
                }
                number = types.into();
                text = with_session(|session| say::ids(session, true)).unwrap_or_default();
                Op::Signal
            }
            Effect::Step(service, phase) => {
                number = small(service) * 4 + phase as u32;
                Op::Step
            }
            Effect::Clean(services) => {
                text = say::positions(services);
                Op::Clean
            }
            Effect::Paint => {
                self.pausing = true;
                // What is granted by now is fetched while the browser paints.
                let opened = self.effects.iter().find_map(|effect| match effect {
                    Effect::Open(gates) => Some(gates),
                    _ => None,
                });
                self.gates.fetch_ahead(opened.map_or(&[], Vec::as_slice));
                Op::Paint
            }
            Effect::Open(gates) => {
                self.gates.enqueue(gates);
                return self.open_gates();
            }
            Effect::Shut(gates) => {
                for gate in gates {
                    act(Op::Conceal, small(gate), "");
                    placehold(gate);
                }
                return;
            }
            Effect::Placehold(gate) => return placehold(gate),
            Effect::Report(line) => {
                text = line;
                Op::Post
            }
            Effect::Emit(happening) => {
                number = happening as u32;
                Op::Emit
            }
            Effect::Announce => Op::Announce,
            Effect::Reload => Op::Reload,
            Effect::Complain(message) => {
                text = message;
                Op::Complain
            }
        };
        act(op, number, &text);
    }

    #[inline(never)]
    fn open_gates(&mut self) {
        self.gates
            .open(|gate| with_session(|session| session.opens(gate)) == Some(true));
    }
}

/// Shows what stands in for an embed.
fn placehold(gate: usize) {
    let items = with_session(|session| session.items_needed(gate)).unwrap_or_default();
    act(Op::Placehold, small(gate), &say::positions(items));
}

/// The items of space-separated ids; a complaint where one is not of the policy.
fn items(session: &Session<'_>, ids: &str) -> Result<Items, Vec<Effect>> {
    let mut rest = ids;
    let mut items = Items::default();
    loop {
        let id = cut(&mut rest, b' ');
        let Some(at) = session.answers.policy.position(id) else {
            let mut message = String::from("accept: expected ids of the policy, found ");
            message.push_str(id);
            return Err([Effect::Complain(message)].into());
        };
        items.add(at);
        if rest.is_empty() {
            return Ok(items);
        }
    }
}
