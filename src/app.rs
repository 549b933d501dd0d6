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
    ui::{View, banner, handle, placeholder::Placeholder, preferences},
};

/// Something that happened, waiting for its turn.
pub(crate) enum Message {
    Found(Vec<Element>),
    Clicked { action: String, gate: usize, trusted: bool },
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
    session: RefCell<Option<Session<'static>>>,
    shell: RefCell<Option<Shell>>,
    inbox: RefCell<Vec<Message>>,
    running: Cell<bool>,
}

/// What is shown, held and still to be done.
struct Shell {
    config: Config<'static>,
    site: &'static str,
    gates: Gates,
    effects: Vec<Effect>,
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
    let inbox = Closure::new(|kind: u32, payload: JsValue| receive(kind, payload));
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
        language: config.words.language,
        device: env.device,
        automated: env.automated,
    };
    let session = Session::new(config.policy.clone(), rules);
    let shell = Shell {
        site: config.text("site").unwrap_or(env.host_name),
        handle: handle::handle(&config),
        config,
        gates: Gates::default(),
        effects: Vec::new(),
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
        let found = dom::stored();
        app.step(Input::Arrived { stored: store::read(&found), today: env::today() });
        app.run();
    });
    dom::watch();
    listen();
}

/// Puts something that happened into the inbox, and works through the inbox unless that is under way.
pub(crate) fn deliver(message: Message) {
    APP.with(|app| {
        app.inbox.borrow_mut().push(message);
        app.run();
    });
}

/// Asks the session; nothing before the start, or where the configuration is broken.
pub(crate) fn with_session<T>(ask: impl FnOnce(&Session<'static>) -> T) -> Option<T> {
    APP.with(|app| app.session.borrow().as_ref().map(ask))
}

fn receive(kind: u32, payload: JsValue) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is a gate's, which we gave out")]
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
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    // In the capture phase, so that nothing of the page keeps a press from us.
    let options = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    EventListener::new_with_options(&document, "click", options, clicked).forget();
    EventListener::new(&document, "visibilitychange", |_| deliver(Message::Reread)).forget();
    for kind in ["pageshow", "storage"] {
        EventListener::new(&window, kind, |_| deliver(Message::Reread)).forget();
    }
}

fn clicked(event: &Event) {
    let action = dom::action(event);
    let Some((action, gate)) = action.split_once(dom::BREAK) else { return };
    event.prevent_default();
    deliver(Message::Clicked { action: action.into(), gate: gate.parse().unwrap_or(usize::MAX), trusted: event.is_trusted() });
}

impl App {
    fn run(&self) {
        if self.running.replace(true) {
            return;
        }
        loop {
            self.perform_all();
            let message = first(&mut self.inbox.borrow_mut());
            match message {
                Some(message) => self.handle(message),
                None => break,
            }
        }
        self.running.set(false);
    }

    fn step(&self, input: Input<'_>) {
        let effects = self.session.borrow_mut().as_mut().map(|session| session.step(input));
        if let (Some(effects), Some(shell)) = (effects, self.shell.borrow_mut().as_mut()) {
            shell.effects.extend(effects);
        }
    }

    fn handle(&self, message: Message) {
        match message {
            Message::Found(elements) => {
                let Some(found) = self.shell(|shell| shell.gates.take_in(elements)) else { return };
                for complaint in &found.complaints {
                    complain(complaint);
                }
                self.step(Input::Found(found.gates));
            }
            Message::Clicked { action, gate, trusted } => {
                if let Some(button) = self.button(&action, gate) {
                    let by = if trusted { By::Visitor } else { By::ScriptedClick };
                    self.step(Input::Pressed(button, by, dom::fresh_id()));
                }
            }
            Message::Called(call) => self.step(Input::Called(call, dom::fresh_id())),
            Message::Opened => self.step(Input::Pressed(Button::Open, By::Visitor, String::new())),
            Message::Reread => {
                let found = dom::stored();
                self.step(Input::Reread { stored: store::read(&found), today: env::today() });
            }
            Message::Closed => {
                if self.shell(|shell| shell.preferences.is_some()) == Some(true) {
                    self.step(Input::Pressed(Button::Close, By::Visitor, String::new()));
                }
            }
            Message::Ran(gate) => self.settled(gate, None),
            Message::Failed(gate) => self.settled(gate, Some("it failed to load")),
            Message::Hung(gate) => {
                if self.shell(|shell| shell.gates.give_up(gate)) == Some(true) {
                    self.complain_about(gate, "it took longer than 10 seconds; the others go on without it");
                    self.open_gates();
                }
            }
            Message::Painted => {
                self.shell(|shell| shell.pausing = false);
            }
            Message::GoOn => self.open_gates(),
        }
    }

    fn button(&self, action: &str, gate: usize) -> Option<Button> {
        Some(match action {
            "accept" => Button::Accept,
            "reject" => Button::Reject,
            "customize" | "open" => Button::Open,
            "close" => Button::Close,
            "once" => Button::Once(gate),
            "always" => Button::Always(gate),
            "save" => Button::Save(self.shell(|shell| {
                shell.preferences.as_ref().map(|view| preferences::switched_on(&shell.config, view))
            })??),
            _ => return None,
        })
    }

    fn settled(&self, gate: usize, trouble: Option<&str>) {
        let waited = self.shell(|shell| shell.gates.settle(gate)) == Some(true);
        if let Some(trouble) = trouble {
            self.complain_about(gate, trouble);
        }
        if waited {
            self.open_gates();
        }
    }

    fn complain_about(&self, gate: usize, trouble: &str) {
        let source = self.shell(|shell| shell.gates.element(gate).map(dom::source)).flatten().unwrap_or_default();
        complain(&["gated script ", &source, ": expected it to run, but ", trouble].concat());
    }

    fn shell<T>(&self, act: impl FnOnce(&mut Shell) -> T) -> Option<T> {
        self.shell.borrow_mut().as_mut().map(act)
    }

    fn perform_all(&self) {
        while let Some(effect) = self.shell(|shell| if shell.pausing { None } else { first(&mut shell.effects) }).flatten() {
            self.perform(effect);
        }
    }

    fn perform(&self, effect: Effect) {
        match effect {
            Effect::ShowBanner(asked) => {
                let again = with_session(|session| session.answers.record.is_some()) == Some(true);
                self.shell(|shell| shell.banner = Some(banner::banner(&shell.config, shell.site, &asked, again)));
            }
            Effect::ShowPreferences => {
                let view = self.shell.borrow().as_ref().filter(|shell| shell.preferences.is_none()).and_then(|shell| {
                    with_session(|session| preferences::preferences(&shell.config, &session.answers)).flatten()
                });
                self.shell(|shell| shell.preferences = shell.preferences.take().or(view));
                if self.shell(|shell| shell.preferences.is_none()) == Some(true) {
                    complain("preferences: expected to be visible, but something hides assentry-preferences");
                    self.step(Input::Pressed(Button::Close, By::Visitor, String::new()));
                }
            }
            Effect::HidePreferences => self.hide_preferences(),
            Effect::HideUi => {
                self.hide_preferences();
                self.shell(|shell| shell.banner = None);
            }
            Effect::Store(line, days) => {
                let kept = self.shell(|shell| store::keep(&line, days, shell.config.word("cookieDomain", "auto")));
                if kept == Some(false) && self.shell(|shell| std::mem::replace(&mut shell.warned, true)) == Some(false) {
                    complain("storage: expected cookies or localStorage, found neither; the answer holds for this page only");
                }
            }
            Effect::Forget => {
                self.shell(|shell| store::forget(shell.config.word("cookieDomain", "auto")));
            }
            Effect::Signal(types) => {
                if self.shell(|shell| shell.config.flag("consentMode", true)) == Some(true) {
                    with_session(|session| signals::consent_types(types, session));
                }
            }
            Effect::Paint => {
                self.shell(|shell| shell.pausing = true);
                dom::painted();
            }
            Effect::Open(gates) => {
                self.shell(|shell| shell.gates.enqueue(&gates));
                self.open_gates();
            }
            Effect::Shut(gates) => {
                self.shell(|shell| shell.gates.shut(&gates));
                for gate in gates {
                    self.placehold(gate);
                }
            }
            Effect::Placehold(gate) => self.placehold(gate),
            Effect::Report(line) => {
                self.shell(|shell| outbox::post(&shell.config, &line));
            }
            Effect::Emit(happening) => signals::emit(happening),
            Effect::Announce => {
                self.shell(|shell| handle::announce(&shell.config, &shell.handle));
            }
            Effect::Reload => dom::reload(),
            Effect::Complain(message) => complain(&message),
        }
    }

    fn hide_preferences(&self) {
        if let Some(view) = self.shell(|shell| shell.preferences.take()).flatten() {
            dom::close_modal(view.element());
        }
    }

    fn placehold(&self, gate: usize) {
        let items = with_session(|session| session.items_needed(gate)).unwrap_or_default();
        self.shell(|shell| {
            if let Some(embed) = shell.gates.element(gate).filter(|element| element.local_name() == "iframe") {
                let placeholder = Placeholder::new(&shell.config, gate, embed.clone(), &items);
                shell.placeholders.push(placeholder);
            }
        });
    }

    /// Opens gates, one at a time, as long as this turn lasts.
    fn open_gates(&self) {
        let since = env::milliseconds();
        loop {
            match self.shell(|shell| shell.gates.next(since)).unwrap_or(Next::Rest) {
                Next::Rest => return,
                Next::Yield => {
                    self.shell(|shell| shell.going_on = Some(Timeout::new(0, || deliver(Message::GoOn))));
                    return;
                }
                Next::Gate(gate) => {
                    if with_session(|session| session.may_open(gate)) != Some(true) {
                        continue;
                    }
                    self.shell(|shell| shell.placeholders.retain(|placeholder| placeholder.gate != gate));
                    self.session.borrow_mut().as_mut().map(|session| session.ran(gate));
                    self.shell(|shell| shell.gates.open(gate, move || deliver(Message::Hung(gate))));
                }
            }
        }
    }
}

fn first<T>(queue: &mut Vec<T>) -> Option<T> {
    if queue.is_empty() { None } else { Some(queue.remove(0)) }
}

pub(crate) fn complain(message: &str) {
    dom::emit("error", Some(message));
}
