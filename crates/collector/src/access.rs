//! Who may see what: users with a role's token, and others with an expiring link.
//!
//! Tokens are stored as hashes, sessions only in memory: after a restart everybody must log in again.

mod guard;
mod pages;
mod sessions;
mod viewer;

pub(crate) use guard::{Access, AccessError, bearer, new_token};
pub(crate) use pages::{
    failed, login_page, not_in_role, not_shown, owner_form, refused, routes, see_other,
};
pub(crate) use viewer::{Link, Viewer};
