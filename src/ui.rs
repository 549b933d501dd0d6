//! What visitors see. A view is a value; dropping it takes it away. What the views say and how they are built is in
//! `ui/*.js`: texts and markup cost a third there of what they cost here (docs/adr/0003-coarse-helpers.md).

use assentry_core::{day::Day, session::Session, text::push_number};
use web_sys::Element;

use crate::dom;

/// One of our elements, child of the body.
pub(crate) struct View(Element);

impl View {
    fn attach(element: Element, makes_room: bool) -> Self {
        dom::attach(&element, makes_room);
        Self(element)
    }

    pub(crate) fn element(&self) -> &Element {
        &self.0
    }
}

impl Drop for View {
    fn drop(&mut self) {
        dom::detach(&self.0);
    }
}

/// The first layer, about these purposes.
pub(crate) fn banner(asked: &[usize], again: bool) -> View {
    View::attach(dom::banner(&list(asked), again), true)
}

/// What the second layer shows: of each item what was last said about it, and the days of the answer.
pub(crate) struct Remembered {
    said: String,
    days: Day,
    decided: Option<Day>,
    until: Option<Day>,
}

impl Remembered {
    pub(crate) fn read(session: &Session<'_>) -> Self {
        let answers = &session.answers;
        let days = answers.policy.days;
        let mut said = String::new();
        for at in 0..answers.policy.items.len() {
            said.push(match answers.remembered(at) {
                Some(true) => '1',
                Some(false) => '0',
                None => '-',
            });
        }
        let record = answers.record.as_ref();
        let until = record.map(|record| record.holds_until(days));
        Self {
            said,
            days,
            decided: record.map(|record| record.decided),
            until,
        }
    }
}

/// The second layer; it is shown by opening its dialog.
pub(crate) fn preferences(remembered: &Remembered) -> View {
    let Remembered {
        said,
        days,
        decided,
        until,
    } = remembered;
    let element = dom::preferences(said, *days, decided.map(f64::from), until.map(f64::from));
    View::attach(element, false)
}

/// The way back, and the live region.
pub(crate) fn handle() -> View {
    View::attach(dom::handle(), false)
}

/// An embed and what stands in for it.
pub(crate) struct Placeholder {
    pub(crate) gate: usize,
    embed: Element,
    element: Element,
}

impl Placeholder {
    /// Shows it, for an embed that needs these items.
    pub(crate) fn new(gate: usize, embed: Element, items: &[usize]) -> Self {
        let element = dom::placeholder(
            &embed,
            u32::try_from(gate).unwrap_or(u32::MAX),
            &list(items),
        );
        dom::stand_in(&embed, &element);
        Self {
            gate,
            embed,
            element,
        }
    }
}

impl Drop for Placeholder {
    fn drop(&mut self) {
        dom::stand_down(&self.embed, &self.element);
    }
}

/// Positions as text, each behind a space.
fn list(items: &[usize]) -> String {
    let mut out = String::new();
    for item in items {
        out.push(' ');
        push_number(&mut out, u32::try_from(*item).unwrap_or(u32::MAX));
    }
    out
}
