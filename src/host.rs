//! The page, through one door: `act` in `web/page/act.js` performs an [`Op`]. Behind a trait, so that the order of
//! calls can be tested natively (app/tests.rs).

use wasm_bindgen::prelude::wasm_bindgen;

use crate::door::Op;

#[wasm_bindgen(raw_module = "#lent/page/act.js")]
extern "C" {
    #[wasm_bindgen(js_name = act)]
    fn act_on_page(op: u32, number: u32, text: &str) -> u32;
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
