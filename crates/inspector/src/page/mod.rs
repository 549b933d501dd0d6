//! Reads the page: the only part that uses the browser. It writes nothing and requests nothing.

mod address;
mod calls;
mod elements;
mod looks;
mod object;
mod stored;

use std::{cell::RefCell, collections::HashMap};

use gloo::utils::window;
use js_sys::{Array, Date, Function, Reflect, RegExp};
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::PerformanceResourceTiming;

pub(crate) use stored::{Lists, listed, lists};

use self::{
    address::{absolute, is_ours, without_query},
    object::{get, text},
};
use crate::{
    facts::{Clock, Facts, Resource},
    handover::Settings,
};

thread_local! {
    /// Each compiled only once: they are used every second.
    static PATTERNS: RefCell<HashMap<String, Option<RegExp>>> = RefCell::default();
}

/// Milliseconds since the page began to load.
pub(crate) fn now() -> f64 {
    window()
        .performance()
        .map_or(0.0, |performance| performance.now())
}

/// Today, UTC.
pub(crate) fn today() -> String {
    let text = String::from(Date::new_0().to_iso_string());
    text.split('T').next().unwrap_or_default().to_owned()
}

/// Whether a regular expression matches a full name. An invalid one matches nothing.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    PATTERNS.with_borrow_mut(|patterns| {
        let compiled = patterns
            .entry(pattern.to_owned())
            .or_insert_with(|| compile(pattern));
        compiled
            .as_ref()
            .is_some_and(|expression| expression.test(name))
    })
}

fn compile(pattern: &str) -> Option<RegExp> {
    // `RegExp::new` does not report an invalid pattern.
    let constructor = get(&js_sys::global(), "RegExp")
        .dyn_into::<Function>()
        .ok()?;
    let arguments = Array::of1(&format!("^(?:{pattern})$").into());
    Reflect::construct(&constructor, &arguments)
        .ok()?
        .dyn_into()
        .ok()
}

/// The facts about the current page. `inside` returns the main file's data, `lists` is what the browser listed.
pub(crate) fn read(inside: &Function, clock: &Clock, lists: Option<&Lists>) -> Facts {
    let lent = inside.call0(&JsValue::NULL).unwrap_or_default();
    let ours = get(&window(), "assentry");
    let status = get(&ours, "status")
        .dyn_into::<Function>()
        .ok()
        .and_then(|status| status.call0(&ours).ok());
    let settings: Settings = taken(get(&lent, "config"));
    let location = window().location();
    let mut facts = Facts {
        version: text(&get(&ours, "version")),
        page: without_query(&location.href().unwrap_or_default()).to_owned(),
        host: location.hostname().unwrap_or_default(),
        status: taken(status.unwrap_or_default()),
        items: taken(get(&lent, "items")),
        complaints: taken(get(&lent, "complaints")),
        resources: resources(settings.endpoint.as_deref()),
        calls: calls::read(
            &get(&lent, "calls"),
            &get(&get(&lent, "config"), "dataLayer"),
        ),
        notice: looks::notice(),
        texts: looks::texts(),
        clock: clock.clone(),
        settings,
        ..Facts::default()
    };
    elements::read(
        &Array::from(&get(&lent, "gates")),
        &Array::from(&get(&lent, "opened")),
        &mut facts,
    );
    stored::read(lists, &mut facts);
    if !facts.notice.there {
        facts
            .unchecked
            .push("How accept and refuse look: the notice is not shown.".into());
    }
    if facts.resources.len() >= 240 {
        facts
            .unchecked
            .push("Some requests: browsers keep only about the first 250.".into());
    }
    facts
        .unchecked
        .push("Cookies with HttpOnly and cookies of other sites: scripts cannot see them.".into());
    facts
}

/// All requests except our own.
fn resources(endpoint: Option<&str>) -> Vec<Resource> {
    let Some(performance) = window().performance() else {
        return Vec::new();
    };
    let endpoint = endpoint.map(absolute);
    performance
        .get_entries_by_type("resource")
        .iter()
        .filter_map(|entry| entry.dyn_into::<PerformanceResourceTiming>().ok())
        .map(|entry| Resource {
            url: entry.name(),
            kind: entry.initiator_type(),
            at: entry.start_time(),
        })
        .filter(|resource| !is_ours(&resource.url) && endpoint.as_ref() != Some(&resource.url))
        .collect()
}

/// The main file's data, as our own type; the default if it has another shape, as with a configuration with mistakes.
fn taken<T: DeserializeOwned + Default>(value: JsValue) -> T {
    serde_wasm_bindgen::from_value(value).unwrap_or_default()
}
