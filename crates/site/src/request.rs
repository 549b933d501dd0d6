//! A build's input.

use crate::locales::Locale;

/// A configuration and its files.
pub struct Request<'a> {
    /// The configuration's file name: TOML if its extension says so, otherwise JSON.
    pub name: &'a str,
    /// Its contents.
    pub text: &'a str,
    /// The site's own locale files.
    pub locales: &'a [Locale],
    /// Whether file names contain a hash of the file's contents.
    pub hashed: bool,
    /// Whether the report says how small each file is when compressed, which takes longer than all the rest.
    pub weighed: bool,
}
