//! What visitors see. A view is a value; dropping it takes it away. What the views say and how they are built is in
//! `ui/*.js`: texts and markup cost a third there of what they cost here (docs/adr/0003-coarse-helpers.md).

use assentry_core::{session::Session, text::push_number};
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

/// The second layer; it is shown by opening its dialog.
pub(crate) fn preferences(session: &Session<'_>) -> View {
    let answers = &session.answers;
    let mut remembered = String::new();
    for at in 0..answers.policy.items.len() {
        remembered.push(match answers.remembered(at) {
            Some(true) => '1',
            Some(false) => '0',
            None => '-',
        });
    }
    let days = answers.policy.days;
    let record = answers.record.as_ref();
    let decided = record.map_or(-1.0, |record| record.decided.into());
    let until = record.map_or(-1.0, |record| record.holds_until(days).into());
    View::attach(dom::preferences(&remembered, days, decided, until), false)
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
