//! A configuration after reading.

use crate::locales::Locales;

/// A valid site.
pub(crate) struct Site<'a> {
    /// Its configuration, with completed services.
    pub(crate) config: serde_json::Value,
    /// The same in the form that the module reads.
    pub(crate) policy: String,
    /// Its languages; the first is the default.
    pub(crate) languages: Vec<String>,
    pub(crate) locales: Locales<'a>,
}
