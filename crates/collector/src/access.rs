//! Who may look at what: those who have the token of a role, others with a link that ends.
//!
//! Tokens are kept as hashes, sessions in memory: a restart asks everybody to log in again.

mod guard;
mod pages;
mod sessions;
mod viewer;

pub(crate) use guard::{Access, AccessError, bearer, new_token};
pub(crate) use pages::{failed, login_page, not_in_role, owner_form, refused, routes, see_other};
pub(crate) use viewer::{Link, Viewer};
