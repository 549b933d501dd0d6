//! Who may look at the report: the owner with the admin token, others with a link that ends.
//!
//! Tokens are kept as hashes, sessions in memory: a restart asks everybody to log in again.

mod guard;
mod pages;
mod sessions;
mod viewer;

pub(crate) use guard::{Access, AccessError, new_admin};
pub(crate) use pages::{failed, login_page, owner_form, refused, routes, see_other};
pub(crate) use viewer::{Link, Viewer};
