//! Who may see what: users with the token of a role, and others with a link that expires.
//!
//! Tokens are kept as hashes, sessions in memory: a restart asks everybody to log in again.

mod guard;
mod pages;
mod sessions;
mod viewer;

pub(crate) use guard::{Access, AccessError, bearer, new_token};
pub(crate) use pages::{
    failed, login_page, not_in_role, not_shown, owner_form, refused, routes, see_other,
};
pub(crate) use viewer::{Link, Viewer};
