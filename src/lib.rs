//! The module's exports, and nothing else: `web/page/api.js` calls them for `window.assentry`, `act.js` for the page.
//! Only numbers and text pass, never objects, so that no table of objects is needed (docs/adr/0003-coarse-helpers.md).

#![expect(
    clippy::single_char_add_str,
    reason = "appending a character brings all of UTF-8 along (docs/adr/0005-lean-core.md)"
)]

mod app;
mod door;
mod gates;
mod host;
mod import;
mod say;

use wasm_bindgen::prelude::wasm_bindgen;

/// Half a kilobyte, instead of four and a half for the standard allocator (docs/adr/0002-standard-library.md).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
#[expect(
    unsafe_code,
    reason = "sound because there are no threads: a page has one wasm instance"
)]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::FreeListAllocator> =
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::FreeListAllocator::new()) };

/// An event or a question: one of `door::kind`, with a number and a text that depend on it. `inbox.js` sends one event
/// after the other, never while another is being handled; it may ask questions at any time.
#[wasm_bindgen]
pub fn happened(kind: u32, number: u32, text: &str) -> u32 {
    app::happened(kind, number, text)
}

/// The same for visitors' answers and calls from the page. `build/split.mjs` moves this, and whatever only this needs,
/// to a separate module.
#[wasm_bindgen]
pub fn answering(kind: u32, number: u32, text: &str) -> u32 {
    app::answering(kind, number, text)
}

/// The same for other tools' records: a third module, for `assentry.peers.js`.
#[wasm_bindgen]
pub fn imported(kind: u32, number: u32, text: &str) -> u32 {
    app::imported(kind, number, text)
}

/// The same for the ids in other tools' markup: a fourth module, for `assentry.markup.js`.
#[wasm_bindgen]
pub fn named(kind: u32, number: u32, text: &str) -> u32 {
    app::named(kind, number, text)
}
