//! Telling others what is granted: Google's queue, and the page.

use assentry_core::{effect::Happening, session::Session, signal::CONSENT_TYPES, text::push_all};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::dom;

/// What `assentry.status()` gives and `assentry:change` carries: standing, granted, denied, method, decidedAt,
/// expiresAt, revision, regime, id. A list, which `boot.js` gives names to: objects cost serde three times the bytes.
pub(crate) fn status(session: &Session<'_>) -> JsValue {
    let answers = &session.answers;
    let record = answers.record.as_ref();
    let status = (
        answers.standing().as_str(),
        ids(session, true),
        ids(session, false),
        record.map(|record| record.method.as_str()),
        record.map(|record| record.decided),
        record.map(|record| record.holds_until(answers.policy.days)),
        answers.policy.revision(),
        answers.policy.regime.id,
        record.and_then(|record| record.id.as_deref()),
    );
    status
        .serialize(&Serializer::new().serialize_missing_as_null(true))
        .unwrap_or(JsValue::NULL)
}

/// The ids that are granted now, or those that are not, space-separated.
pub(crate) fn ids(session: &Session<'_>, granted: bool) -> String {
    let mut ids = String::new();
    for (at, item) in session.answers.policy.items.iter().enumerate() {
        if session.is_granted(at) == granted {
            push_all(&mut ids, &[item.id, " "]);
        }
    }
    ids
}

/// Tells Google's queue.
pub(crate) fn consent_types(granted: u8, ids: &str) {
    let mut types = String::new();
    for (at, name) in CONSENT_TYPES.iter().enumerate() {
        push_all(
            &mut types,
            &[
                name,
                if granted >> at & 1 == 1 {
                    " granted "
                } else {
                    " denied "
                },
            ],
        );
    }
    dom::signal(&types, ids);
}

/// Tells the page.
pub(crate) fn emit(happening: Happening) {
    let kind = match happening {
        Happening::Ready => "ready",
        Happening::Shown => "shown",
        Happening::Change => "change",
    };
    dom::emit(kind, None);
}
