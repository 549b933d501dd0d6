//! Viewers and their rights.

use crate::store::{Role, sqlite::Shown};

/// What a reader may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Viewer {
    /// Whatever their role allows. Forms carry the CSRF token.
    Member {
        role: Role,
        /// To be sent back with each form.
        csrf: String,
    },
    /// Reading figures, on this machine.
    Reader,
    /// Reading, with a link.
    Invited {
        /// The filters that limit what they see, as in addresses.
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
    /// The CSRF token for the owner's forms; `None` for anybody else.
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

/// An authenticated viewer, and the cookie to set with the answer, if any.
pub(crate) struct Entered {
    pub(crate) viewer: Viewer,
    pub(crate) cookie: Option<String>,
}

/// The state of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    Open(Shown),
    Closed,
    /// Not looked up: too many wrong ones came from the same network. Retry after this many seconds.
    Guessed(u64),
}
