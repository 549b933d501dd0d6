//! Everything that can be done.

use alloc::{string::String, vec::Vec};

use crate::{day::Day, items::Items};

/// One thing for the shell to do. They are done in the order in which they are given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Show the first layer about these purposes.
    ShowBanner(Items),
    /// Show the second layer.
    ShowPreferences,
    /// Take the second layer away; focus returns to where it was.
    HidePreferences,
    /// Take both layers away; focus returns to where it was.
    HideUi,
    /// Write the record down, to be kept for that many days from today.
    Store(String, Day),
    /// Remove the record from every store.
    Forget,
    /// Come back with what the stores hold: the record opts out, and the browser would let go of it.
    Renew,
    /// Tell Google's queue what is granted: a bit for each type, in the order of `signal::CONSENT_TYPES`.
    Signal(u8),
    /// Take the steps of a service, by position: what its vendor wants to be told (3.1).
    Step(usize, Phase),
    /// Remove what these services left behind on this host, and note in its mirror after which answer.
    Clean(Items),
    /// Let the browser paint before what follows (INP).
    Paint,
    /// Open these gates, in this order.
    Open(Vec<usize>),
    /// Shut these gates again, with placeholders where they are embeds; never scripts.
    Shut(Vec<usize>),
    /// Show a placeholder for this gate.
    Placehold(usize),
    /// Post this line: an encoded `wire::Event`.
    Report(String),
    /// Tell the page.
    Emit(Happening),
    /// Tell the visitor, politely, that the answer is kept.
    Announce,
    /// Leave this page and come back: a script that is now denied already ran.
    Leave,
    /// Something was taken back: pages that the browser keeps for going back are not to come back as they are.
    Drop,
    /// Tell the developer.
    Complain(String),
}

/// When a vendor is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// On every page, before anything of the vendor's: stubs and denied defaults.
    Before,
    /// It is granted: on the page of the answer, and on every later one, before its gates open.
    Grant,
    /// It is refused.
    Refuse,
    /// A grant was taken back.
    Withdraw,
}

/// What the page is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Assentry is ready.
    Ready,
    /// The first layer is visible.
    Shown,
    /// What is granted may have changed.
    Change,
}
