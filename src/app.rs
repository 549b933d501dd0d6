//! The loop: an event, `Session::step`, and its effects, performed one at a time, in order.
//!
//! Effects run page code (listeners, gated scripts), which may call back. Such calls wait in the inbox
//! (`web/page/inbox.js`) until the current event has been handled; `status` and `has` answer at once, since the session
//! is never borrowed while page code runs.

use std::cell::{Cell, RefCell, RefMut};

use assentry_core::{
    answering::{Answering, Button, Call},
    config::Config,
    effect::Effect,
    items::Items,
    objection::Objection,
    session::{Input, Session},
    standing::By,
    text::cut,
};

use crate::{
    door::{BANNER_BITS, BREAK, BUTTON_BITS, Op, STEP_BITS, banner, button, call, kind, objection},
    gates::{self, Gates},
    host::{Browser, Page, small},
    import, say,
};

#[cfg(test)]
mod tests;

/// The application on a page.
struct App<P> {
    page: P,
    /// The position of the variant that is shown, where some are tried out.
    variant: u32,
    /// Borrowed only while the core computes, never while page code runs.
    session: RefCell<Session<'static>>,
    shell: RefCell<Shell>,
}

/// Gates, pending effects and settings.
struct Shell {
    gates: Gates,
    /// Pending effects; the next one is last.
    effects: Vec<Effect>,
    /// Whether effects wait for the browser to paint.
    pausing: bool,
    /// Whether Google's queue is told.
    signals: bool,
}

thread_local! {
    /// `None` before the start; after that set as long as the page lives.
    static APP: Cell<Option<&'static App<Browser>>> = const { Cell::new(None) };
}

/// Handles one event and its effects; returns the answer to a question.
pub(crate) fn happened(kind: u32, number: u32, text: &str) -> u32 {
    if kind == kind::START {
        let started = App::start(Browser, number, text);
        let valid = started.is_some();
        if let Some(app) = started {
            APP.set(Some(Box::leak(Box::new(app))));
        }
        return u32::from(valid);
    }
    // `None` before the start, and if the configuration is broken.
    APP.get().map_or(0, |app| app.happened(kind, number, text))
}

/// The same for visitors' answers and calls from the page, in a separate module that is loaded later
/// (docs/adr/0014-two-modules.md).
pub(crate) fn answering(kind: u32, number: u32, text: &str) -> u32 {
    APP.get().map_or(0, |app| app.answering(kind, number, text))
}

/// The same for other tools' records, in a third module (docs/adr/0021-third-module.md).
pub(crate) fn imported(kind: u32, number: u32, text: &str) -> u32 {
    APP.get().map_or(0, |app| app.imported(kind, number, text))
}

/// The same for other tools' ids, in a fourth module. No event of it needs a number.
pub(crate) fn named(kind: u32, _: u32, text: &str) -> u32 {
    APP.get().map_or(0, |app| app.named(kind, text))
}

impl<P: Page> App<P> {
    /// Starts from a text: the surroundings (see `say::surroundings`), then on the next line the configuration: see
    /// [`configuration`]. If that is not valid, nothing starts, and everything stays denied.
    /// The text is kept as long as the page lives: the policy borrows from it. `chance` is any of 65536 numbers.
    fn start(page: P, chance: u32, text: &str) -> Option<Self> {
        let mut rest: &'static str = String::from(text).leak();
        let around = say::surroundings(cut(&mut rest, b'\n'));
        let config = configuration(rest, around.place)?;
        let mut rules = around.rules;
        rules.signal = config.is_signalled(rules.signal, around.dnt);
        rules.scripted_accept = config.settings.scripted_accept;
        rules.language = around.language;
        rules.proof = config.settings.proof;
        rules.statistics = config.statistics();
        page.act(Op::Settle, 0, &say::settle(&config, rules.signal));
        let shell = Shell {
            gates: Gates::default(),
            effects: Vec::new(),
            pausing: false,
            signals: config.settings.signals,
        };
        Some(Self {
            page,
            variant: config.settings.variant(chance),
            session: RefCell::new(Session::new(config.policy, rules)),
            shell: RefCell::new(shell),
        })
    }

    /// The session, to query the core. Released before page code runs, which may query it too.
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
            // An id that the policy does not have is never granted.
            kind::HAS => {
                let session = self.session();
                let at = session.answers().policy.position(text);
                u32::from(at.is_some_and(|at| session.is_granted(at)))
            }
            kind::MAY_OPEN => u32::from(self.session().may_open(number as usize)),
            _ => {
                let shell = &mut *self.shell.borrow_mut();
                self.handle(shell, kind, number, text);
                self.go_on(shell);
                0
            }
        }
    }

    fn answering(&self, kind: u32, number: u32, text: &str) -> u32 {
        if kind == kind::REMEMBERED {
            let remembered = say::remembered(&self.session());
            self.page.act(Op::Say, 0, &remembered);
            return 1;
        }
        if kind == kind::LISTED {
            let session = self.session();
            return items(&session, text).map_or(0, |listing| u32::from(session.goes(listing)));
        }
        if kind == kind::OBJECTS {
            return u32::from(changes_objection(number));
        }
        let shell = &mut *self.shell.borrow_mut();
        // Ignore what another tab wrote: the answer pending here, written after the paint, is newer.
        if kind == kind::REREAD && matches!(shell.effects.last(), Some(Effect::Store(..))) {
            return 0;
        }
        // A caller expects the result in its next line, even if an earlier answer is waiting for a paint.
        if kind == kind::CALLED {
            shell.pausing = false;
        }
        let effects = answer(&mut self.session(), kind, number, text);
        shell.take(effects);
        self.go_on(shell);
        0
    }

    /// Replies with the line that other tools' records make; the number is today.
    fn imported(&self, kind: u32, number: u32, text: &str) -> u32 {
        if kind != kind::KEPT {
            return 0;
        }
        let line = import::line(&self.session().answers().policy, number, text);
        self.page.act(Op::Say, 0, &line);
        1
    }

    /// Which of our items another tool's id stands for, counted from one; 0 for none.
    fn named(&self, kind: u32, text: &str) -> u32 {
        if kind != kind::NAMED {
            return 0;
        }
        import::position(&self.session().answers().policy, text).map_or(0, |at| small(at) + 1)
    }

    /// Performs pending effects until one has to wait.
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
                if session.answers().record.is_some() {
                    number |= banner::AGAIN;
                }
                if session.counts_displays() {
                    number |= banner::COUNTED;
                }
                number |= self.variant << BANNER_BITS;
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
            Effect::Renew(line, days) => {
                (number, text) = (days, line);
                Op::Renew
            }
            Effect::Signal(types) => {
                if !shell.signals {
                    return;
                }
                number = types.into();
                text = say::ids(&self.session(), true);
                Op::Signal
            }
            Effect::Step(service, phase) => {
                number = small(service) << STEP_BITS | phase as u32;
                Op::Step
            }
            Effect::Clean(_) => Op::Clean,
            Effect::Paint => {
                shell.pausing = true;
                // Preload what is granted now while the browser paints.
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

    /// Shows the placeholder of an embed.
    fn placehold(&self, gate: usize) {
        let items = self.session().items_needed(gate);
        self.page
            .act(Op::Placehold, small(gate), &say::positions(items));
    }
}

impl Shell {
    /// Queues effects behind those pending.
    #[inline(never)]
    fn take(&mut self, mut effects: Vec<Effect>) {
        effects.reverse();
        effects.append(&mut self.effects);
        self.effects = effects;
    }
}

/// The configuration as a site writes it, in the flat form of `Value::from_flat`.
#[cfg(feature = "runtime-configuration")]
fn configuration(text: &'static str, place: &str) -> Option<Config<'static>> {
    use assentry_core::value::Value;
    let root: &'static Value<'static> = Box::leak(Box::new(Value::from_flat(text)));
    Config::read(root, place)
}

/// The configuration as the compiler left it: no schema, no tree of values.
#[cfg(not(feature = "runtime-configuration"))]
fn configuration(text: &'static str, place: &str) -> Option<Config<'static>> {
    assentry_core::compiled::read(text, place)
}

/// The effects of an event from the second file.
fn answer(session: &mut Session<'static>, kind: u32, number: u32, mut text: &str) -> Vec<Effect> {
    match kind {
        // The text is the variant, the section, then the fingerprint of what is shown; the number is 1 for an objection.
        kind::DISPLAYED => {
            let variant = cut(&mut text, BREAK);
            let section = cut(&mut text, BREAK);
            session.step_answering(Answering::Displayed {
                variant,
                section,
                texts: text,
                objects: number != 0,
            })
        }
        kind::LEFT => session.step_answering(Answering::Left),
        kind::REREAD => {
            let (stored, today) = (say::stored(text), number);
            session.step_answering(Answering::Reread { stored, today })
        }
        // The text is a random id, then the ids that are switched on.
        kind::PRESSED | kind::CLICKED => {
            let by = if kind == kind::PRESSED {
                By::Visitor
            } else {
                By::ScriptedClick
            };
            let id = cut(&mut text, BREAK);
            let gate = number as usize >> BUTTON_BITS;
            let button = match number & ((1 << BUTTON_BITS) - 1) {
                button::ACCEPT => Button::Accept,
                button::REJECT => Button::Reject,
                button::SAVE if text.is_empty() => Button::Save(Items::default()),
                button::SAVE => match items(session, text) {
                    Ok(items) => Button::Save(items),
                    Err(complaint) => return complaint,
                },
                button::OPEN => Button::Open,
                button::CLOSE => Button::Close,
                button::ONCE => Button::Once(gate),
                _ => Button::Always(gate),
            };
            session.step_answering(Answering::Pressed(button, by, id))
        }
        // The text is a random id, then the ids to accept.
        _ => {
            let id = cut(&mut text, BREAK);
            let call = match number {
                call::ACCEPT_ALL => Call::AcceptAll,
                call::ACCEPT => match items(session, text) {
                    Ok(items) => Call::Accept(items),
                    Err(complaint) => return complaint,
                },
                call::REJECT => Call::Reject,
                call::RESET => Call::Reset,
                _ => {
                    let open = Answering::Pressed(Button::Open, By::Visitor, "");
                    return session.step_answering(open);
                }
            };
            session.step_answering(Answering::Called(call, id))
        }
    }
}

/// Whether a press changes the objection to being counted: see `kind::OBJECTS`.
fn changes_objection(number: u32) -> bool {
    let is = |bit| (number >> BUTTON_BITS) & bit != 0;
    let before = Objection {
        objects: is(objection::OBJECTS),
        counted: is(objection::COUNTED),
    };
    let by = if is(objection::TRUSTED) {
        By::Visitor
    } else {
        By::ScriptedClick
    };
    let button = match number & ((1 << BUTTON_BITS) - 1) {
        button::ACCEPT => Button::Accept,
        button::REJECT => Button::Reject,
        button::SAVE => Button::Save(Items::default()),
        _ => Button::Close,
    };
    before.after(button, by) != before.objects
}

/// The items of space-separated ids; a complaint if one is not in the policy.
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
