//! The doors into the module, and nothing else: `boot.js` opens them for `window.assentry`, `dom.js` for the page.
//! Numbers and text go through, never objects, so that no table of them is needed (docs/adr/0003-coarse-helpers.md).

#![expect(
    clippy::single_char_add_str,
    reason = "appending a character brings all of UTF-8 along (docs/adr/0005-lean-core.md)"
)]

mod app;
mod gates;
mod host;
mod import;
mod say;

use wasm_bindgen::prelude::wasm_bindgen;

/// Half a kilobyte, where the standard one is four and a half (docs/adr/0002-standard-library.md).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
#[expect(
    unsafe_code,
    reason = "sound because there are no threads: a page has one wasm instance"
)]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::FreeListAllocator> =
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::FreeListAllocator::new()) };

/// Something happened, or is asked: one of `app::kind`, with a number and a text that depend on it. `dom.js` says one
/// thing after the other, never while another is being dealt with; questions it may ask at any time.
#[wasm_bindgen]
pub fn happened(kind: u32, number: u32, text: &str) -> u32 {
    app::happened(kind, number, text)
}

/// The same for what visitors answer and pages call. `scripts/split.mjs` puts this and whatever only this needs into a
/// module of its own.
#[wasm_bindgen]
pub fn answered(kind: u32, number: u32, text: &str) {
    app::answered(kind, number, text);
}

/// The same for what other tools left. `scripts/split.mjs` makes a third module of it, for `assentry.peers.js`.
#[wasm_bindgen]
pub fn imported(kind: u32, number: u32, text: &str) -> u32 {
    app::imported(kind, number, text)
}
