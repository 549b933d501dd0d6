//! Who looks, and what they may.

/// What somebody may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Viewer {
    /// Read, and make links. Forms carry the word against forgery.
    Admin {
        /// To be sent back with each form.
        csrf: String,
    },
    /// Read, on this machine.
    Reader,
    /// Read, with a link.
    Invited {
        /// Only what these filters let through, as in addresses.
        bound: String,
    },
}

impl Viewer {
    /// The filters that they are bound to.
    pub(crate) fn bound(&self) -> &str {
        match self {
            Self::Invited { bound } => bound,
            Self::Admin { .. } | Self::Reader => "",
        }
    }
}

/// Somebody who was let in, and the cookie they get with the answer, if any.
pub(crate) struct Entered {
    pub(crate) viewer: Viewer,
    pub(crate) cookie: Option<String>,
}

/// What is known of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// Bound to these filters, as in addresses.
    Open(String),
    Closed,
    /// Not looked up: too many wrong ones came from the same network. There is room again in so many seconds.
    Guessed(u64),
}
