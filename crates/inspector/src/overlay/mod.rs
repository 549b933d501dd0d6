//! The overlay: opened once, refreshed every second, closed by its button or Escape.

mod copy;
mod dom;
mod panel;
mod rows;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::EventListener,
    timers::callback::Interval,
    utils::{document, document_element},
};
use js_sys::{Function, Promise};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Event, HtmlElement, KeyboardEvent};

use self::panel::{Panel, TABS};
use crate::{
    facts::Clock,
    page::{self, Lists},
    report::Report,
};

/// How often the page is read, in milliseconds.
const PERIOD: u32 = 1000;

/// The open overlay. Dropping it removes its listeners and its timer.
struct Inspector {
    panel: Panel,
    inside: Function,
    clock: RefCell<Clock>,
    /// `None` until the browser has listed what is stored.
    lists: RefCell<Option<Lists>>,
    report: RefCell<Report>,
    /// The position of the tab that is shown.
    tab: Cell<usize>,
    /// The element that had the focus before.
    before: Option<HtmlElement>,
    listeners: RefCell<Vec<EventListener>>,
    interval: Cell<Option<Interval>>,
}

thread_local! {
    static OPEN: RefCell<Option<Rc<Inspector>>> = const { RefCell::new(None) };
}

/// Calls a function with the open inspector.
fn with_open(act: impl FnOnce(&Inspector)) {
    if let Some(inspector) = OPEN.with_borrow(Clone::clone) {
        act(&inspector);
    }
}

/// Opens it, or moves the focus to it; returns a promise of the report.
pub(crate) fn open(inside: &Function) -> Promise {
    if OPEN.with_borrow(Option::is_none) {
        let inspector = Rc::new(Inspector::new(inside));
        OPEN.set(Some(Rc::clone(&inspector)));
        inspector.listen();
        if document_element()
            .append_child(&inspector.panel.host)
            .is_err()
        {
            OPEN.set(None);
        }
        inspector.look();
        // With an invalid configuration, the developer wants to see the mistakes.
        if !inspector.report.borrow().configuration.valid {
            inspector.show(TABS.len() - 1);
        }
    }
    with_open(|inspector| inspector.panel.focus(inspector.tab.get()));
    Promise::new(&mut |resolve, _| {
        let done = move || {
            let report =
                OPEN.with_borrow(|open| open.as_ref().map(|inspector| inspector.look_and_tell()));
            resolve
                .call1(&JsValue::NULL, &report.unwrap_or_default())
                .unwrap_or_default();
        };
        list(done);
    })
}

/// Closes it, and returns the focus.
fn close() {
    let Some(inspector) = OPEN.take() else { return };
    inspector.interval.take();
    inspector.panel.host.remove();
    if let Some(before) = &inspector.before {
        before.focus().unwrap_or_default();
    }
}

/// Requests the names of databases, caches and service workers; continues with or without them.
fn list(done: impl FnOnce() + 'static) {
    let promise = page::lists();
    let done = Rc::new(Cell::new(Some(done)));
    let failed = Rc::clone(&done);
    let finish = |done: &Cell<Option<_>>| {
        if let Some(done) = done.take() {
            let done: Box<dyn FnOnce()> = Box::new(done);
            done();
        }
    };
    let found = Closure::once_into_js(move |settled: JsValue| {
        with_open(|inspector| *inspector.lists.borrow_mut() = Some(page::listed(&settled)));
        finish(&done);
    });
    let refused = Closure::once_into_js(move |_: JsValue| finish(&failed));
    let then = js_sys::Reflect::get(&promise, &"then".into()).ok();
    if let Some(then) = then.and_then(|then| then.dyn_into::<Function>().ok()) {
        then.call2(&promise, &found, &refused).unwrap_or_default();
    }
}

impl Inspector {
    fn new(inside: &Function) -> Self {
        Inspector {
            panel: Panel::new(),
            inside: inside.clone(),
            clock: RefCell::default(),
            lists: RefCell::default(),
            report: RefCell::default(),
            tab: Cell::new(0),
            before: document()
                .active_element()
                .and_then(|element| element.dyn_into().ok()),
            listeners: RefCell::default(),
            interval: Cell::new(Some(Interval::new(PERIOD, || {
                list(|| with_open(|inspector| inspector.look()));
            }))),
        }
    }

    fn listen(&self) {
        let mut listeners = self.listeners.borrow_mut();
        let mut on = |target: &HtmlElement, kind: &'static str, act: fn(&Inspector, &Event)| {
            listeners.push(EventListener::new(target, kind, move |event| {
                with_open(|inspector| act(inspector, event))
            }));
        };
        on(&self.panel.close, "click", |_, _| close());
        on(&self.panel.copy, "click", |inspector, _| {
            copy::copy(&inspector.panel, &inspector.report.borrow())
        });
        on(&self.panel.host, "keydown", Inspector::pressed);
        for (at, tab) in self.panel.tabs.iter().enumerate() {
            let show = move |_: &Event| with_open(|inspector| inspector.show(at));
            listeners.push(EventListener::new(&tab.button, "click", show));
        }
        listeners.push(EventListener::new(&document(), "assentry:change", |_| {
            with_open(Inspector::changed)
        }));
    }

    /// Shows a tab.
    fn show(&self, at: usize) {
        self.tab.set(at);
        self.panel.show(&self.report.borrow(), at);
    }

    /// Reads the page, and shows what has changed.
    fn look(&self) {
        {
            let mut clock = self.clock.borrow_mut();
            clock.today = page::today();
        }
        let lists = self.lists.borrow().clone();
        let facts = page::read(&self.inside, &self.clock.borrow(), lists.as_ref());
        if facts.status.standing == "unasked" {
            self.clock.borrow_mut().unanswered_at = Some(page::now());
        }
        let report = Report::of(&facts, &page::matches);
        if *self.report.borrow() != report {
            *self.report.borrow_mut() = report;
            self.show(self.tab.get());
        }
    }

    /// The same, and returns the report for a script.
    fn look_and_tell(&self) -> JsValue {
        self.look();
        let plain = serde_wasm_bindgen::Serializer::json_compatible();
        self.report.borrow().serialize(&plain).unwrap_or_default()
    }

    /// Called when the visitor has answered.
    fn changed(&self) {
        self.clock
            .borrow_mut()
            .answered_at
            .get_or_insert_with(page::now);
        self.look();
    }

    fn pressed(&self, event: &Event) {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let on_tab = self.panel.is_on_tab();
        let (last, at) = (TABS.len() - 1, self.tab.get());
        let to = match key.key().as_str() {
            "Escape" => {
                key.stop_propagation();
                return close();
            }
            "ArrowRight" if at == last => 0,
            "ArrowRight" => at + 1,
            "ArrowLeft" if at == 0 => last,
            "ArrowLeft" => at - 1,
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        if on_tab {
            key.prevent_default();
            self.show(to);
            self.panel.focus(to);
        }
    }
}
