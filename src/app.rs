//! The loop: an inbox, `Session::step`, and its effects performed one at a time, in order.
//!
//! Effects run page code (listeners, gated scripts), which may call back. Such calls are queued behind what is
//! under way; `status` and `has` answer at once, since the session is never borrowed while page code runs.

use std::cell::{Cell, RefCell};

use assentry_core::{
    config::Config,
    effect::Effect,
    session::{Button, Call, Input, Rules, Session},
    standing::By,
    text::{cut, number, push_all, push_number},
};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use wasm_bindgen::{JsValue, closure::Closure};
use web_sys::{Element, Event};

use crate::{
    config, dom,
    env::{self, Env},
    gates::{Gates, Next},
    outbox, signals, store,
    ui::{self, Placeholder, Remembered, View},
};

/// Something that happened, waiting for its turn.
pub(crate) enum Message {
    Found(Vec<Element>),
    Clicked {
        action: String,
        gate: usize,
        trusted: bool,
    },
    Called(Call),
    /// The page wants the preferences.
    Opened,
    /// The record may have changed elsewhere.
    Reread,
    /// The preferences were closed, with Esc perhaps.
    Closed,
    /// A gated script ran, failed, or took too long.
    Ran(usize),
    Failed(usize),
    Hung(usize),
    /// The browser has painted.
    Painted,
    /// Time to open more gates.
    GoOn,
}

/// The numbers that `dom.js` reports under.
const FOUND: u32 = 0;
const LOADED: u32 = 1;
const FAILED: u32 = 2;
const CHANGED: u32 = 3;
const CLOSED: u32 = 4;
const PAINTED: u32 = 6;

struct App {
    /// Borrowed only as long as the core thinks, never while page code runs.
    session: RefCell<Option<Session<'static>>>,
    shell: RefCell<Option<Shell>>,
    inbox: RefCell<Vec<Message>>,
    running: Cell<bool>,
}

/// What is shown, held and still to be done.
struct Shell {
    config: Config<'static>,
    gates: Gates,
    effects: Vec<Effect>,
    /// The record was read once.
    arrived: bool,
    /// Waiting for the browser to paint.
    pausing: bool,
    going_on: Option<Timeout>,
    banner: Option<View>,
    preferences: Option<View>,
    handle: View,
    placeholders: Vec<Placeholder>,
    /// The developer was told that nothing is kept.
    warned: bool,
}

thread_local! {
    static APP: App = const {
        App {
            session: RefCell::new(None),
            shell: RefCell::new(None),
            inbox: RefCell::new(Vec::new()),
            running: Cell::new(false),
        }
    };
}

/// Starts on this page with this configuration. A configuration with mistakes starts nothing: all stays denied.
pub(crate) fn start(object: &JsValue, host: &JsValue) {
    let inbox = Closure::new(receive);
    dom::init(host, &inbox);
    // It lives as long as the page.
    inbox.forget();
    let env = Env::read();
    let config = match config::read(object, &env.languages) {
        Ok(config) => config,
        Err(mistakes) => return dom::emit("error", Some(&mistakes)),
    };
    let rules = Rules {
        may_ask: env.may_ask,
        scripted_accept: config.flag("scriptedAccept", false),
        proof: config.flag("proof", false),
        statistics: outbox::statistics(&config),
        language: config.language,
        device: env.device,
        automated: env.automated,
    };
    dom::settle(config.language, &listing(&config));
    let session = Session::new(config.policy.clone(), rules);
    let shell = Shell {
        handle: ui::handle(),
        config,
        gates: Gates::default(),
        effects: Vec::new(),
        arrived: false,
        pausing: false,
        going_on: None,
        banner: None,
        preferences: None,
        placeholders: Vec::new(),
        warned: false,
    };
    APP.with(|app| {
        app.session.replace(Some(session));
        app.shell.replace(Some(shell));
    });
    listen();
    // The first reading: nothing is granted before it.
    deliver(Message::Reread);
    dom::watch();
}

/// Puts something that happened into the inbox, and works through the inbox unless that is under way.
#[inline(never)]
pub(crate) fn deliver(message: Message) {
    APP.with(|app| {
        app.inbox.borrow_mut().push(message);
        if app.running.replace(true) {
            return;
        }
        if let Some(shell) = app.shell.borrow_mut().as_mut() {
            loop {
                shell.perform_all();
                let Some(message) = first(&mut app.inbox.borrow_mut()) else {
                    break;
                };
                shell.handle(message);
            }
        }
        app.running.set(false);
    });
}

/// Asks the session; nothing before the start, or where the configuration is broken. What asks must not run page
/// code: that may ask too.
pub(crate) fn with_session<T>(ask: impl FnOnce(&mut Session<'static>) -> T) -> Option<T> {
    APP.with(|app| app.session.borrow_mut().as_mut().map(ask))
}

/// Tells the developer.
#[inline(never)]
pub(crate) fn complain(parts: &[&str]) {
    let mut message = String::new();
    push_all(&mut message, parts);
    dom::emit("error", Some(&message));
}

fn receive(kind: u32, payload: JsValue) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the number is a gate's, which we gave out"
    )]
    let gate = payload.as_f64().unwrap_or(0.0) as usize;
    deliver(match kind {
        FOUND => Message::Found(dom::elements(payload)),
        LOADED => Message::Ran(gate),
        FAILED => Message::Failed(gate),
        CHANGED => Message::Reread,
        CLOSED => Message::Closed,
        PAINTED => Message::Painted,
        _ => Message::GoOn,
    });
}

/// The few things of the page that we listen to, for as long as it lives.
fn listen() {
    let (document, window) = (dom::page(), dom::view());
    // In the capture phase, so that nothing of the page keeps a press from us.
    let options = EventListenerOptions {
        passive: false,
        ..EventListenerOptions::run_in_capture_phase()
    };
    EventListener::new_with_options(&document, "click", options, clicked).forget();
    EventListener::new(&document, "visibilitychange", reread).forget();
    EventListener::new(&window, "pageshow", reread).forget();
}

fn reread(_: &Event) {
    deliver(Message::Reread);
}

fn clicked(event: &Event) {
    let found = dom::action(event);
    let mut rest = found.as_str();
    let action = cut(&mut rest, dom::BREAK);
    if !action.is_empty() {
        event.prevent_default();
        let gate = number(rest).map_or(usize::MAX, |gate| gate as usize);
        deliver(Message::Clicked {
            action: action.into(),
            gate,
            trusted: event.is_trusted(),
        });
    }
}

impl Shell {
    #[inline(never)]
    fn step(&mut self, input: Input<'_>) {
        if let Some(mut effects) = with_session(|session| session.step(input)) {
            self.effects.append(&mut effects);
        }
    }

    fn handle(&mut self, message: Message) {
        match message {
            Message::Found(elements) => {
                let found = self.gates.take_in(elements);
                for complaint in &found.complaints {
                    complain(&[complaint]);
                }
                self.step(Input::Found(found.gates));
            }
            Message::Clicked {
                action,
                gate,
                trusted,
            } => {
                let by = if trusted {
                    By::Visitor
                } else {
                    By::ScriptedClick
                };
                if let Some(button) = self.button(&action, gate) {
                    self.press(button, by);
                }
            }
            Message::Called(call) => self.step(Input::Called(call, dom::fresh_id())),
            Message::Opened => self.press(Button::Open, By::Visitor),
            Message::Reread => {
                let found = dom::stored();
                let (stored, today) = (store::read(&found), env::today());
                let first = !std::mem::replace(&mut self.arrived, true);
                self.step(if first {
                    Input::Arrived { stored, today }
                } else {
                    Input::Reread { stored, today }
                });
            }
            Message::Closed => {
                if self.preferences.is_some() {
                    self.press(Button::Close, By::Visitor);
                }
            }
            Message::Ran(gate) => {
                if self.gates.settle(gate) {
                    self.open_gates();
                }
            }
            Message::Failed(gate) => {
                self.complain_about(gate, "it failed to load");
                if self.gates.settle(gate) {
                    self.open_gates();
                }
            }
            Message::Hung(gate) => {
                if self.gates.give_up(gate) {
                    self.complain_about(
                        gate,
                        "it took longer than 10 seconds; the others go on without it",
                    );
                    self.open_gates();
                }
            }
            Message::Painted => self.pausing = false,
            Message::GoOn => self.open_gates(),
        }
    }

    #[inline(never)]
    fn press(&mut self, button: Button, by: By) {
        self.step(Input::Pressed(button, by, dom::fresh_id()));
    }

    fn button(&self, action: &str, gate: usize) -> Option<Button> {
        Some(match action {
            "accept" => Button::Accept,
            "reject" => Button::Reject,
            "customize" | "open" => Button::Open,
            "close" => Button::Close,
            "once" => Button::Once(gate),
            "always" => Button::Always(gate),
            "save" => Button::Save(self.switched_on()?),
            _ => return None,
        })
    }

    /// What is switched on in the second layer, by position.
    fn switched_on(&self) -> Option<Vec<usize>> {
        let found = dom::switched_on(self.preferences.as_ref()?.element());
        let mut rest = found.as_str();
        let mut items = Vec::new();
        while !rest.is_empty() {
            items.extend(self.config.policy.position(cut(&mut rest, b' ')));
        }
        Some(items)
    }

    #[inline(never)]
    fn complain_about(&self, gate: usize, trouble: &str) {
        let source = self
            .gates
            .element(gate)
            .map(dom::source)
            .unwrap_or_default();
        complain(&[
            "gated script ",
            &source,
            ": expected it to run, but ",
            trouble,
        ]);
    }

    fn perform_all(&mut self) {
        while !self.pausing {
            let Some(effect) = first(&mut self.effects) else {
                break;
            };
            self.perform(effect);
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::ShowBanner(asked) => {
                let again = with_session(|session| session.answers.record.is_some()) == Some(true);
                self.banner = Some(ui::banner(&asked, again));
            }
            Effect::ShowPreferences => {
                if self.preferences.is_none() {
                    let remembered = with_session(|session| Remembered::read(session));
                    self.preferences = remembered.as_ref().map(ui::preferences);
                    if !self
                        .preferences
                        .as_ref()
                        .is_some_and(|view| dom::show_modal(view.element()))
                    {
                        self.preferences = None;
                        complain(&[
                            "preferences: expected to be visible, but something hides assentry-preferences",
                        ]);
                        self.press(Button::Close, By::Visitor);
                    }
                }
            }
            Effect::HidePreferences => self.hide_preferences(),
            Effect::HideUi => {
                self.hide_preferences();
                self.banner = None;
            }
            Effect::Store(line, days) => {
                if !store::keep(&line, days) && !self.warned {
                    self.warned = true;
                    complain(&[
                        "storage: expected cookies or localStorage, found neither; the answer holds for this page only",
                    ]);
                }
            }
            Effect::Forget => store::forget(),
            Effect::Signal(types) => {
                if self.config.flag("consentMode", true) {
                    let ids =
                        with_session(|session| signals::ids(session, true)).unwrap_or_default();
                    signals::consent_types(types, &ids);
                }
            }
            Effect::Paint => {
                self.pausing = true;
                dom::painted();
            }
            Effect::Open(gates) => {
                self.gates.enqueue(&gates);
                self.open_gates();
            }
            Effect::Shut(gates) => {
                self.gates.shut(&gates);
                for gate in gates {
                    self.placehold(gate);
                }
            }
            Effect::Placehold(gate) => self.placehold(gate),
            Effect::Report(line) => dom::post(&line),
            Effect::Emit(happening) => signals::emit(happening),
            Effect::Announce => dom::announce(self.handle.element()),
            Effect::Reload => dom::reload(),
            Effect::Complain(message) => complain(&[&message]),
        }
    }

    #[inline(never)]
    fn hide_preferences(&mut self) {
        if let Some(view) = self.preferences.take() {
            dom::close_modal(view.element());
        }
    }

    #[inline(never)]
    fn placehold(&mut self, gate: usize) {
        let Some(embed) = self.gates.embed(gate) else {
            return;
        };
        let items = with_session(|session| session.items_needed(gate)).unwrap_or_default();
        self.placeholders
            .push(Placeholder::new(gate, embed, &items));
    }

    /// Opens gates, one at a time, as long as this turn lasts.
    #[inline(never)]
    fn open_gates(&mut self) {
        let since = env::milliseconds();
        loop {
            match self.gates.next(since) {
                Next::Rest => return,
                Next::Yield => {
                    self.going_on = Some(Timeout::new(0, || deliver(Message::GoOn)));
                    return;
                }
                Next::Gate(gate) => {
                    if with_session(|session| session.opens(gate)) == Some(true) {
                        self.gates.open(gate);
                        self.placeholders
                            .retain(|placeholder| placeholder.gate != gate);
                    }
                }
            }
        }
    }
}

/// Of each item its id, the position of its purpose, and 1 where it is strictly necessary: for the views.
fn listing(config: &Config<'_>) -> String {
    let mut out = String::new();
    for item in &config.policy.items {
        if !out.is_empty() {
            out.push(';');
        }
        push_all(&mut out, &[item.id, " "]);
        push_number(&mut out, u32::try_from(item.purpose).unwrap_or(0));
        push_all(&mut out, &[if item.required { " 1" } else { "" }]);
    }
    out
}

fn first<T>(queue: &mut Vec<T>) -> Option<T> {
    if queue.is_empty() {
        None
    } else {
        Some(queue.remove(0))
    }
}
