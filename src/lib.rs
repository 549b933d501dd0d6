//! The public API, and nothing else: what `window.assentry` calls. See `docs/markup.md`.

mod app;
mod config;
mod dom;
mod env;
mod gates;
mod outbox;
mod signals;
mod store;
mod ui;

use app::Message;
use assentry_core::{session::Call, text::cut};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Half a kilobyte, where the standard one is four and a half (docs/adr/0002-standard-library.md).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
#[expect(
    unsafe_code,
    reason = "sound because there are no threads: a page has one wasm instance"
)]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::FreeListAllocator> =
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::FreeListAllocator::new()) };

/// Starts with a configuration (`null` for the defaults) and with what `boot.js` brings.
#[wasm_bindgen]
pub fn start(config: &JsValue, host: &JsValue) {
    app::start(config, host);
}

/// Where the visitor stands, as a list (see `signals::status`); `undefined` before the start.
#[wasm_bindgen]
#[must_use]
pub fn status() -> JsValue {
    app::with_session(|session| signals::status(session)).unwrap_or(JsValue::UNDEFINED)
}

/// Whether a purpose or service is granted now. What the policy does not know never is.
#[wasm_bindgen]
#[must_use]
pub fn has(id: &str) -> bool {
    app::with_session(|session| {
        session
            .answers
            .policy
            .position(id)
            .is_some_and(|at| session.is_granted(at))
    })
    .unwrap_or(false)
}

/// Grants everything, or these space-separated ids.
#[wasm_bindgen]
pub fn accept(ids: Option<String>) {
    let Some(ids) = ids else {
        return app::deliver(Message::Called(Call::AcceptAll));
    };
    let mut items = Vec::new();
    let mut rest = ids.as_str();
    while !rest.is_empty() {
        let id = cut(&mut rest, b' ');
        match app::with_session(|session| session.answers.policy.position(id)) {
            Some(Some(item)) => items.push(item),
            _ => return app::complain(&["accept: expected ids of the policy, found ", id]),
        }
    }
    app::deliver(Message::Called(Call::Accept(items)));
}

/// Refuses everything optional.
#[wasm_bindgen]
pub fn reject() {
    app::deliver(Message::Called(Call::Reject));
}

/// Opens the preferences.
#[wasm_bindgen]
pub fn open() {
    app::deliver(Message::Opened);
}

/// Forgets the answer and asks again.
#[wasm_bindgen]
pub fn reset() {
    app::deliver(Message::Called(Call::Reset));
}
