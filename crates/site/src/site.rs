//! What is read of a configuration.

use crate::locales::Locales;

/// A site, valid.
pub(crate) struct Site<'a> {
    /// Its configuration, its services filled in.
    pub(crate) config: serde_json::Value,
    /// The same as the module reads it.
    pub(crate) policy: String,
    /// The languages that it wants, the first being the default.
    pub(crate) languages: Vec<String>,
    pub(crate) locales: Locales<'a>,
}
