//! Who looks, and what they may.

use crate::store::{Role, sqlite::Shown};

/// What a reader may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Viewer {
    /// What their role lets them. Forms carry the word against forgery.
    Member {
        role: Role,
        /// To be sent back with each form.
        csrf: String,
    },
    /// Read figures, on this machine.
    Reader,
    /// Read, with a link.
    Invited {
        /// Only what these filters let through, as in addresses.
        bound: String,
        role: Role,
    },
}

impl Viewer {
    /// The filters that they are bound to.
    pub(crate) fn bound(&self) -> &str {
        match self {
            Self::Invited { bound, .. } => bound,
            Self::Member { .. } | Self::Reader => "",
        }
    }
}

impl Viewer {
    /// The word against forgery of the owner's forms; nothing for anybody else.
    pub(crate) fn owner(&self) -> Option<&str> {
        match self {
            Self::Member {
                role: Role::Owner,
                csrf,
            } => Some(csrf),
            _ => None,
        }
    }

    pub(crate) fn role(&self) -> Role {
        match self {
            Self::Member { role, .. } | Self::Invited { role, .. } => *role,
            Self::Reader => Role::Marketing,
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
    Open(Shown),
    Closed,
    /// Not looked up: too many wrong ones came from the same network. There is room again in so many seconds.
    Guessed(u64),
}
