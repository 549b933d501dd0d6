//! The page, through one door: `act` in `dom.js` does what an [`Op`] says. Behind a trait, so that the order of what
//! crosses is tested natively (app/tests.rs).

use wasm_bindgen::prelude::wasm_bindgen;

/// Between the fields of what is handed over as one text.
pub(crate) const BREAK: u8 = 0x1f;

#[wasm_bindgen(module = "/src/dom.js")]
extern "C" {
    #[wasm_bindgen(js_name = act)]
    fn act_on_page(op: u32, number: u32, text: &str) -> u32;
}

/// What the page can be told to do; the same order stands in `dom.js`, which says what number and text mean, and from
/// `Preferences` on in `later.js`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Say,
    Settle,
    Banner,
    Signal,
    Step,
    Paint,
    Preload,
    Run,
    Reveal,
    Placehold,
    Emit,
    Complain,
    Later,
    Clock,
    Parsed,
    Preferences,
    HidePreferences,
    HideUi,
    Keep,
    Clean,
    Conceal,
    Post,
    Announce,
    Leave,
    Drop,
    Renew,
}

/// A page that can be told. By value: the one there is takes no room.
pub(crate) trait Page: Copy {
    /// Does it. Page code may run meanwhile, and call back.
    fn act(self, op: Op, number: u32, text: &str) -> u32;
}

/// The page that this module runs in.
#[derive(Clone, Copy)]
pub(crate) struct Browser;

impl Page for Browser {
    #[inline(never)]
    fn act(self, op: Op, number: u32, text: &str) -> u32 {
        act_on_page(op as u32, number, text)
    }
}

/// A position or count as the number that travels.
#[expect(
    clippy::cast_possible_truncation,
    reason = "positions are numbers of elements of a page"
)]
pub(crate) fn small(number: usize) -> u32 {
    number as u32
}
