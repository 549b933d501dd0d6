//! The page, through one door: `act` in `dom.js` performs an [`Op`]. Behind a trait, so that the order of calls can be
//! tested natively (app/tests.rs).

use wasm_bindgen::prelude::wasm_bindgen;

/// Separates the fields of a text that is passed through the door.
pub(crate) const BREAK: u8 = 0x1f;

#[wasm_bindgen(module = "/src/dom.js")]
extern "C" {
    #[wasm_bindgen(js_name = act)]
    fn act_on_page(op: u32, number: u32, text: &str) -> u32;
}

/// The operations on the page, in the same order as in `dom.js`, and from `Preferences` on in `later.js`, which
/// document number and text.
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

/// A page that performs operations. Passed by value: the real one has no size.
pub(crate) trait Page: Copy {
    /// Performs an operation. Page code may run meanwhile, and call back.
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

/// A position or count as the number that is passed.
#[expect(
    clippy::cast_possible_truncation,
    reason = "positions are numbers of elements of a page"
)]
pub(crate) fn small(number: usize) -> u32 {
    number as u32
}
