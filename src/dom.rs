//! The page, through a few coarse helpers in `dom.js`: what each does is said there.

use js_sys::Array;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use web_sys::{Document, Element, Event, Window};

/// Between the fields of what is handed over as one string.
pub(crate) const BREAK: u8 = 0x1f;

#[wasm_bindgen(module = "/src/dom.js")]
extern "C" {
    pub(crate) fn init(host: &JsValue, inbox: &Closure<dyn FnMut(u32, JsValue)>);
    pub(crate) fn flatten(value: &JsValue) -> Option<String>;
    pub(crate) fn surroundings() -> String;
    #[wasm_bindgen(js_name = freshId)]
    pub(crate) fn fresh_id() -> String;
    pub(crate) fn emit(kind: &str, detail: Option<&str>);
    pub(crate) fn signal(types: &str, granted: &str);
    pub(crate) fn post(line: &str);
    pub(crate) fn stored() -> String;
    pub(crate) fn keep(line: &str, days: u32) -> bool;
    pub(crate) fn action(event: &Event) -> String;
    pub(crate) fn watch();
    pub(crate) fn describe(element: &Element) -> String;
    pub(crate) fn source(script: &Element) -> String;
    pub(crate) fn preload(script: &Element);
    pub(crate) fn run(script: &Element, gate: u32, in_order: bool) -> bool;
    pub(crate) fn reveal(element: &Element);
    pub(crate) fn conceal(element: &Element) -> Element;
    pub(crate) fn settle(language: &str, listing: &str);
    pub(crate) fn banner(asked: &str, again: bool) -> Element;
    pub(crate) fn preferences(
        said: &str,
        days: u32,
        decided: Option<f64>,
        until: Option<f64>,
    ) -> Element;
    pub(crate) fn handle() -> Element;
    pub(crate) fn announce(handle: &Element);
    pub(crate) fn placeholder(embed: &Element, gate: u32, needed: &str) -> Element;
    pub(crate) fn attach(element: &Element, makes_room: bool);
    pub(crate) fn detach(element: &Element);
    #[wasm_bindgen(js_name = showModal)]
    pub(crate) fn show_modal(element: &Element) -> bool;
    #[wasm_bindgen(js_name = closeModal)]
    pub(crate) fn close_modal(element: &Element);
    #[wasm_bindgen(js_name = switchedOn)]
    pub(crate) fn switched_on(element: &Element) -> String;
    #[wasm_bindgen(js_name = standIn)]
    pub(crate) fn stand_in(element: &Element, placeholder: &Element);
    #[wasm_bindgen(js_name = standDown)]
    pub(crate) fn stand_down(element: &Element, placeholder: &Element);
    pub(crate) fn painted();
    pub(crate) fn parsed() -> bool;
    pub(crate) fn page() -> Document;
    pub(crate) fn view() -> Window;
    pub(crate) fn reload();
}

/// The elements of a list that came from the page.
pub(crate) fn elements(list: JsValue) -> Vec<Element> {
    Array::from(&list)
        .iter()
        .map(wasm_bindgen::JsCast::unchecked_into)
        .collect()
}
