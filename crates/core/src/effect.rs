//! All effects.

use alloc::{string::String, vec::Vec};

use crate::{day::Day, items::Items};

/// One action for the shell. Effects are performed in the order in which they are returned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Show the first layer about these purposes; services among them are new since the last answer (L-69).
    ShowBanner(Items),
    /// Show the second layer.
    ShowPreferences,
    /// Hide the second layer; focus returns to where it was.
    HidePreferences,
    /// Hide both layers; focus returns to where it was.
    HideUi,
    /// Store the record, to be kept for that many days from today.
    Store(String, Day),
    /// Remove the record from every store.
    Forget,
    /// Write the cookie again as it is, to be kept for that many days from today, if that was not done today: the
    /// record is an opt-out, which never expires, while browsers delete cookies (L-63).
    Renew(String, Day),
    /// Tell Google's queue what is granted: a bit for each type, in the order of `signal::CONSENT_TYPES`.
    Signal(u8),
    /// Perform the steps of a service, by position: what its vendor is told (3.1).
    Step(usize, Phase),
    /// Remove what these services stored on this host, and record in the mirror after which answer.
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
    /// Announce to the visitor that the answer is stored, with a polite live region.
    Announce,
    /// Leave this page and come back: a script that is now denied has already run.
    Leave,
    /// Consent was withdrawn: drop pages in the back-forward cache.
    Drop,
    /// Tell the developer.
    Complain(String),
}

/// When a vendor is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// On every page, before anything of the vendor's: stubs and denied defaults.
    Before,
    /// The service is granted: on the page of the answer, and on every later one, before its gates open.
    Grant,
    /// The service is refused.
    Refuse,
    /// A grant was withdrawn.
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
