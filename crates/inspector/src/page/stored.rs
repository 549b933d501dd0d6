//! Names of what is stored. Values are not looked at.

use gloo::utils::{document, window};
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use super::{get, text};
use crate::facts::{Facts, Stored};

/// Reads the names, and says where there are none to be had.
pub(super) fn read(databases: Option<&[String]>, facts: &mut Facts) {
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
    match databases {
        Some(names) => keep("indexedDB", names.iter().cloned(), facts),
        None => facts
            .unchecked
            .push("indexedDB: the browser does not list its databases.".into()),
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

/// The promise of a list of databases, where the browser gives one.
pub(crate) fn databases() -> Option<Promise> {
    let factory = get(&window(), "indexedDB");
    let ask: Function = get(&factory, "databases").dyn_into().ok()?;
    ask.call0(&factory).ok()?.dyn_into().ok()
}

/// The names in such a list.
pub(crate) fn database_names(list: &JsValue) -> Vec<String> {
    Array::from(list)
        .iter()
        .map(|database| text(&get(&database, "name")))
        .collect()
}
