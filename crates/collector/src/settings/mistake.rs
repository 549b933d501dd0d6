//! A setting that is wrong: its name, what it should be, what it is.

use std::{borrow::Cow, error::Error, fmt};

/// A setting that is wrong.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: expected {expected}, found {found}")]
pub struct SettingsError {
    /// The flag, its variable, or its key with the file; or the command.
    pub(super) name: String,
    pub(super) expected: Cow<'static, str>,
    pub(super) found: String,
}

impl SettingsError {
    /// A mistake; `name` is the flag with its dashes, wherever its value came from. Where nothing was found,
    /// `found` is empty.
    pub fn new(
        name: impl Into<String>,
        expected: impl Into<Cow<'static, str>>,
        found: &str,
    ) -> Self {
        let found = if found.is_empty() {
            "nothing".to_owned()
        } else {
            format!("{found:?}")
        };
        Self {
            name: name.into(),
            expected: expected.into(),
            found,
        }
    }
}

/// A text that is not a valid value of a setting, wherever it came from.
#[derive(Debug)]
pub struct Unfit {
    /// What would be.
    pub(super) expected: &'static str,
    /// What to say instead of the text: it may be a secret, or there may be more to say.
    pub(super) found: Option<String>,
}

impl From<&'static str> for Unfit {
    /// Expected this.
    fn from(expected: &'static str) -> Self {
        Self {
            expected,
            found: None,
        }
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "expected {}", self.expected)
    }
}

impl Error for Unfit {}
