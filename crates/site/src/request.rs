//! What a build is given.

use crate::locales::Locale;

/// A configuration, and what belongs to it.
pub struct Request<'a> {
    /// The configuration's file, which says by its end whether it is TOML; anything else is JSON.
    pub name: &'a str,
    /// What is in it.
    pub text: &'a str,
    /// The site's own locale files.
    pub locales: &'a [Locale],
    /// Whether the names of the files carry a hash of what is in them.
    pub hashed: bool,
    /// Whether the report says how small each file is when compressed, which takes longer than all the rest.
    pub weighed: bool,
}
