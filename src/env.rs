//! Every reading of the outside: the day, the visitor's languages, the device.

use assentry_core::{day::Day, text::cut, wire::Device};

use crate::dom;

/// What the page and the browser say about themselves.
pub(crate) struct Env {
    pub(crate) device: Device,
    /// The browser says that a program drives it.
    pub(crate) automated: bool,
    /// Not inside a page that asks itself.
    pub(crate) may_ask: bool,
    /// Language tags, most wanted first: the page's, then the visitor's.
    pub(crate) languages: Vec<&'static str>,
}

impl Env {
    /// Reads it, once a page: what is read is kept.
    pub(crate) fn read() -> Self {
        let mut rest: &'static str = dom::surroundings().leak();
        let mut field = || cut(&mut rest, dom::BREAK);
        let device = if field().is_empty() {
            Device::Large
        } else {
            Device::Small
        };
        let (automated, may_ask) = (!field().is_empty(), !field().is_empty());
        let mut languages = Vec::new();
        while !rest.is_empty() {
            languages.push(cut(&mut rest, dom::BREAK));
        }
        Self {
            device,
            automated,
            may_ask,
            languages,
        }
    }
}

/// Today, UTC.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, which is what a broken clock deserves"
)]
pub(crate) fn today() -> Day {
    (milliseconds() / 86_400_000.0) as Day
}

/// Milliseconds on the clock.
pub(crate) fn milliseconds() -> f64 {
    js_sys::Date::now()
}
