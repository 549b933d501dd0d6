//! Names of what is stored. Values are not read.

use gloo::utils::{document, window};
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use super::object::{get, text};
use crate::{
    facts::{Facts, Stored},
    url,
};

/// Reads the names, and reports which ones are not available.
pub(super) fn read(lists: Option<&Lists>, facts: &mut Facts) {
    let cookies = text(&get(&document(), "cookie"));
    let names = cookies
        .split("; ")
        .map(|pair| pair.split('=').next().unwrap_or_default());
    keep(
        "cookie",
        names.filter(|name| !name.is_empty()).map(str::to_owned),
        facts,
    );
    let storages = [
        ("localStorage", window().local_storage()),
        ("sessionStorage", window().session_storage()),
    ];
    for (storage, found) in storages {
        match found {
            Ok(Some(found)) => keep(storage, keys(&found).into_iter(), facts),
            _ => facts
                .unchecked
                .push(format!("{storage}: the browser does not let us read it.")),
        }
    }
    for (at, storage) in LISTED.into_iter().enumerate() {
        match lists.and_then(|lists| lists[at].as_ref()) {
            Some(names) => keep(storage, names.iter().cloned(), facts),
            None => facts.unchecked.push(format!(
                "{storage}: the browser does not list what it holds."
            )),
        }
    }
}

fn keep(storage: &'static str, names: impl Iterator<Item = String>, facts: &mut Facts) {
    facts
        .stored
        .extend(names.map(|name| Stored { name, storage }));
}

fn keys(storage: &Storage) -> Vec<String> {
    let length = storage.length().unwrap_or_default();
    (0..length)
        .filter_map(|at| storage.key(at).ok().flatten())
        .collect()
}

/// Lists that the browser only provides asynchronously.
const LISTED: [&str; 3] = ["indexedDB", "cacheStorage", "serviceWorker"];

/// The names in each of `LISTED`; `None` if the browser does not list them.
pub(crate) type Lists = [Option<Vec<String>>; 3];

/// The promise of those lists.
pub(crate) fn lists() -> Promise {
    let asked = [
        ask(&get(&window(), "indexedDB"), "databases"),
        ask(&get(&window(), "caches"), "keys"),
        ask(
            &get(&get(&window(), "navigator"), "serviceWorker"),
            "getRegistrations",
        ),
    ];
    Promise::all_settled(&asked.into_iter().collect::<Array>())
}

fn ask(owner: &JsValue, method: &str) -> JsValue {
    let ask: Option<Function> = get(owner, method).dyn_into().ok();
    // An immediate refusal means no list either.
    ask.and_then(|ask| ask.call0(owner).ok())
        .unwrap_or_default()
}

/// The lists from the settled promise.
pub(crate) fn listed(settled: &JsValue) -> Lists {
    let settled = Array::from(settled);
    let list = |at: u32| get(&settled.get(at), "value").dyn_into::<Array>().ok();
    let names = |at, name: &dyn Fn(&JsValue) -> String| {
        list(at).map(|list| list.iter().map(|item| name(&item)).collect())
    };
    [
        names(0, &|database| text(&get(database, "name"))),
        names(1, &text),
        names(2, &worker),
    ]
}

/// The path of the script of a service worker.
fn worker(registration: &JsValue) -> String {
    let address = ["active", "waiting", "installing"]
        .map(|state| text(&get(&get(registration, state), "scriptURL")))
        .into_iter()
        .find(|address| !address.is_empty())
        .unwrap_or_else(|| text(&get(registration, "scope")));
    url::split(&address).map_or_else(|| address.clone(), |(_, path)| path.to_owned())
}
