//! A wrong setting: its name, what was expected, what was found.

use std::{borrow::Cow, error::Error, fmt};

/// A wrong setting.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: expected {expected}, found {found}")]
pub struct SettingsError {
    /// The flag, its variable, or its key with the file; or the command.
    pub(super) name: String,
    pub(super) expected: Cow<'static, str>,
    pub(super) found: String,
}

impl SettingsError {
    /// A mistake; `name` is the flag with its dashes, wherever its value came from. If nothing was found, `found` is
    /// empty.
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

/// An invalid value of a setting, wherever it came from.
#[derive(Debug)]
pub struct Unfit {
    /// What would be valid.
    pub(super) expected: &'static str,
    /// What to show instead of the value, which may be a secret or need an explanation.
    pub(super) found: Option<String>,
}

impl From<&'static str> for Unfit {
    /// From what was expected.
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
