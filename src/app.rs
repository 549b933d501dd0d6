//! The loop: what happened, `Session::step`, and its effects performed one at a time, in order.
//!
//! Effects run page code (listeners, gated scripts), which may call back. Such calls wait in the inbox of `dom.js`
//! until what is under way is through; `status` and `has` answer at once, since the session is never borrowed while
//! page code runs.

use std::cell::{Cell, RefCell, RefMut};

use assentry_core::{
    answering::{Answering, Button, Call},
    config::Config,
    effect::Effect,
    items::Items,
    session::{Input, Session},
    standing::By,
    text::cut,
    value::Value,
};

use crate::{
    gates::{self, Gates},
    host::{BREAK, Browser, Op, Page, small},
    say,
};

#[cfg(test)]
mod tests;

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
    pub(super) const RENEWED: u32 = 17;
}

/// What runs on a page.
struct App<P> {
    page: P,
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
    static APP: Cell<Option<&'static App<Browser>>> = const { Cell::new(None) };
}

/// Deals with something that happened, and with all that follows from it. Answers what was asked, where it was.
pub(crate) fn happened(kind: u32, number: u32, text: &str) -> u32 {
    if kind == kind::START {
        let started = App::start(Browser, text);
        let valid = started.is_some();
        if let Some(app) = started {
            APP.set(Some(Box::leak(Box::new(app))));
        }
        return u32::from(valid);
    }
    // Nothing before the start, or where the configuration is broken.
    APP.get().map_or(0, |app| app.happened(kind, number, text))
}

/// The same for what visitors answer and pages call. Kept apart from the rest, in a module that comes later
/// (docs/adr/0014-two-modules.md).
pub(crate) fn answered(kind: u32, number: u32, text: &str) {
    if let Some(app) = APP.get() {
        app.answered(kind, number, text);
    }
}

impl<P: Page> App<P> {
    /// Starts with the surroundings (see `say::surroundings`), and on the next line the configuration in the flat form of
    /// `Value::from_flat`, where that is valid. Where it is not, nothing starts, and everything stays denied. The text is
    /// kept as long as the page: the policy borrows from it.
    fn start(page: P, text: &str) -> Option<Self> {
        let mut config: &'static str = String::from(text).leak();
        let surroundings = cut(&mut config, b'\n');
        let root: &'static Value<'static> = Box::leak(Box::new(Value::from_flat(config)));
        let around = say::surroundings(surroundings);
        let config = Config::read(root, &around.languages, around.place)?;
        let mut rules = around.rules;
        rules.signal = config.is_signalled(rules.signal, around.dnt);
        rules.scripted_accept = config.flag("scriptedAccept", false);
        rules.proof = config.flag("proof", false);
        rules.statistics = config.statistics();
        rules.language = config.language;
        page.act(Op::Settle, 0, &say::settle(&config, rules.signal));
        let shell = Shell {
            gates: Gates::default(),
            effects: Vec::new(),
            pausing: false,
            signals: config.flag("consentMode", true),
        };
        Some(Self {
            page,
            session: RefCell::new(Session::new(config.policy, rules)),
            shell: RefCell::new(shell),
        })
    }

    /// To ask the core. Given back before page code runs, which may ask too.
    #[inline(never)]
    fn session(&self) -> RefMut<'_, Session<'static>> {
        self.session.borrow_mut()
    }

    fn happened(&self, kind: u32, number: u32, text: &str) -> u32 {
        match kind {
            kind::STATUS => {
                let status = say::status(&self.session());
                self.page.act(Op::Say, 0, &status);
                1
            }
            // What the policy does not know is never granted.
            kind::HAS => {
                let session = self.session();
                let at = session.answers().policy.position(text);
                u32::from(at.is_some_and(|at| session.is_granted(at)))
            }
            _ => {
                let shell = &mut *self.shell.borrow_mut();
                self.handle(shell, kind, number, text);
                self.go_on(shell);
                0
            }
        }
    }

    fn answered(&self, kind: u32, number: u32, text: &str) {
        if kind == kind::REMEMBERED {
            let remembered = say::remembered(&self.session());
            self.page.act(Op::Say, 0, &remembered);
            return;
        }
        let shell = &mut *self.shell.borrow_mut();
        // What another tab wrote is overtaken by what is written here once the browser has painted.
        if kind == kind::REREAD && matches!(shell.effects.last(), Some(Effect::Store(..))) {
            return;
        }
        // What calls finds it done in its next line, also where an earlier answer waits for the browser to paint.
        if kind == kind::CALLED {
            shell.pausing = false;
        }
        let effects = answer(&mut self.session(), kind, number, text);
        shell.take(effects);
        self.go_on(shell);
    }

    /// Does what is to be done, as far as it need not wait.
    #[inline(never)]
    fn go_on(&self, shell: &mut Shell) {
        while !shell.pausing
            && let Some(effect) = shell.effects.pop()
        {
            self.perform(shell, effect);
        }
    }

    fn handle(&self, shell: &mut Shell, kind: u32, number: u32, mut text: &str) {
        let input = match kind {
            // Of each element the letter of its lane, then what it needs.
            kind::FOUND => {
                let mut found = Vec::new();
                while !text.is_empty() {
                    let element = cut(&mut text, BREAK);
                    let lane = element.as_bytes()[0];
                    shell.gates.lanes.push(lane);
                    found.push((&element[1..], gates::kind(lane)));
                }
                Input::Found(found)
            }
            kind::READ => {
                let (stored, today) = (say::stored(text), number);
                Input::Arrived { stored, today }
            }
            kind::LOST => Input::Lost,
            kind::PAINTED => {
                shell.pausing = false;
                return;
            }
            kind::SETTLED | kind::HUNG => {
                if shell.gates.settle(number as usize, kind == kind::HUNG) {
                    self.open_gates(shell);
                }
                return;
            }
            _ => return self.open_gates(shell),
        };
        let effects = self.session().step(input);
        shell.take(effects);
    }

    fn perform(&self, shell: &mut Shell, effect: Effect) {
        let (mut number, mut text) = (0, String::new());
        let op = match effect {
            Effect::ShowBanner(asked) => {
                let session = self.session();
                number = u32::from(session.answers().record.is_some())
                    + 2 * u32::from(session.counts_displays());
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
            Effect::Renew => Op::Renew,
            Effect::Signal(types) => {
                if !shell.signals {
                    return;
                }
                number = types.into();
                text = say::ids(&self.session(), true);
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
                shell.pausing = true;
                // What is granted by now is fetched while the browser paints.
                let opened = shell.effects.iter().find_map(|effect| match effect {
                    Effect::Open(gates) => Some(gates),
                    _ => None,
                });
                let opened = opened.map_or(&[][..], Vec::as_slice);
                shell.gates.fetch_ahead(self.page, opened);
                Op::Paint
            }
            Effect::Open(gates) => {
                shell.gates.enqueue(self.page, gates);
                return self.open_gates(shell);
            }
            Effect::Shut(gates) => {
                for gate in gates {
                    self.page.act(Op::Conceal, small(gate), "");
                    self.placehold(gate);
                }
                return;
            }
            Effect::Placehold(gate) => return self.placehold(gate),
            Effect::Report(line) => {
                text = line;
                Op::Post
            }
            Effect::Emit(happening) => {
                number = happening as u32;
                Op::Emit
            }
            Effect::Announce => Op::Announce,
            Effect::Leave => Op::Leave,
            Effect::Drop => Op::Drop,
            Effect::Complain(message) => {
                text = message;
                Op::Complain
            }
        };
        self.page.act(op, number, &text);
    }

    #[inline(never)]
    fn open_gates(&self, shell: &mut Shell) {
        shell.gates.open(self.page, |gate| {
            let mut session = self.session();
            let may = session.may_open(gate);
            if may {
                session.step(Input::Ran(gate));
            }
            may
        });
    }

    /// Shows what stands in for an embed.
    fn placehold(&self, gate: usize) {
        let items = self.session().items_needed(gate);
        self.page
            .act(Op::Placehold, small(gate), &say::positions(items));
    }
}

impl Shell {
    /// What is to be done after what was to be done already.
    #[inline(never)]
    fn take(&mut self, mut effects: Vec<Effect>) {
        effects.reverse();
        effects.append(&mut self.effects);
        self.effects = effects;
    }
}

/// What an answer makes the session want done.
fn answer(session: &mut Session<'static>, kind: u32, number: u32, mut text: &str) -> Vec<Effect> {
    match kind {
        // The text is the variant.
        kind::DISPLAYED => session.step_answering(Answering::Displayed(text)),
        kind::LEFT => session.step_answering(Answering::Left),
        kind::RENEWED => session.step_answering(Answering::Renewed(say::stored(text))),
        kind::REREAD => {
            let (stored, today) = (say::stored(text), number);
            session.step_answering(Answering::Reread { stored, today })
        }
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
            session.step_answering(Answering::Pressed(button, by, id))
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
                _ => {
                    let open = Answering::Pressed(Button::Open, By::Visitor, "");
                    return session.step_answering(open);
                }
            };
            session.step_answering(Answering::Called(call, id))
        }
    }
}

/// The items of space-separated ids; a complaint where one is not of the policy.
fn items(session: &Session<'_>, ids: &str) -> Result<Items, Vec<Effect>> {
    let mut rest = ids;
    let mut items = Items::default();
    loop {
        let id = cut(&mut rest, b' ');
        let Some(at) = session.answers().policy.position(id) else {
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
